package main

import (
	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/render"
	"github.com/compose2ecs/compose2ecs/pkg/reviewpage"
)

func (p *program) diffCommand() *cli.Command {
	var o sourceOptions
	var exitStatus, drift bool
	var against, format string
	return &cli.Command{
		Name:      "diff",
		Aliases:   []string{"plan"},
		Usage:     "print what deploy would change",
		ArgsUsage: servicesArgument,
		Description: `Prints what deploy would change on AWS, property by property, grouped by service.
Changes nothing. CloudFormation computes the differences in a change set, which is then deleted.
--against compares the project's template with a stored one, offline except with --pin.`,
		Flags: append([]cli.Flag{
			&option{name: "drift", to: &drift, usage: "print manual changes instead"},
			&option{name: "against", value: "FILE", to: &against, usage: "compare with this template instead of with the deployed stack"},
			&option{
				name: "format", choices: []string{"text", "json", "markdown", "html"}, to: &format,
				usage: "output format: for people, programs, a pull request comment, or a browser (see review)",
			},
			&option{name: "exit-code", to: &exitStatus, usage: "exit with 1 if something would change"},
			o.verboseOption(),
		}, append(o.flags(), p.accountOptions()...)...),
		Action: func(c *cli.Context) error {
			switch {
			case drift && against != "":
				return usageErrorf(c.Command, "--drift compares with AWS, --against with a file: use only one of them")
			case drift && format != "text":
				return usageErrorf(c.Command, "--format has no effect with --drift")
			case drift && o.verbose:
				return usageErrorf(c.Command, "--verbose has no effect with --drift")
			case against != "":
				return forDiff(p.ui.written(p.diffAgainst(c, o, against, format, exitStatus)), exitStatus)
			case drift:
				if err := o.idle(c.Command, "with --drift", ofAny...); err != nil {
					return err
				}
				return forDiff(p.ui.written(p.drift(c, exitStatus)), exitStatus)
			}
			return forDiff(p.ui.written(p.diff(c, o, format, exitStatus)), exitStatus)
		},
	}
}

// drift prints how the resources differ from what the stack made them to be.
func (p *program) drift(c *cli.Context, exitStatus bool) error {
	return p.onStack(c, func(s *session, stack deploy.Stack) error {
		changes, err := s.Drift(c.Context, stack)
		if err != nil {
			return s.interrupted(c.Context, err)
		}
		render.Drift(p.ui.stdout, changes, p.ui.style(p.ui.stdout))
		if exitStatus && len(changes) > 0 {
			return differs
		}
		return nil
	})
}

// differs is the exit code of diff --exit-code when something would change.
const differs = refusal(1)

// forDiff makes one code of all errors, since 1 is no error here.
func forDiff(err error, exitStatus bool) error {
	if err == nil || !exitStatus || err == differs { //nolint:errorlint // it is never wrapped
		return err
	}
	return &diffError{err}
}

// A diffError is why there is no difference to tell.
type diffError struct{ error }

func (e *diffError) Unwrap() error { return e.error }

// deployedStack is what a change set compares with.
const deployedStack = "the deployed stack"

func (p *program) diff(c *cli.Context, o sourceOptions, format string, exitStatus bool) error {
	unchanged := false
	err := p.proposed(c, o, func(proposal *deploy.Proposal) error {
		unchanged = proposal.Unchanged
		return p.printReview(c, proposal, deployedStack, format, o.verbose)
	})
	if err == nil && exitStatus && !unchanged {
		return differs
	}
	return err
}

// proposed has AWS compute what would change, has it shown, and takes the change set away again.
func (p *program) proposed(c *cli.Context, o sourceOptions, show func(*deploy.Proposal) error) error {
	request, err := p.request(c, o)
	if err != nil {
		return err
	}
	request.Review = true
	s, err := p.session(c, request.Stack)
	if err != nil {
		return err
	}
	defer s.show.Close()
	proposal, err := s.propose(c.Context, request, func() (deploy.Request, error) { return request, nil })
	if err != nil {
		return s.interrupted(c.Context, s.failed(err))
	}
	if err := show(proposal); err != nil || proposal.Unchanged {
		return err
	}
	return s.Discard(c.Context, proposal.ChangeSet)
}

// printReview prints what would change from what was before, for people or for programs.
func (p *program) printReview(c *cli.Context, proposal *deploy.Proposal, before, format string, verbose bool) error {
	switch format {
	case "json":
		return render.ReviewJSON(p.ui.data, proposal)
	case "markdown":
		return render.ReviewMarkdown(p.ui.stdout, proposal)
	case "html":
		review, err := p.reviewOf(c, proposal, before)
		if err != nil {
			return err
		}
		return reviewpage.Write(p.ui.data, review)
	default:
		return p.review(p.ui.stdout, proposal, verbose)
	}
}
