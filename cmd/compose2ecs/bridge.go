package main

import (
	"bytes"
	"path/filepath"

	"github.com/urfave/cli/v2"
	"gopkg.in/yaml.v3"
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
			model, err := readRegular(filepath.Join(in, "compose.yaml"))
			if err != nil {
				return usageErrorf(c.Command, "%v: this command is for docker compose bridge convert, use template elsewhere", err)
			}
			if model, err = loadable(model); err != nil {
				return usageErrorf(c.Command, "%s is no Compose file: %v", filepath.Join(in, "compose.yaml"), err)
			}
			p.project.Files, p.project.Stdin = []string{"-"}, bytes.NewReader(model)
			p.project.ProjectDirectory = in
			return p.template(c, templateOptions{output: filepath.Join(out, "template.yaml")})
		},
	}
}

// loadable makes a Compose file of the model that Compose Bridge writes. The model has the
// content of configs and secrets beside the file or variable that it came from, of which a
// Compose file may have one only. Of configs the content stays, as the files are not in the
// container. Values of secrets are left out: no template has them.
func loadable(model []byte) ([]byte, error) {
	var project map[string]any
	if err := yaml.Unmarshal(model, &project); err != nil {
		return nil, err
	}
	for _, config := range definitions(project, "configs") {
		if _, has := config["content"]; has {
			delete(config, "file")
			delete(config, "environment")
		}
	}
	for _, secret := range definitions(project, "secrets") {
		delete(secret, "content")
	}
	return yaml.Marshal(project)
}

// definitions are the configs or secrets of a project.
func definitions(project map[string]any, section string) []map[string]any {
	var all []map[string]any
	named, _ := project[section].(map[string]any)
	for _, definition := range named {
		if attributes, is := definition.(map[string]any); is {
			all = append(all, attributes)
		}
	}
	return all
}
