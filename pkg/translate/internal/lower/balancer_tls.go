package lower

import (
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindTLSEnds = diag.Kind{
	Code: "C2E-tls-ends", Severity: diag.Info,
	Title: "HTTPS requests are forwarded to the container's HTTP port",
	Cause: "TLS is terminated at the load balancer, which has the certificate, so the HTTP and HTTPS listeners both forward to the " +
		"container's HTTP port. The container's own HTTPS port, which works only if the container has a certificate, is not used. The " +
		"X-Forwarded-Proto header contains the client's protocol: a program that redirects HTTP to HTTPS must take it into account.",
	Fix: "nothing to do; to forward over HTTPS, set x-aws-listener: {target_protocol: https} on the port",
}

// plainPorts are the usual ports for HTTP beside those for HTTPS.
var plainPorts = map[int]int{443: 80, 8443: 8080}

// targetSettings are the keys of x-aws-listener that are about the container's port.
var targetSettings = []string{"target_protocol", "health_check", "stickiness", "slow_start", "deregistration_delay"}

// httpsByNumber reports whether nothing but the number of a container port, or what its image is
// known for, says that HTTPS is spoken there; or whether the image is known not to speak it as it is configured, whatever is said.
func (l *lowering) httpsByNumber(c types.ServiceConfig, p types.ServicePortConfig) bool {
	x, _ := p.Extensions["x-aws-listener"].(map[string]any)
	said := slices.ContainsFunc(slices.Concat(targetSettings, []string{"redirect", "respond"}), func(key string) bool { return x[key] != nil })
	check, _ := checkedBy(c, int(p.Target))
	switch {
	case said, check.scheme == "https":
		return false
	case p.AppProtocol == "":
		return l.speaks(c, p) == overTLS
	}
	start := l.startOf(l.service(c.Name), c)
	own := start.facts.OwnTLS
	return strings.EqualFold(p.AppProtocol, "https") && own.Known() && !slices.ContainsFunc(own.Value, start.has)
}

// endTLS has a route that leads to the usual HTTPS port of a container lead to its HTTP
// port, if another route of the service does.
func endTLS(l *lowering, r *plan.Route, routes []plan.Route) {
	plain := func(ports ...int) int {
		return slices.IndexFunc(routes, func(other plan.Route) bool {
			return other.Target.Protocol == "HTTP" && other.Target.Version == "" && slices.Contains(ports, other.Target.ContainerPort) &&
				other.BalancerID() == r.BalancerID() && other.ListenerID() != r.ListenerID()
		})
	}
	port := r.Target.ContainerPort
	i := plain(plainPorts[port])
	if i < 0 {
		facts := l.factsOf(l.Project.Services[r.Service])
		i = plain(append([]int{plainPorts[443], plainPorts[8443]}, facts.HTTP.Value...)...)
	}
	if i < 0 || r.Protocol != "HTTPS" {
		return
	}
	r.Target, r.Beside = routes[i].Target, port
	l.about(r.Service).within(r.From).At().
		Report(kindTLSEnds, "port %d of the load balancer forwards to container port %d, not %d", r.Port, r.Target.ContainerPort, port)
}
