package main

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestGroups expects each command in one group of the help.
func TestGroups(t *testing.T) {
	var grouped, commands []string
	for _, g := range groups {
		grouped = append(grouped, g.commands...)
	}
	for _, command := range new(program).app().VisibleCommands() {
		commands = append(commands, command.Name)
	}
	slices.Sort(grouped)
	slices.Sort(commands)
	if diff := cmp.Diff(commands, grouped); diff != "" {
		t.Errorf("commands, and those in groups (-want +got):\n%s", diff)
	}
}
