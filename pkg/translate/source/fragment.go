package source

import (
	"slices"

	"gopkg.in/yaml.v3"
)

// Fragments are the values of a top-level key, one for each file and document that has
// it, in order, with their tags: the loader drops those that it does not know. Aliases
// and merge keys are resolved, and variables replaced. !reset and !override do to the
// fragments before them what they do for the loader.
func (s *Set) Fragments(key string) []*yaml.Node {
	var fragments []*yaml.Node
	for _, f := range s.top.files {
		for _, root := range f.roots() {
			value := get(root, key)
			if value == nil {
				continue
			}
			if value.Tag == "!reset" || value.Tag == "!override" {
				fragments = nil
			}
			if value.Tag != "!reset" {
				r := resolver{unit: s.top, done: map[*yaml.Node]*yaml.Node{}}
				fragments = append(fragments, r.resolve(value, nil))
			}
		}
	}
	return fragments
}

// A resolver copies trees as the loader would see them.
type resolver struct {
	unit *unit
	done map[*yaml.Node]*yaml.Node
}

// resolve copies a tree; within are the nodes around it.
func (r *resolver) resolve(n *yaml.Node, within []*yaml.Node) *yaml.Node {
	n = dealias(n)
	if r.done[n] != nil {
		return r.done[n]
	}
	c := *n
	c.Anchor, c.Content = "", nil
	if c.Tag == "!override" {
		c.Tag, c.Style = "", c.Style&^yaml.TaggedStyle
	}
	if slices.Contains(within, n) { // an anchor that contains itself
		return &c
	}
	within = append(slices.Clip(within), n)
	switch n.Kind {
	case yaml.ScalarNode:
		c.Value = r.unit.expand(n.Value)
	case yaml.SequenceNode:
		for _, item := range n.Content {
			if dealias(item).Tag != "!reset" {
				c.Content = append(c.Content, r.resolve(item, within))
			}
		}
	case yaml.MappingNode:
		for _, e := range entries(n) {
			if dealias(e.value()).Tag != "!reset" {
				c.Content = append(c.Content, e.key(), r.resolve(e.value(), within))
			}
		}
	}
	r.done[n] = &c
	return &c
}

// entries are those of a mapping and of what is merged into it, each key once.
func entries(mapping *yaml.Node) []*hit {
	var list []*hit
	known := map[string]bool{"<<": true}
	for _, layer := range layers(mapping) {
		for i := 0; i+1 < len(layer.Content); i += 2 {
			if key := layer.Content[i].Value; !known[key] {
				known[key] = true
				list = append(list, &hit{parent: layer, index: i, identity: key})
			}
		}
	}
	return list
}
