package lower

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/lock"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// connectFeature is Service Connect (Amazon ECS Developer Guide, "Use Service Connect to connect
// Amazon ECS services with short names", and the pages below it).
var connectFeature = feature{
	name: "Service Connect",
	about: "In an existing VPC, or with `x-aws-discovery: connect`, Service Connect provides bare names: each task has a proxy that answers " +
		"to the names of the other services, on the TCP ports that they declare with `ports` (the container port) or `expose`. If a service " +
		"declares none, these are the ports with which other services mention it (`redis://cache:6379`), or the known ports of a database " +
		"image. Other ports and UDP are reached by the full name, `mongo.<project>.internal`; tasks outside of ECS services, for example those " +
		"with x-aws-pre_deploy, can use only full names. A service that shares no network with another one gets no proxy, because it " +
		"needs none. As with Docker, idle connections and requests do not time out, unless `idle_timeout` or `request_timeout` of " +
		"x-aws-discovery sets a limit. `app_protocol` (http, http2, grpc) tells the proxy the protocol of a port; the proxy may then reject " +
		"HTTP/1.0, which nginx uses for an upstream by default: omit it for such a port. The proxy logs to the streams " +
		"`<service>-service-connect/…`. A task resolves only the names that existed when it started, so services that use each other's names " +
		"need `depends_on`. nginx, HAProxy, and Apache HTTP Server look up the services behind them only once, at startup; a warning " +
		"reports such a proxy without Service Connect, as far as its configuration is mounted or copied by the Dockerfile. A change that " +
		"replaces an ECS service, for example another cluster, fails with Service Connect: the new service would need the names of the old " +
		"one.",
	reads: []attribute{{"services.*.expose.**", "the ports of Service Connect; without Service Connect, services on a network reach each other on every port"}},
	kinds: []diag.Kind{
		kindBareNames, kindUndeclaredPort, kindConnectOrder, kindConnectSize, kindConnectAlone, kindProxyTimeout, kindExpose, kindKeptAddress,
	},
	lower: lowerConnect,
}

var (
	kindBareNames = diag.Kind{
		Code: "C2E-bare-names", Severity: diag.Warning,
		Breaks: true,
		Title:  "bare service name does not resolve in an existing VPC",
		Cause: "The search domain of tasks is the domain name in the VPC's DHCP option set. Service Connect does not need it, but covers only the TCP ports " +
			"that a service declares, and only tasks of ECS services.",
		Fix: "declare the port with expose, or use the full name (mongo.PROJECT.internal) in the settings of the services",
	}
	kindUndeclaredPort = diag.Kind{
		Code: "C2E-undeclared-port", Severity: diag.Warning,
		Breaks: true,
		Title:  "Service Connect does not serve a port of the service",
		Cause: "With Service Connect, a name resolves to a proxy in the client's own task, which listens only on the TCP ports that the " +
			"service declares.",
		Fix: "declare the port with expose",
	}
	kindConnectOrder = diag.Kind{
		Code: "C2E-connect-order", Severity: diag.Warning,
		Title:     "service may start before another one that it uses",
		Titles:    "services may start before others that they use",
		OfService: true,
		Cause:     "With Service Connect, a task can resolve only names that existed when it started.",
		Fix:       "add the other service to depends_on, so that it is deployed first",
	}
	kindConnectSize = diag.Kind{
		Code: "C2E-connect-size", Severity: diag.Info,
		Title: "Service Connect proxy uses part of the task's CPU and memory",
		Cause: "The proxy runs in the task and uses the CPU and memory that the other containers leave. AWS recommends adding 0.25 vCPU and " +
			"64 MiB for it, or 0.5 vCPU for more than 500 requests per second.",
		Fix: "increase cpus and mem_limit, or opt services out with x-aws-discovery: dns",
	}
	kindConnectAlone = diag.Kind{
		Code: "C2E-connect-alone", Severity: diag.Warning,
		Title: "Service Connect has no effect",
		Cause: "Service Connect connects services on the same network that have x-aws-discovery: connect, and at least one of them must " +
			"declare a TCP port.",
		Fix: "declare ports with expose; set x-aws-discovery: connect on the other services too; or remove x-aws-discovery",
	}
	kindProxyTimeout = diag.Kind{
		Code: "C2E-proxy-timeout", Severity: diag.Warning,
		Title: "Service Connect timeout has no effect",
		Cause: "Service Connect proxies apply timeouts only to ports that a service declares, and the request timeout only if they know that " +
			"the port uses HTTP. When a connection times out, its requests end too.",
		Fix: "declare the HTTP ports in the long syntax, with app_protocol: http",
	}
	kindExpose = diag.Kind{
		Code: "C2E-expose", Severity: diag.Error,
		Title: "invalid port in expose",
		Cause: "An exposed port is a number from 1 to 65535 or a range, optionally followed by /tcp or /udp.",
		Fix:   `write a value such as "8080", "3000-3005", or "53/udp"`,
	}
)

func lowerConnect(l *lowering) {
	declared := map[string][]plan.Endpoint{}
	for _, s := range l.plan.Tasks() {
		for _, c := range l.plan.Containers(s) {
			declared[s.Name] = append(declared[s.Name], lowerEndpointsOf(l, c, l.Project.Services[c.Name])...)
		}
	}
	connecting := slices.DeleteFunc(l.plan.Tasks(), func(s *plan.Service) bool { return !s.Connects() })
	for _, s := range connecting {
		var endpoints []plan.Endpoint
		var served bool
		for _, other := range connecting {
			if other != s && s.SharesNetwork(other) {
				endpoints = declared[s.Name]
				served = served || len(declared[other.Name]) > 0
			}
		}
		if served || len(endpoints) > 0 {
			s.Connect = &plan.Connect{Endpoints: endpoints}
		}
	}
	lowerSilent(l)
	checkConnectAlone(l)
	checkProxyTimeouts(l)
	checkConnectSize(l)
	checkDotted(l)
	checkDiscoveryNames(l)
	checkReferences(l)
	reportKept(l)
}

// lowerEndpointsOf are the TCP ports that a service declares; Service Connect has no UDP.
func lowerEndpointsOf(l *lowering, s *plan.Service, c types.ServiceConfig) []plan.Endpoint {
	if s.Init {
		return nil
	}
	var list []plan.Endpoint
	add := func(e plan.Endpoint) {
		i := slices.IndexFunc(list, func(other plan.Endpoint) bool { return other.Port == e.Port })
		if i < 0 {
			list = append(list, e)
		} else {
			list[i].Protocol = cmp.Or(list[i].Protocol, e.Protocol)
		}
	}
	for _, p := range c.Ports {
		if p.Protocol == "" || p.Protocol == "tcp" {
			add(plan.Endpoint{Container: s.Name, Port: int(p.Target), Protocol: proxyProtocol(s, p)})
		}
	}
	for _, text := range c.Expose {
		first, last, transport, ok := parseExposed(text)
		if !ok {
			l.about(s.Name).AtValue("expose", text).Report(kindExpose, "%q is not a valid port or range of ports", text)
		}
		for port := first; ok && transport == "tcp" && port <= last; port++ {
			add(plan.Endpoint{Container: s.Name, Port: port})
		}
	}
	if len(list) == 0 && len(c.Ports)+len(c.Expose) == 0 {
		for _, port := range l.knownPorts(s, c) {
			add(plan.Endpoint{Container: s.Name, Port: port})
		}
	}
	slices.SortFunc(list, func(a, b plan.Endpoint) int { return a.Port - b.Port })
	return list
}

// knownPorts are the TCP ports of a service that declares none: those with which others mention it,
// as in redis://cache:6379, else those that its image exposes by the lock file, else those that the image of a database or the like
// is known for.
func (l *lowering) knownPorts(s *plan.Service, c types.ServiceConfig) []int {
	var ports []int
	for _, client := range l.plan.Tasks() {
		if client == s || !client.SharesNetwork(s) {
			continue
		}
		for _, text := range l.mentions(client)[strings.ToLower(s.Name)] {
			if port, err := strconv.ParseUint(text, 10, 16); err == nil && port > 0 && !slices.Contains(ports, int(port)) {
				ports = append(ports, int(port))
			}
		}
		for _, port := range l.forwardedPorts(client, s) {
			if !slices.Contains(ports, port) {
				ports = append(ports, port)
			}
		}
	}
	if locked, _ := l.Lock.Image(c.Image); len(ports) == 0 {
		ports = exposedPorts(locked)
	}
	if facts, _ := l.lookup(c.Image); len(ports) == 0 && facts.Backend.Known() {
		ports = slices.Concat(facts.TCP.Value, facts.HTTP.Value, facts.HTTPS.Value)
	}
	return ports
}

// exposedPorts are the TCP ports that an image exposes.
func exposedPorts(image lock.Image) []int {
	var ports []int
	for _, text := range image.Expose {
		if port, _, transport, ok := parseExposed(text); ok && transport == "tcp" {
			ports = append(ports, port)
		}
	}
	return ports
}

// parseExposed reads an item of expose: 8080, 3000-3005, 53/udp.
func parseExposed(text string) (first, last int, transport string, ok bool) {
	numbers, transport, found := strings.Cut(text, "/")
	if !found {
		transport = "tcp"
	}
	from, to, isRange := strings.Cut(numbers, "-")
	if !isRange {
		to = from
	}
	transport = strings.ToLower(transport) // as Docker reads it
	first, err := strconv.Atoi(from)
	last, err2 := strconv.Atoi(to)
	ok = err == nil && err2 == nil && 1 <= first && first <= last && last <= 65535 && (transport == "tcp" || transport == "udp")
	return first, last, transport, ok
}

// proxyProtocol is what the user says that a port speaks. It is not guessed: the proxy
// refuses what it then does not understand, and the protocol of a port cannot change
// (Amazon ECS API Reference, "PortMapping": appProtocol is immutable in a Service Connect
// service).
func proxyProtocol(s *plan.Service, p types.ServicePortConfig) string {
	for _, t := range s.Targets {
		if t.ContainerPort == int(p.Target) && t.Version != "" {
			return strings.ToLower(t.Version)
		}
	}
	switch protocol := strings.ToLower(p.AppProtocol); protocol {
	case "http", "http2", "grpc":
		return protocol
	default: // https among them, which the proxy passes on as it is
		return ""
	}
}

// checkConnectAlone reports a wish for Service Connect that nothing comes of.
func checkConnectAlone(l *lowering) {
	asked := discoveryAsked(l.Project.Extensions) == plan.ByConnect
	l.eachTask(func(s *plan.Service, c types.ServiceConfig) {
		if discoveryAsked(c.Extensions) == plan.ByConnect && s.Connect == nil {
			l.about(s.Name).At("x-aws-discovery").
				ReportThat(kindConnectAlone, "is not connected to any other service through Service Connect")
		}
		asked = asked && s.Connect == nil
	})
	if asked {
		l.At("x-aws-discovery").
			Report(kindConnectAlone, "x-aws-discovery: no network has two services of which at least one declares a TCP port")
	}
}

// checkProxyTimeouts reports timeouts that no proxy has.
func checkProxyTimeouts(l *lowering) {
	l.eachTask(func(s *plan.Service, c types.ServiceConfig) {
		mapping, _ := c.Extensions["x-aws-discovery"].(map[string]any)
		http := s.Connect != nil && slices.ContainsFunc(s.Connect.Endpoints, func(e plan.Endpoint) bool { return e.Protocol != "" })
		hints := map[string]string{"idle_timeout": "declare the ports with expose", "request_timeout": kindProxyTimeout.Fix}
		for name, effective := range map[string]bool{"idle_timeout": s.Served(), "request_timeout": http} {
			if mapping[name] != nil && !effective {
				l.about(s.Name).At("x-aws-discovery", name).ReportThat(kindProxyTimeout, "has no Service Connect port that %s "+
					"applies to", name).WithHint("%s", hints[name])
			}
		}
	})
}

// checkDiscoveryNames finds names in the namespace that are there twice: those that ECS
// makes for endpoints, and those of the DNS entries.
func checkDiscoveryNames(l *lowering) {
	owners := map[string][]string{}
	claim := func(name string, from source.Path) {
		if other, taken := owners[name]; taken {
			l.At(from...).
				Report(KindNameClash, "%s and %s get the same name in the namespace: %s", strings.Join(other, "."), strings.Join(from, "."), name).
				Also(other...)
			return
		}
		owners[name] = from
	}
	for _, s := range l.plan.Tasks() {
		claim(strings.ToLower(s.Name), source.Path{"services", s.Name})
		for _, a := range s.Aliases {
			if a.FirstOf(s.Name) {
				claim(a.Name, a.From)
			}
		}
	}
	for _, s := range l.plan.Tasks() {
		if !s.Served() {
			continue
		}
		for _, e := range s.Connect.Endpoints {
			claim(e.DiscoveryName(strings.ToLower(s.Name)), source.Path{"services", s.Name})
			for _, a := range s.Aliases {
				if len(a.Shared) == 0 {
					claim(e.DiscoveryName(a.Name), a.From)
				}
			}
		}
	}
}

// checkConnectSize says what the proxies take, once for all services ("Service Connect
// proxy": 256 CPU units and at least 64 MiB).
func checkConnectSize(l *lowering) {
	const proxyCPU, proxyMemory = 256, 64
	var tight []string
	l.eachTask(func(s *plan.Service, _ types.ServiceConfig) {
		cpu, memory := 0, 0
		for _, c := range l.plan.Containers(s) {
			cpu, memory = cpu+c.Container.CPU, memory+c.Container.Memory
		}
		byDefault := cpu == 0 && memory == 0
		if s.Connect != nil && (byDefault || s.Size.CPU < cpu+proxyCPU || s.Size.Memory < memory+proxyMemory) {
			tight = append(tight, fmt.Sprintf("%s (%g vCPU, %d MiB)", s.Name, float64(s.Size.CPU)/1024, s.Size.Memory))
		}
	})
	if len(tight) > 0 {
		l.At(discoveryPath(l)...).Report(kindConnectSize, "the Service Connect proxy uses part of the CPU and memory of %s", sentence.And(tight))
	}
}

// discoveryPath is what made names a matter of Service Connect.
func discoveryPath(l *lowering) []string {
	if discoveryAsked(l.Project.Extensions) == "" && l.plan.VPC.Existing != "" {
		return source.Path{"x-aws-vpc"}
	}
	return source.Path{"x-aws-discovery"}
}
