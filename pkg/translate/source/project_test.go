package source

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/compose-spec/compose-go/v2/loader"
	"github.com/compose-spec/compose-go/v2/template"
	"github.com/compose-spec/compose-go/v2/types"
	"github.com/sirupsen/logrus"
	"gopkg.in/yaml.v3"
)

var update = flag.Bool("update", false, "rewrite the expected text in testdata")

func TestMain(m *testing.M) {
	logrus.SetOutput(io.Discard) // the loader warns through it
	os.Exit(m.Run())
}

// A project is files in a directory of their own. Those named with -f come first.
type project struct {
	dir         string
	files       []File
	environment types.Mapping
}

// newProject writes files, given as the text of an archive: each begins with a line
// "--- NAME". Those that are named are the ones of the command line; none means
// compose.yaml.
func newProject(t testing.TB, archive string, named ...string) *project {
	t.Helper()
	p := &project{dir: t.TempDir(), environment: types.Mapping{}}
	if len(named) == 0 {
		named = []string{"compose.yaml"}
	}
	for name, content := range archived(archive, "--- ") {
		path := filepath.Join(p.dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range named {
		path := filepath.Join(p.dir, name)
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		p.files = append(p.files, File{Name: name, Path: path, Content: content})
	}
	return p
}

// one is a project of one file.
func one(t testing.TB, content string) *project {
	t.Helper()
	return newProject(t, "--- compose.yaml\n"+content)
}

// archived divides a text at lines that begin with a mark, in order.
func archived(text, mark string) func(yield func(name, content string) bool) {
	return func(yield func(name, content string) bool) {
		for part := range strings.SplitSeq("\n"+text, "\n"+mark) {
			name, content, _ := strings.Cut(part, "\n")
			if name != "" && !yield(name, strings.TrimSuffix(content, "\n")+"\n") {
				return
			}
		}
	}
}

func (p *project) set() *Set {
	display := func(path string) string {
		name, err := filepath.Rel(p.dir, path)
		if err != nil {
			return path
		}
		return filepath.ToSlash(name)
	}
	return Read(p.files, Surroundings{Directory: p.dir, Lookup: p.lookup, Display: display, ReadFile: os.ReadFile})
}

func (p *project) lookup(name string) (string, bool) {
	value, ok := p.environment[name]
	return value, ok
}

// load gives the files of a set to Compose's own loader.
func (p *project) load(s *Set) (*types.Project, error) {
	details := types.ConfigDetails{WorkingDir: p.dir, Environment: p.environment.Clone()}
	for i, content := range s.Contents() {
		details.ConfigFiles = append(details.ConfigFiles, types.ConfigFile{Filename: p.files[i].Path, Content: content})
	}
	return loader.LoadWithContext(context.Background(), details, func(o *loader.Options) {
		o.SetProjectName("project", true)
		o.Interpolate.Substitute = func(text string, mapping template.Mapping) (string, error) {
			return template.SubstituteWithOptions(text, mapping, template.WithoutLogging)
		}
	})
}

// findAll reports everything that is wrong, as the translation does: what is found is
// taken out, and the rest is loaded again.
func (p *project) findAll(t testing.TB) []Fault {
	t.Helper()
	s := p.set()
	_, err := p.load(s)
	if err == nil {
		return nil
	}
	var all []Fault
	pending := s.Precheck()
	for range 20 {
		if len(pending) == 0 {
			if pending = s.Place(err); len(pending) == 0 {
				t.Fatalf("no fault for: %v", err)
			}
		}
		all = append(all, pending...)
		for _, f := range pending {
			smaller, ok := s.Without(f.Path)
			if f.Kind == Syntax || len(f.Path) < 2 || !ok {
				return all
			}
			s = smaller
		}
		pending = nil
		if _, err = p.load(s); err == nil {
			return all
		}
	}
	t.Fatalf("no end of faults: %v", err)
	return nil
}

func (k FaultKind) name() string {
	return [...]string{"syntax", "duplicate key", "interpolation", "unset", "schema", "value", "reference", "cycle", "missing file",
		"other"}[k]
}

// describe prints faults for comparison.
func describe(faults []Fault) string {
	var out strings.Builder
	for _, f := range faults {
		fmt.Fprintf(&out, "%s-%d: %s: %s\n", f.Pos, f.Pos.EndColumn, f.Kind.name(), f.Message)
		if f.Hint != "" {
			fmt.Fprintf(&out, "  hint: %s\n", f.Hint)
		}
	}
	return out.String()
}

// flow writes a tree in one line.
func flow(n *yaml.Node) string {
	switch n.Kind {
	case yaml.MappingNode:
		var parts []string
		for i := 0; i+1 < len(n.Content); i += 2 {
			parts = append(parts, flow(n.Content[i])+": "+flow(n.Content[i+1]))
		}
		return "{" + strings.Join(parts, ", ") + "}"
	case yaml.SequenceNode:
		var parts []string
		for _, item := range n.Content {
			parts = append(parts, flow(item))
		}
		return "[" + strings.Join(parts, ", ") + "]"
	}
	if n.Kind == yaml.AliasNode {
		return "*" + n.Value
	}
	if strings.HasPrefix(n.Tag, "!!") {
		return n.Value
	}
	return n.Tag + " " + n.Value
}
