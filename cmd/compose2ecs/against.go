package main

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// diffAgainst prints what is different from a stored template.
func (p *program) diffAgainst(c *cli.Context, o sourceOptions, against, format string, exitStatus bool) error {
	proposal, err := p.proposedAgainst(c, o, against)
	if err != nil {
		return err
	}
	if err := p.printReview(c, proposal, against, format, o.verbose); err != nil {
		return err
	}
	if exitStatus && !proposal.Unchanged {
		return differs
	}
	return nil
}

// proposedAgainst compares a stored template with the project's, and asks AWS nothing.
func (p *program) proposedAgainst(c *cli.Context, o sourceOptions, against string) (*deploy.Proposal, error) {
	if err := o.idle(c.Command, "with --against", ofStack...); err != nil {
		return nil, err
	}
	before, err := p.templateIn(c.Context, against)
	if err != nil {
		return nil, err
	}
	values, err := pairs(c.Command, "parameter", o.parameters)
	if err != nil {
		return nil, err
	}
	after, err := p.compared(c, o, before)
	if err != nil {
		return nil, err
	}
	region, err := p.costRegion(c)
	if err != nil {
		return nil, err
	}
	return deploy.Compare(before, after, values, region), nil
}

// compared is the template that a stored one is compared with: that of the project, made as
// the stored one was, or another stored one.
func (p *program) compared(c *cli.Context, o sourceOptions, before *cfn.Document) (*cfn.Document, error) {
	if o.template != "" {
		return p.templateOf(c, o)
	}
	if err := p.lockAs(c.Context, o); err != nil {
		return nil, err
	}
	m, _ := manifest.Of(before)
	stored := slices.ContainsFunc(m.Parameters, func(p manifest.Parameter) bool { return p.ContentBucket })
	result, err := p.translate(c, stored)
	if err != nil {
		return nil, err
	}
	p.ui.printWarnings(result.Findings)
	return result.Document, verdict(result, o.strict)
}

// templateIn reads a template from a file.
func (p *program) templateIn(ctx context.Context, name string) (*cfn.Document, error) {
	if !filepath.IsAbs(name) {
		name = filepath.Join(p.project.Dir, name)
	}
	text, err := readBounded(ctx, name)
	if err != nil {
		return nil, &deploy.Problem{Kind: deploy.Input, Message: fmt.Sprintf("cannot read the template %s: %v", name, withoutPath(err))}
	}
	template, err := cfn.Parse(text)
	if err != nil {
		return nil, &deploy.Problem{
			Kind: deploy.Input, Message: fmt.Sprintf("%s is not a template: %v", name, err),
			Hint: "compose2ecs template -o FILE writes one",
		}
	}
	return template, deploy.Readable(template, name)
}
