package source

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// A rule says what a message of the loader means. In its templates $1 is what the
// pattern found.
type rule struct {
	pattern string
	kind    FaultKind
	paths   string // candidates, divided by |: the first that is written, else the last
	mention string // or a text to look for, in the attributes named by paths
	message string // after the subject
	hint    string
	defined string // or, of a name that is not defined: the section it belongs to, and the name
}

// apply is the fault that a rule sees in a message, if it is one of its kind.
func (s *Set) apply(r rule, text string) (Fault, bool) {
	pattern := regexp.MustCompile("(?s)" + r.pattern)
	match := pattern.FindStringSubmatchIndex(text)
	if match == nil {
		return Fault{}, false
	}
	fill := func(template string) string { return string(pattern.ExpandString(nil, template, text, match)) }
	fault := Fault{Kind: r.kind, Path: s.rulePath(r, fill), Hint: fill(r.hint)}
	fault.Pos = s.Locate(fault.Path...)
	if r.kind == Value {
		fault.Pos = s.LocateValue(fault.Path...)
	}
	fault.Message = stated(fault.Path, fill(r.message))
	if section, name, ok := strings.Cut(fill(r.defined), " "); ok {
		fault.Hint = s.definitionHint(fault.Path, section, name)
	}
	return fault, true
}

func (s *Set) rulePath(r rule, fill func(string) string) Path {
	candidates := strings.Split(r.paths, " | ")
	if r.mention != "" {
		mention := fill(r.mention)
		return s.mentioned(func(_ *unit, text string) bool { return text == mention }, candidates)
	}
	var paths []Path
	for _, candidate := range candidates {
		var path Path
		for element := range strings.FieldsSeq(candidate) {
			path = append(path, s.ruleElement(path, element, fill)...)
		}
		if s.Exact(path...) {
			return path
		}
		paths = append(paths, path)
	}
	return paths[len(paths)-1]
}

// ruleElement fills one element of a path; $1... stands for a dotted path.
func (s *Set) ruleElement(before Path, element string, fill func(string) string) Path {
	template, dotted := strings.CutSuffix(element, "...")
	text := fill(template)
	switch {
	case dotted && len(before) == 0:
		return s.resolve(text, strings.Replace(fill("$0"), text, "", 1))
	case dotted:
		return strings.Split(text, ".")
	}
	return Path{text}
}

// definitionHint says how to mend a reference at a path to a name that is not defined.
func (s *Set) definitionHint(at Path, section, name string) string {
	names := s.names(section)
	if slices.Contains(names, name) {
		hint := fmt.Sprintf("%q is excluded by its profiles: enable one with --profile", name)
		if len(at) > 2 && at[2] == "depends_on" {
			hint += fmt.Sprintf("; or start without it: depends_on: {%s: {condition: service_started, required: false}}", name)
		}
		return hint
	}
	if near := Nearest(name, names); near != "" {
		return fmt.Sprintf("did you mean %s?", near)
	}
	return fmt.Sprintf("define %s under %s:, or correct the name", name, section)
}
