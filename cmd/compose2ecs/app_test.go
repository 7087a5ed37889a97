package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"slices"
	"testing"
)

// TestInterrupted stops a run that waits for a terminal.
func TestInterrupted(t *testing.T) {
	stdin, keepOpen := io.Pipe()
	defer keepOpen.Close()
	ctx, interrupt := context.WithCancel(t.Context())
	interrupt()
	var stdout, stderr bytes.Buffer
	code := newProgram(stdin, &stdout, &stderr, nil, t.TempDir()).main(ctx, []string{"template", "-f", "-"})
	if code != exitInterrupted || stdout.Len() > 0 {
		t.Errorf("exit code %d and output %q, want %d and none", code, stdout.String(), exitInterrupted)
	}
}

// TestStdoutFails writes to a full disk, so to speak.
func TestStdoutFails(t *testing.T) {
	for _, args := range [][]string{{"template", "-f", "-"}, {"version"}, {"completion", "bash"}} {
		var stderr bytes.Buffer
		stdin := bytes.NewBufferString("services: {web: {image: nginx}}")
		code := newProgram(stdin, fullDisk{}, &stderr, nil, t.TempDir()).main(t.Context(), args)
		if want := "error: disk full\n"; code != exitFailed || !bytes.HasSuffix(stderr.Bytes(), []byte(want)) {
			t.Errorf("%v: exit code %d and %q, want %d and %q", args, code, stderr.String(), exitFailed, want)
		}
	}
}

type fullDisk struct{}

func (fullDisk) Write([]byte) (int, error) { return 0, errors.New("disk full") }

// TestCommandGroups looks for each command in the help, where it stands once.
func TestCommandGroups(t *testing.T) {
	var listed, want []string
	for _, group := range commandGroups {
		listed = append(listed, group.commands...)
	}
	for _, command := range newProgram(nil, nil, nil, nil, "").app().VisibleCommands() {
		want = append(want, command.Name)
	}
	slices.Sort(listed)
	slices.Sort(want)
	if !slices.Equal(listed, want) {
		t.Errorf("help lists %v, and there are %v", listed, want)
	}
}
