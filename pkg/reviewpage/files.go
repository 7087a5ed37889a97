package reviewpage

import (
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/markup"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/explain"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// composeFiles are the files of the project, with links from each line to the resources that it asks for.
func (p *page) composeFiles() markup.Node {
	if len(p.files) == 0 {
		return nil
	}
	var list markup.List
	for _, f := range p.files {
		lines := markup.E("ol", markup.Attributes{"class", "lines"})
		for i, text := range f.lines {
			if i+1 == len(f.lines) && text == "" {
				break // behind the last line break
			}
			lines.Add(p.composeLine(source.Pos{File: f.name, Line: i + 1}, text))
		}
		list = append(list, markup.E("h3", nil, markup.Text(f.name)), lines)
	}
	return list
}

// few is how many resources are named beside a line; more are folded.
const few = 2

func (p *page) composeLine(at source.Pos, text string) markup.Node {
	li := markup.E("li", markup.Attributes{"id", p.lineID(at)}, markup.E("code", nil, markup.Text(text)))
	ids := p.madeBy[at]
	switch {
	case len(ids) > few:
		li.Add(markup.E("details", nil, markup.E("summary", nil, markup.Text(explain.Counted(len(ids), "resource"))), p.resourceLinks(ids)))
	case len(ids) > 0:
		li.Add(markup.E("span", markup.Attributes{"class", "made"}, p.resourceLinks(ids)))
	}
	return li
}

// template is the template, resource by resource, with links back to the lines.
func (p *page) template() markup.Node {
	var list markup.List
	for _, piece := range masked(p.Template).Pieces() {
		code := markup.E("pre", nil, markup.E("code", nil, markup.Text(strings.Trim(piece.Text, "\n"))))
		if piece.ID == "" {
			list = append(list, item("div", code))
			continue
		}
		list = append(list, p.resource(piece.ID, code))
	}
	return list
}

func (p *page) resource(id cfn.LogicalID, code markup.Node) markup.Node {
	kindOf, _ := p.Template.Resource(id).Get("Type").Text()
	head := markup.E("h3", nil, markup.Text(string(id)+" "), markup.E("small", nil, markup.Text(kind(kindOf)+" ")))
	head.Add(p.lineLink(p.definition(p.Origins[id])))
	return markup.E("article", markup.Attributes{"id", resourceID(id), "data-item", ""}, head, code)
}
