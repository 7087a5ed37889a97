package main

import (
	"context"
	"syscall"
	"testing"
	"time"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// TestInterrupts stops a deployment at each stage.
func TestInterrupts(t *testing.T) {
	for _, stage := range []struct{ operation, says string }{
		{"GetCallerIdentity", "nothing has changed"},
		{"CreateChangeSet", "nothing has changed"},
		{"DescribeChangeSet", "nothing has changed"},
		{"ExecuteChangeSet", "creating the stack shop continues"},
		{"DescribeStackEvents", "nothing has changed"}, // the first one comes before the execution
	} {
		t.Run(stage.operation, func(t *testing.T) {
			inCloud(t, func(c *fakeaws.Cloud, u *user) {
				c.ExecutionTakes(3 * time.Second)
				u.interrupt(c, stage.operation, "deploy", "--yes").exits(exitInterrupted, stage.says)
				if n := c.Calls()["cloudformation:DeleteStack"]; n > 0 {
					if stack, ok := c.Look("shop"); ok && stack.Status != "REVIEW_IN_PROGRESS" {
						u.Errorf("an interrupt deleted the stack, which is %s", stack.Status)
					}
				}
				u.run("deploy", "--yes").exits(exitDone)
				if stack, _ := c.Look("shop"); stack.Status != "CREATE_COMPLETE" {
					u.Errorf("after another run the stack is %s", stack.Status)
				}
			})
		})
	}
}

// endingSignals are those of terminals and of pipelines.
var endingSignals = map[string]syscall.Signal{"INT": syscall.SIGINT, "TERM": syscall.SIGTERM, "HUP": syscall.SIGHUP}

// TestSignals has the built program take the signals of terminals and of pipelines for
// interrupts.
func TestSignals(t *testing.T) {
	for name, signal := range endingSignals {
		t.Run(name, func(t *testing.T) {
			c, u := cloud(t)
			c.ExecutionTakes(3 * time.Second)
			u.signal(c, "ExecuteChangeSet", signal, "deploy", "--yes").exits(exitInterrupted, "continues")
		})
	}
}

func TestTimeout(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		c.ExecutionTakes(30 * time.Second)
		u.run("deploy", "--yes", "--timeout", "12s").exits(exitTimedOut, "was not ready in time", "deploy resumes following it")
		if stack, _ := c.Look("shop"); stack.Status != "CREATE_IN_PROGRESS" {
			u.Errorf("the stack is %s", stack.Status)
		}
		u.run("deploy", "--yes").exits(exitDone, "waiting for that to finish", "up to date")
	})
}

// TestInterruptCancels rolls an update back when that is what Ctrl-C shall do.
func TestInterruptCancels(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.run("deploy", "--yes").exits(exitDone)
		u.edit("example/shop:1", "example/shop:2")
		c.ExecutionTakes(15 * time.Second)
		ctx, interrupt := context.WithCancel(u.Context())
		c.On("ExecuteChangeSet", func() { time.AfterFunc(500*time.Millisecond, interrupt) })
		u.runUntil(ctx, "deploy", "--yes", "--on-interrupt", "cancel").
			exits(exitInterrupted, "about to cancel the update and roll it back", "rolled back")
		if stack, _ := c.Look("shop"); stack.Status != "UPDATE_ROLLBACK_COMPLETE" {
			u.Errorf("the stack is %s", stack.Status)
		}
	})
}

func TestDetach(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		c.ExecutionTakes(8 * time.Second)
		u.run("deploy", "--yes", "--detach").exits(exitDone, "continues on its own")
		if stack, _ := c.Look("shop"); stack.Status != "CREATE_IN_PROGRESS" {
			u.Errorf("the stack is %s", stack.Status)
		}
		u.run("deploy", "--yes").exits(exitDone, "waiting for that to finish", "up to date")
	})
}

func TestCancel(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.run("cancel").exits(exitInput, "there is no stack shop")
		u.run("deploy", "--yes").exits(exitDone)
		u.run("cancel", "--yes").exits(exitInput, "there is nothing to cancel")
		u.edit("example/shop:1", "example/shop:2")
		c.ExecutionTakes(15 * time.Second)
		u.run("deploy", "--yes", "--detach").exits(exitDone)
		u.run("cancel").exits(exitRefused, "about to cancel the update and roll it back")
		u.run("cancel", "--yes").exits(exitDone, "rolled back")
		c.AddStack(fakeaws.Stack{
			Name: "stuck", Status: "UPDATE_ROLLBACK_FAILED", Reason: "the task does not start", Template: `{"Resources":{}}`,
		})
		u.run("cancel", "--yes", "-p", "stuck", "--skip",
			"WebService").exits(exitDone, "about to continue the stuck rollback", "rolled back")
		if skipped := c.Requests("ContinueUpdateRollback")[0].Form.Get("ResourcesToSkip.member.1"); skipped != "WebService" {
			u.Errorf("skipped %q", skipped)
		}
	})
}

// TestDownInterrupted says what becomes of a stack that is deleted.
func TestDownInterrupted(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.run("deploy", "--yes").exits(exitDone)
		c.ExecutionTakes(3 * time.Second)
		u.interrupt(c, "DeleteStack", "down", "--yes").exits(exitInterrupted, "deleting the stack shop continues", "down resumes following it")
		if stack, _ := c.Look("shop"); stack.Status != "DELETE_IN_PROGRESS" {
			u.Errorf("the stack is %s", stack.Status)
		}
		u.run("down", "--yes").exits(exitDone, "is already being deleted")
	})
}

// TestDownInterruptedElsewhere says what is done already, where nothing goes on.
func TestDownInterruptedElsewhere(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		c.AddFileSystem(fakeaws.FileSystem{ID: "fs-00000001", Tags: map[string]string{
			"com.docker.compose.project": "shop", "com.docker.compose.volume": "data",
		}})
		u.run("deploy", "--yes").exits(exitDone)
		u.interrupt(c, "ListStackResources", "down", "--yes").exits(exitInterrupted, "nothing has changed")
		u.interrupt(c, "DeleteFileSystem", "down", "--yes", "--volumes", "--delete-data-of", "shop").
			exits(exitInterrupted, "the stack shop is DELETE_COMPLETE; run the command again for the rest")
	})
}
