package main

import (
	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/translate/schema"
)

func (p *program) schemaCommand() *cli.Command {
	output := "-"
	return &cli.Command{
		Name:  "schema",
		Usage: "print the JSON Schema of Compose files with x-aws-* extensions",
		Description: `Prints a JSON Schema that editors use to complete and check Compose files: the
schema of the Compose Specification, extended with the x-aws-* extensions and their settings,
values, and defaults. docs/editors.md explains how to enable it. Works offline.

  compose2ecs schema -o compose.schema.json`,
		Flags: []cli.Flag{
			&option{name: "output", short: "o", value: "FILE", to: &output, usage: "write to FILE atomically, or - for stdout"},
		},
		Action: func(*cli.Context) error {
			text, err := schema.JSON()
			if err != nil {
				return err
			}
			return p.write(output, append(text, '\n'))
		},
	}
}
