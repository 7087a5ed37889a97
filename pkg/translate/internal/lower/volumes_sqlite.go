package lower

import (
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// kindSQLite is about what SQLite says of network file systems (SQLite, "How To Corrupt An SQLite Database File", 2.1, and "Write-Ahead
// Logging").
var kindSQLite = diag.Kind{
	Code: "C2E-sqlite-on-efs", Severity: diag.Warning,
	Title: "SQLite database on EFS",
	Cause: "SQLite is designed for local disks: on a network file system such as EFS it is slow, its write-ahead log does not work across " +
		"machines, and a file that two tasks write to can be corrupted.",
	Fix: "use a database server if the program supports one; if not, run only one task",

	Together: "SQLite databases are on EFS, a network file system: %s",
}

// sqliteURL is the address of an SQLite database in a file, as libraries write it.
var sqliteURL = lazyregexp.New(`^(?:sqlite3?(?:\+\w+)?|file):/*([^?]+)`)

// reportSQLite warns of a file with an SQLite database on a file system of EFS: one that a variable names, or that of an image whose
// program is known to have one.
func (l *lowering) reportSQLite(s *plan.Service, c types.ServiceConfig) {
	onEFS := func(file string) bool {
		return slices.ContainsFunc(s.Mounts, func(m plan.Mount) bool { return m.OnEFS() && plan.Within(m.Path, file) })
	}
	for _, name := range slices.Sorted(maps.Keys(c.Environment)) {
		match := sqliteURL().FindStringSubmatch(valueOr(c.Environment[name], ""))
		if match != nil && onEFS(path.Join("/", strings.TrimSpace(match[1]))) {
			l.about(s.Name).within(l.variable(s.Name, name)).At().
				Report(kindSQLite, "its SQLite database (%s) is on EFS, a network file system", name).Of(s.Name, "")
			return
		}
	}
	x := l.startOf(s, c)
	if slices.ContainsFunc(x.facts.SQLite.Value, x.has) && slices.ContainsFunc(x.facts.Data.Value, onEFS) {
		l.about(s.Name).At().Report(kindSQLite, "its SQLite database is on EFS, a network file system").Of(s.Name, "")
	}
}
