package main

import (
	"cmp"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// templateOptions are the options of the command template.
type templateOptions struct {
	output, format string
	minify, strict bool
}

func (p *program) templateCommand() *cli.Command {
	o := templateOptions{output: "-"}
	return &cli.Command{
		Name:      "template",
		Aliases:   []string{"convert"},
		Usage:     "print the CloudFormation template",
		ArgsUsage: servicesArgument,
		Description: `Prints the CloudFormation template for the project, or for the given services
and their dependencies. Problems found in the project go to stderr; if one of them is an error,
no template is printed. Works offline.`,
		Flags: []cli.Flag{
			&option{name: "output", short: "o", value: "FILE", to: &o.output, usage: "write to FILE atomically, or - for stdout"},
			&option{name: "format", choices: []string{"yaml", "json"}, to: &o.format, usage: "format of the template"},
			&option{name: "minify", to: &o.minify, usage: "write JSON without whitespace"},
			strictOption(&o.strict),
			p.lockedOption(),
		},
		Action: func(c *cli.Context) error {
			if o.minify && o.format != "json" {
				return usageErrorf(c.Command, "--minify needs --format json")
			}
			return p.template(c, o)
		},
	}
}

func (p *program) template(c *cli.Context, o templateOptions) error {
	result, err := p.translate(c, false)
	if err != nil {
		return err
	}
	p.ui.findings(p.ui.stderr, withoutChoices(result.Findings))
	if err := verdict(result, o.strict); err != nil {
		p.ui.say("no template: %s", diag.Summary(result.Findings))
		return err
	}
	return p.write(o.output, o.render(result.Document))
}

func (o templateOptions) render(document *cfn.Document) []byte {
	switch {
	case o.minify:
		return document.Minified()
	case o.format == "json":
		return document.JSON()
	default:
		return document.YAML()
	}
}

// write puts data where --output says. Errors name the file as the user does, not with
// the path that the system call saw.
func (p *program) write(output string, data []byte) error {
	if output == "-" {
		_, err := p.ui.data.Write(data)
		return err
	}
	name := output
	if !filepath.IsAbs(name) {
		name = filepath.Join(p.project.Dir, name)
	}
	if err := replaceFile(name, data); err != nil {
		return fmt.Errorf("cannot write %s: %w", output, cmp.Or(errors.Unwrap(err), err))
	}
	return nil
}
