package lower

import (
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var (
	kindTooManyListeners = diag.Kind{
		Code: "C2E-listeners", Severity: diag.Error,
		Title: "too many listeners",
		Cause: "By default, a load balancer has at most 50 listeners.",
		Fix:   "take ports off the load balancer with x-aws-listener: {exposure: none}",
	}
	kindBalancerLimit = diag.Kind{
		Code: "C2E-load-balancer-limit", Severity: diag.Error,
		Title: "too many rules, target groups, or certificates on one load balancer",
		Cause: "An Application Load Balancer has at most 100 target groups and, by default, at most 100 rules across all its listeners; by " +
			"default, any load balancer has at most 25 certificates in addition to one per listener. A port whose traffic is " +
			"shifted needs two target groups.",
		Fix: "split the project, or take ports off the load balancer with x-aws-listener: {exposure: none}",
	}
	kindGroupRules = diag.Kind{
		Code: "C2E-security-group-rules", Severity: diag.Warning,
		Title: "too many addresses for a security group",
		Cause: "A security group has at most 60 rules for IPv4 and 60 for IPv6, unless your account's quota is higher. A load balancer needs " +
			"one rule for each CIDR block in allow, for each port.",
		Fix: "allow fewer, larger CIDR blocks; or request a higher quota for rules per security group (L-0EA8095F)",
	}
)

// Elastic Load Balancing User Guide for Application Load Balancers, "Quotas for your
// Application Load Balancers", and its like for Network Load Balancers.
const (
	maxListeners       = 50
	maxRules           = 100 // without those of default actions
	maxBalancerTargets = 100
	maxCertificates    = 25 // without the default one of each listener
)

// usualGroupRules is the quota for inbound rules of either kind in a security group
// (Amazon VPC User Guide, "Amazon VPC quotas").
const usualGroupRules = 60

// checkBalancer counts what a load balancer has, as AWS does: over all of its listeners.
// What an existing one has already is not known.
func checkBalancer(l *lowering, lb *plan.LoadBalancer) {
	if n := len(lb.Listeners); n > maxListeners {
		l.At(lb.Listeners[maxListeners].From...).
			Report(kindTooManyListeners, "the load balancer has %d listeners; the default quota is %d", n, maxListeners)
	}
	var rules []plan.Route
	certificates := 0
	for _, listener := range lb.Listeners {
		rules = append(rules, listener.Rules...)
		certificates += max(0, len(listener.Certificates)-1)
		if last := certificates - maxCertificates; last > 0 && last < len(listener.Certificates) {
			l.At(listener.From...).
				Report(kindBalancerLimit, "the load balancer has more than %d certificates (the default quota), not counting the first of each "+
					"listener", maxCertificates).
				WithHint("split the project, or have services share a wildcard certificate, which covers all names at one level")
		}
	}
	if n := len(rules); n > maxRules {
		l.At(rules[maxRules].From...).Report(kindBalancerLimit, "the load balancer has %d rules; the default quota is %d", n, maxRules)
	}
	if !l.plan.Existing(lb) {
		checkGroupRules(l, lb)
	}
	if lb.Network {
		return
	}
	var groups []cfn.LogicalID
	alternates := 0 // of services whose traffic is shifted
	for _, r := range lb.Routes() {
		if r.Answer != nil {
			continue
		}
		if group := plan.TargetGroupID(r.Service, r.Target); !slices.Contains(groups, group) {
			groups = append(groups, group)
			if r.Shift {
				alternates++
			}
		}
		if len(groups)+alternates > maxBalancerTargets {
			l.At(r.From...).
				Report(kindBalancerLimit, "the load balancer has more than %d target groups; the maximum for an Application Load Balancer is %[1]d",
					maxBalancerTargets)
			return
		}
	}
}

// checkGroupRules counts the rules of a load balancer's security group.
func checkGroupRules(l *lowering, lb *plan.LoadBalancer) {
	rules := map[bool]int{} // by whether they are for IPv6
	for _, listener := range lb.Listeners {
		for _, cidr := range listener.Allow {
			rules[strings.Contains(cidr, ":")] += len(listener.Transports())
		}
		if listener.VPCIPv6 {
			rules[true] += len(listener.Transports())
		}
	}
	if n := max(rules[false], rules[true]); n > usualGroupRules {
		l.At(lb.Listeners[0].From...).
			Report(kindGroupRules, "the security group of the load balancer has %d rules; the default maximum is %d", n, usualGroupRules)
	}
}
