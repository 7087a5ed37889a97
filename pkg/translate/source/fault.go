package source

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// A Fault is something wrong with the files.
type Fault struct {
	Kind          FaultKind
	Path          Path // what is at fault; nil when it has no path
	Pos           Pos
	Message, Hint string
	Name          string // of the variable that it is about, ""
}

// A FaultKind says what sort of mistake a fault is.
type FaultKind int

// The kinds of faults.
const (
	Syntax        FaultKind = iota // not YAML
	DuplicateKey                   // a key twice in one mapping
	Interpolation                  // a variable that is required, or malformed
	Unset                          // a variable without value or default
	Schema                         // an attribute that Compose does not know
	Value                          // a value of the wrong type or form
	Reference                      // something that is named and not defined
	Cycle                          // a circle of services, includes or extends
	MissingFile                    // a file that another one names
	Other                          // anything else that the loader refuses
	Dropped                        // an extension that the loader does not take from an included file
	Limit                          // more of something than any project has
	Hidden                         // an extension of one of two entries for the same port
)

// subject begins a message about an attribute as people name it: `service "web": `.
func subject(path Path) string {
	if len(path) < 2 || !slices.Contains(sections, path[0]) {
		return ""
	}
	return fmt.Sprintf("%s %q: ", strings.TrimSuffix(path[0], "s"), path[1])
}

// stated is a message about an attribute: the name takes the place of the pronoun in what is said of the named thing itself.
func stated(path Path, text string) string {
	named := subject(path)
	if does, ok := strings.CutPrefix(text, "it "); ok && named != "" {
		return strings.TrimSuffix(named, ": ") + " " + does
	}
	return named + text
}

// attributeOf is a path without what subject says of it.
func attributeOf(path Path) string {
	if subject(path) != "" {
		path = path[2:]
	}
	return strings.Join(path, ".")
}

// sections are the top-level attributes whose keys are names.
var sections = []string{"services", "networks", "volumes", "secrets", "configs", "models", "jobs"}

// tidy sorts faults by position and leaves out those that say the same of one place.
func tidy(files []string, faults []Fault) []Fault {
	slices.SortStableFunc(faults, func(a, b Fault) int {
		return cmp.Or(
			cmp.Compare(slices.Index(files, a.Pos.File), slices.Index(files, b.Pos.File)),
			cmp.Compare(a.Pos.Line, b.Pos.Line), cmp.Compare(a.Pos.Column, b.Pos.Column), cmp.Compare(a.Kind, b.Kind),
		)
	})
	return slices.CompactFunc(faults, func(a, b Fault) bool { return a.Pos == b.Pos && a.Kind == b.Kind && a.Pos.Line > 0 })
}
