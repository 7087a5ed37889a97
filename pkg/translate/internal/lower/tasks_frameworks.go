package lower

import (
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
)

// Frameworks create the tables of a program by migrations, which a server does not run by itself (Rails Guides, "Active Record
// Migrations"; Django documentation, "Migrations"; Laravel documentation, "Database: Migrations"; Prisma documentation, "prisma migrate
// deploy"). The words tell that somebody runs them.
var (
	railsStep   = []string{"bundle exec rails db:prepare", "db:prepare", "db:migrate", "db:setup", "db:create", "db:schema:load"}
	djangoStep  = []string{"python manage.py migrate", "migrate"}
	laravelStep = []string{"php artisan migrate --force", "migrate", "AUTORUN_ENABLED=true"}
	prismaStep  = []string{"npx prisma migrate deploy", "migrate", "db push", "db:push"}
)

func pumaServer() *regexp.Regexp {
	return regexp.MustCompile(`\bpuma\b`)
}

func djangoServer() *regexp.Regexp {
	return regexp.MustCompile(`\bmanage\.py\s+runserver\b`)
}

func pythonServer() *regexp.Regexp {
	return regexp.MustCompile(`\b(?:gunicorn|uvicorn|hypercorn|daphne|uwsgi)\b`)
}

func phpServer() *regexp.Regexp {
	return regexp.MustCompile(`\bartisan\s+(?:serve|octane)|\bphp-fpm\b|\bapache2-foreground\b|\bfrankenphp\b`)
}

// scriptWord is a word of a command that is a file of its own.
func scriptWord() *regexp.Regexp {
	return regexp.MustCompile(`[\w./-]*(?:\.sh|entrypoint[\w.-]*)\b`)
}

func tablesIn() *regexp.Regexp {
	return regexp.MustCompile(`(?i)postg|mysql|mariadb|pgvector|timescale|mssql`)
}

// migrationOf is how the framework of a program that is built here migrates its database, unless its Dockerfile or a script of its
// context does so, or these or the script in its command are not there.
func (l *lowering) migrationOf(c types.ServiceConfig) []string {
	step := l.frameworkOf(c)
	if step == nil || !l.hasTables(c) {
		return nil
	}
	scripts := l.ContextScripts(l.buildOf(c))
	runs := slices.ContainsFunc(scripts, func(file load.ContextFile) bool {
		return slices.ContainsFunc(step[1:], func(word string) bool { return strings.Contains(file.Content, word) })
	})
	isMissing := func(word string) bool { return !hasScript(scripts, word) }
	if len(scripts) == 0 || runs || slices.ContainsFunc(scriptWord().FindAllString(l.startLine(c), -1), isMissing) {
		return nil
	}
	return step
}

// hasScript reports whether a script that a command names is one of those at hand.
func hasScript(scripts []load.ContextFile, word string) bool {
	return slices.ContainsFunc(scripts, func(file load.ContextFile) bool { return path.Base(file.Name) == path.Base(word) })
}

// frameworkOf is the step of the framework whose server a container starts; nil if none is known.
func (l *lowering) frameworkOf(c types.ServiceConfig) []string {
	command := l.startText(c)
	is := func(name string) bool { _, ok := l.ContextFile(l.buildOf(c), name); return ok }
	switch {
	case railsServer().MatchString(command), pumaServer().MatchString(command) && is("config/application.rb"):
		return railsStep
	case djangoServer().MatchString(command), pythonServer().MatchString(command) && gatewayModule().MatchString(command):
		return djangoStep
	case phpServer().MatchString(command) && is("artisan"):
		return laravelStep
	case is("prisma/schema.prisma") && len(c.Ports) > 0:
		return prismaStep
	}
	return nil
}

// hasTables reports whether a service uses a database of the project that has tables.
func (l *lowering) hasTables(c types.ServiceConfig) bool {
	database := l.newDatabaseOf(l.service(c.Name), c)
	other := l.Project.Services[database]
	return database != "" && (tablesIn().MatchString(other.Image) || tablesIn().MatchString(l.dockerfileOf(other).Base))
}
