package load

import (
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// TestMentions searches for a pattern only near its words.
func TestMentions(t *testing.T) {
	t.Parallel()
	text := lazyregexp.New(`migrate\s*\(\)|sync\(`)
	words := []string{"migrate", "sync"}
	far := strings.Repeat("x ", 1000)
	for content, want := range map[string]bool{
		"":                                     false,
		"migrate":                              false,
		"migrate()":                            true,
		"migrate\n  ()":                        true,
		far + "migrate()" + far:                true,
		"migrate" + far + "sync(" + far:        true,
		strings.Repeat("migrate ", 500) + "()": true,
		strings.Repeat("migrate ", 500) + far:  false,
	} {
		if got := mentions(content, words, text); got != want {
			t.Errorf("%.40q: %t", content, got)
		}
	}
	if mentions("migrate()", []string{"other"}, text) {
		t.Error("searches where none of the words is")
	}
}
