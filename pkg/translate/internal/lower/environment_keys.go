package lower

import (
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
)

// A key is a variable with a key that a program needs, as its sources show, and that nothing sets.
type key struct {
	name   string
	others []string // variables that do as well
	issued bool     // it is not any text, but the one with which something was encrypted
}

// missingKey is the key that a program lacks: its framework, its sources or its image ask for one.
func (l *lowering) missingKey(c types.ServiceConfig) (key, bool) {
	for _, of := range []func(types.ServiceConfig) (key, bool){
		l.imageKey, l.laravelKey, l.symfonyKey, l.railsKey, l.phoenixKey, l.djangoKey, l.pythonKey, l.nodeKey,
	} {
		if k, needed := of(c); needed {
			isGiven := func(name string) bool { return l.isGiven(c, name) }
			if l.buildOf(c) != nil && l.hasSecretFile(c) { // which may be the key: one that is generated would replace it
				return key{}, false
			}
			return k, !isGiven(k.name) && !slices.ContainsFunc(k.others, isGiven)
		}
	}
	return key{}, false
}

// isGiven reports whether something sets a variable of a container, or may do so: the service, its Dockerfile, a file of variables, or a
// script. What is listed without a value is told elsewhere.
func (l *lowering) isGiven(c types.ServiceConfig, name string) bool {
	if _, listed := c.Environment[name]; listed || l.readingOf(c, name).set {
		return true
	}
	s := l.service(c.Name)
	for _, v := range c.Volumes {
		if strings.HasPrefix(path.Base(v.Target), ".env") {
			return true
		}
	}
	for _, f := range s.Files {
		if strings.Contains(f.Content, name) || isSettings(f) {
			return true
		}
	}
	scripts := l.ContextScripts(l.buildOf(c))
	return strings.Contains(l.startText(c), name) || slices.ContainsFunc(scripts[min(1, len(scripts)):], func(f load.ContextFile) bool {
		return strings.Contains(f.Content, name)
	})
}

// imageKey is that of a well-known image.
func (l *lowering) imageKey(c types.ServiceConfig) (key, bool) {
	facts := l.factsOf(c)
	if !facts.Keys.Known() || !l.startOf(l.service(c.Name), c).byImage() {
		return key{}, false
	}
	return key{name: facts.Keys.Value[0], others: facts.Keys.Value[1:]}, true
}

// phpProgram is how commands and images are called that run a program in PHP.
var phpProgram = lazyregexp.New(`(?i)php|artisan|laravel|symfony`)

// runsLike reports whether what a container starts, or the image that its own one starts from, is called in some way.
func (l *lowering) runsLike(c types.ServiceConfig, program *lazyregexp.Regexp) bool {
	return l.buildOf(c) != nil && (program.MatchString(l.startText(c)) || program.MatchString(l.dockerfileOf(c).Base))
}

// laravelFallback is a key in the settings of Laravel for where the variable is not set.
var laravelFallback = lazyregexp.New(`env\(\s*['"]APP_KEY['"]\s*,\s*(?:['"][^'"]|[^'"\s)])`)

// laravelKey is that with which Laravel encrypts cookies: it answers each request with an error without one (Laravel, "Encryption").
func (l *lowering) laravelKey(c types.ServiceConfig) (key, bool) {
	build := l.buildOf(c)
	_, isLaravel := l.ContextFile(build, "artisan")
	if !isLaravel || !l.contextHas(c, "composer.json", `"laravel/framework"`) || !l.runsLike(c, phpProgram) {
		return key{}, false
	}
	config, _ := l.ContextFile(build, "config/app.php")
	scripts := l.ContextScripts(build)
	generates := func(f load.ContextFile) bool { return strings.Contains(f.Content, "key:generate") }
	made := slices.ContainsFunc(scripts, generates) && path.Base(scripts[0].Name) != "package.json" || strings.Contains(l.startText(c), "key:generate")
	return key{name: "APP_KEY"}, !made && !laravelFallback.MatchString(config.Content)
}

// symfonyKey is that of Symfony, whose variable has to be there (Symfony, "Configuration Based on Environment Variables").
func (l *lowering) symfonyKey(c types.ServiceConfig) (key, bool) {
	if !l.contextHas(c, "config/packages/framework.yaml", "env(APP_SECRET)") || !l.runsLike(c, phpProgram) || l.contextHas(c, ".env", "APP_SECRET") || l.hasVault(c) {
		return key{}, false
	}
	return key{name: "APP_SECRET"}, true
}

// rubyProgram is how commands and images are called that run a program in Ruby.
var rubyProgram = lazyregexp.New(`(?i)ruby|rails|puma|unicorn|passenger|sidekiq|bundle`)

// railsKey is that without which Rails does not start in production, or the one with which it reads its own (Rails Guides, "Securing Rails
// Applications").
func (l *lowering) railsKey(c types.ServiceConfig) (key, bool) {
	build := l.buildOf(c)
	application, isRails := l.ContextFile(build, "config/application.rb")
	if !isRails || !l.inProduction(c) || !l.runsLike(c, rubyProgram) {
		return key{}, false
	}
	production, _ := l.ContextFile(build, railsProduction)
	secrets, hasSecrets := l.ContextFile(build, "config/secrets.yml")
	isIn := func(name string) bool {
		_, found := l.ContextFile(build, name)
		return found && !l.isIgnored(build, name) || l.isMounted(c, path.Base(name))
	}
	switch {
	case strings.Contains(application.Content+production.Content, "secret_key_base"),
		hasSecrets && !strings.Contains(secrets.Content, "SECRET_KEY_BASE"), isIn("config/master.key"), isIn("config/credentials/production.key"):
		return key{}, false
	}
	for _, name := range []string{"config/credentials/production.yml.enc", "config/credentials.yml.enc"} {
		if _, encrypted := l.ContextFile(build, name); encrypted {
			return key{name: "RAILS_MASTER_KEY", others: []string{"SECRET_KEY_BASE"}, issued: true}, true
		}
	}
	return key{name: "SECRET_KEY_BASE", others: []string{"RAILS_MASTER_KEY"}}, true
}

// elixirRaises is what a program in Elixir raises an exception without.
var elixirRaises = lazyregexp.New(`System\.(?:get_env\(\s*"SECRET_KEY_BASE"\s*\)\s*\|\||fetch_env!\(\s*"SECRET_KEY_BASE")`)

// phoenixKey is that without which an endpoint of Phoenix does not start (Phoenix, "Deploying with Releases").
func (l *lowering) phoenixKey(c types.ServiceConfig) (key, bool) {
	file, _ := l.ContextFile(l.buildOf(c), "config/runtime.exs")
	text := pythonComment.ReplaceAllString(file.Content, "")
	return key{name: "SECRET_KEY_BASE"}, l.setTo(c, "MIX_ENV") == "prod" && elixirRaises.MatchString(text)
}

// pythonProgram is how commands and images are called that run a program in Python.
var pythonProgram = lazyregexp.New(`(?i)python|gunicorn|uvicorn|hypercorn|daphne|uwsgi|celery|manage\.py|flask|fastapi`)

// isOfAnotherService reports whether another service that is built from the same sources is told a variable.
func (l *lowering) isOfAnotherService(c types.ServiceConfig, name string) bool {
	for _, other := range l.plan.Services {
		config := l.Project.Services[other.Name]
		if other.Name != c.Name && l.contextOf(config) == l.contextOf(c) && l.isGiven(config, name) {
			return true
		}
	}
	return false
}
