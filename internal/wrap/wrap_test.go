package wrap

import "testing"

func TestText(t *testing.T) {
	for _, c := range []struct {
		name        string
		width       int
		first, rest string
		text, want  string
	}{
		{"fits", 20, "", "", "one two", "one two"},
		{"breaks between words", 9, "", "", "one two three", "one two\nthree"},
		{"hangs", 12, "a   ", "    ", "one two three", "a   one two\n    three"},
		{"long words stay whole", 6, "", "  ", "a https://example.com b", "a\n  https://example.com\n  b"},
		{"lines of the text stay", 20, "- ", "  ", "one\ntwo", "- one\n  two"},
		{"no width", 0, "- ", "  ", "one two\nthree", "- one two\n  three"},
		{"wide characters", 6, "", "", "日本 日本", "日本\n日本"},
		{"colours take no room", 7, "", "", "\x1b[1mone\x1b[0m two", "\x1b[1mone\x1b[0m two"},
	} {
		if got := Text(c.width, c.first, c.rest, c.text); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}
