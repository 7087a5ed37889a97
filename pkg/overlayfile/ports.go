package overlayfile

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// What there is to say about ports.
const (
	notExposed      = "C2E-not-exposed"
	unknownProtocol = "C2E-unknown-protocol"
	caddyRedirects  = "C2E-caddy-redirects"
)

// A port is an entry of ports in long syntax.
type port struct {
	Target    int      `yaml:"target"`
	Published string   `yaml:"published,omitempty"`
	Protocol  string   `yaml:"protocol,omitempty"`
	Listener  listener `yaml:"x-aws-listener"`
}

// A listener is x-aws-listener.
type listener struct {
	Port         int      `yaml:"port,omitempty"`
	Protocol     string   `yaml:"protocol,omitempty"`
	Exposure     string   `yaml:"exposure,omitempty"`
	Hosts        []string `yaml:"hosts,omitempty,flow"`
	Paths        []string `yaml:"paths,omitempty,flow"`
	RedirectHTTP bool     `yaml:"redirect_http,omitempty"`
	Health       *health  `yaml:"health_check,omitempty,flow"`
}

type health struct {
	Path string `yaml:"path"`
}

// ports are what is public of a service, and what is not.
func (w serviceWriter) ports(findings []diag.Finding) {
	if slices.Contains(w.names.Listeners, w.service.Name) { // a port here would take the place of one there
		w.say("Its ports follow x-aws-listener in the Compose file.")
		return
	}
	var items []reasoned
	for _, r := range w.plan.Forwards(w.service.Name) {
		if w.isUnproven(r, findings) {
			items = append(items, w.unused(r))
			continue
		}
		if names := w.leadsTo(w.service, r.Target.ContainerPort); len(names) > 0 {
			items = append(items, w.nowhere(r, names))
			continue
		}
		items = append(items, w.published(r))
	}
	if len(items) > 0 && w.entrance == w.service.Name {
		items[0].about = append(items[0].about, w.aboutEntrance)
	}
	if len(items) > 0 {
		w.set(setting{key: "ports", value: items})
	}
	for _, f := range findings {
		if slices.Contains([]string{notExposed, unknownProtocol, notReached}, f.Code) {
			w.private(f)
		}
	}
	w.forwarded()
}

// byForwarding is how people reach ports that are not public.
const byForwarding = "With x-aws-exec: true, compose2ecs port-forward SERVICE reaches private ports from your machine."

// private says which ports of the service are not public and why, and what to do if the finding is about that service alone.
func (w serviceWriter) private(f diag.Finding) {
	var notes []string
	ports := map[string][]string{}
	for _, name := range f.Names() {
		if port, own := strings.CutPrefix(name, w.service.Name+" "); own {
			note := f.NoteOn(name)
			if ports[note] == nil {
				notes = append(notes, note)
			}
			if !slices.Contains(ports[note], port) { // as it is if both TCP and UDP are published
				ports[note] = append(ports[note], port)
			}
		}
	}
	if len(notes) == 0 {
		return
	}
	var private []string
	for i, note := range notes {
		private = append(private, ports[note]...)
		notes[i] = fmt.Sprintf("%s (%s)", strings.Join(inRanges(ports[note]), ", "), note)
	}
	about := []string{"Not public: " + strings.Join(notes, "; ") + "."}
	isAlone := len(servicesOf(f)) == 1
	if text := w.forClients(private); text != "" && !isAlone {
		about = append(about, text)
	}
	switch isForwarded := slices.Contains(w.plan.Forwarded, w.service.Name); {
	case slices.Contains(w.plan.ToForward, w.service.Name):
	case isAlone:
		about = append(about, advice+f.Hint)
	case isForwarded:
		about = append(about, byForwarding)
	}
	w.say(about...)
}

// inRanges writes three or more ports that follow one another as one range.
func inRanges(ports []string) []string {
	var list []string
	for i := 0; i < len(ports); {
		last := i
		for last+1 < len(ports) && follows(ports[last], ports[last+1]) {
			last++
		}
		if last-i < 2 {
			last = i
		}
		list = append(list, strings.Join(slices.Compact([]string{ports[i], ports[last]}), "-"))
		i = last + 1
	}
	return list
}

// follows reports whether a number is the next one after another.
func follows(port, next string) bool {
	a, err := strconv.Atoi(port)
	b, nextErr := strconv.Atoi(next)
	return err == nil && nextErr == nil && b == a+1
}

func (w serviceWriter) published(r plan.Route) reasoned {
	if w.withoutCertificate(r) && w.hasPlain() && !w.redirects {
		return w.notSecure(r)
	}
	if off := w.offBalancer(r); off != "" {
		return reasoned{about: []string{off}, value: port{Target: r.Named(), Published: r.HostPort, Listener: listener{Exposure: "none"}}}
	}
	p := port{Target: r.Named(), Published: r.HostPort, Listener: listener{Protocol: strings.ToLower(r.Protocol)}}
	if strconv.Itoa(r.Port) != r.HostPort { // as x-aws-hardening has it
		p.Listener.Port, p.Listener.RedirectHTTP = r.Port, r.RedirectHTTP
	}
	if r.Target.Transport == "udp" {
		p.Protocol = "udp"
	}
	// A check says that the container's port is used. A path that nobody named would have to answer as one that somebody did.
	if check := r.Target.Check; !r.Target.IsConnection() && r.Beside == 0 && check.Matcher != plan.AnyAnswer && !w.isVariable(check.Path) {
		p.Listener.Health = &health{check.Path}
	}
	if secure, ok := w.securePort(r); ok {
		p.Listener.Port, p.Listener.Protocol, p.Listener.RedirectHTTP = secure, "https", secure == httpsPort && !w.taken(httpPort)
		r.Port, r.Protocol = secure, "HTTPS"
	}
	if w.isRedirected(r) {
		p.Listener.Port, p.Listener.Protocol = httpsPort, "https"
		r.Port, r.Protocol = httpsPort, "HTTPS"
	}
	if r.Port == httpsPort && slices.ContainsFunc(w.plan.Forwards(w.service.Name), w.isRedirected) {
		p.Listener.RedirectHTTP = true
	}
	about := []string{w.public(r)}
	if w.withoutCertificate(r) {
		w.unencrypted = append(w.unencrypted, unencrypted{w.service.Name, uncertified})
		about = append(about,
			"HTTPS needs a certificate: x-aws-domain creates one; otherwise pass its ARN to deploy as the parameter CertificateArn.")
	}
	return reasoned{about, p}
}

// unprovenPort is the finding about a port on the load balancer at which perhaps nothing listens.
const unprovenPort = "C2E-unproven-port"

// isUnproven reports whether a port is on the load balancer because of its number alone. Once it is written here, it counts as known.
func (w serviceWriter) isUnproven(r plan.Route, findings []diag.Finding) bool {
	name := w.service.Name + " " + strconv.Itoa(r.Named())
	return slices.ContainsFunc(findings, func(f diag.Finding) bool {
		return f.Code == unprovenPort && slices.Contains(f.Names(), name)
	})
}

// unused keeps such a port off the load balancer: the deployment would fail if nothing answers there.
func (w serviceWriter) unused(r plan.Route) reasoned {
	w.open = append(w.open, fmt.Sprintf("service %q: port %d is not public, because nothing shows that the program listens on it: if it "+
		"does, set protocol: http in its listener", w.service.Name, r.Named()))
	return reasoned{
		about: []string{"DECISION: not public. Addresses in variables refer to other ports of the service, but not to this one. ECS replaces " +
			"a task if any of its public ports does not respond. If the program listens on it, write protocol: http instead of exposure: none."},
		value: port{Target: r.Named(), Published: r.HostPort, Listener: listener{Exposure: "none"}},
	}
}

// isVariable reports whether a path is that of the healthcheck, which has a variable in it: what the file had would stay when the variable
// changes.
func (w serviceWriter) isVariable(path string) bool {
	texts := w.latest.Source.Written("services", w.service.Name, "healthcheck")
	return slices.ContainsFunc(texts, func(text string) bool { return strings.Contains(text, "$") }) &&
		!slices.ContainsFunc(texts, func(text string) bool { return strings.Contains(text, path) })
}

// withoutCertificate reports whether a route is for HTTPS, and nothing says where its certificate comes from. Where the
// files change resources by their ids, all of them have to stay.
func (w serviceWriter) withoutCertificate(r plan.Route) bool {
	if w.options.Domain != "" || w.plan.Domain.Certifies() || w.names.CloudFormation {
		return false
	}
	for _, lb := range w.plan.LoadBalancers {
		if slices.ContainsFunc(lb.Listeners, func(l *plan.Listener) bool { return l.NeedsCertificate() && l.ListenerID() == r.ListenerID() }) {
			return true
		}
	}
	return false
}

// offBalancer says why one of two ports of a service for the domain, for HTTP and for HTTPS, is not on the load balancer, or "". TLS
// ends there, so that the one for HTTP stays, unless somebody wants it to speak HTTPS with the container.
func (w serviceWriter) offBalancer(r plan.Route) string {
	all := w.plan.Forwards(w.service.Name)
	isEnd := func(other plan.Route) bool { return other.Port == httpsPort && other.Beside != 0 }
	switch {
	case isEnd(r) && slices.ContainsFunc(all, w.isRedirected):
		return "Not used: TLS is terminated at the load balancer, which forwards HTTP."
	case w.isRedirected(r) && !slices.ContainsFunc(all, isEnd):
		return "Port 80 redirects to HTTPS: see redirect_http."
	}
	return ""
}

// isRedirected reports whether a route is for the plain HTTP of a service that has HTTPS beside it, with a certificate for the
// domain: browsers are sent there.
func (w serviceWriter) isRedirected(r plan.Route) bool {
	certified := w.options.Domain != "" || w.plan.Domain.Certifies()
	return certified && r.Port == httpPort && r.Protocol == "HTTP" &&
		slices.ContainsFunc(w.plan.Forwards(w.service.Name), func(other plan.Route) bool { return other.Port == httpsPort && other.Secure() })
}

// hasPlain reports whether the service can be reached by plain HTTP.
func (w serviceWriter) hasPlain() bool {
	return slices.ContainsFunc(w.plan.Forwards(w.service.Name), func(r plan.Route) bool { return r.Protocol == "HTTP" })
}

// notSecure takes a port for HTTPS off the load balancer as long as there is no certificate: with it, nothing could be
// deployed.
func (w serviceWriter) notSecure(r plan.Route) reasoned {
	why := fmt.Sprintf("plain HTTP only, since port %s needs a certificate", r.HostPort)
	w.unencrypted = append(w.unencrypted, unencrypted{w.service.Name, said{"gets " + why, "get " + why,
		"for HTTPS, or if the program redirects to it, run compose2ecs init --force --domain NAME"}})
	return reasoned{
		about: []string{fmt.Sprintf("DECISION: plain HTTP, for the time being. Port %s needs a certificate for your own domain, and a program "+
			"that redirects HTTP to HTTPS cannot be used without it. For HTTPS, run compose2ecs init --force --domain NAME; or write "+
			"x-aws-listener: {protocol: https, certificate: ARN} here.", r.HostPort)},
		value: port{Target: r.Named(), Published: r.HostPort, Listener: listener{Exposure: "none"}},
	}
}

const httpPort, httpsPort = 80, 443

// securePorts are the ports for HTTPS in place of those for HTTP.
var securePorts = map[int]int{httpPort: httpsPort, 8080: 8443}

// securePort is the port for HTTPS of a route that is for HTTP, if there is a domain with a
// certificate.
func (w serviceWriter) securePort(r plan.Route) (int, bool) {
	if w.options.Domain == "" || r.Protocol != "HTTP" {
		return 0, false
	}
	if w.isOnly(r) {
		return httpsPort, true
	}
	if port, usual := securePorts[r.Port]; usual {
		return port, !w.taken(port)
	}
	return r.Port, true
}

// isOnly reports whether a route is the only one that a browser is sent to: it gets the port
// that a URL leaves out, whatever the port of the machine is.
func (w serviceWriter) isOnly(r plan.Route) bool {
	routes := slices.DeleteFunc(w.plan.Routes(), func(other plan.Route) bool { return other.Network() || other.Answer != nil })
	return len(routes) == 1 && routes[0].Service == r.Service
}

// taken reports whether a listener has a port already, but for plain HTTP that becomes HTTPS.
func (w serviceWriter) taken(port int) bool {
	return slices.ContainsFunc(w.plan.Routes(), func(r plan.Route) bool {
		return r.Port == port && (r.Port != httpPort || r.Protocol != "HTTP")
	})
}

// public says where a route leads.
func (w serviceWriter) public(r plan.Route) string {
	host := "<load-balancer>"
	if w.options.Domain != "" {
		host = w.options.Domain
	}
	address := w.plan.Address(r)
	if address.Host != "" {
		host = address.Host
	}
	return fmt.Sprintf("Public: %s leads to port %s of the container.", address.URL(host), strconv.Itoa(r.Target.ContainerPort))
}
