package overlayfile

import (
	"slices"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
)

// connection is what variables are called that say where something is which a program connects to.
var connection = lazyregexp.New(`(?i)(?:^|_)(?:URL|URI|DSN|HOST|BROKER|(?:DB|DATABASE|PG|POSTGRES(?:QL)?|` +
	`MYSQL|MARIADB|MONGO(?:DB)?|REDIS|AMQP|` +
	`RABBITMQ|KAFKA|SQL)_?(?:USER(?:_?NAME)?|NAME|DATABASE|DB|PORT))$`)

// optionalConnection is what those of them are called without which programs only do without something.
var optionalConnection = lazyregexp.New(`(?i)sentry|hook|smtp|mail`)

// connectsNowhere reports whether a finding is about a variable that has no value and says where a program has to connect to, or as whom:
// it ends, or uses its own default, which is seldom meant. A database itself has a default that is right.
func (d *draft) connectsNowhere(f diag.Finding) bool {
	for _, u := range d.names.Unset {
		if !slices.Contains(f.Names(), u.Name) {
			continue
		}
		for _, use := range u.Uses {
			if connection.MatchString(use.Variable) && !optionalConnection.MatchString(use.Variable) &&
				d.configured(use.Service, use.Variable) == "" && !d.isServer(use.Service) {
				return true
			}
		}
	}
	return false
}

// isServer reports whether a service is one that other programs connect to.
func (d *draft) isServer(service string) bool {
	if d.latest == nil || d.latest.Project == nil {
		return false
	}
	facts, _ := images.Lookup(d.latest.Project.AllServices()[service].Image)
	return facts.Backend.Known()
}

// optionalArguments are what variables are called without which a command only does less.
var optionalArguments = lazyregexp.New(`(?i)(?:^|_)(?:args?|arguments?|opts?|options|params?|flags|extra\w*)$|^extra_`)

// isArgument reports whether a finding is about a variable without a value in what starts a program.
func isArgument(f diag.Finding) bool {
	names := f.Names()
	for i, path := range placesOf(f) {
		if len(path) > 2 && path[0] == "services" && (path[2] == "command" || path[2] == "entrypoint") &&
			(i >= len(names) || !optionalArguments.MatchString(names[i])) {
			return true
		}
	}
	return false
}
