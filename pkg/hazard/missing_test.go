package hazard_test

import (
	"encoding/json"
	"slices"
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

// A lack is something that the translation does not write yet, and what it has to write.
type lack struct {
	cause cause
	pair  string // one that fails by it
	write func(template map[string]any)
}

// missing is what is known to be missing. Whoever mends the translation takes it off the list.
var missing = []lack{
	{cause{"C2E-update-kept", "HealthCheckGracePeriodSeconds"}, "the ports of web 0 to 1", onServices("HealthCheckGracePeriodSeconds", 0)},
}

// onServices writes a value where a service has none.
func onServices(property string, value any) func(map[string]any) {
	return func(template map[string]any) {
		each(template, "AWS::ECS::Service", func(_ string, properties map[string]any) {
			if _, has := properties[property]; !has {
				properties[property] = value
			}
		})
	}
}

func each(template map[string]any, kind string, visit func(id string, properties map[string]any)) {
	for id, r := range template["Resources"].(map[string]any) {
		if r := r.(map[string]any); r["Type"] == kind {
			visit(id, r["Properties"].(map[string]any))
		}
	}
}

// mended is a template as the translation will write it, but for one thing.
func mended(t *testing.T, but int) func(*cfn.Document) *cfn.Document {
	t.Helper()
	return func(d *cfn.Document) *cfn.Document {
		var template map[string]any
		if err := json.Unmarshal(d.Minified(), &template); err != nil {
			t.Fatal(err)
		}
		for i, m := range missing {
			if i != but {
				m.write(template)
			}
		}
		text, err := json.Marshal(template)
		if err != nil {
			t.Fatal(err)
		}
		made, err := cfn.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		return made
	}
}

// TestWhatIsMissingSuffices writes what is missing into the templates: then all pairs converge, or are announced by what is no
// fault of the translation.
func TestWhatIsMissingSuffices(t *testing.T) {
	projects := map[string]project{}
	get := func(compose string) project {
		if _, has := projects[compose]; !has {
			projects[compose] = projectOf(t, compose, mended(t, -1))
		}
		return projects[compose]
	}
	for _, p := range chosen(t, 0) {
		before, after := get(p.before), get(p.after)
		if before.template == nil || after.template == nil {
			continue
		}
		v := judge(t, before, after)
		for _, e := range v.silent {
			t.Errorf("%s: nobody said that %s", p.name, e)
		}
		for _, h := range v.alarms {
			t.Errorf("%s: it does not happen that %s (%s)", p.name, h.Message, h.Code)
		}
		for _, c := range v.avoided {
			t.Errorf("%s: does not converge by %s", p.name, c)
		}
	}
}

// TestNothingMissingIsIdle leaves each of them out by itself: its pair does not converge then. One that the translation writes by
// now has to be taken off the list.
func TestNothingMissingIsIdle(t *testing.T) {
	all := map[string]pair{}
	for _, p := range pairs(0) {
		all[p.name] = p
	}
	for i, m := range missing {
		p, there := all[m.pair]
		if !there {
			t.Fatalf("there is no pair %s", m.pair)
		}
		v := judge(t, projectOf(t, p.before, mended(t, i)), projectOf(t, p.after, mended(t, i)))
		if !slices.Contains(v.avoided, m.cause) {
			t.Errorf("%s converges without what is listed for %s: take it off the list", m.pair, m.cause)
		}
	}
}
