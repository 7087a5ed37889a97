package emit

import (
	"encoding/json"
	"errors"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/lower"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

const goldenDir = "../../../../testdata/golden"

// goldenPlan is the plan of a golden case, nil where it has errors.
func goldenPlan(t *testing.T, dir string) *plan.Plan {
	t.Helper()
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
	var findings diag.List
	in, err := load.Load(t.Context(), options, &findings)
	if err != nil {
		t.Fatal(err)
	}
	if in.Project == nil {
		return nil
	}
	decided := lower.Lower(in, &findings)
	if findings.HasErrors() {
		return nil
	}
	return decided.Plan
}

// TestOrder shuffles the steps that do not rely on each other, and expects the same
// resources of every golden plan.
func TestOrder(t *testing.T) {
	checkReliances(t, steps())
	cases, err := filepath.Glob(filepath.Join(goldenDir, "*"))
	if err != nil || len(cases) == 0 {
		t.Fatal("no golden cases", err)
	}
	plans := map[string]*plan.Plan{}
	for _, dir := range cases {
		if p := goldenPlan(t, dir); p != nil {
			plans[filepath.Base(dir)] = p
		}
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 5 {
		shuffled := shuffle(steps(), random)
		for _, name := range slices.Sorted(maps.Keys(plans)) {
			if diff := cmp.Diff(entries(plans[name], steps()), entries(plans[name], shuffled)); diff != "" {
				t.Fatalf("%s differs in the order %v:\n%s", name, stepNames(shuffled), diff)
			}
		}
	}
}

// checkReliances has each step stand behind those that it relies on, with a reason.
func checkReliances(t *testing.T, all []step) {
	t.Helper()
	seen := map[string]bool{}
	for _, s := range all {
		for _, r := range s.after {
			if !seen[r.on] || r.because == "" {
				t.Errorf("%s relies on %q, which is not before it, or without a reason", s.name, r.on)
			}
		}
		if seen[s.name] {
			t.Errorf("%s stands twice", s.name)
		}
		seen[s.name] = true
	}
}

// shuffle takes, again and again, one of the steps that rely on none that are left.
func shuffle(left []step, random *rand.Rand) []step {
	var order []step
	for len(left) > 0 {
		i := random.IntN(len(left))
		waits := slices.ContainsFunc(left[i].after, func(r reliance) bool {
			return slices.ContainsFunc(left, func(s step) bool { return s.name == r.on })
		})
		if !waits {
			order = append(order, left[i])
			left = slices.Delete(left, i, i+1)
		}
	}
	return order
}

// entries are the sections of a template with their entries, in no order.
func entries(p *plan.Plan, order []step) map[string]string {
	all := map[string]string{}
	result := emitBy(order, p, func(source.Path) string { return "" })
	for _, section := range result.Template.Document().Root().Entries() {
		for _, entry := range section.Value.Entries() {
			all[section.Key+"."+entry.Key] = entry.Value.String()
		}
	}
	all["Metadata."+manifest.Key] = inNoOrder(all["Metadata."+manifest.Key])
	return all
}

// inNoOrder is a manifest without the order of the resources and the outputs, which is that
// of the template.
func inNoOrder(text string) string {
	var m manifest.Manifest
	if err := json.Unmarshal([]byte(text), &m); err != nil {
		return err.Error()
	}
	for _, o := range m.Owners {
		slices.Sort(o.Resources)
	}
	slices.SortFunc(m.Owners, func(a, b manifest.Owner) int { return strings.Compare(a.Service, b.Service) })
	slices.SortFunc(m.Addresses, func(a, b manifest.Address) int { return strings.Compare(string(a.Output), string(b.Output)) })
	sorted, err := json.Marshal(m)
	if err != nil {
		return err.Error()
	}
	return string(sorted)
}

func stepNames(all []step) []string {
	var names []string
	for _, s := range all {
		names = append(names, s.name)
	}
	return names
}
