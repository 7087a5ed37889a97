package lower

import (
	"cmp"
	"fmt"
	"maps"
	"net/netip"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// tunnelImage are the images of programs by which visitors come in without a port ("Cloudflare Tunnel", "Tailscale Funnel", ngrok, frp).
func tunnelImage() *regexp.Regexp {
	return lazyregexp.Of(`(^|/)(cloudflared|tailscale|ngrok|frpc)(:|@|$)`)
}

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
			l.about(s.Name).At().
				Report(kindNotReached, "nothing is reachable from the internet: only %s, which is not used, publishes port %d", p.File, p.Target).
				WithHint("publish the port in the AWS overlay: ports: [\"%s:%d\"]", cmp.Or(p.Published, strconv.Itoa(int(p.Target))), p.Target).
				Of(fmt.Sprintf("%s %d", s.Name, p.Target), "only in "+p.File)
		}
	})
	if l.hasLocalEntrance() {
		return
	}
	for _, c := range l.Project.Services {
		if len(c.Ports) > 0 || tunnelImage().MatchString(c.Image) {
			return
		}
	}
	var applications []*plan.Service
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		if isApplication(l.factsOf(c)) && s.RunMode == plan.LongRunning && l.startOf(s, c).byImage() {
			applications = append(applications, s)
		}
	})
	advice := "publish it"
	if len(applications) > 1 {
		advice = "publish the port of one of them"
	}
	for _, s := range applications {
		port := l.factsOf(l.Project.Services[s.Name]).HTTP.Value[0]
		l.closes(s.Name, port)
		l.mayPublish(s, types.ServicePortConfig{Target: uint32(port)})
		l.about(s.Name).At().
			Report(kindNotReached, "nothing is reachable from the internet: no port is published, although the service serves HTTP on port %d",
				port).
			WithHint("%s: ports: [\"%d:%d\"]", advice, port, port).Of(fmt.Sprintf("%s %d", s.Name, port), "not published")
	}
}

// mayPublish records a port that an overlay could publish: the program listens there in the files that are used, by its image, its
// Dockerfile, an expose or its command, and asks users to sign in as far as is known.
func (l *lowering) mayPublish(s *plan.Service, p types.ServicePortConfig) {
	c, port := l.Project.Services[s.Name], int(p.Target)
	facts := l.factsOf(c)
	address, err := netip.ParseAddr(p.HostIP)
	listens := slices.Contains(facts.HTTP.Value, port) || declaresTCP(c, port) ||
		slices.Contains(l.dockerfileOf(c).Exposed, port) || slices.Contains(portsIn(l.startLine(c)), port)
	outside := slices.ContainsFunc(slices.Collect(maps.Keys(c.Networks)), func(name string) bool {
		return bool(l.Project.Networks[name].External) // where a proxy may lead to it
	})
	if !listens || outside || err == nil && !address.IsUnspecified() || slices.Contains(facts.Admin.Value, port) {
		return
	}
	host := strconv.Itoa(port)
	if _, err := strconv.Atoi(p.Published); err == nil {
		host = p.Published
	}
	l.plan.Unpublished = append(l.plan.Unpublished, plan.Unpublished{Service: s.Name, Port: port, Host: host})
}

// portsIn are the numbers of a command line that may be ports, as in 0.0.0.0:8000 or --port 8000.
func portsIn(line string) []int {
	var ports []int
	for word := range strings.FieldsSeq(line) {
		word = strings.Trim(word, `"';`)
		if port, err := strconv.Atoi(word[strings.LastIndexAny(word, ":=")+1:]); err == nil {
			ports = append(ports, port)
		}
	}
	return ports
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
