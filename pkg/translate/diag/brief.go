package diag

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
)

// mostBrief is how many lines Brief prints of errors and warnings, before it counts the rest.
const mostBrief = 22

// Brief prints what matters first, in lines of a width: errors and what will not work, each with what to
// do; then in a line each what differs from what happens locally; then in one line what was chosen. What
// is of one kind is told once, and [Text] tells all of it.
func Brief(w io.Writer, findings []Finding, colour bool, width int) error {
	b := &briefPrinter{textPrinter: textPrinter{colour: colour, width: width}}
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
	_, err := io.WriteString(w, b.out.String())
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

	out     strings.Builder
	printed int
	dropped int // kinds for which there was no room
}

// print prints lines, if there is room for them, or for the most of them.
func (b *briefPrinter) print(lines []string) {
	const most = 4 // of what is wrong, and of what to do
	room := mostBrief - b.printed
	switch {
	case len(lines) <= room:
	case room < most:
		b.dropped++
		return
	default:
		lines = append(slices.Clone(lines[:room-1]), "    …")
	}
	b.printed += len(lines)
	for _, line := range lines {
		b.out.WriteString(line + "\n")
	}
}

// whole prints the first finding of a kind, whom the others concern, and what to do.
func (b *briefPrinter) whole(group []Finding) {
	f := group[0]
	place := ""
	if f.Pos.Line > 0 {
		place = f.Pos.String() + ": "
	}
	lines := b.headed(place, f.Severity, f.addressed()+others(group))
	b.print(append(lines, b.hint(f.Hint)...))
}

// others says how many more findings a group has than its first, and names the services that the first does not.
func others(group []Finding) string {
	more := len(group) - 1
	if more == 0 {
		return ""
	}
	names := slices.DeleteFunc(subjects(group[1:]), func(name string) bool { return slices.Contains(subjects(group[:1]), name) })
	if len(names) == 0 {
		return fmt.Sprintf(" (and %d more)", more)
	}
	return fmt.Sprintf(" (and %d more: %s)", more, listed(names))
}

// short prints what a kind is about, and the first thing to do about it: a single finding in its own words, several
// by their title and their services.
func (b *briefPrinter) short(group []Finding) {
	f := group[0]
	place := ""
	if f.Pos.Line > 0 {
		place = fmt.Sprintf("%s:%d: ", f.Pos.File, f.Pos.Line)
	}
	text := f.addressed()
	if len(group) > 1 {
		text = f.Title
		if names := subjects(group); len(names) > 0 {
			text += ": " + listed(names)
		}
	}
	lines := cut(b.headed(place, f.Severity, text), mostOfOne, b.width)
	if f.Hint != "" {
		lines = append(lines, cut(b.wrap("  ", "    ", "hint: "+FirstAdvice(f.Hint)), mostOfOne, b.width)...)
	}
	b.print(lines)
}

// mostOfOne is how many lines the message and the hint of a finding have that differs only, and breaks nothing.
const mostOfOne = 2

// FirstAdvice is the first of the alternatives that a hint separates by semicolons.
func FirstAdvice(hint string) string {
	hint, _, _ = strings.Cut(hint, "\n")
	depth := 0
	for i, c := range hint {
		switch c {
		case '{', '(':
			depth++
		case '}', ')':
			depth--
		case ';':
			if depth == 0 {
				return hint[:i]
			}
		}
	}
	return hint
}

// cut drops the lines beyond the most, and says that there were more.
func cut(lines []string, most, width int) []string {
	if len(lines) <= most {
		return lines
	}
	lines = slices.Clone(lines[:most])
	lines[most-1] = shorten(lines[most-1]+" …", width)
	return lines
}

// headed wraps a text behind its place and severity.
func (b *briefPrinter) headed(place string, s Severity, text string) []string {
	return b.wrap("", "  ", b.heading(place, s)+text)
}

// about are the services that a finding concerns.
func (f *Finding) about() []string {
	switch {
	case f.Service != "":
		return []string{f.Service}
	case len(f.services) > 0:
		return unique(slices.Clone(f.services))
	case len(f.Path) > 1 && f.Path[0] == "services":
		return []string{f.Path[1]}
	default:
		return nil
	}
}

// addressed is the message, beginning with the services if it does not name them.
func (f *Finding) addressed() string {
	names := f.about()
	named, _ := ofService(f.Message)
	lists := func(i item) bool {
		name, _, _ := strings.Cut(i.name, " ")
		return slices.Contains(names, name)
	}
	switch {
	case f.Service != "" || named != "" || len(names) == 0 || slices.ContainsFunc(f.items, lists):
		return f.Message
	case len(names) == 1:
		return fmt.Sprintf("service %q: %s", names[0], f.Message)
	default:
		return "services " + listed(names) + ": " + f.Message
	}
}

// subjects are what the findings of a kind are about: services, or else what they list, or the name that they are placed at.
func subjects(group []Finding) []string {
	var names []string
	for _, f := range group {
		switch services := f.about(); {
		case len(services) > 0:
			names = append(names, services...)
		case len(f.items) > 0:
			for _, i := range f.items {
				names = append(names, i.name)
			}
		case len(f.Path) > 1:
			names = append(names, f.Path[1]) // of volumes, networks, secrets, configs
		}
	}
	return unique(names)
}

// unique drops the names that were there before.
func unique(names []string) []string {
	seen := map[string]bool{}
	return slices.DeleteFunc(names, func(name string) bool {
		was := seen[name]
		seen[name] = true
		return was
	})
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
	if b.printed > 0 || len(parts) > 0 {
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
