package plan

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// An Address is where clients reach a service over a load balancer.
type Address struct {
	Scheme   string        // http, https, tcp, …
	Host     string        // "": the load balancer's own DNS name
	Balancer cfn.LogicalID // whose name it is
	Port     int           // 0: the usual one of the scheme
	Path     string        // "", or with a slash at its beginning
}

// An AddressVariable is an environment variable whose value is an address.
type AddressVariable struct {
	Name     string
	HostOnly bool // the value is the host alone
	Address  Address
}

// usualPorts are those that a URL leaves out.
var usualPorts = map[string]int{"http": 80, "https": 443}

// Address is where the service of a route is reached: by the host of its rule, if that is
// one, else by the domain, else by the load balancer's own name.
func (p *Plan) Address(r Route) Address {
	a := Address{Scheme: strings.ToLower(r.Protocol), Host: p.routeHost(r), Balancer: r.BalancerID(), Port: r.Port}
	if r.Port == usualPorts[a.Scheme] {
		a.Port = 0
	}
	if i := slices.IndexFunc(r.Conditions.Paths, func(p string) bool { return strings.HasPrefix(p, "/") }); i >= 0 {
		path, _, _ := strings.Cut(r.Conditions.Paths[i], "*")
		a.Path = strings.TrimSuffix(path, "/")
	}
	return a
}

// URL is the address with a text for the host.
func (a Address) URL(host string) string {
	url := a.Scheme + "://" + host
	if a.Port != 0 {
		url += ":" + strconv.Itoa(a.Port)
	}
	return url + a.Path
}

// routeHost is the name that a service is reached by, if the file says one.
func (p *Plan) routeHost(r Route) string {
	if i := slices.IndexFunc(r.Conditions.Hosts, func(h string) bool { return !IsWildcard(h) }); i >= 0 {
		return r.Conditions.Hosts[i]
	}
	if p.Domain != nil && r.BalancerID() == MainBalancer(p) {
		return p.Domain.Names[0]
	}
	return ""
}

// Forwards are the routes that lead to a service, the best known first: by HTTP before
// connections, public before internal, encrypted before plain, then by port. Those for tests
// of a new version are not among them.
func (p *Plan) Forwards(service string) []Route {
	var routes []Route
	for _, lb := range p.LoadBalancers {
		for _, listener := range lb.Listeners {
			routes = append(routes, listener.Forwards()...)
		}
	}
	routes = slices.DeleteFunc(routes, func(r Route) bool { return r.Service != service || r.Test })
	slices.SortStableFunc(routes, func(a, b Route) int {
		return cmp.Or(first(b.Network(), a.Network()), first(b.Internal, a.Internal), first(a.Secure(), b.Secure()), cmp.Compare(a.Port, b.Port))
	})
	return routes
}

// first puts what is so before what is not.
func first(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return -1
	default:
		return 1
	}
}
