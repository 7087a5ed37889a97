package lower

import (
	"strings"
	"testing"
)

// TestMisread tells checks that always fail from those that work although they are not what was meant.
func TestMisread(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		why  string
		test []string
	}{
		{"passes || to curl", []string{"CMD", "curl", "-f", "http://localhost:9000/up || exit 1"}},
		{"passes || to curl", []string{"CMD", "/usr/bin/curl", "-f", "http://localhost:9000/up", "|| exit 1"}},
		{"passes && to pg_isready", []string{"CMD", "pg_isready", "&&", "echo", "ok"}},
		{"passes >/dev/null to wget", []string{"CMD", "wget", "http://localhost", ">/dev/null", "2>&1"}},
		{"passes | to wget", []string{"CMD", "wget", "-qO-", "http://localhost", "|", "grep", "up"}},
		{"takes the whole command line", []string{"CMD", "node /app/alive.js"}},
		{"takes the whole command line", []string{"CMD", "curl --fail http://localhost || exit 1"}},
		{`"!" needs a shell`, []string{"CMD", "!", "curl", "http://localhost"}},
		{"passes $PORT to curl", []string{"CMD", "curl", "-f", "http://localhost:$PORT/up"}},
		{"passes ${DB_USER} to psql", []string{"CMD", "psql", "-U", "${DB_USER}", "-c", "select 1"}},
		{"ignores the words after wget", []string{"CMD-SHELL", "wget", "-q", "http://localhost"}},
		{"", []string{"CMD-SHELL", "curl -f http://localhost:9000/up || exit 1"}},
		{"", []string{"CMD-SHELL", "pg_isready", "-U", "shop"}},
		{"", []string{"CMD", "sh", "-c", "curl -f http://localhost || exit 1"}},
		{"", []string{"CMD", "timeout", "5", "/bin/bash", "-c", "curl -f http://localhost || exit 1"}},
		{"", []string{"CMD", "su", "postgres", "-c", "pg_isready || exit 1"}},
		{"", []string{"CMD", "curl", "-f", "http://localhost/up?a=1&b=2|3;4"}},
		{"", []string{"CMD", "curl", "-f", "-H", "X-Check: a | b", "http://localhost/up"}},
		{"", []string{"CMD", "curl", "-f", "http://localhost/odata/Items?$top=1"}},
		{"", []string{"CMD", "node", "-e", "check() || process.exit(1)"}},
		{"", []string{"CMD", "mongosh", "--eval", "rs.status().ok || quit(1)"}},
		{"", []string{"CMD", "redis-cli", "-a", "$REDIS_PASSWORD", "ping", "||", "exit", "1"}},
		{"", []string{"CMD", "pg_isready", "-U", "$POSTGRES_USER"}},
		{"", []string{"CMD", "mysqladmin", "ping", "-p$MYSQL_ROOT_PASSWORD"}},
		{"", []string{"CMD", "echo", "ruok", "|", "nc", "localhost", "2181"}},
		{"", []string{"CMD"}},
		{"", []string{"NONE"}},
		{"", []string{"CMD", ""}},
	} {
		if got := misread(c.test); (got == "") != (c.why == "") || !strings.Contains(got, c.why) {
			t.Errorf("%q: %q", c.test, got)
		}
	}
}

// TestShellLine keeps operators, and quotes everything else.
func TestShellLine(t *testing.T) {
	t.Parallel()
	for want, words := range map[string][]string{
		"curl -f 'http://localhost/a?b=1&c=2' || exit 1":     {"curl", "-f", "http://localhost/a?b=1&c=2 || exit 1"},
		"pg_isready -U shop || exit 1":                       {"pg_isready", "-U", "shop", "||", "exit 1"},
		"wget -qO- http://localhost | grep 'is up'":          {"wget", "-qO-", "http://localhost", "|", "grep", "is up"},
		`mongosh --eval 'db.hello('\''a'\'').ok' >/dev/null`: {"mongosh", "--eval", "db.hello('a').ok", ">/dev/null"},
		"/app/alive --deep || exit 1":                        {"/app/alive --deep || exit 1"},
	} {
		if got := shellLine(words); got != want {
			t.Errorf("%q: %s", words, got)
		}
	}
}

// TestHealthSyntax is about services that are kept running.
func TestHealthSyntax(t *testing.T) {
	t.Parallel()
	const check = "    healthcheck: {test: [CMD, curl, -f, 'http://localhost:9000/up || exit 1']}\n"
	for lines, want := range map[string]bool{
		"    image: acme/app\n    command: [migrate]\n    restart: \"no\"\n" + check + "  app:\n    image: acme/app\n    depends_on: " +
			"{web: {condition: service_completed_successfully}}\n": false,
		"    image: acme/app\n" + check:                             true,
		"    image: acme/app\n    healthcheck: {disable: true}\n":   false,
		"    image: acme/app\n    healthcheck: {interval: 10s}\n":   false,
		"    image: acme/app\n    healthcheck: {test: curl -f a}\n": false,
	} {
		if got := reports(t, kindHealthSyntax, web(lines)); got != want {
			t.Errorf("%s: %t", lines, got)
		}
	}
}

// TestMayLack leaves out a check that never succeeded if its program may be missing, unless something waits for it to succeed.
func TestMayLack(t *testing.T) {
	t.Parallel()
	const (
		check  = "    healthcheck: {test: [CMD, curl, -f, 'http://localhost:9000/up || exit 1']}\n"
		awaits = "  other:\n    image: acme/other\n    depends_on: {web: {condition: "
		slim   = "FROM openjdk:21-slim\nRUN apt-get update && apt-get install -y "
	)
	for _, c := range []struct{ lines, dockerfile, want string }{
		{"    build: .\n" + check, slim + "git", "NONE"},
		{"    build: .\n" + check, slim + "curl", "CMD-SHELL"},
		{"    build: .\n" + check, "FROM mcr.microsoft.com/dotnet/aspnet:9.0\nCOPY out .", "NONE"},
		{"    build: .\n" + check, "FROM mcr.microsoft.com/dotnet/sdk:9.0\nCOPY out .", "CMD-SHELL"},
		{"    build: .\n" + check, "FROM python:3.13\nCOPY . .", "CMD-SHELL"},
		{"    build: .\n" + check, "FROM python:3.13-slim\nCOPY . .", "NONE"},
		{"    build: .\n" + check, "FROM acme/slim:3\nCOPY . .", "CMD-SHELL"},
		{"    build: .\n" + check, "FROM alpine\nCOPY . .", "CMD"}, // with wget
		{"    image: openjdk:21-slim\n" + check, "", "NONE"},
		{"    image: acme/app\n" + check, "", "CMD-SHELL"},
		{"    image: openjdk:21-slim\n    healthcheck: {test: [CMD, 'wget -q localhost || exit 1']}\n", "", "NONE"},
		{"    image: openjdk:21-slim\n    healthcheck: {test: [CMD, 'java -cp /app Check || exit 1']}\n", "", "CMD-SHELL"},
		{"    image: openjdk:21-slim\n    healthcheck: {test: [CMD, '  ']}\n", "", ""},
		{"    image: openjdk:21-slim\n" + check + awaits + "service_healthy}}\n", "", "CMD-SHELL"},
		{"    image: openjdk:21-slim\n" + check + awaits + "service_started}}\n", "", "NONE"},
	} {
		got := ""
		if s := loweredFrom(t, web(c.lines), "Dockerfile", c.dockerfile).service("web"); len(s.Container.Health.Instead) > 0 {
			got = s.Container.Health.Instead[0]
		}
		if got != c.want {
			t.Errorf("%s, %s: %s", c.lines, c.dockerfile, got)
		}
	}
}
