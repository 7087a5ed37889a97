package lower

import (
	"cmp"
	"fmt"
	"net/url"
	"slices"
	"strconv"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// routesOf are the routes of the port that an address of this machine has.
func (l *lowering) routesOf(address string) []plan.Route {
	parsed, err := url.Parse(address)
	if err != nil || address == "" {
		return nil
	}
	port := portOf(parsed.Scheme, parsed.Port())
	return l.routesWhere(func(r plan.Route) bool { return r.HostPort == port })
}

// routesTo are the routes to a service.
func (l *lowering) routesTo(service string) []plan.Route {
	return l.routesWhere(func(r plan.Route) bool { return r.Service == service })
}

// routesWhere are the routes that browsers take.
func (l *lowering) routesWhere(is func(plan.Route) bool) []plan.Route {
	return l.plan.RoutesWhere(func(r *plan.Route) bool { return !r.Network() && !r.Test && is(*r) })
}

// addressOf is the URL of a route, for people.
func addressOf(l *lowering, r plan.Route) string {
	a := l.plan.Address(r)
	return a.URL(cmp.Or(a.Host, someBalancer))
}

// publisher says which service publishes the port of an address of this machine without a listener for it; "" if none does.
func (l *lowering) publisher(address string) string {
	parsed, err := url.Parse(address)
	if err != nil || address == "" {
		return ""
	}
	for _, p := range l.closedPorts {
		if p.port.Published == portOf(parsed.Scheme, parsed.Port()) && !l.isOpen(p) {
			return fmt.Sprintf("port %s of %s is not public", p.port.Published, p.service)
		}
	}
	return ""
}

// behind is the route to the port of the container that an address of this machine has, if browsers use the variable by
// its name: it was written without the published port in mind.
func (v localVariable) behind(address string) (plan.Route, bool) {
	parsed, err := url.Parse(address)
	if err != nil || !v.known && !publicName.MatchString(v.name) {
		return plan.Route{}, false
	}
	port := portOf(parsed.Scheme, parsed.Port())
	routes := v.routesWhere(func(r plan.Route) bool { return r.Service == v.service.Name && strconv.Itoa(r.Named()) == port })
	if len(routes) == 0 {
		return plan.Route{}, false
	}
	return routes[0], true
}

// own is the route of several that leads to the service itself, or the only one.
func (v localVariable) own(routes []plan.Route) (plan.Route, bool) {
	i := slices.IndexFunc(routes, func(r plan.Route) bool { return r.Service == v.service.Name })
	if i < 0 && len(routes) == 1 {
		i = 0
	}
	if i < 0 {
		return plan.Route{}, false
	}
	return routes[i], true
}
