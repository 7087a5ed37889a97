package lower

import (
	"cmp"
	"fmt"
	"net/netip"
	"slices"
	"strconv"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var kindNotReached = diag.Kind{
	Code: "C2E-not-reached", Severity: diag.Warning,
	Title: "nothing is reachable from the internet",
	Cause: "The project publishes ports, but none of them is exposed: only ports known to use HTTP and ports with x-aws-listener are. " +
		"Or it publishes none, although the image of a service is known to serve HTTP to browsers. Ports on a loopback address are " +
		"meant for a proxy on the same machine, which does not exist on AWS.",
	Fix: "write a port in the long syntax, with x-aws-listener: {protocol: http} or {protocol: tcp}",

	Breaks: true, Closed: true, Together: "nothing is reachable from the internet; not exposed: %s",
}

var kindUnknownProtocol = diag.Kind{
	Code: "C2E-unknown-protocol", Severity: diag.Warning,
	Title:     "not exposed to the internet",
	OfService: true,
	Cause: "The service publishes a port, but nothing shows that the port uses HTTP: neither its number nor the health check, a PORT " +
		"variable, or the image.",
	Fix: "set x-aws-listener: {protocol: http} or {protocol: tcp} on the port",

	Together: "not exposed to the internet: %s",
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
	unsure              bool // nobody knows whether the port speaks the protocol
	unheard             bool // nothing listens there
	grpc                bool // it is for gRPC
}

// unknownNote is why a port of which nothing is known stays off.
const unknownNote = "not known to use HTTP"

// jobNote is why a port of a job stays off.
const jobNote = "published by a job"

// onAddress is what to do for a port that only the machine itself reaches.
const onAddress = "to expose a port published on a specific address, remove the address"

// closed says why a published port stays off the load balancers; the zero reason if it does not.
func (l *lowering) closed(c types.ServiceConfig, p types.ServicePortConfig, protocol string, asked, oneOff bool) reason {
	address, err := netip.ParseAddr(p.HostIP)
	spoken := l.speaks(c, p)
	switch {
	case oneOff:
		return reason{note: jobNote, fix: "remove ports of jobs in the AWS overlay", minor: true}
	case !asked && l.forTools(c, int(p.Target)):
		return reason{note: "meant for tools that monitor or debug a program", fix: "remove ports for such tools in the AWS overlay", minor: true}
	case !asked && spoken != other && l.catchesMail(c):
		return reason{note: "meant for reading test mail without a login", minor: true,
			fix: fmt.Sprintf("keep %d private, because no login is required there", p.Target)}
	case !asked && l.editsDatabase(c):
		return reason{note: "meant for editing a database without a login", minor: true,
			fix: fmt.Sprintf("keep %d private, because no login is required there", p.Target)}
	case err == nil && address.IsLoopback() && (spoken == internal || spoken == other): // such as a database, for this machine alone
		return reason{note: "published on a loopback address", minor: true,
			fix: "keep such ports private, because other services can reach them anyway"}
	case err == nil && address.IsLoopback():
		return reason{note: "published on a loopback address", fix: onAddress}
	case p.Protocol == "sctp":
		return reason{note: "load balancers and ECS do not support SCTP", minor: true,
			fix: "move the SCTP port to a file that is used only locally, or use TCP"}
	case p.Protocol == "udp" && !asked:
		return reason{note: "published as UDP", protocol: "udp"}
	case p.Protocol == "udp" && isHTTP(protocol):
		return reason{note: overUDP, fix: "for UDP, set x-aws-listener: {protocol: udp}, or publish the port as TCP", minor: true}
	case asked:
		return reason{}
	case p.Protocol != "udp" && l.unheard(c, int(p.Target)) != (reason{}):
		return l.unheard(c, int(p.Target))
	case err == nil && !address.IsUnspecified():
		return reason{note: "published on a specific address", fix: onAddress}
	}
	return l.unasked(c, p, spoken)
}

// unasked says why a published port for which nobody asks for a listener has none, by what it speaks; the zero reason if it has one.
func (l *lowering) unasked(c types.ServiceConfig, p types.ServicePortConfig, spoken spoken) reason {
	switch {
	case isHTTP(p.AppProtocol) && !ephemeral(p):
		return reason{}
	case spoken == internal && (slices.Contains(l.factsOf(c).HTTP.Value, int(p.Target)) || l.administers(c, int(p.Target)) ||
		l.isSpringTool(c, int(p.Target)) || l.leadsToAdministration(c, int(p.Target))):
		return reason{note: "meant for administrators and programs", protocol: "http", allow: true}
	case grpcOnly(p.AppProtocol) == "grpc", spoken == other && l.isGRPC(c, int(p.Target)):
		return reason{note: "meant for gRPC clients", protocol: "tcp", grpc: true}
	case spoken == internal || spoken == other:
		return reason{note: "meant for other programs rather than browsers", protocol: "tcp", allow: l.hasSecrets(c, int(p.Target))}
	case isHTTP(p.AppProtocol), p.AppProtocol == "" && (spoken == plain || spoken == overTLS):
		if ephemeral(p) && !l.meansItself(c, p) {
			return reason{note: "published without a fixed host port",
				fix: fmt.Sprintf("to expose a port without a fixed host port, set one, as in \"81:%d\"", p.Target)}
		}
		return reason{}
	case l.forDebuggers(c, int(p.Target)):
		return reason{note: "normally used by a debugger", fix: fmt.Sprintf("keep %d private: anyone who can reach a debugger "+
			"controls the program", p.Target), minor: true}
	}
	return reason{note: unknownNote, protocol: "http", unsure: true}
}

// hasSecrets reports whether a port should never be open to everyone, since a program keeps there what others give it, or takes orders.
func (l *lowering) hasSecrets(c types.ServiceConfig, port int) bool {
	facts := l.factsOf(c)
	isOpen := slices.Contains([]string{"", "broker", "collector"}, facts.Backend.Value) // which devices and other machines send to
	return !isOpen || facts.Advertised.Known() || slices.Contains(facts.Admin.Value, port) || slices.Contains(dataPorts, port)
}

// meansItself reports whether a port without a published side stands for that port of the load balancer, as with the
// integration of Docker Compose: no other service has that one, and the project publishes no port at a fixed number for browsers, which
// would be the way in.
func (l *lowering) meansItself(c types.ServiceConfig, p types.ServicePortConfig) bool {
	fixed := slices.ContainsFunc(c.Ports, func(other types.ServicePortConfig) bool { return !ephemeral(other) })
	return p.Published == "" && !fixed && l.publishers(p.Target) == 1 && !l.hasEntrance()
}

// hasEntrance reports whether a service publishes a port at a fixed number, to everyone, of which it is known that browsers use it.
func (l *lowering) hasEntrance() bool {
	for _, c := range l.Project.Services {
		if slices.ContainsFunc(c.Ports, func(p types.ServicePortConfig) bool {
			address, err := netip.ParseAddr(p.HostIP)
			spoken := l.speaks(c, p)
			return !ephemeral(p) && (err != nil || address.IsUnspecified()) && (spoken == plain || spoken == overTLS)
		}) {
			return true
		}
	}
	return false
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
	ports := slices.DeleteFunc(slices.Clone(l.closedPorts), l.isOpen)
	together := map[string][]closedPort{} // by the codes of their findings, since a hint is about the ports that its finding names
	fixes := map[string]string{}          // one for all ports that have the same reason
	for _, p := range ports {
		code := l.closedKind(p).Code
		together[code] = append(together[code], p)
		fixes[code+p.why.note] = cmp.Or(fixes[code+p.why.note], p.why.fix)
	}
	l.offerForwarding(ports)
	hints := l.closedHints(ports, func(p closedPort) string {
		kind := l.closedKind(p)
		return cmp.Or(fixes[kind.Code+p.why.note], l.fixOf(together[kind.Code], kind))
	})
	for i, p := range ports {
		kind, text := l.closedKind(p), "port %d is not exposed to the internet (%s)"
		if kind.Code == kindNotReached.Code {
			text = "nothing is reachable from the internet, because port %d is not exposed (%s)"
			l.closes(p.service, int(p.port.Target))
		}
		l.about(p.service).within(p.from).At().Report(kind, text, p.port.Target, p.why.note).
			WithHint("%s", hints[i]).Of(fmt.Sprintf("%s %d", p.service, p.port.Target), p.why.note)
	}
}

// closedKind is what there is to say of a port that stays off the load balancers.
func (l *lowering) closedKind(p closedPort) diag.Kind {
	switch {
	case p.why.unheard:
		return kindUnheard
	case p.why.note == overUDP:
		return kindListenerMismatch
	case p.why.allow && l.hasLocalEntrance(): // that is what is to be reached
	case len(l.plan.LoadBalancers) == 0 && !p.why.minor && !l.isUnheard() && !l.needsNoListener(p):
		return kindNotReached
	case l.isOnlyWay(p):
		return kindUnknownProtocol
	}
	return kindNotExposed
}

// isUnheard reports whether a port would be the way in if something listened there.
func (l *lowering) isUnheard() bool {
	return slices.ContainsFunc(l.closedPorts, func(p closedPort) bool { return p.why.unheard })
}

// isOnlyWay reports whether browsers may have been meant to reach a service by a port that nobody knows to speak HTTP: it has
// no other one, and no proxy that asks Docker for containers leads to it.
func (l *lowering) isOnlyWay(p closedPort) bool {
	for _, c := range l.Project.Services {
		if l.isSocketProxy(c) {
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

// closes records a port that was meant to be reached, in a project of which nothing is. That is told even if the finding is acknowledged.
func (l *lowering) closes(service string, port int) {
	if name := fmt.Sprintf("%s %d", service, port); !slices.Contains(l.plan.Closed, name) {
		l.plan.Closed = append(l.plan.Closed, name)
	}
}
