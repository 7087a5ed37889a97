package main

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"os/exec"
	"runtime"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/cost"
	"github.com/compose2ecs/compose2ecs/pkg/cost/prices"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/explain"
	"github.com/compose2ecs/compose2ecs/pkg/graph"
	"github.com/compose2ecs/compose2ecs/pkg/reviewpage"
)

// reviewOptions are the options of the command review.
type reviewOptions struct {
	source          sourceOptions
	output, against string
	deployed, open  bool
}

func (p *program) reviewCommand() *cli.Command {
	o := reviewOptions{output: "review.html"}
	return &cli.Command{
		Name:      "review",
		Usage:     "write an HTML page for reviewing the project",
		ArgsUsage: servicesArgument,
		Description: `Writes a self-contained HTML page: a diagram of the project, what becomes
public, permissions, where data is stored and how it is protected, costs, findings, and the
template with links between resources and Compose lines. Anything that looks like a credential
is masked. Works offline, except with --deployed and --pin.

With --against, the page compares the project with a stored template; with --deployed, it compares
the project with the deployed stack. In both cases, the page shows each change, before and after,
and the risks of the update.

  compose2ecs review --open
  compose2ecs review --against websight.yaml -o review.html`,
		Flags: append([]cli.Flag{
			&option{
				name: "output", short: "o", value: "FILE", to: &o.output,
				usage: "write to FILE atomically, or - for stdout (default review.html)",
			},
			&option{name: "open", to: &o.open, usage: "open the page in the browser"},
			&option{name: "against", value: "FILE", to: &o.against, usage: "compare with this template"},
			&option{name: "deployed", to: &o.deployed, usage: "compare with the deployed stack, which requires AWS credentials"},
		}, append(o.source.flags(), p.accountOptions()...)...),
		Action: func(c *cli.Context) error {
			switch {
			case o.deployed && o.against != "":
				return usageErrorf(c.Command, "--deployed compares with AWS, --against with a file: use only one of them")
			case o.open && o.output == "-":
				return usageErrorf(c.Command, "--open needs a file, and -o - writes to stdout: leave out one of them")
			}
			return p.writeReview(c, o)
		},
	}
}

// writeReview writes the page, and opens it if that was asked for.
func (p *program) writeReview(c *cli.Context, o reviewOptions) error {
	review, err := p.reviewed(c, o)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := reviewpage.Write(&b, review); err != nil {
		return err
	}
	if err := p.write(o.output, b.Bytes()); err != nil || o.output == "-" {
		return err
	}
	p.ui.say("the review is in %s", o.output)
	if !o.open {
		return nil
	}
	if err := open(c.Context, p.absolute(o.output)); err != nil {
		p.ui.say("the browser cannot be opened: open %s yourself", o.output)
	}
	return nil
}

// reviewed is what the page shows: the project, or a stored template, and what it would change.
func (p *program) reviewed(c *cli.Context, o reviewOptions) (*reviewpage.Review, error) {
	switch {
	case o.deployed:
		var review *reviewpage.Review
		err := p.proposed(c, o.source, func(proposal *deploy.Proposal) error {
			var err error
			review, err = p.reviewOf(c, proposal, deployedStack)
			return err
		})
		return review, err
	case o.against != "":
		proposal, err := p.proposedAgainst(c, o.source, o.against)
		if err != nil {
			return nil, err
		}
		return p.reviewOf(c, proposal, o.against)
	}
	if err := o.source.idle(c.Command, "without --deployed", ofStack...); err != nil {
		return nil, err
	}
	if err := o.source.idle(c.Command, "without --deployed or --against", "parameter"); err != nil {
		return nil, err
	}
	if o.source.template != "" {
		template, err := p.templateOf(c, o.source)
		if err != nil {
			return nil, err
		}
		return p.reviewOf(c, &deploy.Proposal{Request: deploy.Request{Template: template}}, "")
	}
	if err := p.lockAs(c.Context, o.source); err != nil {
		return nil, err
	}
	result, err := p.faultless(c, "no review")
	if err != nil {
		return nil, err
	}
	if err := verdict(result, o.source.strict); err != nil {
		return nil, err
	}
	return p.reviewOf(c, &deploy.Proposal{Request: deploy.Request{Template: result.Document}}, "")
}

// reviewOf is a proposal with all that is known of the project; before is what it was compared with, "" if with nothing.
func (p *program) reviewOf(c *cli.Context, proposal *deploy.Proposal, before string) (*reviewpage.Review, error) {
	r := &reviewpage.Review{Project: proposal.Request.Stack, Template: proposal.Request.Template, Before: before}
	if before != "" {
		r.Proposal = proposal
	}
	if planned := p.planned(); planned != nil {
		r.Project, r.Graph, r.Explanation = planned.Project, graph.Of(planned), explain.Of(planned)
		r.Origins, r.Files, r.Findings = p.translated.Origins, p.translated.Source, p.translated.Findings
	}
	r.Project = cmp.Or(r.Project, "A stored template")
	estimate := cost.Options{Prices: prices.Own(), Assumptions: cost.Usual()}
	if proposal.Cost != nil {
		estimate.Region = proposal.Cost.Region
	} else {
		var err error
		if estimate.Region, err = p.costRegion(c); err != nil {
			return nil, err
		}
	}
	r.Cost = cost.Of(r.Template, estimate)
	return r, nil
}

// open has the system open a file as it does for a double click.
func open(ctx context.Context, name string) error {
	command := map[string][]string{
		"darwin": {"open"}, "windows": {"rundll32", "url.dll,FileProtocolHandler"},
	}[runtime.GOOS]
	if command == nil {
		command = []string{"xdg-open"}
	}
	if err := exec.CommandContext(ctx, command[0], append(command[1:], name)...).Run(); err != nil { //nolint:gosec // the user's own file
		return fmt.Errorf("%s: %w", command[0], err)
	}
	return nil
}
