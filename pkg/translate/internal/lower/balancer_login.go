package lower

import (
	"fmt"
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindNoLogin = diag.Kind{
	Code: "C2E-no-login", Severity: diag.Warning,
	Title:     "admin interface requires no login",
	Titles:    "admin interfaces require no login",
	OfService: true,
	Cause:     "The program does not require a login on this port, and the load balancer admits all addresses.",
	Fix: "admit only your own addresses with x-aws-listener: {allow: [CIDR]}; keep the port off the internet with exposure: internal; or " +
		"set x-aws-listener.auth, so that the load balancer requires users to sign in",
	Several: "admit only your own addresses with x-aws-listener: {allow: [CIDR]}; keep the ports off the internet with exposure: internal; " +
		"or set x-aws-listener.auth, so that the load balancer requires users to sign in",

	Together: "anyone on the internet can administer these programs: %s",
}

// reportNoLogin warns of ports at which everyone can administer a program, and that are open to everyone.
func reportNoLogin(l *lowering) {
	for _, r := range l.routesWhere(func(r plan.Route) bool { return !r.Internal && r.Answer == nil && r.Auth == nil }) {
		if slices.Contains(r.Allow, everybody) && len(r.Conditions.SourceIPs) == 0 && l.asksNobody(r) {
			l.about(r.Service).within(r.From).At().
				Report(kindNoLogin, "anyone on the internet can administer the program on port %d, because it requires no login", r.Port).
				Of(fmt.Sprintf("%s %d", r.Service, r.Port), "")
		}
	}
}

// asksNobody reports whether the port of a route is known as one at which everyone can administer a program.
func (l *lowering) asksNobody(r plan.Route) bool {
	x := l.startOf(l.service(r.Service), l.Project.Services[r.Service])
	port := r.Target.ContainerPort
	return slices.Contains(x.facts.Admin.Value, port) ||
		x.facts.Login.Known() && slices.Contains(x.facts.HTTP.Value, port) && !slices.ContainsFunc(x.facts.Login.Value, x.has)
}
