// Package docs keeps the tables of architecture.md as the code has them; go test ./docs
// -update writes them.
package docs

import (
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
)

const (
	module    = "github.com/compose2ecs/compose2ecs/"
	translate = "pkg/translate/"
)

// TestImports keeps the table of what each package imports of ours.
func TestImports(t *testing.T) {
	imports := map[string]map[string]bool{}
	for _, root := range []string{"cmd", "pkg"} {
		err := filepath.WalkDir(filepath.Join("..", root), func(name string, _ fs.DirEntry, err error) error {
			if err != nil || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
				return err
			}
			return addImports(imports, name)
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	var b strings.Builder
	b.WriteString("\n| package | imports of ours |\n|---|---|\n")
	for _, name := range slices.Sorted(maps.Keys(imports)) {
		list := strings.Join(slices.Sorted(maps.Keys(imports[name])), ", ")
		if list == "" {
			list = "none"
		}
		fmt.Fprintf(&b, "| `%s` | %s |\n", name, list)
	}
	b.WriteString("\n")
	expect.Section(t, "architecture.md", "imports", b.String())
}

// addImports notes what a file imports of ours.
func addImports(imports map[string]map[string]bool, name string) error {
	file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
	if err != nil {
		return err
	}
	from := strings.TrimPrefix(filepath.ToSlash(filepath.Dir(name)), "../")
	if imports[from] == nil {
		imports[from] = map[string]bool{}
	}
	for _, spec := range file.Imports {
		imported, err := strconv.Unquote(spec.Path.Value)
		if ours, ok := strings.CutPrefix(imported, module); ok && err == nil {
			imports[from]["`"+strings.TrimPrefix(ours, "pkg/")+"`"] = true
		}
	}
	return nil
}

// TestSubjects keeps the table from each subject to its files.
func TestSubjects(t *testing.T) {
	phases := []string{"plan", "internal/lower", "internal/emit"}
	subjects := map[string]map[string][]string{} // files by subject and phase
	for _, phase := range phases {
		files, err := filepath.Glob(filepath.Join("..", translate, phase, "*.go"))
		if err != nil || len(files) == 0 {
			t.Fatal("no files", err)
		}
		for _, name := range files {
			base := strings.TrimSuffix(filepath.Base(name), ".go")
			if strings.HasSuffix(base, "_test") {
				continue
			}
			subject, part, _ := strings.Cut(base, "_")
			if subjects[subject] == nil {
				subjects[subject] = map[string][]string{}
			}
			subjects[subject][phase] = append(subjects[subject][phase], part)
		}
	}
	cases := goldenCases(t)
	var b strings.Builder
	b.WriteString("\n| subject | `plan` | `internal/lower` | `internal/emit` | golden cases |\n|---|---|---|---|---|\n")
	for _, subject := range slices.Sorted(maps.Keys(subjects)) {
		fmt.Fprintf(&b, "| %s", subject)
		for _, phase := range phases {
			fmt.Fprintf(&b, " | %s", fileList(subject, subjects[subject][phase]))
		}
		count := ""
		if n := cases[subject]; n > 0 {
			count = fmt.Sprintf("`%s-*` (%d)", subject, n)
		}
		fmt.Fprintf(&b, " | %s |\n", count)
	}
	b.WriteString("\n")
	expect.Section(t, "architecture.md", "subjects", b.String())
}

// fileList names the files of a subject in a phase: efs.go, efs_settings.go as efs.go,
// _settings.
func fileList(subject string, parts []string) string {
	var list []string
	for _, part := range parts {
		if part == "" {
			list = append(list, "`"+subject+".go`")
		} else {
			list = append(list, "`_"+part+"`")
		}
	}
	return strings.Join(list, ", ")
}

// notSubjects are golden cases that show whole projects, or what is loaded.
var notSubjects = []string{"websight", "predecessor", "load", "stack"}

// goldenCases counts the golden cases by subject, and finds those that have none.
func goldenCases(t *testing.T) map[string]int {
	t.Helper()
	entries, err := os.ReadDir("../testdata/golden")
	if err != nil {
		t.Fatal(err)
	}
	count := map[string]int{}
	for _, entry := range entries {
		subject, _, _ := strings.Cut(entry.Name(), "-")
		count[subject]++
		if _, err := os.Stat(path.Join("..", translate, "internal/lower", subject+".go")); err == nil || slices.Contains(notSubjects, subject) {
			continue
		}
		parts, err := filepath.Glob(filepath.Join("..", translate, "*", "*", subject+"_*.go"))
		plan, _ := filepath.Glob(filepath.Join("..", translate, "plan", subject+".go"))
		if err != nil || len(parts)+len(plan) == 0 {
			t.Errorf("%s: no file is named after %s", entry.Name(), subject)
		}
	}
	return count
}
