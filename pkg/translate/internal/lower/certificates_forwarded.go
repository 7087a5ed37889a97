package lower

import (
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var kindForwardedProto = diag.Kind{
	Code: "C2E-forwarded-proto", Severity: diag.Warning,
	Title: "proxy does not pass on that visitors use HTTPS",
	Cause: "TLS is terminated at the load balancer, so the proxy receives plain HTTP. Instead of passing on the load balancer's " +
		"X-Forwarded-Proto header, it tells the programs behind it that visitors use HTTP: they end up in a redirect loop, or send visitors " +
		"to http://.",
	Fix: "configure the proxy to pass on the load balancer's X-Forwarded-Proto header",

	Breaks: true,
}

var (
	// ownProto is how nginx tells a program the protocol of its own client.
	ownProto = lazyregexp.New(`(?im)^[^#\n]*\b(?:proxy_set_header\s+X-Forwarded-Proto|(?:fastcgi|uwsgi)_param\s+HTTP_X_FORWARDED_PROTO)` +
		`\s+"?\$(?:\{scheme\}|scheme\b)`)
	caddyTrusts = lazyregexp.New(`(?m)^[^#\n]*\btrusted_proxies\b`)
)

// checkForwarded warns about a proxy that tells the programs behind it that visitors use HTTP, although they use HTTPS.
func checkForwarded(l *lowering, s *plan.Service, c types.ServiceConfig, routes []plan.Route) {
	if !slices.ContainsFunc(routes, func(r plan.Route) bool { return r.Secure() && r.Target.Protocol == "HTTP" }) {
		return
	}
	for _, f := range l.configurationsOf(s, c) {
		if ownProto.MatchString(f.content) {
			f.scope.At().
				Report(kindForwardedProto, "%s sets X-Forwarded-Proto to $scheme, which is http behind the load balancer", f.name).
				WithHint("write $http_x_forwarded_proto instead of $scheme")
			return
		}
	}
	file := l.caddyfile(s, c)
	if behind := l.misled(s); l.isCaddy(c) && file != nil && len(behind) > 0 && !l.caddyRedirects(s, c) {
		l.about(s.Name).within(file.From).At().Report(kindForwardedProto, "Caddy tells %q that visitors use HTTP", behind[0]).
			WithHint("add to the global options of the Caddyfile: servers { trusted_proxies static private_ranges }")
	}
}

func caddyfileOf(s *plan.Service) *plan.File {
	i := slices.IndexFunc(s.Files, func(f plan.File) bool { return path.Base(f.Path) == "Caddyfile" })
	if i < 0 {
		return nil
	}
	return &s.Files[i]
}

// caddyfile is the Caddyfile of a service: one that is delivered, or else that of its Dockerfile; nil if there is none or it is not known.
func (l *lowering) caddyfile(s *plan.Service, c types.ServiceConfig) *plan.File {
	if file := caddyfileOf(s); file != nil {
		return file
	}
	text, ok := l.fileBuilt(c, caddyfilePath)
	if !ok || slices.ContainsFunc(c.Volumes, hidesCaddyfile) {
		return nil
	}
	return &plan.File{Path: caddyfilePath, Content: text, From: source.Path{"services", s.Name, "build"}}
}

// isCaddy reports whether a service runs Caddy.
func (l *lowering) isCaddy(c types.ServiceConfig) bool {
	return caddyImage.MatchString(c.Image) || caddyImage.MatchString(l.dockerfileOf(c).Base)
}

// misled are the services behind Caddy that have to know whether visitors use HTTPS, and to which it says that they do not, since it
// trusts no proxy (Caddy documentation, "Global options", trusted_proxies): those that its Caddyfile names, if that is known.
func (l *lowering) misled(caddy *plan.Service) (behind []string) {
	if slices.ContainsFunc(caddy.Files, func(f plan.File) bool { return caddyTrusts.MatchString(f.Content) }) {
		return nil
	}
	file := l.caddyfile(caddy, l.Project.Services[caddy.Name])
	if file != nil && caddyTrusts.MatchString(file.Content) {
		return nil
	}
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		if s != caddy && l.asksProtocol(s, c) && (file == nil || hostsIn([]string{file.Content})[strings.ToLower(s.Name)] != nil) {
			behind = append(behind, s.Name)
		}
	})
	return behind
}

// asksProtocol reports whether a program is known to behave differently for visitors with HTTP and with HTTPS.
func (l *lowering) asksProtocol(s *plan.Service, c types.ServiceConfig) bool {
	x := l.startOf(s, c)
	by, _ := x.wantsHTTPS()
	return x.facts.Proxy.Known() || by.Name != "" && !by.Not || len(httpsVariables(c)) > 0
}
