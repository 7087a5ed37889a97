package diag

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"
)

// mostBrief is how many lines Brief prints of errors and warnings, before it counts the rest.
const mostBrief = 22

// Brief prints what matters first, in lines of a width: errors and what will not work, each with what to
// do; then in a line each what differs from what happens locally; then in one line what was chosen. What
// is of one kind is told once, and [Text] tells all of it.
func Brief(w io.Writer, findings []Finding, colour bool, width int) error {
	b := &briefPrinter{textPrinter: textPrinter{colour: colour}, width: width}
	var choices []string
	left := 0
	for _, group := range byKind(findings) {
		switch f := group[0]; {
		case f.Severity == Info:
			if f.Choice != "" {
				choices = append(choices, f.Choice)
			} else {
				left++
			}
		case f.Severity == Error || f.Breaks:
			b.whole(group)
		default:
			b.short(group)
		}
	}
	b.rest(choices, left)
	_, err := w.Write(b.out.Bytes())
	return err
}

// byKind are the findings by their kinds, those that matter most first.
func byKind(findings []Finding) [][]Finding {
	var groups [][]Finding
	at := map[string]int{}
	for _, f := range findings {
		i, seen := at[f.Code]
		if !seen {
			i = len(groups)
			at[f.Code] = i
			groups = append(groups, nil)
		}
		groups[i] = append(groups[i], f)
	}
	slices.SortStableFunc(groups, func(a, b []Finding) int { return cmp.Compare(a[0].rank(), b[0].rank()) })
	return groups
}

// rank orders kinds: errors, what will not work, what differs, the rest.
func (k Kind) rank() int {
	if k.Severity == Error || k.Severity == Warning && k.Breaks {
		return int(k.Severity)
	}
	return int(k.Severity) + 1
}

// A briefPrinter prints a line or two of each kind.
type briefPrinter struct {
	textPrinter

	width   int
	lines   int
	dropped int // kinds for which there was no room
}

// add prints lines, if there is room for them, or for the most of them.
func (b *briefPrinter) add(lines []string) {
	const most = 4 // of what is wrong, and of what to do
	room := mostBrief - b.lines
	switch {
	case len(lines) <= room:
	case room < most:
		b.dropped++
		return
	default:
		lines = append(slices.Clone(lines[:room-1]), "    …")
	}
	b.lines += len(lines)
	for _, line := range lines {
		b.out.WriteString(line + "\n")
	}
}

// whole tells the first finding of a kind, where the others are, and what to do.
func (b *briefPrinter) whole(group []Finding) {
	f := group[0]
	head := f.Severity.String() + ": "
	if f.Pos.Line > 0 {
		head = f.Pos.String() + ": " + head
	}
	text := f.Message
	if more := len(group) - 1; more > 0 {
		text += fmt.Sprintf(" (and %d more)", more)
	}
	lines := wrap(head+text, b.width, "  ")
	lines[0] = strings.Replace(lines[0], head, b.heading(head, f.Severity), 1)
	if f.Hint != "" {
		hint, more, _ := strings.Cut(f.Hint, "\n")
		lines = append(lines, wrap("  hint: "+hint, b.width, "    ")...)
		if more != "" {
			lines = append(lines, strings.Split("    "+strings.ReplaceAll(more, "\n", "\n    "), "\n")...)
		}
	}
	b.add(lines)
}

// short tells what a kind is about: the only finding in its words, of several the services in one
// line.
func (b *briefPrinter) short(group []Finding) {
	f := group[0]
	head := f.Severity.String() + ": "
	if f.Pos.Line > 0 {
		head = fmt.Sprintf("%s:%d: %s", f.Pos.File, f.Pos.Line, head)
	}
	if len(group) == 1 {
		lines := wrap(head+f.Message, b.width, "  ")
		lines[0] = strings.Replace(lines[0], head, b.heading(head, f.Severity), 1)
		b.add(lines[:min(len(lines), mostOfOne)])
		return
	}
	text := f.Title
	names := subjects(group)
	for n := len(names); n > 0; n-- {
		list := ": " + strings.Join(names[:n], ", ")
		if more := len(names) - n; more > 0 {
			list += fmt.Sprintf(" and %d more", more)
		}
		if n == 1 || utf8.RuneCountInString(head+text+list) <= b.width {
			text += list
			break
		}
	}
	line := shorten(head+text, b.width)
	b.add([]string{strings.Replace(line, head, b.heading(head, f.Severity), 1)})
}

// mostOfOne is how many lines a finding has that differs only, and breaks nothing.
const mostOfOne = 2

// heading paints the place and the severity.
func (b *briefPrinter) heading(head string, s Severity) string {
	word := s.String() + ": "
	place := strings.TrimSuffix(head, word)
	return b.paint(bold, place) + b.paint(severityColour(s), strings.TrimSpace(word)) + " "
}

// subjects are what the findings of a kind are about: the services, or what they name.
func subjects(group []Finding) []string {
	var names []string
	for _, f := range group {
		if f.Service != "" {
			names = append(names, f.Service)
			continue
		}
		for _, i := range f.items {
			names = append(names, i.name)
		}
	}
	var unique []string
	for _, name := range names {
		if !slices.Contains(unique, name) {
			unique = append(unique, name)
		}
	}
	return unique
}

// rest is the last line: what was chosen, and how much more there is to know.
func (b *briefPrinter) rest(choices []string, left int) {
	var parts []string
	if len(choices) > 0 {
		parts = append(parts, "chosen: "+strings.Join(choices, ", "))
	}
	if b.dropped > 0 {
		parts = append(parts, fmt.Sprintf("%d more to mend", b.dropped))
	}
	if left > 0 {
		parts = append(parts, fmt.Sprintf("%d more", left))
	}
	if b.lines > 0 || len(parts) > 0 {
		parts = append(parts, "see --verbose")
		b.out.WriteString(b.paint(dim, shorten(strings.Join(parts, "; "), b.width)) + "\n")
	}
}

// shorten cuts a line at a width, between words where there are any.
func shorten(line string, width int) string {
	if characters := []rune(line); len(characters) > width {
		return strings.TrimRight(string(characters[:width-1]), " ,") + "…"
	}
	return line
}

// wrap breaks a text between words into lines of a width, all but the first indented.
func wrap(text string, width int, indent string) []string {
	leading := text[:len(text)-len(strings.TrimLeft(text, " "))]
	var lines []string
	line := leading
	for word := range strings.FieldsSeq(text) {
		switch {
		case strings.TrimSpace(line) == "":
			line += word
		case utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > width:
			lines = append(lines, line)
			line = indent + word
		default:
			line += " " + word
		}
	}
	return append(lines, line)
}
