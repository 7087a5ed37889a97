package reviewpage

import (
	"fmt"
	"slices"

	"github.com/compose2ecs/compose2ecs/internal/markup"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// A page is a review with the places of its links.
type page struct {
	*Review
	files  []file
	madeBy map[source.Pos][]cfn.LogicalID // the resources that a line asks for, by its file and number
}

type file struct {
	name  string
	lines []string
}

func newPage(r *Review) *page {
	p := &page{Review: r, madeBy: map[source.Pos][]cfn.LogicalID{}}
	if r.Files == nil {
		return p
	}
	for _, id := range r.Template.ResourceIDs() {
		if at := p.definition(r.Origins[id]); at.Line > 0 {
			p.madeBy[at] = append(p.madeBy[at], id)
		}
	}
	for _, name := range r.Files.Files() {
		if lines := r.Files.Lines(name); lines != nil {
			p.files = append(p.files, file{name, lines})
		}
	}
	return p
}

// definition is the line that a path is written in.
func (p *page) definition(path source.Path) source.Pos {
	if p.Files == nil || len(path) == 0 {
		return source.Pos{}
	}
	at := p.Files.Definition(path...)
	return source.Pos{File: at.File, Line: at.Line}
}

// lineID names a line on the page, "" if it is not shown.
func (p *page) lineID(at source.Pos) string {
	i := slices.IndexFunc(p.files, func(f file) bool { return f.name == at.File })
	if i < 0 || at.Line < 1 || at.Line > len(p.files[i].lines) {
		return ""
	}
	return fmt.Sprintf("file%d-line%d", i+1, at.Line)
}

// place is a [graph.Place] on the page.
func (p *page) place(path source.Path) string {
	if id := p.lineID(p.definition(path)); id != "" {
		return "#" + id
	}
	return ""
}

// lineLink is a position, as a link if its line is shown.
func (p *page) lineLink(at source.Pos) markup.Node {
	if at.Line == 0 {
		return markup.List{}
	}
	text := markup.Text(fmt.Sprintf("%s:%d", at.File, at.Line))
	if id := p.lineID(at); id != "" {
		return link("#"+id, text)
	}
	return text
}

// resourceLink is the name of a resource, as a link if the template has it.
func (p *page) resourceLink(id cfn.LogicalID) markup.Node {
	name := markup.E("code", nil, markup.Text(id))
	if p.Template.Resource(id) == nil {
		return name
	}
	return link("#"+resourceID(id), name)
}

func (p *page) resourceLinks(ids []cfn.LogicalID) markup.List {
	var list markup.List
	for i, id := range ids {
		if i > 0 {
			list = append(list, markup.Text(", "))
		}
		list = append(list, p.resourceLink(id))
	}
	return list
}

func resourceID(id cfn.LogicalID) string { return "resource-" + string(id) }

func link(to string, children ...markup.Node) *markup.Element {
	return markup.E("a", markup.Attributes{"href", to}, children...)
}
