package printable

import (
	"bytes"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestString(t *testing.T) {
	for text, want := range map[string]string{
		"plain\ttext\n": "plain\ttext\n", "naïve ☃ 👩‍💻": "naïve ☃ 👩‍💻", "windows\r\nline": "windows\nline",
		"\x1b[2J\x1b[1;1Hgone": "␛[2J␛[1;1Hgone", "\x1b]0;title\a": "␛]0;title␇", "over\rwritten": "over␍written", "back\b": "back␈",
		"\x1b[31mred\x1b[0m": "red", "\x1b[8mhidden\x1b[0m": "hidden", "\x7f": "␡", "\u0085\u009b2J": "��2J",
		"user\u202etxt.exe": "user�txt.exe", "\u2066\u2069\u200f\ufeff": "����", "two\u2028lines": "two�lines", "bad \xff\xfe": "bad ��",
		"::set-env name=X::y": `\::set-env name=X::y`, "  ::error::x": `  \::error::x`, "a ::b": "a ::b",
		"x\n::stop-commands::y": "x\n\\::stop-commands::y",
		"##[add-mask]x":         `\##[add-mask]x`, "see ##[error]x": `see \##[error]x`, "\x1b[31m::error::x": `\::error::x`,
		":::": `\:::`, ":": ":",
		"\x1b[0m": "", "\x1b": "␛", "": "", "arn:aws:iam::123": "arn:aws:iam::123",
	} {
		if got := String(text, false); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestColours(t *testing.T) {
	for text, want := range map[string]string{
		"\x1b[1;31merror:\x1b[0m x": "\x1b[1;31merror:\x1b[0m x", "\x1b[38;5;16mdark": "dark", "\x1b[8mhidden": "hidden",
		"\x1b[30;40mblack": "black",
		"\x1b[31;1H":       "␛[31;1H", "\x1b[m": "\x1b[m", "\x1b[1m::error::x": "\x1b[1m\\::error::x",
	} {
		if got := String(text, true); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// TestWriter knows where a line begins, however it is written.
func TestWriter(t *testing.T) {
	var out bytes.Buffer
	w := &Writer{Out: &out}
	for _, text := range []string{"a ", "::b\n", " ", "::c", "::d\n"} {
		if n, err := w.Write([]byte(text)); n != len(text) || err != nil {
			t.Fatal(n, err)
		}
	}
	if got := out.String(); got != "a ::b\n \\::c::d\n" {
		t.Errorf("%q", got)
	}
}

func FuzzString(f *testing.F) {
	for _, seed := range []string{"::x", "\x1b[31m", "\r\n", "\u202e", "##[x]", "\xff", "\x1b[", "a\x1b[0;1mb"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := String(text, false)
		if !utf8.ValidString(got) || strings.ContainsFunc(got, func(r rune) bool { return unicode.IsControl(r) && r != '\n' && r != '\t' }) {
			t.Errorf("%q: %q", text, got)
		}
		for line := range strings.SplitSeq(got, "\n") {
			if strings.HasPrefix(strings.TrimLeft(line, " \t"), "::") {
				t.Errorf("%q: %q", text, got)
			}
		}
		if again := String(got, false); strings.Count(got, "##[") == 0 && again != got {
			t.Errorf("%q: %q and then %q", text, got, again)
		}
	})
}
