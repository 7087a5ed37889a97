package lower

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// checkReferences looks at who uses whose name, as far as the files tell, and reports what
// does not resolve. In a VPC of the stack all bare names do.
func checkReferences(l *lowering) {
	r := references{lowering: l, existing: l.plan.VPC.Existing != "", dependents: map[string][]*plan.Service{}}
	l.eachTask(func(s *plan.Service, c types.ServiceConfig) {
		for name := range c.DependsOn {
			r.dependents[name] = append(r.dependents[name], s)
		}
	})
	r.reportDNS()
	for _, s := range l.plan.Tasks() {
		if s.RunMode == plan.LongRunning {
			r.check(s)
		}
	}
}

type references struct {
	*lowering
	existing   bool
	dependents map[string][]*plan.Service // the tasks that depend on a service, by its name
}

// reportDNS says once what it means to ask for DNS in an existing VPC.
func (r references) reportDNS() {
	if !r.existing {
		return
	}
	asked := slices.DeleteFunc(r.plan.Tasks(), func(s *plan.Service) bool { return !r.byProjectDNS(s) })
	for _, s := range asked {
		for _, other := range asked {
			if s != other && s.SharesNetwork(other) {
				r.At("x-aws-discovery").
					Report(kindBareNames,
						"x-aws-discovery: in an existing VPC, bare names resolve only if the domain name in its DHCP option set is %s.internal", r.plan.Project).
					WithHint("set that domain name, use full names (%s.%s.internal), or use x-aws-discovery: connect", s.Name, r.plan.Project)
				return
			}
		}
	}
}

// byProjectDNS reports whether a service follows the project's wish for DNS.
func (r references) byProjectDNS(s *plan.Service) bool {
	return s.Discovery == plan.ByDNS && discoveryAsked(r.Project.Services[s.Name].Extensions) == ""
}

// check looks at all who may use the names of a service.
func (r references) check(s *plan.Service) {
	var clients []string // that do not find it
	served := false
	users := r.clients(s)
	for _, client := range users {
		switch {
		case !client.SharesNetwork(s):
		case client.Connect != nil && s.Served():
			served = true
			r.checkPorts(client, s)
			r.checkOrder(client, s)
		case !r.existing || r.byProjectDNS(client) && r.byProjectDNS(s):
		case client.RunMode != plan.LongRunning:
			r.about(client.Name).At().
				ReportThat(kindBareNames, "runs outside of Service Connect, and can reach %q only as %s", s.Name, r.fullName(s)).
				WithHint("use that name in its settings")
		case client.Discovery == plan.ByDNS:
			r.about(client.Name).At("x-aws-discovery").
				ReportThat(kindBareNames, "has no Service Connect proxy, and can reach %q only as %s", s.Name, r.fullName(s)).
				WithHint("use that name in its settings, or remove x-aws-discovery")
		default:
			clients = append(clients, strconv.Quote(client.Name))
		}
	}
	if served {
		r.checkUDP(s)
	}
	if len(clients) > 0 {
		r.reportUnserved(s, sentence.And(clients))
	} else if r.existing && s.Connects() && !s.Served() && len(users) == 0 && r.hasNeighbour(s) {
		r.about(s.Name).At().
			ReportThat(kindUnusedName, "declares no TCP port, and no other service mentions it: it can be reached only as %s", r.fullName(s))
	}
}

// reportUnserved says why the clients of a service do not find it by its bare name.
func (r references) reportUnserved(s *plan.Service, clients string) {
	if s.Discovery == plan.ByDNS {
		r.about(s.Name).At("x-aws-discovery").
			ReportThat(kindBareNames, "is not served by Service Connect, so %s can reach it only as %s", clients, r.fullName(s)).
			WithHint("use that name, or remove x-aws-discovery from %s", s.Name)
		return
	}
	r.about(s.Name).At().ReportThat(kindBareNames, "declares no TCP port, so %s can reach it only as %s", clients, r.fullName(s)).
		WithHint("declare the ports that it listens on, for example expose: [\"8080\"], or use that name")
}

// fullName is the name of a service that resolves in the whole VPC.
func (r references) fullName(s *plan.Service) string {
	return fmt.Sprintf("%s.%s.internal", s.Name, r.plan.Project)
}

// clients are those who use a name of the service, as far as the files tell, sorted.
func (r references) clients(s *plan.Service) []*plan.Service {
	all := slices.Clone(r.dependents[s.Name])
	for _, name := range s.ConnectNames() {
		all = append(all, r.usersOf(name)...)
	}
	for _, client := range r.plan.Services {
		if len(client.TaskOf) == 0 && r.isKeptBy(client, s) {
			all = append(all, client)
		}
	}
	slices.SortFunc(all, func(a, b *plan.Service) int { return strings.Compare(a.Name, b.Name) })
	return slices.DeleteFunc(slices.Compact(all), func(client *plan.Service) bool { return client == s })
}

// hasNeighbour reports whether a service shares a network with another one.
func (r references) hasNeighbour(s *plan.Service) bool {
	return slices.ContainsFunc(r.plan.Tasks(), func(other *plan.Service) bool { return other != s && other.SharesNetwork(s) })
}

// checkPorts reports ports that a client uses, and the proxy does not listen on.
func (r references) checkPorts(client, s *plan.Service) {
	var ports []string
	for _, name := range s.ConnectNames() {
		ports = append(ports, r.mentions(client)[name]...)
	}
	for _, port := range r.forwardedPorts(client, s) {
		if text := strconv.Itoa(port); !slices.Contains(ports, text) {
			ports = append(ports, text)
		}
	}
	for _, port := range ports {
		if !slices.ContainsFunc(s.Connect.Endpoints, func(e plan.Endpoint) bool { return strconv.Itoa(e.Port) == port }) {
			r.about(s.Name).At().
				Report(kindUndeclaredPort, "port %s, used by %q, is not declared, so Service Connect does not serve it", port, client.Name).
				WithHint("add it with expose: [%q], or have %q use %s:%s", port, client.Name, r.fullName(s), port).Of(s.Name, port)
		}
	}
}

// checkUDP reports ports that no proxy listens on ("Service Connect" has TCP protocols only:
// Amazon ECS API Reference, "PortMapping", appProtocol).
func (r references) checkUDP(s *plan.Service) {
	var ports []string
	for _, p := range r.Project.Services[s.Name].Ports {
		if p.Protocol == "udp" {
			ports = append(ports, strconv.Itoa(int(p.Target)))
		}
	}
	for _, text := range r.Project.Services[s.Name].Expose {
		if port, udp := strings.CutSuffix(text, "/udp"); udp {
			ports = append(ports, port)
		}
	}
	if len(ports) > 0 {
		r.about(s.Name).At().
			Report(kindUndeclaredPort, "Service Connect does not serve UDP, so %s can be reached only at %s", numbered(ports), r.fullName(s)).
			WithHint("use that name, or opt the service out with x-aws-discovery: dns")
	}
}

// checkOrder reports a client whose tasks may be there before the name is ("Deployment
// order" in the Developer Guide's "Amazon ECS Service Connect components"). In a VPC of the stack, it finds the service by DNS then, which
// is enough unless it keeps the address.
func (r references) checkOrder(client, s *plan.Service) {
	switch {
	case !r.existing && !r.isKeptBy(client, s):
	case r.waits(client.Name, s.Name, map[string]bool{}):
	case r.waits(s.Name, client.Name, map[string]bool{}):
		r.about(client.Name).At().
			ReportThat(kindConnectOrder, "uses the name of %[1]q, but %[1]q waits for %[2]q, so the first deployment starts %[2]q too early", s.Name, client.Name).
			WithHint("run compose2ecs restart %[1]s after the first deployment, or have %[1]s use %[2]s", client.Name, r.fullName(s))
	default:
		r.about(client.Name).At().
			ReportThat(kindConnectOrder, "uses the name of %q without waiting for it, and cannot resolve that name if %q starts first",
				s.Name, client.Name).
			WithHint("add depends_on: [%s]", s.Name).Of(client.Name, s.Name)
	}
}

// waits reports whether a service is deployed after another one.
func (r references) waits(name, other string, seen map[string]bool) bool {
	seen[name] = true
	for _, next := range r.proxyWaits()[name] {
		if next == other || !seen[next] && r.waits(next, other, seen) {
			return true
		}
	}
	for _, next := range slices.Sorted(maps.Keys(r.Project.Services[name].DependsOn)) {
		if !r.Project.Services[name].DependsOn[next].Required || !r.active(next) || r.service(next).RunMode != plan.LongRunning {
			continue
		}
		if next == other || !seen[next] && r.waits(next, other, seen) {
			return true
		}
	}
	return false
}

// numbered are ports in a sentence.
func numbered(ports []string) string {
	if len(ports) == 1 {
		return "port " + ports[0]
	}
	return "ports " + sentence.And(ports)
}
