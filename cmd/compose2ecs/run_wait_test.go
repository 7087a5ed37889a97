package main

import (
	"strings"
	"testing"
	"time"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

const howToStop = "aws ecs stop-task --cluster shop --task arn:aws:ecs:us-east-1:123456789012:task/shop/"

// TestRunInterrupted stops the task, also one that is being started.
func TestRunInterrupted(t *testing.T) {
	for _, operation := range []string{"RunTask", "DescribeTasks"} {
		t.Run(operation, func(t *testing.T) {
			inLive(t, func(c *fakeaws.Cloud, u *user) {
				c.ScriptTask("shop-web", fakeaws.TaskRun{Forever: true})
				u.interrupt(c, operation, "run", "web").exits(exitInterrupted, "stopping the task", howToStop)
				if len(c.Requests("StopTask")) != 1 {
					u.Error("the task goes on")
				}
			})
		})
	}
}

// TestRunHangUp stops the task when the terminal is closed.
func TestRunHangUp(t *testing.T) {
	c, u := cloud(t)
	live(c)
	c.ScriptTask("shop-web", fakeaws.TaskRun{Forever: true})
	u.signal(c, "DescribeTasks", endingSignals["HUP"], "run", "web").exits(exitInterrupted)
	if len(c.Requests("StopTask")) != 1 {
		t.Error("the task goes on")
	}
}

// TestRunMissing waits for ECS to know a task that it has started, though not for ever.
func TestRunMissing(t *testing.T) {
	inLive(t, func(c *fakeaws.Cloud, u *user) {
		c.ScriptTask("shop-web", fakeaws.TaskRun{Unseen: 30 * time.Second, ExitCode: 7})
		u.run("run", "web").exits(7)
		c.ScriptTask("shop-web", fakeaws.TaskRun{Unseen: time.Hour})
		u.run("run", "web").exits(exitFailed, "ECS cannot find the task", howToStop)
	})
}

// TestRunWithoutRights ends with the code of the command where its log is closed, and says
// what goes on where the task is.
func TestRunWithoutRights(t *testing.T) {
	inLive(t, func(c *fakeaws.Cloud, u *user) {
		c.Fail("GetLogEvents", -1, fakeaws.Denied("logs:GetLogEvents"))
		c.ScriptTask("shop-web", fakeaws.TaskRun{Running: time.Minute, ExitCode: 7})
		r := u.run("run", "web").exits(7, "logs:GetLogEvents", "log lines of the task may be missing here")
		if n := strings.Count(r.stderr, "may be missing"); n != 1 {
			u.Errorf("that is said %d times", n)
		}
		c.Fail("DescribeTasks", -1, fakeaws.Denied("ecs:DescribeTasks"))
		c.ScriptTask("shop-web", fakeaws.TaskRun{Forever: true})
		u.run("run", "web").exits(exitAccess, "ecs:DescribeTasks", "the task may still be running: "+howToStop)
	})
}

// TestPreDeployAttaches follows the migration that an interrupted deployment has left behind.
func TestPreDeployAttaches(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.edit("  web:\n", "  migrate:\n    image: example/shop:1\n    x-aws-pre_deploy: true\n  web:\n")
		c.AddTaskDefinition(`{"family": "shop-migrate", "containerDefinitions": [{"name": "migrate", "essential": true}]}`)
		c.Physical("shop", "MigrateTaskDefinition", "arn:aws:ecs:us-east-1:123456789012:task-definition/shop-migrate:1")
		c.Physical("shop", "Cluster", "shop")
		c.ScriptTask("shop-migrate", fakeaws.TaskRun{Running: 10 * time.Minute})
		u.interrupt(c, "DescribeTasks", "deploy", "--yes").exits(exitInterrupted,
			"of migrate keeps running, and the next deployment resumes following it", howToStop)
		u.run("deploy", "--yes").exits(exitDone, "a task of migrate is already running: following", "migrate is done", "is deployed")
		if n := len(c.Requests("RunTask")); n != 1 {
			u.Errorf("the migration ran %d times", n)
		}
		u.edit("  web:\n    image: example/shop:1", "  web:\n    image: example/shop:2")
		c.ScriptTask("shop-migrate", fakeaws.TaskRun{})
		u.run("deploy", "--yes").exits(exitDone, "started the task", "migrate is done")
	})
}
