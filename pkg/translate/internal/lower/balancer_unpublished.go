package lower

import (
	"cmp"
	"fmt"
	"maps"
	"net"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// tunnels are the names of programs by which visitors come in without a port, such as Cloudflare Tunnel and Tailscale Funnel.
const tunnels = `autossh|bore|chisel|cloudflared|frpc|inlets|localtunnel|netbird|newt|ngrok|openziti|pagekite|pangolin|playit|rathole|` +
	`sish|tailscale|twingate|zrok`

// tunnelImage are the images of such programs.
var tunnelImage = lazyregexp.New(`(?i)(?:^|[-_./])(?:` + tunnels + `)(?:$|[-_./:@])`)

// isApplication reports whether an image is an application for browsers, and not a server that may be there for others: it has a database
// to prepare, an address of its own, or something to say about who visits it.
func isApplication(f images.Facts) bool {
	return f.HTTP.Known() && !f.Backend.Known() && !f.Observes.Known() && (f.Migrates.Known() || f.PublicURL.Known() ||
		f.PublicNeeded.Known() || f.Proxy.Known() || f.Hosts.Known() || f.TLSNeeded.Known())
}

// reportUnpublished warns of a project that publishes no port at all, although a program in it is there for browsers: as written for an
// override file that publishes it. With a proxy outside the project, that is what is told.
func reportUnpublished(l *lowering) {
	if len(l.plan.LoadBalancers) > 0 || l.hasOutsideProxy() {
		return
	}
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		reportOverrideVariables(l, s, c)
		for _, p := range l.localEntrances(s.Name) {
			l.closes(s.Name, int(p.Target))
			l.mayPublish(s, p.ServicePortConfig)
			ports := fmt.Sprintf("ports: [\"%s:%d\"]", cmp.Or(p.Published, strconv.Itoa(int(p.Target))), p.Target)
			l.about(s.Name).At().
				Report(kindNotReached, "nothing is reachable from the internet, because only %s, which is not used, publishes port %d", p.File, p.Target).
				WithHint("publish the port in the AWS overlay: %s", ports).OrOfSeveral("publish the port of "+s.Name+" in the AWS overlay: "+ports).
				Of(fmt.Sprintf("%s %d", s.Name, p.Target), "only in "+p.File)
		}
	})
	if l.hasLocalEntrance() {
		return
	}
	for _, c := range l.Project.Services {
		if len(c.Ports) > 0 || tunnelImage.MatchString(c.Image) {
			return
		}
	}
	var applications []*plan.Service
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		if isApplication(l.factsOf(c)) && s.RunMode == plan.LongRunning && l.startOf(s, c).byImage() {
			applications = append(applications, s)
		}
	})
	advice := "publish the port"
	if len(applications) > 1 {
		advice = "publish the port of one of them"
	}
	for _, s := range applications {
		port := l.factsOf(l.Project.Services[s.Name]).HTTP.Value[0]
		l.closes(s.Name, port)
		l.mayPublish(s, types.ServicePortConfig{Target: uint32(port)})
		l.about(s.Name).At().
			Report(kindNotReached, "nothing is reachable from the internet, because no port is published, although the service serves HTTP on port "+
				"%d",
				port).
			WithHint("%s: ports: [\"%d:%d\"]", advice, port, port).Of(fmt.Sprintf("%s %d", s.Name, port), "not published")
	}
}

// mayPublish records a port that an overlay could publish: that of the user interface of a well-known application, which asks users to sign
// in as far as is known, in a project that has nothing else by which they may come in.
func (l *lowering) mayPublish(s *plan.Service, p types.ServicePortConfig) {
	c, port := l.Project.Services[s.Name], int(p.Target)
	facts, address := l.factsOf(c), net.ParseIP(p.HostIP)
	outside := slices.ContainsFunc(slices.Collect(maps.Keys(c.Networks)), func(name string) bool {
		return bool(l.Project.Networks[name].External) // where a proxy may lead to it
	})
	if !isApplication(facts) || facts.HTTP.Value[0] != port || slices.Contains(facts.Admin.Value, port) || l.buildOf(c) != nil ||
		outside || address != nil && !address.IsUnspecified() || l.hasOtherEntrance() {
		return
	}
	host := strconv.Itoa(port)
	if _, err := strconv.Atoi(p.Published); err == nil {
		host = p.Published
	}
	l.plan.Unpublished = append(l.plan.Unpublished, plan.Unpublished{Service: s.Name, Port: port, Host: host})
}

// leadsInside is what programs are called that lead to others: proxies, and those by which visitors come in without a port.
var leadsInside = lazyregexp.New(`(?i)(?:^|[-_./])(?:` + tunnels + `|caddy|cloudflare|connector|envoy|frps?|gluetun|haproxy|headscale|nebula|nginx|` +
	`openvpn|proxy|sshd?|swag|traefik|tunnel|vpn|wg|wireguard|zerotier)(?:$|[-_./:@])`)

// hasOtherEntrance reports whether a project may be meant to be reached without a port: by a proxy or a tunnel, even one that only some
// profiles have, or by the network of another container or of the machine.
func (l *lowering) hasOtherEntrance() bool {
	return slices.ContainsFunc(slices.Collect(maps.Values(l.Project.AllServices())), func(c types.ServiceConfig) bool {
		variables := slices.ContainsFunc(slices.Collect(maps.Keys(c.Environment)), func(name string) bool {
			return strings.Contains(strings.ToUpper(name), "TUNNEL")
		})
		mode, _, _ := strings.Cut(c.NetworkMode, ":")
		return variables || slices.Contains([]string{"host", "service", "container"}, mode) || leadsInside.MatchString(c.Image) ||
			leadsInside.MatchString(c.Name)
	})
}

// localEntrances are the ports of a service that only a local override file publishes, and by which browsers may come in.
func (l *lowering) localEntrances(service string) []load.LocalPort {
	c := l.Project.Services[service]
	if len(c.Ports) > 0 || l.service(service).RunMode != plan.LongRunning {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(l.LocalPorts[service]), func(p load.LocalPort) bool {
		spoken := l.speaks(c, p.ServicePortConfig)
		return spoken == internal || spoken == other || p.Protocol == "udp" || l.forTools(c, int(p.Target)) || l.forDebuggers(c, int(p.Target))
	})
}

// hasLocalEntrance reports whether a service has such a port.
func (l *lowering) hasLocalEntrance() bool {
	return slices.ContainsFunc(l.plan.Services, func(s *plan.Service) bool { return len(l.localEntrances(s.Name)) > 0 })
}
