// Package wrap breaks text into lines for terminals.
package wrap

import (
	"strings"

	"github.com/clipperhouse/displaywidth"
)

// columns counts what a terminal shows: colours take no room, some characters take two
// columns.
var columns = displaywidth.Options{ControlSequences: true}

// Columns is how many columns of a terminal a text takes.
func Columns(text string) int { return columns.String(text) }

// Text breaks a text into lines of the width, the first after one indent, the others after
// another one. A word that is longer stays whole, so that it can be copied. A width of 0
// breaks nothing but the text's own lines.
func Text(width int, first, rest, text string) string {
	if width <= 0 {
		return first + strings.ReplaceAll(text, "\n", "\n"+rest)
	}
	var lines []string
	indent := first
	for paragraph := range strings.SplitSeq(text, "\n") {
		line := indent
		indent = rest
		for i, word := range strings.Fields(paragraph) {
			switch {
			case i == 0:
				line += word
			case Columns(line)+1+Columns(word) > width:
				lines, line = append(lines, line), indent+word
			default:
				line += " " + word
			}
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}
