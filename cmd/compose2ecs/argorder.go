package main

import (
	"context"
	"flag"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/urfave/cli/v2"
)

// parse reads a command line. urfave/cli reads one order: the command, its options, then the
// arguments. People write options before and after the command, after the arguments, in
// short, and several in one.
func parse(app *cli.App, args []string) (*commandLine, error) {
	l, err := readLine(app, args)
	if err != nil {
		return nil, err
	}
	return l, l.check()
}

// run runs the command, or what the program does without one. The library's own App.Run
// would do, but for its help: as that is made by text/template, which finds methods by
// their names, the linker would have to keep every method of every type, which makes the
// program three times as large.
func (l *commandLine) run(ctx context.Context) error {
	command := l.command
	if command == nil {
		command = &cli.Command{Flags: l.app.Flags, Action: l.app.Action}
	}
	set := flag.NewFlagSet(command.Name, flag.ContinueOnError)
	set.SetOutput(io.Discard) // what is wrong comes back as an error
	for _, f := range command.Flags {
		if err := f.Apply(set); err != nil {
			return err
		}
	}
	if err := set.Parse(slices.Concat(l.options, []string{"--"}, l.arguments)); err != nil {
		return usageErrorf(l.command, "%v", err)
	}
	c := cli.NewContext(l.app, set, &cli.Context{Context: ctx})
	c.Command = command
	return command.Action(c)
}

// A commandLine is a command line, taken apart.
type commandLine struct {
	app       *cli.App
	command   *cli.Command // nil when there is none
	options   []string     // --name=value, or --name for a switch
	arguments []string
	habits    []string // options of docker compose, as they were written
	notices   []string // what to say of those that are accepted
	waiting   *option  // the last option, when its value is missing
}

// readLine takes a command line apart, or as much of it as can be understood.
func readLine(app *cli.App, args []string) (*commandLine, error) {
	l := &commandLine{app: app}
	var err error
	for optionsEnded := false; len(args) > 0 && err == nil; {
		first := args[0]
		args = args[1:]
		switch {
		case optionsEnded || l.inContainer() || first == "-" || !strings.HasPrefix(first, "-"):
			err = l.argument(first)
		case first == "--":
			optionsEnded = true
		case strings.HasPrefix(first, "--"):
			args, err = l.longOption(first, args)
		default:
			args, err = l.shortOptions(first[1:], args)
		}
	}
	return l, err
}

// argument reads a word that is not an option; the first one is the command.
func (l *commandLine) argument(word string) (err error) {
	if l.command == nil {
		l.command, err = findCommand(l.app, word)
		return err
	}
	l.arguments = append(l.arguments, word)
	return nil
}

// inContainer reports whether what follows is for the command in a container: its options are
// not ours.
func (l *commandLine) inContainer() bool {
	return l.command != nil && l.command.ArgsUsage == commandLineArgument && len(l.arguments) > 0
}

// longOption reads --name, --name=value, or --name and its value from the next words.
func (l *commandLine) longOption(word string, next []string) ([]string, error) {
	form, value, hasValue := strings.Cut(word, "=")
	o, err := l.find(form)
	switch {
	case err != nil:
		return nil, err
	case o.isSwitch():
		l.add(o, form, word)
		return next, nil
	case hasValue:
		l.set(o, form, value)
		return next, nil
	default:
		return l.setNext(o, form, next)
	}
}

// shortOptions reads letters that are switches, or an option with its value right behind
// it or in the next words: -h, -fFILE, -f=FILE, -f FILE.
func (l *commandLine) shortOptions(letters string, next []string) ([]string, error) {
	for i, letter := range letters {
		form := "-" + string(letter)
		o, err := l.find(form)
		if err != nil {
			return nil, err
		}
		if o.isSwitch() {
			l.add(o, form, "--"+o.name)
			continue
		}
		value := letters[i+utf8.RuneLen(letter):]
		if value == "" {
			return l.setNext(o, form, next)
		}
		l.set(o, form, strings.TrimPrefix(value, "="))
		return next, nil
	}
	return next, nil
}

func (l *commandLine) set(o *option, form, value string) { l.add(o, form, "--"+o.name+"="+value) }

// add takes an option down. Before the command, it may be one of ours in one command and a habit in another.
func (l *commandLine) add(o *option, form, written string) {
	if l.command != nil && o.habit != own {
		l.habits = append(l.habits, form)
		return
	}
	l.options = append(l.options, written)
}

// setNext takes the value from the next words, and returns those after it.
func (l *commandLine) setNext(o *option, form string, next []string) ([]string, error) {
	if len(next) == 0 {
		l.waiting = o
		return nil, usageErrorf(l.command, "option %s needs a value", form)
	}
	l.set(o, form, next[0])
	return next[1:], nil
}

// known are the options that can stand here: before the command those of any command.
func (l *commandLine) known() []*option {
	if l.command != nil {
		return optionsOf(l.command.Flags)
	}
	known := optionsOf(l.app.Flags)
	for _, command := range l.app.VisibleCommands() {
		known = append(known, optionsOf(command.Flags)...)
	}
	return known
}

func optionsOf(flags []cli.Flag) []*option {
	var options []*option
	for _, flag := range flags {
		if o, ok := flag.(*option); ok {
			options = append(options, o)
		}
	}
	return options
}

// check refuses options and values that the command does not have: what stands before it
// is read when it is not known yet.
func (l *commandLine) check() error {
	flags := l.app.Flags
	if l.command != nil {
		flags = l.command.Flags
	}
	known := optionsOf(flags)
	var ours []string
	for _, written := range l.options {
		form, value, _ := strings.Cut(written, "=")
		i := slices.IndexFunc(known, func(o *option) bool { return slices.Contains(o.forms(), form) })
		switch {
		case i < 0 && l.command == nil:
			return usageErrorf(nil, "%s is an option of a command, but no command is given", form)
		case i < 0:
			return usageErrorf(l.command, "%s has no option %s", l.command.Name, form)
		case known[i].habit != own:
			l.habits = append(l.habits, form)
			continue
		}
		if wanted := known[i].accepts(value); wanted != "" {
			return usageErrorf(l.command, "--%s is %s, not %q", known[i].name, wanted, value)
		}
		ours = append(ours, written)
	}
	l.options = ours
	return l.answer(known)
}

// find is the option that is written --name or -n.
func (l *commandLine) find(form string) (*option, error) {
	var forms []string
	for _, o := range l.known() {
		if slices.Contains(o.forms(), form) {
			return o, nil
		}
		if o.habit == own {
			forms = append(forms, "--"+o.name)
		}
	}
	return nil, usageErrorf(l.command, "unknown option %s%s", form, didYouMean(form, forms))
}
