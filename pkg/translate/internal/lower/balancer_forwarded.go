package lower

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// byForwarding is how people reach what the internet does not, and forwardingNow how they do so already.
const (
	forwardingNow = "compose2ecs port-forward SERVICE reaches private ports from your machine"
	byForwarding  = "with x-aws-exec: true, " + forwardingNow
)

// isForwarded reports whether port-forward can reach a port: something listens there in a task that is kept running, it does not send its
// clients elsewhere, and the agent of ECS Exec can write to the container.
func (l *lowering) isForwarded(p closedPort) bool {
	return cmp.Or(p.port.Protocol, "tcp") == "tcp" && p.why.note != jobNote && !p.why.unheard && !l.Project.Services[p.service].ReadOnly &&
		!l.sendsElsewhere(p)
}

// sendsElsewhere reports whether a broker tells the clients of a port to use an address that is not known outside of its network.
func (l *lowering) sendsElsewhere(p closedPort) bool {
	return slices.ContainsFunc(l.advertisedBy(l.Project.Services[p.service]), func(a advertised) bool {
		return a.port == strconv.Itoa(int(p.port.Target)) && !a.local()
	})
}

// advertisedBy are the addresses that the settings of a broker have for its clients.
func (l *lowering) advertisedBy(c types.ServiceConfig) []advertised {
	var all []advertised
	for _, name := range l.factsOf(c).Advertised.Value {
		text, _ := setting(l.service(c.Name), c, name)
		listeners, _ := setting(l.service(c.Name), c, listenersOf(name))
		all = append(all, advertisedIn(text, listeners)...)
	}
	return all
}

// isAdvertised reports whether a broker tells its clients of a port, which do not speak HTTP.
func (l *lowering) isAdvertised(c types.ServiceConfig, port int) bool {
	return slices.ContainsFunc(l.advertisedBy(c), func(a advertised) bool { return a.port == strconv.Itoa(port) })
}

// isReached reports whether port-forward reaches a port as things are: sessions are allowed in its task.
func (l *lowering) isReached(p closedPort) bool {
	allows := func(s *plan.Service) bool { return l.Project.Services[s.Name].Extensions[execKey] == true }
	return l.isForwarded(p) && slices.ContainsFunc(l.plan.Hosts(l.service(p.service)), func(host string) bool {
		return slices.ContainsFunc(l.plan.Containers(l.service(host)), allows)
	})
}

// needsNoListener reports whether people reach a port in this way that should not be open to everyone.
func (l *lowering) needsNoListener(p closedPort) bool { return p.why.allow && l.isReached(p) }

// offerForwarding records the services that port-forward makes as usable as they are with Docker, where nothing is reachable from the
// internet and nothing was meant to be. It needs a way out to Session Manager, which is a paid endpoint for internal networks.
func (l *lowering) offerForwarding(ports []closedPort) {
	if l.hasOutsideProxy() || l.hasTunnel() {
		return
	}
	var services []string
	for _, p := range ports {
		if l.closedKind(p).Code != kindNotReached.Code {
			continue
		}
		if !p.why.allow {
			return
		}
		c := l.Project.Services[p.service]
		if _, decided := c.Extensions[execKey]; !decided && l.isForwarded(p) && !l.isCutOff(c) && !slices.Contains(services, p.service) {
			services = append(services, p.service)
		}
	}
	l.plan.ToForward = services
}

// hasTunnel reports whether visitors come in by a program of the project that calls a server on the internet.
func (l *lowering) hasTunnel() bool {
	for _, c := range l.Project.Services {
		if tunnelImage.MatchString(c.Image) {
			return true
		}
	}
	return false
}

// isCutOff reports whether a service is on internal networks only.
func (l *lowering) isCutOff(c types.ServiceConfig) bool {
	for name := range c.Networks {
		if !l.Project.Networks[name].Internal {
			return false
		}
	}
	return len(c.Networks) > 0
}
