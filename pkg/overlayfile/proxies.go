package overlayfile

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/proxyrules"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// proxiedServices are the services that a proxy was told about, when that is left out or outside the project.
func (d *draft) proxiedServices(p *plan.Plan) map[string]proxyrules.Rules {
	if !d.unproxied && len(d.outside) == 0 {
		return nil
	}
	views := map[string]proxyrules.Service{}
	for _, s := range p.Services {
		views[s.Name] = proxyView(s)
	}
	all := proxyrules.All(views, "")
	if !d.unproxied { // others are behind a web server of the project
		maps.DeleteFunc(all, func(name string, _ proxyrules.Rules) bool { return !d.outside[name] })
	}
	return all
}

// proxyView is what a proxy can see of a service.
func proxyView(s *plan.Service) proxyrules.Service {
	view := proxyrules.Service{Labels: s.Container.Labels, Environment: map[string]string{}, Linked: s.Linked}
	for _, v := range s.Container.Environment {
		view.Environment[v.Name] = v.Value
	}
	return view
}

// plainHTTP says why a service that had HTTPS has none.
const plainHTTP = "DECISION: plain HTTP, for the time being. The proxy served HTTPS, which needs a certificate for your own domain. For " +
	"HTTPS, set port: 443, protocol: https, and redirect_http: true here, and either x-aws-domain above or certificate: ARN here; or run " +
	"compose2ecs init --force --domain NAME."

// Comments on listeners that replace a proxy.
const (
	aboutSocketProxy  = "The load balancer replaces the proxy that uses the Docker socket, with the rules from its labels or variables."
	aboutOutsideProxy = "The load balancer replaces the proxy of another project, with the rules from the labels or variables of this service."
	aboutHosts        = "Point the DNS names of the hosts to the load balancer."
)

// proxied writes the listener that replaces a proxy.
func (w serviceWriter) proxied() {
	found, ok := w.proxiedServices(w.plan)[w.service.Name]
	if !ok || w.has("ports") {
		return
	}
	if len(found.Unclear) > 0 {
		w.say("You need to decide: the proxy routed requests to this service in a way that no listener supports: "+
			strings.Join(found.Unclear, ", ")+".",
			"It stays private. To publish it, write ports with x-aws-listener, and protect it in another way.")
		w.open = append(w.open, fmt.Sprintf("service %q is private: no listener can replace the proxy's rules for it", w.service.Name))
		return
	}
	target := cmp.Or(found.Port, w.service.WebPort)
	l := listener{Port: httpPort, Protocol: "http", Hosts: w.hosts(found), Paths: found.Paths}
	about := []string{aboutSocketProxy}
	if w.outside[w.service.Name] {
		about = []string{aboutOutsideProxy}
	}
	if len(l.Hosts) > 0 {
		about = append(about, aboutHosts)
	}
	switch {
	case w.options.Domain != "":
		l.Port, l.Protocol, l.RedirectHTTP = httpsPort, "https", true
	case found.OwnPort:
		l.Port = w.freePort(target)
		about = append(about, fmt.Sprintf("On the internet, no one can resolve %s, so the service gets its own port.",
			strings.Join(found.Local, ", ")))
	}
	if w.options.Domain == "" && found.Secure {
		about = append(about, plainHTTP)
		w.unencrypted = append(w.unencrypted, unencrypted{w.service.Name, said{"gets plain HTTP, although its proxy served HTTPS",
			"get plain HTTP, although their proxy served HTTPS", "for HTTPS, run compose2ecs init --force --domain NAME"}})
	}
	w.add(setting{about: about, key: "ports", value: []port{{Target: target, Published: strconv.Itoa(target), Listener: l}}})
}

// hosts are those that a listener asks for. A host of this machine is one of the domain, if there is one.
func (w serviceWriter) hosts(found proxyrules.Rules) []string {
	hosts := slices.Clone(found.Hosts)
	if w.options.Domain == "" {
		return hosts
	}
	for i, name := range hosts {
		hosts[i] = underDomain(name, w.options.Domain)
	}
	for _, name := range found.Local {
		hosts = append(hosts, strings.TrimSuffix(name, "localhost")+w.options.Domain)
	}
	slices.Sort(hosts)
	return slices.Compact(hosts)
}

// exampleDomains are those that nobody has (RFC 2606).
var exampleDomains = []string{"example.com", "example.org", "example.net"}

// underDomain is a host in a domain that stands for one in a domain for examples (RFC 2606), or the host as it is.
func underDomain(host, domain string) string {
	for _, example := range exampleDomains {
		isOwn := host == domain || strings.HasSuffix(host, "."+domain)
		if before, found := strings.CutSuffix(host, example); found && !isOwn && (before == "" || strings.HasSuffix(before, ".")) {
			return before + domain
		}
	}
	return host
}

// freePort is the first port from one on that no listener has.
func (w serviceWriter) freePort(port int) int {
	used := func(r plan.Route) bool { return r.Port == port }
	for port == httpPort || port == httpsPort || w.ownPorts[port] || slices.ContainsFunc(w.plan.Routes(), used) {
		port++
	}
	w.ownPorts[port] = true
	return port
}
