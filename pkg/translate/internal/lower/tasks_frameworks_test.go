package lower

import (
	"slices"
	"testing"
)

// TestFrameworksOfFiles knows frameworks that start like others by all of their files together.
func TestFrameworksOfFiles(t *testing.T) {
	t.Parallel()
	const database = "\n    depends_on: [db]\n  db:\n    image: postgres:17"
	for _, c := range []struct {
		command string
		files   []string
		want    []string
	}{
		{"php-fpm", []string{"bin/console", "migrations/Version1.php"}, symfony.step},
		{"php-fpm", []string{"bin/console"}, nil},
		{"php-fpm", []string{"migrations/Version1.php"}, nil},
		{"php -a", []string{"bin/console", "migrations/Version1.php"}, nil},
		{"uvicorn main:app", []string{"alembic.ini"}, alembic.step},
		{"python main.py", []string{"alembic.ini"}, nil},
		{"gunicorn app:app", []string{"migrations/alembic.ini", "app.py"}, flaskMigrate.step},
		{"gunicorn app:app", []string{"migrations/alembic.ini", "wsgi.py"}, flaskMigrate.step},
		{"gunicorn app:app", []string{"migrations/alembic.ini", "main.py"}, nil},
		{"gunicorn app:app", []string{"app.py"}, nil},
		{"mix phx.server", []string{"priv/repo/migrations/1.exs"}, ecto.step},
		{"mix phx.server", []string{"priv/repo/1.exs"}, nil},
		{"/app/bin/server", []string{"priv/repo/migrations/1.exs"}, nil},
		{"/app/bin/server", []string{"priv/repo/migrations/1.exs", "rel/overlays/bin/migrate"}, []string{"/app/bin/migrate"}},
		{"/app/bin/shop start", []string{"priv/repo/migrations/1.exs", "rel/overlays/bin/migrate"}, nil},
		{"node main.js", []string{"prisma/schema.prisma"}, prisma.step},
		{"node main.js", []string{"prisma/other.prisma"}, nil},
	} {
		others := []string{"Dockerfile", "FROM acme/base\n"}
		for _, name := range c.files {
			others = append(others, name, "x")
		}
		for after, want := range map[string][]string{database: c.want, "": nil} {
			l := loweredFrom(t, web("    build: .\n    ports: ['80:80']\n    command: "+c.command+after), others...)
			got, known := l.frameworkOf(l.Project.Services["web"])
			if after == "" && slices.Equal(c.want, symfony.step) { // which nothing else is like
				want = c.want
			}
			if known != (want != nil) || len(want) > 0 && (len(got.step) == 0 || got.step[0] != want[0]) {
				t.Errorf("%s with %s%s: %v", c.command, c.files, after, got.step)
			}
		}
	}
}
