package hazard

import (
	"maps"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// A side is one of the two templates.
type side struct {
	doc        *cfn.Document
	guessed    map[cfn.LogicalID]bool
	kinds      map[cfn.LogicalID]string
	properties map[cfn.LogicalID]*cfn.Node
	ids        []cfn.LogicalID
}

func sideOf(v Version) side {
	s := side{doc: v.Template, guessed: v.Guessed, kinds: map[cfn.LogicalID]string{}, properties: map[cfn.LogicalID]*cfn.Node{}}
	values := v.all()
	for _, r := range v.Template.Resources() {
		id := cfn.LogicalID(r.Key)
		s.ids = append(s.ids, id)
		s.kinds[id], _ = r.Value.Get("Type").Text()
		s.properties[id] = cfn.Map()
		if p := r.Value.Get("Properties"); p != nil {
			s.properties[id] = p.WithValues(values)
		}
	}
	return s
}

// all are the values of the parameters: where none is given, the default counts.
func (v Version) all() map[string]string {
	values := map[string]string{}
	for _, p := range v.Template.Parameters() {
		if first, has := p.Value.Get("Default").Text(); has {
			values[p.Key] = first
		}
	}
	maps.Copy(values, v.Values)
	return values
}

// has reports whether the template has a resource of a type under an id.
func (s side) has(id cfn.LogicalID, kind string) bool { return kind != "" && s.kinds[id] == kind }

// of are the resources of some types.
func (s side) of(kinds ...string) []cfn.LogicalID {
	return slices.DeleteFunc(slices.Clone(s.ids), func(id cfn.LogicalID) bool { return !slices.Contains(kinds, s.kinds[id]) })
}

// one is the resource of a type that a value names, "" if there is none.
func (s side) one(n *cfn.Node, kind string) cfn.LogicalID {
	for _, id := range n.Targets() {
		if s.has(id, kind) {
			return id
		}
	}
	return ""
}

// A comparison looks for hazards between two templates.
type comparison struct {
	before, after side
	replaced      map[cfn.LogicalID]bool // the new one is made before the old one goes
	found         []Hazard
}

func compare(before, after Version) *comparison {
	c := &comparison{before: sideOf(before), after: sideOf(after), replaced: map[cfn.LogicalID]bool{}}
	for more := true; more; {
		more = false
		for _, id := range c.after.ids {
			if !c.replaced[id] && c.stays(id) && slices.ContainsFunc(createOnly()[c.after.kinds[id]], func(p string) bool {
				return c.recreates(id, p)
			}) {
				c.replaced[id], more = true, true
			}
		}
	}
	return c
}

// stays reports whether a resource is in both templates.
func (c *comparison) stays(id cfn.LogicalID) bool { return c.before.has(id, c.after.kinds[id]) }

// recreates reports whether a property that only counts at the creation is another one. That of a question mark may be left out.
func (c *comparison) recreates(id cfn.LogicalID, property string) bool {
	name, optional := strings.CutSuffix(property, "?")
	return c.changes(id, name) && (!optional || c.after.properties[id].Get(name) != nil)
}

// changes reports whether a property is another one, or refers to another resource.
func (c *comparison) changes(id cfn.LogicalID, property string) bool {
	now := c.after.properties[id].Get(property)
	return text(c.before.properties[id].Get(property)) != text(now) || c.renewed(now)
}

// changed reports whether anything of a resource is another one.
func (c *comparison) changed(id cfn.LogicalID) bool {
	now := c.after.properties[id]
	return text(c.before.properties[id]) != text(now) || c.renewed(now)
}

// renewed reports whether a value refers to a resource that is replaced, or by an id that stood for something else.
func (c *comparison) renewed(n *cfn.Node) bool {
	return slices.ContainsFunc(n.Targets(), func(id cfn.LogicalID) bool { return c.replaced[id] || c.before.kinds[id] != c.after.kinds[id] })
}

// now is a value of the new template in such a form that it equals one of the old template only if both name the same things.
func (c *comparison) now(n *cfn.Node) string {
	if c.renewed(n) {
		return "new " + text(n)
	}
	return text(n)
}

// goes reports whether a resource of the old template is deleted.
func (c *comparison) goes(id cfn.LogicalID) bool {
	return c.before.properties[id] != nil && (c.after.properties[id] == nil || c.replaced[id])
}

// comes reports whether a resource of the new template is created.
func (c *comparison) comes(id cfn.LogicalID) bool {
	return c.after.properties[id] != nil && (c.before.properties[id] == nil || c.replaced[id])
}

// certain reports whether CloudFormation finishes one resource before another, and not by chance.
func (c *comparison) certain(first, then cfn.LogicalID) bool {
	seen := map[cfn.LogicalID]bool{}
	var reaches func(cfn.LogicalID) bool
	reaches = func(id cfn.LogicalID) bool {
		if id == first {
			return true
		}
		if seen[id] {
			return false
		}
		seen[id] = true
		return slices.ContainsFunc(c.after.doc.Dependencies(id), reaches)
	}
	return slices.ContainsFunc(c.after.doc.Dependencies(then), reaches)
}

// text is a value as it is compared; "" for none.
func text(n *cfn.Node) string {
	if n == nil {
		return ""
	}
	if t, ok := n.Text(); ok {
		return t
	}
	return string(n.JSON())
}
