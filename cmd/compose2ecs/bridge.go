package main

import (
	"bytes"
	"fmt"
	"path/filepath"
	"slices"

	"github.com/urfave/cli/v2"
	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

// bridgeCommand is what the container image does by itself: it is a transformation of
// docker compose bridge convert, which puts the project's model at /in/compose.yaml and takes
// what it finds in /out (https://docs.docker.com/compose/bridge/customize/).
func (p *program) bridgeCommand() *cli.Command {
	in, out := "/in", "/out"
	return &cli.Command{
		Name:   "bridge",
		Hidden: true,
		Description: "Writes the CloudFormation template of the project that docker compose bridge\n" +
			"convert puts into a container.",
		Flags: []cli.Flag{
			&option{name: "in", value: "DIR", to: &in, usage: "directory of compose.yaml (default /in)"},
			&option{name: "out", value: "DIR", to: &out, usage: "directory for template.yaml (default /out)"},
		},
		Action: func(c *cli.Context) error {
			if len(p.project.Files) > 0 || p.project.ProjectDirectory != "" {
				return usageErrorf(c.Command, "bridge reads compose.yaml in the directory of --in: "+
					"for other files or another directory, use compose2ecs template")
			}
			name := filepath.Join(in, "compose.yaml")
			model, err := readRegular(name)
			if err != nil {
				return &deploy.Problem{
					Kind: deploy.Input, Message: fmt.Sprintf("cannot read %s: %v", name, withoutPath(err)),
					Hint: "docker compose bridge convert runs this command; elsewhere, use compose2ecs template",
				}
			}
			p.project.Files, p.project.Stdin, p.project.StdinName = []string{"-"}, bytes.NewReader(loadable(model)), name
			p.project.ProjectDirectory = in
			return p.template(c, templateOptions{output: filepath.Join(out, "template.yaml")})
		},
	}
}

// loadable makes a Compose file of the model that Compose Bridge writes. The model has the
// content of configs and secrets beside the file or variable that it came from, of which a
// Compose file may have one only. Of configs the content stays, as the files are not in the
// container. Values of secrets are left out: no template has them. What is left out leaves
// its lines empty, so that findings name lines of the model. What is no model stays as it is.
func loadable(model []byte) []byte {
	var document yaml.Node
	if yaml.Unmarshal(model, &document) != nil || len(document.Content) != 1 {
		return model
	}
	b := blanks{bytes.SplitAfter(model, []byte("\n")), inOrder(&document)}
	project := document.Content[0]
	for _, config := range definitions(project, "configs") {
		if _, content := entry(config, "content"); content != nil {
			b.leaveOut(config, "file")
			b.leaveOut(config, "environment")
		}
	}
	for _, secret := range definitions(project, "secrets") {
		b.leaveOut(secret, "content")
	}
	return bytes.Join(b.lines, nil)
}

// definitions are the configs or secrets of a project.
func definitions(project *yaml.Node, section string) []*yaml.Node {
	var all []*yaml.Node
	if _, named := entry(project, section); named != nil && named.Kind == yaml.MappingNode {
		for i := 1; i < len(named.Content); i += 2 {
			all = append(all, named.Content[i])
		}
	}
	return all
}

// entry is a key of a mapping and its value, or nil.
func entry(mapping *yaml.Node, key string) (name, value *yaml.Node) {
	for i := 0; mapping.Kind == yaml.MappingNode && i+1 < len(mapping.Content); i += 2 {
		if mapping.Content[i].Value == key {
			return mapping.Content[i], mapping.Content[i+1]
		}
	}
	return nil, nil
}

// inOrder are a node and all below it, as they stand in the file.
func inOrder(node *yaml.Node) []*yaml.Node {
	all := []*yaml.Node{node}
	for _, child := range node.Content {
		all = append(all, inOrder(child)...)
	}
	return all
}

// blanks empties lines of a file.
type blanks struct {
	lines [][]byte
	nodes []*yaml.Node // of the file, in order
}

// leaveOut empties the lines of an entry whose value is a scalar: up to those of what comes next.
func (b blanks) leaveOut(mapping *yaml.Node, key string) {
	name, value := entry(mapping, key)
	if name == nil {
		return
	}
	end := len(b.lines)
	if next := slices.Index(b.nodes, value) + 1; next < len(b.nodes) {
		end = b.nodes[next].Line - 1
	}
	for i := name.Line - 1; i < end; i++ {
		b.lines[i] = []byte("\n")
	}
}
