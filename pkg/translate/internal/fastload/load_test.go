package fastload

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/compose-spec/compose-go/v2/loader"
	"github.com/compose-spec/compose-go/v2/template"
	"github.com/compose-spec/compose-go/v2/tree"
	"github.com/compose-spec/compose-go/v2/types"
	"github.com/google/go-cmp/cmp"
	"gopkg.in/yaml.v3"
)

// A sample is the files of a project, and what surrounds them.
type sample struct {
	files       []string
	directory   string
	environment types.Mapping
	name        string
	more        func(*loader.Options)
}

func (s sample) details() types.ConfigDetails {
	details := types.ConfigDetails{WorkingDir: s.directory, Environment: s.environment.Clone()}
	for _, text := range s.files {
		file := types.ConfigFile{Filename: filepath.Join(s.directory, "compose.yaml"), Content: []byte(text)}
		details.ConfigFiles = append(details.ConfigFiles, file)
	}
	return details
}

func (s sample) trees() []*yaml.Node {
	trees := make([]*yaml.Node, len(s.files))
	for i, text := range s.files {
		trees[i] = parse(text)
	}
	return trees
}

// parse is the tree of a text that is one YAML document.
func parse(text string) *yaml.Node {
	decoder := yaml.NewDecoder(strings.NewReader(text))
	var document, another yaml.Node
	if decoder.Decode(&document) != nil || !errors.Is(decoder.Decode(&another), io.EOF) {
		return nil
	}
	return document.Content[0]
}

// containsItself tells of an alias within what it stands for.
func containsItself(n *yaml.Node, around []*yaml.Node) bool {
	if n.Kind == yaml.AliasNode {
		n = n.Alias
	}
	if slices.Contains(around, n) {
		return true
	}
	around = append(slices.Clip(around), n)
	return slices.ContainsFunc(n.Content, func(below *yaml.Node) bool { return containsItself(below, around) })
}

// options are those that compose2ecs loads with; they show the model that comes of the files.
func (s sample) options(model *map[string]any) []func(*loader.Options) {
	root := loader.UnsupportedAttributePattern{Path: tree.NewPath(), Detect: func(value any) bool {
		*model = clone(value).(map[string]any)
		return false
	}}
	return []func(*loader.Options){
		func(o *loader.Options) {
			o.SetProjectName(s.name, false)
			if s.more != nil {
				s.more(o)
			}
			o.Interpolate.Substitute = func(text string, mapping template.Mapping) (string, error) {
				return template.SubstituteWithOptions(text, mapping, template.WithoutLogging)
			}
		},
		loader.WithUnsupportedAttributesCheck([]loader.UnsupportedAttributePattern{root}, func([]loader.UnsupportedAttribute) {}),
	}
}

func clone(value any) any {
	switch v := value.(type) {
	case map[string]any:
		m := map[string]any{}
		for key, item := range v {
			m[key] = clone(item)
		}
		return m
	case []any:
		list := make([]any, len(v))
		for i, item := range v {
			list[i] = clone(item)
		}
		return list
	}
	return value
}

// compare loads a sample in both ways. What is loaded fast has to be what the loader makes
// of it. It tells whether either took it.
func (s sample) compare(t *testing.T) (fast, slow bool) {
	t.Helper()
	var got, want map[string]any
	if slices.ContainsFunc(s.trees(), func(n *yaml.Node) bool { return n == nil || containsItself(n, nil) }) {
		return false, false // nothing to compare: the loader does not come back from such a merge key
	}
	project, err := load(s.details(), s.trees(), s.options(&got))
	if err != nil && s.more != nil {
		return false, false
	}
	reference, failure := s.slow(t, &want)
	switch {
	case err != nil:
		return false, failure == nil
	case failure != nil:
		t.Errorf("the loader refuses what is loaded fast: %v\n%s", failure, s.files)
	case !reflect.DeepEqual(got, want):
		t.Errorf("the models differ (-fast +loader):\n%s\n%s", cmp.Diff(got, want), s.files)
	case !reflect.DeepEqual(project, reference):
		t.Errorf("the projects differ (-fast +loader):\n%s\n%s", cmp.Diff(project, reference), s.files)
	}
	return true, failure == nil
}

func (s sample) slow(t *testing.T, model *map[string]any) (project *types.Project, err error) {
	t.Helper()
	defer func() {
		if failure := recover(); failure != nil {
			err = errUnusual
		}
	}()
	return loader.LoadWithContext(t.Context(), s.details(), s.options(model)...)
}

// goldenProjects are the Compose files that compose2ecs is tested with, by directory.
func goldenProjects(t testing.TB) map[string][]string {
	t.Helper()
	found, err := filepath.Glob("../../../../testdata/golden/*/*.y*ml")
	if err != nil || len(found) == 0 {
		t.Fatal("no projects: ", err)
	}
	projects := map[string][]string{}
	for _, path := range found {
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if filepath.Base(path) != "template.yaml" {
			projects[filepath.Dir(path)] = append(projects[filepath.Dir(path)], string(content))
		}
	}
	return projects
}

func TestGoldenProjects(t *testing.T) {
	loaded := 0
	var left []string
	for directory, files := range goldenProjects(t) {
		absolute, err := filepath.Abs(directory)
		if err != nil {
			t.Fatal(err)
		}
		s := sample{files: files, directory: absolute, environment: types.Mapping{"TAG": "1"}, name: "golden"}
		switch fast, slow := s.compare(t); {
		case fast:
			loaded++
		case slow:
			left = append(left, filepath.Base(directory))
		}
	}
	slices.Sort(left)
	t.Logf("%d loaded fast; left to the loader: %v", loaded, left)
	if loaded < 10*len(left) {
		t.Errorf("only %d projects are loaded fast; these are not: %v", loaded, left)
	}
}
