package lower

import (
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// A framework creates the tables of a program by migrations, which a server does not run by itself, but which the program may have it run.
type framework struct {
	step  []string           // the command, and words of commands and scripts that tell that somebody runs it
	calls *lazyregexp.Regexp // what sources have that run it when the program starts
	words []string           // one of which is in each of these
	files []string           // how the names of these sources end
}

// The commands are those of the frameworks' own documentation: Rails Guides, "Active Record Migrations"; Django, "Migrations"; Laravel,
// "Database: Migrations"; Symfony, "Databases and the Doctrine ORM"; Alembic, "Tutorial"; Flask-Migrate, "Example"; Aerich, "Usage";
// Ecto, "mix ecto.migrate", and Phoenix, "Deploying with Releases".
var (
	rails   = framework{[]string{"bundle exec rails db:prepare", "db:prepare", "db:migrate", "db:setup", "db:create", "db:schema:load"}, nil, nil, nil}
	django  = framework{[]string{"python manage.py migrate", "migrate"}, djangoCalls, ofMigrate, ofPython}
	laravel = framework{[]string{"php artisan migrate --force", "migrate", "AUTORUN_ENABLED=true"}, laravelCalls, ofMigrate, ofPHP}
	symfony = framework{[]string{"php bin/console doctrine:migrations:migrate --no-interaction", "doctrine:migrations", "doctrine:schema",
		"migrat"}, nil, nil, nil}
	alembic      = framework{[]string{"alembic upgrade head", "alembic upgrade", "upgrade head", "migrate"}, alembicCalls, ofAlembic, ofPython}
	flaskMigrate = framework{[]string{"flask db upgrade", "db upgrade", "alembic upgrade", "migrate"}, alembicCalls, ofAlembic, ofPython}
	aerich       = framework{[]string{"aerich upgrade", "aerich init-db", "migrate"}, aerichCalls, ofAerich, ofPython}
	ecto         = framework{[]string{"mix do ecto.create, ecto.migrate", "ecto.migrate", "ecto.setup", "migrate"}, ectoCalls, ofEcto, ofElixir}
	ectoRelease  = framework{[]string{"bin/migrate", "bin/migrate", "migrate"}, ectoCalls, ofEcto, ofElixir}

	ofMigrate = []string{"migrate"}
	ofAlembic = []string{"create_all", "upgrade"}
	ofAerich  = []string{"generate_schemas", "Command("}
	ofEcto    = []string{"Migrator", "Release.migrate"}

	ofPython = []string{".py"}
	ofPHP    = []string{".php"}
	ofElixir = []string{".ex", ".exs"}

	djangoCalls  = lazyregexp.New(`call_command\(\s*['"]migrate`)
	laravelCalls = lazyregexp.New(`Artisan::call\(\s*['"]migrate`)
	alembicCalls = lazyregexp.New(`\bcreate_all\b|\bcommand\.upgrade\(|flask_migrate import[^\n]*\bupgrade\b|flask_migrate\.upgrade\(|["']upgrade["']`)
	aerichCalls  = lazyregexp.New(`\bgenerate_schemas\s*=\s*True\b|\bCommand\(`)
	ectoCalls    = lazyregexp.New(`\{\s*Ecto\.Migrator\b|\bRelease\.migrate\b`)
)

// rackServer starts a program in Ruby, which may use Rails.
var rackServer = lazyregexp.New(`(?:^|[\s"'/;&|])(?:puma|unicorn(?:_rails)?|rackup|(?:thin|passenger)\s+start)(?:[\s"';&|]|$)`)

var djangoServer = lazyregexp.New(`\bmanage\.py\s+runserver\b`)

var pythonServer = lazyregexp.New(`\b(?:gunicorn|uvicorn|hypercorn|daphne|uwsgi|waitress-serve|granian|flask\s+(?:--?\S+\s+\S+\s+)*run|fastapi\s+run)\b`)

var phpServer = lazyregexp.New(`\bartisan\s+(?:serve|octane)|\brr\s+serve\b|\bphp-fpm\b|\bapache2-foreground\b|\bfrankenphp\b`)

// serverOfPHP is an image that starts a server of PHP by itself; php:8-cli starts a shell.
var serverOfPHP = lazyregexp.New(`(?:^|/)php:\S*(?:apache|fpm)|(?:^|/)dunglas/frankenphp\b`)

// scriptWord is a word of a command that is a file of its own.
var scriptWord = lazyregexp.New(`[\w./-]*(?:\.sh|entrypoint[\w.-]*)\b`)

var tablesIn = lazyregexp.New(`(?i)postg|mysql|mariadb|pgvector|timescale|mssql`)

// createsTables is what scripts of a database have that make the tables of a program.
var createsTables = lazyregexp.New(`(?i)\bcreate\s+table\b`)

// migrationOf is how the framework of a program that is built here migrates its database, unless its Dockerfile, a script of its
// context or the program itself does so, or these or the script in its command are not there.
func (l *lowering) migrationOf(c types.ServiceConfig) []string {
	f, known := l.frameworkOf(c)
	if !known || !l.hasTables(c) {
		return nil
	}
	scripts := l.ContextScripts(l.buildOf(c))
	texts := l.withoutDead(c, l.runs(c, scripts))
	does := slices.ContainsFunc(texts, func(text string) bool {
		return slices.ContainsFunc(f.step[1:], func(word string) bool { return strings.Contains(text, word) })
	})
	isMissing := func(word string) bool { return !hasScript(scripts, word) }
	if len(scripts) == 0 || does || slices.ContainsFunc(scriptWord.FindAllString(l.startLine(c), -1), isMissing) {
		return nil
	}
	if f.calls != nil && l.ContextMentions(l.buildOf(c), f.files, f.words, f.calls) {
		return nil
	}
	return f.step
}

// hasScript reports whether a script that a command names is one of those at hand.
func hasScript(scripts []load.ContextFile, word string) bool {
	return slices.ContainsFunc(scripts, func(file load.ContextFile) bool { return path.Base(file.Name) == path.Base(word) })
}

// frameworkOf is the framework whose server a container starts.
func (l *lowering) frameworkOf(c types.ServiceConfig) (framework, bool) {
	command := l.startText(c)
	is := func(name string) bool { return l.hasSource(c, name) }
	python := pythonServer.MatchString(command)
	switch {
	case railsServer.MatchString(command), rackServer.MatchString(command) && l.isRails(c):
		return rails, true
	case djangoServer.MatchString(command), python && gatewayModule.MatchString(command):
		return django, true
	case l.startsPHP(c, command) && is("artisan"):
		return laravel, true
	case l.startsPHP(c, command) && is("bin/console") && l.hasMigrations(c, "migrations"):
		return symfony, true
	case !l.usesTables(c):
		return framework{}, false
	case python && is("alembic.ini"):
		return alembic, true
	case python && is("migrations/alembic.ini") && (l.startVariable(c, "FLASK_APP") || is("app.py") || is("wsgi.py")):
		return flaskMigrate, true
	case python && l.contextHas(c, "pyproject.toml", "[tool.aerich]"):
		return aerich, true
	case l.hasMigrations(c, "priv/repo/migrations"):
		return l.ectoOf(c, command)
	case len(c.Ports) > 0:
		return l.nodeOf(c)
	}
	return framework{}, false
}

// isRails reports whether a program in Ruby uses Rails and its migrations.
func (l *lowering) isRails(c types.ServiceConfig) bool {
	gems, _ := l.sourceOf(c, "Gemfile")
	return l.hasSource(c, "config/application.rb") ||
		lazyregexp.Of(`(?m)^\s*gem\s*\(?\s*["']rails["']`).MatchString(gems.Content) && l.hasSource(c, "config/database.yml")
}

// startsPHP reports whether a container starts a server of PHP: by its command or, without one, as the image that it is built from does.
func (l *lowering) startsPHP(c types.ServiceConfig, command string) bool {
	return phpServer.MatchString(command) || command == "" && serverOfPHP.MatchString(l.dockerfileOf(c).Base)
}

// ectoOf is Ecto's way to migrate: a script of the release, or the build tool that starts the server.
func (l *lowering) ectoOf(c types.ServiceConfig, command string) (framework, bool) {
	if strings.Contains(command, "mix phx.server") {
		return ecto, true
	}
	_, script := l.ContextFile(l.buildOf(c), "rel/overlays/bin/migrate")
	server := serverOfRelease.FindStringSubmatch(command)
	if !script || server == nil {
		return framework{}, false
	}
	f := ectoRelease
	f.step = append([]string{server[1] + "migrate"}, f.step[1:]...)
	return f, true
}

// serverOfRelease is what starts a release of Phoenix; the script that migrates is beside it.
var serverOfRelease = lazyregexp.New(`(?:^|[\s"'])([\w./-]*bin/)server\b`)

// hasSource reports whether a program that is built here has a file, at the top of its build context or where its program starts: a context
// may have several programs in it.
func (l *lowering) hasSource(c types.ServiceConfig, name string) bool {
	build := l.buildOf(c)
	if _, ok := l.ContextFile(build, name); ok || build == nil {
		return ok
	}
	_, ok := l.fileIn(c, l.placesOf(c, "./"+name)[0])
	return ok
}

// hasMigrations reports whether a directory of the build context has files.
func (l *lowering) hasMigrations(c types.ServiceConfig, directory string) bool {
	build := l.buildOf(c)
	return build != nil && filepath.IsAbs(build.Context) && l.HasFiles(filepath.Join(build.Context, filepath.FromSlash(directory)))
}

// contextHas reports whether a file of the build context has a text.
func (l *lowering) contextHas(c types.ServiceConfig, name, text string) bool {
	file, ok := l.ContextFile(l.buildOf(c), name)
	return ok && strings.Contains(file.Content, text)
}

// startVariable reports whether a variable is set for a container, by the files or its Dockerfile.
func (l *lowering) startVariable(c types.ServiceConfig, name string) bool {
	return valueOr(c.Environment[name], l.dockerfileOf(c).Sets[name]) != ""
}

// hasTables reports whether a service uses a database of the project that has tables, and that no script of its own makes them.
func (l *lowering) hasTables(c types.ServiceConfig) bool {
	database := l.newDatabaseOf(l.service(c.Name), c)
	return database != "" && l.keepsTables(database) && !slices.ContainsFunc(l.service(database).Files, func(f plan.File) bool {
		return createsTables.MatchString(f.Content)
	})
}

// keepsTables reports whether a database is one with tables, by its image or its name.
func (l *lowering) keepsTables(database string) bool {
	c := l.Project.Services[database]
	return tablesIn.MatchString(c.Image) || tablesIn.MatchString(l.dockerfileOf(c).Base) || tablesIn.MatchString(c.Name)
}

// usesTables reports whether a service itself names a database with tables, or depends on it.
func (l *lowering) usesTables(c types.ServiceConfig) bool {
	for _, s := range l.plan.Tasks() {
		_, depends := c.DependsOn[s.Name]
		_, named := l.mentions(l.service(c.Name))[strings.ToLower(s.Name)]
		if (depends || named) && l.isDatabase(l.Project.Services[s.Name]) && l.keepsTables(s.Name) {
			return true
		}
	}
	return false
}
