package lower

import (
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var certificatesFeature = feature{
	name: "Certificates of programs",
	about: "TLS is terminated at the load balancer, which has a certificate from AWS Certificate Manager. A warning reports a program that " +
		"handles TLS itself instead: one that gets certificates, such as certbot; a server whose configuration, mounted or built into its " +
		"image, names a certificate that nothing provides, or redirects HTTP to HTTPS; Traefik on port 443; and one that makes a " +
		"certificate only at its first start. Another warning reports nginx " +
		"or Caddy if it does not tell the programs behind it that visitors use HTTPS.",
	kinds: []diag.Kind{kindOwnCertificates, kindOwnTLS, kindForwardedProto, kindCaddyRedirects, kindLostCertificate},
	lower: func(l *lowering) {
		l.eachService(func(s *plan.Service, c types.ServiceConfig) { checkCertificates(l, s, c) })
		l.eachService(func(s *plan.Service, c types.ServiceConfig) { reportFirstTLS(l, s, c) })
	},
}

var (
	kindOwnCertificates = diag.Kind{
		Code: "C2E-own-certificates", Severity: diag.Warning,
		Title: "service obtains certificates that cannot be used",
		Cause: "The load balancer needs a certificate from AWS Certificate Manager and cannot use the ones that the service obtains.",
		Fix:   "set profiles: [local] on the service in the AWS overlay, and get a certificate with x-aws-domain",

		Breaks: true,
	}
	kindOwnTLS = diag.Kind{
		Code: "C2E-own-tls", Severity: diag.Warning,
		Title: "server behind the load balancer handles TLS itself",
		Cause: "TLS is terminated at the load balancer, and the server receives plain HTTP. If it redirects HTTP to HTTPS, visitors end up in " +
			"a redirect loop; if its certificates are missing, it does not start.",
		Fix: "serve HTTP without a redirect, and get a certificate with x-aws-domain",

		Breaks: true,
	}
)

var (
	// certificateImage are the images of programs that get certificates for others.
	certificateImage = lazyregexp.New(`(^|/)(certbot/[\w-]+|acme\.sh|lego|letsencrypt-nginx-proxy-companion)(:|@|$)`)
	certificateRun   = lazyregexp.New(`\bcertbot (renew|certonly)\b`)
	// certificateFile is how nginx, Apache HTTP Server, HAProxy, Traefik and Caddy name the file of a certificate.
	certificateFile = lazyregexp.New(`(?m)^[^#\n]*\b(?:ssl_certificate|SSLCertificateFile|ssl\b[^#\n]*\bcrt|certFile:|tls)\s+"?(/[^\s;"]+)`)
	// toHTTPS is how they redirect to the same address under HTTPS, and forwarded how they know that it is one already.
	toHTTPS = lazyregexp.New(`(?m)^[^#\n]*(\breturn\s+30[1278]\s+https://\S*\$|redirect\s+scheme\s+https|RewriteRule\s.*https://%\{)`)
	// switchedBy is a variable that a line depends on: of HAProxy, and of a file that is filled in when the container starts.
	switchedBy = lazyregexp.New(`\benv\(([A-Za-z_]\w*)\)|\$\{([A-Za-z_]\w*)\}`)
	forwarded  = lazyregexp.New(`(?i)http_x_forwarded_proto|hdr\(x-forwarded-proto\)|HTTP:X-Forwarded-Proto`)
)

var traefikImage = lazyregexp.New(`(^|/)traefik(:|@|$)`)

func checkCertificates(l *lowering, s *plan.Service, c types.ServiceConfig) {
	if certificateImage.MatchString(c.Image) || certificateRun.MatchString(l.startLine(c)) {
		l.about(s.Name).At().ReportThat(kindOwnCertificates, "obtains certificates that the load balancer cannot use")
		return
	}
	routes := slices.DeleteFunc(l.routesTo(s.Name), func(r plan.Route) bool { return r.Answer != nil })
	if len(routes) > 0 {
		checkOwnTLS(l, s, c, routes)
		checkForwarded(l, s, c, routes)
		checkCaddy(l, s, c, routes)
	}
}

func checkOwnTLS(l *lowering, s *plan.Service, c types.ServiceConfig, routes []plan.Route) {
	ends := slices.IndexFunc(routes, func(r plan.Route) bool { return r.Beside != 0 })
	overTLS := slices.ContainsFunc(routes, func(r plan.Route) bool { return r.Target.Protocol == "HTTPS" })
	for _, f := range l.configurationsOf(s, c) {
		if missing := l.missingCertificate(s, c, f.content); missing != "" {
			without := kindOwnTLS
			without.Stops = true
			f.scope.At().Report(without, "%s needs a certificate that nothing provides: %s", f.name, missing)
			return
		}
		if redirectsToHTTPS(c, f.content) && !forwarded.MatchString(f.content) && !overTLS {
			f.scope.At().Report(kindOwnTLS, "%s redirects HTTP to HTTPS in a loop, because the load balancer forwards HTTP", f.name)
			return
		}
	}
	onSocket := slices.ContainsFunc(c.Volumes, func(v types.ServiceVolumeConfig) bool { return strings.HasSuffix(v.Source, ".sock") })
	if ends >= 0 && !onSocket && (traefikImage.MatchString(c.Image) || traefikImage.MatchString(l.dockerfileOf(c).Base)) {
		l.about(s.Name).within(routes[ends].From).At().
			Report(kindOwnTLS, "if Traefik redirects HTTP to HTTPS, visitors end up in a redirect loop: the load balancer forwards HTTP to it").
			WithHint(overHTTPS)
	}
}

// overHTTPS is what to do about a server that redirects HTTP to HTTPS by itself, and has a certificate that browsers do not see.
const overHTTPS = "forward port 443 over HTTPS: x-aws-listener: {target_protocol: https}"

// redirectsToHTTPS reports whether a configuration redirects what it gets to HTTPS, unless a variable switches that off.
func redirectsToHTTPS(c types.ServiceConfig, configuration string) bool {
	for line := range strings.Lines(configuration) {
		if toHTTPS.MatchString(line) && !isOff(c, line) {
			return true
		}
	}
	return false
}

// isOff reports whether a line depends on a variable of a service that says no.
func isOff(c types.ServiceConfig, line string) bool {
	for _, match := range switchedBy.FindAllStringSubmatch(line, -1) {
		value := c.Environment[match[1]+match[2]]
		if value != nil && slices.Contains([]string{"", "false", "no", "off", "0"}, strings.ToLower(*value)) {
			return true
		}
	}
	return false
}

// missingCertificate is a certificate that a configuration names and that a server does not have: it is on a volume that
// is empty at first, or nowhere, with an image that has none.
func (l *lowering) missingCertificate(s *plan.Service, c types.ServiceConfig, configuration string) string {
	getsOwn := func(program string) bool { return strings.Contains(c.Image, program) } // at a path of its own choice
	if slices.ContainsFunc([]string{"certbot", "letsencrypt", "acme"}, getsOwn) {
		return ""
	}
	for _, match := range certificateFile.FindAllStringSubmatch(configuration, -1) {
		known, _, _ := strings.Cut(match[1], "$") // what follows is filled in when the container starts
		delivered := slices.ContainsFunc(s.Files, func(f plan.File) bool {
			return f.Path == match[1] || strings.HasSuffix(known, "/") && plan.Within(path.Clean(known), f.Path)
		})
		onVolume := slices.ContainsFunc(s.Mounts, func(m plan.Mount) bool { return plan.Within(m.Path, known) })
		if !delivered && (onVolume || !l.mayHave(c, known)) {
			return match[1]
		}
	}
	return ""
}
