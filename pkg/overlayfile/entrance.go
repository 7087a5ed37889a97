package overlayfile

import (
	"cmp"
	"fmt"
	"net/url"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// localAddress is the finding about a variable that sends browsers to this machine.
const localAddress = "C2E-local-address"

// openEntrance publishes the application of a project that nobody could reach, and reports whether it did: a port on a loopback address
// is for a proxy on the same machine, in whose place there is a load balancer on AWS. It has to be the only one whose image is
// known to speak HTTP there and to tell its users its public address, or that a variable of its service has as the address for browsers:
// databases, consoles and tools on a loopback address stay private, and so does what nothing is known of.
func (d *draft) openEntrance(result *translate.Result) bool {
	p := result.Plan
	if p == nil || d.entrance != "" || len(p.Routes()) > 0 || len(d.proxiedServices(p)) > 0 {
		return false
	}
	if d.publish(p) {
		return true
	}
	entrances := slices.DeleteFunc(slices.Clone(d.names.Loopback), func(port translate.Port) bool {
		return !isEntrance(p, port) && !isNamed(result, port)
	})
	if len(entrances) != 1 {
		return false
	}
	e := entrances[0]
	d.enterBy(e, aboutEntrance)
	replaced := "which the load balancer replaces"
	if front := d.leaveOutFront(result, e); front != "" {
		replaced = front + ", which is left out, since the load balancer replaces it"
	}
	d.open = append(d.open, fmt.Sprintf("service %q is public: its port %s was published for a proxy on the same machine, %s; to keep it "+
		"private, set exposure: none in its listener", e.Service, e.Published, replaced))
	return true
}

// enterBy publishes a port as the way into the project, with the reason.
func (d *draft) enterBy(port translate.Port, why string) {
	d.entrance, d.aboutEntrance = port.Service, why
	d.services[port.Service].set(setting{key: "ports", value: []reasoned{{
		value: listening(port),
	}}})
}

// listening is a port with a listener for HTTP.
func listening(p translate.Port) port {
	return port{Target: p.Target, Published: p.Published, Listener: listener{Protocol: "http"}}
}

// publish publishes the only port at which browsers could use the project, which no file publishes that counts on AWS, and reports whether
// it did.
func (d *draft) publish(p *plan.Plan) bool {
	if len(p.Unpublished) != 1 || len(p.Closed) != 1 || d.services[p.Unpublished[0].Service] == nil {
		return false
	}
	e := p.Unpublished[0]
	d.enterBy(translate.Port{Service: e.Service, Target: e.Port, Published: e.Host}, aboutPublished)
	d.open = append(d.open, fmt.Sprintf("service %q is public, because nothing else in the project is; to keep it private, set "+
		"exposure: none in its listener", e.Service))
	return true
}

// aboutPublished is the comment on such a port in the file.
const aboutPublished = "DECISION: public. The Compose file publishes no port, and this is the only service that is known to serve " +
	"browsers. To keep it private, write exposure: none instead of protocol."

// leaveOutFront keeps the proxy on this machine that leads to a loopback address, which it shares by the network of the machine, and
// returns its name, or "".
func (d *draft) leaveOutFront(result *translate.Result, e translate.Port) string {
	for _, s := range result.Plan.Services {
		c := s.Container
		texts := strings.Join(slices.Concat(c.EntryPoint, c.Command, contents(s), values(s)), "\n")
		leads := strings.Contains(texts, "localhost:"+e.Published) || strings.Contains(texts, "127.0.0.1:"+e.Published)
		if result.Project.Services[s.Name].NetworkMode == "host" && leads && s.Name != e.Service && !isNeeded(s.Name, result.Plan) &&
			d.services[s.Name] != nil && d.leaveOut(d.services[s.Name], "it forwards requests to "+e.Service+" over this machine's "+
			"network. On AWS, the load balancer does that.") {
			return s.Name
		}
	}
	return ""
}

// values are those of the variables of a service.
func values(s *plan.Service) []string {
	var list []string
	for _, v := range s.Container.Environment {
		list = append(list, v.Value)
	}
	return list
}

// aboutEntrance is the comment on such a port in the file.
const aboutEntrance = "DECISION: public. The Compose file publishes the port on a loopback address, for a proxy on the same machine. " +
	"The load balancer replaces the proxy, but not any password or filter that the proxy may have had. To keep it private, write exposure: " +
	"none instead of protocol."

// isEntrance reports whether a port is that of an application for browsers.
func isEntrance(p *plan.Plan, port translate.Port) bool {
	return slices.ContainsFunc(p.Services, func(s *plan.Service) bool {
		facts, _ := images.Lookup(s.Container.Image)
		return s.Name == port.Service && facts.PublicURL.Known() && !facts.Backend.Known() && slices.Contains(facts.HTTP.Value, port.Target)
	})
}

// isNamed reports whether a port is the one to which a variable of its own service sends browsers, which nobody reaches there.
func isNamed(result *translate.Result, port translate.Port) bool {
	return slices.ContainsFunc(result.Findings, func(f diag.Finding) bool {
		return f.Code == localAddress && slices.ContainsFunc(placesOf(f), func(path []string) bool {
			if len(path) != 4 || path[1] != port.Service {
				return false
			}
			u, err := url.Parse(valueOf(result.Plan, port.Service, path[3]))
			return err == nil && isHere(u.Hostname()) && cmp.Or(u.Port(), usualPorts[u.Scheme]) == port.Published
		})
	})
}
