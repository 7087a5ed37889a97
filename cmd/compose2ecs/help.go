package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// groups are the commands in the order of the help, those that matter first at the top of
// each group.
var groups = []struct {
	title    string
	commands []string
}{
	{"TRANSLATE AND LOOK", []string{"check", "explain", "template", "init"}},
	{"DEPLOY", []string{"diff", "deploy", "down", "doctor"}},
	{"OPERATE", []string{"ps", "logs", "exec", "run", "scale", "restart", "events", "cancel", "ls"}},
	{"MORE", []string{"version", "completion", "help"}},
}

// printHelp prints the help of the program.
func printHelp(w io.Writer, app *cli.App) error {
	table := helpTable(w)
	fmt.Fprintf(table, "USAGE: %s [OPTIONS] COMMAND [ARGUMENTS]\n\n%s\n", app.Name, app.Usage)
	for _, g := range groups {
		fmt.Fprintf(table, "\n%s:\n", g.title)
		for _, name := range g.commands {
			command := app.Command(name)
			fmt.Fprintf(table, "  %s\t%s\n", strings.Join(command.Names(), ", "), command.Usage)
		}
	}
	fmt.Fprintf(table, "\nOPTIONS, which can also follow the command:\n")
	printOptions(table, optionsOf(app.Flags))
	fmt.Fprintf(table, "\n%s COMMAND --help tells more about a command.\n", app.Name)
	return table.Flush()
}

// printCommandHelp prints the help of a command, whose own options come before those of all
// commands.
func printCommandHelp(w io.Writer, command *cli.Command) error {
	table := helpTable(w)
	usage := strings.TrimRight(fmt.Sprintf("%s %s [OPTIONS] %s", programName, command.Name, command.ArgsUsage), " ")
	fmt.Fprintf(table, "USAGE: %s\n\n%s\n", usage, command.Description)
	options := optionsOf(command.Flags)
	firstGlobal := slices.IndexFunc(options, func(o *option) bool { return o.global })
	if firstGlobal > 0 {
		fmt.Fprintf(table, "\nOPTIONS:\n")
		printOptions(table, options[:firstGlobal])
	}
	fmt.Fprintf(table, "\nOPTIONS OF ALL COMMANDS:\n")
	printOptions(table, options[firstGlobal:])
	return table.Flush()
}

// helpTable aligns what stands after tabs. What cannot be written is told by its Flush.
func helpTable(w io.Writer) *tabwriter.Writer { return tabwriter.NewWriter(w, 1, 8, 2, ' ', 0) }

func printOptions(w io.Writer, options []*option) {
	for _, o := range options {
		fmt.Fprintf(w, "  %s\n", o)
	}
}

func (p *program) helpCommand() *cli.Command {
	return &cli.Command{
		Name:        "help",
		Usage:       "print help",
		ArgsUsage:   commandArgument,
		Description: "Prints the help of a command, or of compose2ecs.",
		Action: func(c *cli.Context) error {
			if !c.Args().Present() {
				return printHelp(p.ui.stdout, c.App)
			}
			command, err := findCommand(c.App, c.Args().First())
			if err != nil {
				return err
			}
			return printCommandHelp(p.ui.stdout, command)
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
