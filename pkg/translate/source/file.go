package source

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"sync"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// A file is one Compose file and its trees.
type file struct {
	File
	parsed    bool
	documents []*yaml.Node // what each YAML document holds
	err       error        // why it could not be read to its end
	changed   bool         // documents and Content differ
	lines     []string
	hidden    bool // no line of it is shown
}

// roots are the trees of the file's documents.
func (f *file) roots() []*yaml.Node {
	if !f.parsed {
		f.parsed = true
		f.documents, f.err = parse(bytes.NewReader(f.Content))
	}
	return f.documents
}

func parse(r io.Reader) (documents []*yaml.Node, err error) {
	decoder := yaml.NewDecoder(r)
	for {
		var document yaml.Node
		switch err := decoder.Decode(&document); {
		case errors.Is(err, io.EOF):
			return documents, nil
		case err != nil:
			return documents, err
		}
		documents = append(documents, document.Content...)
	}
}

// text is the lines of the file, divided as YAML divides them.
func (f *file) text() []string {
	if f.lines == nil {
		f.lines = strings.Split(lineBreaks().Replace(string(bytes.TrimPrefix(f.Content, []byte("\uFEFF")))), "\n")
	}
	return f.lines
}

// lineBreaks are those of YAML 1.1, section "5.4. Line Break Characters".
var lineBreaks = sync.OnceValue(func() *strings.Replacer {
	return strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n")
})

// span is where the first line of a node is written, without its anchor and tag.
func (f *file) span(n *yaml.Node) Pos {
	line, start := f.from(n.Line, n.Column)
	skipped := line[start:]
	for strings.HasPrefix(skipped, "&") || strings.HasPrefix(skipped, "!") {
		i := strings.IndexAny(skipped, " \t")
		if i < 0 {
			break
		}
		skipped = strings.TrimLeft(skipped[i:], " \t")
	}
	if skipped != "" && skipped[0] != '&' && skipped[0] != '!' && skipped[0] != '#' {
		start = len(line) - len(skipped)
	}
	return f.stretch(n.Line, start, start+tokenLength(line[start:], n))
}

// from is the line with a number, and the byte at which a column begins in it.
func (f *file) from(number, column int) (line string, start int) {
	if number < 1 || number > len(f.text()) {
		return "", 0
	}
	line = f.text()[number-1]
	for i := range line {
		if column--; column == 0 {
			return line, i
		}
	}
	return line, len(line)
}

// stretch is the position of some bytes of a line.
func (f *file) stretch(number, start, end int) Pos {
	line, _ := f.from(number, 1)
	column := 1 + utf8.RuneCountInString(line[:start])
	return Pos{f.Name, number, column, max(column+1, column+utf8.RuneCountInString(line[start:min(end, len(line))]))}
}

// tokenLength is how much of text, in bytes, the node takes that it begins with.
func tokenLength(text string, n *yaml.Node) int {
	switch {
	case text == "" || strings.ContainsAny(text[:1], "[{"):
		return 1
	case n.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle) != 0:
		return quotedLength(text)
	case n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0:
		return len(strings.Fields(text + " .")[0])
	case n.Kind == yaml.AliasNode:
		return len("*" + n.Value)
	case n.Kind == yaml.ScalarNode && strings.HasPrefix(text, n.Value):
		return len(n.Value)
	case n.Kind == yaml.ScalarNode: // continues on the next line
		plain, _, _ := strings.Cut(text, " #")
		return len(strings.TrimRight(plain, " \t"))
	}
	return 1
}

func quotedLength(text string) int {
	quote := text[0]
	for i := 1; i < len(text); i++ {
		switch {
		case quote == '"' && text[i] == '\\':
			i++
		case text[i] == quote && quote == '\'' && strings.HasPrefix(text[i+1:], "'"):
			i++
		case text[i] == quote:
			return i + 1
		}
	}
	return len(text)
}

// seek finds a text in what a node spans: the rest of its line, and the lines after it
// that are indented further.
func (f *file) seek(n *yaml.Node, text string) (Pos, bool) {
	first, start := f.from(n.Line, n.Column)
	for number := n.Line; number <= len(f.text()); number++ {
		line := f.text()[number-1]
		if number > n.Line {
			if start = 0; strings.TrimSpace(line) != "" && indentation(line) <= indentation(first) {
				break
			}
		}
		if i := indexWord(line[start:], text); i >= 0 {
			return f.stretch(number, start+i, start+i+len(text)), true
		}
	}
	return Pos{}, false
}

// indexWord finds text where no longer name begins with it.
func indexWord(line, text string) int {
	for at := 0; ; {
		i := strings.Index(line[at:], text)
		if i < 0 {
			return -1
		}
		if rest := line[at+i+len(text):]; leadingName("_"+rest) == "_" {
			return at + i
		}
		at += i + len(text)
	}
}

func indentation(line string) int { return len(line) - len(strings.TrimLeft(line, " \t")) }
