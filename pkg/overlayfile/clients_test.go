package overlayfile

import (
	"strings"
	"testing"
)

// TestClients generates no secret for a server alone that asks its clients for it.
func TestClients(t *testing.T) {
	const server = "  sync:\n    image: electricsql/electric:1.2.0\n    environment: {DATABASE_URL: \"postgresql://app@db/x\"}\n"
	const client = "  app: {image: \"example/app:1\", environment: {SYNC_ORIGIN: \"http://sync:3000\"}}\n"
	for name, c := range map[string]struct{ services, want string }{
		"a client without it": {server + client, "ELECTRIC_INSECURE: \"true\"\n"},
		"no client":           {server, "ELECTRIC_SECRET: electric_secret\n"},
		"a client with it": {
			strings.Replace(server, "{DATABASE_URL", "{ELECTRIC_SECRET: \"${S}\", DATABASE_URL", 1) +
				strings.Replace(client, "{SYNC_ORIGIN", "{SYNC_SECRET: \"${S}\", SYNC_ORIGIN", 1), "SYNC_SECRET: s\n",
		},
		"another name in the URL": {server + strings.Replace(client, "//sync:", "//syncer:", 1), "ELECTRIC_SECRET: electric_secret\n"},
	} {
		file := made(t, "services:\n"+c.services)
		content, open := string(file.Content), strings.Join(file.Open, "\n")
		if !strings.Contains(content, c.want) || strings.Contains(open, "requires no secret") != strings.Contains(c.want, "INSECURE") {
			t.Errorf("%s: without %q: %s\n%s", name, c.want, open, content)
		}
	}
	const ports = "    ports: [{target: 3000, published: \"3000\", x-aws-listener: {protocol: http}}]\n"
	public := made(t, "services:\n"+strings.Replace(server, "    environment", ports+"    environment", 1)+client)
	if serious := strings.Join(seriousOf(public.Findings), "\n"); !strings.Contains(serious, "ELECTRIC_SECRET") {
		t.Errorf("%s\n%s", serious, public.Content)
	}
}

// TestReaders gives a generated password to those who find the .env file in which it is empty, and to no database.
func TestReaders(t *testing.T) {
	const compose = `
services:
  db: {image: "mysql:8.4", environment: {MYSQL_ROOT_PASSWORD: "${DB_PASSWORD}"}, volumes: ["data:/var/lib/mysql", ".:/backup:ro"]}
  app: {image: "example/app:1", build: "."}
  jobs: {image: "example/jobs:1", volumes: [".:/app"]}
  web: {image: "example/web:1", build: web}
volumes: {data: {}}
`
	for env, want := range map[string]int{"DB_PASSWORD=\n": 2, "OTHER=\n": 0} {
		file := madeOf(t, map[string]string{"compose.yaml": compose, ".env": env, "Dockerfile": "FROM node:22\nCOPY . .\n"})
		if got := strings.Count(string(file.Content), "      DB_PASSWORD: db_password\n"); got != want {
			t.Errorf("%q: %d, not %d\n%s", env, got, want, file.Content)
		}
	}
}

// TestPasswordless has a database ask for no password that those who use it do not have.
func TestPasswordless(t *testing.T) {
	const app = "services:\n  db: {image: \"postgres:16\"}\n  app: {image: \"acme/app:1\", environment: {URL: \"postgres://app@db/shop\"}}\n"
	for name, c := range map[string]struct {
		services string
		want     bool
	}{
		"a client without one": {app, true},
		"a client with one":    {strings.Replace(app, "app@db", "app:word@db", 1), false},
	} {
		file := made(t, c.services)
		content, open := string(file.Content), strings.Join(file.Open, "\n")
		if strings.Contains(content, "POSTGRES_HOST_AUTH_METHOD: trust\n") != c.want || strings.Contains(open, "requires no password") != c.want {
			t.Errorf("%s: %s\n%s", name, open, content)
		}
	}
}
