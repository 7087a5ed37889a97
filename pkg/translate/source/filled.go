package source

import "gopkg.in/yaml.v3"

// A Filled is a text in which variables were replaced by their values.
type Filled struct {
	Written, Value string
	Variables      []Variable // those that have a value, in the order of their use
}

// A Variable is one of the environment or of .env.
type Variable struct{ Name, Value string }

// Filled are the texts at and below a path in which variables were replaced.
func (s *Set) Filled(path ...string) []Filled {
	hits := s.hits(path)
	if len(hits) == 0 {
		return nil
	}
	return hits[0].unit.filled(hits[0].value())
}

func (u *unit) filled(n *yaml.Node) []Filled {
	if n == nil {
		return nil
	}
	if n.Kind != yaml.ScalarNode {
		var list []Filled
		for _, child := range n.Content {
			list = append(list, u.filled(child)...)
		}
		return list
	}
	text := Filled{Written: n.Value}
	e := expansion{lookup: func(name string) (string, bool) {
		value, set := u.lookup(name)
		if value != "" {
			text.Variables = append(text.Variables, Variable{name, value})
		}
		return value, set
	}}
	if text.Value = e.expand(n.Value); len(text.Variables) == 0 {
		return nil
	}
	return []Filled{text}
}

// Written are the texts at and below a path as they are written, with the references to variables in them.
func (s *Set) Written(path ...string) []string {
	hits := s.hits(path)
	if len(hits) == 0 {
		return nil
	}
	return written(hits[0].value())
}

func written(n *yaml.Node) []string {
	switch {
	case n == nil:
		return nil
	case n.Kind == yaml.ScalarNode:
		return []string{n.Value}
	case n.Kind == yaml.AliasNode:
		return written(n.Alias)
	}
	var list []string
	for _, child := range n.Content {
		list = append(list, written(child)...)
	}
	return list
}
