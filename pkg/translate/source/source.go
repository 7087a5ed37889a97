// Package source knows where in the Compose files everything is written.
//
// Compose's own loader gives a merged project without positions. This package reads
// the same files again, as trees, and finds the place of an attribute by its path when
// something has to be said about it. It also turns what is wrong with the files into
// sentences with a position: what it finds itself, and what the loader reports.
package source

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/internal/secretshape"
)

// A Path names an attribute by the keys that lead to it. An item of a list is named by
// what it is for, not by its index, which merging changes: KEY of KEY=VALUE, the target
// or source of an entry, a segment of a short one, target/protocol of a port; [i] where
// an item has none of these.
type Path []string

// String joins the elements with dots.
func (p Path) String() string { return strings.Join(p, ".") }

// Sub is the path of something below. It shares no memory with its parent, to which
// others may add something else.
func (p Path) Sub(elements ...string) Path { return slices.Concat(p, elements) }

// A Pos is a stretch of one line. Lines and columns begin with 1 and count characters;
// EndColumn is the one after the last. The zero Pos is nowhere.
type Pos struct {
	File                    string
	Line, Column, EndColumn int
}

// String is FILE:LINE:COLUMN.
func (p Pos) String() string { return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Column) }

// A File is a Compose file that the user named.
type File struct {
	Name    string // as shown to people
	Path    string // absolute; "" for standard input
	Content []byte
}

// A Set is the files of a project, with the files that they include and extend. It is
// for one goroutine: files are parsed when something in them is first looked for.
type Set struct {
	top     *unit
	files   map[string]*file // what is included or extended, by absolute path; nil if it cannot be read
	read    func(path string) ([]byte, error)
	unread  map[string]Unread // what cannot be read, by absolute path
	display func(string) string
	removed map[string]bool // paths taken out by Without
	aliases []alias
}

// Surroundings are what files are seen in: where relative paths in them begin, the variables
// that are set, how an absolute path is shown to people, and how the files are read that other
// files name.
type Surroundings struct {
	Directory string
	Lookup    func(string) (string, bool)
	Display   func(path string) string
	ReadFile  func(path string) ([]byte, error)
}

// Read takes the files as they are given with -f.
func Read(files []File, in Surroundings) *Set {
	s := &Set{
		top:   &unit{directory: in.Directory, lookup: in.Lookup},
		files: map[string]*file{}, read: in.ReadFile, unread: map[string]Unread{}, display: in.Display, removed: map[string]bool{},
	}
	for _, f := range files {
		s.top.files = append(s.top.files, &file{File: f})
	}
	return s
}

// Locate is the position of the key, or of the item of a list: the last one that writes
// it. What nobody wrote is at the nearest thing around it that somebody did.
func (s *Set) Locate(path ...string) Pos {
	if h, exact := s.nearest(path); h != nil {
		return h.keyPos(exact)
	}
	return Pos{}
}

// LocateValue is the position of the value; of the key where the value begins on a line
// of its own.
func (s *Set) LocateValue(path ...string) Pos {
	h, exact := s.nearest(path)
	switch {
	case h == nil:
		return Pos{}
	case exact:
		return h.valuePos()
	}
	return h.keyPos(false)
}

// Exact reports whether the user wrote the full path somewhere.
func (s *Set) Exact(path ...string) bool { return len(s.hits(path)) > 0 }

// Anchored reports whether the value of an attribute has a YAML anchor, by which other places of a file use it.
func (s *Set) Anchored(path ...string) bool {
	return slices.ContainsFunc(s.hits(path), func(h *hit) bool { return h.value().Anchor != "" })
}

// Line is the text of a position's line, with what looks like a credential covered; "" for one
// in a file that may hold nothing else.
func (s *Set) Line(p Pos) string {
	for f := range s.all() {
		if f.Name == p.File && !f.hidden && p.Line > 0 && p.Line <= len(f.text()) {
			return secretshape.Mask(f.text()[p.Line-1])
		}
	}
	return ""
}

// Lines are those of a file as [Set.Line] has them; none of one that is not shown.
func (s *Set) Lines(name string) []string {
	for f := range s.all() {
		if f.Name == name && !f.hidden {
			lines := make([]string, len(f.text()))
			for i, line := range f.text() {
				lines[i] = secretshape.Mask(line)
			}
			return lines
		}
	}
	return nil
}

// Files are the names of the files, first those that the user gave, in order, then the
// included and extended ones that were looked into.
func (s *Set) Files() []string {
	var names []string
	for f := range s.all() {
		names = append(names, f.Name)
	}
	slices.Sort(names[len(s.top.files):])
	return names
}

// Contents are the bytes of each file for the loader: as they were read, or without
// what was taken out.
func (s *Set) Contents() [][]byte {
	var contents [][]byte
	for _, f := range s.top.files {
		contents = append(contents, f.encode())
	}
	return contents
}

// Trees are the syntax tree of each file; nil for one that is not a single YAML document, or
// from which something was taken out.
func (s *Set) Trees() []*yaml.Node {
	trees := make([]*yaml.Node, len(s.top.files))
	for i, f := range s.top.files {
		if documents := f.roots(); len(documents) == 1 && f.err == nil && !f.changed {
			trees[i] = documents[0]
		}
	}
	return trees
}

// all visits every file that is known by now.
func (s *Set) all() func(yield func(*file) bool) {
	return func(yield func(*file) bool) {
		for _, f := range s.top.files {
			if !yield(f) {
				return
			}
		}
		for _, f := range s.files {
			if f != nil && !yield(f) {
				return
			}
		}
	}
}

// open is a file that others name, relative to a directory, and where one does; nil if it
// cannot be read.
func (s *Set) open(directory, name string, at Pos) *file {
	path := absolute(directory, name)
	if f, known := s.files[path]; known {
		return f
	}
	for _, f := range s.top.files {
		if f.Path == path {
			return f
		}
	}
	s.files[path] = nil
	if content, ok := s.content(path, at); ok {
		s.files[path] = &file{File: File{Name: s.display(path), Path: path, Content: content}}
	}
	return s.files[path]
}

// content is what a file holds that others name.
func (s *Set) content(path string, at Pos) (content []byte, ok bool) {
	content, err := s.read(path)
	if _, known := s.unread[path]; err != nil && !known && !errors.Is(err, fs.ErrNotExist) {
		s.unread[path] = Unread{Path: path, Pos: at, Err: err}
	}
	return content, err == nil
}

// An Unread is a file that other files name, and that cannot be read though it is there.
type Unread struct {
	Path string // absolute
	Pos  Pos    // where it is named
	Err  error
}

// Unread are the files that cannot be read, of those that the files include and extend, and
// of those that an include reads variables from.
func (s *Set) Unread() []Unread {
	s.eachFile(func(*unit, *file) {})
	var list []Unread
	for _, path := range slices.Sorted(maps.Keys(s.unread)) {
		list = append(list, s.unread[path])
	}
	return list
}

func absolute(directory, name string) string {
	if filepath.IsAbs(name) {
		return filepath.Clean(name)
	}
	return filepath.Join(directory, name)
}
