package lower

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindNoValue = diag.Kind{
	Code: "C2E-no-value", Severity: diag.Warning,
	Title: "database variable has no value",
	Cause: "As with Docker Compose, a variable that is listed without a value and is not set where compose2ecs runs is not passed to the " +
		"container; null does not count as a value either. Other variables tell the program to use a database server, so it looks for one at " +
		"its default address, usually localhost, and exits. MySQL and MariaDB do not create the user if its password is empty, so programs " +
		"cannot sign in.",
	Fix: "set database variables in .env or in the AWS overlay; set passwords with x-aws-secrets",

	Breaks: true, Stops: true, Together: "database variables have no value: %s",
}

// kindNotPassed is about the others (Compose specification, "environment": "variables can be declared by a single key").
var kindNotPassed = diag.Kind{
	Code: "C2E-not-passed", Severity: diag.Info,
	Title: "variable without a value is not passed on",
	Cause: "The variable is listed without a value and is not set where compose2ecs runs. As with Docker Compose, the container does not " +
		"get it, and the program uses its default.",
	Fix: "nothing to do if the default is right; otherwise set the variable in .env, or give it a value in the file",

	Together: "variables without a value are not passed to the containers: %s",
}

var (
	// databaseServer is how people write which server it is, and not an embedded database.
	databaseServer = lazyregexp.New(`(?i)^([\w.+]*\.)?(postgres(ql|db)?|pgsql|psycopg2?|pg|mysql[2i]?|mysqldb|mariadb|mongo(db)?|mssql|sqlsrv|` +
		`sqlserver|oracle|cockroachdb)$`)
	databaseWord = lazyregexp.New(`(?i)(^|_)(db|database|postgres(ql)?|pg|mysql|mariadb|mongo(db)?|sql)_$`)
)

// A role is what a variable says of a connection.
type role int

const (
	otherRole    role = iota
	addressRole       // where the server is
	nameRole          // which database it is
	userRole          // who asks
	passwordRole      // and proves it
	kindRole          // what kind of server it is, if it is one
)

// memberOf tells of a variable of several for one connection, such as DB_HOST and DB_PORT, what they share and what it says.
func memberOf(name string) (prefix string, says role, ok bool) {
	end := strings.LastIndexByte(name, '_') + 1
	switch prefix = name[:end]; strings.ToLower(name[end:]) {
	case "host", "hostname", "server", "addr", "address", "endpoint", "url", "uri", "dsn":
		says = addressRole
	case "name", "db", "dbname", "database":
		says = nameRole
	case "user", "username":
		says = userRole
	case "pass", "password":
		says = passwordRole
	case "type", "connection", "engine", "driver", "dialect", "adapter", "client", "vendor":
		says = kindRole
	case "port":
		says = otherRole
	default:
		return "", otherRole, false
	}
	return prefix, says, len(prefix) > 1
}

// A connection is the variables of a service for one server, which begin with the same words, with their roles.
type connection struct {
	prefix  string
	members map[string]role // names of variables
}

// connectionsOf are those of a service, by what their names begin with.
func connectionsOf(c types.ServiceConfig) []connection {
	found := map[string]connection{}
	for name := range c.Environment {
		prefix, says, ok := memberOf(name)
		if !ok {
			continue
		}
		if found[prefix].members == nil {
			found[prefix] = connection{prefix, map[string]role{}}
		}
		found[prefix].members[name] = says
	}
	var all []connection
	for _, prefix := range slices.Sorted(maps.Keys(found)) {
		all = append(all, found[prefix])
	}
	return all
}

// those are the variables for which something holds, sorted.
func (k connection) those(hold func(name string, r role) bool) []string {
	return slices.DeleteFunc(slices.Sorted(maps.Keys(k.members)), func(name string) bool { return !hold(name, k.members[name]) })
}

// reportNoValue is about settings of databases that nobody sets.
func (n needs) reportNoValue() {
	var told []string
	for _, k := range connectionsOf(n.config) {
		if missing := n.unset(k); len(missing) > 0 {
			told = append(told, missing...)
			lack := "database variables are not set"
			if len(missing) == 1 {
				lack = "a database variable is not set"
			}
			n.reportMissing(missing, lack, shortList(missing), kindNoValue.Fix)
		} else if null := n.null(k); len(null) > 0 {
			lack := "variables have no value (null)"
			if len(null) == 1 {
				lack = "a variable has no value (null)"
			}
			n.reportMissing(null, lack, strings.Join(null, ", "),
				"set a value instead of null, in the file or in .env")
		}
	}
	n.reportNotPassed(told)
}

// reportNotPassed is about the variables that are listed without a value, but for those that something was said of.
func (n needs) reportNotPassed(told []string) {
	var names []string
	for _, name := range slices.Sorted(maps.Keys(n.config.Environment)) {
		told := slices.Contains(told, name) || secretshape.Key(name, n.service.Name, n.config.Image) || n.isRequired(name) ||
			n.variableOf(n.service, n.config, name).lacksAddress()
		if n.config.Environment[name] == nil && !n.has(name) && !told {
			names = append(names, name)
		}
	}
	if len(names) > 0 {
		what, without := shortList(names), "variables without a value are"
		if len(names) == 1 {
			without = "a variable without a value is"
		}
		n.about(n.service.Name).within(n.variable(n.service.Name, names[0])).At().
			Report(kindNotPassed, "%s not passed to the container: %s", without, what).Of(n.service.Name, what)
	}
}

// isRequired reports whether the image checks a variable.
func (n needs) isRequired(name string) bool {
	return slices.ContainsFunc(n.factsOf(n.config).Requires.Value, func(r images.Requirement) bool {
		return slices.ContainsFunc(r, func(s images.Setting) bool { return s.Name == name })
	})
}

// shortList is a list for people: of more than two, the first.
func shortList(names []string) string {
	if len(names) > 2 {
		return fmt.Sprintf("%s and %d more", names[0], len(names)-1)
	}
	return strings.Join(names, ", ")
}

func (n needs) reportMissing(names []string, lack, what, hint string) {
	n.about(n.service.Name).within(n.variable(n.service.Name, names[0])).At().
		Report(kindNoValue, "%s: %s", lack, what).WithHint("%s", hint).Of(n.service.Name, what)
}

// isGiven reports whether the container gets a variable that says something.
func (n needs) isGiven(name string, _ role) bool {
	return valueOr(n.config.Environment[name], "") != "" || n.has(name)
}

// isAbsent reports whether a variable is listed without a value that the container would get.
func (n needs) isAbsent(name string) bool { return n.config.Environment[name] == nil && !n.has(name) }

// chooses reports whether a variable of a connection says that there is a server.
func (n needs) chooses(k connection) bool {
	return len(k.those(func(name string, r role) bool {
		return r == kindRole && databaseServer.MatchString(valueOr(n.config.Environment[name], ""))
	})) > 0
}

// unset are the variables of a connection that are listed without a value, the address first, if the program does not work without them:
// another one says that there is a server; or there are no settings at all, where the program has no volume to keep an embedded database in.
// With a database in the project, the default may be its name.
func (n needs) unset(k connection) []string {
	located := k.those(func(name string, r role) bool { return r == addressRole && n.isGiven(name, r) })
	addresses := k.those(func(name string, r role) bool { return r == addressRole && n.isAbsent(name) })
	if len(addresses) == 0 || len(located) > 0 || n.hasDatabase() || !n.chooses(k) && !n.choosesNothing(k) {
		return nil
	}
	return append(addresses, k.those(func(name string, r role) bool { return r != addressRole && r != kindRole && n.isAbsent(name) })...)
}

// choosesNothing reports whether there is nothing but the names of settings for a database, with a user and a password, and no volume.
func (n needs) choosesNothing(k connection) bool {
	who := k.those(func(name string, r role) bool { return (r == userRole || r == passwordRole) && n.isAbsent(name) })
	return databaseWord.MatchString(k.prefix) && len(k.those(n.isGiven)) == 0 && len(who) > 1 && len(n.service.Mounts) == 0
}

// null are the variables of a connection to a server, with the name of a database or a user, that have the word null for a value; before
// them the password, for which the word may mean that there is none.
func (n needs) null(k connection) []string {
	null := func(roles ...role) []string {
		return k.those(func(name string, r role) bool {
			return slices.Contains(roles, r) && isNull(valueOr(n.config.Environment[name], ""))
		})
	}
	named := null(nameRole, userRole)
	if !n.chooses(k) || len(named) == 0 {
		return nil
	}
	return append(null(passwordRole), named...)
}

// isNull reports whether a value is the word that some programs read as none.
func isNull(value string) bool { return strings.EqualFold(value, "null") }

// hasDatabase reports whether a service of the project is a database.
func (n needs) hasDatabase() bool {
	return slices.ContainsFunc(n.plan.Tasks(), func(s *plan.Service) bool {
		return n.factsOf(n.Project.Services[s.Name]).Backend.Value == "database"
	})
}
