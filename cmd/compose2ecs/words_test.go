package main

import (
	"errors"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// TestStackReason tells a reason that stands at the stack alone.
func TestStackReason(t *testing.T) {
	const reason = "Role arn:aws:iam::123456789012:role/gone is invalid or cannot be assumed"
	for _, progress := range []string{"plain", "quiet"} {
		t.Run(progress, func(t *testing.T) {
			inCloud(t, func(c *fakeaws.Cloud, u *user) {
				c.Script("shop", fakeaws.Step{ID: "shop", Type: "AWS::CloudFormation::Stack", Status: "ROLLBACK_IN_PROGRESS", Reason: reason},
					fakeaws.Step{After: time.Second, ID: "shop", Type: "AWS::CloudFormation::Stack", Status: "ROLLBACK_COMPLETE"})
				r := u.run("deploy", "--yes", "--progress", progress).exits(exitFailed)
				if _, report, _ := strings.Cut(r.stderr, "error: the stack shop is ROLLBACK_COMPLETE"); !strings.Contains(report, reason) {
					u.Errorf("the report does not say why:\n%s", r.stderr)
				}
				u.run("events", "--failed").exits(exitDone, reason)
			})
		})
	}
}

// TestEmptyStack says of a stack with a change set only that nothing is deployed.
func TestEmptyStack(t *testing.T) {
	inCloud(t, func(_ *fakeaws.Cloud, u *user) {
		u.run("deploy", "--no-execute").exits(exitDone)
		for _, command := range []string{"ps", "logs", "events"} {
			u.run(command).exits(exitInput, "nothing is deployed yet: the stack shop has only a pending change set")
		}
	})
}

// TestLongParameter refuses a value that CloudFormation does not take, before it is sent.
func TestLongParameter(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.run("deploy", "--yes", "--parameter", "DataFilesystemId="+strings.Repeat("ä", 2049)).
			exits(exitInput, "the value of the parameter DataFilesystemId has 4098 bytes, but CloudFormation accepts only 4096")
		if len(c.Requests("CreateChangeSet")) > 0 {
			u.Error("it is sent")
		}
	})
}

// TestEchoedSecret hides a secret that AWS repeats in an error, or in an event.
func TestEchoedSecret(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		c.Fail("CreateChangeSet", 1, fakeaws.Fault{
			Code: "ValidationError", Message: "Parameter 'PasswordValue' is s3cret-value, which does not match",
		})
		u.run("deploy", "--yes").exits(exitFailed, "is ****, which")
		c.FailChangeSet("shop", "Parameter 'PasswordValue' is s3cret-value, which is refused")
		u.run("deploy", "--yes").exits(exitFailed, "is ****, which is refused")
		c.Script("shop",
			fakeaws.Step{ID: "PasswordSecret", Type: "AWS::SecretsManager::Secret", Status: "CREATE_FAILED", Reason: "no s3cret-value"},
			fakeaws.Step{ID: "shop", Type: "AWS::CloudFormation::Stack", Status: "ROLLBACK_COMPLETE"})
		u.run("deploy", "--yes").exits(exitFailed, "no ****")
	})
}

// TestWrongClock is not told as wrong credentials.
func TestWrongClock(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		c.Fail("GetCallerIdentity", -1, fakeaws.Fault{
			Status: 403, Code: "SignatureDoesNotMatch",
			Message: "Signature expired: 20260101T000000Z is now earlier than 20260101T010000Z (20260101T011500Z - 15 min.)",
		})
		u.run("deploy", "--yes").exits(exitAccess, "the clock of this machine is wrong", "set the clock")
	})
}

// TestExitCode256 is no success: a process has eight bits for its exit code.
func TestExitCode256(t *testing.T) {
	inLive(t, func(c *fakeaws.Cloud, u *user) {
		for code, want := range map[int]int{256: exitFailed, 257: 1, 255: 255, 512: exitFailed} {
			c.ScriptTask("shop-web", fakeaws.TaskRun{ExitCode: code})
			u.run("run", "web").exits(want)
		}
	})
}

// TestFullDisk fails where the output cannot be written.
func TestFullDisk(t *testing.T) {
	u := newUser(t, nil)
	template := filepath.Join(u.dir, "old.yaml")
	u.transport = fakeaws.New().Transport()
	u.run("template", "-o", template).exits(exitDone)
	u.transport = nil
	for want, args := range map[int]string{exitFailed: "diff --against old.yaml", exitInput: "diff --exit-code --against old.yaml"} {
		command := exec.Command("sh", "-c", binary(t)+" "+args+" >/dev/full")
		command.Dir, command.Env = u.dir, u.environ
		said, err := command.CombinedOutput()
		var ended *exec.ExitError
		if !errors.As(err, &ended) || ended.ExitCode() != want || !strings.Contains(string(said), "cannot write the output: no space left") {
			t.Errorf("%s: %v, %s", args, err, said)
		}
	}
}
