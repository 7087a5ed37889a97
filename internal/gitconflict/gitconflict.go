// Package gitconflict finds what Git leaves in a file that it could not merge.
package gitconflict

import (
	"iter"
	"strings"
)

// The texts about it, for whatever file it is in.
const (
	Message = "a merge conflict that Git left here is not resolved"
	Hint    = "keep what is right of the two versions, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>"
)

// Line is the number of the first line that marks a conflict, 0 if there is none ("How conflicts are presented" in the manual of
// git merge; the fourth mark is that of the style diff3).
func Line(lines iter.Seq[string]) int {
	number := 0
	for line := range lines {
		number++
		switch mark, _, _ := strings.Cut(strings.TrimRight(line, "\r\n"), " "); mark {
		case "<<<<<<<", "=======", ">>>>>>>", "|||||||":
			return number
		}
	}
	return 0
}
