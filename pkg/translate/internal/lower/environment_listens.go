package lower

import (
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var (
	// ownName is what variables are called that have an address at which a container asks itself or listens, or one that it calls.
	ownName = lazyregexp.New(`(?i)internal|private|local|self|health|probe|listen|bind|proxy|otel`)
	// portName is what variables are called that have the port which a program listens on.
	portName = lazyregexp.New(`(?i)(^|_)port$`)
)

// mayListen reports whether the container may answer at a port of its own localhost, as far as the file, the image and its
// Dockerfile tell, or another container of its task.
func (v localVariable) mayListen(port string) bool {
	c := v.Project.Services[v.service.Name]
	exposed := slices.ContainsFunc(c.Expose, func(text string) bool {
		first, last, _, ok := parseExposed(text)
		number, err := strconv.Atoi(port)
		return ok && err == nil && first <= number && number <= last
	})
	checked := c.HealthCheck != nil && strings.Contains(strings.Join(c.HealthCheck.Test, " "), ":"+port)
	return exposed || checked || v.sharesTask() || slices.Contains(v.ownPorts(c), port)
}

// sharesTask reports whether the container has a task with others that run beside it, whose localhost is its own.
func (v localVariable) sharesTask() bool {
	return len(v.service.TaskOf) > 0 || slices.ContainsFunc(v.plan.Containers(v.service), func(other *plan.Service) bool {
		return other != v.service && !other.Init
	})
}

// isInTask reports whether routes lead to containers in the task of the variable's own, whose localhost is the same.
func (v localVariable) isInTask(routes []plan.Route) bool {
	return !slices.ContainsFunc(routes, func(r plan.Route) bool { return r.Service == v.service.Name || !v.isBeside(r.Service) })
}

// isBeside reports whether the container has a task with that of a service.
func (v localVariable) isBeside(other string) bool {
	return slices.Contains(v.service.TaskOf, other) ||
		slices.ContainsFunc(v.plan.Containers(v.service), func(s *plan.Service) bool { return s.Name == other && !s.Init })
}

// ownPorts are the ports that the container listens on, by the file, by variables such as PORT and by what is known of its image.
func (v localVariable) ownPorts(c types.ServiceConfig) []string {
	facts, _ := v.lookup(c.Image)
	var ports []string
	for _, p := range c.Ports {
		ports = append(ports, strconv.Itoa(int(p.Target)))
	}
	for _, known := range [][]int{facts.HTTP.Value, facts.HTTPS.Value, facts.TCP.Value, v.dockerfileOf(c).Exposed} {
		for _, port := range known {
			ports = append(ports, strconv.Itoa(port))
		}
	}
	return append(ports, v.portsIn(c)...)
}

// portsIn are the ports in variables such as PORT, which are looked for once, not for each variable of a service.
func (l *lowering) portsIn(c types.ServiceConfig) []string {
	if ports, known := l.portVariables[c.Name]; known {
		return ports
	}
	if l.portVariables == nil {
		l.portVariables = map[string][]string{}
	}
	var ports []string
	for name, value := range c.Environment {
		if portName.MatchString(name) {
			ports = append(ports, valueOr(value, ""))
		}
	}
	l.portVariables[c.Name] = ports
	return ports
}
