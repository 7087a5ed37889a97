package lower

import (
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// runsNothing reports whether a container starts a script that ends with the command which it gets as its arguments, as entry points do, and
// gets none: in a Dockerfile, ENTRYPOINT takes away the CMD of the image that it starts from (Dockerfile reference, "Understand how CMD and
// ENTRYPOINT interact"), and so does entrypoint in a Compose file. That is certain only if all that the script does before ends, and if it
// does not look at its arguments otherwise.
func (l *lowering) runsNothing(c types.ServiceConfig) bool {
	words := programIn(l.startLine(c))
	if len(words) != 1 || len(c.PostStart) > 0 {
		return false
	}
	left := maxScriptText
	script, ok := l.scriptAt(c, words[0], &left)
	if script = strings.TrimSpace(redirected.ReplaceAllString(script, " ")); !ok || ofArguments.MatchString(script) {
		return false
	}
	places := scriptArguments.FindAllStringIndex(script, -1)
	if len(places) != 1 || places[0][1] != len(script) {
		return false
	}
	begin := 0
	for _, at := range shellBreaks.FindAllStringIndex(script, -1) {
		begin = at[1]
	}
	before := scriptText.ReplaceAllString(script[:begin], `"x"`)
	return len(programIn(script[begin:])) == 1 && !leaves.MatchString(before) && !inBackground.MatchString(before) &&
		!slices.ContainsFunc(shellBreaks.Split(before, -1), func(command string) bool {
			line := strings.Join(programIn(repeats.ReplaceAllString(strings.TrimSpace(command), "")), " ")
			return endless.MatchString(command) || waitsForCaller.MatchString(line) || line != "" && !passing.MatchString(line)
		})
}

var (
	// ofArguments is how a script looks at its arguments, or makes up some.
	ofArguments = lazyregexp.New(`\$(?:#|\d|\{[#\d])|\bset\s(?:[^\n;&|]*\s)?--?(?:\s|$)|\bset\s+--|\bshift\b|\bgetopts\b`)
	// redirected is where a shell reads the input of a command, or writes its output.
	redirected = lazyregexp.New(`\d?(?:>>?|<)\s*(?:&\d|[^\s;|&<>()]+)`)
	// leaves is how a shell starts a program in its own place.
	leaves = lazyregexp.New(`(?:^|[;&|\n]|\b(?:then|else|do)\s)\s*exec\s`)
	// scriptText is a text in quotes.
	scriptText = lazyregexp.New(`"[^"\n]*"|'[^'\n]*'`)
	// repeats is before a command whose result a shell asks for.
	repeats = lazyregexp.New(`^(?:(?:while|until|elif|if|!)\s+)+`)
	// waitsForCaller is a server that waits for somebody.
	waitsForCaller = lazyregexp.New(`^nc\s(?:.*\s)?(?:-[a-zA-Z\d]*l|--listen\b)`)
	// passing are commands that end, and words of a shell.
	passing = lazyregexp.New(`^(?:(?:echo|printf|test|\[\[?|sleep|cd|true|false|:|export|umask|ls|cat|id|date|fi|done|local|unset|rm|mkdir|chown|chgrp|` +
		`chmod|cp|mv|ln|touch|sed|grep|envsubst|nc|getent|pg_isready|mysqladmin|curl|\S*wait-for(?:-it)?(?:\.sh)?)(?:\s|$)|` +
		`set(?:\s+[-+](?:[a-np-zA-Z]+|[a-zA-Z]*o[a-zA-Z]*\s+[a-z]+))*$|` + // any other word is an argument
		`(?:python[\d.]*\s+)?(?:\S*/)?manage\.py\s+(?:migrate|makemigrations|collectstatic|flush|createsuperuser|createcachetable|compilemessages|` +
		`loaddata|check|wait_for_\w+)\b|(?:python[\d.]* -m )?(?:flask db|alembic) upgrade\b|(?:\S*/)?(?:rails|rake) db:\w+|` +
		`prisma (?:migrate|generate|db)\b|(?:php\s+)?(?:\S*/)?artisan (?:migrate|db:seed|storage:link|key:generate|(?:config|route|view|event):cache)\b)`)
)
