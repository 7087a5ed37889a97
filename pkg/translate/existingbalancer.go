package translate

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var kindExistingListener = diag.Kind{
	Code: "C2E-existing-listener", Severity: diag.Error,
	Title: "existing listener does not take the port",
	Cause: "arn in x-aws-listener names a listener of an application load balancer that somebody else has made. The stack adds a rule to it, with conditions; its default action, certificates, TLS policy and security group stay what they are.",
	Cure:  "give the port conditions, as hosts or paths, and leave out what belongs to the listener",
}

// listenerARN has the name of the load balancer, and that of the load balancer's ARN that
// begins like it.
var listenerARN = regexp.MustCompile(`^(arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:\d{12}:)listener/(app/([A-Za-z0-9-]+)/[0-9a-f]+)/[0-9a-f]+$`)

// balancerOf is the ARN of the load balancer of a listener, "" for none.
func balancerOf(listener string) string {
	if match := listenerARN.FindStringSubmatch(listener); match != nil {
		return match[1] + "loadbalancer/" + match[2]
	}
	return ""
}

// existingName is the beginning of the ids of what an existing listener brings along.
func existingName(listener string) cfn.LogicalID {
	return cfn.LogicalID("Existing" + stem(listenerARN.FindStringSubmatch(listener)[3]))
}

// lowerListenerARN puts a route on a listener that exists; false if it cannot be there.
func lowerListenerARN(l *lowering, r *Route, x listenerExtension) bool {
	path := append(slices.Clone(r.from), "x-aws-listener")
	report := func(key, format string, args ...any) *diag.Finding {
		return l.At(append(slices.Clone(path), key)...).Report(kindExistingListener, "service %q: "+format, append([]any{r.Service}, args...)...)
	}
	if !listenerARN.MatchString(x.ARN) {
		report("arn", "%q is not the ARN of a listener of an application load balancer", x.ARN).
			WithHint("give it as the console shows it: arn:aws:elasticloadbalancing:…:listener/app/…")
		return false
	}
	if r.Conditions.empty() {
		report("arn", "the port has no conditions, and the default action of an existing listener is not the stack's to change").
			WithHint("add hosts or paths, or another condition")
		return false
	}
	if r.network() {
		report("arn", "a listener that has rules speaks HTTP, not %s", r.Protocol)
		return false
	}
	for _, belongs := range []struct {
		key   string
		given bool
	}{
		{"certificate", len(x.Certificate) > 0}, {"ssl_policy", x.SSLPolicy != ""}, {"redirect_http", x.RedirectHTTP},
		{"exposure", x.Exposure != ""}, {"allow", len(x.Allow) > 0},
	} {
		if belongs.given {
			report(belongs.key, "%s belongs to the listener, which exists", belongs.key).WithHint("remove it, or arn")
		}
	}
	if l.plan.VPC.Existing == "" {
		report("arn", "the existing listener is in a VPC that x-aws-vpc has to name").WithHint("name the VPC of its load balancer with x-aws-vpc")
	}
	r.project = l.plan.Project
	r.ListenerARN, r.Internal, r.RedirectHTTP, r.Certificate = x.ARN, false, false, nil
	return true
}

// existing tells a load balancer that the stack does not make: that of an existing
// listener, or the one that x-aws-loadbalancer names, which is for HTTP unless its ARN
// says otherwise.
func (p *Plan) existing(lb *LoadBalancer) bool {
	return lb.ARN != "" || p.Balancer.Existing != "" && !lb.Internal && lb.Network == strings.Contains(p.Balancer.Existing, ":loadbalancer/net/")
}

// behind names the load balancer of a route in the id of its target group, unless it is
// one that an overlay of the retired integration can know.
func (r Route) behind() string {
	switch {
	case r.ListenerARN != "":
		return string(existingName(r.ListenerARN))
	case r.Internal:
		return "Internal"
	default:
		return ""
	}
}

// existingBalancer is the name or the ARN of a load balancer that the stack does not make.
func (p *Plan) existingBalancer(lb *LoadBalancer) string { return cmp.Or(lb.ARN, p.Balancer.Existing) }

// reportExisting says what is left to whoever has made a load balancer.
func reportExisting(l *lowering, lb *LoadBalancer) {
	switch {
	case lb.ARN != "":
		l.At(append(slices.Clone(lb.Listeners[0].from), "x-aws-listener", "arn")...).Report(kindExistingBalancer, "x-aws-listener: the security group of %s has to let it reach the tasks", lb.ARN)
	case l.plan.existing(lb):
		l.At("x-aws-loadbalancer").Report(kindExistingBalancer, "x-aws-loadbalancer: the security group of %s has to admit port %s", l.plan.Balancer.Existing, ports(lb))
	}
}

// What a parameter for an attribute of an existing load balancer is called, after its id.
const (
	existingARN  = "Arn"
	existingDNS  = "DNSName"
	existingZone = "Zone"
)

// emitExisting declares what the deployment looks up of an existing load balancer, as far
// as something needs it. Its security group is a parameter under the id that the group of
// one of ours has.
func emitExisting(p *Plan, e *emitter, lb *LoadBalancer) {
	from := []string{"x-aws-loadbalancer"}
	if lb.ARN != "" {
		from = lb.Listeners[0].from
	}
	name := p.existingBalancer(lb)
	look := func(suffix cfn.LogicalID, kind, what, attribute string) {
		e.filled(cfn.Parameter{ID: lb.id() + suffix, Type: kind, Description: what + " of the load balancer " + name}, manifest.Parameter{BalancerOf: name, Attribute: attribute}, from...)
	}
	if !strings.HasPrefix(name, "arn:") {
		look(existingARN, "String", "ARN", manifest.BalancerARN)
	}
	e.filled(cfn.Parameter{ID: balancerGroup(lb.id()), Type: "AWS::EC2::SecurityGroup::Id", Description: "Security group of the load balancer " + name},
		manifest.Parameter{BalancerOf: name, Attribute: manifest.BalancerGroup, Network: lb.Network}, from...)
	named := p.Domain != nil && slices.ContainsFunc(p.Domain.Hosts, func(h Host) bool { return h.Balancer == lb.id() })
	if named || slices.ContainsFunc(lb.routes(), func(r Route) bool { return r.host(p) == "" }) {
		look(existingDNS, "String", "DNS name", manifest.BalancerDNSName)
	}
	if named {
		look(existingZone, "String", "Hosted zone of the DNS name", manifest.BalancerZone)
	}
}

// balancerRef is the ARN of a load balancer, whoever made it.
func (p *Plan) balancerRef(lb *LoadBalancer) cfn.String {
	switch {
	case !p.existing(lb):
		return cfn.Ref(lb.id())
	case strings.HasPrefix(p.Balancer.Existing, "arn:"):
		return cfn.Of(p.Balancer.Existing)
	default:
		return cfn.Ref(lb.id() + existingARN)
	}
}

// listenerRef is the ARN of a route's listener, whoever made it.
func (r Route) listenerRef() cfn.String {
	if r.ListenerARN != "" {
		return cfn.Of(r.ListenerARN)
	}
	return cfn.Ref(r.listenerID())
}

// balancer is the load balancer with an id.
func (p *Plan) balancer(id cfn.LogicalID) *LoadBalancer {
	return p.LoadBalancers[slices.IndexFunc(p.LoadBalancers, func(lb *LoadBalancer) bool { return lb.id() == id })]
}

// dnsVariable is the DNS name of a load balancer inside of Sub.
func (p *Plan) dnsVariable(r Route) string {
	if p.existing(p.balancer(r.balancerID())) {
		return "${" + string(r.balancerID()+existingDNS) + "}"
	}
	return "${" + string(r.balancerID()) + ".DNSName}"
}

// aliasTarget is the load balancer that a host leads to, as a record names it.
func (p *Plan) aliasTarget(h Host) *cfn.Route53AliasTarget {
	if p.existing(p.balancer(h.Balancer)) {
		return &cfn.Route53AliasTarget{DNSName: cfn.Ref(h.Balancer + existingDNS), HostedZoneId: cfn.Ref(h.Balancer + existingZone)}
	}
	return &cfn.Route53AliasTarget{DNSName: cfn.GetAtt(h.Balancer, "DNSName"), HostedZoneId: cfn.GetAtt(h.Balancer, "CanonicalHostedZoneID")}
}
