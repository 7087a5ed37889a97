package reviewpage

import (
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/markup"
	"github.com/compose2ecs/compose2ecs/pkg/access"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/hazard"
)

// changes are what a deployment would change, and what would be allowed then that is not now.
func (p *page) changes() markup.Node {
	if p.Proposal == nil {
		return nil
	}
	list := markup.List{markup.E("p", nil, markup.Text("Compared with "+p.Before+"."))}
	if p.Proposal.Unchanged {
		return append(list, markup.E("p", nil, markup.Text("Nothing would change.")))
	}
	changes := markup.E("ul", markup.Attributes{"class", "changes"})
	for _, c := range slices.Concat(p.Proposal.Changes, p.Proposal.Detached) {
		changes.Add(p.change(c))
	}
	list = append(list, changes)
	if len(p.Proposal.Access) > 0 {
		list = append(list, markup.E("h3", nil, markup.Text("What would be allowed")), p.accessChanges(p.Proposal.Access))
	}
	return list
}

// actionWords are what happens to a resource.
func actionWords(c deploy.Change) (class, words string) {
	switch {
	case c.Action == deploy.Add:
		return "added", "added"
	case c.Action == deploy.Remove && c.Kept:
		return "plain", "removed from the stack, but kept"
	case c.Action == deploy.Remove:
		return "error", "removed"
	case c.Action == deploy.Replace && c.Maybe:
		return "warning", "may be replaced"
	case c.Action == deploy.Replace:
		return "warning", "replaced"
	case c.Action == deploy.Detach:
		return "error", "no longer used"
	default:
		return "plain", "modified"
	}
}

func (p *page) change(c deploy.Change) markup.Node {
	class, words := actionWords(c)
	li := item("li", badge(class, words), markup.Text(" "), p.resourceLink(c.ID), markup.Text(" "+kind(c.Type)))
	if c.Service != "" {
		li.Add(markup.Text(" of " + c.Service))
	}
	if c.LosesData() {
		li.Add(markup.Text(" "), badge("error", "data is at stake"))
	}
	if len(c.Properties) == 0 {
		return li
	}
	body := markup.E("tbody", nil)
	for _, property := range c.Properties {
		body.Add(p.property(property))
	}
	li.Add(markup.E("table", nil,
		markup.E("thead", nil, markup.E("tr", nil, headCell("Property"), headCell("Before"), headCell("After"))), body))
	return li
}

// property is a row: before and after, or what it changes with.
func (p *page) property(c deploy.PropertyChange) markup.Node {
	path := c.Path
	if c.Replaces {
		path += " (this is why it is replaced)"
	}
	row := markup.E("tr", nil, markup.E("th", markup.Attributes{"scope", "row"}, markup.Text(path)))
	if c.Before != "" || c.After != "" || len(c.Causes) == 0 {
		row.Add(markup.E("td", nil, value(c.Before)), markup.E("td", nil, value(c.After)))
		return row
	}
	var causes []cfn.LogicalID
	for _, cause := range c.Causes {
		causes = append(causes, cfn.LogicalID(cause))
	}
	row.Add(markup.E("td", markup.Attributes{"colspan", "2"}, markup.Text("changes with "), p.resourceLinks(causes)))
	return row
}

// value is one side of a change.
func value(json string) markup.Node {
	if json == "" {
		return markup.Text("–")
	}
	return markup.E("code", nil, markup.Text(json))
}

// kind is a resource type without what all of them have.
func kind(resourceType string) string {
	return strings.ReplaceAll(strings.TrimPrefix(resourceType, "AWS::"), "::", " ")
}

func (p *page) accessChanges(changes []access.Change) markup.Node {
	list := markup.E("ul", nil)
	for _, c := range changes {
		mark := "new"
		if c.Wider {
			mark = "wider"
		}
		list.Add(p.fact(c.Fact, mark))
	}
	return list
}

// effectWords are what hazards come to.
func effectWords(e hazard.Effect) (class, words string) {
	switch e {
	case hazard.Fails:
		return "error", "the update fails"
	case hazard.Endangers:
		return "error", "data is in danger"
	case hazard.Interrupts:
		return "warning", "requests fail for a time"
	case hazard.Differs:
		return "warning", "AWS keeps the old setting"
	case hazard.Leaves:
		return "warning", "something is left behind"
	default:
		return "info", "takes long"
	}
}

// hazards are what happens on the way.
func (p *page) hazards() markup.Node {
	if p.Proposal == nil {
		return nil
	}
	if len(p.Proposal.Hazards) == 0 {
		return markup.E("p", nil, markup.Text("None are known."))
	}
	list := markup.E("ul", nil)
	for _, h := range p.Proposal.Hazards {
		class, words := effectWords(h.Effect)
		if h.Stages {
			class, words = "info", "done in two stages"
		}
		more := markup.E("p", markup.Attributes{"class", "more"}, p.resourceLinks(h.IDs), markup.Text(" "),
			markup.E("code", nil, markup.Text(h.Code)))
		if h.Source != "" {
			more.Add(markup.Text(" " + h.Source))
		}
		if h.Hint != "" && !h.Stages {
			more.Add(markup.Text(" " + h.Hint))
		}
		list.Add(item("li", badge(class, words), markup.Text(" "+h.Message), more))
	}
	return list
}
