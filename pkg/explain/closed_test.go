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

// TestForwardedOnly names the services that people reach by port-forward, where nothing is public and nothing was meant to be.
func TestForwardedOnly(t *testing.T) {
	p := &plan.Plan{Forwarded: []string{"db", "pages"}, Services: []*plan.Service{{Name: "db", Exec: true}, {Name: "pages"}}}
	for want, closed := range map[string][]string{
		"public   nothing (compose2ecs port-forward reaches db)\n": nil,
		"public   nothing (not exposed: pages 80)\n":               {"pages 80"},
	} {
		var b strings.Builder
		p.Closed = closed
		if err := Of(p).Summary(&b, Style{Width: 80}); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(b.String(), want) {
			t.Errorf("%q is not in %q", want, b.String())
		}
	}
}
