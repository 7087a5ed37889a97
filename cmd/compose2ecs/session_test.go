package main

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestDocsSession keeps the picture of a terminal in the README as the program answers to
// the README's example; -update draws it.
func TestDocsSession(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "shop") // which names the project
	if err := os.Mkdir(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "compose.yaml"), []byte(example(t)), 0o600); err != nil {
		t.Fatal(err)
	}
	var s recording
	for _, words := range []string{"check", "explain"} {
		var stdout, stderr bytes.Buffer
		args := append(strings.Fields(words), "--ansi", "always")
		if code := newProgram(strings.NewReader(""), &stdout, &stderr, nil, dir).main(t.Context(), args); code != exitDone {
			t.Fatalf("%s: %s", words, stderr.String())
		}
		s.command(programName+" "+words, strings.Trim(stdout.String(), "\n"))
	}
	got := s.svg()
	name := filepath.Join("..", "..", "docs", "session.svg")
	if *update {
		if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("session.svg (-want +got); run with -update to accept:\n%s", diff)
	}
}

// example is the Compose file that the README begins with.
func example(t *testing.T) string {
	t.Helper()
	readme, err := os.ReadFile(filepath.Join("..", "..", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, rest, found := strings.Cut(string(readme), "\n```yaml\n")
	file, _, ended := strings.Cut(rest, "```\n")
	if !found || !ended || strings.Count(file, "\n") != 8 {
		t.Fatalf("the README does not begin with an example of eight lines:\n%s", file)
	}
	return file
}

// A recording is what stands in a terminal, a line each, with the escape sequences of colours.
type recording struct{ lines []string }

func (s *recording) command(typed, answer string) {
	if s.lines != nil {
		s.lines = append(s.lines, "")
	}
	s.lines = append(s.lines, "\x1b[32m$\x1b[0m "+typed)
	s.lines = append(s.lines, strings.Split(answer, "\n")...)
}

// The measures of the picture, in pixels.
const (
	lineHeight = 20
	charWidth  = 8.4 // of a monospaced font of 14 pixels
	padding    = 16
)

// graphicRendition is a sequence that changes how the text after it looks.
var graphicRendition = regexp.MustCompile("\x1b\\[([0-9;]*)m")

// svg draws the recording. Fonts are the reader's: a picture in a README loads nothing.
func (s *recording) svg() string {
	columns := 0
	for _, line := range s.lines {
		columns = max(columns, len([]rune(graphicRendition.ReplaceAllString(line, ""))))
	}
	width, height := float64(columns)*charWidth+2*padding, len(s.lines)*lineHeight+2*padding
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="%.0f" height="%d" viewBox="0 0 %.0f %d" role="img">`+"\n",
		width, height, width, height)
	b.WriteString("<!-- Made from what the program prints by: go test ./cmd/compose2ecs -run Docs -update -->\n")
	b.WriteString("<title>A terminal with compose2ecs check and compose2ecs explain</title>\n")
	b.WriteString("<style>text { font: 14px ui-monospace, Menlo, Consolas, monospace; fill: #e6edf3; white-space: pre }\n" +
		".s1 { font-weight: bold } .s2 { fill: #9198a1 } .s31 { fill: #ff7b72 } .s32 { fill: #7ee787 } .s33 { fill: #e3b341 } " +
		".s36 { fill: #76e3ea }</style>\n")
	b.WriteString(`<rect width="100%" height="100%" rx="8" fill="#0d1117"/>` + "\n")
	for i, line := range s.lines {
		if line != "" {
			fmt.Fprintf(&b, `<text x="%d" y="%d" xml:space="preserve">%s</text>`+"\n", padding, padding+(i+1)*lineHeight-5, spans(line))
		}
	}
	b.WriteString("</svg>\n")
	return b.String()
}

// spans is a line in parts that look the same.
func spans(line string) string {
	var b strings.Builder
	style := ""
	write := func(text string) {
		var escaped bytes.Buffer
		_ = xml.EscapeText(&escaped, []byte(text)) // a buffer takes everything
		switch {
		case text == "":
		case style == "":
			b.Write(escaped.Bytes())
		default:
			fmt.Fprintf(&b, `<tspan class="%s">%s</tspan>`, style, escaped.String())
		}
	}
	for {
		at := graphicRendition.FindStringSubmatchIndex(line)
		if at == nil {
			write(line)
			return b.String()
		}
		write(line[:at[0]])
		style = ""
		for code := range strings.SplitSeq(line[at[2]:at[3]], ";") {
			if code != "" && code != "0" {
				style = strings.TrimSpace(style + " s" + code)
			}
		}
		line = line[at[1]:]
	}
}
