package lower

import (
	"cmp"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// kindCaddyRedirects is about Caddy's automatic HTTPS (Caddy documentation, "Automatic HTTPS").
var kindCaddyRedirects = diag.Kind{
	Code: "C2E-caddy-redirects", Severity: diag.Warning,
	Title: "Caddy redirects what the load balancer forwards",
	Cause: "Caddy obtains certificates for the domain names in its Caddyfile and redirects HTTP to HTTPS. TLS is terminated at the load " +
		"balancer, so Caddy sees every request as plain HTTP. With auto_https off, it does not redirect, but it serves domain names only on " +
		"port 443, so nothing answers on port 80.",
	Fix: "write site addresses in the Caddyfile as http://NAME or :80; if programs behind Caddy need the client's protocol, add to " +
		"the global options: servers { trusted_proxies static private_ranges }",

	Breaks: true,
}

var caddyImage = lazyregexp.New(`(^|/)(caddy|frankenphp)(:|@|$)`)

// checkCaddy warns once of a Caddy behind the load balancer that redirects to HTTPS what it gets as HTTP, or that has no site for the
// host by which browsers reach it. One without a Caddyfile that publishes no port for HTTPS serves its pages over HTTP, as its image does.
func checkCaddy(l *lowering, s *plan.Service, c types.ServiceConfig, routes []plan.Route) {
	routes = slices.DeleteFunc(slices.Clone(routes), func(r plan.Route) bool { return r.Target.Protocol != "HTTP" })
	if !l.isCaddy(c) || len(routes) == 0 {
		return
	}
	secure := slices.IndexFunc(routes, func(r plan.Route) bool { return r.Protocol == "HTTPS" })
	publishes := slices.ContainsFunc(c.Ports, func(p types.ServicePortConfig) bool { return p.Target == 443 })
	file := l.caddyfile(s, c)
	switch {
	case secure >= 0 && (file != nil || publishes) && l.caddyRedirects(s, c):
		l.reportCaddy(s, c, routes[secure])
	case file != nil && l.servesNothing(s, file, routes):
		l.about(s.Name).within(file.From).At().
			Report(kindCaddyRedirects, "Caddy serves its sites over HTTPS, but no listener uses HTTPS")
	case file != nil:
		l.reportSites(s, file, routes)
	}
}

// reportCaddy warns of a Caddy that redirects what a listener for HTTPS forwards to it as HTTP.
func (l *lowering) reportCaddy(s *plan.Service, c types.ServiceConfig, secure plan.Route) {
	wrong := "Caddy redirects HTTP to HTTPS, and the load balancer forwards HTTP to it: visitors end up in a redirect loop"
	file := l.caddyfile(s, c)
	if file != nil && noRedirects.MatchString(file.Content) {
		wrong = "Caddy serves its sites on port 443 only, and the load balancer forwards to port 80: its health checks would fail"
	}
	finding := l.about(s.Name).within(secure.From).At().Report(kindCaddyRedirects, "%s", wrong)
	switch {
	case file == nil && l.isFrankenPHP(c):
		finding.WithHint("set SERVER_NAME=%s to serve all hosts over HTTP", caddyPlain)
	case file == nil && slices.Contains(l.startsWith(c), "reverse-proxy"):
		finding.WithHint("use --from :80 in the command to serve all hosts over HTTP")
	case len(l.misled(s)) > 0:
		finding.WithHint("in the Caddyfile, write site addresses as http://NAME, and add to the global options: " +
			"servers { trusted_proxies static private_ranges }")
	}
}

// servesNothing reports whether Caddy has no site that it serves over HTTP at its port 80, to which all listeners lead.
func (l *lowering) servesNothing(s *plan.Service, file *plan.File, routes []plan.Route) bool {
	sites := l.sitesOf(s, file)
	at80 := func(r plan.Route) bool { return r.Protocol == "HTTP" && r.Target.ContainerPort == 80 }
	elsewhere := slices.ContainsFunc(routes, func(r plan.Route) bool { return !at80(r) })
	return len(sites) > 0 && !slices.ContainsFunc(sites, servesHTTP) && !elsewhere
}

// reportSites warns of a Caddy that answers only for other hosts than those by which browsers reach it: it has an empty page for them.
func (l *lowering) reportSites(s *plan.Service, file *plan.File, routes []plan.Route) {
	var hosts []string
	for _, site := range l.sitesOf(s, file) {
		for _, address := range addressesOf(site) {
			host := siteHost(address)
			if host != "localhost" && !strings.Contains(host, ".") || strings.Contains(host, "{") { // any, or one that is not known
				return
			}
			hosts = append(hosts, host)
		}
	}
	meant := func(r plan.Route) bool {
		host := l.plan.Address(r).Host
		return admits(hosts, host) || host == "" && r.Secure() // which has a certificate for a host of its own
	}
	if len(hosts) == 0 || slices.ContainsFunc(routes, meant) {
		return
	}
	l.about(s.Name).within(file.From).At().
		Report(kindAllowedHosts, "Caddy answers only for %s, not for the host name on AWS", sentence.And(hosts)).
		WithHint("in the Caddyfile, use :80 as the site address: it matches all hosts").Of(s.Name, "Caddyfile")
}

// siteHost is the host of an address of a site, "" if it is for all.
func siteHost(address string) string {
	_, rest, hasScheme := strings.Cut(address, "://")
	if !hasScheme {
		rest = address
	}
	host, _, _ := strings.Cut(rest, ":")
	return strings.TrimSuffix(host, "/*")
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
// and nothing answers on the port for HTTP unless another site is there. Without the Caddyfile, the sites may be those of a variable
// (FrankenPHP documentation, "Configuration") or of the command.
func (l *lowering) caddyRedirects(s *plan.Service, c types.ServiceConfig) bool {
	file := l.caddyfile(s, c)
	switch {
	case file == nil && l.isFrankenPHP(c):
		return redirectsSite(l.valueOnAWS(s, "SERVER_NAME"))
	case file == nil:
		return l.caddyCommandRedirects(c)
	}
	sites := l.sitesOf(s, file)
	if noRedirects.MatchString(file.Content) {
		return len(sites) > 0 && !slices.ContainsFunc(sites, servesHTTP)
	}
	return len(sites) == 0 || slices.ContainsFunc(sites, redirectsSite)
}

// siteVariable is a variable in a Caddyfile, with its default after a colon (Caddy documentation, "Caddyfile Concepts").
var siteVariable = lazyregexp.New(`\{\$(\w+)(?::([^}\n]*))?\}`)

// sitesOf are the addresses of each site in a Caddyfile, with the values of variables on AWS.
func (l *lowering) sitesOf(s *plan.Service, file *plan.File) (sites []string) {
	for _, site := range siteTexts(file.Content) {
		sites = append(sites, siteVariable.ReplaceAllStringFunc(site, func(found string) string {
			variable := siteVariable.FindStringSubmatch(found)
			return cmp.Or(l.valueOnAWS(s, variable[1]), variable[2], found)
		}))
	}
	return sites
}

// siteTexts are the addresses of each site as a Caddyfile has them. One without braces around its only site begins with the addresses,
// after the global options.
func siteTexts(content string) (sites []string) {
	open := 0 // braces of the global options
	for line := range strings.Lines(content) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#':
		case line == "{" || open > 0:
			open += strings.Count(line, "{") - strings.Count(line, "}")
		case !strings.HasSuffix(line, "{") && !strings.HasPrefix(line, "import "):
			return []string{line}
		default:
			for _, match := range caddySites.FindAllStringSubmatch(content, -1) {
				sites = append(sites, strings.TrimSpace(match[1]))
			}
			return sites
		}
	}
	return nil
}

// valueOnAWS is the value that a container gets for a variable.
func (l *lowering) valueOnAWS(s *plan.Service, name string) string {
	for _, v := range s.Addresses {
		if v.Name == name {
			var whole strings.Builder
			for _, part := range v.Parts {
				whole.WriteString(part.With(cmp.Or(part.Address.Host, unnamedBalancer)))
			}
			return whole.String()
		}
	}
	return valueOr(l.Project.Services[s.Name].Environment[name], "")
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
