package lower

import (
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
)

// A pythonSettings is what the settings of a program in Python say: of its files each begins with all of the next, so that the first one
// that assigns a name decides. Only what people usually write is understood: a word, a variable with a default, and a condition of these.
type pythonSettings struct {
	files []load.ContextFile
	reads func(variable string) reading
}

// A reading is what a program finds when it reads a variable.
type reading struct {
	value      string
	set, known bool
}

// readingOf is what the program of a service finds in a variable: it may find something that is not known in a .env file beside its sources.
func (l *lowering) readingOf(c types.ServiceConfig, name string) reading {
	s := l.service(c.Name)
	switch value := c.Environment[name]; {
	case s.Injects(name), s.HasAddress(name):
		return reading{set: true}
	case value != nil:
		return reading{*value, true, true}
	}
	if value, built := l.dockerfileOf(c).Sets[name]; built {
		return reading{value, true, !strings.Contains(value, "$")}
	}
	if l.dotenvSets(c, name) || l.mayFind(c, name) {
		return reading{set: true}
	}
	return reading{known: true}
}

// dotenvSets reports whether a .env file that is built into an image has a value for a variable.
func (l *lowering) dotenvSets(c types.ServiceConfig, name string) bool {
	build := l.buildOf(c)
	for _, file := range []string{".env", ".env.production", ".env.local", ".env.production.local"} {
		content, ok := l.ContextFile(build, file)
		if ok && assignsIn(content.Content, name) && !l.isIgnored(build, file) {
			return true
		}
	}
	return false
}

// assignsIn reports whether a file of variables gives one of them a value.
func assignsIn(content, name string) bool {
	for line := range strings.Lines(content) {
		variable, value, found := strings.Cut(strings.TrimPrefix(strings.TrimSpace(line), "export "), "=")
		if found && strings.TrimSpace(variable) == name && strings.Trim(value, " \t\"'") != "" {
			return true
		}
	}
	return false
}

// maxPythonDepth is deeper than people write conditions.
const maxPythonDepth = 8

// pythonRead is an expression that reads a variable: how, its name, its default, what is done with its text, and with what it is compared.
var pythonRead = lazyregexp.New(`^((?:os\.)?environ\.get|(?:os\.)?getenv|(?:os\.)?environ|env(?:\.\w+)?|(?:decouple\.)?config)[(\[]\s*["'](\w+)["']\s*` +
	`(?:,\s*(?:default\s*=\s*)?([^,()]*?)\s*)?(?:,\s*cast\s*=\s*\w+\s*)?,?\s*[)\]]((?:\.\w+\(\))*)\s*(?:(==|!=|in\b)\s*(.+))?$`)

// pythonCall is one of the functions around a value that make another type of it.
var pythonCall = lazyregexp.New(`(?s)^(bool|int|str|\w*strtobool|str2bool)\((.*)\)$`)

var pythonName = lazyregexp.New(`^[A-Z][A-Z0-9_]*$`)

// truth is whether an expression is true, as far as that is known.
func (p pythonSettings) truth(text string, depth int) (is, known bool) {
	text = strings.TrimSpace(text)
	if inner, ok := strings.CutPrefix(text, "("); ok && strings.HasSuffix(inner, ")") && isBalanced(inner[:len(inner)-1]) {
		text = strings.TrimSpace(inner[:len(inner)-1])
	}
	if depth == 0 {
		return false, false
	}
	if negated, ok := strings.CutPrefix(text, "not "); ok {
		is, known = p.truth(negated, depth-1)
		return !is, known
	}
	switch {
	case text == "True":
		return true, true
	case text == "False", text == "None":
		return false, true
	case pythonName.MatchString(text):
		return p.assigned(text, depth-1)
	}
	how := ""
	for match := pythonCall.FindStringSubmatch(text); match != nil && isBalanced(match[2]); match = pythonCall.FindStringSubmatch(text) {
		how, text = match[1], strings.TrimSpace(match[2])
	}
	return p.readTruth(pythonRead.FindStringSubmatch(text), how)
}

// isBalanced reports whether each bracket in a text closes one that is opened in it.
func isBalanced(text string) bool {
	open := 0
	for _, r := range text {
		switch {
		case strings.ContainsRune("([{", r):
			open++
		case strings.ContainsRune(")]}", r):
			open--
		}
		if open < 0 {
			return false
		}
	}
	return open == 0
}

// readTruth is whether what an expression reads from a variable is true, or compares so.
func (p pythonSettings) readTruth(match []string, how string) (is, known bool) {
	if match == nil {
		return false, false
	}
	isText := strings.HasSuffix(match[1], "get") || strings.HasSuffix(match[1], "getenv") || strings.HasSuffix(match[1], "environ")
	r, value := p.reads(match[2]), ""
	fallback := match[3]
	if strings.HasPrefix(fallback, "cast") {
		fallback = ""
	}
	switch {
	case !r.set && !pythonLiteral.MatchString(fallback) && !pythonWordLiteral.MatchString(fallback):
		return false, false
	case !r.known, !r.set && fallback == "" && !strings.HasSuffix(match[1], "get") && !strings.HasSuffix(match[1], "getenv"):
		return false, false // it raises an exception without a value
	case r.set:
		value = r.value
	default:
		value = strings.Trim(fallback, `"'`)
	}
	isLiteral := !r.set && (fallback == "True" || fallback == "False" || fallback == "None")
	if strings.Contains(match[4], ".lower(") {
		value = strings.ToLower(value)
	}
	if strings.Contains(match[4], ".upper(") {
		value = strings.ToUpper(value)
	}
	switch texts := textsIn(match[6]); {
	case match[5] == "in":
		return slices.Contains(texts, value), pythonTexts.MatchString(match[6])
	case match[5] != "":
		other := strings.Trim(match[6], `"'`)
		return (value == other) == (match[5] == "=="), pythonLiteral.MatchString(match[6])
	case how == "int":
		return value != "" && value != "0", true
	case isText && !isLiteral && !strings.Contains(how, "str2bool") && !strings.Contains(how, "strtobool"):
		return value != "", true
	}
	return slices.Contains([]string{"true", "1", "yes", "y", "on", "t", "ok"}, strings.ToLower(value)), true
}

// pythonLiteral is nothing but a text.
var pythonLiteral = lazyregexp.New(`^(?:"[^"]*"|'[^']*')$`)

// pythonWordLiteral is nothing but another value, or none.
var pythonWordLiteral = lazyregexp.New(`^(?:True|False|None|\d+|)$`)

// pythonTexts are nothing but several texts.
var pythonTexts = lazyregexp.New(`^[\[({]\s*(?:(?:"[^"]*"|'[^']*')\s*,?\s*)+[\])}]$`)

// textsIn are the texts of an expression of Python.
func textsIn(text string) (texts []string) {
	for _, match := range pythonText.FindAllStringSubmatch(text, -1) {
		texts = append(texts, match[1]+match[2])
	}
	return texts
}

// assigned is whether the value of a name is true.
func (p pythonSettings) assigned(name string, depth int) (is, known bool) {
	is, known, _ = p.decided(name, depth)
	return is, known
}

// decided is whether the value of a name is true, as far as that is known, and where it gets it.
func (p pythonSettings) decided(name string, depth int) (is, known bool, where string) {
	for _, file := range p.files {
		if writesNames.MatchString(file.Content) {
			return false, false, ""
		}
		lines := pythonLines(file.Content)
		at, value, certain := p.lastAssigned(lines, name, depth)
		last := lastImport(lines)
		switch {
		case !certain, at >= 0 && last > at:
			return false, false, ""
		case at >= 0:
			is, known = p.truth(value, depth)
			return is, known, settingAt(name, file.Name, at)
		case last >= 0 && (indentOf(lines[last]) > 0 || strings.Count(file.Content, " import *") > 1):
			return false, false, "" // it may come from a file that is not among these
		}
	}
	return false, false, ""
}

// lastAssigned is the last line that assigns a name, -1 if none does, and what it assigns; certain reports whether that is all that does.
func (p pythonSettings) lastAssigned(lines []string, name string, depth int) (at int, value string, certain bool) {
	at = -1
	for i, line := range lines {
		rest, assigns := assignedIn(line, name)
		if !assigns {
			if assignsLater(line, name) {
				return -1, "", false
			}
			continue
		}
		applies, known := p.applies(lines, i, depth)
		if !known {
			return -1, "", false
		}
		if applies {
			at, value = i, expressionAt(rest, lines, i)
		}
	}
	return at, value, true
}

// assignedIn is what a line of Python assigns to a name.
func assignedIn(line, name string) (value string, ok bool) {
	rest, ok := strings.CutPrefix(strings.TrimSpace(line), name)
	rest = strings.TrimSpace(rest)
	if hint, typed := strings.CutPrefix(rest, ":"); ok && typed { // its type
		_, value, ok = strings.Cut(hint, "=")
		return value, ok
	}
	if !ok || !strings.HasPrefix(rest, "=") || strings.HasPrefix(rest, "==") {
		return "", false
	}
	return rest[1:], true
}

// applies reports whether the conditions around a line hold, as far as that is known.
func (p pythonSettings) applies(lines []string, at, depth int) (holds, known bool) {
	for indent := indentOf(lines[at]); indent > 0; indent = indentOf(lines[at]) {
		if at = lineBefore(lines, at, indent-1); at < 0 || depth == 0 {
			return false, false
		}
		head := strings.TrimSpace(lines[at])
		isElse := head == "else:"
		if isElse {
			if at = lineBefore(lines, at, indentOf(lines[at])); at < 0 {
				return false, false
			}
			head = strings.TrimSpace(lines[at])
		}
		condition, isIf := strings.CutPrefix(head, "if ")
		condition, isBlock := strings.CutSuffix(condition, ":")
		is, certain := p.truth(condition, depth-1)
		if !isIf || !isBlock || !certain || is == isElse {
			return false, isIf && isBlock && certain
		}
	}
	return true, true
}

// lineBefore is the last line before another one that is not empty and not indented more than it may be; -1 if there is none.
func lineBefore(lines []string, at, indent int) int {
	for at--; at >= 0 && (strings.TrimSpace(lines[at]) == "" || indentOf(lines[at]) > indent); at-- {
	}
	return at
}

// indentOf is how far a line is indented.
func indentOf(line string) int { return len(line) - len(strings.TrimLeft(line, " \t")) }
