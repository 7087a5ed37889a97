package lower

import (
	"regexp"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/secretshape"
)

// Only what raises an exception without a variable is a need: a program that asks for one with environ.get or getenv goes on without it,
// and often takes the key from elsewhere. A key that is generated would replace that one.

// pythonRequires is an expression of settings that raises an exception without a variable.
var pythonRequires = lazyregexp.New(`^(?:(?:os\.)?environ\[\s*["'](\w+)["']\s*\]|(?:env(?:\.str)?|(?:decouple\.)?config)\(\s*["'](\w+)["']\s*\))$`)

// djangoKey is that without which Django does not start (Django documentation, "Settings").
func (l *lowering) djangoKey(c types.ServiceConfig) (key, bool) {
	if !l.runsLike(c, pythonProgram) {
		return key{}, false
	}
	var values []string
	for _, file := range l.djangoSettings(c) {
		lines := pythonLines(file.Content)
		for i, line := range lines {
			value, assigns := assignedIn(line, "SECRET_KEY")
			switch {
			case !assigns:
			case indentOf(line) > 0 || lastImport(lines) > i:
				return key{}, false
			default:
				values = append(values, strings.TrimSpace(expressionAt(value, lines, i)))
			}
		}
	}
	if len(values) != 1 {
		return key{}, false
	}
	match := pythonRequires.FindStringSubmatch(values[0])
	if match == nil || !l.isOnlyVariable(c, match[1]+match[2]) {
		return key{}, false
	}
	return key{name: match[1] + match[2]}, true
}

// pythonKeyRead is where a program in Python fails without a variable.
var pythonKeyRead = lazyregexp.New(`(?m)^[\w.]+(?:\[["']\w+["']\])?[ \t]*=[ \t]*(?:os\.)?environ\[[ \t]*["']([A-Z][A-Z0-9_]*)["'][ \t]*\][ \t]*(?:#.*)?$`)

// pythonKey is that of another program in Python, unless other services with these sources are told it: then those read it.
func (l *lowering) pythonKey(c types.ServiceConfig) (key, bool) {
	if !l.runsLike(c, pythonProgram) {
		return key{}, false
	}
	for _, file := range l.ContextMatches(l.buildOf(c), ofPython, pythonKeyRead) {
		for _, match := range pythonKeyRead.FindAllStringSubmatch(file.Content, -1) {
			name := match[1]
			if secretshape.Key(name, c.Name, c.Image) && !l.isOfAnotherService(c, name) && l.isOnlyVariable(c, name) {
				return key{name: name}, true
			}
		}
	}
	return key{}, false
}

// isOnlyVariable reports whether a program in Python gets a variable from its environment or not at all: it has no files that may have
// it, and its sources neither set it nor have a default for it.
func (l *lowering) isOnlyVariable(c types.ServiceConfig, name string) bool {
	if l.hasFiles(c) || len(l.settingsFiles(c)) > 0 {
		return false
	}
	quoted := `["']` + regexp.QuoteMeta(name) + `["']`
	other := lazyregexp.New(quoted + `\s*(?:,|:|(?:not\s+)?in\b)|environ\[\s*` + quoted + `\s*\]\s*=[^=]|(?:\.get|getenv)\(\s*` + quoted)
	return len(l.ContextMatches(l.buildOf(c), ofPython, other)) == 0
}
