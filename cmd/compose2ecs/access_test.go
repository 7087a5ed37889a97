package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

const adminOverlay = `
x-aws-cloudformation:
  Resources:
    Admin:
      Type: AWS::IAM::Role
      Properties:
        ManagedPolicyArns: [arn:aws:iam::aws:policy/AdministratorAccess]
        AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {AWS: '111122223333'}, Action: 'sts:AssumeRole'}]}
`

// TestReviewShowsAccess tells in the first review what is allowed, and in later ones what is new or wider.
func TestReviewShowsAccess(t *testing.T) {
	inCloud(t, func(_ *fakeaws.Cloud, u *user) {
		u.run("diff").exits(exitDone, "access\n", "new   DbTaskExecutionRole, WebTaskExecutionRole: may use ")
		u.run("deploy", "--yes").exits(exitDone, "access\n", "deployed")
		u.edit("example/shop:1", "example/shop:2")
		if r := u.run("diff").exits(exitDone, "example/shop:2"); strings.Contains(r.stdout, "access\n") {
			u.Errorf("a new image is no new access:\n%s", r.stdout)
		}
		u.write("aws.yaml", adminOverlay)
		files := []string{"-f", "compose.yaml", "-f", "aws.yaml"}
		for _, command := range [][]string{{"diff"}, {"deploy", "--yes"}} {
			u.run(append(slices.Clone(files), command...)...).exits(exitDone, "new   Admin: has the managed policy AdministratorAccess",
				"new   Admin: can be assumed by account 111122223333")
		}
		u.write("aws.yaml", strings.Replace(adminOverlay, "AdministratorAccess]",
			"AdministratorAccess, arn:aws:iam::aws:policy/PowerUserAccess]", 1))
		u.run(append(files, "diff")...).exits(exitDone, "wider Admin: has the managed policy PowerUserAccess")
	})
}

// TestCapabilities sends no more of them than a template needs.
func TestCapabilities(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.write("named.yaml", adminOverlay+"        RoleName: admin\n")
		u.write("topic.yaml", "Resources: {T: {Type: 'AWS::SNS::Topic'}}\n")
		u.run("diff").exits(exitDone)
		u.run("-f", "compose.yaml", "-f", "named.yaml", "diff").exits(exitDone)
		u.run("-p", "topic", "diff", "--template", "topic.yaml").exits(exitDone)
		var sent []string
		for _, r := range c.Requests("CreateChangeSet") {
			sent = append(sent, r.Form.Get("Capabilities.member.1")+r.Form.Get("Capabilities.member.2"))
		}
		if want := []string{"CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", ""}; !slices.Equal(sent, want) {
			u.Errorf("sent %q, want %q", sent, want)
		}
	})
}
