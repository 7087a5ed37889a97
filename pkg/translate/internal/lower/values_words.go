package lower

import (
	"maps"
	"slices"
	"strings"

	"github.com/mattn/go-shellwords"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var kindNoShell = diag.Kind{
	Code: "C2E-no-shell", Severity: diag.Warning,
	Breaks: true,
	Title:  "part of a command is ignored",
	Cause: "Docker Compose splits a command into words and stops at the first shell operator (&&, ;, a pipe, or a redirection). It drops " +
		"the rest, and so does compose2ecs.",
	Fix: "run the line in a shell: command: sh -c '…'",
}

// eachWritten visits services and jobs as the merged files have them, before the loader makes
// words of their commands.
func (l *lowering) eachWritten(visit func(path source.Path, attributes map[string]any)) {
	for _, section := range []string{"services", "jobs"} {
		entries, _ := l.Model[section].(map[string]any)
		for _, name := range slices.Sorted(maps.Keys(entries)) {
			if attributes, ok := entries[name].(map[string]any); ok && l.active(name) {
				visit(source.Path{section, name}, attributes)
			}
		}
	}
}

// checkShell finds commands that were written for a shell.
func checkShell(l *lowering) {
	l.eachWritten(func(path source.Path, attributes map[string]any) {
		for _, attribute := range []string{"command", "entrypoint"} {
			line, _ := attributes[attribute].(string)
			l.checkShellLine(path.Sub(attribute), attribute, line)
		}
		hooks, _ := attributes["pre_start"].([]any)
		for _, hook := range hooks {
			words, _ := hook.(map[string]any)
			line, _ := words["command"].(string)
			l.checkShellLine(path.Sub("pre_start"), "command", line)
		}
	})
}

func (l *lowering) checkShellLine(path source.Path, attribute, line string) {
	if rest := droppedWords(line); rest != "" {
		what, advice := "its "+attribute, "write"
		if path[len(path)-1] == "pre_start" {
			what, advice = "the command of its pre_start hook", "in pre_start, write"
		}
		l.AtValue(path...).Report(kindNoShell, "service %q: %s is not run in a shell, so %q is dropped", path[1], what, rest).
			WithHint("%s %s: [sh, -c, %q]", advice, attribute, strings.ReplaceAll(line, "$", "$$"))
	}
}

// droppedWords is what Compose's loader does not read of a command.
func droppedWords(line string) string {
	parser := shellwords.NewParser()
	if _, err := parser.Parse(line); err != nil || parser.Position < 0 {
		return ""
	}
	return strings.TrimSpace(string([]rune(line)[parser.Position:]))
}

// checkNUL finds the one character that no argument and no variable of a program can have.
func checkNUL(l *lowering) {
	l.eachWritten(func(path source.Path, attributes map[string]any) {
		for _, attribute := range slices.Sorted(maps.Keys(attributes)) {
			if hasNUL(attributes[attribute]) {
				l.AtValue(path.Sub(attribute)...).Report(kindRefusedValue, "service %q: %s contains a NUL character", path[1], attribute).
					WithHint("remove \\0: it ends a string on Linux, and is invalid in CloudFormation")
			}
		}
	})
}

func hasNUL(value any) bool {
	switch v := value.(type) {
	case string:
		return strings.ContainsRune(v, 0)
	case []any:
		return slices.ContainsFunc(v, hasNUL)
	case map[string]any:
		for key, item := range v {
			if hasNUL(key) || hasNUL(item) {
				return true
			}
		}
	}
	return false
}
