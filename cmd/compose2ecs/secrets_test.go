package main

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// parameters are those of a change set, by name.
func parameters(form url.Values) map[string]string {
	found := map[string]string{}
	for i := 1; ; i++ {
		prefix := fmt.Sprintf("Parameters.member.%d.", i)
		key := form.Get(prefix + "ParameterKey")
		if key == "" {
			return found
		}
		found[key] = form.Get(prefix + "ParameterValue")
		if form.Get(prefix+"UsePreviousValue") == "true" {
			found[key] = "(previous)"
		}
	}
}

// TestSecrets sends a value only when it is another one, with a new revision.
func TestSecrets(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.run("deploy", "--yes").exits(exitDone)
		last := func() map[string]string {
			requests := c.Requests("CreateChangeSet")
			return parameters(requests[len(requests)-1].Form)
		}
		if p := last(); p["PasswordValue"] != "s3cret-value" || p["PasswordRevision"] != "" {
			u.Errorf("the first deployment sends %v", p)
		}
		u.run("deploy", "--yes").exits(exitDone, "up to date")
		if p := last(); p["PasswordValue"] != "(previous)" || p["PasswordRevision"] != "(previous)" {
			u.Errorf("an unchanged secret is sent: %v", p)
		}
		u.write("password.txt", "s3cret-new")
		u.run("deploy", "--yes").exits(exitDone, "the value of the secret password is new: revision 2")
		if p := last(); p["PasswordValue"] != "s3cret-new" || p["PasswordRevision"] != "2" {
			u.Errorf("a changed secret: %v", p)
		}
		c.Fail("secretsmanager:GetSecretValue", -1, fakeaws.Denied("secretsmanager:GetSecretValue"))
		u.run("deploy", "--yes").exits(exitDone, "cannot be compared", "revision 3")
		u.write("password.txt", "")
		u.run("deploy", "--yes").exits(exitInput, "the secret \"password\" is empty")
		u.write("password.txt", strings.Repeat("x", 5000))
		u.run("deploy", "--yes").exits(exitInput, "has 5000 bytes", "x-aws-parts: 2")
	})
}

// TestSecretInParts divides a long value among parameters, between characters, and leaves
// none of an earlier value behind.
func TestSecretInParts(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		last := func() map[string]string {
			requests := c.Requests("CreateChangeSet")
			return parameters(requests[len(requests)-1].Form)
		}
		expect := func(parts ...string) {
			u.Helper()
			p := last()
			if got := []string{p["PasswordValue"], p["PasswordValue2"], p["PasswordValue3"]}; !slices.Equal(got, parts) {
				u.Errorf("sent: %.20q, want %.20q", got, parts)
			}
		}
		u.edit("file: password.txt", "file: password.txt\n    x-aws-parts: 3")
		u.run("deploy", "--yes").exits(exitDone)
		expect("s3cret-value", "", "")
		u.run("deploy", "--yes").exits(exitDone, "up to date")
		expect("(previous)", "(previous)", "(previous)")
		long := strings.Repeat("x", 4095) + strings.Repeat("é", 50)
		u.write("password.txt", long)
		u.run("deploy", "--yes").exits(exitDone, "revision 2")
		expect(strings.Repeat("x", 4095), strings.Repeat("é", 50), "")
		u.run("deploy", "--yes", "--parameter", "PasswordValue=short").exits(exitDone)
		expect("short", "", "")
		u.write("password.txt", strings.Repeat("x", 70000))
		u.run("deploy", "--yes").exits(exitInput, "more than the 65536 bytes")
	})
}

// TestBinarySecret sends a value that is no text as base64, when the file says so.
func TestBinarySecret(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.write("password.txt", "\x00\xff")
		u.run("deploy", "--yes").exits(exitInput, "is not text: set x-aws-binary: true")
		u.edit("file: password.txt", "file: password.txt\n    x-aws-binary: true")
		u.run("deploy", "--yes").exits(exitDone)
		if sent := parameters(c.Requests("CreateChangeSet")[0].Form)["PasswordValue"]; sent != "AP8=" {
			u.Errorf("sent: %q", sent)
		}
		c.SetSecret(shopSecret, "AP8=")
		u.run("deploy", "--yes").exits(exitDone, "up to date")
		u.write("password.txt", "\x00\xfe")
		u.run("deploy", "--yes").exits(exitDone, "revision 2")
	})
}
