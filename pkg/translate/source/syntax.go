package source

import (
	"io"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/gitconflict"
)

// syntaxFault is where the file stops being YAML. The parsers name a line that is often
// that of something around the mistake, so it is looked for: the line after the longest
// beginning of the file that can be parsed.
func (f *file) syntaxFault() Fault {
	if line := gitconflict.Line(slices.Values(f.text())); line > 0 {
		return Fault{Kind: Syntax, Pos: f.stretch(line, 0, len(f.text()[line-1])), Message: gitconflict.Message, Hint: gitconflict.Hint}
	}
	line := f.failingLine()
	text, _ := f.from(line, 1)
	above := ""
	if line > 1 {
		above, _ = f.from(line-1, 1)
	}
	message, hint := explainSyntax(f.err.Error(), text)
	switch {
	case hasOpenQuote(text):
		message, hint = "a quote is not closed", `close it; write ' as '' in single quotes, and " as \" in double quotes`
	case isBareWord(above) && indentation(text) > indentation(above):
		line, text = line-1, above
		message, hint = "a key without a colon", "write "+strings.TrimSpace(above)+":"
	}
	start := min(indentation(text), len(strings.TrimRight(text, " \t")))
	if tab := strings.IndexByte(text[:start], '\t'); tab >= 0 {
		start = tab
	}
	return Fault{Kind: Syntax, Pos: f.stretch(line, start, len(strings.TrimRight(text, " \t"))), Message: message, Hint: hint}
}

// hasOpenQuote reports whether a value begins with a quote on a line and does not end with it there.
func hasOpenQuote(line string) bool {
	at := strings.IndexAny(line, `"'`)
	if at <= 0 || !strings.ContainsRune(" [{,", rune(line[at-1])) {
		return false // a quote within a word, as in it's
	}
	quote := line[at : at+1]
	return strings.Count(line, quote)%2 != strings.Count(line, `\`+quote)%2
}

// isBareWord reports whether a line is a single word, as a key is whose colon is missing.
func isBareWord(line string) bool {
	word := strings.TrimSpace(line)
	return word != "" && !strings.ContainsAny(word, " \t:#'\"[]{},-&*!|>%@`")
}

// nearby is how far above the place where the parser gave up the mistake is looked for
// before trusting the parser that it is in something that was never closed.
const nearby = 40

func (f *file) failingLine() int {
	reader := &lineReader{lines: f.text()}
	_, err := parse(reader)
	if err == nil { // what could not be read is no text at all
		return 1
	}
	reached := min(reader.next, len(f.text()))
	for n := reached; n > max(0, reached-nearby); n-- {
		if f.parses(n - 1) {
			return n
		}
	}
	for n := min(reportedLine(err)+2, reached-nearby); n > 0; n-- {
		if f.parses(n - 1) {
			return n
		}
	}
	return 1
}

func (f *file) parses(lines int) bool {
	_, err := parse(&lineReader{lines: f.text()[:lines]})
	return err == nil
}

// A lineReader gives one line at a time, and so knows how far the parser has read.
type lineReader struct {
	lines []string
	next  int
	rest  string
}

// Read gives what is left of one line, and the next line when nothing is.
func (r *lineReader) Read(p []byte) (int, error) {
	if r.rest == "" {
		if r.next == len(r.lines) {
			return 0, io.EOF
		}
		r.rest = r.lines[r.next] + "\n"
		r.next++
	}
	n := copy(p, r.rest)
	r.rest = r.rest[n:]
	return n, nil
}

// reportedLine is the line that the parser names, 1 if it names none.
func reportedLine(err error) int {
	line := 0
	_, after, _ := strings.Cut(err.Error(), "line ")
	for _, digit := range after {
		if digit < '0' || digit > '9' || line > 1<<20 {
			break
		}
		line = 10*line + int(digit-'0')
	}
	return max(line, 1)
}

// explainSyntax says in people's words what the parser says in its own.
func explainSyntax(problem, line string) (message, hint string) {
	if strings.Contains(line[:indentation(line)], "\t") {
		return "a tab in the indentation", "indent with spaces"
	}
	for _, e := range syntaxWords {
		if strings.Contains(problem, e.problem) {
			return e.message, e.hint
		}
	}
	problem = problem[strings.LastIndex(problem, ": ")+1:]
	return "not YAML: " + strings.TrimSpace(problem), ""
}

var syntaxWords = []struct{ problem, message, hint string }{
	{"mapping values are not allowed", "a second colon in one line, or the wrong indentation",
		"quote text that contains a colon, or indent the line like the lines around it"},
	{"did not find expected ',' or ']'", "a list in brackets is not closed, or lacks a comma",
		"close it with ], or add the comma; quote text that begins with a bracket"},
	{"did not find expected ',' or '}'", "a mapping in braces is not closed, or lacks a comma",
		"close it with }, or add the comma; quote text that begins with a brace"},
	{"found unexpected end of stream", "a quote is not closed", `close it; write ' as '' in single quotes, and " as \" in double quotes`},
	{"could not find expected ':'", "a key without a colon", "write key: value"},
	{"did not find expected key", "a line that does not match the lines above it",
		"indent it like the lines around it; put text after a closing quote inside the quotes"},
	{"did not find expected '-' indicator", "a line that is not an item of the list above it",
		"begin it with -, or indent it like the lines it belongs to"},
	{"did not find expected node content", "a value is missing", "write a value, or put the text in quotes"},
	{"cannot start any token", "a value begins with a character reserved in YAML", "put the value in quotes"},
	{"unknown anchor", "an alias (*name) whose anchor (&name) is not above it",
		"define the anchor first, or quote text that begins with *"},
	{"unknown escape character", "an unknown escape in double quotes", `write \\ for a backslash, or use single quotes`},
	{"control characters are not allowed", "a control character", "remove it, or save the file as UTF-8"},
	{"invalid leading UTF-8 octet", "not UTF-8 text", "save the file as UTF-8"},
	{"invalid trailing UTF-8 octet", "not UTF-8 text", "save the file as UTF-8"},
}
