package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/doctor"
)

// TestDocs keeps the page of commands as the program's help has it; -update writes it.
func TestDocs(t *testing.T) {
	name := filepath.Join("..", "..", "docs", "commands.md")
	want := commandsPage(t)
	if *update {
		if err := os.WriteFile(name, []byte(want), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("commands.md (-want +got); run with -update to accept:\n%s", diff)
	}
}

func commandsPage(t *testing.T) string {
	t.Helper()
	var b strings.Builder
	b.WriteString("<!-- Made from cmd/compose2ecs by: go test ./cmd/compose2ecs -run Docs -update -->\n\n# Commands\n\nOptions can be given " +
		"before or after the command and its arguments, with three exceptions. After the command, `-v` does not mean `--version`. " +
		"After `logs`, `-f` means `--follow`. For `exec` and `run`, options must come before the service name.\n")
	fmt.Fprintf(&b, "\n```\n%s```\n", help(t, "help"))
	for _, command := range new(program).app().VisibleCommands() {
		text, _, _ := strings.Cut(help(t, "help", command.Name), "\nOPTIONS OF ALL COMMANDS:")
		fmt.Fprintf(&b, "\n## %s\n\n```\n%s\n```\n", command.Name, strings.TrimRight(text, "\n"))
	}
	b.WriteString("\n## What doctor checks\n\n| code | requirement |\n|---|---|\n")
	for _, kind := range doctor.Kinds() {
		fmt.Fprintf(&b, "| `%s` | %s |\n", kind.Code, kind.Title)
	}
	return b.String()
}

func help(t *testing.T, args ...string) string {
	t.Helper()
	var stdout, stderr bytes.Buffer
	if code := newProgram(strings.NewReader(""), &stdout, &stderr, nil, t.TempDir()).main(t.Context(), args); code != exitDone {
		t.Fatalf("%v: %s", args, stderr.String())
	}
	return stdout.String()
}
