package main

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
)

const top = "../.."

// TestPage keeps the page as the tables have it; -update writes it.
func TestPage(t *testing.T) {
	expect.File(t, filepath.Join(top, "docs", "assumptions.md"), []byte(page()))
}

// TestEachAssumptionHasACheck: a step proves it, or it says why none can.
func TestEachAssumptionHasACheck(t *testing.T) {
	seen := map[string]bool{}
	for _, a := range assumptions() {
		steps := provedBy(a.id)
		switch {
		case seen[a.id]:
			t.Errorf("%s is there twice", a.id)
		case !regexp.MustCompile(`^A-[a-z0-9]+(-[a-z0-9]+)*$`).MatchString(a.id):
			t.Errorf("%s is no id", a.id)
		case a.claim == "" || len(a.evidence) == 0:
			t.Errorf("%s lacks what is assumed, or its evidence", a.id)
		case len(steps) == 0 && a.without == "":
			t.Errorf("no step proves %s, and it does not say why", a.id)
		case len(steps) > 0 && a.without != "":
			t.Errorf("%s has a check, and a reason for none", a.id)
		}
		for _, name := range a.relies {
			if _, err := os.Stat(filepath.Join(top, name)); err != nil {
				t.Errorf("%s is relied on in a file that is not there: %v", a.id, err)
			}
		}
		seen[a.id] = true
	}
	for _, sc := range scenarios() {
		for _, st := range sc.steps {
			for _, id := range st.proves {
				if !seen[id] {
					t.Errorf("%s: %s proves %s, which nobody assumes", sc.name, st.does, id)
				}
			}
		}
	}
}

// TestUpdatesRelyOnAssumptions: what is foreseen of updates, and what proves it, rely on each assumption of them that does.
func TestUpdatesRelyOnAssumptions(t *testing.T) {
	for _, a := range updateAssumptions {
		emits := slices.ContainsFunc(a.relies, func(name string) bool { return strings.HasSuffix(name, "emit/service.go") })
		for _, dir := range []string{"pkg/hazard/", "internal/fakeaws/updates/"} {
			named := slices.ContainsFunc(a.relies, func(name string) bool { return strings.HasPrefix(name, dir) })
			if emits && !named && !strings.HasPrefix(a.id, "A-grace-") { // these are about what ECS takes, not about what it keeps
				t.Errorf("%s is relied on in no file of %s", a.id, dir)
			}
		}
	}
}

// TestScenariosAndProjects: each has the other, each step ends, and the files of a step are there.
func TestScenariosAndProjects(t *testing.T) {
	folders, err := os.ReadDir("projects")
	if err != nil {
		t.Fatal(err)
	}
	all := scenarios()
	for _, folder := range folders {
		if !slices.ContainsFunc(all, func(sc scenario) bool { return sc.name == folder.Name() }) {
			t.Errorf("projects/%s is of no scenario", folder.Name())
		}
	}
	for _, sc := range all {
		dir := filepath.Join(t.TempDir(), sc.name)
		if err := copyProject(dir, top, sc, ""); err != nil {
			t.Error(err)
		}
		if sc.minutes <= 0 {
			t.Errorf("%s has no deadline", sc.name)
		}
		for _, st := range sc.steps {
			if st.limit <= 0 || st.do == nil {
				t.Errorf("%s: %s has no limit, or does nothing", sc.name, st.does)
			}
			for _, file := range st.files {
				if _, err := os.Stat(filepath.Join(dir, file)); err != nil {
					t.Error(err)
				}
			}
		}
	}
}

// TestImages: they are public, and pulled from where there is no limit like Docker Hub's.
func TestImages(t *testing.T) {
	image := regexp.MustCompile(`image: ([^\s,}]+)`)
	files, err := filepath.Glob("projects/*/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatal(err, files)
	}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range image.FindAllStringSubmatch(string(text), -1) {
			if !strings.HasPrefix(found[1], "public.ecr.aws/") {
				t.Errorf("%s: %s is not from public.ecr.aws", name, found[1])
			}
		}
	}
}
