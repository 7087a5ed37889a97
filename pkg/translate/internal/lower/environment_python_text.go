package lower

import (
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// maxPythonSettings is more text than people write into a file of settings.
const maxPythonSettings = 64 << 10

// maxPythonLines is more lines than an expression in settings has.
const maxPythonLines = 40

// pythonLongText is a text of several lines, such as documentation.
var pythonLongText = lazyregexp.New(`(?s)""".*?"""|'''.*?'''`)

// pythonLines are the lines of a file in Python without comments and long texts.
func pythonLines(content string) []string {
	content = pythonLongText.ReplaceAllStringFunc(content, func(text string) string {
		return `""` + strings.Repeat("\n", strings.Count(text, "\n"))
	})
	return strings.Split(pythonComment.ReplaceAllString(content, ""), "\n")
}

// expressionAt is the expression that begins on a line, at what is left of it.
func expressionAt(rest string, lines []string, at int) string {
	after := lines[at+1 : min(at+1+maxPythonLines, len(lines))]
	return expression(strings.Join(append([]string{rest}, after...), "\n"))
}

// lastImport is the last line that takes all names of another file, wherever it is; -1 if there is none.
func lastImport(lines []string) int {
	for i, line := range slices.Backward(lines) {
		if strings.Contains(line, "import") && importsAll.MatchString(strings.TrimSpace(line)) {
			return i
		}
	}
	return -1
}

// writesNames is what sets names in a way that is not followed.
var writesNames = lazyregexp.New(`\b(?:globals|locals|vars|exec)\(|(?m:^include\()`)

// assignsLater reports whether a line assigns a name behind something else, as behind a condition.
func assignsLater(line, name string) bool {
	before, after, found := strings.Cut(line, name)
	after = strings.TrimSpace(after)
	return found && strings.TrimSpace(before) != "" && !isWord(before[len(before)-1]) && strings.HasPrefix(after, "=") && !strings.HasPrefix(after, "==")
}

// isWord reports whether a character may be part of a name.
func isWord(c byte) bool {
	return c == '_' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z'
}
