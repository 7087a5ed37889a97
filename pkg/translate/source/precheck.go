package source

import (
	"fmt"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"
	"gopkg.in/yaml.v3"
)

// Precheck is what can be seen to be wrong in the files before they are merged: syntax,
// duplicate keys, variables, short ports. The loader stops at the first of these, and
// does not say where.
func (s *Set) Precheck() []Fault {
	var faults []Fault
	s.eachFile(func(u *unit, f *file) {
		for _, root := range f.roots() {
			u.walk(root, nil, func(path Path, n *yaml.Node) {
				faults = append(faults, f.duplicateKeys(path, n)...)
				faults = append(faults, f.badMerge(path, n)...)
				faults = append(faults, u.badReferences(f, path, n)...)
				faults = append(faults, u.badPort(f, path, n)...)
			})
		}
		if f.err != nil {
			faults = append(faults, f.syntaxFault())
		}
	})
	return tidy(s.Files(), faults)
}

// Unset are the variables that become an empty text because they have neither a value
// nor a default, where each is used.
func (s *Set) Unset() []Fault {
	return s.references(func(u *unit, name string) (string, bool) { return u.lookup(name) })
}

// Empty finds the variables without a value, and those whose value is empty.
func (s *Set) Empty() []Fault { return s.references((*unit).lookupFilled) }

// lookupFilled takes a variable whose value is empty for one that is not set.
func (u *unit) lookupFilled(name string) (string, bool) {
	value, set := u.lookup(name)
	return value, set && value != ""
}

// references finds the references to variables that a lookup does not find.
func (s *Set) references(lookup func(*unit, string) (string, bool)) []Fault {
	var faults []Fault
	s.eachFile(func(u *unit, f *file) {
		for _, root := range f.roots() {
			u.walk(root, nil, func(path Path, n *yaml.Node) {
				e := expansion{lookup: func(name string) (string, bool) { return lookup(u, name) }}
				if n.Kind == yaml.ScalarNode && strings.Contains(n.Value, "$") {
					e.expand(n.Value)
				}
				for _, r := range e.unset {
					faults = append(faults, Fault{
						Kind: Unset, Path: path, Pos: f.referencePos(n, r),
						Message: fmt.Sprintf("variable %s is not set, so it becomes an empty string", r.name),
						Name:    r.name,
					})
				}
			})
		}
	})
	return tidy(s.Files(), faults)
}

// eachFile visits the files of the command line and those that they include or extend,
// each once, with the unit that names it first.
func (s *Set) eachFile(visit func(*unit, *file)) {
	var seen []*file
	var visitUnit func(u *unit)
	visitUnit = func(u *unit) {
		for _, f := range u.files {
			if slices.Contains(seen, f) {
				continue
			}
			seen = append(seen, f)
			f.roots()
			visit(u, f)
			for _, base := range s.extendedUnits(u, f) {
				visitUnit(base)
			}
		}
		for _, included := range s.included(u) {
			visitUnit(included)
		}
	}
	visitUnit(s.top)
}

// extendedUnits are the other files that the services and jobs of a file extend.
func (s *Set) extendedUnits(u *unit, f *file) []*unit {
	var units []*unit
	for _, root := range f.roots() {
		for _, section := range []string{"services", "jobs"} {
			section := get(root, section)
			if section == nil || section.Kind != yaml.MappingNode {
				continue
			}
			for _, entry := range entries(section) {
				if base := s.extendedBy(u, f, dealias(entry.value())); base != nil && base != u {
					units = append(units, base)
				}
			}
		}
	}
	return units
}

func (s *Set) extendedBy(u *unit, f *file, service *yaml.Node) *unit {
	if service.Kind != yaml.MappingNode {
		return nil
	}
	h := lookUp(service, "extends")
	if h == nil {
		return nil
	}
	h.unit, h.file = u, f
	base, _ := s.extended(h)
	return base
}

// walk visits a node and those below it, each with its path. What an alias stands for is
// visited where it is written; what !reset removes is not.
func (u *unit) walk(n *yaml.Node, path Path, visit func(Path, *yaml.Node)) {
	if n.Kind == yaml.AliasNode || n.Tag == "!reset" {
		return
	}
	visit(path, n)
	switch n.Kind {
	case yaml.MappingNode:
		for i := 0; i+1 < len(n.Content); i += 2 {
			next := path
			if n.Content[i].Value != "<<" {
				next = below(path, n.Content[i].Value)
			}
			u.walk(n.Content[i+1], next, visit)
		}
	case yaml.SequenceNode:
		for i, item := range n.Content {
			u.walk(item, below(path, u.identity(item, i)), visit)
		}
	}
}

// below is a path of its own, one element longer.
func below(path Path, element string) Path { return append(slices.Clip(path), element) }

func (f *file) duplicateKeys(path Path, n *yaml.Node) []Fault {
	if n.Kind != yaml.MappingNode {
		return nil
	}
	var faults []Fault
	first := map[string]int{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key := n.Content[i]
		line, known := first[key.Value]
		if !known {
			first[key.Value] = key.Line
			continue
		}
		faults = append(faults, Fault{
			Kind: DuplicateKey, Path: below(path, key.Value), Pos: f.span(key),
			Message: fmt.Sprintf("%skey %s appears twice", subject(path), quote(nil, key.Value)),
			Hint:    fmt.Sprintf("it is already on line %d; remove one of the two", line),
		})
	}
	return faults
}

// badMerge reports a merge key whose value is not a mapping.
func (f *file) badMerge(path Path, n *yaml.Node) []Fault {
	if n.Kind != yaml.MappingNode {
		return nil
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], dealias(n.Content[i+1])
		if key.Tag == "!!merge" && value.Kind == yaml.ScalarNode {
			return []Fault{{
				Kind: Value, Path: below(path, "<<"), Pos: f.span(key),
				Message: subject(path) + "<< merges mappings, but this is not one", Hint: "write the alias of a mapping: <<: *name",
			}}
		}
	}
	return nil
}

// badReferences are the variables of a scalar that stop the loader.
func (u *unit) badReferences(f *file, path Path, n *yaml.Node) []Fault {
	if n.Kind != yaml.ScalarNode || !strings.Contains(n.Value, "$") {
		return nil
	}
	e := expansion{lookup: u.lookup}
	e.expand(n.Value)
	var faults []Fault
	for _, r := range e.failed {
		faults = append(faults, r.fault(path, f.referencePos(n, r)))
	}
	return faults
}

// fault says what is wrong with a reference. A required variable that is not set is one fault, however many use it.
func (r reference) fault(path Path, pos Pos) Fault {
	fault := Fault{Kind: Interpolation, Path: path, Pos: pos, Name: r.name}
	if r.name == "" {
		fault.Message = fmt.Sprintf("%s%s is a malformed variable", subject(path), shown(path, r.text))
		fault.Hint = "write ${NAME} or ${NAME:-default}; a literal $ is written $$"
		return fault
	}
	fault.Message = fmt.Sprintf("required variable %s is not set", r.name)
	if r.reason != "" {
		fault.Message += ": " + r.reason
	}
	fault.Hint = "set required variables in the environment, in .env, or with --env-file"
	return fault
}

// referencePos is where a variable is used in a scalar; the scalar where it cannot be
// seen in the text as it is written.
func (f *file) referencePos(n *yaml.Node, r reference) Pos {
	text, _, _ := strings.Cut(r.text, "\n")
	if pos, found := f.seek(n, text); found {
		return pos
	}
	return f.span(n)
}

// badPort reports an invalid port in the short syntax; the loader does not say which service it belongs to.
func (u *unit) badPort(f *file, path Path, n *yaml.Node) []Fault {
	if len(path) != 4 || path[0] != "services" || path[2] != "ports" || n.Kind != yaml.ScalarNode {
		return nil
	}
	e := expansion{lookup: u.lookup}
	text := e.expand(n.Value)
	_, err := types.ParsePortConfig(text)
	if err == nil || len(e.failed) > 0 {
		return nil
	}
	fault := Fault{
		Kind: Value, Path: path, Pos: f.span(n),
		Message: fmt.Sprintf("%s%s is not a port: %s", subject(path), quote(nil, text), portReason(err.Error())),
		Hint:    "write [IP:][PUBLISHED:]TARGET[/PROTOCOL], as in 8080:80 or 127.0.0.1:5432:5432/tcp",
	}
	if len(e.unset) > 0 {
		fault.Hint = unsetHint(e.unset)
	}
	return []Fault{fault}
}

// portReason says in words what the parser of ports says in Go's.
func portReason(text string) string {
	for prefix, reason := range map[string]string{
		"invalid containerPort": "the target must be a number from 1 to 65535",
		"invalid hostPort":      "the published port must be a number from 1 to 65535",
		"invalid proto":         "the protocol must be tcp, udp, or sctp",
		"no port specified":     "the target is missing",
		"invalid ranges":        "the two ranges differ in length",
		"invalid IP address":    "the address is not an IP address",
		"invalid ip address":    "the address is not an IP address",
	} {
		if strings.HasPrefix(strings.ToLower(text), strings.ToLower(prefix)) {
			return reason
		}
	}
	return text
}
