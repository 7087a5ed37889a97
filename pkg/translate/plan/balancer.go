package plan

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// ListenerARN has the name of the load balancer, and that of the load balancer's ARN that
// begins like it.
var ListenerARN = lazyregexp.New(
	`^(arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:\d{12}:)listener/(app/([A-Za-z0-9-]+)/[0-9a-f]+)/[0-9a-f]+$`)

// LastPriority is the highest number that a rule can have, whose turn comes last: that of a
// rule which stands for the default action.
const LastPriority = 50_000

// ExistingARN ends the name of the parameter for the ARN of an existing load balancer.
const ExistingARN = "Arn"

// BalancerSettings are those of the main load balancer.
type BalancerSettings struct {
	Existing    string // name or ARN, "" for one made by the stack
	Internal    bool
	SSLPolicy   string
	AddressType string
	WebACL      string
	// KeepInvalidHeaders lets HTTP headers through whose names are not valid.
	KeepInvalidHeaders bool
	IdleTimeout        int         // seconds, 0 for AWS's own
	Attributes         [][2]string // keys and values, in order
}

// AccessLogs reports whether requests are logged.
func (b BalancerSettings) AccessLogs() bool {
	return slices.Contains(b.Attributes, [2]string{"access_logs.s3.enabled", "true"})
}

// A LoadBalancer is one of the project's, which has up to four: for HTTP or for
// connections, reached from everywhere or by private addresses only; or one that has the
// listeners already, and gets rules.
type LoadBalancer struct {
	ARN               string // of the latter, "" for the project's
	Network, Internal bool
	Listeners         []*Listener // sorted by port
}

// ID is the logical id of the load balancer; of an existing one, that which others are derived from.
func (lb *LoadBalancer) ID() cfn.LogicalID {
	if lb.ARN != "" {
		return lb.Listeners[0].BalancerID()
	}
	return cfn.LogicalID(BalancerName(lb.Network, lb.Internal)) + LoadBalancerID
}

// Routes are all routes of a load balancer.
func (lb *LoadBalancer) Routes() []Route {
	var routes []Route
	for _, listener := range lb.Listeners {
		routes = append(routes, listener.Routes()...)
	}
	return routes
}

// A Listener is a port of a load balancer, and what it does with requests.
type Listener struct {
	Route                 // that of its default action or, if it has none, of its first rule
	Default      bool     // there is a default action; else requests that match no rule get a 404
	Shifted      bool     // the last rule is for all requests, so that no default action is needed
	Rules        []Route  // sorted by priority
	VPCIPv6      bool     // the IPv6 addresses of the stack's VPC, which nobody knows yet, reach it beside those in Allow
	Redirect     int      // the port that requests are redirected to, 0 for none
	Certificates []string // of all routes
}

// NeedsCertificate reports whether the certificate has to come as a parameter.
func (listener *Listener) NeedsCertificate() bool {
	return listener.Secure() && listener.ListenerARN == "" && len(listener.Certificates) == 0 && !listener.OverlayCertificate
}

// Transports are below which protocols a listener is reached.
func (listener *Listener) Transports() []string {
	switch listener.Protocol {
	case "UDP":
		return []string{"udp"}
	case "TCP_UDP":
		return []string{"tcp", "udp"}
	}
	return []string{"tcp"}
}

// Routes are those of a listener: of its default action, then of its rules.
func (listener *Listener) Routes() []Route {
	if listener.hasOwn() {
		return append([]Route{listener.Route}, listener.Rules...)
	}
	return listener.Rules
}

// hasOwn reports whether the route of the default action is none of the rules.
func (listener *Listener) hasOwn() bool { return listener.Default && !listener.Shifted }

// Forwards are the routes of a listener that lead to a service.
func (listener *Listener) Forwards() []Route {
	return slices.DeleteFunc(slices.Clone(listener.Routes()), func(r Route) bool { return r.Answer != nil })
}

// A Route is what a published port asks of its listener.
type Route struct {
	Service      string
	Target       Target
	Port         int
	Beside       int    // the container's own HTTPS port, which the file names in place of the target's, 0 for none
	Published    string // the port of the machine, where that tells it from another route of the same target
	Protocol     string // HTTP, HTTPS, TCP, UDP, TCP_UDP or TLS
	Internal     bool
	ListenerARN  string   // of an existing listener, "" for one that the stack makes
	Certificate  []string // ARNs; none: the template parameter
	SSLPolicy    string
	Allow        []string // CIDR blocks
	Conditions   Conditions
	Priority     int             // of the rule, 0 until it is computed
	Computed     bool            // others have rules on the listener, whose priorities are not known
	After        []cfn.LogicalID // rules that have to make room first
	RedirectHTTP bool
	Shift        bool    // deployments shift its traffic between two target groups
	Test         bool    // and do so first, for who tests the new tasks
	Auth         *Auth   // nil: everybody may
	Answer       *Answer // nil: requests are forwarded to the service

	// OverlayCertificate is set when the overlay gives the listener its certificate.
	OverlayCertificate bool

	Project  string      // set on an existing listener, which other projects may share
	HostPort string      // the port of the machine
	From     source.Path // the Compose path of the port
}

// BalancerID is the logical id of the load balancer that the route goes over.
func (r Route) BalancerID() cfn.LogicalID {
	if r.ListenerARN != "" {
		return existingName(r.ListenerARN) + LoadBalancerID
	}
	return cfn.LogicalID(BalancerName(r.Network(), r.Internal)) + LoadBalancerID
}

// ListenerID is the logical id of the route's listener.
func (r Route) ListenerID() cfn.LogicalID {
	if r.ListenerARN != "" {
		return existingName(r.ListenerARN) + listenerID(r.Port)
	}
	return cfn.LogicalID(BalancerName(r.Network(), r.Internal)) + listenerID(r.Port)
}

// Behind names the load balancer of a route in the id of its target group, unless it is
// one that an overlay of the retired integration can know.
func (r Route) Behind() string {
	switch {
	case r.ListenerARN != "":
		return string(existingName(r.ListenerARN))
	case r.Internal:
		return "Internal"
	default:
		return ""
	}
}

// Network reports whether the route goes over a Network Load Balancer.
func (r Route) Network() bool { return r.Protocol != "HTTP" && r.Protocol != "HTTPS" }

// Secure reports whether the route needs a certificate.
func (r Route) Secure() bool { return r.Protocol == "HTTPS" || r.Protocol == "TLS" }

// Same reports whether the same port is published twice, as on an IPv4 and an IPv6
// address.
func (r Route) Same(other Route) bool {
	return r.Besides(other) && (r.HostPort == other.HostPort || reflect.DeepEqual(r.Conditions, other.Conditions))
}

// Besides reports whether the other route is another way to the same port of a container
// by the same listener: a service is asked for by a host or by a path with two published
// ports that have one listener.
func (r Route) Besides(other Route) bool {
	return r.Service == other.Service && r.Port == other.Port && r.Target.ContainerPort == other.Target.ContainerPort &&
		r.Target.Transport == other.Target.Transport && r.Internal == other.Internal
}

// RuleID names a rule after its place on the listener, which no other rule may have while
// it is there: CloudFormation makes what is new before it deletes what is old, so that a
// rule of another id in the same place would fail (aws-cdk 27094). Whoever gets the place,
// another service or another port, changes the rule that is there.
func (r Route) RuleID() cfn.LogicalID {
	if r.Priority == LastPriority {
		return "DefaultRuleOn" + r.ListenerID()
	}
	return cfn.LogicalID(fmt.Sprintf("Rule%dOn%s", r.Priority, r.ListenerID()))
}

// FormerRuleID is the id that a rule had when it was named after the port of the service
// and that of the listener. It is in overlays.
func (r Route) FormerRuleID() cfn.LogicalID {
	return ID(r.Service, fmt.Sprintf("%s%d%sRuleOn%s", strings.ToUpper(r.Target.Transport), r.Named(), r.As(), r.ListenerID()))
}

// Named is the container port that the file names.
func (r Route) Named() int { return cmp.Or(r.Beside, r.Target.ContainerPort) }

// As is what sets ways to the same port apart in logical ids.
func (r Route) As() string {
	if r.Published == "" {
		return ""
	}
	return "As" + r.Published
}

// BalancerName is the beginning of the ids of all that a load balancer has: nothing for
// the usual one, since those ids are in overlays.
func BalancerName(network, internal bool) string {
	name := ""
	if internal {
		name = "Internal"
	}
	if network {
		name += "Network"
	}
	return name
}

// existingName is the beginning of the ids of what an existing listener brings along.
func existingName(listener string) cfn.LogicalID {
	return cfn.LogicalID("Existing" + Stem(ListenerARN.FindStringSubmatch(listener)[3]))
}
