package main

import (
	"fmt"
	"io"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/render"
	"github.com/compose2ecs/compose2ecs/pkg/explain"
)

func (p *program) explainCommand() *cli.Command {
	var format string
	return &cli.Command{
		Name:      "explain",
		Usage:     "describe what the project becomes on AWS",
		ArgsUsage: servicesArgument,
		Description: `Explains in plain English what the project (or the given services and their
dependencies) becomes on AWS: what is public and who can reach it, what only other services can
reach, what runs and what starts it, where data is stored and how it is protected, and where
secrets are used. Works offline.`,
		Flags: []cli.Flag{
			&option{
				name: "format", choices: []string{"text", "json", "markdown"}, to: &format,
				usage: "output format: for people, programs, or a pull request",
			},
		},
		Action: func(c *cli.Context) error { return p.explain(c, format) },
	}
}

func (p *program) explain(c *cli.Context, format string) error {
	result, err := p.faultless(c, "nothing to explain")
	if err != nil {
		return err
	}
	e, w := explain.Of(result.Plan), p.ui.stdout
	switch format {
	case "json":
		return e.JSON(w)
	case "markdown":
		return e.Markdown(w)
	default:
		return e.Text(w, p.ui.explainStyle(w))
	}
}

// summary says in short what becomes of the project that was translated.
func (p *program) summary(w io.Writer) error {
	return explain.Of(p.planned()).Summary(w, p.ui.explainStyle(w))
}

// explainStyle is how an explanation is written: lines break where the terminal ends, and
// elsewhere where most terminals do.
func (u *ui) explainStyle(w io.Writer) explain.Style {
	width := 80
	if isTerminal(w) {
		width, _ = u.size()
	}
	return explain.Style{Width: width, Colour: u.colours(w)}
}

// review says what becomes of the project, and shows what would change on AWS.
func (p *program) review(w io.Writer, proposal *deploy.Proposal, verbose bool) error {
	if p.planned() != nil && !proposal.Unchanged {
		if err := p.summary(w); err != nil {
			return err
		}
		fmt.Fprintln(w)
	}
	style := p.ui.style(w)
	style.Verbose = verbose
	render.Review(w, proposal, style)
	return nil
}
