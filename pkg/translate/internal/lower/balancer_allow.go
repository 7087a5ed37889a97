package lower

import (
	"net/netip"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var (
	kindAllow = diag.Kind{
		Code: "C2E-allow", Severity: diag.Error,
		Title: "invalid CIDR block in allow",
		Cause: "The security group of a load balancer accepts only CIDR blocks, for example 203.0.113.0/24.",
		Fix:   "use CIDR blocks; write a single address as 203.0.113.7/32",
	}
	kindAllowShared = diag.Kind{
		Code: "C2E-allow-shared", Severity: diag.Error,
		Title: "listener admits addresses that are not in allow",
		Cause: "A security group rule applies to the whole listener and admits every address that any of the listener's services allows. The " +
			"security group of an existing load balancer is not known. In both cases, allow becomes a condition of the service's own listener " +
			"rule, which is not possible for a listener's default action or for a Network Load Balancer.",
		Fix: "give the service a condition, such as hosts or paths, or its own listener",
	}
)

var kindInsideIPv6 = diag.Kind{
	Code: "C2E-inside-ipv6", Severity: diag.Warning,
	OfService: true,
	Title:     "internal load balancer admits only IPv4",
	Cause: "The IPv6 addresses of a VPC are usually public addresses from a CIDR block assigned by AWS. The template does not know the " +
		"CIDR block of an existing VPC.",
	Fix: "set x-aws-listener.allow to private IPv4 ranges and the IPv6 CIDR block",
}

// privateBlocks are the addresses that the internet does not have (RFC 1918).
var privateBlocks = []string{"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"}

// sharedBlock has addresses that the internet does not have either, and that VPCs may have
// (RFC 6598; Amazon VPC User Guide, "VPC CIDR blocks").
const sharedBlock = "100.64.0.0/10"

// insideBlocks are the addresses from which an internal load balancer is reached: private
// ones, and those of its VPC, which may be others.
func insideBlocks(v plan.VPC) []string {
	own := sharedBlock // as far as is known of a VPC that exists
	if v.Existing == "" {
		own = v.CIDR.String()
	}
	if coverBlocks(privateBlocks, []string{own}) {
		return privateBlocks
	}
	return append(slices.Clone(privateBlocks), own)
}

// All addresses of either kind.
const everybody, everybodyIPv6 = "0.0.0.0/0", "::/0"

// lowerAllow is who may reach a route, without what is no block of addresses.
func lowerAllow(l *lowering, r plan.Route, allow []string) []string {
	var blocks []string
	for _, cidr := range allow {
		if _, err := netip.ParsePrefix(cidr); err != nil {
			l.about(r.Service).within(r.From).AtValue("x-aws-listener", "allow", cidr).Report(kindAllow, "%q is not a CIDR block", cidr)
			continue
		}
		blocks = append(blocks, cidr)
	}
	return blocks
}

// admitted are those who reach the listener of a route.
func admitted(p *plan.Plan, r plan.Route) []string {
	switch {
	case len(r.Allow) > 0:
		return r.Allow
	case r.Internal:
		return insideBlocks(p.VPC)
	default:
		return []string{everybody}
	}
}

// admitByRule narrows the rules of services that admit fewer clients than their listener
// does: its security group admits all whom any of them admits.
func admitByRule(l *lowering, routes []plan.Route) {
	reached := map[cfn.LogicalID][]string{}
	for _, r := range routes {
		blocks := admitted(l.plan, r)
		if byOthers(l.plan, r) {
			blocks = []string{everybody, everybodyIPv6}
		}
		reached[r.ListenerID()] = append(reached[r.ListenerID()], blocks...)
	}
	for i := range routes {
		r := &routes[i]
		if len(r.Allow) > 0 && !slices.Contains(r.Allow, everybody) && !coverBlocks(r.Allow, reached[r.ListenerID()]) {
			narrow(l, r)
		}
	}
}

// byOthers reports whether the security group before a route is not the stack's.
func byOthers(p *plan.Plan, r plan.Route) bool {
	return p.Existing(&plan.LoadBalancer{ARN: balancerOf(r.ListenerARN), Network: r.Network(), Internal: r.Internal})
}

// narrow has the rule of a route look at the addresses of clients too.
func narrow(l *lowering, r *plan.Route) {
	at := l.about(r.Service).within(r.From).At("x-aws-listener", "allow")
	switch {
	case r.Network():
		at.Report(kindAllowShared, "allow does not restrict the security group of an existing load balancer").
			WithHint("restrict that security group to the addresses in allow, and remove allow")
		return
	case r.Conditions.Empty():
		at.Report(kindAllowShared, "port %d of the load balancer admits addresses that are not in allow, and the service gets all requests "+
			"that match no other rule", r.Port).
			WithHint("use source_ips instead of allow (other clients then get a 404), or publish the service on another port")
		return
	}
	if len(r.Conditions.SourceIPs) == 0 {
		r.Conditions.SourceIPs = r.Allow
	} else if r.Conditions.SourceIPs = commonBlocks(r.Conditions.SourceIPs, r.Allow); len(r.Conditions.SourceIPs) == 0 {
		at.Report(kindAllowShared, "allow contains none of the addresses in source_ips").WithHint("remove one of the two")
	}
	if n := r.Conditions.Values(); n > maxConditionValues {
		at.Report(kindRule, "the rule has %d values, including those in allow, because port %d also admits other clients; the maximum is %d",
			n, r.Port, maxConditionValues).WithHint("allow larger CIDR blocks, or publish the service on another port")
	}
}

// commonBlocks are the addresses that are in both lists: of two blocks that meet, one is
// in the other.
func commonBlocks(blocks, others []string) []string {
	var common []string
	for _, block := range blocks {
		for _, other := range others {
			switch {
			case coverBlocks([]string{other}, []string{block}):
				common = append(common, block)
			case coverBlocks([]string{block}, []string{other}):
				common = append(common, other)
			}
		}
	}
	return common
}

// admitIPv6 lets everybody reach a dual-stack load balancer who may reach its IPv4
// addresses: of an internal one, who is in its VPC, as far as that is known.
func admitIPv6(l *lowering, lb *plan.LoadBalancer) {
	if !l.plan.DualStack(lb.ID()) {
		return
	}
	for _, listener := range lb.Listeners {
		if slices.Contains(listener.Allow, everybody) && !slices.Contains(listener.Allow, everybodyIPv6) {
			listener.Allow = append(slices.Clone(listener.Allow), everybodyIPv6)
		}
		either := slices.ContainsFunc(listener.Allow, func(cidr string) bool { return strings.Contains(cidr, ":") })
		inside := lb.Internal && !either && coverBlocks(listener.Allow, insideBlocks(l.plan.VPC))
		listener.VPCIPv6 = inside && l.plan.VPC.Existing == ""
		if inside && !listener.VPCIPv6 && !l.plan.Existing(lb) {
			l.about(listener.Service).within(listener.From).At().
				Report(kindInsideIPv6, "port %d of the internal load balancer is reachable over IPv4 only, because the VPC's IPv6 CIDR block "+
					"is not known", listener.Port)
		}
	}
}
