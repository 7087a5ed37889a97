package lower

import (
	"cmp"
	"fmt"
	"net/netip"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var kindNotReached = diag.Kind{
	Code: "C2E-not-reached", Severity: diag.Warning,
	Title: "nothing can be reached from the internet",
	Cause: "The project publishes ports, but none of them is exposed: only ports known to speak HTTP are, and ports with x-aws-listener. " +
		"Ports on a loopback address are meant for a proxy on the same machine, which does not exist on AWS.",
	Fix: "write a port in the long syntax with x-aws-listener: {protocol: http}, or {protocol: tcp}",

	Breaks: true, Together: "nothing can be reached from the internet: %s",
}

var kindUnknownProtocol = diag.Kind{
	Code: "C2E-unknown-protocol", Severity: diag.Warning,
	Title: "not exposed on the internet",
	Cause: "The service publishes a port, and nothing indicates that it speaks HTTP: neither its number, the health check, a variable PORT " +
		"nor the image.",
	Fix: "add x-aws-listener: {protocol: http} to the port, or {protocol: tcp}",

	Together: "not exposed on the internet: %s",
}

// A closedPort is a published port that stays off the load balancers, with the reason.
type closedPort struct {
	service string
	port    types.ServicePortConfig
	from    source.Path
	why     reason
}

// A reason is why a published port stays off the load balancers, and what to do if it should not:
// ask for a protocol, or something else.
type reason struct {
	note, protocol, fix string
	minor               bool // it is no sign that the port was meant to be reached
	allow               bool // it should not be open to everyone
}

// unknownNote is why a port of which nothing is known stays off.
const unknownNote = "not known to speak HTTP"

// onAddress is what to do for a port that only the machine itself reaches.
const onAddress = "to expose a port published on an address, omit the address"

// closed says why a published port stays off the load balancers; the zero reason if it does not.
func (l *lowering) closed(c types.ServiceConfig, p types.ServicePortConfig, protocol string, asked, oneOff bool) reason {
	address, err := netip.ParseAddr(p.HostIP)
	spoken := l.speaks(c, p)
	switch {
	case oneOff:
		return reason{note: "its service is not kept running", fix: "remove the port in an AWS overlay", minor: true}
	case !asked && forTools(c, int(p.Target)):
		return reason{note: "for tools that monitor or debug a program", fix: "remove the port in an AWS overlay", minor: true}
	case err == nil && address.IsLoopback() && (spoken == internal || spoken == other): // such as a database, for this machine alone
		return reason{note: "published on a loopback address", fix: "keep it private: other services reach it", minor: true}
	case err == nil && address.IsLoopback():
		return reason{note: "published on a loopback address", fix: onAddress}
	case p.Protocol == "sctp":
		return reason{note: "load balancers and ECS do not support SCTP", minor: true,
			fix: "move the port to a file used only locally, or make the service use TCP"}
	case p.Protocol == "udp" && !asked:
		return reason{note: "UDP", protocol: "udp"}
	case p.Protocol == "udp" && isHTTP(protocol):
		return reason{note: "HTTP does not run over " +
			"UDP", fix: "use x-aws-listener: {protocol: udp}, or protocol: tcp for the port", minor: true}
	case asked:
		return reason{}
	case err == nil && !address.IsUnspecified():
		return reason{note: "published on one address of the machine", fix: onAddress}
	case ephemeral(p) && !l.meansItself(c, p):
		return reason{note: "published without a fixed port",
			fix: fmt.Sprintf("to expose a port, publish a fixed one, as in \"81:%d\"", p.Target)}
	case isHTTP(p.AppProtocol), p.AppProtocol == "" && (spoken == plain || spoken == overTLS):
		return reason{}
	case spoken == internal && slices.Contains(l.factsOf(c).HTTP.Value, int(p.Target)):
		return reason{note: "HTTP for administrators and other programs", protocol: "http", allow: true}
	case spoken == internal || spoken == other:
		return reason{note: "used by other programs, not by browsers", protocol: "tcp"}
	default:
		return reason{note: unknownNote, protocol: "http"}
	}
}

var (
	// jmxName is what variables are called that have the port at which a JVM answers monitoring tools.
	jmxName = lazyregexp.New(`(^|_)JMX_?PORT$`)
	// toolPort is the same in options of a JVM, and the port for debuggers in those of a JVM and of Node.js.
	toolPort = lazyregexp.New(`jmxremote\.(?:rmi\.)?port=(\d+)|jdwp=\S*address=(?:[\w.*-]+:)?(\d+)|--inspect(?:-brk)?=(?:[\w.]+:)?(\d+)`)
)

// forTools reports whether a port is one for monitoring tools of a JVM, or for debuggers, as the settings of a service say.
func forTools(c types.ServiceConfig, port int) bool {
	texts, number := slices.Concat(c.Entrypoint, c.Command), strconv.Itoa(port)
	for name, value := range c.Environment {
		if jmxName().MatchString(name) && valueOr(value, "") == number {
			return true
		}
		texts = append(texts, valueOr(value, ""))
	}
	matches := toolPort().FindAllStringSubmatch(strings.Join(texts, "\n"), -1)
	return slices.ContainsFunc(matches, func(match []string) bool { return slices.Contains(match[1:], number) })
}

// meansItself reports whether a port without a published side stands for that port of the load balancer, as with the
// integration of Docker Compose: no other port of the service is published, and no other service has that one.
func (l *lowering) meansItself(c types.ServiceConfig, p types.ServicePortConfig) bool {
	fixed := slices.ContainsFunc(c.Ports, func(other types.ServicePortConfig) bool { return !ephemeral(other) })
	return p.Published == "" && !fixed && l.publishers(p.Target) == 1
}

// publishers counts the services that publish the port of a listener, or let the machine choose for it.
func (l *lowering) publishers(port uint32) int {
	n := 0
	for _, c := range l.Project.Services {
		if slices.ContainsFunc(c.Ports, func(p types.ServicePortConfig) bool {
			return p.Published == strconv.Itoa(int(port)) || p.Target == port && ephemeral(p)
		}) {
			n++
		}
	}
	return n
}

// reportClosed says which ports stay off the load balancers, all at once: a warning if there is none
// that does not.
func reportClosed(l *lowering) {
	fix := l.fixOf(l.closedPorts)
	for _, p := range l.closedPorts {
		if l.isOpen(p) {
			continue
		}
		at := l.about(p.service).within(p.from).At()
		var finding *diag.Finding
		switch {
		case len(l.plan.LoadBalancers) == 0 && !p.why.minor:
			finding = at.Report(kindNotReached, "nothing can be reached from the internet: port %d is %s", p.port.Target, p.why.note)
		case l.isOnlyWay(p):
			finding = at.Report(kindUnknownProtocol, "port %d is not exposed on the internet: %s", p.port.Target, p.why.note)
			p.why.fix = longSyntax(p.port, p.why)
		default:
			finding = at.Report(kindNotExposed, "port %d is not exposed on the internet: %s", p.port.Target, p.why.note)
		}
		finding.WithHint("%s", cmp.Or(p.why.fix, fix)).Of(fmt.Sprintf("%s %d", p.service, p.port.Target), p.why.note)
	}
}

// isOnlyWay reports whether browsers may have been meant to reach a service by a port that nobody knows to speak HTTP: it has
// no other one, and no proxy that asks Docker for containers leads to it.
func (l *lowering) isOnlyWay(p closedPort) bool {
	for _, c := range l.Project.Services {
		if isSocketProxy(c) {
			return false
		}
	}
	return p.why.note == unknownNote && !ephemeral(p.port) && len(l.service(p.service).Targets) == 0
}

// isOpen reports whether another entry exposes the same port of the container, as where an overlay publishes what the
// Compose file publishes on a loopback address.
func (l *lowering) isOpen(p closedPort) bool {
	return slices.ContainsFunc(l.plan.Routes(), func(r plan.Route) bool {
		return r.Service == p.service && r.Target.ContainerPort == int(p.port.Target) && r.Target.Transport == cmp.Or(p.port.Protocol, "tcp")
	})
}

// fixOf is what to do for ports that could have a listener: one of them in full, the one that most likely speaks HTTP if one may,
// then one of each other protocol.
func (l *lowering) fixOf(ports []closedPort) string {
	var fixes []string
	for _, protocol := range []string{"http", "tcp", "udp"} {
		candidates := slices.DeleteFunc(slices.Clone(ports), func(p closedPort) bool { return p.why.protocol != protocol })
		if protocol == "http" {
			slices.SortStableFunc(candidates, func(a, b closedPort) int { return cmp.Compare(l.unlikely(a), l.unlikely(b)) })
		}
		switch {
		case len(candidates) == 0:
		case len(fixes) == 0:
			fixes = append(fixes, longSyntax(candidates[0].port, candidates[0].why))
		default:
			fixes = append(fixes, fmt.Sprintf("with protocol: %s for %d", protocol, candidates[0].port.Target))
		}
	}
	return strings.Join(fixes, "; ")
}

// unlikely is how unlikely a port is one that browsers use: less if its image is known to speak HTTP there, or if many programs do at
// such a number.
func (l *lowering) unlikely(p closedPort) int {
	facts := l.factsOf(l.Project.Services[p.service])
	switch thousand := p.port.Target / 1000; {
	case slices.Contains(slices.Concat(facts.HTTP.Value, facts.HTTPS.Value), int(p.port.Target)):
		return 0
	case p.port.Target < 100, thousand == 3, thousand == 5, thousand == 8: // 81, 3001, 5001, 8083
		return 1
	}
	return 2
}

// longSyntax is how a port asks for a listener of the protocol that it should have.
func longSyntax(p types.ServicePortConfig, why reason) string {
	settings := "protocol: " + why.protocol
	if why.allow {
		settings += ", allow: [CIDR]"
	}
	published := strconv.Itoa(int(p.Target))
	if !ephemeral(p) {
		published = p.Published
	}
	return fmt.Sprintf("to expose a port, write it as {target: %d, published: %q, x-aws-listener: {%s}}", p.Target, published, settings)
}
