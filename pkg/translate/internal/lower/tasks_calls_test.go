package lower

import (
	"slices"
	"strings"
	"testing"
)

// TestWordsOfCalls are in each of the calls, which is searched for only near one of them.
func TestWordsOfCalls(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		framework framework
		calls     []string
	}{
		{django, []string{`call_command( "migrate")`}},
		{laravel, []string{`Artisan::call('migrate')`}},
		{alembic, []string{"create_all", "command.upgrade(", "from flask_migrate import upgrade", "flask_migrate.upgrade(", `"upgrade"`}},
		{aerich, []string{"generate_schemas=True", "Command("}},
		{ecto, []string{"{Ecto.Migrator", "Release.migrate"}},
		{prisma, []string{"migrate.latest(", "migrationsRun: true", "synchronize: true", "runMigrations(", ".sync(", "umzug", "migrate(", "getMigrator(",
			"migrator", "'npx prisma migrate"}},
	} {
		for _, call := range c.calls {
			if !c.framework.calls.MatchString(call) {
				t.Errorf("%s: not a call", call)
			}
			if !slices.ContainsFunc(c.framework.words, func(word string) bool { return strings.Contains(call, word) }) {
				t.Errorf("%s: none of %v", call, c.framework.words)
			}
		}
	}
}
