package sentence

import (
	"strings"
	"testing"
)

func TestLists(t *testing.T) {
	t.Parallel()
	for items, want := range map[string][3]string{
		"":      {"", "", ""},
		"a":     {"a", "a", "a and 2 more"},
		"a b":   {"a and b", "a or b", "a, b, and 2 more"},
		"a b c": {"a, b, and c", "a, b, or c", "a, b, c, and 2 more"},
	} {
		list := strings.Fields(items)
		if got := And(list); got != want[0] {
			t.Errorf("and: %q", got)
		}
		if got := Or(list); got != want[1] {
			t.Errorf("or: %q", got)
		}
		if got := Some(list, 2); len(list) > 0 && got != want[2] {
			t.Errorf("some: %q", got)
		}
		if got := Some(list, 0); got != strings.Join(list, ", ") {
			t.Errorf("all: %q", got)
		}
	}
}

// TestSomeKeepsTheList counts beside a list that has room for more, without writing into it.
func TestSomeKeepsTheList(t *testing.T) {
	t.Parallel()
	list := []string{"a", "b", "c"}
	if Some(list[:2], 1); list[2] != "c" {
		t.Errorf("%q", list)
	}
}
