package docker

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// scripted is an engine whose docker is a shell script.
func scripted(t *testing.T, script string) *Engine {
	t.Helper()
	if _, err := os.Stat("/bin/sh"); err != nil {
		t.Skip("there is no shell")
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "docker"), []byte("#!/bin/sh\n"+script), 0o700); err != nil { //nolint:gosec // it is a program
		t.Fatal(err)
	}
	t.Setenv("PATH", dir)
	engine, err := New([]string{"PATH=/usr/bin:/bin"})
	if err != nil {
		t.Fatal(err)
	}
	return engine
}

// TestFailure is what docker complains about, without its name and what to read next.
func TestFailure(t *testing.T) {
	for script, want := range map[string]Error{
		"echo 'docker: Error response from daemon: Conflict. The name is in use.' >&2; echo \"See 'docker run --help'.\" >&2; exit 125": {
			"Conflict. The name is in use.", 125,
		},
		"echo 'write /var/lib/docker/tmp/x: no space left on device' >&2; exit 1": {"write /var/lib/docker/tmp/x: no space left on device", 1},
		"echo 'could not find an available, non-overlapping IPv4 address pool among the defaults' >&2; exit 1": {
			"could not find an available, non-overlapping IPv4 address pool among the defaults", 1,
		},
		"exit 3": {"docker failed: exit status 3", 3},
	} {
		_, err := scripted(t, script).Run(t.Context(), "run", "x")
		got, is := errors.AsType[*Error](err)
		if !is || *got != want {
			t.Errorf("%s: %+v", script, err)
			continue
		}
		if full := strings.Contains(script, "no space"); got.IsFull() != full {
			t.Errorf("%s: full %v", script, got.IsFull())
		}
		if lacks := strings.Contains(script, "pool"); got.LacksAddresses() != lacks {
			t.Errorf("%s: lacks addresses %v", script, got.LacksAddresses())
		}
	}
}

// TestWatch hears of containers that end, and that the engine goes away, with its words or without.
func TestWatch(t *testing.T) {
	event := `{"Action":"die","Actor":{"Attributes":{"name":"web"}}}`
	for end, want := range map[string]string{
		"exit 0": "the Docker engine stopped", "echo 'error during connect: EOF' >&2; exit 1": "error during connect: EOF",
	} {
		var ended []string
		engine := scripted(t, "echo '"+event+"'\necho nonsense\necho '"+event+"'\n"+end)
		err := engine.Watch(t.Context(), "1", "label", func(e Event) { ended = append(ended, e.Container()) })
		if err == nil || err.Error() != want || !slices.Equal(ended, []string{"web", "web"}) {
			t.Error(err, ended)
		}
	}
}
