package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// TestRefusesWhatFails begins no update that CloudFormation would roll back, unless all that fails is agreed to by name.
func TestRefusesWhatFails(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.run("deploy", "--yes").exits(exitDone)
		u.write("addresses.yaml", "x-aws-vpc: {cidr: 10.9.0.0/16}\n")
		deploy := []string{"-f", "compose.yaml", "-f", "addresses.yaml", "deploy", "--yes"}
		agreed := []string{"--allow-failure", "CloudMap", "--allow-failure", "DataNFSMountTargetOnSubnetA",
			"--allow-failure", "DataNFSMountTargetOnSubnetB"}
		last := []string{"--allow-failure", "LoadBalancer"}

		u.run(deploy...).exits(exitRefused, "FAILS: CloudMap gets the name", "refused: the update would fail and be rolled back: CloudMap gets",
			"hint: rename one of the two", "or deploy anyway with "+strings.Join(slices.Concat(agreed, last), " "))
		u.run(slices.Concat(deploy, agreed)...).exits(exitRefused, "rolled back: LoadBalancer would be in another VPC",
			"or deploy anyway with --allow-failure LoadBalancer\n")
		if executed := len(c.Requests("ExecuteChangeSet")); executed != 1 || len(c.Requests("DeleteChangeSet")) != 2 {
			u.Errorf("%d change sets were executed, and not those of the first deployment alone", executed)
		}
		u.run(slices.Concat(deploy, agreed, last)...).exits(exitDone, "FAILS: CloudMap", "deployed")
	})
}

// TestStoredChangeSetTellsHazards says what the stored template does, which the project may not do any more. What takes two
// stages is none of its own.
func TestStoredChangeSetTellsHazards(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		formerShop(u.T, c, u)
		u.run("deploy", "--no-execute", "--change-set", "monday").exits(exitDone, "TWO STAGES: DefaultRuleOnListener80")
		former := u.read("compose.yaml")
		u.write("compose.yaml", shop)
		monday := []string{"deploy", "--change-set", "monday"}
		u.run(append(monday, "--dry-run")...).exits(exitDone, "FAILS: DefaultRuleOnListener80 gets the priority on the listener",
			"hint: deploy without --change-set does it in two stages", "INTERRUPTS: DbService stops")
		u.run(append(monday, "--yes")...).exits(exitRefused, "rolled back: DefaultRuleOnListener80 gets the priority",
			"hint: deploy without --change-set does it in two stages; or deploy anyway with --allow-failure DefaultRuleOnListener80")
		if len(c.Requests("ExecuteChangeSet"))+len(c.Requests("DeleteChangeSet")) > 0 {
			u.Error("the change set was executed or taken away")
		}
		agreed := append(monday, "--yes", "--allow-failure", "DefaultRuleOnListener80")
		u.run(agreed...).exits(exitRefused, "was created from a template other than the project's")
		u.write("compose.yaml", former)
		u.run(agreed...).exits(exitDone, "deployed")
	})
}
