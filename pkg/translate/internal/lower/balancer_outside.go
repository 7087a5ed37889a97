package lower

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/proxyrules"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindOutsideProxy = diag.Kind{
	Code: "C2E-outside-proxy", Severity: diag.Warning,
	Title:  "proxy is missing, so the service cannot be reached",
	Titles: "proxy is missing, so the services cannot be reached",
	Cause: "The service's labels or variables tell a proxy such as Traefik, run by another project on the same machine, which requests to " +
		"send to the service. There is no such proxy on AWS, and the service itself publishes no port.",
	Fix: "publish the service's port with a listener, so that the load balancer replaces the proxy",

	Breaks: true, Closed: true,
	Together: "their proxy is not part of the project, so these services cannot be reached from outside: %s",
}

// reportOutsideProxy warns about services that nobody can reach on AWS, because the proxy in front of them is in another project.
func reportOutsideProxy(l *lowering) {
	views := map[string]proxyrules.Service{}
	for name, c := range l.Project.AllServices() {
		if l.isSocketProxy(c) { // it says itself what is to be done, or is left out on AWS
			return
		}
		views[name] = proxyView(c)
	}
	all := proxyrules.All(views, "")
	for _, name := range slices.Sorted(maps.Keys(all)) {
		if c := l.Project.Services[name]; l.active(name) && len(l.service(name).Targets) == 0 && len(c.Ports) == 0 && !l.isBehindOther(name) {
			l.about(name).At().ReportThat(kindOutsideProxy, "cannot be reached from outside, because its proxy is not part of the project").
				WithHint("%s", l.inPlaceOf(all[name], name)).OrOfSeveral("for "+name+", "+l.inPlaceOf(all[name], name)).Of(name, "")
		}
	}
}

// hasOutsideProxy reports whether a service is written for a proxy that finds it by labels or variables.
func (l *lowering) hasOutsideProxy() bool {
	views := map[string]proxyrules.Service{}
	for name, c := range l.Project.AllServices() {
		if l.isSocketProxy(c) {
			return true
		}
		views[name] = proxyView(c)
	}
	return len(proxyrules.All(views, "")) > 0
}

// isBehindOther reports whether a service that browsers reach leads to another one, as a web server of the project does by
// its settings or by a mounted file.
func (l *lowering) isBehindOther(name string) bool {
	reached := func(s *plan.Service) bool { return s.Name != name && len(s.Targets) > 0 }
	return slices.ContainsFunc(l.usersOf(name), reached) || slices.ContainsFunc(l.fileReaders(), func(r fileReader) bool {
		return reached(r.task) && hasWord(r.content, name)
	})
}

// inPlaceOf is the hint for a service whose proxy has such rules.
func (l *lowering) inPlaceOf(rules proxyrules.Rules, service string) string {
	if len(rules.Unclear) > 0 {
		return "decide who can reach it, because no listener can replace the proxy's rules for it (" + strings.Join(rules.Unclear, ", ") + ")"
	}
	return fmt.Sprintf("publish a port: {target: %d, published: \"80\", x-aws-listener: {%s}}",
		cmp.Or(rules.Port, l.webPort(l.Project.Services[service])), cmp.Or(conditionsOf(rules), "protocol: http"))
}

// conditionsOf are those of a listener that sends a service what a proxy did; "" if it sends everything.
func conditionsOf(rules proxyrules.Rules) string {
	var conditions []string
	for _, condition := range []struct {
		key  string
		list []string
	}{{"hosts", rules.Hosts}, {"paths", rules.Paths}} {
		if len(condition.list) > 0 {
			conditions = append(conditions, fmt.Sprintf("%s: [%s]", condition.key, quotedList(condition.list)))
		}
	}
	return strings.Join(conditions, ", ")
}
