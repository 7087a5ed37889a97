package diag

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/paint"
	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/internal/wrap"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// Text prints findings for people, by their [Lines].
func Text(w io.Writer, findings []Finding, colour bool) error {
	var out bytes.Buffer
	for _, line := range Lines(findings, colour, 0) {
		fmt.Fprintln(&out, line.Text)
	}
	_, err := w.Write(out.Bytes())
	return err
}

// A Line is for people: the first of a message with its severity, or one that belongs to the message above.
type Line struct{ Severity, Text string }

// Lines are findings for people, in lines of a width, or unbroken if that is 0. Each finding comes with its line of the file; what
// several findings have in common, such as the ports of a range, comes once, below the last of them. What is said of several services
// at one place, as below an anchor, is one message.
func Lines(findings []Finding, colour bool, width int) []Line {
	p := &textPrinter{colour: colour, width: width}
	for len(findings) > 0 {
		n := 1
		for n < len(findings) && findings[0].sharesPlace(findings[n]) {
			n++
		}
		for _, f := range together(findings[:n]) {
			p.message(f)
		}
		p.place(findings[0])
		findings = findings[n:]
	}
	return p.lines
}

// together makes one finding of those that say the same of several services.
func together(findings []Finding) []Finding {
	var merged []Finding
	names := map[string][]string{} // of services, by what is said of them
	for _, f := range findings {
		name, said := ofService(f.Message)
		if name == "" || names[said] == nil {
			merged = append(merged, f)
		}
		names[said] = append(names[said], name)
	}
	for i, f := range merged {
		if name, said := ofService(f.Message); name != "" && len(names[said]) > 1 {
			merged[i].Message = "services " + inSentence(names[said]) + ": " + said
		}
	}
	return merged
}

// mostNames is how many services a message names.
const mostNames = 8

func listed(names []string) string { return listedTo(names, mostNames) }

// inSentence names services where the sentence goes on.
func inSentence(names []string) string {
	if len(names) > mostNames {
		return listed(names)
	}
	return sentence.And(names)
}

// listedTo names so many, and counts the rest.
func listedTo(names []string, most int) string {
	if more := len(names) - most; more > 0 {
		return sentence.Some(names[:most], more)
	}
	return strings.Join(names, ", ")
}

// ofService divides a message about a service: its name, in quotes, and what is said of it.
func ofService(message string) (name, said string) {
	after, ok := strings.CutPrefix(message, "service ")
	name, said, found := strings.Cut(after, ": ")
	if !ok || !found {
		return "", message
	}
	return name, said
}

type textPrinter struct {
	lines  []Line
	colour bool
	width  int
}

func (p *textPrinter) add(lines ...string) {
	for _, line := range lines {
		p.lines = append(p.lines, Line{Text: line})
	}
}

// wrap breaks a text into lines of the width, all but the first after an indent.
func (p *textPrinter) wrap(first, rest, text string) []string {
	return strings.Split(wrap.Text(p.width, first, rest, text), "\n")
}

// The colours, by what they mean.
const (
	bold   = "1"
	dim    = "2"
	red    = "1;31"
	yellow = "1;33"
	blue   = "1;34"
)

func (p *textPrinter) paint(rendition, text string) string {
	return paint.Text(p.colour, rendition, text)
}

// sharesPlace reports whether two findings differ in their messages only.
func (f Finding) sharesPlace(other Finding) bool {
	return f.Pos == other.Pos && f.Code == other.Code && f.Hint == other.Hint &&
		len(f.Related)+len(other.Related)+len(f.Places)+len(other.Places) == 0
}

func severityColour(s Severity) string {
	return [...]string{Error: red, Warning: yellow, Info: blue}[s]
}

func (p *textPrinter) message(f Finding) {
	first := len(p.lines)
	p.add(p.wrap("", "  ", p.heading(f, f.Pos.String())+p.paint(bold, f.Message)+" "+p.paint(dim, "["+f.Code+"]"))...)
	p.lines[first].Severity = f.Severity.String()
}

// heading is what a finding begins with: its place, if it has one, and its severity.
func (p *textPrinter) heading(f Finding, place string) string {
	if f.Pos.Line == 0 {
		place = ""
	} else {
		place += ": "
	}
	return p.paint(bold, place) + p.paint(severityColour(f.Severity), f.Severity.String()+":") + " "
}

// place is where a finding is, and what to do about it.
func (p *textPrinter) place(f Finding) {
	if f.Pos.Line > 0 && f.Line != "" {
		p.snippet(f.Pos, f.Line, severityColour(f.Severity))
	}
	for _, r := range f.Related {
		p.related(r)
	}
	if len(f.Places) > 0 {
		p.add(p.wrap("  ", "    ", "also: "+placesOf(f.Places))...)
	}
	p.add(p.hint(f.Hint)...)
}

// hint is what to do, if that is known. All of its lines but the first are to be copied, and stay as they are.
func (p *textPrinter) hint(text string) []string {
	if text == "" {
		return nil
	}
	text, more, found := strings.Cut(text, "\n")
	lines := p.wrap("  ", "    ", "hint: "+text)
	if found {
		lines = append(lines, strings.Split("    "+strings.ReplaceAll(more, "\n", "\n    "), "\n")...)
	}
	return lines
}

// snippet is the line, and below it a mark under what it is about. Tabs stay tabs in
// the line below, so that the mark is in the right place however wide they are.
func (p *textPrinter) snippet(pos source.Pos, line, colour string) {
	number := fmt.Sprintf("%5d", pos.Line)
	before, marked := split(line, pos)
	indent := strings.Map(func(r rune) rune {
		if r == '\t' {
			return r
		}
		return ' '
	}, before)
	p.add(
		p.paint(dim, number+" |")+" "+strings.TrimRight(line, " \t"),
		p.paint(dim, strings.Repeat(" ", len(number))+" |")+" "+indent+p.paint(colour, "^"+strings.Repeat("~", max(0, marked-1))),
	)
}

// split is the text before a position in its line, and how many characters it covers.
func split(line string, pos source.Pos) (before string, marked int) {
	characters := []rune(line)
	start := min(pos.Column-1, len(characters))
	end := min(max(pos.EndColumn-1, start), len(characters))
	return string(characters[:start]), end - start
}

func (p *textPrinter) related(r Related) {
	if r.Pos.Line == 0 {
		p.add(fmt.Sprintf("  also: %s", r.Path))
		return
	}
	p.add(fmt.Sprintf("  also: %s: %s", r.Pos, strings.TrimSpace(r.Line)))
}

// placesOf lists places, those of one file together: a.yaml:3:5, 4:5; b.yaml:1:1.
func placesOf(places []Related) string {
	var files []string
	lines := map[string][]string{}
	for _, p := range places {
		if lines[p.Pos.File] == nil {
			files = append(files, p.Pos.File)
		}
		lines[p.Pos.File] = append(lines[p.Pos.File], fmt.Sprintf("%d:%d", p.Pos.Line, p.Pos.Column))
	}
	for i, file := range files {
		files[i] = file + ":" + strings.Join(lines[file], ", ")
	}
	return strings.Join(files, "; ")
}
