package build

import (
	"bytes"
	"strings"
)

// maxTail is how many of the last lines are remembered.
const maxTail = 40

// A tail remembers the last lines that are written to it.
type tail struct {
	lines []string
	rest  []byte // what has no end yet
}

func (t *tail) Write(text []byte) (int, error) {
	t.rest = append(t.rest, text...)
	for {
		line, rest, ended := bytes.Cut(t.rest, []byte("\n"))
		if !ended {
			return len(text), nil
		}
		t.lines = append(t.lines, string(line))
		if len(t.lines) > maxTail {
			t.lines = t.lines[1:]
		}
		t.rest = rest
	}
}

// firstLine is the first one of a complaint: further ones say where to find help.
func firstLine(text string) string {
	line, _, _ := strings.Cut(strings.TrimSpace(text), "\n")
	return line
}

// lastLine is the last one that says something. Docker's tools put what went wrong there, after a word that our own messages have.
func lastLine(text string) string {
	last := ""
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			last = line
		}
	}
	return strings.TrimPrefix(last, "ERROR: ")
}
