package lower

import (
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// kindFrontProxy is about the order of a deployment: for Docker Compose, service_started is as soon as the container runs.
var kindFrontProxy = diag.Kind{
	Code: "C2E-front-proxy", Severity: diag.Info,
	Title: "service does not wait for the proxy in front of it",
	Cause: "With depends_on, CloudFormation starts a service only when the other one is stable. A proxy is stable only when the services behind " +
		"it respond: if they waited for it, the deployment would fail.",
	Fix: "nothing to do",

	Choice: "start order", Together: "services do not wait for the proxies in front of them: %s",
}

// proxyName is what services and images are called that are proxies.
var proxyName = lazyregexp.New(`(?i)(^|[-_.])(caddy|nginx|openresty|haproxy|traefik|envoy|apache2?|httpd|(reverse|web)?-?proxy|ingress)([-_.]|$)`)

// isInFront reports whether a service that another one depends on is a proxy in front of it: the proxy publishes a port, and
// the other one none, and nothing but the start of the proxy is awaited.
func (l *lowering) isInFront(c types.ServiceConfig, proxy string, dependency types.ServiceDependency) bool {
	front := l.Project.Services[proxy]
	image, _, _ := strings.Cut(path.Base(front.Image), ":")
	_, awaits := front.DependsOn[c.Name]
	return dependency.Condition == types.ServiceConditionStarted && len(c.Ports) == 0 && len(front.Ports) > 0 && !awaits &&
		slices.ContainsFunc([]string{proxy, image}, proxyName.MatchString)
}

// reportFrontProxy says that a service does not wait for the proxy in front of it.
func (l *lowering) reportFrontProxy(s *plan.Service, proxy string) {
	l.about(s.Name).At("depends_on", proxy).ReportThat(kindFrontProxy, "does not wait for %q, the proxy in front of it", proxy).Of(s.Name, "")
}
