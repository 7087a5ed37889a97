package source

import (
	"errors"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/gitconflict"
)

// EnvProblem is what a message of the loader says of an env file, without the part of the file
// that it quotes, which may be a password; and the line, 0 if it is not known. Of a quote the
// loader names the last line of the file, of a variable none.
func EnvProblem(content []byte, message string) (line int, problem string) {
	if line := gitconflict.Line(strings.Lines(string(content))); line > 0 {
		return line, gitconflict.Message
	}
	problem = "its lines must have the form KEY=VALUE"
	for _, w := range envWords {
		if strings.Contains(message, w.problem) {
			problem = w.words
			break
		}
	}
	text := string(content)
	assignments, unclosed := envAssignments(text)
	switch {
	case problem == openEnvQuote && unclosed >= 0:
		return lineAt(text, unclosed), problem
	case strings.Contains(message, "line "):
		return reportedLine(errors.New(message)), problem
	}
	for _, a := range assignments {
		e := expansion{lookup: func(string) (string, bool) { return "", false }}
		if e.expand(text[a.start:a.end]); !a.literal && len(e.failed) > 0 {
			return lineAt(text, a.start), problem
		}
	}
	return 0, problem
}

const openEnvQuote = "a quote is not closed"

// envWords are what the messages of the loader mean.
var envWords = []struct{ problem, words string }{
	{"unterminated quoted value", openEnvQuote},
	{"in variable name", "a character that is not allowed in the name of a variable"},
	{"contain a space", "a name with a space in it"},
	{"no name before", "there is no name before ="},
	{"zero length", "there is no name before ="},
	{"required variable", "a required variable (${NAME:?}) is not set"},
	{"nvalid template", "a malformed variable: write a literal $ as $$, or put the value in single quotes"},
	{"nvalid interpolation", "a malformed variable: write a literal $ as $$, or put the value in single quotes"},
	{"too long", "a line is longer than 1 MiB"},
}
