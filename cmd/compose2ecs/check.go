package main

import (
	"cmp"
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

func (p *program) checkCommand() *cli.Command {
	var format string
	var strict bool
	return &cli.Command{
		Name:      "check",
		Aliases:   []string{"lint"},
		Usage:     "print what there is to say about the project",
		ArgsUsage: servicesArgument,
		Description: `Prints what deploy would say about the project, or about the services that are
named and those that they depend on: errors, warnings and infos, each with its
place, what it means and what to do. The last lines say in short what is public,
private, running and stored; compose2ecs explain says it in full. Needs no network.`,
		Flags: []cli.Flag{
			&option{
				name: "format", choices: []string{"text", "json", "sarif", "github"}, to: &format,
				usage: "for people, programs, code scanning, or GitHub Actions",
			},
			strictOption(&strict),
		},
		Action: func(c *cli.Context) error {
			result, err := p.translate(c, true)
			if err != nil {
				return err
			}
			if err := p.print(format, result.Findings); err != nil {
				return err
			}
			return verdict(result, strict)
		},
	}
}

// print prints findings as data, and for people a last line that counts them.
func (p *program) print(format string, findings []diag.Finding) error {
	switch format {
	case "json":
		return diag.JSON(p.ui.stdout, findings)
	case "sarif":
		return diag.SARIF(p.ui.stdout, findings)
	case "github":
		return diag.GitHub(p.ui.stdout, findings)
	default:
		if err := p.ui.findings(p.ui.stdout, findings); err != nil {
			return err
		}
		p.ui.say("%s", cmp.Or(diag.Summary(findings), "no findings"))
		if p.planned == nil {
			return nil
		}
		fmt.Fprintln(p.ui.stdout)
		return p.summary(p.ui.stdout)
	}
}
