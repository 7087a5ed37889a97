package lower

import (
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// isByDNS reports whether a service is not to use Service Connect, by its own setting.
func (l *lowering) isByDNS(s *plan.Service) bool {
	return discoveryAsked(l.Project.Services[s.Name].Extensions) == plan.ByDNS
}

// reachesByProxy reports whether a proxy forwards to a service, if by way of other proxies. Of those in a circle, one starts before the
// name that it needs is there.
func (l *lowering) reachesByProxy(from, to *plan.Service, seen map[string]bool) bool {
	seen[from.Name] = true
	return slices.ContainsFunc(l.keptBy(from), func(k keeper) bool {
		return k.to == to || !seen[k.to.Name] && l.reachesByProxy(k.to, to, seen)
	})
}

// mayBeCutOff reports whether Service Connect may cut off ports of a service that a proxy forwards to: another one that a proxy forwards
// to becomes a client of Service Connect, too, its sources may have any port, and the ports of the service are not known.
func (l *lowering) mayBeCutOff(s *plan.Service) bool {
	c := l.Project.Services[s.Name]
	return len(c.Ports)+len(c.Expose)+len(l.listenedPorts(s)) == 0 && l.mayBeCalled(s)
}

// mayBeCalled reports whether a proxy forwards to another service as well whose program is not known.
func (l *lowering) mayBeCalled(s *plan.Service) bool {
	return slices.ContainsFunc(l.plan.Tasks(), func(proxy *plan.Service) bool {
		return slices.ContainsFunc(l.keptBy(proxy), func(k keeper) bool {
			c := l.Project.Services[k.to.Name]
			_, known := l.lookup(c.Image)
			return k.to != s && k.to.SharesNetwork(s) && (l.buildOf(c) != nil || !known)
		})
	})
}

// listenedPorts are the TCP ports of a service that its Dockerfile exposes, else those that its image exposes by the lock file, or is
// known for.
func (l *lowering) listenedPorts(s *plan.Service) []int {
	c := l.Project.Services[s.Name]
	if exposed := l.dockerfileOf(c).Exposed; len(exposed) > 0 {
		return exposed
	}
	locked, _ := l.Lock.Image(c.Image)
	if exposed := exposedPorts(locked); len(exposed) > 0 {
		return exposed
	}
	facts := l.factsOf(c)
	return slices.Concat(facts.TCP.Value, facts.HTTP.Value, facts.HTTPS.Value)
}

// undeclared are the ports of a service that others may use, but that Service Connect would not serve.
func (l *lowering) undeclared(s *plan.Service) []int {
	c := l.Project.Services[s.Name]
	if l.buildOf(c) == nil && !l.mayBeCalled(s) {
		return nil
	}
	var served []int
	for _, p := range c.Ports {
		served = append(served, int(p.Target))
	}
	for _, text := range c.Expose {
		if first, last, transport, ok := parseExposed(text); ok && transport == "tcp" {
			for port := first; port <= last; port++ {
				served = append(served, port)
			}
		}
	}
	if len(c.Ports)+len(c.Expose) == 0 {
		served = l.knownPorts(s, c)
	}
	return slices.DeleteFunc(slices.Clone(l.listenedPorts(s)), func(port int) bool { return slices.Contains(served, port) })
}
