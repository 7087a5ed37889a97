package lower

import (
	"slices"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestBands orders rules by how specific they are, which decides who gets a request that
// several rules match.
func TestBands(t *testing.T) {
	ordered := []plan.Conditions{
		{Hosts: []string{"a.example.com"}, Paths: []string{"/api/v1/*"}, Methods: []string{"GET"}},
		{Hosts: []string{"a.example.com"}, Paths: []string{"/api/v1/*"}},
		{Hosts: []string{"a.example.com"}, Paths: []string{"/api"}},
		{Hosts: []string{"a.example.com"}, Paths: []string{"/ap*"}},
		{Hosts: []string{"a.example.com"}, Methods: []string{"GET"}},
		{Hosts: []string{"a.example.com"}},
		{Hosts: []string{"*.example.com"}, Paths: []string{"/a"}},
		{Hosts: []string{"*.example.com"}},
		{Paths: []string{"/api/*"}, SourceIPs: []string{"10.0.0.0/8"}},
		{Paths: []string{"/api/*"}},
		{Paths: []string{"/*"}},
		{Methods: []string{"GET"}},
	}
	if !slices.IsSortedFunc(ordered, func(a, b plan.Conditions) int { return band(a) - band(b) }) {
		for _, c := range ordered {
			t.Errorf("%4d %+v", band(c), c)
		}
	}
	for _, c := range ordered {
		if first, last := 1+band(c)*bandWidth, (band(c)+1)*bandWidth; first < 1 || last > plan.LastPriority {
			t.Errorf("%+v: %d to %d", c, first, last)
		}
	}
}

// TestPrioritiesStay gives a rule the same priority whatever others there are and whose it
// is, and makes who takes its place wait for it where one has to move.
func TestPrioritiesStay(t *testing.T) {
	route := func(service string) plan.Route {
		return plan.Route{Service: service, Port: 443, Target: plan.Target{ContainerPort: 80, Transport: "tcp"},
			Conditions: plan.Conditions{Hosts: []string{service + ".example.com"}}}
	}
	priorities := func(names ...string) map[string]plan.Route {
		listener := &plan.Listener{}
		for _, name := range names {
			listener.Rules = append(listener.Rules, route(name))
		}
		prioritise(nil, listener)
		found := map[string]plan.Route{}
		for _, r := range listener.Rules {
			found[r.Service] = r
		}
		return found
	}
	few, many := priorities("b", "d"), priorities("a", "b", "c", "d", "e")
	if few["b"].Priority != many["b"].Priority || few["d"].Priority != many["d"].Priority {
		t.Errorf("%v %v", few, many)
	}
	other := route("b")
	other.Service, other.Target.ContainerPort = "z", 81
	if prefer(other) != few["b"].Priority {
		t.Errorf("the rule of another service has the priority %d", prefer(other))
	}
	// Two that want the same place: look for a pair, since a hash decides.
	names := []string{}
	for c := 'a'; c <= 'z'; c++ {
		for d := 'a'; d <= 'z'; d++ {
			names = append(names, string(c)+string(d))
		}
	}
	for _, first := range names {
		for _, second := range names {
			if a, b := route(first), route(second); first < second && prefer(a) == prefer(b) {
				both := priorities(first, second)
				if both[second].Priority != prefer(b)+1 || !slices.Equal(both[first].After, []cfn.LogicalID{both[second].RuleID()}) {
					t.Errorf("%v", both)
				}
				return
			}
		}
	}
	t.Fatal("no two rules want the same place")
}

// TestCover finds rules that take all requests of a later one, and no others.
func TestCover(t *testing.T) {
	hosts := func(list ...string) plan.Conditions { return plan.Conditions{Hosts: list} }
	paths := func(list ...string) plan.Conditions { return plan.Conditions{Paths: list} }
	for _, c := range []struct {
		earlier, later plan.Conditions
		want           bool
	}{
		{hosts("a.example.com"), hosts("A.example.com"), true},
		{hosts("a.example.com", "b.example.com"), hosts("b.example.com", "a.example.com"), true},
		{hosts("*.example.com"), hosts("*.eu.example.com"), true},
		{hosts("*.eu.example.com"), hosts("*.example.com"), false},
		{hosts("?.example.com"), hosts("*.example.com"), false},
		{hosts("*.example.com"), hosts("a.example.com", "example.com"), false},
		{hosts("a.example.com"), hosts("aXexample.com"), false},
		{hosts("a.example.com"), plan.Conditions{}, false},
		{paths("/api/*"), paths("/api/v1/*"), true},
		{paths("/api/*"), paths("/API/*"), false},
		{paths("/api/*"), plan.Conditions{Paths: []string{"/api/*"}, Methods: []string{"GET"}}, true},
		{plan.Conditions{Paths: []string{"/api/*"}, Methods: []string{"GET"}}, paths("/api/*"), false},
		{plan.Conditions{SourceIPs: []string{"10.0.0.0/8"}}, plan.Conditions{SourceIPs: []string{"10.1.0.0/16"}}, true},
		{plan.Conditions{SourceIPs: []string{"10.1.0.0/16"}}, plan.Conditions{SourceIPs: []string{"10.0.0.0/8"}}, false},
		{plan.Conditions{Query: []plan.NamedValues{{Name: "v", Values: []string{"a", "b"}}}},
			plan.Conditions{Query: []plan.NamedValues{{Name: "v", Values: []string{"b"}}, {Name: "w", Values: []string{"c"}}}}, true},
		{plan.Conditions{Query: []plan.NamedValues{{Name: "v", Values: []string{"b"}}}},
			plan.Conditions{Query: []plan.NamedValues{{Name: "v", Values: []string{"a", "b"}}}}, false},
	} {
		if got := coversConditions(c.earlier, c.later); got != c.want {
			t.Errorf("%+v covers %+v: %t", c.earlier, c.later, got)
		}
	}
}

// TestWildcardHosts puts the more specific one of two hosts with wildcards first, whatever
// their services are called.
func TestWildcardHosts(t *testing.T) {
	for _, service := range []string{"a", "b", "web", "api", "zebra"} {
		wide := plan.Route{Service: service, Port: 443, Conditions: plan.Conditions{Hosts: []string{"*.example.com"}}}
		for _, other := range []string{"a", "b", "web", "api", "zebra"} {
			narrow := plan.Route{Service: other, Port: 443, Conditions: plan.Conditions{Hosts: []string{"*.eu.example.com"}}}
			if prefer(narrow) >= prefer(wide) {
				t.Errorf("%s %d, %s %d", other, prefer(narrow), service, prefer(wide))
			}
		}
	}
}
