package source

import (
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/secretshape"
)

// mostQuoted is how many characters of a text a message quotes.
const mostQuoted = 60

// quote is shown in quotes.
func quote(path Path, text string) string { return strconv.Quote(shown(path, text)) }

// shown is what a message shows of a text that stands at a path, or of a name if there is none:
// the first of its lines, with what looks like a credential covered.
func shown(path Path, text string) string {
	text, _, more := strings.Cut(text, "\n")
	if text = secretshape.Mask(text); len(path) > 0 && secretshape.Name(path[len(path)-1]) {
		text = "***"
	}
	if characters := []rune(text); len(characters) > mostQuoted {
		text, more = string(characters[:mostQuoted]), true
	}
	if more {
		text += "…"
	}
	return text
}
