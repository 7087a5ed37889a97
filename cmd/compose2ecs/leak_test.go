package main

import (
	"testing"
	"time"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// beforeExecution are the calls of a deployment until its change set is executed, and of looking at it.
var beforeExecution = []string{"CreateChangeSet", "DescribeChangeSet", "DescribeStackEvents"}

// leaks checks that nothing waits for a decision that nobody makes any more.
func leaks(c *fakeaws.Cloud, u *user, when string) {
	u.Helper()
	stack, there := c.Look("shop")
	if there && stack.Status == "REVIEW_IN_PROGRESS" {
		u.Errorf("%s: an empty stack is left", when)
	}
	for _, set := range c.ChangeSets("shop") {
		if set.ExecutionStatus == "AVAILABLE" || set.ExecutionStatus == "UNAVAILABLE" {
			u.Errorf("%s: the change set %s is left", when, set.ChangeSetName)
		}
	}
}

// TestNothingLeaks fails and interrupts deployments at each point before the execution, of a new stack and of one that is there.
func TestNothingLeaks(t *testing.T) {
	denied := fakeaws.Denied("cloudformation:Something")
	for _, operation := range beforeExecution {
		for _, first := range []bool{true, false} {
			inCase(t, operation, first, func(c *fakeaws.Cloud, u *user) {
				c.ExecutionTakes(time.Second)
				if !first {
					u.run("deploy", "--yes").exits(exitDone)
					u.edit("example/shop:1", "example/shop:2")
				}
				c.Fail(operation, 1, denied)
				u.run("deploy", "--yes").exits(exitAccess)
				leaks(c, u, "denied")
				u.interrupt(c, operation, "deploy", "--yes").exits(exitInterrupted, "nothing has changed")
				leaks(c, u, "interrupted")
				for _, f := range []fakeaws.Fault{fakeaws.Lost, fakeaws.Hung, fakeaws.ServerError} {
					c.Fail(operation, 8, f)
					if r := u.run("diff"); r.code == exitDone && operation != "DescribeStackEvents" {
						u.Errorf("%s does not fail", operation)
					}
					c.Heal(operation)
					leaks(c, u, "unanswered")
				}
				u.run("deploy", "--yes").exits(exitDone)
			})
		}
	}
}

func inCase(t *testing.T, operation string, first bool, test func(*fakeaws.Cloud, *user)) {
	t.Helper()
	name := operation + "/update"
	if first {
		name = operation + "/first"
	}
	t.Run(name, func(t *testing.T) { inCloud(t, test) })
}

// TestRefusedExecution takes back what CloudFormation refuses to execute.
func TestRefusedExecution(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		c.Fail("ExecuteChangeSet", 1, fakeaws.Denied("cloudformation:ExecuteChangeSet"))
		u.run("deploy", "--yes").exits(exitAccess)
		leaks(c, u, "refused")
	})
}

// TestUnverified takes back a change set whose template cannot be read again, as is done when it came from the bucket.
func TestUnverified(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		enlarge(u)
		c.Fail("GetTemplate", 1, fakeaws.Denied("cloudformation:GetTemplate"))
		u.run("deploy", "--yes").exits(exitAccess)
		leaks(c, u, "denied")
		u.interrupt(c, "GetTemplate", "deploy", "--yes").exits(exitInterrupted, "nothing has changed")
		leaks(c, u, "interrupted")
	})
}
