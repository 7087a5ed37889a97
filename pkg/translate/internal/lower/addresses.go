package lower

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var addressesFeature = feature{
	name: "Public addresses",
	about: "`x-aws-environment` sets environment variables to the address of a service on AWS: `x-aws-environment: {PUBLIC_URL: {url: " +
		"self}}`. `url: self` is the URL of the service itself, `url: api` that of another one, `host` the host name alone. Scheme and port " +
		"are those of the listener; the host is that of the listener's rule, the domain of `x-aws-domain`, or the DNS name of the load " +
		"balancer, which CloudFormation fills in. If a service has several listeners, HTTPS takes precedence over HTTP, and public over " +
		"internal ones; `port` selects one by its container port. The path is that of the listener's rule unless `path` sets another one. On " +
		"AWS, the variable replaces the one in `environment`, which is still used locally. `as_written` keeps the value in `environment`, " +
		"even if it is an address of this machine.",
	extensions: []extension{
		{"x-aws-environment", []string{"services.*"},
			"Environment variables that hold the public address of a service.", map[string]addressExtension(nil)},
	},
	kinds: []diag.Kind{kindAddress},
	lower: lowerAddresses,
}

var kindAddress = diag.Kind{
	Code: "C2E-address", Severity: diag.Error,
	Title: "invalid address in x-aws-environment",
	Cause: "x-aws-environment sets a variable to the address of a listener: url or host must name a service behind a load balancer, and " +
		"url needs an HTTP or HTTPS listener.",
	Fix: "publish a port of the service with x-aws-listener: {protocol: http}, or set the variable in environment instead",
}

// addressExtension is x-aws-environment for one variable.
type addressExtension struct {
	URL  string `yaml:"url" doc:"service whose URL is the value, or self"`
	Host string `yaml:"host" doc:"service whose host name, without scheme and port, is the value, or self"`
	Path string `yaml:"path" doc:"path of the URL, which begins with a slash; default: that of the listener's rule"`
	Port *int   `yaml:"port" doc:"container port, if several ports of the service have a listener"`
	// keep the address of this machine in environment, instead of replacing it with the one on AWS
	AsWritten bool `yaml:"as_written"`
}

// deriveAddresses takes variables that x-aws-environment sets out of the environment, so
// that nobody reads a value which is not the one on AWS.
func deriveAddresses(l *lowering) {
	l.beforeAWS = map[string]types.MappingWithEquals{}
	for name, c := range l.Project.Services {
		variables, _ := c.Extensions[load.AddressKey].(map[string]any)
		if len(variables) == 0 {
			continue
		}
		l.beforeAWS[name] = c.Environment
		c.Environment = maps.Clone(c.Environment)
		for variable, settings := range variables {
			if !isAsWritten(settings) {
				delete(c.Environment, variable)
			}
		}
		l.Project.Services[name] = c
	}
}

// environmentBefore is the environment of a service as docker compose has it.
func (l *lowering) environmentBefore(service string) types.MappingWithEquals {
	if before, replaced := l.beforeAWS[service]; replaced {
		return before
	}
	return l.Project.Services[service].Environment
}

// isAsWritten reports whether a variable keeps its value of environment.
func isAsWritten(settings any) bool {
	x, _ := settings.(map[string]any)
	return x["as_written"] == true
}

func lowerAddresses(l *lowering) {
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		variables, decoded := decodeExtension[map[string]addressExtension](l, c.Extensions, load.AddressKey, "services", s.Name)
		for _, name := range slices.Sorted(maps.Keys(variables)) {
			if x := variables[name]; x.URL == "" && x.Host == "" && (!decoded || x.AsWritten) { // which is reported, or no address
				continue
			}
			a := addressLowering{l, s, name}
			if route, ok := a.route(variables[name]); ok {
				s.Addresses = append(s.Addresses, a.variable(route, variables[name]))
			}
		}
	})
}

// An addressLowering reads one variable of x-aws-environment.
type addressLowering struct {
	*lowering
	service *plan.Service
	name    string
}

func (a addressLowering) wrong(key, format string, args ...any) *diag.Finding {
	path := []string{load.AddressKey, a.name}
	if key != "" {
		path = append(path, key)
	}
	return a.about(a.service.Name).AtValue(path...).
		Report(kindAddress, "%s.%s: %s", load.AddressKey, a.name, fmt.Sprintf(format, args...))
}

// route is the way to the service that a variable names, if there is one.
func (a addressLowering) route(x addressExtension) (plan.Route, bool) {
	key, of := "url", x.URL
	if of == "" {
		key, of = "host", x.Host
	}
	of = cmp.Or(map[string]string{load.AddressOfSelf: cmp.Or(a.Hooks[a.service.Name].Service, a.service.Name)}[of], of)
	switch {
	case !variableName.MatchString(a.name):
		a.wrong("", "not a valid variable name").WithHint("use letters, digits, and underscores, and begin with a letter")
	case (x.URL == "") == (x.Host == ""):
		a.wrong("", "exactly one of url and host is required").
			WithHint("%s", cmp.Or(unless(x.URL == "", "remove url or host"), "write {url: self} for the URL of the service itself"))
	case a.service.Injects(a.name):
		a.wrong("", "x-aws-secrets also sets the variable").WithHint("set the variable with only one of the two extensions")
	case x.AsWritten:
		a.wrong("as_written", "as_written keeps the value in environment, so it cannot be combined with an address").WithHint("remove " +
			"as_written, or all other settings")
	case x.Path != "" && x.Host != "":
		a.wrong("path", "a host name has no path").WithHint("use url, or remove path")
	case !a.active(of):
		a.unknown(key, of)
	case x.Path != "" && !isURLPath(x.Path):
		a.wrong("path", "%q is not the path of a URL", x.Path).WithHint("begin the path with a slash, for example /login; write spaces as %%20")
	default:
		return a.choose(key, of, x.Port)
	}
	return plan.Route{}, false
}

func isURLPath(path string) bool {
	return strings.HasPrefix(path, "/") && !strings.ContainsFunc(path, func(r rune) bool { return r <= ' ' || r == 0x7f })
}

func (a addressLowering) unknown(key, of string) {
	finding := a.wrong(key, "there is no service %q", of)
	if near := source.Nearest(of, slices.Collect(maps.Keys(a.Project.Services))); near != "" {
		finding.WithHint("did you mean %s?", near)
	} else {
		finding.WithHint("write the name of a service, or self")
	}
}

// choose is the best way to a service, to one of its container ports if that is given.
func (a addressLowering) choose(key, of string, port *int) (plan.Route, bool) {
	routes := a.plan.Forwards(of)
	if len(routes) == 0 {
		a.wrong(key, "no load balancer forwards to service %q", of).
			WithHint("publish a port of %s with x-aws-listener: {protocol: http}, or set the variable in environment instead", of)
		return plan.Route{}, false
	}
	ports := containerPorts(routes)
	if port != nil {
		routes = slices.DeleteFunc(routes, func(r plan.Route) bool { return r.Named() != *port && r.Target.ContainerPort != *port })
	}
	switch {
	case len(routes) == 0:
		a.wrong("port", "no load balancer forwards to port %d of service %q", *port, of).WithHint("use a port that has a listener: %s", ports)
	case key == "url" && routes[0].Network():
		a.wrong(key, "service %q has no HTTP listener, so it has no URL", of).
			WithHint("use host to get only the host name, or set x-aws-listener: {protocol: http} on a port of %s", of)
	default:
		return routes[0], true
	}
	return plan.Route{}, false
}

// containerPorts are the ports that routes lead to, in words.
func containerPorts(routes []plan.Route) string {
	var ports []string
	for _, r := range routes {
		if port := strconv.Itoa(r.Named()); !slices.Contains(ports, port) {
			ports = append(ports, port)
		}
	}
	return strings.Join(ports, ", ")
}

func (a addressLowering) variable(route plan.Route, x addressExtension) plan.AddressVariable {
	part := plan.AddressPart{Address: a.plan.Address(route)}
	if x.Host != "" {
		part.Form = plan.HostOnly
	}
	if x.Path != "" {
		part.Address.Path = x.Path
	}
	return plan.AddressVariable{Name: a.name, Parts: []plan.AddressPart{part}}
}
