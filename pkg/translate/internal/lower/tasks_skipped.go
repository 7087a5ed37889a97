package lower

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// withoutDead are texts of scripts without the commands that a container surely skips: those under a condition on its variables or its
// command that does not hold.
func (l *lowering) withoutDead(c types.ServiceConfig, texts []string) []string {
	taken := slices.Clone(texts)
	for i, text := range taken {
		if !strings.Contains(text, "if ") && !strings.Contains(text, "] &&") {
			continue
		}
		judge := func(condition string) verdict { return l.holds(c, text, condition) }
		if rest, ok := withoutSkipped(text, judge); ok {
			taken[i] = rest
		}
	}
	return taken
}

// A verdict is whether a condition holds, as far as is known.
type verdict int

const (
	maybe verdict = iota
	holds
	fails
)

// A branching is an if that is open at a place in a script.
type branching struct {
	now  verdict // whether the commands at this place run
	done verdict // whether those of an earlier branch run; fails if none of them do
}

// withoutSkipped is a script without the commands under conditions that fail. It reports whether each if has an end.
func withoutSkipped(script string, judge func(condition string) verdict) (string, bool) {
	var kept []string
	var open []branching
	for _, command := range strings.FieldsFunc(script, func(r rune) bool { return r == '\n' || r == ';' }) {
		command = strings.TrimSpace(command)
		word, rest, _ := strings.Cut(command, " ")
		if (word == "then" || word == "do") && rest != "" { // what follows may be another if
			word, rest, _ = strings.Cut(strings.TrimSpace(rest), " ")
		}
		if slices.Contains([]string{"elif", "else", "fi"}, word) && len(open) == 0 {
			return script, false
		}
		last := len(open) - 1
		switch word {
		case "if":
			v := judge(rest)
			open = append(open, branching{v, v})
			continue
		case "elif":
			open[last] = open[last].otherwise(judge(rest))
			continue
		case "else":
			open[last] = open[last].otherwise(holds)
		case "fi":
			open = open[:last]
			continue
		}
		isSkipped := func(b branching) bool { return b.now == fails }
		condition, then, follows := strings.Cut(command, "] &&")
		skips := follows && strings.HasPrefix(condition, "[") && !strings.Contains(then, "||") && judge(condition+"]") == fails
		if !skips && !slices.ContainsFunc(open, isSkipped) {
			kept = append(kept, command)
		}
	}
	return strings.Join(kept, "\n"), len(open) == 0
}

// otherwise is an if at its next branch, whose own condition is judged.
func (b branching) otherwise(v verdict) branching {
	switch {
	case b.done == holds:
		return branching{fails, holds}
	case b.done == fails:
		return branching{v, v}
	case v == fails:
		return branching{fails, maybe}
	}
	return branching{maybe, maybe}
}

// holds judges the condition of an if in a script of a container.
func (l *lowering) holds(c types.ServiceConfig, script, condition string) verdict {
	if strings.Contains(condition, "||") {
		return maybe
	}
	all := holds
	for part := range strings.SplitSeq(condition, "&&") {
		switch l.compares(c, script, strings.TrimSpace(part)) {
		case fails:
			return fails
		case maybe:
			all = maybe
		}
	}
	return all
}

// compares judges a test that compares a variable, or a word of the command, with a text.
func (l *lowering) compares(c types.ServiceConfig, script, test string) verdict {
	match := comparison.FindStringSubmatch(test)
	if match == nil {
		return maybe
	}
	value, known := l.argumentOf(c, script, match[1])
	if !known && !strings.Contains(script, match[1]+"=") {
		value = valueOr(c.Environment[match[1]], l.dockerfileOf(c).Sets[match[1]])
		known = value != "" && !strings.Contains(value, "$")
	}
	switch {
	case !known:
		return maybe
	case (value == match[3]) == (match[2] != "!="):
		return holds
	}
	return fails
}

// argumentOf is a word of the command that an entry point has as its arguments, if it is a script that in the end becomes the command, and
// has no functions, which have arguments of their own.
func (l *lowering) argumentOf(c types.ServiceConfig, script, parameter string) (string, bool) {
	entrypoint, command := c.Entrypoint, c.Command
	if built := l.dockerfileOf(c); entrypoint == nil {
		entrypoint = built.Entrypoint
		if command == nil {
			command = built.Command
		}
	}
	at, err := strconv.Atoi(strings.TrimPrefix(strings.TrimSuffix(parameter, ":1"), "@: -"))
	changes := slices.ContainsFunc([]string{"()", "shift", "set --"}, func(text string) bool { return strings.Contains(script, text) })
	if err != nil || changes || !strings.Contains(script, "exec ") || len(entrypoint) != 1 || path.Base(entrypoint[0]) == "sh" || len(command) == 0 {
		return "", false
	}
	if strings.HasPrefix(parameter, "@") {
		at = len(command) + 1 - at
	}
	if at < 1 || at > len(command) {
		return "", at > len(command)
	}
	return command[at-1], !strings.Contains(command[at-1], "$")
}

// comparison is a test of a shell: its variable, which may be a word of the command, counted from the first or the last one, its operator,
// and the text.
var comparison = lazyregexp.New(`^(?:\[\[?|test)\s+["']?\$\{?(@: -\d:1|\w+)(?::-[^}]*)?\}?["']?\s+(==?|!=)\s+` +
	`["']?([\w./-]*)["']?(?:\s+\]\]?)?$`)
