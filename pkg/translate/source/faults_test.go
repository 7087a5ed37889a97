package source

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestFaults goes through testdata/faults.txt: cases that begin with "=== NAME", each
// with the files that are wrong and, last, what is said about them. The errors come from
// the loader itself, so that a new version of it that words them differently shows.
// -update writes what is said.
func TestFaults(t *testing.T) {
	content, err := os.ReadFile("testdata/faults.txt")
	if err != nil {
		t.Fatal(err)
	}
	var updated strings.Builder
	for name, archive := range archived(string(content), "=== ") {
		files, want, _ := strings.Cut(archive, "--- faults\n")
		t.Run(name, func(t *testing.T) {
			p := newProject(t, files, commandLine(files)...)
			faults := p.findAll(t)
			sorted := tidy(p.set().Files(), slices.Clone(faults))
			got := describe(sorted)
			if diff := cmp.Diff(strings.TrimSpace(want), strings.TrimSpace(got)); diff != "" && !*update {
				t.Errorf("(-want +got)\n%s", diff)
			}
			for _, f := range faults {
				if strings.Contains(f.Message+f.Hint, p.dir) {
					t.Errorf("an absolute path: %s (%s)", f.Message, f.Hint)
				}
				if f.Pos.Line == 0 {
					t.Errorf("no position: %s", f.Message)
				}
			}
			updated.WriteString("=== " + name + "\n" + files + "--- faults\n" + got)
		})
	}
	if *update {
		if err := os.WriteFile("testdata/faults.txt", []byte(updated.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// commandLine are the files of a case that are named with -f: compose.yaml, and
// override.yaml where there is one.
func commandLine(files string) []string {
	named := []string{"compose.yaml"}
	if strings.Contains(files, "--- override.yaml\n") {
		named = append(named, "override.yaml")
	}
	return named
}
