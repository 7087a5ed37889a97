package lower

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// hostMachine is what Docker Desktop calls the machine that it runs on, for every container, with the port as the last group (Docker
// documentation, "Networking on Docker Desktop").
var hostMachine = lazyregexp.New(`\b((?:host|gateway)\.docker\.internal|docker\.for\.(?:mac|win)\.(?:host\.internal|localhost))` +
	`(?::(\d+))?(?:[^\w.-]|$)`)

// checkHostMachine finds the names of that machine in the command and the variables of a service: not in those for debuggers, which wait
// for a developer, and not in defaults for a server that may not be there. A health check is one of these commands: some initiate a replica
// set.
func checkHostMachine(l *lowering, s *plan.Service, c types.ServiceConfig) {
	list := passagesOf(s, c)
	if c.HealthCheck != nil && !c.HealthCheck.Disable {
		at := source.Path{"services", s.Name, "healthcheck", "test"}
		list = append(list, passage{at, "its health check", strings.Join(c.HealthCheck.Test, " ")})
	}
	for _, p := range list {
		if len(p.path) < 2 || !strings.Contains(p.text, "docker.") { // which all of its names have
			continue
		}
		inEnvironment := p.path[len(p.path)-2] == "environment"
		last := p.path[len(p.path)-1]
		if !inEnvironment && last != "command" && last != "entrypoint" && last != "test" ||
			inEnvironment && (strings.Contains(strings.ToUpper(last), "DEBUG") || l.isProposed(s.Name, last)) {
			continue
		}
		match := hostMachine.FindStringSubmatch(p.text)
		if match == nil || l.isOthersHost(c, match[1]) {
			continue
		}
		hint := l.insteadOfHost(s.Name, match[1], match[2], match[2] != "")
		if last == "test" && hint == noServer { // its own port, by way of that machine
			hint = withoutOwnHost(c, match[1])
		}
		l.reportHost(s, c, p.path, match[1], p.what).WithHint("%s", hint)
	}
}

// reportHost reports a name of that machine. Where extra_hosts has nothing but that name, its finding says less.
func (l *lowering) reportHost(s *plan.Service, c types.ServiceConfig, from source.Path, name, what string) *diag.Finding {
	at, isAlone := l.about(s.Name).within(from).AtValue(), len(c.ExtraHosts) == 1 && len(c.ExtraHosts[name]) > 0
	if isAlone {
		at = l.about(s.Name).At("extra_hosts")
	}
	finding := at.Report(kindDockerName, "%s contains %s, which does not resolve on AWS", what, name)
	if isAlone {
		finding.InsteadOf = kindDifferent.Code
	}
	return finding
}

// isOthersHost reports whether only other services have a name in extra_hosts: they use a variable of an env file which this one
// reads, too.
func (l *lowering) isOthersHost(c types.ServiceConfig, name string) bool {
	return len(c.ExtraHosts[name]) == 0 && slices.ContainsFunc(slices.Collect(maps.Values(l.Project.Services)), func(c types.ServiceConfig) bool {
		return len(c.ExtraHosts[name]) > 0
	})
}

// noServer is what to do about an address on that machine if no service publishes its port.
const noServer = "write the server's address, or add the server as a service"

// insteadOfHost is what to write in place of an address on the machine that Docker runs on: the service that publishes its port, if there
// is one. The port may be another setting than the host.
func (l *lowering) insteadOfHost(service, machine, port string, joined bool) string {
	for _, name := range slices.Sorted(maps.Keys(l.Project.Services)) {
		for _, p := range l.Project.Services[name].Ports {
			if name != service && port != "" && p.Published == port {
				target := strconv.Itoa(int(p.Target))
				switch {
				case joined:
					return fmt.Sprintf("write %s:%s in place of %s:%s", name, target, machine, port)
				case target == port:
					return fmt.Sprintf("write %s in place of %s", name, machine)
				default:
					return fmt.Sprintf("write %s in place of %s, and port %s in place of %s", name, machine, target, port)
				}
			}
		}
	}
	return noServer
}
