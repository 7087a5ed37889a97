package hazard

import (
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// A Change is a resource that is not the same in both templates.
type Change struct {
	ID         cfn.LogicalID
	Comes      bool // it is made
	Goes       bool // it is deleted, or kept where the template says so; both: it is replaced
	Properties []Property
}

// A Property is one that is not the same.
type Property struct {
	Name          string
	Before, After *cfn.Node
	Replaces      bool
	Causes        []cfn.LogicalID // what it refers to that is another one
}

// Changes lists what CloudFormation would do by the two templates alone: what is new first, in the order of the new template.
func Changes(before, after Version) []Change {
	c := compare(before, after)
	var list []Change
	for _, id := range c.after.ids {
		if !c.stays(id) || c.changed(id) {
			list = append(list, Change{id, c.comes(id) || !c.stays(id), c.replaced[id] || c.before.kinds[id] != "" && !c.stays(id),
				c.properties(id)})
		}
	}
	for _, id := range c.before.ids {
		if c.after.properties[id] == nil {
			list = append(list, Change{ID: id, Goes: true})
		}
	}
	return list
}

// properties are those of a resource in both templates that differ.
func (c *comparison) properties(id cfn.LogicalID) []Property {
	if !c.stays(id) {
		return nil
	}
	var names []string
	for _, s := range []side{c.before, c.after} {
		for _, e := range s.properties[id].Entries() {
			names = append(names, e.Key)
		}
	}
	slices.Sort(names)
	var list []Property
	for _, name := range slices.Compact(names) {
		if c.changes(id, name) {
			list = append(list, c.property(id, name))
		}
	}
	return list
}

func (c *comparison) property(id cfn.LogicalID, name string) Property {
	p := Property{Name: name, Before: c.before.properties[id].Get(name), After: c.after.properties[id].Get(name)}
	for _, only := range createOnly()[c.after.kinds[id]] {
		p.Replaces = p.Replaces || (only == name || only == name+"?") && c.recreates(id, only)
	}
	for _, target := range p.After.Targets() {
		if c.replaced[target] {
			p.Causes = append(p.Causes, target)
		}
	}
	return p
}
