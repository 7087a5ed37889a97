package overlayfile

import (
	"fmt"
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// openEntrance publishes the application of a project that nobody could reach, and reports whether it did: a port on a loopback address
// is for a proxy on the same machine, in whose place there is a load balancer on AWS. It has to be the only one whose image is
// known to speak HTTP there and to tell its users its public address: databases, consoles and tools on a loopback address
// stay private, and so does what nothing is known of.
func (d *draft) openEntrance(p *plan.Plan) bool {
	if p == nil || d.entrance != "" || len(p.Routes()) > 0 || len(d.proxiedServices(p)) > 0 {
		return false
	}
	entrances := slices.DeleteFunc(slices.Clone(d.names.Loopback), func(port translate.Port) bool { return !isEntrance(p, port) })
	if len(entrances) != 1 {
		return false
	}
	e := entrances[0]
	d.entrance = e.Service
	d.services[e.Service].set(setting{key: "ports", value: []reasoned{{
		value: port{Target: e.Target, Published: e.Published, Listener: listener{Protocol: "http"}},
	}}})
	d.open = append(d.open, fmt.Sprintf("service %q is public: its port %s was published for a proxy on the same machine, which the load "+
		"balancer replaces; to keep it private, set exposure: none in its listener", e.Service, e.Published))
	return true
}

// aboutEntrance is the comment on such a port in the file.
const aboutEntrance = "DECISION: public. The Compose file publishes the port on a loopback address, for a proxy on the same machine. " +
	"The load balancer replaces the proxy, but not a password or a filter that it may have had. To keep it private, write exposure: none " +
	"instead of protocol."

// isEntrance reports whether a port is that of an application for browsers.
func isEntrance(p *plan.Plan, port translate.Port) bool {
	return slices.ContainsFunc(p.Services, func(s *plan.Service) bool {
		facts, _ := images.Lookup(s.Container.Image)
		return s.Name == port.Service && facts.PublicURL.Known() && !facts.Backend.Known() && slices.Contains(facts.HTTP.Value, port.Target)
	})
}
