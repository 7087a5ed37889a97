package lower

import (
	"cmp"
	"net/url"
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// caddyPlain is the address of a site of Caddy for all hosts, without TLS, which ends at the load balancer.
const caddyPlain = ":80"

// caddySite is one of several addresses of sites, with a port, as in localhost, php:80.
var caddySite = lazyregexp.New(`(^|[\s,])[\w.-]*:80($|[\s,])`)

// isCaddySite reports whether a variable has the addresses of sites at which Caddy answers, for this machine alone, and the load
// balancer forwards HTTP to it: for another name it would get a certificate, and redirect to HTTPS (FrankenPHP documentation,
// "Deploying in Production").
func (v localVariable) isCaddySite() bool {
	return v.name == "SERVER_NAME" && v.isBare() && getsPlainHTTP(v.service) &&
		(caddySite.MatchString(v.value) || v.isCaddy(v.Project.Services[v.service.Name]))
}

// getsPlainHTTP reports whether the load balancer forwards HTTP to the port at which Caddy serves it.
func getsPlainHTTP(s *plan.Service) bool {
	return slices.ContainsFunc(s.Targets, func(t plan.Target) bool { return t.ContainerPort == 80 && t.Protocol == "HTTP" })
}

// lowerCaddySite has Caddy serve its only site for all hosts over HTTP, where a variable is all that its Caddyfile says of the address:
// TLS ends at the load balancer, which knows the hosts.
func (l *lowering) lowerCaddySite(s *plan.Service, c types.ServiceConfig, kept map[string]any) {
	file := caddyfileOf(s)
	if file == nil || !getsPlainHTTP(s) || !l.isCaddy(c) {
		return
	}
	name, fallback, ok := onlySite(s, file)
	if !ok || kept[name] != nil || s.Injects(name) {
		return
	}
	v := l.variableOf(s, c, name)
	if site := cmp.Or(v.value, fallback); site != "" && !redirectsSite(site) && !isForNobody(site) {
		return
	}
	at := l.about(s.Name).within(file.From)
	if _, written := c.Environment[name]; written {
		at = at.within(l.variable(s.Name, name))
	}
	v.become(at.At(), []plan.AddressPart{{Text: caddyPlain}})
}

// isForNobody reports whether a site is for a host that only this machine or its network has, so that it would answer no visitor.
func isForNobody(site string) bool {
	parsed, err := url.Parse(site)
	return err == nil && (parsed.Hostname() == "localhost" || localHost.MatchString(parsed.Hostname()))
}

// onlySite is the variable that is the address of the only site in the files of Caddy, with its default, and is nowhere else in them.
func onlySite(s *plan.Service, caddyfile *plan.File) (name, fallback string, ok bool) {
	sites := siteTexts(caddyfile.Content)
	if len(sites) != 1 || moreSites.MatchString(caddyfile.Content) {
		return "", "", false
	}
	match := siteVariable.FindStringSubmatch(sites[0])
	if match == nil || match[0] != sites[0] {
		return "", "", false
	}
	uses := 0
	for _, f := range s.Files {
		if another := path.Base(f.Path); another == "Caddyfile" || !strings.HasPrefix(another, "Caddyfile") { // which is an example
			uses += usesOf(match[1], f.Content)
		}
	}
	return match[1], match[2], uses == 1
}

// usesOf is how often a text has a variable, as Caddy writes them.
func usesOf(variable, text string) (uses int) {
	for line := range strings.Lines(text) {
		code, _, _ := strings.Cut(line, "#")
		uses += strings.Count(code, "{$"+variable) + strings.Count(code, "{env."+variable)
	}
	return uses
}

// moreSites is what a Caddyfile has that may bring other sites, or certificates for this one.
var moreSites = lazyregexp.New(`(?m)^import\s|^\s*(tls|https_port|http_port)\b`)
