package diag

import (
	"strings"
	"unicode"
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
