package cfn

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// appendQuoted writes a text between double quotes, with escapes that JSON and YAML
// have in common. What is no valid UTF-8 becomes the replacement character.
func appendQuoted(out []byte, text string) []byte {
	out = append(out, '"')
	written := 0
	for i, r := range text {
		if r >= ' ' && r < 0x7f && r != '"' && r != '\\' {
			continue
		}
		_, size := utf8.DecodeRuneInString(text[i:])
		out = appendEscaped(append(out, text[written:i]...), r)
		written = i + size
	}
	return append(append(out, text[written:]...), '"')
}

func appendEscaped(out []byte, r rune) []byte {
	switch {
	case r == '"' || r == '\\':
		return append(out, '\\', byte(r))
	case r == '\n':
		return append(out, `\n`...)
	case r == '\t':
		return append(out, `\t`...)
	case r == '\r':
		return append(out, `\r`...)
	case unprintable(r):
		return append(out, '\\', 'u', hex(r>>12), hex(r>>8), hex(r>>4), hex(r))
	default:
		return utf8.AppendRune(out, r)
	}
}

func hex(r rune) byte { return "0123456789abcdef"[r&0xf] }

// unprintable reports whether a YAML file cannot hold a character as it is, or reads it as
// a line break ("Character Set" and "Line Break Characters" in YAML 1.1 and 1.2). All of
// them are in the basic plane.
func unprintable(r rune) bool {
	return r < ' ' || r >= 0x7f && r <= 0x9f || r == '\u2028' || r == '\u2029' || r == '\ufeff' || r == '\ufffe' || r == '\uffff'
}

// ambiguous are the plain words that some reader of YAML 1.1 or 1.2 takes for
// something else than text.
var ambiguous = []string{"y", "n", "yes", "no", "on", "off", "true", "false", "null"}

func isOtherwise(text string) bool {
	return len(text) <= len("false") && slices.ContainsFunc(ambiguous, func(word string) bool { return strings.EqualFold(word, text) })
}

// isPlain reports whether a text can stand in YAML without quotes: no reader of YAML 1.1
// or 1.2 may take it for anything but this very text. In doubt it cannot.
func isPlain(text string) bool {
	if text == "" || !plainStart(text) || isOtherwise(text) {
		return false
	}
	previous := ' '
	for _, r := range text {
		if !unicode.IsPrint(r) || r == utf8.RuneError || previous == ':' && r == ' ' || previous == ' ' && r == '#' {
			return false
		}
		previous = r
	}
	return previous != ' ' && previous != ':'
}

// plainStart looks at the first character, which decides about most: indicators, and
// what numbers, dates and times begin with. None of these has a slash, which spares the
// many paths and address ranges their quotes.
func plainStart(text string) bool {
	first := text[0]
	if strings.IndexByte(" -?:,[]{}#&*!|>'\"%@`~=<", first) >= 0 {
		return false
	}
	if first >= '0' && first <= '9' || first == '.' || first == '+' {
		return strings.Contains(text, "/")
	}
	return true
}

// isPlainInFlow is isPlain between brackets, where some readers stumble over colons and
// question marks.
func isPlainInFlow(text string) bool {
	return isPlain(text) && !strings.ContainsAny(text, ",[]{}:?")
}

// isBlock reports whether a text of several lines can be written as a literal block
// scalar and come back the same: its first line must show the indentation, no line may
// end in blanks that an editor removes, and it must not end in empty lines, which would
// take in those that follow.
func isBlock(text string) bool {
	if !strings.Contains(text, "\n") || strings.ContainsRune(" \t\n", rune(text[0])) || strings.HasSuffix(text, "\n\n") {
		return false
	}
	previous := ' '
	for _, r := range text {
		blank := previous == ' ' || previous == '\t'
		if r == '\n' && blank || r != '\n' && r != '\t' && (unprintable(r) || r == utf8.RuneError) {
			return false
		}
		previous = r
	}
	return previous != ' ' && previous != '\t'
}
