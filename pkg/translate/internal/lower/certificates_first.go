package lower

import (
	"slices"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindLostCertificate = diag.Kind{
	Code: "C2E-lost-certificate", Severity: diag.Warning,
	Title: "server uses HTTPS only in its first task",
	Cause: "At its first start, the server creates a certificate in its configuration directory and then serves HTTPS. A later task finds " +
		"data in the volume but no certificate, and serves plain HTTP: clients that use HTTPS can no longer connect.",
	Fix: "turn HTTPS off in the server's settings, and have its clients use http://",

	Breaks: true, Together: "servers use HTTPS only in their first tasks: %s",
}

// reportFirstTLS warns of a server that makes a certificate at its first start, and none once there is data.
func reportFirstTLS(l *lowering, s *plan.Service, c types.ServiceConfig) {
	x := l.startOf(s, c)
	keeps := x.facts.FirstTLS
	hasVolume := slices.ContainsFunc(s.Mounts, func(m plan.Mount) bool { return m.OnEFS() && overlaps(x.facts.Data.Value, m.Path) })
	if !keeps.Known() || !hasVolume || s.RunMode != plan.LongRunning || !x.byImage() || slices.ContainsFunc(keeps.Value, x.has) {
		return
	}
	first := keeps.Value[0]
	what := first.Name + "=" + first.Value
	if alone := x.given("discovery.type"); !alone.known { // nothing else tells it that it is the only one then
		what += " and discovery.type=single-node"
	}
	l.about(s.Name).At("image").
		ReportThat(kindLostCertificate, "serves HTTPS only in its first task; later tasks find its data but no certificate, so they serve HTTP").
		WithHint("set %s, and have clients and health checks use http://", what).Of(s.Name, "")
}
