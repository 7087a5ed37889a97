package lower

import (
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"
	"github.com/distribution/reference"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// tools are programs that do what their arguments say: without any they print a help text or install dependencies, and end. People have
// services for them to write docker compose run TOOL ARGUMENTS.
var tools = []string{
	"ansible", "artisan", "aws", "cargo", "composer", "composer.phar", "console", "django-admin", "dotnet", "drush", "flask", "git", "go",
	"gradle", "gradlew", "helm", "kubectl", "manage.py", "mix", "mvn", "mvnw", "npm", "npx", "pip", "pip3", "pnpm", "poetry", "rails", "rake",
	"terraform", "wp", "yarn",
}

var (
	// toolImages are those whose program is such a tool.
	toolImages = lazyregexp.New(`^(composer|wordpress:cli.*|hashicorp/terraform|amazon/aws-cli|alpine/(git|helm)|bitnami/kubectl)(:|@|$)`)
	// asksSite are the images of clients that talk to a site, or to a repository, as their arguments say: nothing says that it can be asked
	// twice.
	asksSite = lazyregexp.New(`(^|/)(wordpress:cli|(curlimages|appropriate|curl)/curl(:|@|$)|alpine/git|grafana/k6|postman/newman|restic/restic)`)
	// toolReader is what reads a tool that is a script.
	toolReader = lazyregexp.New(`^(php[\d.]*|python[\d.]*|ruby)$`)
	// testRunner is how commands start tests.
	testRunner = lazyregexp.New(`^(\S*/)?((python[\d.]* -m |coverage run -m )?(pytest|py\.test|unittest|nose2?)|phpunit|pest|behat|rspec|jest|mocha|tox|` +
		`vitest run|cypress run|playwright test|newman run|codecept run|(rails|mix|go|cargo|dotnet|(php )?artisan|(python[\d.]* )?manage\.py) test|` +
		`(mvnw?|gradlew?) (test|verify|check)|(npm|pnpm|yarn|bun) (run )?(test|e2e)(:[\w:-]+)?)( |$)`)
	// installing is how commands put dependencies into a directory.
	installing = lazyregexp.New(`^((npm|pnpm|yarn|bun) (ci|i|install)|composer (install|update|dump-autoload)|(pip3?|poetry|bundle) install)( |$)`)
)

// isTool reports whether a container does what somebody asks it to: it starts a tool without arguments, or with those that install
// dependencies, or tests.
func (l *lowering) isTool(c types.ServiceConfig) bool {
	words := programIn(l.lastCommand(c))
	for i := range words {
		words[i] = strings.Trim(words[i], `"'()`)
	}
	line := strings.Join(words, " ")
	switch {
	case len(l.startsWith(c)) == 0:
		named, err := reference.ParseNormalizedNamed(c.Image)
		return err == nil && toolImages.MatchString(reference.FamiliarString(named))
	case strings.Contains(line, "watch"):
		return false
	case testRunner.MatchString(line), installing.MatchString(line):
		return true
	case len(words) == 2 && toolReader.MatchString(path.Base(words[0])):
		words = words[1:]
	}
	return len(words) == 1 && slices.Contains(tools, path.Base(words[0]))
}

var (
	// lastWords are commands with which a script says that it is done.
	lastWords = lazyregexp.New(`^(echo|printf|exit)\b`)
	// goingOn is what a script has whose end is not that of its container, or that starts another program in its place: a program in the
	// background, and exec.
	goingOn = lazyregexp.New(`[^&>|<]&([^&>\d]|$)|\bexec [^>]|\bwait\b|\btrap\b`)
	// ofShellLine is a command line for a shell.
	ofShellLine = lazyregexp.New(`^(\S*/)?(ba|da|a|z|k)?sh( -\w+)* `)
)

// endsScript reports whether a container runs a script for a shell that says at its end that it is done.
func (l *lowering) endsScript(c types.ServiceConfig) bool {
	line, text := l.startLine(c), l.startText(c)
	return (text != line || ofShellLine.MatchString(line)) && lastWords.MatchString(l.lastCommand(c)) && !goingOn.MatchString(text) &&
		!webServer.MatchString(text) && !endless.MatchString(text)
}

// createsOnce reports whether a service creates something by its name or that of its program, of which nothing says that it can be created
// twice, or before the program has run: users are in tables that it makes.
func (l *lowering) createsOnce(c types.ServiceConfig) bool {
	names := []string{c.Name, programOf(l.lastCommand(c))}
	return slices.ContainsFunc(names, onceMaker.MatchString) && !slices.ContainsFunc(names, isPreparation)
}

var onceMaker = lazyregexp.New(`(?i)(^|[-_.])(create[-_]([a-z]+[-_])*(super)?(users?|accounts?|sites?|tenants?|tables?|schema|ind(ex|ices)|keys?|tokens?)|` +
	`super[-_]?users?)$`)
