package source

import "gopkg.in/yaml.v3"

// Value is the value at a path as the last file that writes it has it, with the tags
// that the loader drops: aliases and merge keys are resolved, and variables replaced.
// It is nil where nobody wrote the path.
func (s *Set) Value(path ...string) *yaml.Node { return s.ValueWith(nil, path...) }

// ValueWith is the value at a path, with values of its own for some variables.
func (s *Set) ValueWith(variables map[string]string, path ...string) *yaml.Node {
	hits := s.hits(path)
	if len(hits) == 0 {
		return nil
	}
	u := *hits[0].unit
	lookup := u.lookup
	u.lookup = func(name string) (string, bool) {
		if value, has := variables[name]; has {
			return value, true
		}
		return lookup(name)
	}
	r := resolver{unit: &u, done: map[*yaml.Node]*yaml.Node{}}
	return r.resolve(hits[0].value(), nil)
}
