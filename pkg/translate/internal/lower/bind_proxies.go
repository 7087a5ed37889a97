package lower

import (
	"cmp"
	"fmt"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"
	"github.com/distribution/reference"

	"github.com/compose2ecs/compose2ecs/internal/proxyrules"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindProxy = diag.Kind{
	Code: "C2E-proxy", Severity: diag.Error,
	Title: "proxy is configured through the Docker socket",
	Cause: "The proxy learns about containers and their labels from the Docker daemon. There is no Docker daemon on Fargate, so the " +
		"proxy could not route any requests. The load balancer takes the proxy's place: it routes requests by host name and path, with a " +
		"certificate from AWS.",
	Fix: "leave the proxy out on AWS, and give the services behind it listeners",
}

// socketProxies are the proxies that are configured by labels or variables of other containers, by
// the last part of the names of their images.
var socketProxies = []string{"traefik", "nginx-proxy", "caddy-docker-proxy", "docker-gen"}

// isSocketProxy reports whether the image of a service is such a proxy, or built from one, or is known to find containers in that way; or
// if nothing is known of it, whether it has the Docker socket and the ports of a web server, and others have variables for nginx-proxy.
func (l *lowering) isSocketProxy(c types.ServiceConfig) bool {
	if l.followsLinks(c) {
		return hasSocket(c)
	}
	named, err := reference.ParseNormalizedNamed(cmp.Or(l.dockerfileOf(c).Base, c.Image))
	if err == nil {
		return slices.Contains(socketProxies, path.Base(reference.Path(named)))
	}
	return l.buildOf(c) != nil && hasSocket(c) && publishesWeb(c) && l.isForProxy(c.Name)
}

// hasSocket reports whether a service has the socket of a daemon mounted.
func hasSocket(c types.ServiceConfig) bool {
	return slices.ContainsFunc(c.Volumes, func(v types.ServiceVolumeConfig) bool { return strings.HasSuffix(v.Source, ".sock") })
}

// publishesWeb reports whether a service publishes port 80 or 443.
func publishesWeb(c types.ServiceConfig) bool {
	return slices.ContainsFunc(c.Ports, func(p types.ServicePortConfig) bool { return p.Published == "80" || p.Published == "443" })
}

// isForProxy reports whether another service has the variable that nginx-proxy looks for.
func (l *lowering) isForProxy(proxy string) bool {
	for name, c := range l.Project.Services {
		if _, asks := c.Environment["VIRTUAL_HOST"]; asks && name != proxy {
			return true
		}
	}
	return false
}

// followsLinks reports whether a proxy forwards to the services to which it has links.
func (l *lowering) followsLinks(c types.ServiceConfig) bool {
	facts, _ := l.lookup(cmp.Or(l.dockerfileOf(c).Base, c.Image))
	return facts.Discovers.Value == "links"
}

// linked are the services to which such a proxy has links, even one that is left out on AWS.
func (l *lowering) linked() []string {
	var names []string
	for _, c := range l.Project.AllServices() {
		for _, link := range c.Links {
			if name, _, _ := strings.Cut(link, ":"); l.followsLinks(c) {
				names = append(names, name)
			}
		}
	}
	return names
}

// proxyViews are what proxies can see of services.
func (l *lowering) proxyViews(services types.Services) map[string]proxyrules.Service {
	views, linked := map[string]proxyrules.Service{}, l.linked()
	for name, c := range services {
		view := proxyView(c)
		view.Linked = slices.Contains(linked, name)
		views[name] = view
	}
	return views
}

// proxyView is what a proxy can see of a service by itself.
func proxyView(c types.ServiceConfig) proxyrules.Service {
	view := proxyrules.Service{Labels: c.Labels, Environment: map[string]string{}}
	for name, value := range c.Environment {
		view.Environment[name] = valueOr(value, "")
	}
	return view
}

// usualWebPort is the port of most services that do not tell their proxy one.
const usualWebPort = 80

// webPort is the port at which a proxy finds a service that does not tell it one, as far as one can tell: the Compose file, the command,
// its Dockerfile, which says what Traefik finds (Traefik documentation, "Traefik & Docker", "Port Detection"), or what is known of its image.
func (l *lowering) webPort(c types.ServiceConfig) int {
	for _, p := range c.Ports {
		return int(p.Target)
	}
	for _, text := range c.Expose {
		if first, _, transport, ok := parseExposed(text); ok && transport == "tcp" {
			return first
		}
	}
	if port := l.serverPort(c); port != 0 {
		return port
	}
	for _, ports := range [][]int{l.dockerfileOf(c).Exposed, l.factsOf(c).HTTP.Value} {
		if len(ports) > 0 {
			return ports[0]
		}
	}
	return usualWebPort
}

// findWebPorts records these ports, of the services that a proxy is told about.
func (l *lowering) findWebPorts() {
	active := types.Services{}
	l.eachService(func(s *plan.Service, c types.ServiceConfig) { active[s.Name] = c })
	views := l.proxyViews(active)
	for name := range proxyrules.All(views, "") {
		s := l.service(name)
		s.WebPort, s.Linked = l.webPort(l.Project.Services[name]), views[name].Linked
	}
}

// withoutProxy is an overlay in which listeners take the place of a proxy.
func withoutProxy(l *lowering, proxy string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "run compose2ecs init, which writes an overlay; or save this as docker-compose.aws.yml and adapt it:\nservices:\n  "+
		"%s:\n    profiles: [local]\n", proxy)
	published := "80"
	if slices.ContainsFunc(l.Project.Services[proxy].Ports, func(p types.ServicePortConfig) bool { return p.Published == "443" }) {
		published = "443"
	}
	views := l.proxyViews(l.Project.Services)
	all := proxyrules.All(views, proxy)
	for _, name := range slices.Sorted(maps.Keys(views)) {
		if l.proxyOf(l.Project.Services[name]) == proxy {
			fmt.Fprintf(&b, "  %s:\n    profiles: [local]\n", name)
			delete(views, name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(views)) {
		if name == proxy {
			continue
		}
		without := withoutDependency(l.Project.Services[name], proxy)
		if rules, routed := all[name]; routed {
			comment, ports := inPlace(name, rules, l.webPort(l.Project.Services[name]), published)
			b.WriteString(comment)
			without += ports
		}
		if without != "" {
			fmt.Fprintf(&b, "  %s:\n%s", name, without)
		}
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// proxyOf is the proxy on the Docker socket that a service with the same socket works for, as those do that obtain certificates for it:
// it waits for the proxy, or writes its volumes, and nobody reaches it. "" for others.
func (l *lowering) proxyOf(c types.ServiceConfig) string {
	if !hasSocket(c) || len(c.Ports) > 0 || l.isSocketProxy(c) {
		return ""
	}
	for _, name := range slices.Sorted(maps.Keys(l.Project.Services)) {
		proxy := l.Project.Services[name]
		_, waits := c.DependsOn[name]
		if l.isSocketProxy(proxy) && hasSocket(proxy) && (waits || sharesVolume(c, proxy)) {
			return name
		}
	}
	return ""
}

// sharesVolume reports whether two services have a named volume in common.
func sharesVolume(a, b types.ServiceConfig) bool {
	return slices.ContainsFunc(a.Volumes, func(v types.ServiceVolumeConfig) bool {
		return v.Type == types.VolumeTypeVolume && v.Source != "" && slices.ContainsFunc(b.Volumes, func(other types.ServiceVolumeConfig) bool {
			return other.Type == v.Type && other.Source == v.Source
		})
	})
}

// withoutDependency has a service start without a proxy that is not there, if it waits for it.
func withoutDependency(c types.ServiceConfig, proxy string) string {
	on, waits := c.DependsOn[proxy]
	if !waits || !on.Required {
		return ""
	}
	return fmt.Sprintf("    depends_on: {%s: {condition: %s, required: false}}\n", proxy, on.Condition)
}

// inPlace is what takes the place of a proxy's rules for a service: ports, or a comment that says why there are none.
func inPlace(name string, p proxyrules.Rules, port int, published string) (comment, ports string) {
	switch {
	case p.OwnPort:
		return fmt.Sprintf("  # %s: %s refers to the browser's own machine; give the service another host, or a port\n", name, strings.Join(p.Local, ", ")), ""
	case len(p.Unclear) > 0:
		return fmt.Sprintf("  # %s: no listener can replace the proxy's rules for it (%s)\n", name, strings.Join(p.Unclear, ", ")), ""
	case len(p.Hosts) == 0: // there is no domain for a certificate
		published = "80"
	}
	return "", fmt.Sprintf("    ports:\n    - target: %d\n      published: %q\n      x-aws-listener: {%s}\n",
		cmp.Or(p.Port, port), published, cmp.Or(conditionsOf(p), "protocol: http"))
}

func quotedList(list []string) string {
	var items []string
	for _, item := range list {
		items = append(items, strconv.Quote(item))
	}
	return strings.Join(items, ", ")
}
