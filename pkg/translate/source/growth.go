package source

import (
	"errors"
	"strings"
)

// MaxExpanded is how much variables may add to one text, and to all that the files or an env
// file set: a template has 1 MB at most.
const MaxExpanded = 1 << 20

// TooMuch is what is wrong where variables add more than that.
const TooMuch = "the variables in it add up to more than 1 MiB"

// ErrTooMuch is why a file is not read in which that is so.
var ErrTooMuch = errors.New(TooMuch)

// Growth is the line of an env file at which the variables that are replaced add up to too
// much, 0 if there is none. Each may have the one before it twice.
func Growth(content []byte, lookup func(string) (string, bool)) int {
	text, values, total := string(content), map[string]string{}, 0
	for _, a := range envAssignments(text) {
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
			return 1 + strings.Count(text[:a.start], "\n")
		}
		values[a.key] = value
	}
	return 0
}

// EnvProblem is what a message of the loader says of an env file, without the part of the file
// that it quotes, which may be a password; and the line, 0 if the message names none.
func EnvProblem(message string) (line int, problem string) {
	if strings.Contains(message, "line ") {
		line = reportedLine(errorText(message))
	}
	for _, w := range envWords {
		if strings.Contains(message, w.problem) {
			return line, w.words
		}
	}
	return line, "it cannot be read as lines of KEY=VALUE"
}

// An errorText is a message as an error.
type errorText string

// Error is the message.
func (e errorText) Error() string { return string(e) }

var envWords = []struct{ problem, words string }{
	{"unterminated quoted value", "a quote is not closed"},
	{"in variable name", "a character that the name of a variable cannot have"},
	{"contain a space", "a name with a space in it"},
	{"no name before", "there is no name before ="},
	{"zero length", "there is no name before ="},
	{"required variable", "a required variable (${NAME:?}) is not set"},
	{"nvalid template", "a variable that is not well formed: write a literal $ as $$, or the value in single quotes"},
	{"nvalid interpolation", "a variable that is not well formed: write a literal $ as $$, or the value in single quotes"},
	{"too long", "a line is longer than 1 MiB"},
}
