package lower

import (
	"cmp"
	"fmt"
	"net/netip"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

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
}

// onAddress is what to do for a port that only the machine itself reaches.
const onAddress = "to expose a port published on an address, omit the address"

// closed says why a published port stays off the load balancers; the zero reason if it does not.
func (l *lowering) closed(c types.ServiceConfig, p types.ServicePortConfig, protocol string, asked, oneOff bool) reason {
	address, err := netip.ParseAddr(p.HostIP)
	spoken := l.speaks(c, p)
	switch {
	case oneOff:
		return reason{note: "its service is not kept running", fix: "remove the port in an AWS overlay", minor: true}
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
			fix: fmt.Sprintf("to expose a port published without a fixed port, give it one, as in \"81:%d\"", p.Target)}
	case isHTTP(p.AppProtocol), p.AppProtocol == "" && (spoken == plain || spoken == overTLS):
		return reason{}
	case spoken == internal || spoken == other:
		return reason{note: "used by other programs, not by browsers", protocol: "tcp"}
	default:
		return reason{note: "not known to speak HTTP", protocol: "http"}
	}
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
	fix := fixOf(l.closedPorts)
	for _, p := range l.closedPorts {
		if l.isOpen(p) {
			continue
		}
		at := l.about(p.service).within(p.from).At()
		var finding *diag.Finding
		if len(l.plan.LoadBalancers) == 0 && !p.why.minor {
			finding = at.Report(kindNotReached, "nothing can be reached from the internet: port %d is %s", p.port.Target, p.why.note)
		} else {
			finding = at.Report(kindNotExposed, "port %d is not exposed on the internet: %s", p.port.Target, p.why.note)
		}
		finding.WithHint("%s", cmp.Or(p.why.fix, fix)).Of(fmt.Sprintf("%s %d", p.service, p.port.Target), p.why.note)
	}
}

// isOpen reports whether another entry exposes the same port of the container, as where an overlay publishes what the
// Compose file publishes on a loopback address.
func (l *lowering) isOpen(p closedPort) bool {
	return slices.ContainsFunc(l.plan.Routes(), func(r plan.Route) bool {
		return r.Service == p.service && r.Target.ContainerPort == int(p.port.Target) && r.Target.Transport == cmp.Or(p.port.Protocol, "tcp")
	})
}

// fixOf is what to do for ports that could have a listener: one of them in full, then one of each other protocol.
func fixOf(ports []closedPort) string {
	var fixes []string
	for _, protocol := range []string{"http", "tcp", "udp"} {
		i := slices.IndexFunc(ports, func(p closedPort) bool { return p.why.protocol == protocol })
		switch {
		case i < 0:
		case len(fixes) == 0:
			fixes = append(fixes, longSyntax(ports[i].port, protocol))
		default:
			fixes = append(fixes, fmt.Sprintf("with protocol: %s for %d", protocol, ports[i].port.Target))
		}
	}
	return strings.Join(fixes, "; ")
}

// longSyntax is how a port asks for a listener of a protocol.
func longSyntax(p types.ServicePortConfig, protocol string) string {
	published := strconv.Itoa(int(p.Target))
	if !ephemeral(p) {
		published = p.Published
	}
	return fmt.Sprintf("to expose a port, write it as {target: %d, published: %q, x-aws-listener: {protocol: %s}}", p.Target, published, protocol)
}
