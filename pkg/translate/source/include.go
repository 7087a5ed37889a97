package source

import (
	"bytes"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/dotenv"
	"gopkg.in/yaml.v3"
)

// included are the units that the unit's files include, without those that are not on
// this machine (Compose specification, "include").
func (s *Set) included(u *unit) []*unit {
	if u.resolved {
		return u.includes
	}
	u.resolved = true
	for _, f := range u.files {
		for _, root := range f.roots() {
			list := get(root, "include")
			if list == nil || list.Kind != yaml.SequenceNode {
				continue
			}
			for _, entry := range list.Content {
				if included := s.include(u, f, dealias(entry)); included != nil {
					u.includes = append(u.includes, included)
				}
			}
		}
	}
	return u.includes
}

func (s *Set) include(u *unit, by *file, entry *yaml.Node) *unit {
	paths := u.texts(entry)
	var directory string
	var environment []string
	if entry.Kind == yaml.MappingNode {
		paths, environment = u.texts(get(entry, "path")), u.texts(get(entry, "env_file"))
		if node := get(entry, "project_directory"); node != nil {
			directory = u.expand(node.Value)
		}
	}
	if len(paths) == 0 {
		return nil
	}
	if directory == "" {
		directory = filepath.Dir(absolute(u.directory, paths[0]))
	}
	included := &unit{directory: absolute(u.directory, directory)}
	for _, path := range paths {
		f := s.open(u.directory, path, by.span(entry))
		if f == nil || u.includesFile(f) {
			return nil
		}
		included.files = append(included.files, f)
	}
	included.parents = append(append(included.parents, u.parents...), u)
	if len(environment) == 0 {
		environment = []string{filepath.Join(included.directory, ".env")}
	}
	for _, name := range environment {
		included.envFiles = append(included.envFiles, absolute(u.directory, name))
	}
	included.lookup = s.withFiles(u, included.envFiles, by.span(entry))
	return included
}

// includesFile reports whether a file is being included already: there would be no end
// of it.
func (u *unit) includesFile(f *file) bool {
	for _, one := range append(u.parents, u) {
		if slices.Contains(one.files, f) {
			return true
		}
	}
	return false
}

// withFiles is the unit's environment, and below it that of env files, which are named
// somewhere.
func (s *Set) withFiles(u *unit, paths []string, at Pos) func(string) (string, bool) {
	values := map[string]string{}
	lookup := func(name string) (string, bool) {
		if value, ok := u.lookup(name); ok {
			return value, true
		}
		value, ok := values[name]
		return value, ok
	}
	for _, path := range paths {
		content, ok := s.content(path, at)
		if !ok {
			continue
		}
		if line := Growth(content, lookup); line > 0 {
			s.unread[path] = Unread{Path: path, Pos: Pos{s.display(path), line, 1, 2}, Err: ErrTooMuch}
			continue
		}
		read, err := dotenv.ParseWithLookup(bytes.NewReader(content), lookup)
		if err != nil {
			continue
		}
		maps.Copy(values, read)
	}
	return lookup
}

// texts are the scalars of a list, or the one that stands without a list.
func (u *unit) texts(n *yaml.Node) []string {
	if n == nil {
		return nil
	}
	items := n.Content
	if n.Kind == yaml.ScalarNode {
		items = []*yaml.Node{n}
	} else if n.Kind != yaml.SequenceNode {
		return nil
	}
	var list []string
	for _, item := range items {
		if item = dealias(item); item.Kind == yaml.ScalarNode {
			list = append(list, u.expand(item.Value))
		}
	}
	return list
}

// Dropped are the top-level extensions for AWS in included files: the loader takes
// services, networks and the like from there, and nothing else.
func (s *Set) Dropped() []Fault {
	var faults []Fault
	var visit func(u *unit)
	visit = func(u *unit) {
		for _, f := range u.files {
			for _, root := range f.roots() {
				faults = append(faults, f.dropped(root)...)
			}
		}
		for _, included := range s.included(u) {
			visit(included)
		}
	}
	for _, included := range s.included(s.top) {
		visit(included)
	}
	return faults
}

func (f *file) dropped(root *yaml.Node) []Fault {
	var faults []Fault
	if root.Kind != yaml.MappingNode {
		return nil
	}
	for i := 0; i < len(root.Content); i += 2 {
		key := root.Content[i]
		if strings.HasPrefix(key.Value, "x-aws-") {
			faults = append(faults, Fault{
				Kind: Dropped, Path: Path{key.Value}, Pos: f.span(key),
				Message: key.Value + " is not read from an included file", Hint: "move it to the file that includes this one",
			})
		}
	}
	return faults
}
