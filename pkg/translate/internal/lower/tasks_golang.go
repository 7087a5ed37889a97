package lower

import (
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// golangMigrate is how golang-migrate prepares the database of a program whose image has it, and has its migrations, if neither a command,
// a script of the context, nor the program itself runs them. The command is that of "migrate CLI" in golang-migrate's documentation.
func (l *lowering) golangMigrate(c types.ServiceConfig) []string {
	build, file, start := l.buildOf(c), l.dockerfileOf(c), l.startText(c)
	scripts := l.ContextScripts(build)
	switch {
	case len(scripts) == 0, !l.usesTables(c), !l.hasTables(c), strings.Contains(start, "migrat"), len(c.Entrypoint)+len(file.Entrypoint) > 0,
		!hasGolangMigrate.MatchString(l.DockerfileText(build)) && !slices.ContainsFunc(file.Runs, installsGolangMigrate.MatchString):
		return nil
	}
	for _, script := range scripts[1:] { // after the Dockerfile
		if strings.Contains(script.Content, "migrate") {
			return nil
		}
	}
	isMissing := func(word string) bool { return !hasScript(scripts, word) }
	if slices.ContainsFunc(scriptWord.FindAllString(l.startLine(c), -1), isMissing) ||
		l.ContextMentions(build, programSuffixes, []string{"igrat", "TABLE", "table"}, migratesItself) {
		return nil
	}
	directory := l.migrationsIn(c)
	variable := databaseURL(c)
	if directory == "" {
		return nil
	}
	step := "migrate -path " + directory + " -database URL up"
	if variable != "" && !lazyregexp.Of(`distroless|^scratch$`).MatchString(file.Base) {
		step = "sh -c 'migrate -path " + directory + " -database \"$$" + variable + "\" up'"
	}
	return []string{step, "migrat", "-database"}
}

// installsGolangMigrate is a command that does so in the image itself.
var installsGolangMigrate = lazyregexp.New(`\bgo install\b.*golang-migrate/migrate/\S*cmd/migrate`)

// hasGolangMigrate is what a Dockerfile has that puts its program into the image.
var hasGolangMigrate = lazyregexp.New(`(?s)golang-migrate/migrate.*COPY --from=\S+ \S*/migrate(?:\.\S+)?\s|` +
	`COPY --from=(?:docker\.io/)?migrate/migrate\S* \S*migrate\s`)

// migratesItself is what the sources of a program have that migrates, or makes tables, when it starts.
var migratesItself = lazyregexp.New("golang-migrate|AutoMigrate|(?i:migrat)\\w*\\(|[\"`][^\"`\\n]*migrat|(?i:create\\s+table)")

// migrationsIn is where the image of a program has its migrations, as golang-migrate names them; "" if nobody knows.
func (l *lowering) migrationsIn(c types.ServiceConfig) string {
	const ending = ".up.sql"
	for _, f := range l.service(c.Name).Files {
		if strings.HasSuffix(f.Path, ending) {
			return path.Dir(f.Path)
		}
	}
	found := ""
	l.ContextHasSource(l.buildOf(c), ".", []string{ending}, func(name string) bool {
		found = name
		return true
	})
	if found == "" {
		return ""
	}
	directory, in := path.Dir(found), ""
	for _, p := range l.dockerfileOf(c).Puts {
		switch {
		case p.To == "":
		case p.Sources == nil && path.Base(p.To) == path.Base(directory), copies(p, found, path.Join(p.To, path.Base(found))):
			in = p.To
		case copies(p, found, path.Join(p.To, found)):
			in = path.Join(p.To, directory)
		}
	}
	return in
}

// databaseURL is a variable with the URL of a database with tables as golang-migrate understands it: for PostgreSQL, its driver wants TLS
// unless sslmode says otherwise, and that of MySQL wants tcp(…) around the host (golang-migrate, database/postgres and database/mysql).
func databaseURL(c types.ServiceConfig) string {
	for _, name := range slices.Sorted(maps.Keys(c.Environment)) {
		if lazyregexp.Of(`^postgres(?:ql)?://.*\bsslmode=|^mysql://.*@tcp\(`).MatchString(valueOr(c.Environment[name], "")) {
			return name
		}
	}
	return ""
}
