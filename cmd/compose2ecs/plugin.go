package main

import (
	"encoding/json"
	"path/filepath"
	"slices"

	"github.com/urfave/cli/v2"
)

// pluginName is how the program is called as a plugin of the Docker CLI, which runs
// docker-NAME in its plugin directories for docker NAME. A link of this name makes
// docker compose2ecs check work. The contract:
// https://github.com/docker/cli/blob/master/docs/extend/cli_plugins.md
const pluginName = "docker-" + programName

// called tells how the program was called, as its help has it, and the arguments for it in those of the process. To a plugin the
// Docker CLI passes its own on: options of docker stand before the plugin's name. They are dropped: commands that need an engine
// use the current context.
func called(process []string) (name string, args []string) {
	file, args := filepath.Base(process[0]), process[1:]
	if file != pluginName && file != pluginName+".exe" {
		return programName, args
	}
	name = "docker " + programName
	i := slices.Index(args, programName)
	if i >= 0 && slices.ContainsFunc(args[:i], asksForHelp) { // docker help compose2ecs
		return name, []string{"help"}
	}
	return name, args[i+1:]
}

func asksForHelp(word string) bool { return word == "help" || word == "--help" || word == "-h" }

// pluginMetadataCommand answers what the Docker CLI asks each plugin.
func (p *program) pluginMetadataCommand() *cli.Command {
	return &cli.Command{
		Name:        "docker-cli-plugin-metadata",
		Hidden:      true,
		Description: "Describes the program to the Docker CLI, of which it is a plugin under the name\n" + pluginName + ".",
		Action: func(*cli.Context) error {
			return json.NewEncoder(p.ui.data).Encode(map[string]string{
				"SchemaVersion":    "0.1.0",
				"Vendor":           programName,
				"Version":          version(),
				"ShortDescription": "Run Compose projects on Amazon ECS",
				"URL":              "https://github.com/compose2ecs/compose2ecs",
			})
		},
	}
}
