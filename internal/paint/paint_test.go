package paint

import "testing"

func TestText(t *testing.T) {
	for _, c := range []struct {
		colours   bool
		text, got string
	}{{true, "a", "\x1b[1;31ma\x1b[0m"}, {false, "a", "a"}, {true, "", ""}} {
		if got := Text(c.colours, "1;31", c.text); got != c.got {
			t.Errorf("%q instead of %q", got, c.got)
		}
	}
}
