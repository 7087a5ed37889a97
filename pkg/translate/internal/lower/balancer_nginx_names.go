package lower

import (
	"net/netip"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// kindServerName is about servers of nginx on one port that differ by name, of which only the default one is reached by other names (nginx
// documentation, "How nginx processes a request").
var kindServerName = diag.Kind{
	Code: "C2E-server-name", Severity: diag.Warning,
	Title:  "service needs a DNS record",
	Titles: "services need DNS records", OfService: true,
	Cause: "nginx has several servers on this port, and chooses one by the host name in the request. The load balancer's DNS name reaches " +
		"the default server. The stack creates DNS records only for the names in x-aws-domain, so the other servers cannot be reached " +
		"without further DNS records.",
	Fix:     "add the name to x-aws-domain.aliases, or create a DNS record for it",
	Several: severalNames,

	Together: "these services have nginx servers that are reached only by their names: %s",
}

const severalNames = "add the names to x-aws-domain.aliases, or create DNS records for them"

// reportServerNames warns of the servers of nginx in front of the project that only a name reaches that no record of the stack is for.
func reportServerNames(l *lowering, s *plan.Service, c types.ServiceConfig) {
	for _, r := range l.routesTo(s.Name) {
		if r.Answer != nil || r.Target.IsConnection() {
			continue
		}
		names := l.unreachedNames(c, r)
		if len(names) == 0 {
			continue
		}
		listed := sentence.And(names)
		message := "nginx has a server that is reached only as %s"
		if len(names) > 1 {
			message = "nginx has servers that are reached only as %s"
		}
		finding := l.about(s.Name).within(r.From).At().Report(kindServerName, message, listed).Of(s.Name, listed)
		if len(names) > 1 {
			finding.WithHint(severalNames)
		}
		if slices.ContainsFunc(names, localHost.MatchString) {
			finding.WithHint("use names in your domain, and add them to x-aws-domain.aliases")
		}
		return
	}
}

// unreachedNames are the first names of the servers of nginx behind a route that are neither the default one nor named for a host that has
// a record, sorted. What answers only for this machine or for other services, or has a fixed answer such as a redirect, does not count.
func (l *lowering) unreachedNames(c types.ServiceConfig, r plan.Route) (names []string) {
	servers, byDefault := l.serversOn(c, strconv.Itoa(r.Target.ContainerPort))
	if byDefault < 0 { // those in several files of a directory are read in the order of their names
		isElsewhere := func(s nginxServer) bool { return path.Dir(s.file) != path.Dir(servers[0].file) }
		if slices.ContainsFunc(servers, isElsewhere) {
			return nil
		}
		byDefault = 0
	}
	hosts := []string{l.plan.Address(r).Host}
	if l.plan.Domain != nil {
		for _, host := range l.plan.Domain.Hosts {
			hosts = append(hosts, host.Name)
		}
	}
	for i, server := range servers {
		isReached := slices.ContainsFunc(hosts, func(host string) bool { return admitsName(server.names, host) })
		if i != byDefault && server.status == 0 && !isReached && len(server.names) > 0 && isDomainName(server.names[0]) {
			names = append(names, server.names[0])
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// isDomainName reports whether a name of a server is one with dots, and not an address.
func isDomainName(name string) bool {
	_, err := netip.ParseAddr(name)
	return err != nil && strings.Contains(strings.Trim(name, "."), ".")
}
