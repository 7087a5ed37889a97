package main

import (
	"bytes"
	"fmt"
	"net/url"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/graph"
	"github.com/compose2ecs/compose2ecs/pkg/graph/svg"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

func (p *program) graphCommand() *cli.Command {
	var format string
	output := "-"
	return &cli.Command{
		Name:      "graph",
		Usage:     "draw a diagram of the project on AWS",
		ArgsUsage: servicesArgument,
		Description: `Draws a diagram of the project (or of the given services and their dependencies) on
AWS: load balancers, listeners, services (with their ports and clients), the networks they share,
and what they store and read. Each element links to its line in the Compose file. Dashed boxes are
resources that the stack does not create. Works offline.

  compose2ecs graph -o architecture.svg
  compose2ecs graph --format mermaid`,
		Flags: []cli.Flag{
			&option{
				name: "format", choices: []string{"svg", "mermaid", "dot", "json"}, to: &format,
				usage: "output format: an image, or text for Markdown, Graphviz, or programs",
			},
			&option{name: "output", short: "o", value: "FILE", to: &output, usage: "write to FILE atomically, or - for stdout"},
		},
		Action: func(c *cli.Context) error { return p.graph(c, format, output) },
	}
}

func (p *program) graph(c *cli.Context, format, output string) error {
	result, err := p.faultless(c, "nothing to draw")
	if err != nil {
		return err
	}
	var b bytes.Buffer
	g, place := graph.Of(result.Plan), p.places(result.Source, output)
	switch format {
	case "mermaid":
		err = g.Mermaid(&b, place)
	case "dot":
		err = g.DOT(&b, place)
	case "json":
		err = g.JSON(&b)
	default:
		err = svg.Write(&b, g, place)
	}
	if err != nil {
		return err
	}
	return p.write(output, b.Bytes())
}

// places are links to lines of the Compose files, from where the output will be.
func (p *program) places(files *source.Set, output string) graph.Place {
	base := p.project.Dir
	if output != "-" {
		base = filepath.Dir(p.absolute(output))
	}
	return func(path source.Path) string {
		at := files.Definition(path...)
		if at.Line == 0 || strings.HasPrefix(at.File, "<") { // standard input has no address
			return ""
		}
		name, err := filepath.Rel(base, p.absolute(at.File))
		if err != nil {
			name = at.File
		}
		return fmt.Sprintf("%s#L%d", (&url.URL{Path: filepath.ToSlash(name)}).EscapedPath(), at.Line)
	}
}

// absolute is a file as the system knows it, by the name that the user knows.
func (p *program) absolute(name string) string {
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(p.project.Dir, name)
}
