package hazard

import (
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// A forward is a target group that a listener or a rule sends requests to.
type forward struct {
	group  cfn.LogicalID
	weight string
}

// forwards are those of a listener or a rule to target groups of the template.
func (s side) forwards(id cfn.LogicalID) []forward {
	var list []forward
	add := func(n *cfn.Node, weight string) {
		if group := s.one(n.Get("TargetGroupArn"), targetGroup); group != "" {
			list = append(list, forward{group, weight})
		}
	}
	for _, action := range s.properties[id].Get(actionsOf(s.kinds[id])).Items() {
		add(action, "1")
		for _, entry := range action.Get("ForwardConfig").Get("TargetGroups").Items() {
			add(entry, s.valueOf(entry.Get("Weight")))
		}
	}
	return list
}

// valueOf is a value as text, that of a parameter which nobody has given by its default.
func (s side) valueOf(n *cfn.Node) string {
	for _, p := range s.doc.Parameters() {
		if n.IsFunction() && slices.Contains(n.Targets(), cfn.LogicalID(p.Key)) {
			return text(p.Value.Get("Default"))
		}
	}
	return text(n)
}

func actionsOf(kind string) string {
	if kind == listener {
		return "DefaultActions"
	}
	return "Actions"
}

// tasksIn is the service whose tasks are in a target group, or are in turn in it and in another one; "" if there is none.
func (s side) tasksIn(group cfn.LogicalID) cfn.LogicalID {
	for _, id := range s.of(service) {
		for _, entry := range s.properties[id].Get("LoadBalancers").Items() {
			alternate := at(entry, "AdvancedConfiguration/AlternateTargetGroupArn")
			if s.one(entry.Get("TargetGroupArn"), targetGroup) == group || s.one(alternate, targetGroup) == group {
				return id
			}
		}
	}
	return ""
}

// serves reports whether somebody answers behind a listener or a rule.
func (s side) serves(id cfn.LogicalID) bool {
	list := s.forwards(id)
	return len(list) > 0 && !slices.ContainsFunc(list, func(f forward) bool { return f.weight != "0" && s.tasksIn(f.group) == "" })
}

// shadowed reports whether a rule of a listener takes all of its requests.
func (s side) shadowed(id cfn.LogicalID) bool {
	return s.kinds[id] == listener && slices.ContainsFunc(s.of(listenerRule), func(rule cfn.LogicalID) bool {
		conditions := s.properties[rule].Get("Conditions").Items()
		return s.one(s.properties[rule].Get("ListenerArn"), listener) == id && len(conditions) == 1 &&
			text(at(conditions[0], "PathPatternConfig/Values")) == `["*"]`
	})
}

// shifter is the service whose traffic ECS shifts by a listener or a rule.
func (s side) shifter(id cfn.LogicalID) cfn.LogicalID {
	for _, other := range s.of(service) {
		for _, entry := range s.properties[other].Get("LoadBalancers").Items() {
			shift := at(entry, "AdvancedConfiguration")
			rules := slices.Concat(shift.Get("ProductionListenerRule").Targets(), shift.Get("TestListenerRule").Targets())
			if s.shifts(other) && slices.Contains(rules, id) {
				return other
			}
		}
	}
	return ""
}

// shifts reports whether the deployments of a service move traffic from one target group to another.
func (s side) shifts(id cfn.LogicalID) bool {
	strategy := text(at(s.properties[id], "DeploymentConfiguration/Strategy"))
	return strategy != "" && strategy != "ROLLING"
}

// looksUp reports whether the weights of a listener or a rule are parameters: the deployment fills in the current ones,
// if it can know them.
func (s side) looksUp(id cfn.LogicalID) bool {
	weights := 0
	for _, action := range s.doc.Resource(id).Get("Properties").Get(actionsOf(s.kinds[id])).Items() {
		for _, entry := range action.Get("ForwardConfig").Get("TargetGroups").Items() {
			weight := entry.Get("Weight")
			if !weight.IsFunction() || slices.ContainsFunc(weight.Targets(), func(p cfn.LogicalID) bool { return s.guessed[p] }) {
				return false
			}
			weights++
		}
	}
	return weights > 0
}

// traffic finds listeners and rules that send requests to where nobody is yet.
func (c *comparison) traffic() {
	for _, id := range c.after.of(listener, listenerRule) {
		c.renewedBehind(id)
		if !c.stays(id) {
			c.takesOver(id)
			continue
		}
		if c.before.shadowed(id) {
			continue
		}
		if shifter := c.before.shifter(id); shifter != "" && c.changed(id) && !c.after.looksUp(id) && c.weightsReset(id, shifter) {
			continue
		}
		if group := c.empty(id); group != "" && c.before.serves(id) {
			c.report(emptyTarget, []cfn.LogicalID{id, group},
				"%s points to %s before it has tasks: clients get a 503 until they are healthy", id, group)
		} else if shifter := c.elsewhere(id); shifter != "" && c.before.serves(id) {
			c.report(weights, []cfn.LogicalID{id, shifter},
				"%s points to the first target group of %s, whether or not the tasks are in that group", id, shifter)
		}
	}
}

// takesOver finds a new listener or rule that is to shift the traffic of a service as another one has done.
func (c *comparison) takesOver(id cfn.LogicalID) {
	shifter := c.after.shifter(id)
	if shifter == "" || !c.stays(shifter) || !c.before.shifts(shifter) || c.after.looksUp(id) {
		return
	}
	if c.keepsGroup(id) {
		c.report(weights, []cfn.LogicalID{id, shifter},
			"%s is new, and its traffic goes to the first target group of %s, whether or not that group has the tasks", id, shifter)
	}
}

// renewedBehind finds a listener or a rule that keeps its weights while the service is replaced that they are of: the new one
// has its tasks in the first target group.
func (c *comparison) renewedBehind(id cfn.LogicalID) {
	shifter := c.after.shifter(id)
	carried := c.after.looksUp(id) && slices.ContainsFunc(c.after.forwards(id), func(f forward) bool { return c.stays(f.group) })
	if c.replaced[shifter] && c.before.shifts(shifter) && (carried || !c.changed(id)) {
		c.report(weights, []cfn.LogicalID{id, shifter},
			"%s keeps sending requests to the tasks of the old %s, while those of the new one are in its first target group", id, shifter)
	}
}

// keepsGroup reports whether a listener or a rule sends requests to a target group that was there before.
func (c *comparison) keepsGroup(id cfn.LogicalID) bool {
	return slices.ContainsFunc(c.after.forwards(id), func(f forward) bool { return c.stays(f.group) && !c.replaced[f.group] })
}

// empty is the target group of a listener or a rule that has no tasks when it is changed: its service comes after the listener.
func (c *comparison) empty(id cfn.LogicalID) cfn.LogicalID {
	for _, to := range c.after.forwards(id) {
		of := c.before.tasksIn(to.group)
		had := of != "" && c.before.kinds[to.group] == targetGroup && !c.replaced[to.group] && c.after.properties[of] != nil
		if to.weight != "0" && !had {
			return to.group
		}
	}
	return ""
}

// elsewhere is a service that may have its tasks in the other one of its target groups than the one that a listener or a rule
// begins to send requests to.
func (c *comparison) elsewhere(id cfn.LogicalID) cfn.LogicalID {
	for _, to := range c.after.forwards(id) {
		of := c.before.tasksIn(to.group)
		forwarded := slices.ContainsFunc(c.before.forwards(id), func(f forward) bool { return f.group == to.group })
		if to.weight != "0" && !forwarded && c.before.shifts(of) && !c.after.looksUp(id) {
			return of
		}
	}
	return ""
}

// weightsReset reports what a listener or a rule does to the traffic of the service that it has shifted, if it goes on with that.
func (c *comparison) weightsReset(id, shifter cfn.LogicalID) bool {
	now := c.after.shifter(id)
	still := slices.ContainsFunc(c.after.forwards(id), func(f forward) bool { return c.before.tasksIn(f.group) == shifter })
	switch {
	case now != "":
		c.report(weights, []cfn.LogicalID{id, now},
			"%s changes, and its traffic goes to the first target group of %s, whether or not that group has the tasks", id, now)
	case still:
		c.report(weights, []cfn.LogicalID{id, shifter},
			"%s no longer shifts traffic: all of it goes to the first target group, which may have no tasks until %s is deployed", id, shifter)
	}
	return now != "" || still
}
