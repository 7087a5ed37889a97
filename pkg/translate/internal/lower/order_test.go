package lower

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
)

// TestOrder shuffles the features that do not rely on each other, and expects the same
// plan and the same findings of every golden case.
func TestOrder(t *testing.T) {
	checkReliances(t, features())
	inputs := goldenInputs(t)
	want := map[string]string{}
	for name, in := range inputs {
		want[name] = decisions(in, features())
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 5 {
		shuffled := shuffle(features(), random)
		for _, name := range slices.Sorted(maps.Keys(inputs)) {
			if diff := cmp.Diff(want[name], decisions(inputs[name], shuffled)); diff != "" {
				t.Fatalf("%s differs in the order %v:\n%s", name, featureNames(shuffled), diff)
			}
		}
	}
}

// goldenInputs are the golden cases that can be loaded.
func goldenInputs(t *testing.T) map[string]*load.Input {
	t.Helper()
	cases, err := filepath.Glob("../../../../testdata/golden/*")
	if err != nil || len(cases) == 0 {
		t.Fatal("no golden cases", err)
	}
	inputs := map[string]*load.Input{}
	for _, dir := range cases {
		absolute, err := filepath.Abs(dir)
		if err != nil {
			t.Fatal(err)
		}
		options := load.Options{Dir: absolute}
		content, err := os.ReadFile(filepath.Join(dir, "options.json"))
		if err == nil {
			err = json.Unmarshal(content, &options)
		}
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			t.Fatal(err)
		}
		in, err := load.Load(t.Context(), options, &diag.List{})
		if err != nil {
			t.Fatal(err)
		}
		if in.Project != nil {
			inputs[filepath.Base(dir)] = in
		}
	}
	return inputs
}

// decisions is what features decide and report, in the order of the text.
func decisions(in *load.Input, order []feature) string {
	var findings diag.List
	decided := lowerBy(order, in, &findings)
	var lines []string
	for _, f := range decided.Reported(&findings) {
		lines = append(lines, fmt.Sprintln(f.Code, f.Path, f.Message, f.Hint))
	}
	slices.Sort(lines)
	return decided.Plan.String() + strings.Join(lines, "")
}

// checkReliances has each feature decide after those that it relies on, for a reason.
func checkReliances(t *testing.T, all []feature) {
	t.Helper()
	seen := map[string]bool{}
	for _, f := range all {
		for _, r := range f.relies {
			if !seen[r.on] || r.because == "" {
				t.Errorf("%s relies on %s, which does not decide before it, or without a reason", f.name, r.on)
			}
		}
		seen[f.name] = true
	}
}

// shuffle takes, again and again, one of the features that rely on none that are left.
func shuffle(left []feature, random *rand.Rand) []feature {
	var order []feature
	for len(left) > 0 {
		i := random.IntN(len(left))
		waits := slices.ContainsFunc(left[i].relies, func(r reliance) bool {
			return slices.ContainsFunc(left, func(f feature) bool { return f.name == r.on })
		})
		if !waits {
			order = append(order, left[i])
			left = slices.Delete(left, i, i+1)
		}
	}
	return order
}

func featureNames(all []feature) []string {
	var names []string
	for _, f := range all {
		names = append(names, f.name)
	}
	return names
}
