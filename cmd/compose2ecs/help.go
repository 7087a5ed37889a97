package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/render"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// helpWidth is how wide help is, in columns, so that it can be read in any terminal.
const helpWidth = 80

// printHelp prints the help of the program.
func printHelp(u *ui, app *cli.App) error {
	h := &helpText{program: u.name}
	h.usage("[OPTIONS] COMMAND [ARGUMENTS]", app.Usage)
	for _, group := range commandGroups {
		h.title(group.title + ":")
		var rows [][2]string
		for _, name := range group.commands {
			command := app.Command(name)
			rows = append(rows, [2]string{strings.Join(command.Names(), ", "), command.Usage})
		}
		h.table(rows)
	}
	h.title("OPTIONS (also allowed after COMMAND, except -v, and except -f with logs):")
	h.table(optionRows(optionsOf(app.Flags)))
	h.title("Run " + u.name + " COMMAND --help for more information about a command.")
	return h.writeTo(u.stdout)
}

// commandGroups are the commands as help lists them: in each group those first that matter
// most.
var commandGroups = []struct {
	title    string
	commands []string
}{
	{"TRANSLATE AND CHECK", []string{"check", "explain", "graph", "review", "cost", "template", "init", "schema"}},
	{"IMAGES", []string{"build", "push", "lock", "images"}},
	{"TRY", []string{"rehearse"}},
	{"DEPLOY", []string{"diff", "deploy", "down", "history", "rollback", "doctor"}},
	{"OPERATE", []string{"ps", "top", "logs", "exec", "port-forward", "run", "scale", "restart", "events", "cancel", "ls"}},
	{"OTHER", []string{"version", "completion", "help"}},
}

// printCommandHelp prints the help of a command, whose own options come before those of all
// commands.
func printCommandHelp(u *ui, command *cli.Command) error {
	h := &helpText{program: u.name}
	h.usage(strings.TrimRight(command.Name+" [OPTIONS] "+command.ArgsUsage, " "), command.Description)
	options := withoutHabits(optionsOf(command.Flags))
	firstGlobal := slices.IndexFunc(options, func(o *option) bool { return o.global })
	if firstGlobal > 0 {
		h.title("OPTIONS:")
		h.table(optionRows(options[:firstGlobal]))
	}
	h.title("OPTIONS OF ALL COMMANDS:")
	h.table(optionRows(options[firstGlobal:]))
	return h.writeTo(u.stdout)
}

func optionRows(options []*option) [][2]string {
	rows := make([][2]string, len(options))
	for i, o := range options {
		rows[i][0], rows[i][1], _ = strings.Cut(o.String(), "\t")
	}
	return rows
}

// A helpText is a page of help as it grows.
type helpText struct {
	strings.Builder
	program string
}

// usage begins the page. The lines of a paragraph are filled, but for those that are
// indented, which are examples.
func (h *helpText) usage(arguments, description string) {
	h.line("USAGE: " + h.program + " " + arguments)
	for paragraph := range strings.SplitSeq(description, "\n\n") {
		h.line("")
		if !strings.HasPrefix(paragraph, " ") {
			paragraph = render.Style{Width: helpWidth}.Wrap("", strings.ReplaceAll(paragraph, "\n", " "))
		}
		h.line(paragraph)
	}
}

func (h *helpText) title(text string) { h.line("\n" + text) }

func (h *helpText) line(text string) { h.WriteString(text + "\n") }

// table prints what each row is about beside its name.
func (h *helpText) table(rows [][2]string) {
	const margin = 2
	width := 0
	for _, row := range rows {
		width = max(width, margin+len(row[0])+margin)
	}
	indent := strings.Repeat(" ", width)
	for _, row := range rows {
		about := render.Style{Width: helpWidth}.Wrap(indent, row[1])
		h.line(fmt.Sprintf("  %-*s", width-margin, row[0]) + strings.TrimPrefix(about, indent))
	}
}

func (h *helpText) writeTo(w io.Writer) error {
	_, err := io.WriteString(w, h.String())
	return err
}

func (p *program) helpCommand() *cli.Command {
	return &cli.Command{
		Name:        "help",
		Usage:       "print help",
		ArgsUsage:   commandArgument,
		Description: "Prints help for a command, or for compose2ecs itself.",
		Action: func(c *cli.Context) error {
			if !c.Args().Present() {
				return printHelp(&p.ui, c.App)
			}
			command, err := findCommand(c.App, c.Args().First())
			if err != nil {
				return err
			}
			return printCommandHelp(&p.ui, command)
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
	if stand := standIns[name]; stand != "" {
		return app.Command(stand), nil
	}
	if instead := insteadOf[name]; instead != "" {
		return nil, usageErrorf(nil, "there is no command %s: %s", name, instead)
	}
	return nil, usageErrorf(nil, "unknown command %q%s", name, didYouMean(name, known))
}

// standIns are commands that people type for ours: those of other tools that do the same.
var standIns = map[string]string{
	"delete":   "down",
	"destroy":  "down",
	"outputs":  "ps",
	"shell":    "exec",
	"stats":    "top",
	"status":   "ps",
	"validate": "check",
}

// insteadOf says what does the work of commands that Docker Compose has and compose2ecs
// has not.
var insteadOf = map[string]string{
	"attach":  "logs -f SERVICE follows the log of a service; exec SERVICE opens a shell in it",
	"config":  "template prints the CloudFormation template; docker compose config prints the project itself",
	"cp":      "exec SERVICE CMD can read and write files of a task; volumes keep files, and seed fills them",
	"create":  "deploy --no-execute creates a change set and keeps it for later",
	"kill":    "scale SERVICE=0 stops a service; down deletes the stack",
	"login":   "credentials come from the AWS CLI (aws configure, aws sso login); docker login is for registries other than Amazon ECR",
	"pause":   "ECS cannot pause a task: scale SERVICE=0 stops a service",
	"port":    "ps shows the URLs of services",
	"pull":    "ECS pulls an image whenever it starts a task; restart starts new ones",
	"rm":      "down deletes the stack; deploy removes services that are no longer in the Compose file",
	"start":   "scale SERVICE=NUMBER starts tasks of a service; deploy starts the project",
	"stop":    "scale SERVICE=0 stops a service; down deletes the stack",
	"unpause": "ECS cannot pause a task: scale SERVICE=NUMBER starts tasks of a service",
	"volumes": "explain shows the volumes of the project; down shows what they are on AWS before it asks",
	"wait":    "deploy, scale, and restart wait until services are stable; run waits until a task ends",
	"watch":   "run deploy again when the project changes",
}

// didYouMean is the end of a message about a word that is not known.
func didYouMean(word string, known []string) string {
	slices.Sort(known)
	if nearest := source.Nearest(word, known); nearest != "" {
		return ": did you mean " + nearest + "?"
	}
	return ""
}
