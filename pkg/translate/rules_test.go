package translate

import (
	"slices"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// TestBands orders rules by how specific they are, which decides who gets a request that
// several rules match.
func TestBands(t *testing.T) {
	ordered := []Conditions{
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
	if !slices.IsSortedFunc(ordered, func(a, b Conditions) int { return a.band() - b.band() }) {
		for _, c := range ordered {
			t.Errorf("%4d %+v", c.band(), c)
		}
	}
	for _, c := range ordered {
		if first, last := 1+c.band()*bandWidth, (c.band()+1)*bandWidth; first < 1 || last > maxPriority {
			t.Errorf("%+v: %d to %d", c, first, last)
		}
	}
}

// TestPrioritiesStay gives a rule the same priority whatever others there are, and makes
// who takes its place wait for it where one has to move.
func TestPrioritiesStay(t *testing.T) {
	route := func(service string) Route {
		return Route{Service: service, Port: 443, Target: Target{ContainerPort: 80, Transport: "tcp"}, Conditions: Conditions{Hosts: []string{service + ".example.com"}}}
	}
	priorities := func(names ...string) map[string]Route {
		listener := &Listener{}
		for _, name := range names {
			listener.Rules = append(listener.Rules, route(name))
		}
		prioritise(nil, listener)
		found := map[string]Route{}
		for _, r := range listener.Rules {
			found[r.Service] = r
		}
		return found
	}
	few, many := priorities("b", "d"), priorities("a", "b", "c", "d", "e")
	if few["b"].Priority != many["b"].Priority || few["d"].Priority != many["d"].Priority {
		t.Errorf("%v %v", few, many)
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
			if a, b := route(first), route(second); first < second && a.prefer() == b.prefer() {
				both := priorities(first, second)
				if both[second].Priority != b.prefer()+1 || !slices.Equal(both[first].After, []cfn.LogicalID{b.ruleID()}) {
					t.Errorf("%v", both)
				}
				return
			}
		}
	}
	t.Fatal("no two rules want the same place")
}
