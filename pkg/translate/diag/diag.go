// Package diag collects what there is to say about a project, and prints it.
//
// Whoever finds something names the attribute by its path; where that is written is
// looked up at the end, for all findings at once.
package diag

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// Severity is how much a finding matters.
type Severity int

// The severities.
const (
	Error   Severity = iota // the project cannot run like this on AWS
	Warning                 // it runs, differently than it does locally
	Info                    // worth knowing
)

// String is the word that findings are printed with.
func (s Severity) String() string { return [...]string{"error", "warning", "info"}[s] }

// A Kind is a kind of finding. Its code never changes, so that it can be searched for
// and acknowledged; the documentation is made from the rest.
type Kind struct {
	Code     string // C2E-privileged
	Severity Severity
	Title    string
	Cause    string
	Fix      string // the hint of a finding that has none of its own

	// Breaks is set on a warning without whose cure the deployment fails, or the program does not work.
	Breaks bool
	// Stops is set on such a warning if a container does not start or ends at once, or if nothing is deployed at all. It is told first.
	Stops bool
	// Closed is set on such a warning if nobody reaches the program. It is told next.
	Closed bool
	// Loses is set on a warning about data that is lost. It is told after the others that are as grave.
	Loses bool
	// Later is set on a warning about what works until the next deployment. It is told after those about what does not work at all.
	Later bool
	// Titles is the title in the plural, where the title in the singular is wrong for several.
	Titles string
	// OfService is set if the title is about the service itself, or its program, whose name then follows a colon, or if its last words
	// would be read together with the name, as in "does not persist in web". Otherwise, the name would be read as that of what the title
	// is about, and the title is about something in a service.
	OfService bool
	// Together says what several findings of the kind say, %s being what they are about: see [Merge].
	Together    string
	EachService bool // they are told together for each service, not for the project
	KeysFirst   bool // those about keys come first, because programs rarely start without them
	// Several is the hint of several findings that are told together, "" if Fix is right for them, too.
	Several string
	// InsteadOf is the code of a kind that says less about the same attribute: with this one it is left out.
	InsteadOf string
	// Choice is what was chosen, in a word or two, where the kind is about a default.
	Choice string
}

// A Finding is one thing to say, with its place once it is resolved.
type Finding struct {
	Kind
	Message, Hint string
	Service       string // that it is about, "" for none or several
	Path          source.Path
	Pos           source.Pos
	Line          string // the text of the position's line
	Related       []Related
	Places        []Related // where else the same is to be said

	several  string // the hint if other findings are told together with this one, "" for the same
	value    bool   // the position is that of the value
	items    []item
	lacks    []Lack
	services []string // of the findings that were merged into this one, if they are about several
}

// Related is another place that a finding is about.
type Related struct {
	Path source.Path
	Pos  source.Pos
	Line string
}

// WithHint replaces the hint.
func (f *Finding) WithHint(format string, args ...any) *Finding {
	f.Hint, f.several = fmt.Sprintf(format, args...), ""
	return f
}

// OrOfSeveral is the hint if other findings are told together with this one.
func (f *Finding) OrOfSeveral(hint string) *Finding {
	f.several = hint
	return f
}

// Also adds another place.
func (f *Finding) Also(path ...string) *Finding {
	f.Related = append(f.Related, Related{Path: slices.Clone(path)})
	return f
}

// A List collects findings. The zero List is empty.
type List struct{ findings []*Finding }

// A Place is an attribute, about which something can be reported.
type Place struct {
	list    *List
	finding Finding
}

// At is the key of an attribute. A finding at no path is about the project.
func (l *List) At(path ...string) Place {
	return Place{l, Finding{Path: slices.Clone(path)}}
}

// AtValue is the value of an attribute.
func (l *List) AtValue(path ...string) Place {
	return Place{l, Finding{Path: slices.Clone(path), value: true}}
}

// AtPosition is a position that is known already.
func (l *List) AtPosition(pos source.Pos, path ...string) Place {
	return Place{l, Finding{Path: slices.Clone(path), Pos: pos}}
}

// Report adds a finding. Its message has no capital at the beginning and no full stop.
func (p Place) Report(k Kind, format string, args ...any) *Finding {
	f := p.finding
	f.Kind, f.Message, f.Hint, f.several = k, fmt.Sprintf(format, args...), k.Fix, k.Several
	p.list.findings = append(p.list.findings, &f)
	return &f
}

// HasErrors reports whether a finding is an error.
func (l *List) HasErrors() bool {
	return slices.ContainsFunc(l.findings, func(f *Finding) bool { return f.Severity == Error })
}

// Resolve is the findings with their positions, in the order of the files. One that was
// made twice is there once.
func (l *List) Resolve(src *source.Set) []Finding {
	var resolved []Finding
	for _, f := range l.findings {
		resolved = append(resolved, f.resolve(src))
	}
	resolved = withoutLesser(resolved)
	order := fileOrder(src)
	slices.SortStableFunc(resolved, func(a, b Finding) int {
		return cmp.Or(
			cmp.Compare(order(a.Pos.File), order(b.Pos.File)),
			cmp.Compare(a.Pos.File, b.Pos.File), cmp.Compare(a.Pos.Line, b.Pos.Line), cmp.Compare(a.Pos.Column, b.Pos.Column),
			cmp.Compare(a.Severity, b.Severity), cmp.Compare(a.Code, b.Code), cmp.Compare(a.Message, b.Message),
		)
	})
	return slices.CompactFunc(resolved, func(a, b Finding) bool {
		return a.Pos == b.Pos && a.Code == b.Code && a.Message == b.Message && a.Hint == b.Hint
	})
}

// withoutLesser leaves out findings that others say better, so that one cause has one finding.
func withoutLesser(findings []Finding) []Finding {
	better := map[string]bool{}
	for _, f := range findings {
		if f.InsteadOf != "" {
			better[f.InsteadOf+" "+f.Path.String()] = true
		}
	}
	return slices.DeleteFunc(findings, func(f Finding) bool { return better[f.Code+" "+f.Path.String()] })
}

func (f Finding) resolve(src *source.Set) Finding {
	switch {
	case f.Pos != source.Pos{}:
	case f.value:
		f.Pos = src.LocateValue(f.Path...)
	default:
		f.Pos = src.Locate(f.Path...)
	}
	f.Line = excerpt(src.Line(f.Pos), f.Pos)
	f.asWritten(src)
	f.Message, f.Hint = clean(f.Message), cleanLines(f.Hint)
	f.items = slices.Clone(f.items)
	for i, item := range f.items { // of which a message is made later
		f.items[i].name, f.items[i].note = clean(item.name), clean(item.note)
	}
	f.Related = slices.Clone(f.Related)
	for i, r := range f.Related {
		f.Related[i].Pos = src.Locate(r.Path...)
		f.Related[i].Line = excerpt(src.Line(f.Related[i].Pos), f.Related[i].Pos)
	}
	return f
}

// fileOrder ranks files as the user gave them; what has no file comes last.
func fileOrder(src *source.Set) func(string) int {
	files := src.Files()
	return func(name string) int {
		if i := slices.Index(files, name); i >= 0 {
			return i
		}
		return len(files)
	}
}

// Summary counts findings: "2 errors, 1 warning"; "" for none.
func Summary(findings []Finding) string {
	var counts [Info + 1]int
	for _, f := range findings {
		counts[f.Severity]++
	}
	var parts []string
	for severity, count := range counts {
		noun := Severity(severity).String()
		if count == 0 {
			continue
		}
		if count > 1 && Severity(severity) != Info {
			noun += "s"
		}
		parts = append(parts, fmt.Sprintf("%d %s", count, noun))
	}
	return strings.Join(parts, ", ")
}
