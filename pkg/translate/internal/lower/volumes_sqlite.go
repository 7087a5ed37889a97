package lower

import (
	"cmp"
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
	Title:  "service keeps SQLite data on EFS",
	Titles: "services keep SQLite data on EFS", OfService: true,
	Cause: "SQLite is designed for local disks: on a network file system such as EFS, it is slow, its write-ahead log does not work across " +
		"machines, and a file that two tasks write to can be corrupted.",
	Fix: "use a database server if the program supports one; if not, run only one task",

	Together: "these services have SQLite databases on EFS, a network file system: %s",
}

var (
	// sqliteURL is the address of an SQLite database in a file, as libraries write it: Prisma's, and those of others.
	sqliteURL = lazyregexp.New(`^file:/*([^?]+\.(?:db3?|sqlite3?))(?:$|\?)|(?:^|[\s"'=])(?:jdbc:)?sqlite3?(?:\+\w+)?:/*([^?\s"'#;]+)|(?i:\bdata ?source)=([^;"']+\.(?:db3?|sqlite3?))\b`)
	// sqliteFile is a file with the extension of one.
	sqliteFile = lazyregexp.New(`^(?:-[\w-]+=)?([^\s:=]+\.(?:sqlite3?|db3))$`)
	// sqliteKind and sqliteChosen are a variable that says what kind of database a program uses, and its values for SQLite.
	sqliteKind   = lazyregexp.New(`(?i)(^|_)(db|database|storage|store)_*(type|client|connection|engine|driver|kind|dialect|provider|backend|vendor)?$`)
	sqliteChosen = lazyregexp.New(`(?i)^(django\.db\.backends\.|better-)?sqlite3?$`)
)

// reportSQLite warns of a file with an SQLite database on a file system of EFS: one that a variable, the command or a file names, or that of
// a program that a variable or its image tells to have one.
func (l *lowering) reportSQLite(s *plan.Service, c types.ServiceConfig) {
	isKept := func(text string) bool {
		return slices.ContainsFunc(sqliteFilesIn(text), func(f string) bool { return onEFS(s, f) })
	}
	writes := slices.ContainsFunc(s.Mounts, func(m plan.Mount) bool { return m.OnEFS() && !m.ReadOnly })
	for _, name := range slices.Sorted(maps.Keys(c.Environment)) {
		value := strings.TrimSpace(valueOr(c.Environment[name], ""))
		if isKept(value) || writes && sqliteChosen.MatchString(value) && sqliteKind.MatchString(name) {
			l.about(s.Name).within(l.variable(s.Name, name)).At().
				Report(kindSQLite, "its SQLite database (%s) is on EFS, a network file system", name).Of(s.Name, "")
			return
		}
	}
	x := l.startOf(s, c)
	isImages := slices.ContainsFunc(x.facts.SQLite.Value, x.has) && slices.ContainsFunc(x.facts.Data.Value, func(dir string) bool {
		return onEFS(s, dir)
	})
	ofFiles := slices.ContainsFunc(s.Files, func(f plan.File) bool { return isKept(f.Content) })
	if isImages || ofFiles || slices.ContainsFunc(l.startsWith(c), isKept) {
		l.about(s.Name).At().Report(kindSQLite, "its SQLite database is on EFS, a network file system").Of(s.Name, "")
	}
}

// sqliteFilesIn are the files with SQLite databases that a text names.
func sqliteFilesIn(text string) (files []string) {
	if !strings.Contains(text, "sqlite") && !strings.Contains(text, ".db") {
		return nil
	}
	for _, match := range sqliteURL.FindAllStringSubmatch(text, -1) {
		files = append(files, cmp.Or(match[1], match[2], match[3]))
	}
	if match := sqliteFile.FindStringSubmatch(text); match != nil {
		files = append(files, match[1])
	}
	return files
}

// onEFS reports whether a file is on a file system of EFS. One whose name is relative is, if its directory is called like the end of
// what is mounted: addresses do not always tell the two apart, and nobody knows the working directory.
func onEFS(s *plan.Service, file string) bool {
	file = path.Join("/", strings.TrimSpace(file))
	return slices.ContainsFunc(s.Mounts, func(m plan.Mount) bool {
		dir := path.Dir(file)
		return m.OnEFS() && (plan.Within(m.Path, file) || dir != "/" && strings.HasSuffix(m.Path, dir))
	})
}
