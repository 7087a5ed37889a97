package source

import (
	"slices"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// brackets are how the loader writes a key (services[web]) and an index (ports[0]).
var brackets = lazyregexp.New(`\.?\[([^\]]*)\]`)

// resolve turns a path as the loader writes it into one of ours. A dot may be part of a
// name, so keys that are written in the files are preferred, long ones first. The item
// of a list that is meant is the one that the problem names, where no index says it.
func (s *Set) resolve(dotted, problem string) Path {
	dotted = brackets.ReplaceAllStringFunc(dotted, func(b string) string {
		inner := brackets.FindStringSubmatch(b)[1]
		if _, err := strconv.Atoi(inner); err == nil || inner == "" {
			return ".[" + inner + "]"
		}
		return "." + inner
	})
	var path Path
	for rest := strings.Split(dotted, "."); len(rest) > 0 && dotted != ""; {
		if items := s.items(path); items != nil {
			path = below(path, s.choose(path, items, rest, problem))
			rest = rest[1:]
			continue
		}
		n := s.longestKey(path, rest)
		path = below(path, strings.Join(rest[:n], "."))
		rest = rest[n:]
	}
	for _, item := range s.items(path) {
		if key, _, _ := strings.Cut(s.expanded(below(path, item)), "="); mentions(problem, key) {
			return below(path, item)
		}
	}
	return path
}

// mentions reports whether a problem names a value, which may be any text.
func mentions(problem, value string) bool {
	return value != "" && slices.ContainsFunc([]string{"", `"`, "'"}, func(quote string) bool {
		before, after, found := strings.Cut(problem, quote+value+quote)
		return found && (before == "" || strings.HasSuffix(before, " ")) && (after == "" || strings.ContainsAny(after[:1], " ,:"))
	})
}

// longestKey is how many elements make a key that is written, 1 if none do.
func (s *Set) longestKey(path Path, rest []string) int {
	for n := len(rest); n > 1; n-- {
		if s.Exact(below(path, strings.Join(rest[:n], "."))...) {
			return n
		}
	}
	return 1
}

// choose is the identity of the item that an index, or the problem, means.
func (s *Set) choose(path Path, items, rest []string, problem string) string {
	index, err := strconv.Atoi(strings.Trim(rest[0], "[]"))
	if err == nil && index < len(items) {
		return items[index]
	}
	for _, item := range items {
		candidate := append(below(path, item), rest[1:]...)
		if value := s.expanded(candidate); mentions(problem, value) {
			return item
		}
	}
	if len(items) > 0 {
		return items[0]
	}
	return rest[0]
}

// items are the identities of a list's items in all files; nil if it is no list.
func (s *Set) items(path Path) []string {
	if len(path) == 0 {
		return nil
	}
	var list []string
	for _, h := range slices.Backward(s.hits(path)) {
		if n := dealias(h.value()); n.Kind == yaml.SequenceNode {
			for i, item := range n.Content {
				list = append(list, h.unit.identity(item, i))
			}
		}
	}
	return list
}

// text is the scalar at a path, with its variables replaced.
func (s *Set) text(path Path) (value string, written bool) {
	hits := s.hits(path)
	if len(hits) == 0 {
		return "", false
	}
	n := dealias(hits[0].value())
	return hits[0].unit.expand(n.Value), n.Kind == yaml.ScalarNode
}

// EmptyAt are the variables that the scalar at a path refers to and that have no value, sorted.
func (s *Set) EmptyAt(path Path) []string {
	hits := s.hits(path)
	if len(hits) == 0 {
		return nil
	}
	e := expansion{lookup: hits[0].unit.lookupFilled}
	if n := dealias(hits[0].value()); n.Kind == yaml.ScalarNode && strings.Contains(n.Value, "$") {
		e.expand(n.Value)
	}
	var names []string
	for _, r := range e.unset {
		names = append(names, r.name)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func (s *Set) expanded(path Path) string {
	value, _ := s.text(path)
	return value
}

// mentioned is the path of the first scalar, under one of some keys, that matches; nil
// if there is none.
func (s *Set) mentioned(match func(u *unit, text string) bool, keys []string) Path {
	var found Path
	s.eachFile(func(u *unit, f *file) {
		for _, root := range f.roots() {
			u.walk(root, nil, func(path Path, n *yaml.Node) {
				inKey := slices.ContainsFunc(path, func(element string) bool { return slices.Contains(keys, element) })
				if found == nil && inKey && n.Kind == yaml.ScalarNode && match(u, u.expand(n.Value)) {
					found = path
				}
			})
		}
	})
	return found
}

// names are the keys of a section, in the files of the command line and those that they
// include.
func (s *Set) names(section string) []string {
	var list []string
	s.eachUnit(func(u *unit) { list = append(list, u.names(section)...) })
	slices.Sort(list)
	return slices.Compact(list)
}

// names are the keys of a section in the unit's files.
func (u *unit) names(section string) []string {
	var list []string
	for _, f := range u.files {
		for _, root := range f.roots() {
			if n := get(root, section); n != nil && n.Kind == yaml.MappingNode {
				for _, e := range entries(n) {
					list = append(list, e.identity)
				}
			}
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}
