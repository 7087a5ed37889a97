package lower

import (
	"maps"
	"path"
	"slices"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
)

// For programs on Node.js, package.json has a script that migrates, whichever tool does it, and nobody runs it.
var (
	prisma = framework{[]string{"npx prisma migrate deploy", "migrate", "db push", "db:push"}, nodeCalls, callsOfNode, ofNode}

	callsOfNode = []string{"igrat", "synchronize", ".sync", "umzug"}

	ofNode = []string{".js", ".cjs", ".mjs", ".ts", ".cts", ".mts"}

	// nodeMigration is a command of the tools that migrate.
	nodeMigration = lazyregexp.New(`\bknex\b.*\bmigrate:latest\b|\bsequelize(-cli)?\b.*\bdb:migrate\b(?::all)?($|[^:])|\btypeorm\S*\b.*\bmigration:run\b|` +
		`\bprisma migrate deploy\b|\bdrizzle-kit\b.*\bmigrate\b|\bmikro-orm\b.*\bmigration:up\b|\bace migration:run\b|\bdb-migrate\b.*\bup\b|` +
		`\bnode-pg-migrate\b.*\bup\b|\bmedusa (db:migrate|migrations run)\b`)

	// nodeCalls is what the sources of a program have that migrates, or makes tables, when it starts.
	nodeCalls = lazyregexp.New(`\bmigrate\s*\.\s*latest\s*\(|\bmigrationsRun\b["']?\s*:\s*[^f\s]|\bsynchronize\b["']?\s*:\s*[^f\s]|\brunMigrations\s*\(|` +
		`\.sync\s*\(|\bumzug\b|\bmigrate\s*\(|\bgetMigrator\s*\(|\bmigrator\b|["'\x60][\w: -]*\bmigrate\b`)

	// scriptKey is the name of a script that a shell and Compose take as it is.
	scriptKey = lazyregexp.New(`^\w[\w:.-]*$`)

	// packageRun is a command that runs a script of package.json.
	packageRun = lazyregexp.New(`\b(?:npm|yarn|pnpm|bun)\b["',\s]+(?:run(?:-script)?["',\s]+)?([\w:.-]+)`)
)

// nodeOf is the script of package.json that migrates, or else what Prisma has for it.
func (l *lowering) nodeOf(c types.ServiceConfig) (framework, bool) {
	scripts := l.packageOf(c).Scripts
	for _, name := range slices.Sorted(maps.Keys(scripts)) {
		if scriptKey.MatchString(name) && nodeMigration.MatchString(scripts[name]) {
			return framework{[]string{"npm run " + name, "migrat", "db push", "db:push", "db:sync"}, nodeCalls, callsOfNode, ofNode}, true
		}
	}
	return prisma, l.hasSource(c, "prisma/schema.prisma")
}

// runs is what a container runs, as far as files tell: its command, the scripts at hand, and those scripts of package.json that these or
// one another run.
func (l *lowering) runs(c types.ServiceConfig, scripts []load.ContextFile) []string {
	texts := []string{l.startText(c)}
	for _, file := range scripts {
		if path.Base(file.Name) != "package.json" {
			texts = append(texts, file.Content)
		}
	}
	ofPackage := l.packageOf(c).Scripts
	texts = withPackage(texts, ofPackage)
	return append(texts, ofPackage["postinstall"], ofPackage["prepare"])
}
