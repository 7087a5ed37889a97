package lower

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindNoValue = diag.Kind{
	Code: "C2E-no-value", Severity: diag.Warning,
	Title: "setting of a database has no value",
	Cause: "A variable that is listed without a value, and is not set where compose2ecs runs, is not passed to the container, as with Docker " +
		"Compose; the word null is not a value either. Other variables tell the program to use a database server, so it looks for one " +
		"at its default address, most often localhost, and exits.",
	Fix: "set them in .env; or on AWS only, in environment, passwords in x-aws-secrets",

	Breaks: true, Together: "settings of databases have no value: %s",
}

var (
	// memberOf is a variable of several for one connection, such as DB_HOST and DB_PORT: what they share, and what it says.
	memberOf = lazyregexp.New(`(?i)^(.+_)(host(?:name)?|server|addr(?:ess)?|endpoint|ur[il]|dsn|port|user(?:name)?|pass(?:word)?|` +
		`name|db|dbname|database|type|connection|engine|driver|dialect|adapter|client|vendor)$`)
	// addressMember is what a member is called that says where the server is, nameMember one that says which database it is, and
	// kindMember one that says what kind of server.
	addressMember = lazyregexp.New(`(?i)^(host(name)?|server|addr(ess)?|endpoint|ur[il]|dsn)$`)
	nameMember    = lazyregexp.New(`(?i)^(name|db|dbname|database|user(name)?)$`)
	kindMember    = lazyregexp.New(`(?i)^(type|connection|engine|driver|dialect|adapter|client|vendor)$`)
	// databaseServer is how people write which server it is, and not an embedded database.
	databaseServer = lazyregexp.New(`(?i)^([\w.+]*\.)?(postgres(ql|db)?|pgsql|psycopg2?|pg|mysql[2i]?|mysqldb|mariadb|mongo(db)?|mssql|sqlsrv|` +
		`sqlserver|oracle|cockroachdb)$`)
	credentialMember = lazyregexp.New(`(?i)^(user(name)?|pass(word)?)$`)
	databaseWord     = lazyregexp.New(`(?i)(^|_)(db|database|postgres(ql)?|pg|mysql|mariadb|mongo(db)?|sql)_$`)
)

// A connection is the variables of a service for one server, which begin with the same words, by what they say.
type connection struct {
	prefix  string
	members map[string]string // names of variables
}

// connectionsOf are those of a service, by what their names begin with.
func connectionsOf(c types.ServiceConfig) []connection {
	found := map[string]connection{}
	for name := range c.Environment {
		match := memberOf().FindStringSubmatch(name)
		if match == nil {
			continue
		}
		if found[match[1]].members == nil {
			found[match[1]] = connection{match[1], map[string]string{}}
		}
		found[match[1]].members[match[2]] = name
	}
	var all []connection
	for _, prefix := range slices.Sorted(maps.Keys(found)) {
		all = append(all, found[prefix])
	}
	return all
}

// those are the variables for which something holds, sorted.
func (k connection) those(hold func(says, variable string) bool) []string {
	var names []string
	for says, variable := range k.members {
		if hold(says, variable) {
			names = append(names, variable)
		}
	}
	slices.Sort(names)
	return names
}

// reportNoValue is about settings of databases that nobody sets.
func (n needs) reportNoValue() {
	for _, k := range connectionsOf(n.config) {
		if missing := n.unset(k); len(missing) > 0 {
			n.reportMissing(missing, "no value", kindNoValue.Fix)
		} else if null := n.null(k); len(null) > 0 {
			n.reportMissing(null, "the value null", "give them values in the file or in .env")
		}
	}
}

func (n needs) reportMissing(names []string, value, hint string) {
	what, verb := strings.Join(names, ", "), "have"
	if len(names) > 2 {
		what = fmt.Sprintf("%s and %d more", names[0], len(names)-1)
	} else if len(names) == 1 {
		verb = "has"
	}
	n.about(n.service.Name).within(n.variable(n.service.Name, names[0])).At().
		Report(kindNoValue, "%s %s %s, but the program uses a database server", what, verb, value).WithHint("%s", hint).
		Of(n.service.Name, what)
}

// isGiven reports whether the container gets a variable that says something.
func (n needs) isGiven(_, name string) bool {
	return valueOr(n.config.Environment[name], "") != "" || n.has(name)
}

// chooses reports whether a variable of a connection says that there is a server.
func (n needs) chooses(k connection) bool {
	return len(k.those(func(says, name string) bool {
		return kindMember().MatchString(says) && databaseServer().MatchString(valueOr(n.config.Environment[name], ""))
	})) > 0
}

// unset are the variables of a connection that are listed without a value, the address first, if the program does not work without them:
// another one says that there is a server; or there are no settings at all, where the program has no volume to keep an embedded database in.
// With a database in the project, the default may be its name.
func (n needs) unset(k connection) []string {
	absent := func(says, name string) bool {
		return n.config.Environment[name] == nil && !n.has(name) && !kindMember().MatchString(says)
	}
	located := k.those(func(says, name string) bool { return addressMember().MatchString(says) && n.isGiven(says, name) })
	addresses := k.those(func(says, name string) bool { return addressMember().MatchString(says) && absent(says, name) })
	if len(addresses) == 0 || len(located) > 0 || n.hasDatabase() {
		return nil
	}
	credentials := k.those(func(says, name string) bool { return credentialMember().MatchString(says) && absent(says, name) })
	nothing := databaseWord().MatchString(k.prefix) && len(k.those(n.isGiven)) == 0 && len(credentials) > 1 && len(n.service.Mounts) == 0
	if !nothing && !n.chooses(k) {
		return nil
	}
	others := k.those(func(says, name string) bool { return !addressMember().MatchString(says) && absent(says, name) })
	return append(addresses, others...)
}

// null are the variables of a connection to a server, with the name of a database or a user, that have the word null for a value.
func (n needs) null(k connection) []string {
	if !n.chooses(k) {
		return nil
	}
	return k.those(func(says, name string) bool {
		return nameMember().MatchString(says) && isNull(valueOr(n.config.Environment[name], ""))
	})
}

// isNull reports whether a value is the word that some programs read as none.
func isNull(value string) bool { return strings.EqualFold(value, "null") }

// hasDatabase reports whether a service of the project is a database.
func (n needs) hasDatabase() bool {
	return slices.ContainsFunc(n.plan.Tasks(), func(s *plan.Service) bool {
		return n.factsOf(n.Project.Services[s.Name]).Backend.Value == "database"
	})
}
