package load

import (
	"slices"
	"testing"
)

// TestPreparedCommand splits a command into words, whatever the words of a list are, and not one with an open quote.
func TestPreparedCommand(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		value any
		words []string
		ok    bool
	}{
		{nil, nil, true},
		{"migrate --all 'and more'", []string{"migrate", "--all", "and more"}, true},
		{map[string]any{"command": "migrate"}, []string{"migrate"}, true},
		{map[string]any{"environment": map[string]any{"A": "b"}}, nil, true},
		{map[string]any{"command": []any{"migrate", 1, true}}, []string{"migrate", "1", "true"}, true},
		{[]any{1, []any{"a"}}, []string{"1", "[a]"}, true}, // which is reported where it is decoded
		{5, []string{"5"}, true},
		{"migrate 'all", nil, false},
		{map[string]any{"command": "migrate 'all"}, nil, false},
	} {
		if words, ok := PreparedCommand(test.value); ok != test.ok || !slices.Equal(words, test.words) {
			t.Errorf("%v: %q, %t", test.value, words, ok)
		}
	}
}
