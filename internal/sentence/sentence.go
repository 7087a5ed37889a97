// Package sentence words lists as the sentences of messages and documentation have them, with a serial comma.
package sentence

import (
	"slices"
	"strconv"
	"strings"
)

// And is a list of things that all count: "a", "a and b", or "a, b, and c".
func And(items []string) string { return joined(items, "and") }

// Or is a list of things of which one counts: "a", "a or b", or "a, b, or c".
func Or(items []string) string { return joined(items, "or") }

// Some is the beginning of a list, with how many more there are: "a, b, and 3 more". If there are none, what follows may be about the
// whole list, so that its items have only commas between them.
func Some(items []string, more int) string {
	if more == 0 {
		return strings.Join(items, ", ")
	}
	return And(append(slices.Clone(items), strconv.Itoa(more)+" more"))
}

func joined(items []string, conjunction string) string {
	last := len(items) - 1
	switch {
	case last < 1:
		return strings.Join(items, "")
	case last == 1:
		return items[0] + " " + conjunction + " " + items[1]
	}
	return strings.Join(items[:last], ", ") + ", " + conjunction + " " + items[last]
}
