package lower

import (
	"fmt"
	"slices"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindNeedsCertificate = diag.Kind{
	Code: "C2E-needs-certificate", Severity: diag.Warning,
	Title: "HTTPS port without a certificate",
	Cause: "A listener for HTTPS or TLS needs a certificate from AWS Certificate Manager for a domain that you own. The files do not " +
		"specify one, so it becomes the parameter CertificateArn, and nothing is deployed until the parameter has a value. There is no " +
		"warning about a port with x-aws-listener.",
	Fix: "add x-aws-domain: NAME, or deploy with --parameter CertificateArn=ARN",

	Breaks: true, Stops: true, Together: "ports need a certificate: %s",
}

// reportNoCertificate is about listeners that nobody has asked for in the words of AWS, and whose certificate nobody has named.
func reportNoCertificate(l *lowering) {
	var without []*plan.Listener
	for _, lb := range l.plan.LoadBalancers {
		for _, listener := range lb.Listeners {
			c := l.Project.Services[listener.Service]
			if !listener.NeedsCertificate() || l.isAskedFor(listener) || l.isSocketProxy(c) && hasSocket(c) { // which init replaces
				continue
			}
			without = append(without, listener)
		}
	}
	port := "the port"
	if len(without) > 1 {
		port = "a port"
	}
	for _, listener := range without {
		finding := l.about(listener.Service).within(listener.From).At().
			Report(kindNeedsCertificate, "port %d needs a certificate", listener.Port).
			Of(fmt.Sprintf("%s %d", listener.Service, listener.Port), "")
		if l.hasPlain(listener.Service) {
			finding.WithHint("%s; or take %s off the load balancer: x-aws-listener: {exposure: none}", kindNeedsCertificate.Fix, port)
		}
	}
}

// isAskedFor reports whether a port of a listener is written for AWS.
func (l *lowering) isAskedFor(listener *plan.Listener) bool {
	return slices.ContainsFunc(listener.Routes(), func(r plan.Route) bool {
		return r.Test || slices.ContainsFunc(l.Project.Services[r.Service].Ports, func(p types.ServicePortConfig) bool {
			return portIdentity(p) == r.From[len(r.From)-1] &&
				(p.Extensions["x-aws-listener"] != nil || p.Extensions["x-aws-protocol"] != nil)
		})
	})
}

// hasPlain reports whether a service can be reached without TLS, too.
func (l *lowering) hasPlain(service string) bool {
	return slices.ContainsFunc(l.plan.Forwards(service), func(r plan.Route) bool { return !r.Secure() })
}
