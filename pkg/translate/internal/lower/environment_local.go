package lower

import (
	"cmp"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var localAddressesFeature = feature{
	name: "Addresses of the local machine",
	about: "A variable that sends browsers to localhost, such as `PUBLIC_URL: http://localhost:3000`, is a warning that says what the " +
		"address is on AWS.",
	kinds: []diag.Kind{kindLocalAddress},
	lower: lowerLocalAddresses,
}

var kindLocalAddress = diag.Kind{
	Code: "C2E-local-address", Severity: diag.Warning,
	Title: "address that is valid only on this machine",
	Cause: "Browsers use the address in this variable for links, logins or requests of their own, and to a browser localhost is the " +
		"computer that it runs on.",
	Fix: "set the variable to the address of the load balancer, or set it in the AWS overlay",

	Breaks: true, Together: "browsers are sent to localhost: %s",
}

var (
	// publicName is what variables are called that have the address which browsers use.
	publicName = lazyregexp.New(`(?i)(^|_)(public|base|site|root|app|web|server|external|frontend|front_end|nextauth|canonical|callback|redirect|` +
		`origin|home|instance|gateway|issuer|allowed_origins?|cors\w*)(_?(url|uri|origins?|address|host))*$`)
	publicDomain = lazyregexp.New(`(?i)(^|_)(domain|server_name|site_address|public_host)$`)
	localURL     = lazyregexp.New(`\bhttps?://(localhost|127\.0\.0\.1|\[::1\])(:\d+)?`)
)

// lowerLocalAddresses comes after the listeners, whose addresses stand for those of this machine.
func lowerLocalAddresses(l *lowering) {
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		facts, _ := images.Lookup(c.Image)
		for _, name := range slices.Sorted(maps.Keys(c.Environment)) {
			value := valueOr(c.Environment[name], "")
			known := slices.Contains(facts.PublicURL.Value, name)
			address := localURL().FindString(value)
			bare := (value == "localhost" || strings.HasPrefix(value, "localhost:")) && (known || publicDomain().MatchString(name))
			route, published := l.routeOf(address)
			if !bare && !(address != "" && (known || published || publicName().MatchString(name))) || secretshape.Pair(name, value) {
				continue
			}
			if !published {
				route, published = l.routeTo(s.Name)
			}
			note := ""
			if published {
				note = addressOf(l, route) + ", url: " + route.Service
			}
			l.about(s.Name).within(l.variable(s.Name, name)).At().
				Report(kindLocalAddress, "%s sends browsers to this machine: %s", name, cmp.Or(address, value)).
				WithHint("set it to the address on AWS: x-aws-environment: {NAME: {url: SERVICE}}").
				Of(name, note)
		}
	})
}

// routeOf is the route of the port that an address of this machine has.
func (l *lowering) routeOf(address string) (plan.Route, bool) {
	parsed, err := url.Parse(address)
	if err != nil || address == "" {
		return plan.Route{}, false
	}
	port := portOf(parsed.Scheme, parsed.Port())
	return l.routeWhere(func(r plan.Route) bool { return r.HostPort == port && !r.Network() })
}

// routeTo is the first route to a service.
func (l *lowering) routeTo(service string) (plan.Route, bool) {
	return l.routeWhere(func(r plan.Route) bool { return r.Service == service && !r.Network() })
}

func (l *lowering) routeWhere(is func(plan.Route) bool) (plan.Route, bool) {
	routes := l.plan.Routes()
	i := slices.IndexFunc(routes, is)
	if i < 0 {
		return plan.Route{}, false
	}
	return routes[i], true
}

// addressOf is the URL of a route, with the name of the domain where there is one.
func addressOf(l *lowering, r plan.Route) string {
	host := "<load balancer>"
	switch {
	case len(r.Conditions.Hosts) > 0:
		host = r.Conditions.Hosts[0]
	case l.plan.Domain != nil && len(l.plan.Domain.Hosts) > 0:
		host = l.plan.Domain.Hosts[0].Name
	}
	scheme := strings.ToLower(r.Protocol)
	if portOf(scheme, "") == strconv.Itoa(r.Port) {
		return scheme + "://" + host
	}
	return fmt.Sprintf("%s://%s:%d", scheme, host, r.Port)
}
