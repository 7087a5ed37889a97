package lower

import (
	"maps"
	"path"
	"slices"
	"strconv"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// (nginx documentation, "ngx_http_upstream_module"; Caddy documentation, "reverse_proxy")
var kindUpstreamLeftOut = diag.Kind{
	Code: "C2E-upstream-left-out", Severity: diag.Warning,
	Title: "proxy forwards to a service that is not deployed",
	Cause: "A configuration file of the proxy forwards requests to a service that is excluded by a profile. nginx and " +
		"HAProxy do not start if they cannot resolve a host; Caddy answers such requests with 502.",
	Fix:     "remove that site from the file; if it has its own port, set exposure: none on it; or deploy the service on AWS",
	Several: "remove those sites from the files; if they have their own ports, set exposure: none on them; or deploy the services on AWS",

	Breaks: true, Together: "proxies forward to services that are not deployed: %s",
}

// upstream is what nginx, HAProxy and Caddy are told to forward to.
var upstream = lazyregexp.New(`(?m)^[^#\n]*\b(?:reverse_proxy|proxy_pass|fastcgi_pass|uwsgi_pass|grpc_pass|server(?: \w+)?)[ \t]+` +
	`(?:\w+://)?([A-Za-z][\w.-]*)(?::\d+)?(?:[/;\s]|$)`)

// proxyFiles are the extensions of files that nginx and HAProxy are configured by.
var proxyFiles = []string{".conf", ".cfg", ".template"}

// reportUpstreams warns of a file by which a service forwards to others that are left out by their profiles.
func (l *lowering) reportUpstreams(s *plan.Service) {
	told := map[string]bool{}
	for _, f := range slices.Concat(s.Files, s.Built) {
		if path.Base(f.Path) != "Caddyfile" && !slices.Contains(proxyFiles, path.Ext(f.Path)) { // others may be there for nobody
			continue
		}
		for _, at := range upstream.FindAllStringSubmatchIndex(f.Content, -1) {
			name := f.Content[at[2]:at[3]]
			if told[name] || !l.isLeftOut(name) || path.Base(f.Path) == "Caddyfile" && l.isClosedSite(s, f.Content[:at[2]]) {
				continue
			}
			told[name] = true
			l.about(s.Name).within(f.From).At().
				Report(kindUpstreamLeftOut, "%s forwards to %s, which is not deployed", path.Base(f.Path), name).
				Of(s.Name+" to "+name, path.Base(f.Path))
		}
	}
}

// siteLine is the first line of a site of a Caddyfile, with its port if that is all of its address.
var siteLine = lazyregexp.New(`(?m)^(?:(?:http://)?:(\d+)|[^\s#(].*)[ \t]*\{[ \t]*$`)

// isClosedSite reports whether the site at the end of a Caddyfile has a port that the project keeps off the load balancer: nobody asks for
// it, and Caddy resolves the names in it when somebody does.
func (l *lowering) isClosedSite(s *plan.Service, before string) bool {
	sites := siteLine.FindAllStringSubmatch(before, -1)
	if len(sites) == 0 {
		return false
	}
	return slices.ContainsFunc(l.Project.Services[s.Name].Ports, func(p types.ServicePortConfig) bool {
		listener, _ := p.Extensions["x-aws-listener"].(map[string]any)
		return listener["exposure"] == "none" && strconv.Itoa(int(p.Target)) == sites[len(sites)-1][1]
	})
}

// isLeftOut reports whether a name is that of a service that its profiles leave out, and of no other one.
func (l *lowering) isLeftOut(name string) bool {
	named := func(c types.ServiceConfig) bool {
		return slices.Contains([]string{c.Name, c.ContainerName, c.Hostname}, name)
	}
	return slices.ContainsFunc(slices.Collect(maps.Values(l.Project.DisabledServices)), func(c types.ServiceConfig) bool {
		return named(c) && l.leftOut(c)
	}) && !slices.ContainsFunc(slices.Collect(maps.Values(l.Project.Services)), named)
}
