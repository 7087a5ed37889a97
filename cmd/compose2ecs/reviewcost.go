package main

import (
	"fmt"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/cost"
	"github.com/compose2ecs/compose2ecs/pkg/cost/prices"
	"github.com/compose2ecs/compose2ecs/pkg/reviewpage"
)

// costOf is what the page of a review says of the cost of a template in a region; change is what it says of a change, if there is one.
func costOf(template *cfn.Document, region, change string) *reviewpage.Cost {
	part := &reviewpage.Cost{Change: change}
	e := cost.Of(template, cost.Options{Region: region, Prices: prices.Own(), Assumptions: cost.Usual()})
	part.Summary = e.Summary() + "."
	for _, s := range e.Services {
		part.Parts = append(part.Parts, reviewpage.CostPart{What: cost.Named(s.Name), Amount: s.Total.String() + " USD", Why: "all of it"})
		for _, l := range s.Lines {
			part.Parts = append(part.Parts, reviewpage.CostPart{What: string(l.Resource), Amount: l.Cost.String() + " USD", Why: l.What()})
		}
	}
	for _, u := range e.Unpriced {
		part.Parts = append(part.Parts, reviewpage.CostPart{What: u.Where(), Amount: "no price", Why: u.What})
	}
	for _, a := range e.Assumptions {
		part.Assumptions = append(part.Assumptions, a.Text)
	}
	for _, s := range e.Sources {
		part.Assumptions = append(part.Assumptions, fmt.Sprintf("Prices: %s (%s), read on %s", s.Title, s.URL, s.Read))
	}
	return part
}
