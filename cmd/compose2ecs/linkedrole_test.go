package main

import (
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// TestLinkedRole makes the service-linked role of ECS before the first stack of an account, and does not ask for it again.
func TestLinkedRole(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		c.NeverUsed()
		u.run("diff").exits(exitDone, "ECS has never been used in this account, so its service-linked role, AWSServiceRoleForECS, is created "+
			"first.")
		if made := len(c.Requests("CreateServiceLinkedRole")); made > 0 {
			u.Error("diff has made the role")
		}
		u.run("deploy", "--yes").exits(exitDone, "is created first", "created the service-linked role of ECS", "deployed")
		asked := len(c.Requests("GetRole"))
		u.edit("example/shop:1", "example/shop:2")
		u.run("deploy", "--yes").exits(exitDone, "deployed")
		if again := len(c.Requests("GetRole")); again != asked || len(c.Requests("CreateServiceLinkedRole")) != 1 {
			u.Errorf("an update asks for the role: %d and %d times", asked, again)
		}
	})
}

// TestLinkedRoleOfSomebodyElse goes on with a role that was made meanwhile, and without the right to look for it.
func TestLinkedRoleOfSomebodyElse(t *testing.T) {
	for name, fault := range map[string]struct {
		operation string
		fault     fakeaws.Fault
	}{
		"made meanwhile": {"iam:CreateServiceLinkedRole", fakeaws.Fault{Status: 400, Code: "InvalidInput", Message: "has been taken"}},
		"not seen":       {"iam:GetRole", fakeaws.Denied("iam:GetRole")},
	} {
		t.Run(name, func(t *testing.T) {
			inCloud(t, func(c *fakeaws.Cloud, u *user) {
				c.NeverUsed()
				c.Fail(fault.operation, -1, fault.fault)
				u.run("deploy", "--yes").exits(exitDone, "deployed")
			})
		})
	}
}

// TestLinkedRoleDenied says who can make the role, and begins nothing; a role of CloudFormation may have the right.
func TestLinkedRoleDenied(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		c.NeverUsed()
		c.Fail("iam:CreateServiceLinkedRole", -1, fakeaws.Denied("iam:CreateServiceLinkedRole"))
		u.run("deploy", "--yes").exits(exitAccess, "ECS has never been used in this account, and its service-linked role cannot be created",
			"hint: allow iam:CreateServiceLinkedRole for ecs.amazonaws.com, or ask an administrator to run aws iam create-service-linked-role")
		if begun := len(c.Requests("ExecuteChangeSet")); begun > 0 {
			u.Error("the deployment was begun")
		}
		u.run("deploy", "--yes", "--role-arn", "arn:aws:iam::123456789012:role/cloudformation-shop").exits(exitDone,
			"CloudFormation has to create it", "deployed")
	})
}
