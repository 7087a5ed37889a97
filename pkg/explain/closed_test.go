package explain

import (
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestClosed says which ports were meant to be public, where nothing is.
func TestClosed(t *testing.T) {
	for want, closed := range map[string][]string{
		"public   nothing\n":                              nil,
		"public   nothing (not exposed: web 80)\n":        {"web 80"},
		"public   nothing (not exposed: a 1, b 2, c 3)\n": {"a 1", "b 2", "c 3"},
		"(not exposed: a 1, b 2, c 3, and 2 more)\n":      {"a 1", "b 2", "c 3", "d 4", "e 5"},
	} {
		var b strings.Builder
		if err := Of(&plan.Plan{Closed: closed}).Summary(&b, Style{Width: 80}); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(b.String(), want) {
			t.Errorf("%q is not in %q", want, b.String())
		}
	}
}
