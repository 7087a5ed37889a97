package source

import (
	"bytes"
	"maps"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// Without is a copy whose files lack the attribute at a path, so that the loader can go
// on to what else is wrong; false if that cannot be done, because other files write it,
// or because everything that an include brings would be missed. A key that a mapping has
// twice loses its second writing. What the rest of the project refers to stays, in its
// simplest form. Positions go on to refer to the original text.
func (s *Set) Without(path Path) (*Set, bool) {
	if len(path) == 0 || path[0] == "include" || s.removed[path.key()] {
		return nil, false
	}
	smaller := s.clone()
	smaller.removed[path.key()] = true
	path = whole(path)
	var parent, key, value *yaml.Node // of the writing that counts
	for hits := smaller.hits(path); len(hits) > 0; hits = smaller.hits(path) {
		if hits[0].unit != smaller.top {
			return nil, false
		}
		if parent == nil {
			parent, key, value = hits[0].parent, hits[0].key(), hits[0].value()
		}
		if hits[0].remove() {
			return smaller, true
		}
	}
	if parent == nil {
		return nil, false
	}
	smaller.simplify(path, parent, key, value)
	return smaller, true
}

// whole is the part of a path that makes sense only as a whole: without its target, a
// port is no port.
func whole(path Path) Path {
	for _, pattern := range wholes {
		if len(path) > len(pattern) &&
			slices.EqualFunc(path[:len(pattern)], pattern, func(element, want string) bool { return want == "*" || element == want }) {
			return path[:len(pattern)]
		}
	}
	return path
}

var wholes = [][]string{
	{"services", "*", "extends"}, {"services", "*", "depends_on", "*"}, {"services", "*", "ulimits", "*"}, {"services", "*", "ports", "*"},
	{"services", "*", "volumes", "*"}, {"services", "*", "env_file", "*"}, {"services", "*", "secrets", "*"},
	{"services", "*", "configs", "*"},
	{"services", "*", "devices", "*"},
}

// simplify leaves what others need of what was taken out: a definition by its name, the
// image of a service. Their absence would be reported as a mistake of its own. A service
// that has no image keeps the rest: that it has none is what is wrong with it.
func (s *Set) simplify(path Path, parent, key, value *yaml.Node) {
	form := map[string]string{
		"services": "{image: scratch}", "networks": "{}", "volumes": "{}", "secrets": "{external: true}", "configs": "{external: true}",
	}[path[0]]
	switch {
	case len(path) == 2 && path[0] == "services" && imageless(value):
		value.Content = append(value.Content, parseNode("image"), parseNode("scratch"))
		parent.Content = append(parent.Content, key, value)
	case len(path) == 2 && form != "" && definedName.MatchString(path[1]):
		parent.Content = append(parent.Content, key, parseNode(form))
	case len(path) == 3 && path[0] == "services" && slices.Contains([]string{"image", "build", "extends"}, path[2]) &&
		!s.Exact("services", path[1], "image") && !s.Exact("services", path[1], "build"):
		parent.Content = append(parent.Content, parseNode("image"), parseNode("scratch"))
	}
}

// imageless reports whether a service has attributes, and none that says what it runs.
func imageless(service *yaml.Node) bool {
	return service.Kind == yaml.MappingNode && get(service, "image") == nil && get(service, "build") == nil && get(service, "extends") == nil
}

// definedName is a name that the specification admits.
var definedName = lazyregexp.New(`^[a-zA-Z0-9._-]+$`)

func parseNode(text string) *yaml.Node {
	documents, _ := parse(strings.NewReader(text))
	return documents[0]
}

func (p Path) key() string { return strings.Join(p, "\x00") }

// remove takes the entry or item out; true if it was the second writing of a key.
func (h *hit) remove() (duplicate bool) {
	width := 1
	if h.parent.Kind == yaml.MappingNode {
		width = 2
		for i := 0; i < h.index; i += 2 {
			duplicate = duplicate || h.parent.Content[i].Value == h.key().Value
		}
	}
	h.parent.Content = slices.Delete(slices.Clone(h.parent.Content), h.index, h.index+width)
	h.file.changed = true
	for _, root := range h.file.documents {
		anchor(root, map[*yaml.Node]bool{})
	}
	return duplicate
}

// anchor writes what an alias stands for in its place, where the anchor was taken out.
func anchor(n *yaml.Node, seen map[*yaml.Node]bool) {
	seen[n] = true
	for i, child := range n.Content {
		if child.Kind == yaml.AliasNode {
			if seen[child.Alias] {
				continue
			}
			n.Content[i] = child.Alias
		}
		anchor(n.Content[i], seen)
	}
}

// clone is a copy whose own files can be changed.
func (s *Set) clone() *Set {
	top := &unit{directory: s.top.directory, lookup: s.top.lookup}
	for _, f := range s.top.files {
		f.roots()
		copied := *f
		nodes := map[*yaml.Node]*yaml.Node{}
		copied.documents = nil
		for _, root := range f.documents {
			copied.documents = append(copied.documents, cloneNode(root, nodes))
		}
		top.files = append(top.files, &copied)
	}
	return &Set{top: top, files: maps.Clone(s.files), read: s.read, unread: s.unread, display: s.display, removed: maps.Clone(s.removed)}
}

// cloneNode copies a tree; nodes has what is copied already, by its original.
func cloneNode(n *yaml.Node, nodes map[*yaml.Node]*yaml.Node) *yaml.Node {
	if n == nil || nodes[n] != nil {
		return nodes[n]
	}
	c := *n
	nodes[n] = &c
	c.Alias = cloneNode(n.Alias, nodes)
	c.Content = nil
	for _, child := range n.Content {
		c.Content = append(c.Content, cloneNode(child, nodes))
	}
	return &c
}

// encode is the file as bytes again: text in the one style that can hold any, and no
// comments, whose place an encoder has to guess.
func (f *file) encode() []byte {
	if !f.changed {
		return f.Content
	}
	var out bytes.Buffer
	encoder := yaml.NewEncoder(&out)
	encoder.SetIndent(2)
	for _, root := range f.documents {
		nodes := map[*yaml.Node]*yaml.Node{}
		root = cloneNode(root, nodes)
		for _, n := range nodes {
			n.HeadComment, n.LineComment, n.FootComment = "", "", ""
			switch n.Tag {
			case "!!str":
				n.Style = yaml.DoubleQuotedStyle
			case "!!merge": // << alone, without its tag
				n.Tag = ""
			case "!!null": // which the encoder makes a text of where it is nothing inside of braces
				n.Value = "null"
			}
		}
		if err := encoder.Encode(root); err != nil {
			return f.Content
		}
	}
	if err := encoder.Close(); err != nil {
		return f.Content
	}
	return out.Bytes()
}
