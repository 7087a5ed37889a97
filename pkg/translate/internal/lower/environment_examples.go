package lower

import (
	"net/url"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var (
	// exampleHost is a name that is reserved for examples (RFC 2606), or below one, or that says that people have one of their own.
	exampleHost = lazyregexp.New(`(?i)^([\w-]+\.)*example(\.(com|org|net))?$|^your[-_.][\w.-]+$|^([\w-]+\.)*(your|my)[-_]?domain\.[\w.]+$`)
	// localHost is a name that resolves on one network only, for which no certificate and no DNS record on the internet can be: those of
	// RFC 6761, RFC 6762 and RFC 8375, and .lan, which routers give out.
	localHost = lazyregexp.New(`(?i)^([\w-]+\.)+(local|localhost|localdomain|lan|test|home\.arpa)$`)
	// ownDomain is what variables are called that have the name of the program's site, or its URL.
	ownDomain = lazyregexp.New(`(?i)(^|_)domain(_name)?$`)
	// ownURL is what variables are called that have the address of the program itself.
	ownURL = lazyregexp.New(`(?i)^((.*_)?(public|site|base|app|root|external|frontend|web|canonical|nextauth)_?)?ur[li]$`)
)

// siteDomain is what variables are called that have the host name of the program's own site, and not that of a mail server or the like.
var siteDomain = lazyregexp.New(`(?i)^(\w+_)?(site|app|server|public|web|external|frontend|primary)_?(domain(_name)?|hostname)$`)

// placeholderHost is a URL with a text for people in place of its host.
var placeholderHost = lazyregexp.New(`^(https?://)<[A-Za-z][\w .-]+>((?::\d+)?(?:/[\w./-]*)?)$`)

// example are the parts of the address on AWS in place of one that is only an example, in a variable for that of the program:
// nobody can have the domain, so it is never what is meant.
func (v localVariable) example() ([]plan.AddressPart, bool) {
	v.value = placeholderHost.ReplaceAllString(v.value, "${1}example.com${2}")
	of, isOf := v.namedRoute()
	if !isOf && !v.known && !ownURL.MatchString(v.name) && !ownDomain.MatchString(v.name) && !siteDomain.MatchString(v.name) {
		return nil, false
	}
	route, ok := v.exampleRoute()
	if isOf {
		route, ok = of, true
	}
	address := v.plan.Address(route)
	parsed, err := url.Parse(v.value)
	isURL := isOf || ownURL.MatchString(v.name)
	switch {
	case !ok || err != nil || exampleHost.MatchString(address.Host): // which is then an example itself, as in documentation
		return nil, false
	case (v.isExample(parsed.Hostname()) || v.isItself(parsed)) && (parsed.Scheme == "http" || parsed.Scheme == "https"):
		_, rest, _ := strings.Cut(v.value, "://"+parsed.Host)
		address.Path = "" // the path is the value's own
		return withText(plan.AddressPart{Address: address}, rest), true
	case (secretshape.Example(v.value) || isNull(v.value)) && isURL:
		return []plan.AddressPart{{Address: address}}, true
	case siteDomain.MatchString(v.name) && exampleHost.MatchString(v.value):
		return []plan.AddressPart{{Form: plan.HostOnly, Address: address}}, true
	case v.known && !isURL && (v.isExample(v.value) || secretshape.Example(v.value) || slices.Contains(v.itsNames(), v.value)):
		return []plan.AddressPart{{Form: plan.HostOnly, Address: address}}, true
	}
	return nil, false
}

// isExample reports whether visitors on the internet cannot use a host, whoever has it: one for examples, or one that only a network has,
// if the variable is for visitors of the service itself and no program of the project has that name.
func (v localVariable) isExample(host string) bool {
	return exampleHost.MatchString(host) || localHost.MatchString(host) && v.isForVisitors() && !v.hasName(host)
}

// isForVisitors reports whether the address in a variable may be that of the service itself, on this machine: visitors reach it without TLS,
// unless the image is known to have its own address in the variable, and at the port that the address names.
func (v localVariable) isForVisitors() bool {
	parsed, err := url.Parse(v.value)
	routes := v.plan.Forwards(v.service.Name)
	if err != nil || len(routes) == 0 || routes[0].Network() || routes[0].Internal { // in whose network the host may be known
		return false
	}
	isPublished := func(r plan.Route) bool { return r.HostPort == parsed.Port() }
	return (v.known || parsed.Scheme != "https") && (parsed.Port() == "" || slices.ContainsFunc(routes, isPublished))
}

// hasName reports whether a container of the project has a name, or is told its address.
func (l *lowering) hasName(host string) bool {
	for _, c := range l.Project.Services {
		names := []string{c.Name, c.ContainerName, c.Hostname}
		for _, network := range c.Networks {
			if network != nil {
				names = append(names, network.Aliases...)
			}
		}
		if _, told := c.ExtraHosts[host]; told || slices.ContainsFunc(names, func(name string) bool { return strings.EqualFold(name, host) }) {
			return true
		}
	}
	return false
}

// namedURL is a variable for the URL of a service, with the words that frameworks put before those for browsers. A database has none.
var namedURL = lazyregexp.New(`(?i)^(?:(?:next|nuxt|public|react|vite|app|base|web)_)*([a-z0-9]+)_url$`)

// namedRoute is the route to the service after which a variable for a URL is called, as VIEWER_URL is after shop-viewer, where a placeholder
// is all that the variable has. There is none if several are called so.
func (v localVariable) namedRoute() (plan.Route, bool) {
	match := namedURL.FindStringSubmatch(v.name)
	if match == nil || !secretshape.Example(v.value) {
		return plan.Route{}, false
	}
	word := strings.ToLower(match[1])
	routes := v.routesWhere(func(r plan.Route) bool {
		parts := strings.FieldsFunc(strings.ToLower(r.Service), func(c rune) bool { return c == '-' || c == '_' })
		return !r.Network() && parts[len(parts)-1] == word && !isNamedDatabase(v.Project.Services[r.Service])
	})
	if len(routes) != 1 {
		return plan.Route{}, false
	}
	return routes[0], true
}

// exampleRoute is the route whose address takes the place of an example: that of the port which the example names, or else the entrance.
func (v localVariable) exampleRoute() (plan.Route, bool) {
	parsed, err := url.Parse(v.value)
	if err != nil || parsed.Port() == "" {
		return v.entrance()
	}
	if !v.isItself(parsed) { // whose port is that of the container
		if route, ok := v.own(v.routesOf(v.value)); ok {
			return route, true
		}
	}
	if route, ok := v.behind(v.value); ok {
		return route, true
	}
	return v.entrance()
}

// isItself reports whether a public URL has a name of the service itself, which only other containers resolve. A container speaks no HTTPS
// to another one, so that such a URL with HTTPS is for browsers even if the image is not known.
func (v localVariable) isItself(address *url.URL) bool {
	return (v.known || address.Scheme == "https") && slices.Contains(v.itsNames(), address.Hostname())
}

// itsNames are the names of the service in its networks that nobody has on the internet.
func (v localVariable) itsNames() []string {
	c := v.Project.Services[v.service.Name]
	return slices.DeleteFunc([]string{c.Name, c.ContainerName, c.Hostname}, func(name string) bool {
		return name == "" || strings.Contains(name, ".")
	})
}

// withText are an address and what follows it, if anything does.
func withText(address plan.AddressPart, text string) []plan.AddressPart {
	if text == "" {
		return []plan.AddressPart{address}
	}
	return []plan.AddressPart{address, {Text: text}}
}

// entrance is the route by which browsers reach the service, or the only service which they reach at all, as x-aws-environment
// has it.
func (v localVariable) entrance() (plan.Route, bool) {
	routes := v.plan.Forwards(v.service.Name)
	if len(routes) == 0 {
		all := v.routesWhere(func(plan.Route) bool { return true })
		if len(all) == 0 || slices.ContainsFunc(all, func(r plan.Route) bool { return r.Service != all[0].Service }) {
			return plan.Route{}, false
		}
		routes = v.plan.Forwards(all[0].Service)
	}
	if len(routes) == 0 || routes[0].Network() {
		return plan.Route{}, false
	}
	return routes[0], true
}
