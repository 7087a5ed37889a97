package lower

import (
	"strings"
	"testing"
)

// TestPasswordless proposes a database without a password where all that sign in have none, and nobody else reaches it.
func TestPasswordless(t *testing.T) {
	t.Parallel()
	const (
		postgres, mysql = "    image: postgres:16\n", "    image: mysql:8.4\n"
		free, empty     = "POSTGRES_HOST_AUTH_METHOD=trust in environment; or set a password here and in URL of app", "MYSQL_ALLOW_EMPTY_PASSWORD=yes"
	)
	app := func(variables string) string {
		return "  app:\n    image: acme/app:1\n    environment: {" + variables + "}\n"
	}
	other := func(variables string) string {
		return "  other:\n    image: acme/other:1\n    environment: {" + variables + "}\n"
	}
	for _, c := range []struct{ lines, want string }{
		{postgres + app("URL: 'postgres://app@db/shop'"), free},
		{postgres + app("URL: 'postgresql+asyncpg://app@db:5432/shop'"), free},
		{mysql + app("URL: 'mysql://root@db/shop'"), empty},
		{"    image: mariadb:11\n" + app("URL: 'mysql2://root@db/shop'"), "MARIADB_ALLOW_EMPTY_ROOT_PASSWORD=yes"},
		{postgres + "    container_name: postgres\n  app:\n    image: asciinema/asciinema-server:20230101\n",
			"POSTGRES_HOST_AUTH_METHOD=trust in environment; or set a password here and in DATABASE_URL of app"},

		{postgres + app("URL: 'postgres://app:word@db/shop'"), ""},
		{postgres + app("URL: 'postgres://app:@db/shop'"), ""},
		{postgres + app("URL: 'postgres://app@db/shop', PGPASSWORD: word"), ""},
		{postgres + app("URL: 'postgres://app@db/shop', DB_PASSWORD: word"), ""},
		{postgres + app("URL: 'postgres://app@other/shop'"), ""},
		{postgres + app("URL: 'postgres://db/shop'"), ""},
		{postgres + app("URL: 'postgres://app@db/shop', JOBS: 'postgres://app:word@db/jobs'"), ""},
		{postgres + app("HOST: db"), ""},
		{postgres + app("URL: 'postgres://app@db/shop', CACHE: 'redis://:word@cache', CACHE_PASSWORD: word"), free},
		{postgres + app("URL: 'postgres://app@db/shop'") + other("OLD: 'mysql://app:word@old/shop'"), free},
		{postgres + app("URL: 'postgres://app@db/shop'") + other("DB_HOST: db, DB_PASSWORD: word"), ""},
		{postgres + app("URL: 'postgres://app@db/shop'") + other("spring.datasource.password: word"), ""},
		{postgres + app("URL: 'postgres://app@db/shop', DB_PWD: word"), ""},
		{postgres + app("URL: 'postgres://app@db/shop', POSTGRES_PW: word"), ""},
		{postgres + app("URL: 'postgres://app@db/shop'") + other("STORE_PASS: word"), ""},
		{postgres + app("URL: 'postgres://app@db/shop'") + other("STORE: 'Host=db;Username=app;Password=word'"), ""},
		{postgres + app("URL: 'postgres://app@db/shop'") + other("URL: 'postgres://app:word@db/shop'") + "    profiles: [tools]\n", ""},
		{postgres + app("URL: 'postgres://app@db/shop'") + other("HOST: db") + "    profiles: [tools]\n    x-aws-secrets: {DB_PWD: word}\n" +
			"secrets: {word: {environment: WORD}}\n", ""},
		{postgres + app("URL: 'postgres://app@db/shop'") + "    x-aws-secrets: {DB_PWD: word}\nsecrets: {word: {environment: WORD}}\n", ""},
		{mysql + app("URL: 'mysql://root@db/shop', MYSQL_PWD: word"), ""},
		{postgres + "    environment: {POSTGRES_PASSWORD: '${WORD}'}\n" + app("URL: 'postgres://app@db/shop'"), ""},
		{postgres + "    ports: [{target: 5432, published: '5432', x-aws-listener: {protocol: tcp}}]\n" + app("URL: 'postgres://app@db/shop'"), ""},
		{mysql + app("URL: 'mysql://app@db/shop'"), ""},
	} {
		l := loweredFrom(t, "services:\n  db:\n"+c.lines)
		var hints []string
		for _, f := range l.Resolve(l.Source) {
			if f.Code == kindRequired.Code {
				hints = append(hints, f.Hint)
			}
		}
		found := strings.Join(hints, "\n")
		if found == "" || strings.Contains(found, "trust") != strings.Contains(c.want, "trust") ||
			strings.Contains(found, "ALLOW_EMPTY") != strings.Contains(c.want, "ALLOW_EMPTY") || !strings.Contains(found, c.want) {
			t.Errorf("%s: %q", c.lines, found)
		}
	}
}
