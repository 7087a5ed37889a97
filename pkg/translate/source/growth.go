package source

import (
	"errors"
	"strings"
)

// MaxExpanded is how much variables may add to one text, and to all that the files or an env
// file set: a template has 1 MB at most.
const MaxExpanded = 1 << 20

// TooMuch is what is wrong where variables add more than that.
const TooMuch = "the text exceeds 1 MiB once its variables are replaced"

// ErrTooMuch is why a file is not read in which that is so.
var ErrTooMuch = errors.New(TooMuch)

// Growth is the line of an env file at which the variables that are replaced add up to too
// much, 0 if there is none. Each may have the one before it twice.
func Growth(content []byte, lookup func(string) (string, bool)) int {
	text, values, total := string(content), map[string]string{}, 0
	assignments, _ := envAssignments(text)
	for _, a := range assignments {
		value := text[a.start:a.end]
		if !a.literal {
			e := expansion{lookup: func(name string) (string, bool) {
				if value, set := lookup(name); set {
					return value, true
				}
				value, set := values[name]
				return value, set
			}}
			value = e.expand(strings.ReplaceAll(value, `\$`, "$$"))
			total += e.added
		}
		if total > MaxExpanded {
			return lineAt(text, a.start)
		}
		values[a.key] = value
	}
	return 0
}

func lineAt(text string, offset int) int { return 1 + strings.Count(text[:offset], "\n") }
