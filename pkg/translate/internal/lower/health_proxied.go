package lower

import (
	"maps"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// firstStart is how long a task may take until it answers for the first time, in seconds, whatever its health checks ask for.
func (l *lowering) firstStart(s *plan.Service) int {
	least := l.leastGrace(s)
	for _, container := range l.plan.Containers(s) {
		known := int(l.factsOf(l.Project.Services[container.Name]).FirstStart.Value / time.Second)
		least = max(least, known, min(known*slowdown(s), longestGrace))
	}
	return least
}

// proxiedStart is how long it may take until a proxy has something to answer with: it answers for the services behind it, with 502 before
// they do, which the load balancer takes for a failure. It starts after those that it depends on, but without a health check these count as
// started at once; those that depend on it start later, each after what it waits for.
func (l *lowering) proxiedStart(s *plan.Service) int {
	c := l.Project.Services[s.Name]
	if len(s.Targets) == 0 || !l.isProxy(c) {
		return 0
	}
	longest, steps := 0, map[string]int{}
	for _, other := range l.plan.Tasks() {
		_, awaits := c.DependsOn[other.Name]
		behind := l.Project.Services[other.Name]
		dependency, isBehind := behind.DependsOn[s.Name]
		start := l.firstStart(other)
		switch {
		case other == s || other.RunMode != plan.LongRunning:
		case awaits && other.Container.Health == nil && start > usualGrace:
			longest = max(longest, start)
		case isBehind && l.isInFront(behind, s.Name, dependency):
			longest = max(longest, start+quickGrace*l.stepsBefore(other.Name, s.Name, steps))
		}
	}
	return min(longest, longestGrace)
}

// stepsBefore is how many services start one after the other before a service does, without the proxy in front of it. Known ones are kept.
func (l *lowering) stepsBefore(service, proxy string, known map[string]int) int {
	if steps, ok := known[service]; ok {
		return steps
	}
	steps := 0
	known[service] = 0
	for _, name := range slices.Sorted(maps.Keys(l.Project.Services[service].DependsOn)) {
		if name != proxy && l.active(name) {
			steps = max(steps, 1+l.stepsBefore(name, proxy, known))
		}
	}
	known[service] = steps
	return steps
}

// isProxy reports whether a service is a proxy by its name, that of its image, or of the image that it is built from.
func (l *lowering) isProxy(c types.ServiceConfig) bool {
	return slices.ContainsFunc([]string{c.Name, c.Image, l.dockerfileOf(c).Base}, func(name string) bool {
		name, _, _ = strings.Cut(path.Base(name), ":")
		return proxyName.MatchString(name)
	})
}
