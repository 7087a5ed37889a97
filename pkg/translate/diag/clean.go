package diag

import (
	"strings"
	"unicode"

	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// clean replaces the characters of a text that a terminal or a workflow log would act upon, one
// by one, so that marks stay in their places: control characters, line separators, and those that
// turn the direction of text. What is no UTF-8 becomes the same sign.
func clean(text string) string {
	return strings.Map(func(r rune) rune {
		if r == '\t' {
			return r
		}
		if unicode.IsControl(r) || r == '\u2028' || r == '\u2029' || unicode.Is(unicode.Bidi_Control, r) {
			return unicode.ReplacementChar
		}
		return r
	}, text)
}

// longestLine is how much of a line is worth showing, in characters.
const longestLine = 300

// excerpt is the line of a position, cleaned: all of it, or the beginning of one that is too long
// to be read, if the position is there.
func excerpt(line string, at source.Pos) string {
	characters := []rune(line)
	switch {
	case len(characters) <= longestLine:
		return clean(line)
	case at.Column > longestLine:
		return ""
	default:
		return clean(string(characters[:longestLine])) + "…"
	}
}

// cleanLines cleans a text that may have several lines, such as an example of a file.
func cleanLines(text string) string {
	lines := strings.Split(text, "\n")
	for i := range lines {
		lines[i] = clean(lines[i])
	}
	return strings.Join(lines, "\n")
}
