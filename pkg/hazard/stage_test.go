package hazard_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws/updates"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/hazard"
)

// TestStages goes by way of the first template wherever one is offered: what it is offered for does not happen then, nothing
// new goes wrong, and the end is the same.
func TestStages(t *testing.T) {
	staged := 0
	for _, p := range chosen(t, 100) {
		before, after := projectOf(t, p.before, nil), projectOf(t, p.after, nil)
		if before.template == nil || after.template == nil {
			continue
		}
		hazards := find(before, after)
		between := hazard.Stage(hazard.Version{Template: before.template}, hazard.Version{Template: after.template})
		if offered := slices.ContainsFunc(hazards, func(h hazard.Hazard) bool { return h.Stages }); offered != (between != nil) {
			t.Fatalf("%s: two stages are offered: %t, and there are: %t", p.name, offered, between != nil)
		}
		if between != nil {
			staged++
			checkStages(t, p.name, before, after, between, hazards)
		}
	}
	if staged < 10 && !testing.Short() {
		t.Errorf("only %d pairs have two stages", staged)
	}
}

func checkStages(t *testing.T, name string, before, after project, between *cfn.Document, hazards []hazard.Hazard) {
	t.Helper()
	account := before.fresh.Clone()
	first := deployed(t, account, between)
	for _, e := range first {
		if e.Kind != updates.Interrupted {
			t.Errorf("%s, first stage: %s", name, e)
		}
	}
	last := deployed(t, account, after.template)
	if !fails(last) {
		last = append(last, account.Compare(after.fresh)...)
	}
	for _, e := range last {
		open := slices.DeleteFunc(slices.Clone(hazards), func(h hazard.Hazard) bool { return h.Stages })
		if !slices.ContainsFunc(open, func(h hazard.Hazard) bool { return announces(h, e) }) {
			t.Errorf("%s, last stage: %s", name, e)
		}
	}
}

// TestNewRuleIDs updates stacks whose rules were named after their services and ports, by templates of that time, to those of today,
// which name them after their places: the new rules meet the old ones, and two stages let them pass.
func TestNewRuleIDs(t *testing.T) {
	for _, name := range []string{"blue-green", "priorities"} {
		t.Run(name, func(t *testing.T) {
			before, after := formerly(t, name)
			hazards := find(before, after)
			for _, h := range hazards {
				if h.Effect == hazard.Fails && !h.Stages {
					t.Errorf("there is no way past %s: %s", h.Code, h.Message)
				}
			}
			between := hazard.Stage(hazard.Version{Template: before.template}, hazard.Version{Template: after.template})
			if between == nil {
				t.Fatal("the rules have the same ids")
			}
			checkStages(t, "new ids", before, after, between, hazards)
		})
	}
}

// formerly is a project by a template that an earlier version of this program has made, and by today's.
func formerly(t *testing.T, name string) (before, after project) {
	t.Helper()
	dir := filepath.Join("testdata", "old-rules", name)
	text, err := os.ReadFile(filepath.Join(dir, "template.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	template, err := cfn.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	compose, err := os.ReadFile(filepath.Join(dir, "compose.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	return projectWith(t, template), projectOf(t, string(compose), nil)
}
