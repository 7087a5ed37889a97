package explain

import (
	"fmt"
	"io"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/paint"
	"github.com/compose2ecs/compose2ecs/internal/wrap"
)

// A Section is a part of an explanation for people.
type Section struct {
	Title string
	None  string // what is said when there are no rows
	Rows  []Row
}

// public is the title of the part about addresses on the internet.
const public = "Public"

// A Row is one thing, and what there is to say about it.
type Row struct{ Name, Text string }

// Sections are the parts that have something to say.
func (e *Explanation) Sections() []Section {
	list := []Section{
		{public, "nothing is reachable from the internet", rows(e.Public, func(x Entrance) Row { return Row{x.URL, x.text()} })},
		{"Private", "", rows(e.Private, func(x Inside) Row { return Row{x.Service, x.text()} })},
		{"Running", "", rows(e.Running, func(x Task) Row { return Row{x.Service, x.text()} })},
		{"Stored", "", rows(e.Stored, func(x Store) Row { return Row{x.Name, x.text()} })},
		{"Secrets", "", rows(e.Secrets, func(x Secret) Row { return Row{x.Name, x.text()} })},
		{"Left out", "", rows(e.LeftOut, func(x LeftOut) Row { return Row{x.Service, x.text()} })},
		{"Unknown images", "", rows(e.Unknown, func(image string) Row { return Row{image, "may exist only on your machine"} })},
		{"Pushed", "", e.pushedRows()},
		{"Missing", "", rows(e.Missing, func(m Missing) Row { return Row{m.Name, "the image of " + m.Service + " cannot be built without it"} })},
	}
	var said []Section
	for _, s := range list {
		if len(s.Rows) > 0 || s.None != "" {
			said = append(said, s)
		}
	}
	return said
}

func rows[T any](list []T, one func(T) Row) []Row {
	var all []Row
	for _, x := range list {
		all = append(all, one(x))
	}
	return all
}

// A Style says how text is written.
type Style struct {
	Width  int  // columns; 0 breaks no lines
	Colour bool // titles are bold
}

func (s Style) bold(text string) string { return paint.Text(s.Colour, paint.Bold, text) }

// maxName is how long the names of a section are that stand beside what is said about them.
const maxName = 20

// Text writes an explanation for people.
func (e *Explanation) Text(w io.Writer, s Style) error {
	var b strings.Builder
	for i, part := range e.Sections() {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(s.bold(part.Title) + "\n")
		if len(part.Rows) == 0 {
			b.WriteString(wrap.Text(s.Width, "  ", "  ", part.None) + "\n")
		}
		s.rows(&b, part.Rows)
		if text := e.forwarded.text(); text != "" && part.Title == public {
			b.WriteString(wrap.Text(s.Width, "  ", "  ", text) + "\n")
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// rows writes names with texts beside them, or below those that are long.
func (s Style) rows(b *strings.Builder, list []Row) {
	column := 0
	for _, r := range list {
		if n := wrap.Columns(r.Name); n <= maxName {
			column = max(column, n)
		}
	}
	if column == 0 {
		column = 2 // all are long
	}
	indent := strings.Repeat(" ", 2+column+2)
	for _, r := range list {
		first := fmt.Sprintf("  %s%s  ", r.Name, strings.Repeat(" ", max(0, column-wrap.Columns(r.Name))))
		if wrap.Columns(r.Name) > column {
			first = "  " + r.Name + "\n" + indent
		}
		b.WriteString(wrapAfter(s.Width, first, indent, r.Text) + "\n")
	}
}

// wrapAfter breaks a text whose first line stands after the last line of something.
func wrapAfter(width int, before, indent, text string) string {
	i := strings.LastIndexByte(before, '\n') + 1
	return before[:i] + wrap.Text(width, before[i:], indent, text)
}
