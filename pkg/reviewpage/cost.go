package reviewpage

import (
	"github.com/compose2ecs/compose2ecs/internal/markup"
	"github.com/compose2ecs/compose2ecs/pkg/cost"
)

// cost is what a month costs, by service and resource, and what the change adds to it.
func (p *page) cost() markup.Node {
	if p.Cost == nil {
		return nil
	}
	list := markup.List{markup.E("p", nil, markup.Text(p.Cost.Title()+"."))}
	if p.Proposal != nil && p.Proposal.Cost != nil {
		list = append(list, markup.E("p", nil, markup.Text("With the change: "+p.Proposal.Cost.Line()+".")))
	}
	body := markup.E("tbody", nil)
	for _, s := range p.Cost.Services {
		body.Add(item("tr", markup.E("th", markup.Attributes{"scope", "row"}, markup.Text(cost.Named(s.Name))), cell(""), amount(s.Total)))
		for _, l := range s.Lines {
			body.Add(item("tr", markup.E("td", nil, p.resourceLink(l.Resource)), cell(l.Text()), amount(l.Cost)))
		}
	}
	list = append(list, markup.E("table", nil,
		markup.E("thead", nil, markup.E("tr", nil, headCell("What"), headCell("Amount"), headCell("USD a month"))), body))
	for _, part := range p.Cost.Parts() {
		rows := markup.E("ul", nil)
		for _, text := range part.Rows {
			rows.Add(item("li", markup.Text(text)))
		}
		list = append(list, markup.E("h3", nil, markup.Text(part.Title)), rows)
	}
	return list
}

func amount(r cost.Range) markup.Node {
	return markup.E("td", markup.Attributes{"class", "amount"}, markup.Text(r.String()))
}

func headCell(text string) markup.Node {
	return markup.E("th", markup.Attributes{"scope", "col"}, markup.Text(text))
}

func cell(text string) markup.Node { return markup.E("td", nil, markup.Text(text)) }
