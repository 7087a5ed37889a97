package diag

import (
	"cmp"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/internal/wrap"
)

// mostBrief is how many lines Brief prints, unless the errors and what will not work need more.
const mostBrief = 23

// Brief prints what matters first, in lines of a width: errors with all that is to be done, what will not work with the
// first thing to do, then in a line each what differs from what happens locally, then in one line what was chosen.
// What is of one kind is told once, and [Text] tells all of it.
func Brief(w io.Writer, findings []Finding, colour bool, width int) error {
	return brief(w, findings, briefPrinter{textPrinter: textPrinter{colour: colour, width: width}})
}

// Gist prints findings as [Brief] does, for a command that has no other way to tell them: the last line, if not all kinds of warnings
// have room, leads to check.
func Gist(w io.Writer, findings []Finding, colour bool, width int) error {
	return brief(w, findings, briefPrinter{textPrinter: textPrinter{colour: colour, width: width}, gist: true})
}

func brief(w io.Writer, findings []Finding, b briefPrinter) error {
	var choices []string
	for _, group := range byKind(findings) {
		switch f := group[0]; {
		case f.Severity == Error:
			b.wrong(group)
		case f.Severity == Info && f.Choice != "":
			choices = append(choices, f.Choice)
		case f.Severity == Info:
			b.more = true
		case f.Breaks:
			b.breaking(group)
		default:
			b.differing(group)
		}
	}
	b.rest(choices)
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
	slices.SortStableFunc(groups, func(a, b []Finding) int { return cmp.Compare(rankOf(a), rankOf(b)) })
	return groups
}

// rankOf is the rank of a kind: that of its finding which matters most.
func rankOf(group []Finding) int {
	rank := group[0].rank()
	for i := range group {
		rank = min(rank, group[i].rank())
	}
	return rank
}

// rank orders kinds: errors, of which those with a file to write come last, so that none is out of sight below it;
// what ends at once; what nobody reaches; what else will not work; what will not after a deployment; what differs; the rest. Lost data is
// the last that will not work, and the first that differs.
func (f *Finding) rank() int {
	switch {
	case f.Severity == Error && !strings.Contains(f.Hint, "\n"):
		return 0
	case f.Severity == Error:
		return 1
	case f.Severity == Warning && f.Stops:
		return 2
	case f.Severity == Warning && f.Breaks && f.Closed:
		return 3
	case f.Severity == Warning && f.Breaks && !f.Later && !f.Loses:
		return 4
	case f.Severity == Warning && f.Breaks && f.Later:
		return 5
	case f.Severity == Warning && f.Breaks:
		return 6
	case f.Severity == Warning && f.Loses:
		return 7
	default:
		return 7 + int(f.Severity)
	}
}

// A briefPrinter prints a line or two of each kind.
type briefPrinter struct {
	textPrinter

	out     strings.Builder
	printed int
	left    int  // kinds of warnings that were not printed
	more    bool // there is more to know: hints, infos, the rest of a file to write
	gist    bool // of a command without --verbose
}

// room is how many lines there are before the last.
func (b *briefPrinter) room() int { return mostBrief - 1 - b.printed }

func (b *briefPrinter) print(lines []string) {
	b.printed += len(lines)
	for _, line := range lines {
		b.out.WriteString(line + "\n")
	}
}

// mostOfOne is how many lines there are of a message, and of a hint, where there is not room for all of it.
const mostOfOne = 2

// wrong prints the first error of a kind, whom the others concern, and what to do.
func (b *briefPrinter) wrong(group []Finding) {
	f := group[0]
	b.print(b.headed(f, f.addressed()+others(group), math.MaxInt))
	if f.Hint == "" {
		return
	}
	first, file, found := strings.Cut(f.Hint, "\n")
	b.print(b.wrap("  ", "    ", "hint: "+first))
	if !found {
		return
	}
	lines := strings.Split("    "+strings.ReplaceAll(file, "\n", "\n    "), "\n")
	if most := max(mostOfOne, b.room()); len(lines) > most {
		b.more = true
		lines = append(slices.Clone(lines[:most-1]), "    …")
	}
	b.print(lines)
}

// breaking prints what will not work, and if there is room the first thing to do about it.
func (b *briefPrinter) breaking(group []Finding) {
	f, more := group[0], others(group)
	message := b.headed(f, f.addressed()+more, math.MaxInt)
	if len(message) > mostOfOne {
		message = b.abridged(f)
		if more != "" {
			message = append(message, b.wrap("  ", "  ", strings.TrimSpace(more))...)
		}
	}
	hint := cut(b.wrap("  ", "    ", "hint: "+FirstAdvice(f.Hint)), mostOfOne, b.width)
	switch {
	case f.Hint != "" && len(message)+len(hint) <= b.room():
		message = append(message, hint...)
	case f.Hint != "":
		b.more = true
	}
	b.print(message)
}

// abridged is a message in at most two lines: a list in it gets shorter first. One thing and the number of the others is worth
// a line more, and so is the last line of a message among those that are told first.
func (b *briefPrinter) abridged(f Finding) []string {
	for most := len(f.items) - 1; most > 0 && f.Together != ""; most-- {
		f.tell(most)
		message := b.headed(f, f.addressed(), math.MaxInt)
		if len(message) <= mostOfOne || most == 1 && len(message) == mostOfOne+1 {
			return message
		}
	}
	if whole := b.headed(f, f.addressed(), math.MaxInt); len(whole) == mostOfOne+1 && b.printed < mostBrief/3 {
		return whole
	}
	return b.headed(f, f.addressed(), mostOfOne)
}

// others says how many more findings a group has than its first, and names the services that the first does not.
func others(group []Finding) string {
	more := len(group) - 1
	if more == 0 {
		return ""
	}
	names := slices.DeleteFunc(subjects(group[1:]), func(name string) bool { return slices.Contains(subjects(group[:1]), name) })
	if len(names) == 0 {
		return fmt.Sprintf(" (and %s)", otherFindings(more))
	}
	if slices.ContainsFunc(group[1:], func(f Finding) bool { return len(f.about()) > 0 }) { // a service may have several of them
		if slices.ContainsFunc(group[1:], func(f Finding) bool { return f.withoutService() != group[0].withoutService() }) {
			return fmt.Sprintf(" (and %s, in %s)", otherFindings(more), inSentence(names))
		}
		return fmt.Sprintf(" (also in %s)", inSentence(names))
	}
	return fmt.Sprintf(" (and %s, about %s)", otherFindings(more), inSentence(names))
}

// otherFindings counts the findings that are not printed: they may say something else than the one that is.
func otherFindings(n int) string {
	if n == 1 {
		return "1 other finding"
	}
	return fmt.Sprintf("%d other findings", n)
}

// FirstAdvice is the first of the alternatives that a hint separates by semicolons, which do not count in what is to be written as it is.
func FirstAdvice(hint string) string {
	hint, _, _ = strings.Cut(hint, "\n")
	depth, quoted := 0, false
	for i, c := range hint {
		switch c {
		case '{', '(', '[':
			depth++
		case '}', ')', ']':
			depth--
		case '"':
			quoted = !quoted
		case ';':
			if depth == 0 && !quoted {
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
	lines[most-1] = shorten(lines[most-1]+ellipsis, width)
	return lines
}

// headed wraps a text behind its place and severity, into so many lines at most.
func (b *briefPrinter) headed(f Finding, text string, most int) []string {
	return cut(b.wrap("", "  ", b.heading(f, f.Pos.String())+text), most, b.width)
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

// withoutService is the message without the service that it begins with: what is the same for several services is told for all of them.
func (f *Finding) withoutService() string {
	for _, name := range f.about() {
		if rest, found := strings.CutPrefix(f.Message, fmt.Sprintf("service %q", name)); found {
			return rest
		}
	}
	return f.Message
}

// mostAddressed is how many services a message begins with, so that there is room for the message itself.
const mostAddressed = 4

// addressed is the message, beginning with the services if it does not name them.
func (f *Finding) addressed() string {
	names := f.about()
	lists := func(i item) bool {
		name, _, _ := strings.Cut(i.name, " ")
		return slices.Contains(names, name)
	}
	switch {
	case f.Service != "" || strings.HasPrefix(f.Message, `service "`) || len(names) == 0 || slices.ContainsFunc(f.items, lists):
		return f.Message
	case len(names) == 1:
		return fmt.Sprintf("service %q: %s", names[0], f.Message)
	case len(names) > mostAddressed:
		return fmt.Sprintf("%d services: %s", len(names), f.Message)
	default:
		return "services " + sentence.And(names) + ": " + f.Message
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
			names = append(names, f.listed()...)
		case len(f.Path) > 2 && f.Path[0] == "x-aws-cloudformation":
			names = append(names, f.Path[2]) // of resources, parameters, outputs
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

// rest is the last line: what was chosen, and what more there is to know.
func (b *briefPrinter) rest(choices []string) {
	see := "--verbose shows "
	switch {
	case b.gist && b.left == 0:
		return
	case b.gist:
		see, choices = fmt.Sprintf("check %s%d more", see, b.left), nil
	case b.left > 0:
		see += fmt.Sprintf("%d more", b.left)
	case b.more || len(choices) > 0:
		see += "more"
	default:
		return
	}
	if len(choices) > 0 {
		if chosen := fitting(choices, "chosen: ", b.width-len("; ")-len(see)); chosen != "" {
			see = chosen + "; " + see
		}
	}
	b.out.WriteString(b.paint(dim, see) + "\n")
}

// ellipsis ends a text that goes on elsewhere.
const ellipsis = " …"

// shorten ends a line that is wider than the width after a word. Its first word stays whole, like long words in other lines.
func shorten(line string, width int) string {
	if wrap.Columns(line) <= width {
		return line
	}
	for wrap.Columns(line+ellipsis) > width {
		space := strings.LastIndex(strings.TrimSuffix(line, ellipsis), " ")
		if space < 0 || strings.TrimSpace(line[:space]) == "" {
			break
		}
		line = strings.TrimRight(line[:space], " ,;:")
	}
	return strings.TrimSuffix(line, ellipsis) + ellipsis
}

// fitting names as many as fit into a width, and counts the rest; "" if not even one fits.
func fitting(names []string, before string, width int) string {
	for n := len(names); n > 0; n-- {
		if text := before + listedTo(names, n); wrap.Columns(text) <= width {
			return text
		}
	}
	return ""
}
