package lower

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindTLSEnds = diag.Kind{
	Code: "C2E-tls-ends", Severity: diag.Info,
	Title: "HTTPS requests are forwarded to the container's HTTP port",
	Cause: "TLS is terminated at the load balancer, which has the certificate, so both listeners forward to the container's HTTP port. The " +
		"container's own HTTPS port, which would need its own certificate to become healthy, is not used. The X-Forwarded-Proto header " +
		"contains the client's protocol: a program that redirects HTTP to HTTPS must take it into account.",
	Fix: "nothing to do; to forward over HTTPS, set x-aws-listener: {target_protocol: https} on the port",
}

// kindCaddyRedirects is about Caddy's automatic HTTPS (Caddy documentation, "Automatic HTTPS").
var kindCaddyRedirects = diag.Kind{
	Code: "C2E-caddy-redirects", Severity: diag.Warning,
	Title: "Caddy redirects what the load balancer forwards",
	Cause: "Caddy obtains certificates for the domain names in its Caddyfile and redirects HTTP to HTTPS. TLS is terminated at the load " +
		"balancer, so Caddy sees every request as plain HTTP. With auto_https off, it does not redirect, but it serves domain names only on " +
		"port 443, so nothing answers on port 80.",
	Fix: "write site addresses in the Caddyfile as http://NAME or :80; if programs behind Caddy need the client's protocol, add servers { " +
		"trusted_proxies static private_ranges }",

	Breaks: true,
}

var caddyImage = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(^|/)(caddy|frankenphp)(:|@|$)`) })

// plainPorts are the usual ports for HTTP beside those for HTTPS.
var plainPorts = map[int]int{443: 80, 8443: 8080}

// targetSettings are the keys of x-aws-listener that are about the container's port.
var targetSettings = []string{"target_protocol", "health_check", "stickiness", "slow_start", "deregistration_delay"}

// httpsByNumber reports whether nothing but the number of a container port, or what its image is
// known for, says that HTTPS is spoken there; or whether the image is known not to speak it as it is configured, whatever is said.
func (l *lowering) httpsByNumber(c types.ServiceConfig, p types.ServicePortConfig) bool {
	x, _ := p.Extensions["x-aws-listener"].(map[string]any)
	said := slices.ContainsFunc(slices.Concat(targetSettings, []string{"redirect", "respond"}), func(key string) bool { return x[key] != nil })
	check, _ := checkedBy(c, int(p.Target))
	switch {
	case said, check.scheme == "https":
		return false
	case p.AppProtocol == "":
		return l.speaks(c, p) == overTLS
	}
	start := l.startOf(l.service(c.Name), c)
	own := start.facts.OwnTLS
	return strings.EqualFold(p.AppProtocol, "https") && own.Known() && !slices.ContainsFunc(own.Value, start.has)
}

// endTLS has a route that leads to the usual HTTPS port of a container lead to its HTTP
// port, if another route of the service does.
func endTLS(l *lowering, r *plan.Route, routes []plan.Route) {
	plain := func(ports ...int) int {
		return slices.IndexFunc(routes, func(other plan.Route) bool {
			return other.Target.Protocol == "HTTP" && other.Target.Version == "" && slices.Contains(ports, other.Target.ContainerPort) &&
				other.BalancerID() == r.BalancerID() && other.ListenerID() != r.ListenerID()
		})
	}
	port := r.Target.ContainerPort
	i := plain(plainPorts[port])
	if i < 0 {
		facts := l.factsOf(l.Project.Services[r.Service])
		i = plain(append([]int{plainPorts[443], plainPorts[8443]}, facts.HTTP.Value...)...)
	}
	if i < 0 || r.Protocol != "HTTPS" {
		return
	}
	r.Target, r.Beside = routes[i].Target, port
	l.about(r.Service).within(r.From).At().
		Report(kindTLSEnds, "port %d of the load balancer forwards to container port %d, not %d", r.Port, r.Target.ContainerPort, port)
}

// reportCaddy warns once of a Caddy that redirects what a listener for HTTPS forwards to it as HTTP. One without a Caddyfile that
// publishes no port for HTTPS either serves its pages over HTTP, as its image does.
func reportCaddy(l *lowering, s *plan.Service, c types.ServiceConfig, routes []plan.Route) {
	if !l.isCaddy(c) || !l.caddyRedirects(s, c) {
		return
	}
	publishes := slices.ContainsFunc(c.Ports, func(p types.ServicePortConfig) bool { return p.Target == 443 })
	i := slices.IndexFunc(routes, func(r plan.Route) bool { return r.Protocol == "HTTPS" && r.Target.Protocol == "HTTP" })
	if i < 0 || caddyfileOf(s) == nil && !publishes {
		return
	}
	wrong := "Caddy redirects HTTP to HTTPS, and the load balancer forwards HTTP to it: visitors would end up in a redirect loop"
	if file := caddyfileOf(s); file != nil && noRedirects().MatchString(file.Content) {
		wrong = "Caddy serves its sites on port 443 only, and the load balancer forwards to port 80: health checks would fail"
	}
	finding := l.about(s.Name).within(routes[i].From).At().Report(kindCaddyRedirects, "%s", wrong)
	switch {
	case caddyfileOf(s) == nil && l.isFrankenPHP(c):
		finding.WithHint("set SERVER_NAME=%s, which serves all hosts over HTTP", caddyPlain)
	case len(l.misled(s)) > 0:
		finding.WithHint("in the Caddyfile, write sites as http://NAME, and trust the load balancer: " +
			"servers { trusted_proxies static private_ranges }")
	}
}

var (
	noRedirects = lazyregexp.New(`(?m)^\s*auto_https\s+(off|disable_redirects)\b`)
	// caddySites are the addresses of a site block, which stand at the beginning of a line before its brace; a snippet is in brackets.
	caddySites = lazyregexp.New(`(?m)^([^\s#({][^#\n]*|\{\$[^}\n]*\}[^#\n]*)\{\s*$`)
)

// isFrankenPHP reports whether Caddy takes its sites from the variable SERVER_NAME, as long as it has no other Caddyfile. An image
// that is built from FrankenPHP may have one, so that the variable has to be there.
func (l *lowering) isFrankenPHP(c types.ServiceConfig) bool {
	built := strings.Contains(l.dockerfileOf(c).Base, "frankenphp") && valueOr(c.Environment["SERVER_NAME"], "") != ""
	return built || strings.Contains(c.Image, "frankenphp")
}

// caddyRedirects reports whether Caddy redirects HTTP to HTTPS, as it does for each site whose address is neither a port nor
// begins with http:// (Caddy documentation, "Automatic HTTPS"). If it is told not to, it serves such a site on port 443 all the same,
// and nothing answers on the port for HTTP unless another site is there. Without the Caddyfile nobody knows, unless the sites are
// those of a variable (FrankenPHP documentation, "Configuration").
func (l *lowering) caddyRedirects(s *plan.Service, c types.ServiceConfig) bool {
	file := caddyfileOf(s)
	switch {
	case file == nil && l.isFrankenPHP(c):
		return redirectsSite(strings.ReplaceAll(valueOr(c.Environment["SERVER_NAME"], ""), "localhost", caddyPlain))
	case file == nil:
		return true
	}
	sites := caddySites().FindAllStringSubmatch(file.Content, -1)
	if noRedirects().MatchString(file.Content) {
		return len(sites) > 0 && !slices.ContainsFunc(sites, func(site []string) bool { return servesHTTP(site[1]) })
	}
	return len(sites) == 0 || slices.ContainsFunc(sites, func(site []string) bool { return redirectsSite(site[1]) })
}

// addressesOf are the addresses of a site.
func addressesOf(site string) []string {
	return strings.FieldsFunc(site, func(r rune) bool { return r == ',' || r == ' ' || r == '\t' })
}

// servesHTTP reports whether one of the addresses of a site has a scheme or port other than those of HTTPS.
func servesHTTP(addresses string) bool {
	return slices.ContainsFunc(addressesOf(addresses), func(address string) bool {
		host := strings.TrimPrefix(address, "https://")
		_, port, _ := strings.Cut(host[strings.LastIndex(host, "}")+1:], ":") // a variable may have a default after a colon
		return strings.HasPrefix(address, "http://") || port != "" && port != "443"
	})
}

// redirectsSite reports whether Caddy redirects to HTTPS at one of the addresses of a site.
func redirectsSite(addresses string) bool {
	return slices.ContainsFunc(addressesOf(addresses), func(address string) bool {
		return !strings.HasPrefix(address, "http://") && !strings.HasPrefix(address, ":") && !strings.HasSuffix(address, ":80")
	})
}
