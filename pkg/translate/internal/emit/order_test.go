package emit

import (
	"encoding/json"
	"maps"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/internal/orders"
	"github.com/compose2ecs/compose2ecs/internal/testfiles"
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
	var options load.Options
	options.Dir = testfiles.Options(t, dir, &options)
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
	orders.Check(t, steps(), partOf)
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
		shuffled := orders.Shuffle(steps(), partOf, random)
		for _, name := range slices.Sorted(maps.Keys(plans)) {
			if diff := cmp.Diff(entries(plans[name], steps()), entries(plans[name], shuffled)); diff != "" {
				t.Fatalf("%s differs in the order %v:\n%s", name, orders.Names(shuffled, partOf), diff)
			}
		}
	}
}

// partOf is a step in its order.
func partOf(s step) orders.Part {
	p := orders.Part{Name: s.name, Relies: map[string]string{}}
	for _, r := range s.after {
		p.Relies[r.on] = r.because
	}
	return p
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
