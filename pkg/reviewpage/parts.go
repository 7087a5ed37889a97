package reviewpage

import (
	"fmt"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/markup"
	"github.com/compose2ecs/compose2ecs/pkg/access"
	"github.com/compose2ecs/compose2ecs/pkg/graph/svg"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// A part is a section of the page with its entry in the navigation.
type part struct {
	id, title string
	content   markup.Node // nil: there is nothing to show
}

func (p *page) parts() []part {
	list := []part{
		{"picture", "Picture", p.picture()}, {"project", "What it becomes", p.explanation()}, {"changes", "Changes", p.changes()},
		{"hazards", "Hazards of the update", p.hazards()}, {"access", "Access", p.access()}, {"cost", "Cost", p.cost()},
		{"findings", "Findings", p.findings()}, {"files", "Compose files", p.composeFiles()}, {"template", "Template", p.template()},
	}
	return slices.DeleteFunc(list, func(x part) bool { return x.content == nil })
}

func (p *page) header(parts []part) markup.Node {
	var entries markup.List
	for _, x := range parts {
		entries = append(entries, markup.E("li", nil, link("#"+x.id, markup.Text(x.title))))
	}
	return markup.E("header", nil,
		markup.E("a", markup.Attributes{"class", "skip", "href", "#main"}, markup.Text("Skip to the review")),
		markup.E("h1", nil, markup.Text(p.Project+" on Amazon ECS")),
		markup.E("p", markup.Attributes{"class", "summary"}, markup.Text(p.summary())),
		markup.E("nav", markup.Attributes{"aria-label", "Parts of the review"}, markup.E("ul", nil, entries)),
		markup.E("div", markup.Attributes{"class", "search", "role", "search"},
			markup.E("label", markup.Attributes{"for", "search"}, markup.Text("Search")),
			markup.E("input", markup.Attributes{"id", "search", "type", "search", "autocomplete", "off", "placeholder", "press / to search"}),
			markup.E("span", markup.Attributes{"id", "matches", "role", "status"})))
}

// summary is the review in a line.
func (p *page) summary() string {
	var list []string
	if p.Explanation != nil {
		list = append(list, fmt.Sprintf("services: %d", len(p.Explanation.Running)),
			fmt.Sprintf("public addresses: %d", len(p.Explanation.Public)))
	}
	list = append(list, fmt.Sprintf("resources: %d", len(p.Template.Resources())))
	if p.Proposal != nil {
		list = append(list, fmt.Sprintf("changes: %d", len(p.Proposal.Changes)), fmt.Sprintf("hazards: %d", len(p.Proposal.Hazards)))
	}
	if said := diag.Summary(p.Findings); said != "" {
		list = append(list, said)
	}
	return strings.Join(list, " · ")
}

func (p *page) main(parts []part) markup.Node {
	main := markup.E("main", markup.Attributes{"id", "main"})
	for _, x := range parts {
		main.Add(markup.E("section", markup.Attributes{"id", x.id, "aria-labelledby", x.id + "-title"},
			markup.E("h2", markup.Attributes{"id", x.id + "-title"}, markup.Text(x.title)), x.content))
	}
	return main
}

func (p *page) picture() markup.Node {
	if p.Graph == nil {
		return nil
	}
	return markup.E("div", markup.Attributes{
		"class", "picture", "tabindex", "0", "role", "region", "aria-label", "Architecture diagram",
	}, svg.Element(p.Graph, p.place))
}

// item is something that a search finds or hides.
func item(name string, children ...markup.Node) *markup.Element {
	return markup.E(name, markup.Attributes{"data-item", ""}, children...)
}

// definitions are names with what there is to say of them.
func definitions(rows [][2]markup.Node) markup.Node {
	list := markup.E("dl", nil)
	for _, r := range rows {
		list.Add(item("div", markup.E("dt", nil, r[0]), markup.E("dd", nil, r[1])))
	}
	return list
}

func (p *page) explanation() markup.Node {
	if p.Explanation == nil {
		return nil
	}
	var list markup.List
	for _, s := range p.Explanation.Sections() {
		list = append(list, markup.E("h3", nil, markup.Text(s.Title)))
		if len(s.Rows) == 0 {
			list = append(list, markup.E("p", nil, markup.Text(s.None)))
			continue
		}
		var rows [][2]markup.Node
		for _, r := range s.Rows {
			rows = append(rows, [2]markup.Node{markup.Text(r.Name), markup.Text(r.Text)})
		}
		list = append(list, definitions(rows))
	}
	return list
}

// accessTitles are what the kinds of access are about, in the order in which they are told.
var accessTitles = [...]struct {
	kind  access.Kind
	title string
}{
	{access.Code, "Third-party code"}, {access.Permission, "Permissions"}, {access.Secret, "Stored values"},
	{access.Trust, "Trust"}, {access.Port, "Open ports"}, {access.Address, "Public addresses"},
}

func (p *page) access() markup.Node {
	facts := access.Of(p.Template)
	var list markup.List
	for _, kind := range accessTitles {
		items := markup.E("ul", nil)
		for _, f := range facts {
			if f.Kind == kind.kind {
				items.Add(p.fact(f, ""))
			}
		}
		if len(items.Children) > 0 {
			list = append(list, markup.E("h3", nil, markup.Text(kind.title)), items)
		}
	}
	if list == nil {
		return nil
	}
	return list
}

// fact is what a resource allows, after a mark.
func (p *page) fact(f access.Fact, mark string) markup.Node {
	li := item("li")
	if mark != "" {
		li.Add(badge("plain", mark), markup.Text(" "))
	}
	if f.Risky {
		li.Add(badge("warning", "look"), markup.Text(" "))
	}
	if f.ID != "" {
		li.Add(p.resourceLink(f.ID), markup.Text(" "))
	}
	li.Add(markup.Text(f.Text))
	return li
}

// badge is a word that stands out.
func badge(class, word string) markup.Node {
	return markup.E("strong", markup.Attributes{"class", "badge " + class}, markup.Text(word))
}

func (p *page) findings() markup.Node {
	if p.Graph == nil && len(p.Findings) == 0 {
		return nil
	}
	if len(p.Findings) == 0 {
		return markup.E("p", nil, markup.Text("Nothing was found."))
	}
	findings := slices.Clone(p.Findings)
	slices.SortStableFunc(findings, func(a, b diag.Finding) int { return int(a.Severity) - int(b.Severity) })
	list := markup.E("ul", markup.Attributes{"class", "findings"})
	for _, f := range findings {
		list.Add(p.finding(f))
	}
	return list
}

func (p *page) finding(f diag.Finding) markup.Node {
	li := item("li", badge(f.Severity.String(), f.Severity.String()), markup.Text(" "+f.Message))
	where := markup.E("p", markup.Attributes{"class", "more"}, p.lineLink(f.Pos), markup.Text(" "), markup.E("code", nil, markup.Text(f.Code)))
	for _, other := range slices.Concat(f.Places, f.Related) {
		where.Add(markup.Text(" "), p.lineLink(other.Pos))
	}
	if f.Hint != "" {
		where.Add(markup.Text(" " + f.Hint))
	}
	li.Add(where)
	return li
}
