package explain

import (
	"bytes"
	"encoding/json"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
	"github.com/compose2ecs/compose2ecs/internal/projects"
	"github.com/compose2ecs/compose2ecs/internal/wrap"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

const width = 80

// forms are the ways to write an explanation, by the files that expect them.
var forms = map[string]func(*Explanation, io.Writer) error{
	"explain.txt":  func(e *Explanation, w io.Writer) error { return e.Text(w, Style{Width: width}) },
	"explain.md":   (*Explanation).Markdown,
	"explain.json": (*Explanation).JSON,
	"summary.txt":  func(e *Explanation, w io.Writer) error { return e.Summary(w, Style{Width: width}) },
}

// planOf is the plan of the project in a directory, nil where it has errors.
func planOf(t *testing.T, dir string) *plan.Plan {
	t.Helper()
	return projects.Translate(t, dir).Plan
}

func written(t *testing.T, e *Explanation, form string) string {
	t.Helper()
	var b bytes.Buffer
	if err := forms[form](e, &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestForms writes the projects of testdata in all forms; -update writes what it expects.
func TestForms(t *testing.T) {
	dirs, err := filepath.Glob("testdata/*")
	if err != nil || len(dirs) == 0 {
		t.Fatal(dirs, err)
	}
	for _, dir := range dirs {
		p := planOf(t, dir)
		if p == nil {
			t.Fatalf("%s has errors", dir)
		}
		for name := range forms {
			text := written(t, Of(p), name)
			expect.File(t, filepath.Join(dir, name), []byte(text))
			if again := written(t, Of(planOf(t, dir)), name); again != text {
				t.Errorf("%s: a second %s differs", dir, name)
			}
		}
	}
}

// TestGoldenPlans explains every golden project: each of its services, volumes and secrets
// is in each form, and no line is longer than a terminal unless it is one long word.
func TestGoldenPlans(t *testing.T) {
	dirs, err := filepath.Glob("../../testdata/golden/*")
	if err != nil || len(dirs) == 0 {
		t.Fatal(dirs, err)
	}
	for _, dir := range dirs {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			t.Parallel()
			p := planOf(t, dir)
			if p == nil {
				return
			}
			e := Of(p)
			checkNames(t, p, e)
			for name := range forms {
				if filepath.Ext(name) == ".txt" {
					checkLines(t, written(t, e, name))
				}
			}
			if text := written(t, e, "explain.json"); !json.Valid([]byte(text)) || strings.Contains(text, ": null") {
				t.Errorf("not JSON without null:\n%s", text)
			}
		})
	}
}

func checkNames(t *testing.T, p *plan.Plan, e *Explanation) {
	t.Helper()
	text := strings.ReplaceAll(written(t, e, "explain.md"), `\`, "")
	var names []string
	for _, s := range p.Services {
		names = append(names, s.Name)
	}
	for _, v := range p.Volumes {
		names = append(names, v.Name)
	}
	for _, s := range p.Secrets {
		names = append(names, s.Name)
	}
	for _, name := range names {
		if !strings.Contains(text, "**"+name+"**") {
			t.Errorf("%s is not explained:\n%s", name, text)
		}
	}
	for _, s := range p.Services {
		public := slices.ContainsFunc(e.Public, func(x Entrance) bool { return x.Service == s.Name })
		private := slices.ContainsFunc(e.Private, func(x Inside) bool { return x.Service == s.Name })
		if public && private || !public && !private && len(s.TaskOf) == 0 && s.RunMode == plan.LongRunning && !isPublic(p, s) {
			t.Errorf("%s: public %v, private %v", s.Name, public, private)
		}
	}
}

func checkLines(t *testing.T, text string) {
	t.Helper()
	for line := range strings.SplitSeq(text, "\n") {
		if wrap.Columns(line) > width && len(strings.Fields(line)) > 3 {
			t.Errorf("a line of %d columns:\n%s", wrap.Columns(line), line)
		}
		if line != strings.TrimRight(line, " ") {
			t.Errorf("blanks at the end of %q", line)
		}
	}
}
