package lower

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// hostMachine is what Docker Desktop calls the machine that it runs on, for every container, with the port as the last group (Docker
// documentation, "Networking on Docker Desktop").
var hostMachine = lazyregexp.New(`\b((?:host|gateway)\.docker\.internal|docker\.for\.(?:mac|win)\.(?:host\.internal|localhost))` +
	`(?::(\d+))?(?:[^\w.-]|$)`)

// checkHostMachine finds the names of that machine in the command and the variables of a service: not in those for debuggers, which wait
// for a developer, and not in defaults for a server that may not be there. A name in extra_hosts is reported with that.
func checkHostMachine(l *lowering, s *plan.Service, c types.ServiceConfig) {
	for _, p := range passagesOf(s, c) {
		if len(p.path) < 2 || !strings.Contains(p.text, "docker.") { // which all of its names have
			continue
		}
		inEnvironment := p.path[len(p.path)-2] == "environment"
		last := p.path[len(p.path)-1]
		if !inEnvironment && last != "command" && last != "entrypoint" ||
			inEnvironment && (strings.Contains(strings.ToUpper(last), "DEBUG") || l.isProposed(s.Name, last)) {
			continue
		}
		match := hostMachine().FindStringSubmatch(p.text)
		if match == nil || l.hasExtraHost(match[1]) {
			continue
		}
		l.about(s.Name).within(p.path).AtValue().Report(kindDockerName, "%s contains %s, which does not resolve on AWS", p.what, match[1]).
			WithHint("%s", l.insteadOfHost(s.Name, match[1], match[2], match[2] != ""))
	}
}

// hasExtraHost reports whether a service has a name in extra_hosts: it is the one that uses a variable of an env file which others
// read, too.
func (l *lowering) hasExtraHost(name string) bool {
	return slices.ContainsFunc(slices.Collect(maps.Values(l.Project.Services)), func(c types.ServiceConfig) bool {
		return len(c.ExtraHosts[name]) > 0
	})
}

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
	return "write the address of the server, or add it as a service"
}
