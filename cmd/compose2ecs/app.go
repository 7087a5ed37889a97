package main

import (
	"context"
	"io"
	"net/http"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/translate"
)

const programName = "compose2ecs"

// A program is one invocation of compose2ecs. Its global options are the same in all
// commands, and what they say goes straight to where it is used.
type program struct {
	ui         ui
	project    translate.Options
	account    deploy.Account
	translated *translate.Result // the last one
	help       bool
	version    bool
	notices    []string // what to say of the command line

	registries http.RoundTripper // to the registries of images; nil: the network
}

func newProgram(stdin io.Reader, stdout, stderr io.Writer, environ []string, dir string) *program {
	return &program{
		ui:      ui{name: programName, stdin: stdin, stdout: &output{Writer: stdout}, stderr: stderr, noColour: isSet(environ, "NO_COLOR")},
		project: translate.Options{Environ: environ, Dir: dir, Stdin: stdin},
	}
}

// main runs the command line, says what went wrong, and returns the exit code.
func (p *program) main(ctx context.Context, args []string) int {
	err := p.ui.written(p.run(ctx, args))
	if p.ui.raw == nil { // no command has begun: the command line is wrong, and not all of it was read
		if asksForJSON(args) {
			p.ui.progress = "json"
		}
		p.ui.begin()
	}
	return exitCode(ctx, &p.ui, err)
}

// asksForJSON reports whether a command line, which may be wrong elsewhere, has --progress json.
func asksForJSON(args []string) bool {
	for i, word := range args {
		if word == "--progress=json" || word == "json" && i > 0 && args[i-1] == "--progress" {
			return true
		}
	}
	return false
}

func (p *program) run(ctx context.Context, args []string) error {
	l, err := parse(p.app(), args)
	if err != nil {
		return err
	}
	p.notices = l.notices
	return l.run(ctx)
}

// app is the command line. Each command lives in a file of its name.
func (p *program) app() *cli.App {
	commands := []*cli.Command{
		p.templateCommand(),
		p.checkCommand(),
		p.explainCommand(),
		p.graphCommand(),
		p.reviewCommand(),
		p.costCommand(),
		p.schemaCommand(),
		p.initCommand(),
		p.buildCommand(),
		p.pushCommand(),
		p.lockCommand(),
		p.imagesCommand(),
		p.rehearseCommand(),
		p.rehearsalCommand(),
		p.diffCommand(),
		p.deployCommand(),
		p.downCommand(),
		p.historyCommand(),
		p.rollbackCommand(),
		p.psCommand(),
		p.topCommand(),
		p.logsCommand(),
		p.eventsCommand(),
		p.execCommand(),
		p.portForwardCommand(),
		p.runCommand(),
		p.scaleCommand(),
		p.restartCommand(),
		p.cancelCommand(),
		p.lsCommand(),
		p.doctorCommand(),
		p.versionCommand(),
		p.completionCommand(),
		p.completeCommand(),
		p.bridgeCommand(),
		p.pluginMetadataCommand(),
		p.helpCommand(),
	}
	for _, command := range commands {
		p.equip(command)
	}
	return &cli.App{
		Name:     programName,
		Usage:    "Runs Docker Compose projects on Amazon ECS: translates them to CloudFormation templates and deploys them.",
		Commands: commands,
		Flags:    p.globalOptions(),
		Action:   p.withoutCommand,
	}
}

// globalOptions are those of all commands, named as those of docker compose.
func (p *program) globalOptions() []cli.Flag {
	options := []*option{
		{name: "file", short: "f", value: "FILE", to: &p.project.Files, usage: "Compose file, or - for stdin; repeatable"},
		{name: "project-name", short: "p", value: "NAME", to: &p.project.ProjectName, usage: "project name"},
		{name: "profile", value: "NAME", to: &p.project.Profiles, usage: "Compose profile to enable; repeatable"},
		{name: "env-file", value: "FILE", to: &p.project.EnvFiles, usage: "env file to use instead of .env; repeatable"},
		{
			name: "project-directory", value: "DIR", to: &p.project.ProjectDirectory,
			usage: "base directory for relative paths (default: the first file's directory)",
		},
		{
			name: "allow-outside-files", to: &p.project.AllowOutside,
			usage: "allow files outside the project and its repository to be read",
		},
		{
			name: "progress", choices: []string{"auto", "tty", "plain", "json", "quiet"}, to: &p.ui.progress,
			usage: "how to show the progress of AWS operations",
		},
		{name: "ansi", choices: []string{"auto", "never", "always"}, to: &p.ui.ansi, usage: "when to use colors"},
		{name: "help", short: "h", to: &p.help, usage: "print help"},
		{name: "version", short: "v", to: &p.version, usage: "print the version"},
	}
	flags := make([]cli.Flag, len(options))
	for i, o := range options {
		o.global = true
		flags[i] = o
	}
	return flags
}

// accountOptions are those of all commands that work on AWS, named as those of the AWS CLI.
func (p *program) accountOptions() []cli.Flag {
	return []cli.Flag{
		&option{name: "region", value: "REGION", to: &p.account.Region, usage: "AWS Region, instead of AWS_REGION or the profile's Region"},
		&option{name: "aws-profile", value: "NAME", to: &p.account.Profile, usage: "AWS CLI profile, instead of AWS_PROFILE"},
		&option{name: "endpoint-url", value: "URL", to: &p.account.Endpoint, usage: "endpoint URL for AWS APIs, instead of AWS_ENDPOINT_URL"},
	}
}

// equip gives a command what all commands have.
func (p *program) equip(command *cli.Command) {
	action := command.Action
	for _, o := range habitsOf(command.Name) {
		command.Flags = append(command.Flags, o)
	}
	command.Flags = append(command.Flags, withoutForms(p.globalOptions(), command.Flags)...)
	command.Action = func(c *cli.Context) error {
		p.ui.begin()
		for _, notice := range p.notices {
			p.ui.say("%s", notice)
		}
		switch {
		case p.help:
			return printCommandHelp(&p.ui, command)
		case p.version:
			return p.printVersion()
		case command.ArgsUsage == "" && c.Args().Present():
			return usageErrorf(command, "%s takes no arguments, not %q", command.Name, c.Args().First())
		default:
			return action(c)
		}
	}
}

// withoutForms takes those short forms from options of all commands that a command has for
// an option of its own, as Docker Compose does with logs -f and down -v. After a command, -v
// is never the version: who writes it there means a volume, or more output.
func withoutForms(global, own []cli.Flag) []cli.Flag {
	for _, g := range optionsOf(global) {
		if g.name == "version" {
			g.short = ""
		}
	}
	for _, o := range optionsOf(own) {
		for _, g := range optionsOf(global) {
			if g.short == o.short {
				g.short = ""
			}
		}
	}
	return global
}

// withoutCommand is what the program does when no command is named.
func (p *program) withoutCommand(c *cli.Context) error {
	switch {
	case p.version:
		return p.printVersion()
	case p.help || c.NumFlags() == 0:
		return printHelp(&p.ui, c.App)
	default:
		return usageErrorf(nil, "no command")
	}
}

func isSet(environ []string, name string) bool {
	return slices.ContainsFunc(environ, func(pair string) bool {
		value, ok := strings.CutPrefix(pair, name+"=")
		return ok && value != ""
	})
}
