package cost

import (
	"fmt"
	"io"
	"math"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/paint"
	"github.com/compose2ecs/compose2ecs/internal/wrap"
)

// A Style says how text is written.
type Style struct {
	Width  int  // columns; 0 breaks no lines
	Colour bool // titles are bold
}

func (s Style) bold(text string) string { return paint.Text(s.Colour, paint.Bold, text) }

// shared is how what the services share is called.
const shared = "shared"

// Named is a service, or what the services share.
func Named(service string) string {
	if service == "" {
		return shared
	}
	return service
}

// Text writes an estimate for people: each service with a bar, and what it pays for.
func (e *Estimate) Text(w io.Writer, s Style) error {
	t := &page{Style: s}
	t.line("%s", s.bold(e.Title()))
	for _, service := range e.Services {
		t.service(service, e.most())
	}
	for _, part := range e.Parts() {
		t.line("\n%s", s.bold(part.Title))
		for _, text := range part.Rows {
			t.line("%s", wrap.Text(s.Width, "  ", "    ", text))
		}
	}
	_, err := io.WriteString(w, t.String())
	return err
}

// Title is what it costs in all.
func (e *Estimate) Title() string {
	least := ""
	if len(e.Unpriced)+len(e.Running) > 0 {
		least = "at least "
	}
	return fmt.Sprintf("%s costs %s%s USD a month in %s, estimated", e.name(), least, e.Total, e.Region)
}

func (e *Estimate) name() string {
	if e.Project == "" {
		return "The template"
	}
	return e.Project
}

// most is what the dearest service costs.
func (e *Estimate) most() Cents {
	most := Cents(0)
	for _, s := range e.Services {
		most = max(most, s.Total.High)
	}
	return most
}

type page struct {
	Style
	strings.Builder
}

func (p *page) line(format string, args ...any) { fmt.Fprintf(p, format+"\n", args...) }

// The columns of a service: its name, what it costs, and a bar.
const (
	nameColumn = 24
	costColumn = 20
	barWidth   = 32
)

func (p *page) service(s Service, most Cents) {
	name := Named(s.Name)
	pad := strings.Repeat(" ", max(0, nameColumn-wrap.Columns(name)))
	p.line("\n%s%s%*s  %s", p.bold(name), pad, costColumn, s.Total, bar(s.Total, most))
	width := 0
	for _, l := range s.Lines {
		width = max(width, len(l.Cost.String()))
	}
	for _, l := range s.Lines {
		first := fmt.Sprintf("  %*s  ", width, l.Cost)
		p.line("%s", wrap.Text(p.Width, first, strings.Repeat(" ", len(first)), fmt.Sprintf("%s: %s", l.Resource, l.Text())))
	}
}

// Text is what a line is about.
func (l Line) Text() string { return l.Item.Words() + ", " + counted(l.Amount, l.Unit) }

// bar draws an amount beside the largest one: what it costs at least is full, what it may cost is shaded.
func bar(r Range, most Cents) string {
	cells := func(c Cents) int {
		return max(0, min(barWidth, int(math.Ceil(float64(c)/float64(max(most, 1))*barWidth))))
	}
	low := cells(r.Low)
	return strings.Repeat("█", low) + strings.Repeat("░", max(0, cells(r.High)-low))
}

// A Part is what is said below the services.
type Part struct {
	Title string
	Rows  []string
}

// Parts are those that have something to say.
func (e *Estimate) Parts() []Part {
	running, unpriced, savings, assumptions, sources := Part{Title: "While it runs"}, Part{Title: "Not in the total"}, Part{Title: "Savings"},
		Part{Title: "Assumptions"}, Part{Title: "Prices"}
	for _, r := range e.Running {
		running.Rows = append(running.Rows, fmt.Sprintf("%s: %.4f USD an hour", Named(r.Service), r.Hour))
	}
	for _, u := range e.Unpriced {
		unpriced.Rows = append(unpriced.Rows, fmt.Sprintf("%s (%s): no price for %s", u.What, u.where(), e.Region))
	}
	if len(e.Unpriced) > 0 {
		unpriced.Rows = append(unpriced.Rows, "compose2ecs cost --update FILE gets the prices from AWS; --prices FILE uses them")
	}
	for _, s := range e.Savings {
		savings.Rows = append(savings.Rows, fmt.Sprintf("%s USD: %s (%s)", s.Month, s.Change, s.How))
	}
	for _, a := range e.Assumptions {
		assumptions.Rows = append(assumptions.Rows, a.text())
	}
	for _, s := range e.Sources {
		sources.Rows = append(sources.Rows, fmt.Sprintf("%s, read on %s", s.Title, s.Read))
	}
	var said []Part
	for _, p := range []Part{running, unpriced, savings, assumptions, sources} {
		if len(p.Rows) > 0 {
			said = append(said, p)
		}
	}
	return said
}

func (a Assumption) text() string {
	if a.Flag == "" {
		return a.Text
	}
	return a.Text + " (--" + a.Flag + ")"
}

// where is the resources, the first few of them by name.
func (u Unpriced) where() string {
	const most = 3
	var b strings.Builder
	for i, name := range u.Resources {
		switch {
		case i == most:
			fmt.Fprintf(&b, ", and %d more", len(u.Resources)-most)
			return b.String()
		case i > 0:
			b.WriteString(", ")
		}
		b.WriteString(string(name))
	}
	return b.String()
}
