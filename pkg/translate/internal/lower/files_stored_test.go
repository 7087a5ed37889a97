package lower

import (
	"fmt"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestStoredLimit bounds what a task fetches, wherever it comes from.
func TestStoredLimit(t *testing.T) {
	many := make([]plan.File, load.MaxStoredFiles+1)
	for i := range many {
		many[i] = plan.File{Path: fmt.Sprintf("/site/%d", i), Content: "x", Mode: "0444", Stored: true}
	}
	half := plan.File{Path: "/a", Content: strings.Repeat("x", load.MaxStoredBytes/2+1), Mode: "0444", Stored: true}
	for name, files := range map[string][]plan.File{"many": many, "large": {half, half}} {
		s := &plan.Service{Name: "web", Files: files}
		l := &lowering{List: &diag.List{}, plan: &plan.Plan{Services: []*plan.Service{s}}}
		l.archive(s)
		if s.Archive != nil || !l.HasErrors() {
			t.Errorf("%s: there is an archive", name)
		}
	}
}
