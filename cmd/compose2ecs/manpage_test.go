package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/urfave/cli/v2"
)

// TestDocsManual keeps the manual page as the commands have it; -update writes it. Packages
// install it. It is made here, and not by the program, which would only be larger for it.
func TestDocsManual(t *testing.T) {
	name := filepath.Join("..", "..", "docs", "compose2ecs.1")
	want := manual(new(program).app())
	if *update {
		if err := os.WriteFile(name, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("compose2ecs.1 (-want +got); run with -update to accept:\n%s", diff)
	}
}

// manual is the manual page of all commands, in the macros of man(7).
func manual(app *cli.App) string {
	m := &manualPage{}
	m.macro(`\" Made from cmd/compose2ecs by: go test ./cmd/compose2ecs -run Docs -update`)
	m.macro("TH COMPOSE2ECS 1")
	m.macro("SH NAME")
	what, _, _ := strings.Cut(strings.TrimSuffix(app.Usage, "."), ":")
	m.text(programName + " - " + strings.ToLower(what[:1]) + what[1:])
	m.macro("SH SYNOPSIS")
	m.macro("B " + programName)
	m.text("[OPTIONS] COMMAND [ARGUMENTS]")
	m.macro("SH DESCRIPTION")
	m.text(app.Usage)
	m.macro("SH OPTIONS OF ALL COMMANDS")
	m.options(optionsOf(app.Flags))
	for _, group := range commandGroups {
		m.macro("SH COMMANDS: " + group.title)
		for _, name := range group.commands {
			m.command(app.Command(name))
		}
	}
	return m.String()
}

// A manualPage is a page of the manual as it grows.
type manualPage struct{ strings.Builder }

func (m *manualPage) macro(line string) { m.WriteString("." + line + "\n") }

// text writes what is no macro, whatever it begins with.
func (m *manualPage) text(text string) {
	text = strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(text)
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, ".") || strings.HasPrefix(line, "'") {
			m.WriteString(`\&`)
		}
		m.WriteString(strings.TrimSuffix(line, "\n") + "\n")
	}
}

func (m *manualPage) command(c *cli.Command) {
	m.macro("SS " + strings.TrimRight(strings.Join(c.Names(), ", ")+" [OPTIONS] "+c.ArgsUsage, " "))
	for i, paragraph := range strings.Split(c.Description, "\n\n") {
		if i > 0 {
			m.macro("PP")
		}
		if strings.HasPrefix(paragraph, " ") {
			m.macro("nf")
			m.text(paragraph)
			m.macro("fi")
		} else {
			m.text(paragraph)
		}
	}
	var own []*option
	for _, o := range withoutHabits(optionsOf(c.Flags)) {
		if !o.global {
			own = append(own, o)
		}
	}
	m.options(own)
}

func (m *manualPage) options(options []*option) {
	for _, row := range optionRows(options) {
		m.macro("TP")
		m.text(strings.TrimSpace(row[0]))
		m.text(row[1])
	}
}
