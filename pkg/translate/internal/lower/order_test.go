package lower

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/internal/orders"
	"github.com/compose2ecs/compose2ecs/internal/testfiles"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
)

// TestOrder shuffles the features that do not rely on each other, and expects the same
// plan and the same findings of every golden case.
func TestOrder(t *testing.T) {
	orders.Check(t, features(), partOf)
	inputs := goldenInputs(t)
	want := map[string]string{}
	for name, in := range inputs {
		want[name] = decisions(in, features())
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 5 {
		shuffled := orders.Shuffle(features(), partOf, random)
		for _, name := range slices.Sorted(maps.Keys(inputs)) {
			if diff := cmp.Diff(want[name], decisions(inputs[name], shuffled)); diff != "" {
				t.Fatalf("%s differs in the order %v:\n%s", name, orders.Names(shuffled, partOf), diff)
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
		var options load.Options
		options.Dir = testfiles.Options(t, dir, &options)
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

// partOf is a feature in its order.
func partOf(f feature) orders.Part {
	p := orders.Part{Name: f.name, Relies: map[string]string{}}
	for _, r := range f.relies {
		p.Relies[r.on] = r.because
	}
	return p
}
