package lower

import (
	"maps"
	"net/url"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// machineURL is a URL of this machine as localURL, or of one by a name that only a local network has: without dots, or below the domains of
// home routers and of multicast DNS (RFC 6762, "Multicast DNS"; RFC 8375, "home.arpa.").
var machineURL = lazyregexp.New(`\b(https?|wss?)://(([\w-]+\.)*localhost|\d{1,3}(\.\d{1,3}){3}|\[::1\]|` +
	`[A-Za-z][\w-]*(\.(local|lan|home(\.arpa)?))?)(:\d+)?`)

// isBelowLocalhost reports whether a host is this machine by its name, or a name below that.
func isBelowLocalhost(host string) bool {
	host = strings.ToLower(host)
	return host == "localhost" || strings.HasSuffix(host, ".localhost")
}

// isOfName reports whether a URL of this machine has a name of the local network.
func isOfName(address string) bool {
	parsed, err := url.Parse(address)
	_, isIP := ipIn(address)
	return err == nil && address != "" && !isIP && !isBelowLocalhost(parsed.Hostname())
}

// isOfLocalNetwork reports whether a URL with a name is that of a port which the project publishes, on the machine on which it runs today:
// nothing in the project is called so, and the project has URLs with two of its published ports at that name, and no other. With one, it may
// be the port of another machine. Other projects on a network of theirs, and an existing VPC, may have things with such a name.
func (l *lowering) isOfLocalNetwork(address *url.URL) bool {
	if address.Port() == "" || l.plan.VPC.Existing != "" {
		return false
	}
	for _, network := range l.Project.Networks {
		if network.External {
			return false
		}
	}
	host := strings.ToLower(address.Hostname())
	for _, services := range []types.Services{l.Project.Services, l.Project.DisabledServices} {
		for _, c := range services {
			hasHost := func(name string) bool { return strings.EqualFold(name, host) }
			if l.isNameInProject(c, host) || slices.ContainsFunc(slices.Collect(maps.Keys(c.ExtraHosts)), hasHost) ||
				slices.Contains(c.ExternalLinks, host) {
				return false
			}
		}
	}
	ports := l.portsAt(host)
	return len(ports) > 1 && !slices.ContainsFunc(ports, func(port string) bool { return !l.publishes(port) })
}

// portsAt are the ports in the URLs of a host that the variables and build arguments of the project have, sorted.
func (l *lowering) portsAt(host string) []string {
	ports := map[string]bool{}
	for _, c := range l.Project.Services {
		values := slices.Collect(maps.Values(c.Environment))
		if c.Build != nil {
			values = append(values, slices.Collect(maps.Values(c.Build.Args))...)
		}
		for _, value := range values {
			for _, found := range machineURL.FindAllString(valueOr(value, ""), -1) {
				if parsed, err := url.Parse(found); err == nil && strings.EqualFold(parsed.Hostname(), host) {
					ports[parsed.Port()] = true
				}
			}
		}
	}
	return slices.Sorted(maps.Keys(ports))
}
