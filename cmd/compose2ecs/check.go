package main

import (
	"cmp"
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

func (p *program) checkCommand() *cli.Command {
	var format string
	var strict, verbose bool
	return &cli.Command{
		Name:      "check",
		Aliases:   []string{"lint"},
		Usage:     "print problems found in the project",
		ArgsUsage: servicesArgument,
		Description: `Prints the problems that deploy would find in the project, or in the given services
and their dependencies. First come problems that need a fix, usually with a hint; then one line for
each thing that behaves differently on AWS; then one line about the settings that compose2ecs chose
for you. --verbose prints everything in full. The last lines summarize what is public, private,
running, stored, and secret. For details, use compose2ecs explain. Works offline.`,
		Flags: []cli.Flag{
			&option{
				name: "format", choices: []string{"text", "json", "sarif", "github"}, to: &format,
				usage: "output format: for people, programs, code scanning, or GitHub Actions",
			},
			strictOption(&strict),
			p.lockedOption(),
			&option{name: "verbose", usage: "print every finding in full, including the settings that compose2ecs chose for you", to: &verbose},
		},
		Action: func(c *cli.Context) error {
			result, err := p.translate(c, true)
			if err != nil {
				return err
			}
			if err := p.print(format, result.Findings, verbose); err != nil {
				return err
			}
			return verdict(result, strict)
		},
	}
}

// print prints findings as data, and for people a last line that counts them.
func (p *program) print(format string, findings []diag.Finding, verbose bool) error {
	switch format {
	case "json":
		return diag.JSON(p.ui.data, findings)
	case "sarif":
		return diag.SARIF(p.ui.data, findings)
	case "github":
		return diag.GitHub(p.ui.data, findings)
	default:
		if err := p.ui.show(findings, verbose); err != nil {
			return err
		}
		p.ui.say("%s", cmp.Or(diag.Summary(findings), "no findings"))
		if p.planned() == nil {
			return nil
		}
		fmt.Fprintln(p.ui.stdout)
		return p.summary(p.ui.stdout)
	}
}
