package translate

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// TestRulesFollowTheirPlaces changes whom a listener sends requests to: the rules in places
// that were taken are changed, under the ids that they had, and no new rule has a priority
// that one of the rules before has.
func TestRulesFollowTheirPlaces(t *testing.T) {
	const shifted = "ports: ['80:%d'], deploy: {x-aws-deployment: blue_green}"
	by := func(port int, listener string) string {
		return fmt.Sprintf("ports: [{target: %d, published: '443', x-aws-listener: {%s}}]", port, listener)
	}
	for _, c := range []struct {
		name          string
		before, after []string // services and what they have
		want          []string // what happens to rules
	}{
		{"another port of a service that shifts traffic", []string{"web", fmt.Sprintf(shifted, 8080)},
			[]string{"web", fmt.Sprintf(shifted, 9090)}, []string{"~ DefaultRuleOnListener80"}},
		{"another service that shifts traffic", []string{"web", fmt.Sprintf(shifted, 8080)},
			[]string{"shop", fmt.Sprintf(shifted, 8080)}, []string{"~ DefaultRuleOnListener80"}},
		{"another port in a place that is given", []string{"web", by(8080, "hosts: [a.example.com], priority: 10")},
			[]string{"web", by(9090, "hosts: [a.example.com], priority: 10")}, []string{"~ Rule10OnListener443"}},
		{"another service in a place that is given", []string{"web", by(8080, "hosts: [a.example.com], priority: 10")},
			[]string{"shop", by(8080, "hosts: [a.example.com], priority: 10")}, []string{"~ Rule10OnListener443"}},
		{"places swapped",
			[]string{"a", by(8080, "hosts: [a.example.com], priority: 10"), "b", by(8080, "hosts: [b.example.com], priority: 20")},
			[]string{"a", by(8080, "hosts: [a.example.com], priority: 20"), "b", by(8080, "hosts: [b.example.com], priority: 10")},
			[]string{"~ Rule10OnListener443", "~ Rule20OnListener443"}},
		{"another service for a host", []string{"web", by(8080, "hosts: [om.example.com]")},
			[]string{"shop", by(9090, "hosts: [om.example.com]")}, []string{"~ Rule16594OnListener443"}},
		{"a host that wants the place of another one", []string{"web", by(8080, "hosts: [om.example.com]")},
			[]string{"other", by(8080, "hosts: [aa.example.com]"), "web", by(8080, "hosts: [om.example.com]")},
			[]string{"~ Rule16594OnListener443", "+ Rule16595OnListener443"}},
		{"and leaves it again", []string{"other", by(8080, "hosts: [aa.example.com]"), "web", by(8080, "hosts: [om.example.com]")},
			[]string{"web", by(8080, "hosts: [om.example.com]")}, []string{"~ Rule16594OnListener443", "- Rule16595OnListener443"}},
		{"the last place, from a rule to a default", []string{"web", by(8080, "hosts: [a.example.com], priority: 50000")},
			[]string{"web", by(8080, "protocol: https") + ", deploy: {x-aws-deployment: blue_green}"}, []string{"~ DefaultRuleOnListener443"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			before, after := templateOf(t, composeOf(c.before)), templateOf(t, composeOf(c.after))
			got := slices.DeleteFunc(compareResources(before, after), func(what string) bool { return !strings.Contains(what, "Rule") })
			if diff := gocmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// composeOf is a Compose file of services, by what they have beside an image.
func composeOf(list []string) string {
	var file strings.Builder
	file.WriteString("name: shop\nservices:\n")
	for entry := range slices.Chunk(list, 2) {
		fmt.Fprintf(&file, "  %s: {image: example/web:1, %s}\n", entry[0], entry[1])
	}
	return file.String()
}

// TestPlacesAreIDs reads every golden template: the listener and the priority of a rule are
// its id, so that no two rules, of whichever versions of a project, have one place and two
// ids. Where others have rules on the listener, it is the place that the template proposes.
func TestPlacesAreIDs(t *testing.T) {
	rules := 0
	for _, name := range goldenCases(t) {
		result := translateCase(t, filepath.Join(goldenDir, name))
		if result.Document == nil || strings.HasPrefix(name, "overlay-") {
			continue
		}
		for _, lb := range result.Plan.LoadBalancers {
			for _, r := range lb.Routes() {
				node := result.Document.Resource(r.RuleID())
				if node == nil || r.Conditions.Empty() {
					continue
				}
				rules++
				priority, _ := node.Get("Properties").Get("Priority").WithValues(defaults(result.Document)).Int()
				want := fmt.Sprintf("Rule%dOn%s", priority, r.ListenerID())
				if priority == 50000 {
					want = fmt.Sprintf("DefaultRuleOn%s", r.ListenerID())
				}
				if string(r.RuleID()) != want {
					t.Errorf("%s: the rule %s has the priority %d", name, r.RuleID(), priority)
				}
			}
		}
	}
	if rules == 0 {
		t.Error("no golden case has a rule")
	}
}

// defaults are those of the parameters of a template.
func defaults(document *cfn.Document) map[string]string {
	values := map[string]string{}
	for _, p := range document.Parameters() {
		if value, has := p.Value.Get("Default").Text(); has {
			values[p.Key] = value
		}
	}
	return values
}

// TestWeightsAreLookedUp reads every golden template: who deploys it is told of each weight,
// on which listener or rule it is, and of which target group.
func TestWeightsAreLookedUp(t *testing.T) {
	type weight struct{ parameter, on, group string }
	total := 0
	for _, name := range goldenCases(t) {
		result := translateCase(t, filepath.Join(goldenDir, name))
		if result.Document == nil || strings.HasPrefix(name, "overlay-") {
			continue
		}
		declared, used := map[weight]bool{}, map[weight]bool{}
		m, _ := manifest.Of(result.Document)
		for _, p := range m.Parameters {
			if p.WeightOn != "" {
				declared[weight{string(p.ID), string(p.WeightOn), string(p.TargetGroup)}] = true
			}
		}
		for id, r := range resources(t, result.Document) {
			properties, _ := r.(map[string]any)["Properties"].(map[string]any)
			for _, list := range []string{"Actions", "DefaultActions"} {
				actions, _ := properties[list].([]any)
				for _, entry := range weighted(actions) {
					used[weight{refOf(entry["Weight"]), id, refOf(entry["TargetGroupArn"])}] = true
				}
			}
		}
		total += len(used)
		if diff := gocmp.Diff(declared, used, gocmp.AllowUnexported(weight{})); diff != "" {
			t.Errorf("%s (-declared +used):\n%s", name, diff)
		}
	}
	if total == 0 {
		t.Error("no golden case has weights")
	}
}

// weighted are the entries of actions that have a weight.
func weighted(actions []any) []map[string]any {
	var list []map[string]any
	for _, action := range actions {
		config, _ := action.(map[string]any)["ForwardConfig"].(map[string]any)
		groups, _ := config["TargetGroups"].([]any)
		for _, group := range groups {
			list = append(list, group.(map[string]any))
		}
	}
	return list
}

// refOf is what a value refers to, "" for any other.
func refOf(value any) string {
	function, _ := value.(map[string]any)
	name, _ := function["Ref"].(string)
	return name
}
