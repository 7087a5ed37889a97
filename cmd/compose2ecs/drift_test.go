package main

import (
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// TestDrift finds what somebody changed by hand, and does not deploy over it unasked.
func TestDrift(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.run("deploy", "--yes").exits(exitDone)
		u.run("diff", "--drift").exits(exitDone, "Nothing was changed manually")
		c.Drifts("shop",
			fakeaws.Drift{
				ID: "WebService", Type: "AWS::ECS::Service",
				Differences: []fakeaws.Difference{{Path: "/DesiredCount", Expected: "1", Actual: "5", Type: "NOT_EQUAL"}},
			},
			fakeaws.Drift{ID: "LogGroup", Type: "AWS::Logs::LogGroup", Status: "DELETED"})
		u.run("diff", "--drift").exits(exitDone, "~ WebService (ECS Service)", "DesiredCount", "- 1", "+ 5",
			"- LogGroup (Logs LogGroup) was deleted")
		u.run("diff", "--drift", "--exit-code").exits(1)
		u.edit("example/shop:1", "example/shop:2")
		u.run("deploy", "--yes").exits(exitRefused, "resources of the stack shop were changed manually: WebService, LogGroup", "--allow-drift")
		u.run("deploy", "--yes", "--allow-drift").exits(exitDone, "deployed")
	})
}

// TestDriftOfWeights leaves to ECS the weights that it moves, and nothing else.
func TestDriftOfWeights(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.edit("image: example/shop:1", "image: example/shop:1\n    deploy: {x-aws-deployment: {strategy: canary}}")
		u.run("deploy", "--yes").exits(exitDone)
		weight := fakeaws.Difference{Path: "/Actions/0/ForwardConfig/TargetGroups/0/Weight", Expected: "100", Actual: "0", Type: "NOT_EQUAL"}
		entry := fakeaws.Difference{
			Path: "/Actions/0/ForwardConfig/TargetGroups/1", Expected: `{"Weight":0}`, Actual: `{"Weight":100}`, Type: "NOT_EQUAL",
		}
		rule := fakeaws.Drift{
			ID: "DefaultRuleOnListener80", Type: "AWS::ElasticLoadBalancingV2::ListenerRule", Differences: []fakeaws.Difference{weight, entry},
		}
		c.Drifts("shop", rule)
		u.run("diff", "--drift").exits(exitDone, "Nothing was changed manually")
		u.edit("example/shop:1", "example/shop:2")
		u.run("deploy", "--yes").exits(exitDone, "deployed")

		rule.Differences = append(rule.Differences, fakeaws.Difference{Path: "/Priority", Expected: "50000", Actual: "7", Type: "NOT_EQUAL"})
		c.Drifts("shop", rule)
		result := u.run("diff", "--drift").exits(exitDone, "DefaultRuleOnListener80", "Priority")
		if strings.Contains(result.stdout, "Weight") {
			u.Errorf("a weight is shown:\n%s", result.stdout)
		}
		u.edit("example/shop:2", "example/shop:3")
		u.run("deploy", "--yes").exits(exitRefused, "DefaultRuleOnListener80")
	})
}
