package source

import (
	"errors"
	"os"
	"strings"
	"testing"
	"unicode/utf8"
)

// nowhere is a directory without files.
var nowhere = Surroundings{Directory: "/nowhere", Lookup: testLookup, Display: strings.Clone, ReadFile: os.ReadFile}

// FuzzSet gives any file to everything that reads it: no position is outside the file,
// and what is taken out is gone.
func FuzzSet(f *testing.F) {
	for _, content := range []string{
		"services:\n  web:\n    image: nginx\n",
		"services: {web: {<<: &a {image: x}, environment: [A=1, \"B=${C}\"], ports: [80:80, {target: 1}]}}\n---\nservices: {web: *a}\n",
		"x: &x [1, *x]\n<<: *x\n",
		"services:\n  a: {extends: b}\n  b: {extends: {service: a, file: f}}\ninclude: [f, {path: [g], env_file: h}]\n",
		"a: \"\\\n  b\"\r\nc: |\u2028  d\u0085e: 'f''g'\n\tx",
		"? [a]\n: b\n? {c: d}\n: e\n", "\ufeffservices: !reset\n", "services: !!map {}\n%YAML 1.1\n", "\xff\xfea\x00:\x00", "- - - a\n",
		strings.Repeat("[", 100), "services:\n  web:\n    ports: ${A:?x}\n    volumes: [${B}:/x:${C",
	} {
		f.Add(content, "services", "web", "ports", "80")
	}
	f.Fuzz(func(t *testing.T, content, a, b, c, d string) {
		s := Read([]File{{Name: "f", Content: []byte(content)}}, nowhere)
		paths := []Path{{a}, {a, b}, {a, b, c}, {a, b, c, d}}
		for _, path := range paths {
			inside(t, s, s.Locate(path...))
			inside(t, s, s.LocateValue(path...))
		}
		for _, faults := range [][]Fault{s.Precheck(), s.Unset(), s.violations(nil), s.Place(errors.New(content)),
			s.Place(errors.New("validating f: " + a + "." + b + "." + c + " " + d))} {
			for _, fault := range faults {
				inside(t, s, fault.Pos)
				if s.Exact(fault.Path...) && fault.Kind != Syntax {
					s.Without(fault.Path)
				}
			}
		}
		s.Fragments(a)
		for _, path := range paths {
			if smaller, ok := s.Without(path); ok {
				s = smaller
			}
		}
		if len(s.Contents()) != 1 {
			t.Error("a file is lost")
		}
	})
}

func inside(t *testing.T, s *Set, p Pos) {
	t.Helper()
	if p == (Pos{}) {
		return
	}
	lines := s.top.files[0].text()
	if p.Line < 1 || p.Line > len(lines) || p.Column < 1 || p.Column > utf8.RuneCountInString(lines[p.Line-1])+1 || p.EndColumn < p.Column {
		t.Errorf("%+v is not in the file", p)
	}
}
