package hazard_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/hazard"
)

// A cause is why a pair does not converge: a kind of hazard, and what it is about.
type cause struct{ code, about string }

func (c cause) String() string { return c.code + " of " + c.about }

func causeOf(h hazard.Hazard) cause {
	if h.Property != "" {
		return cause{h.Code, h.Property}
	}
	return cause{h.Code, h.Type}
}

// avoidable tells a cause that is no answer: the translation can write what keeps it from happening.
func (c cause) avoidable() bool {
	switch c.code {
	case "C2E-update-kept", "C2E-update-kept-refused", "C2E-update-capacity":
		return true
	case "C2E-update-collision":
		return c.about == "AWS::ElasticLoadBalancingV2::ListenerRule"
	}
	return false
}

// An omission is a value that means nothing, and that the translation writes all the same; and a pair that does not converge
// without it.
type omission struct {
	property, value string
	pair            string
	code            string
}

var omissions = []omission{
	{"LoadBalancers", `[]`, "the ports of web 0 to 1", "C2E-update-kept-refused"},
	{"EnableExecuteCommand", `false`, "exec 1 to 0", "C2E-update-kept-refused"},
	{"VolumeConfigurations", `[]`, "an EBS volume 1 to 0", "C2E-update-kept-refused"},
	{"ServiceConnectConfiguration", `{"Enabled":false}`, "discovery 1 to 0", "C2E-update-kept-refused"},
	{"AvailabilityZoneRebalancing", `"ENABLED"`, "the order of an update 2 to 0", "C2E-update-kept"},
	{"DeploymentConfiguration.Alarms", `{"AlarmNames":[],"Enable":false,"Rollback":false}`, "deployment alarms 1 to 0", "C2E-update-kept"},
	{"DeploymentConfiguration.Strategy", `"ROLLING"`, "blue/green 0 to 10", "C2E-update-kept-refused"},
	{"DeploymentConfiguration.LifecycleHooks", `[]`, "the hooks of a deployment 2 to 1", "C2E-update-kept"},
}

// leftOut is a template without the value.
func (o omission) leftOut(t *testing.T) func(*cfn.Document) *cfn.Document {
	t.Helper()
	return func(d *cfn.Document) *cfn.Document {
		var template map[string]any
		if err := json.Unmarshal(d.Minified(), &template); err != nil {
			t.Fatal(err)
		}
		for _, r := range template["Resources"].(map[string]any) {
			if r := r.(map[string]any); r["Type"] == "AWS::ECS::Service" {
				o.takeOut(t, r["Properties"].(map[string]any))
			}
		}
		made, err := cfn.Parse(encoded(t, template))
		if err != nil {
			t.Fatal(err)
		}
		return made
	}
}

func (o omission) takeOut(t *testing.T, properties map[string]any) {
	t.Helper()
	name := o.property
	for outer, rest, nested := strings.Cut(name, "."); nested; outer, rest, nested = strings.Cut(name, ".") {
		properties, name = properties[outer].(map[string]any), rest
	}
	if value, said := properties[name]; said && string(encoded(t, value)) == o.value {
		delete(properties, name)
	}
}

func encoded(t *testing.T, value any) []byte {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// TestExplicitValuesAreNeeded leaves out each of them by itself: its pair does not converge then.
func TestExplicitValuesAreNeeded(t *testing.T) {
	all := map[string]pair{}
	for _, p := range pairs(0) {
		all[p.name] = p
	}
	for _, o := range omissions {
		t.Run(o.property, func(t *testing.T) {
			p, there := all[o.pair]
			if !there {
				t.Fatalf("there is no pair %s", o.pair)
			}
			v := judge(t, projectOf(t, p.before, o.leftOut(t)), projectOf(t, p.after, o.leftOut(t)))
			if want := (cause{o.code, o.property}); !slices.Contains(v.avoided, want) {
				t.Errorf("%s does not fail by %s, but by %v", o.pair, want, v.avoided)
			}
			if len(v.silent) > 0 {
				t.Errorf("nobody said that %v", v.silent)
			}
		})
	}
}
