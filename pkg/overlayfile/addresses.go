package overlayfile

import (
	"cmp"
	"net"
	"net/url"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

const addressKey = "x-aws-environment"

// An address is what a variable in x-aws-environment is set to.
type address struct {
	URL  string `yaml:"url,omitempty"`
	Host string `yaml:"host,omitempty"`
	Path string `yaml:"path,omitempty"`
	Port int    `yaml:"port,omitempty"`
}

// MarshalYAML writes an address on one line.
func (a address) MarshalYAML() (any, error) {
	var node yaml.Node
	type plain address
	err := node.Encode(plain(a))
	node.Style = yaml.FlowStyle
	return &node, err
}

// aboutAddresses is the comment on such variables.
const aboutAddresses = "Environment variables with a localhost or example address get the public address on AWS: " +
	"that of the load balancer or the domain."

// addresses are the variables that hold the address of a published port on this machine. In a task with the service that publishes it, the
// address is right as it is.
func (w serviceWriter) addresses() {
	variables := map[string]address{}
	for _, v := range w.service.Container.Environment {
		if a, ok := w.address(v.Value); ok && !insideName.MatchString(v.Name) && !slices.Contains(w.service.TaskOf, a.URL) {
			variables[v.Name] = a
		} else if w.isExampleDomain(v) {
			variables[v.Name] = address{Host: "self"}
		}
	}
	for _, v := range w.service.Addresses { // it would have the address without being told, which the file makes visible
		if !slices.ContainsFunc(v.Parts, func(p plan.AddressPart) bool { return p.Text == "" }) { // it gets none
			continue
		}
		if a, ok := w.address(v.Here); ok {
			variables[v.Name] = a
		} else if a, ok := w.written(v); ok {
			variables[v.Name] = a
		}
	}
	if len(variables) == 0 {
		return
	}
	w.add(setting{
		about: []string{aboutAddresses},
		key:   addressKey, value: variables,
	})
}

// insideName is what variables are called that have an address which the container itself uses, as for its health check.
var insideName = lazyregexp.New(`(?i)(^|_)(internal|intern|private|cluster|listen|bind|health|healthcheck|probe)(_|$)`)

// siteName is what variables are called that have the domain of a site, as the configuration of a proxy reads it.
var siteName = lazyregexp.New(`(?i)(^|_)(domain(_?name)?|host_?name|server_?name|site_?(address|host|name|domain))$`)

// isExampleDomain reports whether a variable of a service at the domain has one for examples in place of that (RFC 2606): a proxy would
// have a site for no other one.
func (w serviceWriter) isExampleDomain(v plan.Variable) bool {
	routes := w.plan.Forwards(w.service.Name)
	return w.options.Domain != "" && len(routes) > 0 && !routes[0].Network() && siteName.MatchString(v.Name) &&
		slices.Contains(exampleDomains, v.Value)
}

// written is how the file can set a variable whose value on AWS is known: to the host or the URL of a service, with a path.
func (w serviceWriter) written(v plan.AddressVariable) (address, bool) {
	first := v.Parts[0]
	for _, r := range w.plan.Routes() {
		at := w.plan.Address(r)
		if at.Path = first.Address.Path; r.Answer != nil || first.Text != "" || first.Address != at {
			continue
		}
		of, port := w.named(r)
		switch {
		case len(v.Parts) == 1 && first.Form == plan.HostOnly:
			return address{Host: of}, true
		case len(v.Parts) == 1 && first.Form == plan.WholeURL:
			return address{URL: of, Port: port}, true
		case len(v.Parts) == 2 && first.Form == plan.WholeURL && strings.HasPrefix(v.Parts[1].Text, "/") && !isList(v.Parts[1].Text):
			return address{URL: of, Path: v.Parts[1].Text, Port: port}, true
		}
	}
	return address{}, false
}

// named is how x-aws-environment names a route: by its service, and by its port if that has several, of which it is not the first.
func (w serviceWriter) named(r plan.Route) (service string, port int) {
	service = r.Service
	if service == w.service.Name {
		service = "self"
	}
	if first := w.plan.Forwards(r.Service)[0]; first.Named() != r.Named() {
		port = r.Named()
	}
	return service, port
}

// usualPorts are those that a URL for HTTP leaves out.
var usualPorts = map[string]string{"http": "80", "https": "443"}

// address is what stands for a URL of this machine, if a published port is behind it.
func (w serviceWriter) address(text string) (address, bool) {
	u, err := url.Parse(text)
	if err != nil || isList(text) || u.User != nil || u.RawQuery != "" || u.Fragment != "" || !isHere(u.Hostname()) {
		return address{}, false
	}
	r, ok := w.publishes(cmp.Or(u.Port(), usualPorts[u.Scheme]))
	if usualPorts[u.Scheme] == "" || !ok {
		return address{}, false
	}
	of, port := w.named(r)
	return address{URL: of, Path: u.Path, Port: port}, true
}

// isList reports whether a text has several items, of which each may be an address: the path of one would have the others in it.
func isList(text string) bool { return strings.ContainsAny(text, " ,;|") }

// isHere reports whether a host is this machine.
func isHere(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && (ip.IsLoopback() || ip.IsUnspecified())
}

// publishes is the route to the port that a service publishes by HTTP, and reports whether there is one.
func (w serviceWriter) publishes(port string) (plan.Route, bool) {
	routes := w.plan.Routes()
	i := slices.IndexFunc(routes, func(r plan.Route) bool { return r.HostPort == port && !r.Network() && r.Answer == nil })
	if i < 0 {
		return plan.Route{}, false
	}
	return routes[i], true
}
