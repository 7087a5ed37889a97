package source

import (
	"bytes"
	"maps"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

// Without is a copy whose files lack the attribute at a path, so that the loader can go
// on to what else is wrong; false if the files of the command line do not write it, or
// others write it too. A key that a mapping has twice loses its second writing. What
// the rest of the project refers to stays, in its simplest form. Positions go on to
// refer to the original text.
func (s *Set) Without(path Path) (*Set, bool) {
	if s.removed[path.key()] || len(path) == 0 {
		return nil, false
	}
	smaller := s.clone()
	smaller.removed[path.key()] = true
	var parent, key *yaml.Node // of the writing that counts
	for {
		hits := smaller.find(smaller.top, path, map[string]bool{})
		if len(hits) == 0 {
			break
		}
		if hits[0].unit != smaller.top {
			return nil, false
		}
		if parent == nil {
			parent, key = hits[0].parent, hits[0].key()
		}
		if hits[0].remove() {
			return smaller, true
		}
	}
	if simplest := simplestForm(path); simplest != nil && parent != nil {
		parent.Content = append(parent.Content, key, simplest)
	}
	return smaller, parent != nil
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

// simplestForm is what stays of an attribute that others need: a definition by its
// name, the image of a service. Their absence would be reported as a mistake of its own.
func simplestForm(path Path) *yaml.Node {
	text := map[string]string{"services": "{image: scratch}", "networks": "{}", "volumes": "{}", "secrets": "{external: true}", "configs": "{external: true}"}[path[0]]
	switch {
	case len(path) == 3 && path[0] == "services" && path[2] == "image":
		text = "scratch"
	case len(path) == 3 && path[0] == "services" && path[2] == "build":
		text = "."
	case len(path) != 2 || text == "":
		return nil
	}
	documents, _ := parse(strings.NewReader(text))
	return documents[0]
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
	return &Set{top: top, files: maps.Clone(s.files), display: s.display, removed: maps.Clone(s.removed)}
}

// cloneNode copies a tree, with text in the one style that can hold any, and without
// comments, whose place an encoder has to guess.
func cloneNode(n *yaml.Node, nodes map[*yaml.Node]*yaml.Node) *yaml.Node {
	if n == nil || nodes[n] != nil {
		return nodes[n]
	}
	c := *n
	nodes[n] = &c
	c.HeadComment, c.LineComment, c.FootComment = "", "", ""
	if c.Tag == "!!str" {
		c.Style = yaml.DoubleQuotedStyle
	}
	c.Alias = cloneNode(n.Alias, nodes)
	c.Content = nil
	for _, child := range n.Content {
		c.Content = append(c.Content, cloneNode(child, nodes))
	}
	return &c
}

// encode is the file as bytes again.
func (f *file) encode() []byte {
	if !f.changed {
		return f.Content
	}
	var out bytes.Buffer
	encoder := yaml.NewEncoder(&out)
	encoder.SetIndent(2)
	for _, root := range f.documents {
		if err := encoder.Encode(root); err != nil {
			return f.Content
		}
	}
	if err := encoder.Close(); err != nil {
		return f.Content
	}
	return out.Bytes()
}
