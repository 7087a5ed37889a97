package main

import (
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// TestExplainedReview begins a review with what becomes of the project, where there is one
// and something would change.
func TestExplainedReview(t *testing.T) {
	inCloud(t, func(_ *fakeaws.Cloud, u *user) {
		const first = "public   "
		if diff := u.run("diff").exits(exitDone, "running  "); !strings.HasPrefix(diff.stdout, first) {
			u.Errorf("a review begins with\n%s", diff.stdout)
		}
		u.run("deploy", "--dry-run").exits(exitDone, "\n"+first)
		u.run("template", "-o", "template.yaml").exits(exitDone)
		u.run("deploy", "--yes").exits(exitDone, "\n"+first)
		for _, args := range [][]string{{"deploy", "--yes"}, {"deploy", "--yes", "--template", "template.yaml"}} {
			if same := u.run(args...).exits(exitDone); strings.Contains(same.stdout+same.stderr, first) {
				u.Errorf("%v explains what does not change:\n%s", args, same.stderr)
			}
		}
	})
}
