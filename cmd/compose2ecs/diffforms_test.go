package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// TestDiffForms compares two versions for a program, and for the comment on a pull request.
func TestDiffForms(t *testing.T) {
	inCloud(t, func(_ *fakeaws.Cloud, u *user) {
		u.run("template", "-o", "before.yaml").exits(exitDone)
		u.write("compose.yaml", strings.NewReplacer("[data:", "[files:", "  data:", "  files:").
			Replace(u.read("compose.yaml")))
		out := u.run("diff", "--against", "before.yaml", "--format", "json", "--exit-code").exits(1).stdout
		var review struct {
			Unchanged bool
			Summary   string
			Changes   []struct {
				Action, ID, Service, Source string
				LosesData                   bool `json:"loses_data"`
			}
			Hazards []struct{ Code, Effect, Source, Hint string }
			Access  []struct{ ID, Text string }
		}
		if err := json.Unmarshal([]byte(out), &review); err != nil {
			t.Fatalf("%v in %s", err, out)
		}
		var losing []string
		for _, c := range review.Changes {
			if !strings.HasPrefix(c.Source, "compose.yaml:") {
				t.Errorf("%s comes from %q", c.ID, c.Source)
			}
			if c.LosesData {
				losing = append(losing, c.Action+" "+c.ID)
			}
		}
		if got := strings.Join(losing, ", "); got != "remove DataFilesystem" {
			t.Errorf("data is lost by %q", got)
		}
		if len(review.Hazards) == 0 || !strings.HasPrefix(review.Hazards[0].Code, "C2E-update-") || review.Hazards[0].Source == "" {
			t.Errorf("hazards: %+v", review.Hazards)
		}
		u.run("diff", "--against", "before.yaml", "--format", "markdown").exits(exitDone, "**"+review.Summary+"**\n",
			"- **data at stake**: `DataFilesystem` (EFS FileSystem)\n", "- **interrupts**: ", "<details><summary>Changes</summary>\n\n```\n")
		u.run("template", "-o", "after.yaml").exits(exitDone)
		u.run("diff", "--against", "after.yaml", "--format", "markdown").exits(exitDone, "**Nothing would change.**\n")
		u.run("diff", "--against", "after.yaml", "--format", "json").exits(exitDone, `"unchanged": true`, `"changes": []`)
	})
}
