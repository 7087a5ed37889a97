// Package printable keeps what comes from outside (AWS, logs, names, files) from doing more on a terminal or in the log of a workflow
// than to be read: moving the cursor, overwriting lines, turning text around, or giving GitHub Actions commands.
package printable

import (
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Writer passes on what can be read. Of escape sequences it leaves those that colour text, if Colours is set. Each Write has whole
// characters and whole sequences.
type Writer struct {
	Out     io.Writer
	Colours bool

	cleaner cleaner
}

// Write implements [io.Writer].
func (w *Writer) Write(text []byte) (int, error) {
	w.cleaner.colours = w.Colours
	if _, err := io.WriteString(w.Out, w.cleaner.clean(string(text))); err != nil {
		return 0, err
	}
	return len(text), nil
}

// String is a text that begins a line, as a Writer passes it on.
func String(text string, colours bool) string { return (&cleaner{colours: colours}).clean(text) }

type cleaner struct {
	colours bool
	inLine  bool // something other than blanks stands in the line already
	out     strings.Builder
}

func (c *cleaner) clean(text string) string {
	c.out.Reset()
	for text != "" {
		text = text[c.next(text):]
	}
	return c.out.String()
}

// next writes what stands first in a text, and returns its length.
func (c *cleaner) next(text string) int {
	if n := colour(text); n > 0 {
		if c.colours && harmless(text[:n]) {
			c.out.WriteString(text[:n])
		}
		return n
	}
	for _, command := range []string{"::", "##["} { // GitHub documentation, "Workflow commands for GitHub Actions"
		if strings.HasPrefix(text, command) && (!c.inLine || command == "##[") {
			c.out.WriteString(`\` + command)
			c.inLine = true
			return len(command)
		}
	}
	r, n := utf8.DecodeRuneInString(text)
	switch {
	case r == '\n':
		c.inLine = false
	case r == '\r' && strings.HasPrefix(text[n:], "\n"):
		return n
	default:
		c.inLine = c.inLine || !unicode.IsSpace(r)
	}
	c.out.WriteRune(visible(r))
	return n
}

// visible is a character, or a sign for one that would do something.
func visible(r rune) rune {
	switch {
	case r == '\n' || r == '\t':
		return r
	case r < ' ':
		return '␀' + r // the pictures of control characters have their order
	case r == 0x7f:
		return '␡'
	case unicode.IsControl(r), unicode.Is(unicode.Zl, r), unicode.Is(unicode.Zp, r), unicode.Is(unicode.Cf, r) && !slices.Contains(joiners, r):
		return utf8.RuneError
	}
	return r
}

// joiners are the format characters that scripts and emoji are written with.
var joiners = []rune{0x00ad, 0x200c, 0x200d}

// colour is the length of the sequence that begins a text, if it is about colours and the like ("Select Graphic Rendition" in
// ECMA-48); 0 for all else.
func colour(text string) int {
	rest, ok := strings.CutPrefix(text, "\x1b[")
	if !ok {
		return 0
	}
	end := strings.TrimLeft(rest, "0123456789;:")
	if !strings.HasPrefix(end, "m") {
		return 0
	}
	return len(text) - len(end) + 1
}

// harmless reports whether text of these colours can be read on any background.
func harmless(sequence string) bool {
	for code := range strings.SplitSeq(strings.TrimSuffix(strings.TrimPrefix(sequence, "\x1b["), "m"), ";") {
		n, err := strconv.Atoi("0" + code)
		switch {
		case err != nil:
			return false
		case n <= 4, n >= 22 && n <= 24, n >= 31 && n <= 37, n == 39, n >= 90 && n <= 97:
		default:
			return false
		}
	}
	return true
}
