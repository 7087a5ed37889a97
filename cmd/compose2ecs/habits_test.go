package main

import (
	"strings"
	"testing"
	"time"

	"github.com/urfave/cli/v2"
)

// TestHabits asks that no option of docker compose hides one of ours, and that commands that are
// named for others exist.
func TestHabits(t *testing.T) {
	app := new(program).app()
	for _, command := range app.Commands {
		seen := map[string]bool{}
		for _, o := range optionsOf(command.Flags) {
			for _, form := range o.forms() {
				if seen[form] {
					t.Errorf("%s has two options %s", command.Name, form)
				}
				seen[form] = true
			}
			if o.habit == explained && o.usage == "" {
				t.Errorf("%s %v: nothing explains it", command.Name, o.forms())
			}
		}
	}
	for typed, stand := range standIns {
		if app.Command(typed) != nil || app.Command(stand) == nil {
			t.Errorf("%s stands for %s", typed, stand)
		}
	}
	for typed := range insteadOf {
		if app.Command(typed) != nil || standIns[typed] != "" {
			t.Errorf("%s is a command, and explained as none", typed)
		}
	}
}

// TestHelpWidth reads all help at 80 columns. Habits are not in it.
func TestHelpWidth(t *testing.T) {
	for _, command := range append([]*cli.Command{{}}, new(program).app().VisibleCommands()...) {
		text := help(t, strings.Fields("help "+command.Name)...)
		for line := range strings.Lines(text) {
			if n := len([]rune(strings.TrimRight(line, "\n"))); n > helpWidth {
				t.Errorf("%s: %d columns: %s", command.Name, n, line)
			}
		}
		if strings.Contains(text, "force-recreate") {
			t.Errorf("%s lists options that it does not have", command.Name)
		}
	}
}

// TestMoment reads times as docker compose and aws logs tail do.
func TestMoment(t *testing.T) {
	now := time.Date(2026, 5, 17, 12, 0, 0, 0, time.UTC)
	for text, want := range map[string]time.Time{
		"42m": now.Add(-42 * time.Minute), "2d": now.AddDate(0, 0, -2), "1w": now.AddDate(0, 0, -7),
		"2026-01-02T13:23:37Z": time.Date(2026, 1, 2, 13, 23, 37, 0, time.UTC), "1700000000": time.Unix(1700000000, 0),
	} {
		if got, err := moment(nil, "since", text, now); err != nil || !got.Equal(want) {
			t.Errorf("%s: %s, %v", text, got, err)
		}
	}
	for _, text := range []string{"d", "2y", "yesterday"} {
		if got, err := moment(nil, "since", text, now); err == nil {
			t.Errorf("%s is %s", text, got)
		}
	}
}
