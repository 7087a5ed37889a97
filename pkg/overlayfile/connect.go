package overlayfile

import (
	"maps"
	"slices"
	"strconv"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// The findings about a proxy that keeps addresses, and about what Service Connect needs in its place.
const (
	keptAddress    = "C2E-kept-address"
	undeclaredPort = "C2E-undeclared-port"
	connectOrder   = "C2E-connect-order"
)

// The settings for Service Connect.
const (
	discoveryKey = "x-aws-discovery"
	exposeKey    = "expose"
)

// aboutConnecting and aboutConnected are the comments on proxies and on the services that they forward to.
const (
	aboutConnecting = "The proxy looks up the services behind it only once, at startup. Service Connect gives them addresses that stay the " +
		"same."
	aboutConnected = "A proxy that forwards to this service looks it up only once, at startup. Service Connect gives the service an address " +
		"that stays the same."
)

// connect has a proxy and the services that it forwards to use Service Connect, with all ports that others may use, and reports whether one
// of them did not.
func (d *draft) connect(service string, p *plan.Plan) bool {
	proxy := planned(p, service)
	if proxy == nil || len(proxy.Keeps) == 0 {
		return false
	}
	changed := d.services[service].addOnce(setting{about: []string{aboutConnecting}, key: discoveryKey, value: "connect"})
	for _, to := range proxy.Keeps {
		if b, upstream := d.services[to], planned(p, to); b != nil && upstream != nil {
			changed = b.addOnce(setting{about: []string{aboutConnected}, key: discoveryKey, value: "connect"}) || changed
			for _, port := range upstream.Undeclared {
				changed = b.expose(strconv.Itoa(port)) || changed
			}
		}
	}
	return changed
}

// planned is a service of a plan; nil if it has none of that name.
func planned(p *plan.Plan, service string) *plan.Service {
	if p == nil {
		return nil
	}
	if i := slices.IndexFunc(p.Services, func(s *plan.Service) bool { return s.Name == service }); i >= 0 {
		return p.Services[i]
	}
	return nil
}

// expose declares a port that Service Connect has to serve, and reports whether it was not.
func (b *block) expose(port string) bool {
	s := setting{key: exposeKey}
	if i := b.index(exposeKey); i >= 0 {
		s = b.settings[i]
	}
	ports, _ := s.value.([]string)
	if port == "" || slices.Contains(ports, port) {
		return false
	}
	s.value = append(slices.Clone(ports), port)
	b.set(s)
	return true
}

// follow has a service start after another one whose name it uses, and reports whether it did not. Those of which each uses the name of
// the other cannot both wait.
func (d *draft) follow(service, name string, p *plan.Plan) bool {
	if name == "" || p == nil || d.waits(name, service, p, map[string]bool{}) {
		return false
	}
	return d.services[service].wait(name, started, "It starts after the services whose names it uses.")
}

// waits reports whether a service starts after another one, by the project or by the file.
func (d *draft) waits(service, other string, p *plan.Plan, seen map[string]bool) bool {
	seen[service] = true
	var names []string
	if i := slices.IndexFunc(p.Services, func(s *plan.Service) bool { return s.Name == service }); i >= 0 {
		names = slices.Clone(p.Services[i].Waits)
	}
	if b := d.services[service]; b != nil && b.has(dependsOnKey) {
		added, _ := b.settings[b.index(dependsOnKey)].value.(dependencies)
		names = slices.AppendSeq(names, maps.Keys(added))
	}
	return slices.ContainsFunc(names, func(next string) bool {
		return next == other || !seen[next] && d.waits(next, other, p, seen)
	})
}
