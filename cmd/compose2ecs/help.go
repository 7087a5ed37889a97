package main

import (
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// appHelp is the help of the program, a template about a [cli.App].
const appHelp = `USAGE: {{.Name}} [OPTIONS] COMMAND [ARGUMENTS]

{{.Usage}}

COMMANDS:
{{range .VisibleCommands}}  {{join .Names ", "}}	{{.Usage}}
{{end}}
OPTIONS, which can also follow the command:
{{range .Flags}}  {{.}}
{{end}}
{{.Name}} COMMAND --help tells more about a command.
`

// commandHelp is the help of a command, a template about a [cli.Command], whose own
// options come before those of all commands.
const commandHelp = `USAGE: {{.HelpName}} [OPTIONS]{{with .ArgsUsage}} {{.}}{{end}}

{{.Description}}
{{if not (index .Flags 0).Global}}
OPTIONS:
{{range .Flags}}{{if not .Global}}  {{.}}
{{end}}{{end}}{{end}}
OPTIONS OF ALL COMMANDS:
{{range .Flags}}{{if .Global}}  {{.}}
{{end}}{{end}}`

func (p *program) helpCommand() *cli.Command {
	return &cli.Command{
		Name:        "help",
		Usage:       "print help",
		ArgsUsage:   commandArgument,
		Description: "Prints the help of a command, or of compose2ecs.",
		Action: func(c *cli.Context) error {
			if !c.Args().Present() {
				return cli.ShowAppHelp(c)
			}
			command, err := findCommand(c.App, c.Args().First())
			if err != nil {
				return err
			}
			return cli.ShowCommandHelp(c, command.Name)
		},
	}
}

// findCommand is the command of a name or alias.
func findCommand(app *cli.App, name string) (*cli.Command, error) {
	if command := app.Command(name); command != nil {
		return command, nil
	}
	var known []string
	for _, command := range app.VisibleCommands() {
		known = append(known, command.Names()...)
	}
	if instead := insteadOf[name]; instead != "" {
		return nil, usageErrorf(nil, "there is no command %s: %s", name, instead)
	}
	return nil, usageErrorf(nil, "unknown command %q%s", name, didYouMean(name, known))
}

// insteadOf says what does the work of commands that Docker Compose has and compose2ecs
// has not.
var insteadOf = map[string]string{
	"build":  "build images with docker compose build, and push them",
	"config": "template prints what becomes of the project; docker compose config shows the project itself",
	"kill":   "scale SERVICE=0 stops a service, down deletes the stack",
	"port":   "ps shows where services are reached",
	"pull":   "ECS pulls an image whenever it starts a task; restart starts new ones",
	"push":   "push images with docker compose push",
	"rm":     "down deletes the stack; a service that is no longer in the Compose file goes with the next deploy",
	"start":  "scale SERVICE=NUMBER starts tasks of a service, deploy the project",
	"stats":  "CloudWatch has the metrics of ECS services",
	"stop":   "scale SERVICE=0 stops a service, down deletes the stack",
	"top":    "exec runs ps in a task, as in exec web ps",
}

// didYouMean is the end of a message about a word that is not known.
func didYouMean(word string, known []string) string {
	slices.Sort(known)
	if nearest := source.Nearest(word, known); nearest != "" {
		return ": did you mean " + nearest + "?"
	}
	return ""
}
