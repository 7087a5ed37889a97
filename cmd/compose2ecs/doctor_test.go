package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// TestDoctor prints what was looked at; the checks themselves have their tests beside
// them.
func TestDoctor(t *testing.T) {
	c, u := cloud(t)
	u.edit("image: postgres:17", "image: 255.255.255.255:1/postgres:17") // where no connection leads
	u.edit("image: example/shop:1", "image: 255.255.255.255:1/shop:1")
	u.run("doctor").exits(exitDone, "✓ us-east-1: using the credentials of", "✓ shop: the stack does not exist yet",
		"? 255.255.255.255:1/shop:1: the image could not be checked", "[C2E-doctor-image]", "hint:")
	var findings []struct{ Code, Subject, Level, Message, Hint string }
	if err := json.Unmarshal([]byte(u.run("doctor", "--format", "json").exits(exitDone).stdout), &findings); err != nil || len(findings) < 4 {
		t.Errorf("%d findings, %v", len(findings), err)
	}
	c.AddStack(fakeaws.Stack{Name: "shop", Status: "UPDATE_ROLLBACK_FAILED", Template: `{"Resources":{}}`})
	u.run("doctor").exits(exitFailed, "✗ shop")
	u.write("password.txt", "")
	u.run("doctor").exits(exitFailed, `the secret "password" is empty`)
	if n := len(c.Requests("CreateChangeSet")) + len(c.Requests("DeleteStack")); n > 0 {
		t.Errorf("doctor changed something: %d calls", n)
	}
	c.Fail("GetCallerIdentity", -1, fakeaws.Expired)
	u.run("doctor").exits(exitAccess, "✗")
}

// TestDoctorSaysItWaits has AWS answer nothing but errors: nobody is left to wonder what goes on.
func TestDoctorSaysItWaits(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.edit("image: postgres:17", "image: 255.255.255.255:1/postgres:17")
		u.edit("image: example/shop:1", "image: 255.255.255.255:1/shop:1")
		c.Fail("GetCallerIdentity", -1, fakeaws.ServerError)
		r := u.run("doctor", "--format", "json")
		if !strings.Contains(r.stderr, "GetCallerIdentity: no successful answer from AWS for 10s: still trying") {
			t.Error(r.stderr)
		}
	})
}
