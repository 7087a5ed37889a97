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

// An AddressVariable is an environment variable whose value is an address, or has some in it.
type AddressVariable struct {
	Name  string
	Parts []AddressPart
	Here  string // what the file has, with addresses of this machine; "" if it names the address on AWS
}

// An AddressPart is a part of a value.
type AddressPart struct {
	Text    string // as it is; "" for an address
	Form    AddressForm
	Address Address
}

// An AddressForm is how an address is written.
type AddressForm int

// The forms of addresses.
const (
	WholeURL    AddressForm = iota
	HostOnly                // without scheme, port and path
	HostAndPort             // without scheme and path; without the port too, where that is the usual one
)

// String is the form in words.
func (f AddressForm) String() string {
	switch f {
	case WholeURL:
		return "URL"
	case HostOnly:
		return "host"
	case HostAndPort:
		return "host and port"
	}
	return "AddressForm(" + strconv.Itoa(int(f)) + ")"
}

// HasAddress reports whether a variable of the service has an address in it.
func (s *Service) HasAddress(variable string) bool {
	return slices.ContainsFunc(s.Addresses, func(v AddressVariable) bool { return v.Name == variable })
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
	return a.Scheme + "://" + a.hostAndPort(host) + a.Path
}

func (a Address) hostAndPort(host string) string {
	if a.Port == 0 {
		return host
	}
	return host + ":" + strconv.Itoa(a.Port)
}

// With is the part with a text for the host of its address.
func (p AddressPart) With(host string) string {
	switch {
	case p.Text != "":
		return p.Text
	case p.Form == HostOnly:
		return host
	case p.Form == HostAndPort:
		return p.Address.hostAndPort(host)
	}
	return p.Address.URL(host)
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
	routes := p.RoutesWhere(func(r *Route) bool { return r.Answer == nil && r.Service == service && !r.Test })
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
