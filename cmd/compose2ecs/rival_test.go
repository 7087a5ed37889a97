package main

import (
	"testing"
	"time"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// TestRivals has somebody else deploy between review and execution.
func TestRivals(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.run("deploy", "--yes").exits(exitDone)
		u.edit("example/shop:1", "example/shop:2")
		c.Fail("ExecuteChangeSet", 1, fakeaws.Fault{Status: 404, Code: "ChangeSetNotFound", Message: "ChangeSet [x] does not exist"})
		u.run("deploy", "--yes").exits(exitFailed, "someone else has since deployed the stack shop", "run the command again")
	})
}

// TestRivalsStack leaves a stack that somebody else fills while a review is cleaned up.
func TestRivalsStack(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		c.ExecutionTakes(time.Minute)
		listed := false
		c.On("ListChangeSets", func() { listed = true })
		c.On("DescribeStacks", func() {
			if listed {
				listed = false
				u.run("deploy", "--yes", "--detach").exits(exitDone)
			}
		})
		u.run("deploy", "--dry-run").exits(exitDone)
		if stack, _ := c.Look("shop"); stack.Status != "CREATE_IN_PROGRESS" || c.Calls()["cloudformation:DeleteStack"] > 0 {
			u.Errorf("the stack of somebody else is %s", stack.Status)
		}
	})
}
