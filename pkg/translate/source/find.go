package source

import (
	"path/filepath"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

// A unit is files that are merged with each other, in order: the files of the command
// line, those of one include entry, or one file that a service extends.
type unit struct {
	files     []*file
	directory string // that paths in the files are relative to
	lookup    func(string) (string, bool)
	includes  []*unit // see Set.included
	resolved  bool
	parents   []*unit // that include it, the outermost first
	envFiles  []string
}

// A hit is a place where a path is written: an entry of a mapping, or an item of a list.
type hit struct {
	unit     *unit
	file     *file
	parent   *yaml.Node // the mapping or list
	index    int        // of the key or item in it
	identity string     // the last element of the path
}

func (h *hit) key() *yaml.Node { return h.parent.Content[h.index] }

func (h *hit) value() *yaml.Node {
	if h.parent.Kind == yaml.MappingNode {
		return h.parent.Content[h.index+1]
	}
	return h.key()
}

// keyPos is the position of the key or item. Of an item KEY=VALUE it is KEY, when that
// is what was asked for.
func (h *hit) keyPos(exact bool) Pos {
	key := h.key()
	if key.Kind == yaml.MappingNode && key.Style&yaml.FlowStyle == 0 && len(key.Content) > 0 {
		key = key.Content[0]
	}
	pos := h.file.span(key)
	if start, found := h.assignment(); found && exact {
		pos.EndColumn = start.Column - 1
	}
	return pos
}

func (h *hit) valuePos() Pos {
	value := h.value()
	switch {
	case h.parent.Kind == yaml.SequenceNode:
		if start, found := h.assignment(); found && start.Column < start.EndColumn {
			return start
		}
		return h.keyPos(true)
	case isEmpty(value), value.Kind != yaml.ScalarNode && value.Kind != yaml.AliasNode && value.Style&yaml.FlowStyle == 0:
		return h.keyPos(true)
	}
	return h.file.span(value)
}

// assignment is the position of VALUE in an item KEY=VALUE named by KEY.
func (h *hit) assignment() (Pos, bool) {
	item := h.key()
	if h.parent.Kind != yaml.SequenceNode || item.Kind != yaml.ScalarNode || !strings.HasPrefix(item.Value, h.identity+"=") {
		return Pos{}, false
	}
	pos := h.file.span(item)
	line, start := h.file.from(pos.Line, pos.Column)
	_, end := h.file.from(pos.Line, pos.EndColumn)
	written := line[start:end]
	if unquoted := strings.Trim(written, `"'`); strings.HasPrefix(unquoted, h.identity+"=") {
		start += strings.Index(written, "=") + 1
		end -= len(written) - len(strings.TrimRight(written, `"'`))
		value := h.file.stretch(pos.Line, start, end)
		if start >= end {
			value.EndColumn = value.Column
		}
		return value, true
	}
	return Pos{}, false
}

// isEmpty reports whether a value is written as nothing at all.
func isEmpty(n *yaml.Node) bool {
	return n.Kind == yaml.ScalarNode && n.Value == "" && n.Style == 0 && n.Anchor == ""
}

// nearest is the last writer of a path, or the first one of the longest part of it that
// anybody wrote. A service, a volume and the like is where it is defined, whatever later files add to it.
func (s *Set) nearest(path Path) (h *hit, exact bool) {
	for n := len(path); n > 0; n-- {
		hits := s.hits(path[:n])
		switch {
		case len(hits) == 0:
		case n == len(path) && !path.defines():
			return hits[0], true
		default:
			return hits[len(hits)-1], n == len(path)
		}
	}
	return nil, false
}

// defines reports whether a path is that of something with a name.
func (p Path) defines() bool { return len(p) == 2 && slices.Contains(sections, p[0]) }

// hits is where a path is written, in all files.
func (s *Set) hits(path Path) []*hit {
	return s.find(s.top, s.written(path), map[string]bool{})
}

// An alias is a path under which other things are known than those that stand there.
type alias struct{ from, to Path }

// Alias lets what is looked for below one path be found below another one.
func (s *Set) Alias(from Path, to ...string) { s.aliases = append(s.aliases, alias{from, to}) }

func (s *Set) written(path Path) Path {
	for _, a := range s.aliases {
		if len(path) >= len(a.from) && slices.Equal(path[:len(a.from)], a.from) {
			return a.to.Sub(path[len(a.from):]...)
		}
	}
	return path
}

// find is where a path is written, the writer that counts first: in the files of the
// unit, else in the service that its service extends, else in what the files include.
func (s *Set) find(u *unit, path Path, visited map[string]bool) []*hit {
	if hits := u.own(path); len(hits) > 0 {
		return hits
	}
	if hits := s.inherited(u, path, visited); len(hits) > 0 {
		return hits
	}
	for _, included := range s.included(u) {
		if hits := s.find(included, path, visited); len(hits) > 0 {
			return hits
		}
	}
	return nil
}

// own are the places in the unit's files, the last file and its last document first.
func (u *unit) own(path Path) []*hit {
	var hits []*hit
	for _, f := range slices.Backward(u.files) {
		for _, root := range slices.Backward(f.roots()) {
			if h := u.descend(root, path, ""); h != nil {
				h.unit, h.file, h.identity = u, f, path[len(path)-1]
				hits = append(hits, h)
			}
		}
	}
	return hits
}

// descend follows a path from a node; list is the name that a list has.
func (u *unit) descend(n *yaml.Node, path Path, list string) *hit {
	if len(path) == 0 {
		return nil
	}
	var next *hit
	switch n = dealias(n); n.Kind {
	case yaml.MappingNode:
		next = lookUp(n, path[0])
	case yaml.SequenceNode:
		if i := u.item(n, list, path[0]); i >= 0 {
			next = &hit{parent: n, index: i}
		}
	}
	if next == nil || len(path) == 1 {
		return next
	}
	return u.descend(next.value(), path[1:], path[0])
}

// lookUp finds a key in a mapping, else in those that are merged into it with <<.
func lookUp(mapping *yaml.Node, key string) *hit {
	for _, layer := range layers(mapping) {
		for i := len(layer.Content) - 2; i >= 0; i -= 2 {
			if layer.Content[i].Value == key {
				return &hit{parent: layer, index: i}
			}
		}
	}
	return nil
}

// get is the value of a key, nil if there is none.
func get(mapping *yaml.Node, key string) *yaml.Node {
	if mapping = dealias(mapping); mapping.Kind != yaml.MappingNode {
		return nil
	}
	if h := lookUp(mapping, key); h != nil {
		return dealias(h.value())
	}
	return nil
}

// layers are a mapping and what is merged into it, the one that counts first (YAML,
// "Merge Key Language-Independent Type").
func layers(mapping *yaml.Node) []*yaml.Node {
	var list []*yaml.Node
	var add func(n *yaml.Node)
	add = func(n *yaml.Node) {
		n = dealias(n)
		switch {
		case n.Kind == yaml.SequenceNode:
			for _, item := range n.Content {
				if item = dealias(item); item.Kind == yaml.MappingNode {
					add(item)
				}
			}
		case n.Kind == yaml.MappingNode && !slices.Contains(list, n):
			list = append(list, n)
			for i := 0; i+1 < len(n.Content); i += 2 {
				if n.Content[i].Value == "<<" {
					add(n.Content[i+1])
				}
			}
		}
	}
	add(mapping)
	return list
}

func dealias(n *yaml.Node) *yaml.Node {
	if n.Kind == yaml.AliasNode {
		return n.Alias
	}
	return n
}

// inherited are the places in the service that the path's service extends (Compose
// specification, "extends").
func (s *Set) inherited(u *unit, path Path, visited map[string]bool) []*hit {
	if len(path) < 3 || path[0] != "services" {
		return nil
	}
	for _, h := range u.own(Path{"services", path[1], "extends"}) {
		base, service := s.extended(h)
		mark := strings.Join([]string{h.file.Path, path[1], service}, "\x00")
		if base == nil || visited[mark] {
			continue
		}
		visited[mark] = true
		if hits := s.find(base, Path{"services", service}.Sub(path[2:]...), visited); len(hits) > 0 {
			return hits
		}
	}
	return nil
}

// extended is the service that an extends attribute names, and the unit it is in.
func (s *Set) extended(h *hit) (*unit, string) {
	value := dealias(h.value())
	if value.Kind == yaml.ScalarNode {
		return h.unit, h.unit.expand(value.Value)
	}
	service, name := get(value, "service"), get(value, "file")
	switch {
	case service == nil:
		return nil, ""
	case name == nil:
		return h.unit, h.unit.expand(service.Value)
	}
	f := s.open(h.unit.directory, h.unit.expand(name.Value), h.file.span(name))
	if f == nil {
		return nil, ""
	}
	return &unit{files: []*file{f}, directory: filepath.Dir(f.Path), lookup: h.unit.lookup}, h.unit.expand(service.Value)
}
