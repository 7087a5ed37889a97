package lower

import (
	"slices"
	"strconv"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// (Amazon ECS Developer Guide, "Amazon ECS services": "The service scheduler also replaces tasks determined to be unhealthy after a
// container health check or a load balancer target group health check fails.")
var kindUnprovenPort = diag.Kind{
	Code: "C2E-unproven-port", Severity: diag.Warning,
	Title: "load balancer may forward to an unused port",
	Cause: "The load balancer forwards to the port because of its number, but addresses in variables refer to other ports of the service. " +
		"With Docker, publishing a port that nothing listens on does no harm. ECS, however, replaces a task that is unhealthy in one of its target " +
		"groups, so the deployment would fail.",
	Fix:     "if nothing listens on the port, remove it or set x-aws-listener: {exposure: none}",
	Several: "if nothing listens on a port, remove it or set x-aws-listener: {exposure: none}",

	Breaks: true, Together: "the load balancer may forward to unused ports: %s",
}

// reportUnproven warns of a port of a program that has the addresses of several of its ports in variables, but not of this one.
func (l *lowering) reportUnproven(c types.ServiceConfig, p types.ServicePortConfig, from source.Path) {
	if l.isProven(c, p) {
		return
	}
	proven := 0
	for _, other := range c.Ports {
		if l.isBrowsed(c.Name, other.Published) {
			proven++
		}
	}
	if proven > 1 {
		port := strconv.Itoa(int(p.Target))
		l.about(c.Name).within(from).At().Report(kindUnprovenPort, "the load balancer forwards to port %s, but the "+
			"container may not listen on it", port).Of(c.Name+" "+port, "")
	}
}

// isProven reports whether anything but its number tells that a program answers at a port.
func (l *lowering) isProven(c types.ServiceConfig, p types.ServicePortConfig) bool {
	facts, target := l.factsOf(c), int(p.Target)
	return slices.Contains(facts.HTTP.Value, target) || slices.Contains(facts.HTTPS.Value, target) ||
		askedScheme(c, target) != "" || l.servesHTTP(c, target) || l.isBrowsed(c.Name, p.Published) ||
		valueOr(c.Environment["PORT"], "") == strconv.Itoa(target) || slices.Contains(l.kestrelPorts(c), strconv.Itoa(target))
}
