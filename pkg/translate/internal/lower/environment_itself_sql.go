package lower

import (
	"cmp"
	"slices"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// sqlString is a connection string of .NET, which is about a database, whatever the settings around it are about.
var sqlString = lazyregexp.New(`(?i)\b(?:server|data source|host)\s*=[^;]+;.*\b(?:database|initial catalog|user ?id|uid)\s*=`)

// sqlServerString is what only those for SQL Server have, and its user sa (Microsoft Learn, "SqlConnection.ConnectionString Property").
var sqlServerString = lazyregexp.New(`(?i)\b(?:initial catalog|integrated security|trusted_connection|trustservercertificate|multipleactiveresultsets)\s*=` +
	`|\b(?:user ?id|uid)\s*=\s*sa\s*(?:;|["']|$)`)

// portOfSQL is the port of the server of a connection string, by itself, or by the databases that the lines near it name; "" if nothing
// tells.
func portOfSQL(line, near string) string {
	if match := portBeside.FindStringSubmatch(line); match != nil {
		return match[1]
	}
	if sqlServerString.MatchString(line) {
		return "1433"
	}
	port := cmp.Or(serverPort(line), serverPort(near))
	if !slices.Contains([]string{"1433", "3306", "5432"}, port) {
		return ""
	}
	return port
}
