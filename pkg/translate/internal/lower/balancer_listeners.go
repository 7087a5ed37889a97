package lower

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// useOf is what makes a load balancer use the route's target group.
func useOf(r plan.Route) cfn.LogicalID {
	if r.Conditions.Empty() {
		return r.ListenerID()
	}
	return r.RuleID()
}

var loadBalancingFeature = feature{
	name: "Load balancing",
	about: "A port published as HTTP gets a listener on the project's Application Load Balancer, which is created when there is one. A " +
		"port is HTTP if `x-aws-listener`, `x-aws-protocol`, or `app_protocol` says so, if the image is known to serve HTTP there, if the " +
		"healthcheck requests it over HTTP, or if it is a usual HTTP port (80, 443, 3000, 5000, 8000, 8080, 8443), or published as 80, 443, " +
		"8080, or 8443; the ports of databases and similar back ends are not, whatever protocol they speak, nor are those of gRPC servers. " +
		"TCP, UDP, and TLS ports are on a " +
		"Network Load Balancer if `x-aws-listener` sets that; any other port is not exposed, which is reported as an info finding, or as a " +
		"warning if nothing is exposed. Ports on a loopback address are never exposed. A service without ports whose labels or variables are " +
		"meant for a proxy in another project, such as Traefik, gets a warning. Several services can share a listener, by the hosts, paths, " +
		"headers, methods, query parameters, or source addresses of their requests; a request that matches none gets a 404. With `redirect` or " +
		"`respond` the load balancer answers the requests of a port itself. The internet can reach the load balancer only on the ports of its " +
		"listeners, and the load balancer can reach the tasks only on their ports.",
	reads: []attribute{
		{"services.*.ports.[].target", "container port, target group"},
		{"services.*.ports.[].published", "listener port"},
		{"services.*.ports.[].protocol", "tcp, or udp on a Network Load Balancer"},
		{"services.*.ports.[].app_protocol", "protocol of listener and target group"},
		{"services.*.ports.[].host_ip", "a loopback address is not exposed"},
		{"services.*.ports.[].mode", "no difference on AWS"},
		{"services.*.ports.[].name", "no difference on AWS"},
	},
	extensions: []extension{
		{"x-aws-listener", []string{"services.*.ports.[]"}, "The listener of a published port.", listenerExtension{}},
		{"x-aws-protocol", []string{"services.*.ports.[]"}, "`http` or `https`: the older, shorter way to declare a port as HTTP.", ""},
	},
	kinds: []diag.Kind{kindNotExposed, kindNotReached, kindUnknownProtocol, kindUnprovenPort, kindUnheard, kindOutsideProxy, kindListenerClash, kindListenerProtocol, kindListenerMismatch,
		kindPortRange, kindNoCertificate, kindRule, kindRuleProtocol, kindAllow, kindAllowShared, kindInsideIPv6, kindExistingListener,
		kindDualStackUDP, kindTLSEnds, kindComputedPriority, kindAnswer, kindNoLogin},
	lower: lowerLoadBalancing,
}

var (
	kindNotExposed = diag.Kind{
		Code: "C2E-not-exposed", Severity: diag.Info,
		Title: "published port is not exposed",
		Cause: "Only HTTP ports are exposed to the internet automatically. Services on the same network can still reach each other's ports.",
		Fix:   "to expose the port as HTTP, write it in the long syntax with x-aws-listener: {protocol: http}",

		Together: "not exposed to the internet: %s",
	}
	kindListenerClash = diag.Kind{
		Code: "C2E-listener-clash", Severity: diag.Error,
		Title: "two listeners on the same port",
		Cause: "A load balancer has one listener per port. Services can share it if conditions distinguish their requests. One of them may " +
			"have no conditions: it gets all remaining requests.",
		Fix: "set hosts: or paths: in x-aws-listener for one of the two, use another port, or take the port off the load balancer with exposure: none",
	}
	kindListenerProtocol = diag.Kind{
		Code: "C2E-listener-protocol", Severity: diag.Error,
		Title: "invalid protocol of a listener or target",
		Cause: "The protocol of a listener is http, https, tcp, udp, tcp_udp, or tls; that of a target is http, https, http2, or grpc. gRPC " +
			"and HTTP/2 need an HTTPS listener.",
		Fix: "set protocol to http, https, tcp, udp, tcp_udp, or tls; with http or https, target_protocol can be http or https, and with " +
			"https also http2 or grpc",
	}
	kindPortRange = diag.Kind{
		Code: "C2E-port-range", Severity: diag.Error,
		Title: "invalid listener port",
		Cause: "A listener has exactly one port, between 1 and 65535.",
		Fix:   "publish a single port, or set the listener's port with x-aws-listener: {port: …}",
	}
	kindNoCertificate = diag.Kind{
		Code: "C2E-certificate", Severity: diag.Error,
		Title: "invalid certificate for the listener",
		Cause: "An HTTPS listener needs the ARN of a certificate in AWS Certificate Manager or IAM; an HTTP listener has no certificate.",
		Fix:   "specify the certificate's ARN (arn:aws:acm:…:certificate/…), or remove certificate: it then becomes the parameter CertificateArn",
	}
)

// listenerExtension is x-aws-listener.
type listenerExtension struct {
	// ARN of an existing listener of an application load balancer, which gets a rule with the
	// conditions; the listener itself is not changed
	ARN  string `yaml:"arn"`
	Port *int   `yaml:"port" doc:"port of the listener; default: the published port"`
	// http or https, or tcp, udp, tcp_udp, or tls on a network load balancer; default: https on 443 and
	// 8443 and with a certificate, else http
	Protocol string `yaml:"protocol" enum:"http,https,tcp,udp,tcp_udp,tls" case:"any"`
	// http, https, http2, or grpc: what the container speaks; default: https on its ports 443 and 8443, if it does not
	// also publish an HTTP port 80 or 8080, and if its settings or sources show that it speaks only TLS, else http
	TargetProtocol string `yaml:"target_protocol" enum:"http,https,http2,grpc" case:"any"`
	// ARN of the certificate of an HTTPS or TLS listener, or a list, of which the first is for clients
	// without SNI; default: the template parameter CertificateArn
	Certificate []string `yaml:"certificate"`
	// TLS policy of an HTTPS or TLS listener; default: ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09
	SSLPolicy string `yaml:"ssl_policy"`
	// host names of the requests for the service, * and ? are wildcards; with this or another
	// condition several services share a listener
	Hosts     []string            `yaml:"hosts"`
	Paths     []string            `yaml:"paths" doc:"paths of the requests for the service, as in /api/*"`
	Headers   map[string][]string `yaml:"headers" doc:"HTTP headers of the requests for the service, with their values"`
	Methods   []string            `yaml:"methods" doc:"HTTP methods of the requests for the service"`
	Query     map[string][]string `yaml:"query" doc:"query parameters of the requests for the service, with their values"`
	SourceIPs []string            `yaml:"source_ips" doc:"CIDR blocks of the clients whose requests are for the service"`
	// priority of the rule, 1 to 50000, the lowest first; default: computed, the most specific first;
	// on an existing listener it is a parameter, for which deploy finds a free one
	Priority *int `yaml:"priority"`
	// redirect port 80 to this HTTPS listener: all requests that no other service gets, or, if a service gets all
	// requests on port 80, only the requests for this one
	RedirectHTTP bool `yaml:"redirect_http"`
	// public, internal (on a load balancer that only private addresses can reach), or none; default: public
	Exposure string `yaml:"exposure" enum:"public,internal,none"`
	// CIDR blocks of the clients that may reach the service; the security group of the listener
	// enforces them, or, if other services open the listener to more addresses or it is an existing
	// one, a condition of the service's rule, where they count toward its five values; default: all
	// addresses, or all private ones on an internal load balancer
	Allow       []string        `yaml:"allow"`
	HealthCheck healthExtension `yaml:"health_check" doc:"health check of the load balancer"`
	Stickiness  *seconds        `yaml:"stickiness" doc:"how long a client stays with the same task; default: none"`
	// time over which the share of requests to a new task is increased, 30s to 900s; default: none
	SlowStart *seconds `yaml:"slow_start"`
	// time for in-flight requests when a task is replaced; default: 30s
	Deregistration *seconds `yaml:"deregistration_delay"`
	// who may send requests: users signed in by an OpenID Connect provider or a Cognito user pool, or clients with a
	// token; needs an HTTPS listener
	Auth authExtension `yaml:"auth"`
	// redirect clients instead of forwarding to the service: a host, or the parts of the URL to change
	Redirect *redirectExtension `yaml:"redirect"`
	// respond with a status code and a text instead of forwarding to the service
	Respond *respondExtension `yaml:"respond"`
}

// httpPorts are container ports that speak HTTP unless the user says otherwise, and
// whether they do so over TLS.
var httpPorts = map[int]bool{80: false, 443: true, 3000: false, 5000: false, 8000: false, 8080: false, 8443: true}

// webPorts are those to which browsers go: whatever is published there speaks HTTP,
// unless the user says otherwise.
var webPorts = []string{"80", "443", "8080", "8443"}

// sslPolicy is what the AWS console picks for a new listener; CloudFormation's own
// default is from 2016 (Elastic Load Balancing User Guide for Application Load
// Balancers, "Security policies for your Application Load Balancer").
const sslPolicy = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09"

func lowerLoadBalancing(l *lowering) {
	var routes []plan.Route
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		own := routesOf(l, s, c, routes)
		routes = append(routes, own...)
		for _, route := range own {
			if route.Answer == nil {
				addTarget(l, l.service(l.plan.Hosts(s)[0]), route)
			}
		}
	})
	routes = append(routes, testRoutes(l, routes)...)
	admitByRule(l, routes)
	for _, route := range routes {
		addRoute(l, route)
	}
	for _, lb := range l.plan.LoadBalancers {
		redirects(l, lb)
		for _, listener := range lb.Listeners {
			prioritise(l, listener)
		}
		admitIPv6(l, lb)
		checkDatagrams(l, lb)
		reportExisting(l, lb)
		slices.SortFunc(lb.Listeners, func(a, b *plan.Listener) int { return cmp.Compare(a.Port, b.Port) })
	}
	slices.SortFunc(l.plan.LoadBalancers, func(a, b *plan.LoadBalancer) int { return strings.Compare(string(a.ID()), string(b.ID())) })
	useTargets(l)
	checkSettings(l)
	reportClosed(l)
	l.findWebPorts()
	reportOutsideProxy(l)
	reportUnpublished(l)
	reportNoLogin(l)
}

// routesOf are the routes of a service, without those that others have made.
func routesOf(l *lowering, s *plan.Service, c types.ServiceConfig, others []plan.Route) []plan.Route {
	var routes []plan.Route
	var secure []int // at the usual HTTPS ports of containers
	for _, port := range inOrder(c.Ports) {
		route, ok := lowerPort(l, s, port)
		same := func(r plan.Route) bool { return route.Same(r) }
		if !ok || slices.ContainsFunc(others, same) || slices.ContainsFunc(routes, same) || joinTransports(l, routes, route) {
			continue
		}
		if slices.ContainsFunc(routes, func(r plan.Route) bool { return route.Besides(r) }) {
			route.Published = route.HostPort
		}
		if l.httpsByNumber(c, port) {
			secure = append(secure, len(routes))
		}
		routes = append(routes, route)
	}
	for _, i := range secure {
		endTLS(l, &routes[i], routes)
	}
	return routes
}

// inOrder sorts the ports of a service, so that nothing depends on their order in the file.
func inOrder(ports []types.ServicePortConfig) []types.ServicePortConfig {
	return slices.SortedStableFunc(slices.Values(ports), func(a, b types.ServicePortConfig) int {
		return cmp.Or(cmp.Compare(a.Target, b.Target), strings.Compare(a.Protocol, b.Protocol), strings.Compare(a.Published, b.Published))
	})
}

// portsOf names the ports of a load balancer, which has at least one.
func portsOf(lb *plan.LoadBalancer) string {
	var list []string
	for _, listener := range lb.Listeners {
		list = append(list, strconv.Itoa(listener.Port))
	}
	if len(list) == 1 {
		return "port " + list[0]
	}
	return "ports " + sentence.And(list)
}

// joinTransports makes one listener of a port that is published for TCP and for UDP: a
// network load balancer has one on a port. It reports whether the route has become part of
// the one for TCP, which comes before it.
func joinTransports(l *lowering, routes []plan.Route, r plan.Route) bool {
	for i := range routes {
		other := &routes[i]
		if other.Port == r.Port && other.Internal == r.Internal && other.Target.ContainerPort == r.Target.ContainerPort &&
			other.Protocol+"/"+r.Protocol == "TCP/UDP" {
			other.Protocol, other.Target.Protocol = "TCP_UDP", "TCP_UDP"
			if !slices.Equal(other.Allow, r.Allow) {
				l.about(r.Service).within(r.From).At("x-aws-listener").
					Report(kindAllowShared, "TCP and UDP share the listener on port %d, but their allow settings differ", r.Port).
					WithHint("set the same allow for both").Also(other.From...)
			}
			return true
		}
	}
	return false
}

// addRoute puts a route on its listener.
func addRoute(l *lowering, r plan.Route) {
	i := slices.IndexFunc(l.plan.LoadBalancers, func(lb *plan.LoadBalancer) bool { return lb.ID() == r.BalancerID() })
	if i < 0 {
		i = len(l.plan.LoadBalancers)
		l.plan.LoadBalancers = append(l.plan.LoadBalancers,
			&plan.LoadBalancer{ARN: balancerOf(r.ListenerARN), Network: r.Network(), Internal: r.Internal})
	}
	lb := l.plan.LoadBalancers[i]
	j := slices.IndexFunc(lb.Listeners, func(other *plan.Listener) bool { return other.Port == r.Port && other.ListenerARN == r.ListenerARN })
	if j < 0 {
		j = len(lb.Listeners)
		lb.Listeners = append(lb.Listeners, &plan.Listener{Route: r})
		lb.Listeners[j].Allow = nil
	}
	listener := lb.Listeners[j]
	joinListener(listener, l, r)
}

// joinListener adds a route to a listener that may have others.
func joinListener(listener *plan.Listener, l *lowering, r plan.Route) {
	if listener.Protocol != r.Protocol {
		l.about(r.Service).within(r.From).At().
			Report(kindListenerClash, "port %d of the load balancer uses %s for service %q, not %s", r.Port, listener.Protocol, listener.Service,
				r.Protocol).
			WithHint("give both services the same protocol, or use another port for one of them").Also(listener.From...)
	}
	for _, arn := range r.Certificate {
		if !slices.Contains(listener.Certificates, arn) {
			listener.Certificates = append(listener.Certificates, arn)
		}
	}
	for _, cidr := range admitted(l.plan, r) {
		if !slices.Contains(listener.Allow, cidr) {
			listener.Allow = append(listener.Allow, cidr)
		}
	}
	switch {
	case !r.Conditions.Empty():
		listener.Rules = append(listener.Rules, r)
	case listener.Default:
		l.about(r.Service).within(r.From).At().
			Report(kindListenerClash, "port %d of the load balancer is already used by service %q", r.Port, listener.Service).Also(listener.From...)
	default:
		allow, certificates := listener.Allow, listener.Certificates
		listener.Route, listener.Default = r, true
		listener.Allow, listener.Certificates = allow, certificates
	}
}
