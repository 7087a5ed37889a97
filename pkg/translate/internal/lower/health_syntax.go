package lower

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindHealthSyntax = diag.Kind{
	Code: "C2E-health-syntax", Severity: diag.Warning,
	Title: "health check is written for a shell but runs without one",
	Cause: "CMD starts the program without a shell: operators and variables reach it as arguments, and a whole command line is taken for " +
		"its name. CMD-SHELL runs only the string that follows it. The check always fails. Compose leaves the container running; ECS " +
		"replaces its task again and again.",
	Fix: "write healthcheck.test as a string, which a shell runs",

	Breaks: true, Stops: true,
}

// reportSyntax warns of a check in the form of a list that means a line for a shell, and remembers that line.
func reportSyntax(l *lowering, s *plan.Service, c types.ServiceConfig) {
	why := misread(c.HealthCheck.Test)
	if why == "" || s.RunMode != plan.LongRunning || s.Init {
		return
	}
	found := l.about(s.Name).AtValue("healthcheck", "test").Report(kindHealthSyntax, "its health check always fails, because %s", why)
	if l.withoutShell(c) != "" {
		found.WithHint("remove what needs a shell from the check; the image has no shell")
		return
	}
	s.Container.Health.Instead = []string{"CMD-SHELL", shellLine(s.Container.Health.Command[1:])}
	if program := l.mayLack(c); program != "" {
		found.WithHint("write healthcheck.test as a string, and make sure that the image has %s", program)
		if !l.healthAwaited(c.Name) {
			s.Container.Health.Instead = []string{"NONE"}
		}
	}
}

// mayLack is the program that a check asks with if nothing in the project brings it, and the image is made to have little, "" otherwise. A
// check that nobody has seen succeed does not show that the program is there.
func (l *lowering) mayLack(c types.ServiceConfig) string {
	program := path.Base(strings.Fields(c.HealthCheck.Test[1] + " -")[0])
	if program != "curl" && program != "wget" {
		return ""
	}
	image, brought := l.startingFrom(c, program)
	if brought || !slices.Contains(images.Lacking(image), program) && !images.IsSparse(image) {
		return ""
	}
	return program
}

// healthAwaited reports whether a service waits until the check of another one succeeds, which needs the check.
func (l *lowering) healthAwaited(name string) bool {
	for _, other := range l.Project.Services {
		if other.DependsOn[name].Condition == types.ServiceConditionHealthy {
			return true
		}
	}
	return false
}

// misread says how Docker and ECS read a check otherwise than it was meant, "" if they do not, or if it may succeed even so: redis-cli
// sends the words to a server whose answer does not matter, and pg_isready and mysqladmin ping do not sign in.
func misread(test types.HealthCheckTest) string {
	if len(test) < 2 {
		return ""
	}
	words := test[1:]
	program := path.Base(words[0])
	if test[0] == "CMD-SHELL" {
		// Started without arguments, these print how to use them, and fail.
		if len(words) > 1 && slices.Contains([]string{"curl", "wget", "nc", "mysqladmin", "mariadb-admin"}, words[0]) {
			return "CMD-SHELL ignores the words after " + words[0]
		}
		return ""
	}
	switch {
	case test[0] != "CMD", slices.ContainsFunc(words[1:], isShell), isShell(words[0]):
		return ""
	case strings.ContainsAny(strings.TrimSpace(words[0]), " \t"):
		return "CMD takes the whole command line for the name of a program"
	case slices.Contains([]string{"!", "[[", "if", "exit"}, words[0]):
		return strconv.Quote(words[0]) + " needs a shell, but CMD does not use one"
	}
	for i, word := range words[1:] {
		if operator := operatorIn(word); operator != "" && failsWithOperator(program) && !takesText(words[i]) {
			return "CMD passes " + operator + " to " + program + " as an argument"
		}
		if variable := checkVariable.FindString(word); variable != "" && failsWithVariable(program, word, words) {
			return "CMD passes " + variable + " to " + program + " instead of its value"
		}
	}
	return ""
}

// isShell reports whether a word of a check is a program that reads a command line from a later one.
func isShell(word string) bool {
	return slices.Contains([]string{"sh", "bash", "ash", "dash", "zsh", "ksh", "busybox", "su", "runuser", "pwsh", "powershell",
		"cmd", "cmd.exe"}, path.Base(word))
}

// shellOperator is an operator that stands alone in a word or in a part of one.
var shellOperator = lazyregexp.New(`(?:^|\s)(\|\|?|&&|;|[12]?>>?(?:&[12]|\s*/dev/null)?)(?:\s|$)`)

var checkVariable = lazyregexp.New(`\$\{?[A-Z_][A-Z0-9_]*\}?`)

// operatorIn is the first operator in a word.
func operatorIn(word string) string {
	match := shellOperator.FindStringSubmatch(word)
	if match == nil {
		return ""
	}
	return match[1]
}

// failsWithOperator reports whether a program takes any word that is no option for something to ask or to do, and fails if it cannot.
func failsWithOperator(program string) bool {
	return slices.Contains([]string{
		"curl", "wget", "nc", "pg_isready", "mysqladmin", "mariadb-admin", "mongo", "mongosh", "test", "[",
	}, program)
}

// takesText reports whether the word after an option is a text that may have anything in it.
func takesText(option string) bool {
	return lazyregexp.Of(`^(?:-[dHAwFe]|--(?:data\S*|json|header|post-data|user-agent|write-out|form|eval))$`).MatchString(option)
}

// failsWithVariable reports whether a program fails if it gets the name of a variable for its value: a client that signs in with it, or
// connects to it.
func failsWithVariable(program, word string, words []string) bool {
	switch program {
	case "mysql", "mariadb", "psql", "mongo", "mongosh":
		return true
	case "curl", "wget":
		return lazyregexp.Of(`^(?:https?://)?[^/\s]*\$[^/\s]*(?:/|$)`).MatchString(word) && !slices.ContainsFunc(words, takesText)
	}
	return false
}

// shellLine is a command line for a shell of words in which there are operators.
func shellLine(words []string) string {
	if len(words) == 1 {
		return words[0]
	}
	line := make([]string, 0, len(words))
	for _, word := range words {
		at := shellOperator.FindStringIndex(word)
		switch {
		case lazyregexp.Of(`^(?:exit|return) \d+$`).MatchString(word), at != nil && at[0] == 0:
			line = append(line, word)
		case at != nil:
			line = append(line, shellQuoted(word[:at[0]])+word[at[0]:])
		default:
			line = append(line, shellQuoted(word))
		}
	}
	return strings.Join(line, " ")
}

// shellQuoted is a word as a shell reads it, whatever is in it.
func shellQuoted(word string) string {
	switch {
	case lazyregexp.Of(`^[\w@%+=:,./!-]+$`).MatchString(word):
		return word
	case checkVariable.MatchString(word):
		return `"` + strings.ReplaceAll(word, `"`, `\"`) + `"`
	}
	return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
}
