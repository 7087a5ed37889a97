package lower

import (
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// lowerSilent marks the services that nothing connects to, as far as anybody can tell: workers.
func lowerSilent(l *lowering) {
	for _, s := range l.plan.Tasks() {
		s.Silent = !slices.ContainsFunc(l.plan.Containers(s), l.listens) && !l.isMentioned(s)
	}
}

// listens reports whether a container declares a port, or its image is known to listen on one.
func (l *lowering) listens(s *plan.Service) bool {
	c := l.Project.Services[s.Name]
	facts, _ := l.lookup(c.Image)
	locked, _ := l.Lock.Image(c.Image)
	return len(c.Ports)+len(c.Expose)+len(locked.Expose)+len(facts.HTTP.Value)+len(facts.HTTPS.Value)+len(facts.TCP.Value) > 0
}

// isMentioned reports whether another service depends on a service, has its name in its settings, or is a proxy that forwards to it.
func (l *lowering) isMentioned(s *plan.Service) bool {
	return slices.ContainsFunc(l.plan.Tasks(), func(client *plan.Service) bool {
		_, mentioned := l.mentions(client)[strings.ToLower(s.Name)]
		_, needed := l.Project.Services[client.Name].DependsOn[s.Name]
		return (mentioned || needed || l.isKeptBy(client, s)) && client != s
	})
}
