package overlayfile

import (
	"strings"
	"testing"
)

// TestDefaults gives clients of PostgreSQL its user, its database and its port, where one variable without a value stands for both.
func TestDefaults(t *testing.T) {
	const head = "services:\n  db:\n    image: postgres:16\n    volumes: [\"data:/var/lib/postgresql/data\"]\n    environment: "
	const app = "\n  app:\n    image: example/app:1\n    environment: "
	for name, c := range map[string]struct {
		db, app string
		want    []string
		stays   bool // the warning
	}{
		"user, database and port": {
			`{POSTGRES_PASSWORD: "${PW}", POSTGRES_USER: "${DB_USER}", POSTGRES_DB: "${DB_NAME}"}`,
			`{DB_PASSWORD: "${PW}", DB_USER: "${DB_USER}", DB_NAME: "${DB_NAME}", DB_HOST: db, DB_PORT: "${DB_PORT}"}`,
			[]string{"DB_USER: postgres\n", "DB_NAME: postgres\n", `DB_PORT: "5432"`, "POSTGRES_DB: postgres\n"}, false,
		},
		"the database of a user": {
			`{POSTGRES_PASSWORD: "${PW}", POSTGRES_USER: shop, POSTGRES_DB: "${DB_NAME}"}`, `{DB_NAME: "${DB_NAME}"}`,
			[]string{"DB_NAME: shop\n"}, false,
		},
		"a text": {
			`{POSTGRES_PASSWORD: "${PW}", POSTGRES_USER: "${DB_USER}"}`, `{DSN: "host=db user=${DB_USER}"}`,
			[]string{"DSN: host=db user=postgres\n"}, false,
		},
		"a text with a password": {
			`{POSTGRES_PASSWORD: hunter2, POSTGRES_USER: "${DB_USER}"}`,
			`{DSN: "postgres://${DB_USER}:hunter2@db/x", DB_USER: "${DB_USER}"}`, nil, true,
		},
		"the server alone": {`{POSTGRES_PASSWORD: "${PW}", POSTGRES_USER: "${DB_USER}"}`, `{}`, nil, false},
		"another user":     {`{POSTGRES_PASSWORD: "${PW}"}`, `{DB_USER: "${DB_USER}"}`, nil, true},
		"the port of another host": {
			`{POSTGRES_PASSWORD: "${PW}"}`, `{DB_HOST: db.example.org, DB_PORT: "${DB_PORT}"}`, nil, true,
		},
	} {
		file := made(t, head+c.db+app+c.app+"\nvolumes: {data: {}}\n")
		content := string(file.Content)
		for _, want := range c.want {
			if !strings.Contains(content, want) {
				t.Errorf("%s: without %q\n%s", name, want, content)
			}
		}
		if written := strings.Contains(content, "so the database uses its default"); written != (len(c.want) > 0) {
			t.Errorf("%s:\n%s", name, content)
		}
		if serious := strings.Join(seriousOf(file.Findings), "\n"); strings.Contains(serious, unsetVariable) != c.stays {
			t.Errorf("%s: %s\n%s", name, serious, content)
		}
	}
}

// TestArguments keeps the warning about a variable without a value in what starts a program, unless that is for more of what is there.
func TestArguments(t *testing.T) {
	for command, stays := range map[string]bool{
		`[serve, "--from=${SITE}"]`: true, `serve ${EXTRA_ARGS}`: false, `serve $OPTIONS`: false, `[serve]`: false,
	} {
		file := made(t, "services:\n  app: {image: \"example/app:1\", command: "+command+"}\n  db: {image: \"example/db:1\"}\n")
		if serious := strings.Join(seriousOf(file.Findings), "\n"); strings.Contains(serious, unsetVariable) != stays {
			t.Errorf("%s: %s\n%s", command, serious, file.Content)
		}
	}
}
