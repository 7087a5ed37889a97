package lower

import (
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// TestItselfInFiles finds the address of this machine in each form of settings, and leaves alone what others replace or do not read.
func TestItselfInFiles(t *testing.T) {
	t.Parallel()
	const servers = `
services:
  app:
    build: {context: ., dockerfile_inline: "FROM acme/base\nCOPY . ."}
    depends_on: [db, ledger, cache]
EXTRA
  db: {image: "postgres:17", container_name: main-db}
  ledger: {image: "mysql:8.4"}
  cache: {image: "redis:8"}
`
	for _, c := range []struct {
		name, content, extra string
		want                 string // the places, and what is to be written there
	}{
		{"app.conf", "name = shop\nsource = root:pw@tcp(localhost:3306)/shop\n", "", "app.conf:2 ledger"},
		{"app.conf", "source = root:pw@tcp(127.0.0.1)/shop\n", "", "app.conf:1 ledger"},
		{"src/main/resources/application.properties", "spring.datasource.url=jdbc:postgresql://localhost:5432/shop", "",
			"src/main/resources/application.properties:1 db"},
		{"src/main/resources/application.yml", "spring:\n  data:\n    redis:\n      host: localhost\n", "",
			"src/main/resources/application.yml:4 cache"},
		{"appsettings.json", `{"ConnectionStrings": {"Shop": "Host=localhost;Port=5432;Database=shop"}}`, "", "appsettings.json:1 db"},
		{"appsettings.json", `{"ConnectionStrings": {"Shop": "Server=localhost,3306;Database=shop"}}`, "", "appsettings.json:1 ledger"},
		{"config/database.yml", "production:\n  adapter: postgresql\n  host: localhost\n", "", "config/database.yml:3 db"},
		{"config/config.json", "{\n\"host\": \"127.0.0.1\",\n\"dialect\": \"mysql\"\n}", "", "config/config.json:2 ledger"},
		{".env", "DB_HOST=localhost\nDB_PORT=3306\n", "", ".env:1 ledger"},
		{"config.js", "module.exports = {cache: 'redis://localhost', db: 'postgres://u@localhost/x'}", "", "config.js:1 cache; config.js:1 db"},
		// What is no server of the project, or none at all.
		{"app.conf", "source = root:pw@tcp(localhost:3307)/shop\n", "", ""},
		{"config.yml", "server:\n  host: localhost\n  port: 8080\n", "", ""},
		{"config.yml", "database: postgres://localhost.example.com/x\n", "", ""},
		// What nobody reads here.
		{"app.conf", "# source = root:pw@tcp(localhost:3306)/shop\n", "", ""},
		{"tests/app.conf", "source = root:pw@tcp(localhost:3306)/shop\n", "", ""},
		{"config/database.yml", "test:\n  adapter: postgresql\n  host: localhost\n", "", ""},
		{"config/database.yml", "development:\n  adapter: postgresql\n  host: localhost\n", "", "config/database.yml:3 db"},
		{"config/database.yml", "development:\n  adapter: postgresql\n  host: localhost\n", "    environment: {RAILS_ENV: production}", ""},
		// What is replaced.
		{"config/database.yml", "production:\n  host: <%= ENV.fetch('DB_HOST', 'localhost') %>\n  adapter: postgresql\n", "", ""},
		{"application.yml", "url: jdbc:postgresql://${DB_HOST:localhost}:5432/x\nhost: ${HOST:localhost}\n", "", ""},
		{"application.yml", "url: jdbc:postgresql://localhost:5432/x\n", "    environment: {DATASOURCE_URL: 'jdbc:postgresql://db/x'}", ""},
		{"application.yml", "url: jdbc:postgresql://localhost:5432/x\n", "    environment: {DB_HOST: db.example.com}", ""},
		{"application.yml", "url: jdbc:postgresql://localhost:5432/x\n", "    environment: {PUBLIC_URL: 'http://www.example.com'}",
			"application.yml:1 db"},
		{"application.yml", "url: jdbc:postgresql://localhost:5432/x\n", "    command: [serve, --db=main-db]", ""},
		{"application.yml", "url: jdbc:postgresql://localhost:5432/x\n",
			"    x-aws-secrets: {DATABASE_URL: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:x-AbCdEf'}", ""},
		{"application.yml", "url: jdbc:postgresql://localhost:5432/x\n---\nprofile: docker\nurl: jdbc:postgresql://db:5432/x\n", "", ""},
		{"src/main/resources/application.yml", "url: jdbc:postgresql://localhost:5432/x\n---\nurl: jdbc:postgresql://${DBH:db}:5432/x\n", "", ""},
		{"application.properties", "url=jdbc:postgresql://localhost:5432/x\n", "    environment: {SPRING_PROFILES_ACTIVE: docker}", ""},
		{"application.properties", "url=jdbc:postgresql://localhost:5432/x\n", "    command: [java, -Dspring.profiles.active=docker]", ""},
		{"application.yml", "url: jdbc:postgresql://localhost:5432/x\npool: {max-active: 8}\n", "", "application.yml:1 db"},
		// A variable for another service says nothing of this one.
		{"app.conf", "cache = redis://localhost:6379\n", "    environment: {DB_HOST: db}", "app.conf:1 cache"},
		// The second is not replaced, though the first is.
		{"app.conf", "source = root:pw@tcp(localhost:3306)/shop\ncache = redis://localhost\n", "    environment: {DB_HOST: ledger}",
			"app.conf:2 cache"},
		{".env", "DB_PORT=3306\nDB_HOST=localhost\n", "    environment: {DB_HOST: localhost}", ""},
		// It listens there itself.
		{"application.yml", "url: jdbc:postgresql://localhost:5432/x\n", "    expose: ['5432']", ""},
	} {
		l := loweredFrom(t, strings.Replace(servers, "EXTRA", c.extra, 1), c.name, c.content)
		var found []string
		for _, f := range l.Resolve(l.Source) {
			if place, is := strings.CutSuffix(f.Message, " refers to the task itself"); f.Kind.Code == kindTaskItself.Code && is {
				_, place, _ = strings.Cut(place, ": ")
				_, server, _ := strings.Cut(strings.TrimSuffix(f.Hint, " as the host"), ", use ")
				found = append(found, place+" "+server)
			}
		}
		if got := strings.Join(found, "; "); got != c.want {
			t.Errorf("%s %q %s: %q, not %q", c.name, c.content, c.extra, got, c.want)
		}
	}
}

// TestItselfInSources leaves alone settings beside sources or scripts that name the service: the program need not use the settings.
func TestItselfInSources(t *testing.T) {
	t.Parallel()
	const compose = "services:\n  app:\n    build: {context: ., dockerfile_inline: \"FROM acme/base\\nCOPY . .\"}\n    depends_on: [db]\n" +
		"  db: {image: \"postgres:17\"}\n"
	for _, c := range []struct {
		name, content string
		want          bool
	}{
		{"main.py", "host = os.environ.get('DB_HOST', 'db')", false},
		{"main.js", "const url = process.env.DATABASE_URL || 'postgres://app@db:5432/app'", false},
		{"start.sh", "sed -i 's/localhost/db/' app.conf", false},
		{"main.py", "import db\nhost = os.environ.get('DB_HOST', 'localhost')", true},
		{"tests/main.py", "url = 'postgres://app@db/app'", true},
	} {
		l := loweredFrom(t, compose, "app.conf", "url = postgres://app@localhost/app", c.name, c.content)
		got := slices.ContainsFunc(l.Resolve(l.Source), func(f diag.Finding) bool { return f.Kind.Code == kindTaskItself.Code })
		if got != c.want {
			t.Errorf("%s %q: %t", c.name, c.content, got)
		}
	}
}

// TestItselfInDefaults leaves alone settings that other files replace: those for a profile of Spring Boot, and those of node-config.
func TestItselfInDefaults(t *testing.T) {
	t.Parallel()
	const compose = "services:\n  app:\n    build: {context: ., dockerfile_inline: \"FROM acme/base\\nCOPY . .\"}\n    depends_on: [db]\n" +
		"    environment: {NODE_ENV: cloud}\n  db: {image: \"postgres:17\"}\n"
	for _, c := range []struct {
		name, other string
		want        bool
	}{
		{"src/main/resources/application.yml", "src/main/resources/application-docker.yml", false},
		{"src/main/resources/application.yml", "src/test/resources/application-test.yml", true},
		{"src/main/resources/application.yml", "docs/application-docker.md", true},
		{"config/default.json", "config/container.json", false},
		{"config/default.json", "config/custom-environment-variables.json", false},
		{"config/default.json", "config/cloud.json", false},
		{"config/config.yaml", "config/local.yaml", false},
		{"config/default.json", "config/test.json", true},
		{"config/default.json", "other/local.json", true},
	} {
		l := loweredFrom(t, compose, c.name, "url: postgres://app@localhost/app", c.other, "url: ${URL}")
		got := slices.ContainsFunc(l.Resolve(l.Source), func(f diag.Finding) bool { return f.Kind.Code == kindTaskItself.Code })
		if got != c.want {
			t.Errorf("%s, %s: %t", c.name, c.other, got)
		}
	}
}
