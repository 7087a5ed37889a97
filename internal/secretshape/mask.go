package secretshape

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

var (
	// assignments are KEY=VALUE, KEY: VALUE and, where the sign is missing, KEY VALUE.
	assignments = lazyregexp.New(`([A-Za-z_][A-Za-z0-9_.-]*)["']?(?:\s*[:=]\s*|\s+)`)
	// defaults are ${KEY:-VALUE}.
	defaults = lazyregexp.New(`\$\{([A-Za-z0-9_]+):?-([^}]+)`)
	// encoded is a line of a key, or of something else that is in base64.
	encoded = lazyregexp.New(`^[\s"'#-]*([A-Za-z0-9+/_-]{40,}={0,2})(?:\\n)?["']?$`)
)

// Mask covers what looks like a credential in a line of a file, whatever else may be wrong
// with the line. The line stays as long as it is.
func Mask(line string) string {
	line = coverAll(commandWords, Cover(line))
	line = coverAll(encoded, line)
	for _, m := range defaults.FindAllStringSubmatchIndex(line, -1) {
		if Name(line[m[2]:m[3]]) {
			return line[:m[4]] + stars(line[m[4]:])
		}
	}
	for _, m := range assignments.FindAllStringSubmatchIndex(line, -1) {
		if rest := line[m[1]:]; isAssigned(line[:m[2]], line[m[2]:m[3]], rest) {
			return line[:m[1]] + stars(rest)
		}
	}
	return line
}

// Cover covers what has the shape of a credential in any text.
func Cover(text string) string {
	for _, s := range shapes() {
		if strings.Contains(text, s.mark) {
			text = coverAll(s.pattern, text)
		}
	}
	return text
}

// isAssigned reports whether a name is that of a credential, which the rest of the line gives
// a value. Attributes of Compose have such names too, and so have secrets that are defined.
func isAssigned(before, name, rest string) bool {
	return Name(name) && name != "secrets" && !strings.HasPrefix(name, "x-") && !strings.HasSuffix(before, "$") &&
		!strings.HasSuffix(before, "${") && !strings.HasSuffix(before, ":") && !strings.Contains(before, "x-aws-secrets:") &&
		rest != "" && !strings.ContainsAny(rest[:1], "#{[&*|>") && !strings.HasPrefix(rest, "${") && !strings.HasPrefix(rest, "$$")
}

// coverAll covers what a pattern finds: its groups, or all of it if there are none.
func coverAll(pattern *lazyregexp.Regexp, line string) string {
	for _, m := range slices.Backward(pattern.FindAllStringSubmatchIndex(line, -1)) {
		first := min(2, len(m)-2)
		for i := first; i < len(m); i += 2 {
			if m[i] >= 0 {
				line = line[:m[i]] + stars(line[m[i]:m[i+1]]) + line[m[i+1]:]
			}
		}
	}
	return line
}

func stars(text string) string { return strings.Repeat("*", utf8.RuneCountInString(text)) }
