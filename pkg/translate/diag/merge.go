package diag

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// Of names what the finding is about, in a word or two, and why, where that is not the same for all
// of the kind. Findings of a kind with words for several of them are told together by these names.
func (f *Finding) Of(name, note string) *Finding {
	f.items = append(f.items, item{name, note})
	return f
}

// Names are what the finding is about, in a word or two each.
func (f Finding) Names() []string {
	var names []string
	for _, i := range f.items {
		names = append(names, i.name)
	}
	return names
}

// NoteOn is what is said of one of these names alone, or "".
func (f Finding) NoteOn(name string) string {
	i := slices.IndexFunc(f.items, func(i item) bool { return i.name == name })
	if i < 0 {
		return ""
	}
	return f.items[i].note
}

// An item is one of the things that a finding is about.
type item struct{ name, note string }

// Merge makes one finding of those that have one cause: those of a kind that has words for
// several of them, in the project or about one service. Its place is that of the first; the
// others are its Places.
func Merge(findings []Finding) []Finding {
	type cause struct{ code, service string }
	var merged []Finding
	at, joins := map[cause]int{}, map[int]*joining{}
	for _, f := range keysFirst(findings) {
		c := cause{f.Code, f.Service}
		if !f.EachService {
			c.service = ""
		}
		i, seen := at[c]
		switch {
		case f.Together == "" || len(f.items) == 0:
			merged = append(merged, f)
		case seen:
			if joins[i] == nil {
				joins[i] = newJoining(&merged[i])
			}
			merged[i].join(f, joins[i])
		default:
			at[c] = len(merged)
			merged = append(merged, f)
		}
	}
	for i := range merged {
		if j := joins[i]; j != nil {
			merged[i].joined(j)
		}
	}
	return merged
}

// keysFirst puts findings about keys before the others of kinds about the names of variables.
func keysFirst(findings []Finding) []Finding {
	var places []int
	var keys, others []Finding
	for i, f := range findings {
		if !f.KeysFirst || len(f.items) == 0 {
			continue
		}
		places = append(places, i)
		if isKey(f.items[0].name) {
			keys = append(keys, f)
		} else {
			others = append(others, f)
		}
	}
	if len(keys) == 0 || len(others) == 0 {
		return findings
	}
	findings = slices.Clone(findings)
	for n, f := range slices.Concat(keys, others) {
		findings[places[n]] = f
	}
	return findings
}

// isKey reports whether a name is that of a secret key.
func isKey(name string) bool {
	name = strings.ToUpper(name)
	return strings.HasSuffix(name, "KEY") || strings.HasSuffix(name, "KEY_BASE") || strings.HasSuffix(name, "SECRET")
}

// A joining is what is there already while findings of one cause are joined.
type joining struct {
	items    map[item]bool
	places   map[source.Pos]bool
	services []string
	known    map[string]bool // of them
}

// newJoining is about the first of several findings, whose lists become its own.
func newJoining(f *Finding) *joining {
	j := &joining{items: map[item]bool{}, places: map[source.Pos]bool{}, known: map[string]bool{}}
	f.items, f.Places, f.Related = slices.Clone(f.items), slices.Clone(f.Places), slices.Clone(f.Related)
	f.lacks = slices.Clone(f.lacks)
	for _, i := range f.items {
		j.items[i] = true
	}
	for _, p := range f.Places {
		j.places[p.Pos] = true
	}
	j.concerns(f)
	return j
}

// concerns adds the services of a finding.
func (j *joining) concerns(f *Finding) {
	for _, name := range f.about() {
		if !j.known[name] {
			j.known[name] = true
			j.services = append(j.services, name)
		}
	}
}

// join adds another finding of the same cause.
func (f *Finding) join(other Finding, j *joining) {
	f.Stops, f.Breaks = f.Stops || other.Stops, f.Breaks || other.Breaks
	for _, i := range other.items {
		if !j.items[i] {
			j.items[i] = true
			f.items = append(f.items, i)
		}
	}
	if other.Pos != f.Pos && other.Pos != (source.Pos{}) && !j.places[other.Pos] {
		j.places[other.Pos] = true
		f.Places = append(f.Places, Related{Path: other.Path, Pos: other.Pos, Line: other.Line})
	}
	f.Related = append(f.Related, other.Related...)
	f.lacks = append(f.lacks, other.lacks...)
	if len(f.items) > 1 {
		f.Hint, other.Hint = cmp.Or(f.several, f.Hint), cmp.Or(other.several, other.Hint)
		f.several = ""
	}
	if other.Hint != f.Hint {
		other.Hint = withoutShared(f.Hint, other.Hint)
	}
	switch {
	case strings.Contains(f.Hint, other.Hint):
	case strings.Contains(other.Hint, f.Hint): // which says more
		f.Hint = other.Hint
	default:
		f.Hint += "; " + other.Hint
	}
	j.concerns(&other)
}

// withoutShared is a hint that is to follow another one, without a first step that both have: "do a, and do b" is told of c as "do c".
func withoutShared(told, hint string) string {
	first, rest, ok := strings.Cut(hint, ", and ")
	if ok && !strings.Contains(first, "; ") && strings.HasPrefix(told, first+", and ") {
		return rest
	}
	return hint
}

// joined words a finding to which others were joined.
func (f *Finding) joined(j *joining) {
	if !f.EachService && len(j.services) > 1 {
		f.services, f.Service = j.services, ""
	}
	if len(f.items) > 1 {
		f.tell(mostItems)
	}
}

// tell words the message about all items, of which it lists so many.
func (f *Finding) tell(most int) {
	separator := "; "
	if !strings.HasSuffix(f.Together, ": %s") { // the list is in the middle of a sentence
		separator = ", "
	}
	f.Message = fmt.Sprintf(f.Together, itemized(f.items, most, separator))
	if f.EachService && f.Service != "" {
		f.Message = fmt.Sprintf("service %q: %s", f.Service, f.Message)
	}
}

// mostItems is how many things a message lists.
const mostItems = 12

// grouped lists the names with each note: a and b (why).
func grouped(notes []string, names map[string][]string) []string {
	var groups []string
	for _, note := range notes {
		group := sentence.And(names[note])
		if note != "" {
			group += " (" + note + ")"
		}
		groups = append(groups, group)
	}
	return groups
}

// itemized lists the first items, those with one note together, and counts the rest: a and b (why); c (why not); and 3 more.
func itemized(items []item, most int, separator string) string {
	var notes []string
	names := map[string][]string{}
	for n, i := range items {
		if names[i.note] == nil {
			notes = append(notes, i.note)
		}
		if n < most {
			names[i.note] = append(names[i.note], i.name)
		}
	}
	alike := len(notes) == 1
	notes = slices.DeleteFunc(notes, func(note string) bool { return len(names[note]) == 0 })
	rest := max(0, len(items)-most)
	more := ""
	if rest > 0 {
		more = fmt.Sprintf(" and %d more", rest)
	}
	switch {
	case len(notes) == 1 && notes[0] == "" && more == "" && separator == ", ": // what follows is about all of them
		return sentence.And(names[""])
	case len(notes) == 1 && notes[0] == "":
		return sentence.Some(names[""], rest)
	case alike && more != "": // the note is about the rest, too
		return sentence.Some(names[notes[0]], rest) + " (" + notes[0] + ")"
	}
	groups := grouped(notes, names)
	if last := len(groups) - 1; more == "" && separator == ", " && last > 0 {
		if len(groups) == len(items) { // there are no lists in the list
			return sentence.And(groups)
		}
		groups[last] = "and " + groups[last]
	}
	if more != "" {
		switch {
		case len(groups) == 1 && len(items)-rest == 1:
			separator = ""
		case len(groups) == 1:
			separator = ", "
		}
		more = strings.TrimSpace(separator) + more
	}
	return strings.Join(groups, separator) + more
}
