package hazard

import (
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// Stage is a template between two: the old one, in which what a new resource needs is free already. With it, and then the new
// one, the hazards that are marked as such do not happen. It is nil if there are none.
func Stage(before, after Version) *cfn.Document {
	if before.Template == nil || after.Template == nil {
		return nil
	}
	c := compare(before, after)
	s := stage{comparison: c, gone: map[cfn.LogicalID]bool{}, moved: map[cfn.LogicalID]int{}}
	c.collisions()
	c.undone()
	c.exports()
	outputs := before.Template.Section("Outputs")
	for _, h := range c.found {
		switch old := h.IDs[len(h.IDs)-1]; {
		case !h.Stages:
		case h.Code == exported.Code:
			outputs = slices.DeleteFunc(slices.Clone(outputs), func(o cfn.Entry) bool { return o.Key == string(old) })
		case c.movable(old):
			s.moved[old] = s.free()
		default:
			s.remove(old)
		}
	}
	if len(s.gone)+len(s.moved) == 0 && len(outputs) == len(before.Template.Section("Outputs")) {
		return nil
	}
	return before.Template.With("Resources", s.resources()).With("Outputs", s.without(outputs))
}

type stage struct {
	*comparison
	gone  map[cfn.LogicalID]bool
	moved map[cfn.LogicalID]int // rules, to other priorities
}

// movable reports whether a resource can be moved out of the way: a rule, to a free priority.
func (c *comparison) movable(id cfn.LogicalID) bool { return c.before.has(id, listenerRule) }

// removable reports whether a resource can be removed before the update: nothing that stays refers to it, and neither it
// nor what is removed with it has data.
func (c *comparison) removable(id cfn.LogicalID) bool {
	for _, other := range c.with(id) {
		if !c.goes(other) || c.replaced[other] && other != id || c.keepsData(other) {
			return false
		}
	}
	return len(c.with(id)) > 0
}

// keepsData reports whether a resource is a file system, or another one that CloudFormation is told to keep.
func (c *comparison) keepsData(id cfn.LogicalID) bool {
	policy, _ := c.before.doc.Resource(id).Get("DeletionPolicy").Text()
	return strings.HasPrefix(policy, "Retain") || c.before.has(id, namespace) || c.before.has(id, cluster) || c.before.has(id,
		subnet) || c.before.has(id, mountTarget)
}

// with are a resource and those that refer to it by their properties, however far.
func (c *comparison) with(id cfn.LogicalID) []cfn.LogicalID {
	all := []cfn.LogicalID{id}
	for i := 0; i < len(all); i++ {
		for _, other := range c.before.ids {
			if !slices.Contains(all, other) && slices.Contains(c.before.properties[other].Targets(), all[i]) {
				all = append(all, other)
			}
		}
	}
	return all
}

func (s *stage) remove(id cfn.LogicalID) {
	for _, other := range s.with(id) {
		s.gone[other] = true
	}
}

// free is a priority that no rule of the listener has, before or after: from the end, where it takes nobody's requests.
func (s *stage) free() int {
	taken := map[int]bool{}
	for _, v := range []side{s.before, s.after} {
		for _, rule := range v.of(listenerRule) {
			taken[number(v.properties[rule].Get("Priority"))] = true
		}
	}
	for _, priority := range s.moved {
		taken[priority] = true
	}
	const last = 50000
	priority := last - 1
	for taken[priority] {
		priority--
	}
	return priority
}

// resources are the old ones, without those that go, and with the rules that move at their new places.
func (s *stage) resources() []cfn.Entry {
	var list []cfn.Entry
	for _, r := range s.before.doc.Resources() {
		if s.gone[cfn.LogicalID(r.Key)] {
			continue
		}
		if priority, moves := s.moved[cfn.LogicalID(r.Key)]; moves {
			r.Value = replacing(r.Value, "Properties", replacing(r.Value.Get("Properties"), "Priority", cfn.Of(priority).Node()))
		}
		r.Value = s.waiting(r.Value)
		list = append(list, r)
	}
	return list
}

// waiting is a resource that does not wait for those that are gone.
func (s *stage) waiting(r *cfn.Node) *cfn.Node {
	on := r.Get("DependsOn")
	if on == nil {
		return r
	}
	stays := func(n *cfn.Node) bool { name, _ := n.Text(); return !s.gone[cfn.LogicalID(name)] }
	if _, one := on.Text(); one && !stays(on) {
		return replacing(r, "DependsOn", nil)
	}
	if items := on.Items(); len(items) > 0 {
		return replacing(r, "DependsOn", cfn.List(slices.DeleteFunc(slices.Clone(items), func(n *cfn.Node) bool { return !stays(n) })...))
	}
	return r
}

// without are the outputs that do not show what is gone.
func (s *stage) without(outputs []cfn.Entry) []cfn.Entry {
	return slices.DeleteFunc(slices.Clone(outputs), func(o cfn.Entry) bool {
		return slices.ContainsFunc(o.Value.Targets(), func(id cfn.LogicalID) bool { return s.gone[id] })
	})
}

// replacing is a map with another value for a key, without it for nil.
func replacing(m *cfn.Node, key string, value *cfn.Node) *cfn.Node {
	entries := slices.Clone(m.Entries())
	for i := range entries {
		if entries[i].Key == key {
			entries[i].Value = value
		}
	}
	return cfn.Map(entries...)
}
