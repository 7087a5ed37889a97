package explain

import (
	"fmt"
	"slices"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// An Inside is a service that the internet does not reach.
type Inside struct {
	Service   string     `json:"service"`
	Names     []string   `json:"names"`               // that it is found by
	From      []string   `json:"from"`                // the services that reach it
	All       bool       `json:"all"`                 // which are all others
	Silent    bool       `json:"silent,omitempty"`    // no port of it is known
	Entrances []Entrance `json:"entrances,omitempty"` // of internal load balancers
}

// insides are the services that are kept running and have no entrance from the internet.
func insides(p *plan.Plan) []Inside {
	list := []Inside{}
	for _, s := range p.Tasks() {
		if s.RunMode == plan.LongRunning && !isPublic(p, s) {
			list = append(list, inside(p, s))
		}
	}
	return list
}

// isPublic reports whether a load balancer on the internet forwards to a container in the
// tasks of a service.
func isPublic(p *plan.Plan, s *plan.Service) bool {
	return slices.ContainsFunc(p.Containers(s), func(c *plan.Service) bool {
		return slices.ContainsFunc(p.Forwards(c.Name), func(r plan.Route) bool { return !r.Internal })
	})
}

func inside(p *plan.Plan, s *plan.Service) Inside {
	in := Inside{Service: s.Name, Names: s.ConnectNames(), From: []string{}, All: true, Silent: s.Silent}
	for _, other := range p.Tasks() {
		switch {
		case other == s:
		case s.SharesNetwork(other):
			in.From = append(in.From, other.Name)
		default:
			in.All = false
		}
	}
	for _, lb := range p.LoadBalancers {
		if lb.Internal {
			in.Entrances = append(in.Entrances, entrancesTo(s, entrancesOf(p, lb))...)
		}
	}
	return in
}

func entrancesTo(s *plan.Service, all []Entrance) []Entrance {
	return slices.DeleteFunc(all, func(e Entrance) bool { return e.Service != s.Name })
}

// text says in words what can connect to the service.
func (in Inside) text() string {
	from := "no other service shares a network with it"
	switch {
	case in.Silent && len(in.From) > 0:
		from = "no port is declared or known"
	case in.All && len(in.From) > 2:
		from = "reachable by all other services"
	case len(in.From) > 0:
		from = "reachable by " + sentence.And(in.From)
	}
	list := []string{from, When(len(in.Names) > 1 && len(in.From) > 0, "also as "+sentence.And(in.Names[1:]))}
	for _, e := range in.Entrances {
		list = append(list, fmt.Sprintf("%s inside the VPC", e.URL))
	}
	return phrases(list...)
}
