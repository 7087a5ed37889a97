package deploy

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/hazard"
)

// shiftTemplate is a service of a strategy, behind a rule for a path.
func shiftTemplate(t *testing.T, strategy, path string) *cfn.Document {
	t.Helper()
	document, err := cfn.Parse(fmt.Appendf(nil, `{"Metadata":{"Compose2ecs":{"Project":"shop"}},"Resources":{
		"Rule":{"Type":"AWS::ElasticLoadBalancingV2::ListenerRule","Properties":{"Priority":1,"Path":%q}},
		"Service":{"Type":"AWS::ECS::Service","Properties":{"DeploymentConfiguration":{"Strategy":%q},
			"LoadBalancers":[{"AdvancedConfiguration":{"ProductionListenerRule":{"Ref":"Rule"}}}]}}}}`, path, strategy))
	if err != nil {
		t.Fatal(err)
	}
	return document
}

// TestShiftIsWarnedOf tells of a rule that changes while ECS has its weights, and of no
// other one.
func TestShiftIsWarnedOf(t *testing.T) {
	for _, test := range []struct {
		name, before, after, path string
		warned                    bool
	}{
		{"the path changes", "BLUE_GREEN", "BLUE_GREEN", "/b", true},
		{"nothing of the rule changes", "BLUE_GREEN", "CANARY", "/a", false},
		{"ECS begins to shift", "ROLLING", "BLUE_GREEN", "/b", false},
		{"ECS ends to shift", "BLUE_GREEN", "ROLLING", "/b", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			cloud := fakeaws.New()
			cloud.AddStack(fakeaws.Stack{
				Name: "shop", Status: "CREATE_COMPLETE", Template: string(shiftTemplate(t, test.before, "/a").JSON()),
				Tags: map[string]string{projectTag: "shop"},
			})
			request := Request{Stack: "shop", Template: shiftTemplate(t, test.after, test.path)}
			proposal, err := direct(cloud, func(Event) {}).Propose(t.Context(), request)
			if err != nil {
				t.Fatal(err)
			}
			resets := func(h hazard.Hazard) bool { return h.Code == "C2E-update-weights" }
			if warned := slices.ContainsFunc(proposal.Hazards, resets); warned != test.warned {
				t.Errorf("hazards: %v", proposal.Hazards)
			}
		})
	}
}

func TestShiftTime(t *testing.T) {
	for configuration, want := range map[string]time.Duration{
		`{}`: 0,
		`{"Strategy":"BLUE_GREEN","BakeTimeInMinutes":15}`:                                                                    15 * time.Minute,
		`{"Strategy":"CANARY","BakeTimeInMinutes":5,"CanaryConfiguration":{"CanaryPercent":10,"CanaryBakeTimeInMinutes":10}}`: 15 * time.Minute,
		`{"Strategy":"LINEAR","BakeTimeInMinutes":5,"LinearConfiguration":{"StepPercent":25,"StepBakeTimeInMinutes":2}}`:      11 * time.Minute,
		`{"Strategy":"LINEAR","BakeTimeInMinutes":0,"LinearConfiguration":{"StepPercent":100,"StepBakeTimeInMinutes":2}}`:     0,
	} {
		document, err := cfn.Parse(fmt.Appendf(nil,
			`{"Resources":{"Service":{"Type":"AWS::ECS::Service","Properties":{"DeploymentConfiguration":%s}}}}`, configuration))
		if err != nil {
			t.Fatal(err)
		}
		if got := shiftTime(document, "Service"); got != want {
			t.Errorf("%s: %s, want %s", configuration, got, want)
		}
	}
}
