package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/cost"
	"github.com/compose2ecs/compose2ecs/pkg/cost/prices"
	"github.com/compose2ecs/compose2ecs/pkg/reviewpage"
)

// costOf is what the page of a review says of cost.
func (p *program) costOf(c *cli.Context, review *reviewpage.Review) (*reviewpage.Cost, error) {
	options, part := cost.Options{Prices: prices.Own(), Assumptions: cost.Usual()}, &reviewpage.Cost{}
	if review.Proposal != nil && review.Proposal.Cost != nil {
		options.Region = review.Proposal.Cost.Region
		part.Change = "Compared with " + review.Before + ": " + review.Proposal.Cost.Line() + "."
	} else {
		region, err := p.costRegion(c)
		if err != nil {
			return nil, err
		}
		options.Region = region
	}
	e := cost.Of(review.Template, options)
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
	return part, nil
}
