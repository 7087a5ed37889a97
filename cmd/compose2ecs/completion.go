package main

import (
	"embed"
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
)

// completionScripts teach shells to ask [program.completeCommand]. There is a file for
// each shell, so that the shells' own tools can check them.
//
//go:embed completion
var completionScripts embed.FS

// What commands take as arguments, where a completion can offer them.
const (
	commandArgument = "[COMMAND]"
	shellArgument   = "bash|zsh|fish|powershell"
)

func (p *program) completionCommand() *cli.Command {
	return &cli.Command{
		Name:      "completion",
		Usage:     "print a shell completion script",
		ArgsUsage: shellArgument,
		Description: `Prints a completion script for your shell. To enable it in the current session, run:

  bash        source <(compose2ecs completion bash)
  zsh         source <(compose2ecs completion zsh)
  fish        compose2ecs completion fish | source
  powershell  compose2ecs completion powershell | Out-String | Invoke-Expression

To enable it in every session, add the same line to your shell's startup file.`,
		Action: func(c *cli.Context) error {
			shell, shells := c.Args().First(), strings.Split(shellArgument, "|")
			switch {
			case c.NArg() != 1:
				return usageErrorf(c.Command, "give one shell: %s", sentence.Or(shells))
			case !slices.Contains(shells, shell):
				return usageErrorf(c.Command, "no completion for %q, only for %s", shell, sentence.Or(shells))
			}
			script, err := completionScripts.ReadFile(path.Join("completion", shell))
			if err != nil {
				return err
			}
			_, err = p.ui.data.Write(script)
			return err
		},
	}
}

// completeCommand prints what can stand at the cursor, for the completion scripts: the
// word and, after a tab, what it does. When there is nothing, they offer files.
func (p *program) completeCommand() *cli.Command {
	var word string
	return &cli.Command{
		Name:        "__complete",
		Hidden:      true,
		ArgsUsage:   "[WORD...]",
		Description: "Completes a word, given those before it. The completion scripts use it.",
		// An option, as a shell may lose an argument that is empty.
		Flags: []cli.Flag{&option{name: "word", value: "WORD", to: &word, usage: "what is written so far"}},
		Action: func(c *cli.Context) error {
			for _, s := range suggest(c.App, c.Args().Slice(), word) {
				if _, err := fmt.Fprintln(p.ui.stdout, strings.TrimRight(s.word+"\t"+s.about, "\t")); err != nil {
					return err
				}
			}
			return nil
		},
	}
}

// A suggestion is a word that can stand at the cursor.
type suggestion struct{ word, about string }

// suggest is what the word can become after the words before it.
func suggest(app *cli.App, before []string, word string) []suggestion {
	// What cannot be understood is no obstacle to suggest by the rest.
	l, _ := readLine(app, before)
	var all []suggestion
	form, _, assigns := strings.Cut(word, "=")
	switch {
	case l.waiting != nil:
		all = suggestionsOf("", l.waiting.choices)
	case slices.Contains(before, "--"):
		all = l.suggestArguments()
	case assigns && strings.HasPrefix(word, "--"):
		if o, err := l.find(form); err == nil {
			all = suggestionsOf(form+"=", o.choices)
		}
	case strings.HasPrefix(word, "-"):
		all = l.suggestOptions()
	default:
		all = l.suggestArguments()
	}
	return slices.DeleteFunc(all, func(s suggestion) bool { return !strings.HasPrefix(s.word, word) })
}

func (l *commandLine) suggestOptions() []suggestion {
	var all []suggestion
	for _, o := range withoutHabits(l.known()) {
		for _, form := range o.forms() {
			all = append(all, suggestion{form, o.usage})
		}
	}
	return all
}

func (l *commandLine) suggestArguments() []suggestion {
	switch {
	case l.command == nil:
		return l.suggestCommands()
	case len(l.arguments) > 0:
		return nil
	case l.command.ArgsUsage == commandArgument:
		return l.suggestCommands()
	case l.command.ArgsUsage == shellArgument:
		return suggestionsOf("", strings.Split(shellArgument, "|"))
	default:
		return nil
	}
}

func (l *commandLine) suggestCommands() []suggestion {
	var all []suggestion
	for _, command := range l.app.VisibleCommands() {
		for _, name := range command.Names() {
			all = append(all, suggestion{name, command.Usage})
		}
	}
	return all
}

func suggestionsOf(prefix string, list []string) []suggestion {
	var all []suggestion
	for _, word := range list {
		all = append(all, suggestion{word: prefix + word})
	}
	return all
}
