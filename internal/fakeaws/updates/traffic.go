package updates

import (
	"maps"
	"slices"
	"strconv"
)

const (
	loadBalancer = "AWS::ElasticLoadBalancingV2::LoadBalancer"
	listener     = "AWS::ElasticLoadBalancingV2::Listener"
	listenerRule = "AWS::ElasticLoadBalancingV2::ListenerRule"
	targetGroup  = "AWS::ElasticLoadBalancingV2::TargetGroup"
)

// traffic are the types of resources that decide who answers requests.
var traffic = map[string]bool{listener: true, listenerRule: true, ecsService: true}

// A share is the part of the requests that a target group gets.
type share struct {
	group  string
	weight int
}

// actions are the property of a listener or a rule that says what it does.
func actions(r *resource) string {
	if r.kind == listener {
		return "DefaultActions"
	}
	return "Actions"
}

// shares are where a listener or a rule sends requests.
func shares(r *resource) []share {
	var list []share
	for _, action := range items(r.actual[actions(r)]) {
		if text(at(action, "Type")) != "forward" {
			continue
		}
		if group := token(at(action, "TargetGroupArn")); group != "" {
			list = append(list, share{group, 1})
		}
		for _, entry := range items(at(action, "ForwardConfig", "TargetGroups")) {
			weight, err := strconv.Atoi(text(at(entry, "Weight")))
			if err != nil {
				weight = 1
			}
			list = append(list, share{token(at(entry, "TargetGroupArn")), weight})
		}
	}
	return list
}

// Weights are what listeners and rules say how much target groups get, by logical ids: what DescribeListeners and DescribeRules
// would answer.
func (a *Account) Weights() map[string]map[string]int {
	found := map[string]map[string]int{}
	for _, r := range append(a.of(listener), a.of(listenerRule)...) {
		weights := map[string]int{}
		for _, s := range shares(r) {
			if group := a.find(s.group); group != nil && a.resources[r.id] == r {
				weights[group.id] = s.weight
			}
		}
		found[r.id] = weights
	}
	return found
}

// Has reports whether the stack has a resource.
func (a *Account) Has(id string) bool { return a.resources[id] != nil }

// balancersOf are the load balancers that a target group is behind, but for one listener or rule. What changes later in the
// update may still be as before.
func (u *update) balancersOf(group string, but *resource) []string {
	found := u.Account.balancersOf(group, but)
	for _, id := range u.started.ids {
		r := u.started.resources[id]
		now := u.resources[r.id]
		if now == nil || now.token != r.token || r.id == but.id || u.behind(but.id, r.id) {
			continue
		}
		found = append(found, u.started.balancer(r, group)...)
	}
	return found
}

func (a *Account) balancersOf(group string, but *resource) []string {
	var found []string
	for _, r := range a.live() {
		if r.token != but.token {
			found = append(found, a.balancer(r, group)...)
		}
	}
	return found
}

// balancer is the load balancer that a listener or a rule puts a target group behind.
func (a *Account) balancer(r *resource, group string) []string {
	if r.kind != listener && r.kind != listenerRule || !slices.ContainsFunc(shares(r), func(s share) bool { return s.group == group }) {
		return nil
	}
	return []string{a.balancerOf(r)}
}

func (a *Account) balancerOf(r *resource) string {
	if r.kind == listener {
		return text(r.actual["LoadBalancerArn"])
	}
	if of := a.find(r.actual["ListenerArn"]); of != nil {
		return text(of.actual["LoadBalancerArn"])
	}
	return text(r.actual["ListenerArn"])
}

// associated reports whether a target group is certain to be behind a load balancer when a service needs it: it was before, or
// the service waits for the listener or the rule.
func (u *update) associated(service, group string) bool {
	uses := func(s share) bool { return s.group == group }
	for _, r := range append(u.of(listener), u.of(listenerRule)...) {
		old := u.started.resources[r.id]
		was := old != nil && old.token == r.token && slices.ContainsFunc(shares(old), uses)
		if was || slices.ContainsFunc(shares(r), uses) && u.behind(service, r.id) {
			return true
		}
	}
	return false
}

// checkForward refuses what ELB does: a target group behind two load balancers (TargetGroupAssociationLimit,
// https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/780), or in another VPC than its load balancer.
func (u *update) checkForward(r *resource) error {
	mine := u.balancerOf(r)
	for _, s := range shares(r) {
		for _, other := range u.balancersOf(s.group, r) {
			if other != mine {
				return refuse(r, "%s cannot be associated with more than one load balancer", s.group)
			}
		}
		group, balancer := u.find(s.group), u.find(mine)
		if group != nil && balancer != nil && u.vpcOf(balancer) != "" && text(group.actual["VpcId"]) != u.vpcOf(balancer) {
			return refuse(r, "%s is in another VPC than its load balancer", s.group)
		}
	}
	return nil
}

// vpcOf is the VPC of the subnets that a resource is in, "" where the template does not tell.
func (u *update) vpcOf(r *resource) string {
	for _, subnet := range slices.Concat(items(r.actual["Subnets"]), []any{r.actual["SubnetId"]}) {
		if s := u.find(subnet); s != nil {
			return text(s.actual["VpcId"])
		}
	}
	return ""
}

// registered are the target groups that the tasks of services are in.
func (a *Account) registered() map[string]bool {
	found := map[string]bool{}
	for _, s := range a.of(ecsService) {
		for _, entry := range items(s.actual["LoadBalancers"]) {
			all := groups(entry)
			found[token(all[0])] = found[token(all[0])] || !s.alternate
			if len(all) > 1 {
				found[token(all[1])] = found[token(all[1])] || s.alternate
			}
		}
	}
	return found
}

// serving are the listeners and rules behind which somebody answers, by logical id.
func (a *Account) serving() map[string]bool {
	found, registered := map[string]bool{}, a.registered()
	for _, r := range append(a.of(listener), a.of(listenerRule)...) {
		if a.resources[r.id] != r || a.shadowed(r) {
			continue
		}
		list := shares(r)
		empty := func(s share) bool { return s.weight > 0 && !registered[s.group] }
		found[r.id] = len(list) > 0 && !slices.ContainsFunc(list, empty)
	}
	return found
}

// shadowed reports whether a rule of a listener takes all of its requests: rules come before the default action
// (https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-rules.html).
func (a *Account) shadowed(r *resource) bool {
	return slices.ContainsFunc(a.of(listenerRule), func(rule *resource) bool {
		conditions := items(rule.actual["Conditions"])
		return r.kind == listener && token(rule.actual["ListenerArn"]) == r.token && len(conditions) == 1 &&
			text(at(conditions[0], "PathPatternConfig", "Values")) == "[*]"
	})
}

// watch notes those that answered before a step, and do not after it. What leaves the template is not to answer.
func (u *update) watch(before map[string]bool) {
	now := u.serving()
	for _, id := range sorted(before) {
		r := u.resources[id]
		_, stays := u.Resources[id]
		if before[id] && r != nil && stays && !now[id] && len(shares(r)) > 0 && !u.shadowed(r) {
			u.events = append(u.events, Event{Interrupted, id, "it sends requests to target groups that have no tasks"})
		}
	}
}

// shift is a deployment that moves the traffic to the other set of target groups
// (https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-how-it-works.html).
func (a *Account) shift(before, after *resource) {
	after.alternate = shifts(after) && !before.alternate
	if !shifts(after) {
		return
	}
	for _, entry := range items(after.actual["LoadBalancers"]) {
		all := groups(entry)
		if len(all) < 2 {
			continue
		}
		full, empty := all[0], all[1]
		if after.alternate {
			full, empty = empty, full
		}
		// What tests have moves first, and stays where the others come after it.
		for _, property := range []string{"TestListenerRule", "ProductionListenerRule"} {
			if rule := a.find(at(entry, "AdvancedConfiguration", property)); rule != nil {
				rule.actual[actions(rule)] = weighted(items(rule.actual[actions(rule)]), token(full), token(empty))
			}
		}
	}
}

// weighted are actions in which one target group gets all that the other got.
func weighted(list []any, full, empty string) []any {
	made := slices.Clone(list)
	for i, action := range list {
		entries := slices.Clone(items(at(action, "ForwardConfig", "TargetGroups")))
		for j, entry := range entries {
			e := maps.Clone(entry.(map[string]any))
			switch token(e["TargetGroupArn"]) {
			case full:
				e["Weight"] = float64(100)
			case empty:
				e["Weight"] = float64(0)
			}
			entries[j] = e
		}
		if len(entries) > 0 {
			a := maps.Clone(action.(map[string]any))
			a["ForwardConfig"] = map[string]any{"TargetGroups": entries}
			made[i] = a
		}
	}
	return made
}

// Release is a deployment of all services that nobody made by the template, as a restart is: afterwards the tasks of those that
// shift traffic are in their other target groups.
func (a *Account) Release() {
	for _, s := range a.of(ecsService) {
		if shifts(s) && len(items(s.actual["LoadBalancers"])) > 0 {
			before := s.clone()
			a.shift(before, s)
		}
	}
}
