package overlayfile

import (
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// TestInvents generates what a project invents, and nothing that somebody else issues or that needs more than letters and digits.
func TestInvents(t *testing.T) {
	for name, service := range map[string]string{
		"TUNNEL_TOKEN":                      "image: cloudflare/cloudflared, command: tunnel run",
		"MSSQL_SA_PASSWORD":                 "image: mcr.microsoft.com/mssql/server",
		"OPENSEARCH_INITIAL_ADMIN_PASSWORD": "image: 'opensearchproject/opensearch:2.14.0'",
		"CLERK_SECRET_KEY":                  "image: acme/app",
		"OPENAI_API_KEY":                    "image: acme/app",
		"SMTP_PASSWORD":                     "image: acme/app",
		"LICENSE_KEY":                       "image: acme/app",
		"TELEGRAM_BOT_TOKEN":                "image: acme/app",
	} {
		file := made(t, "services:\n  s: {"+service+", environment: {"+name+": '${"+name+"}'}}\n")
		if strings.Contains(string(file.Content), "x-aws-generate: ") {
			t.Errorf("%s is generated:\n%s", name, file.Content)
		}
		if !slices.ContainsFunc(file.Findings, func(f diag.Finding) bool {
			return f.Severity == diag.Warning && strings.Contains(f.Message, name)
		}) {
			t.Errorf("%s is not told: %v", name, file.Findings)
		}
	}
	for name, service := range map[string]string{
		"POSTGRES_PASSWORD": "image: 'postgres:17'", "SECRET_KEY_BASE": "image: acme/app", "ACME_SECRET_KEY": "image: acme/app",
	} {
		file := made(t, "services:\n  s: {"+service+", environment: {"+name+": '${"+name+"}'}}\n")
		if !strings.Contains(string(file.Content), "x-aws-generate: ") {
			t.Errorf("%s is not generated:\n%s", name, file.Content)
		}
	}
}

// TestMissingKeys generates a key that the framework of a program asks for and that nothing sets, one for all services that lack it; not
// where another service is told one, which they may have to share.
func TestMissingKeys(t *testing.T) {
	files := map[string]string{
		"Dockerfile":   "FROM node:24\nENV NODE_ENV=production\nCMD [\"node\", \"server.js\"]\n",
		"package.json": `{"dependencies": {"next-auth": "^4.24.0"}}`,
	}
	for others, generated := range map[string]int{
		"": 1,
		"  jobs: {build: ., command: node jobs.js}\n":                       2,
		"  admin: {image: acme/admin, environment: {NEXTAUTH_SECRET: 0}}\n": 0,
	} {
		files["compose.yaml"] = "services:\n  web: {build: ., ports: ['3000:3000']}\n" + others
		file := madeOf(t, files)
		if n := strings.Count(string(file.Content), "NEXTAUTH_SECRET: nextauth_secret\n"); n != generated {
			t.Errorf("with %q: %d of %d keys\n%s", others, n, generated, file.Content)
		}
	}
}

// TestLength generates keys as long as the image is known to ask for, and passwords and keys of ciphers that are shorter than others.
func TestLength(t *testing.T) {
	for service, digits := range map[string]string{
		"image: 'langfuse/langfuse:3', environment: {ENCRYPTION_KEY: '${ENCRYPTION_KEY}'}": "x-aws-generate: 64",
		"image: acme/app, environment: {ENCRYPTION_KEY: '${ENCRYPTION_KEY}'}":              "x-aws-generate: 32",
		"image: docmost/docmost, environment: {APP_SECRET: '${APP_SECRET}'}":               "x-aws-generate: 64",
	} {
		if file := made(t, "services:\n  s: {"+service+"}\n"); !strings.Contains(string(file.Content), digits) {
			t.Errorf("%s: not %s\n%s", service, digits, file.Content)
		}
	}
}

// TestRequiredKey generates the key that an image requires and that no file names, once for all containers of the program.
func TestRequiredKey(t *testing.T) {
	file := made(t, "services:\n  web: {image: ghcr.io/goauthentik/server, command: server}\n"+
		"  worker: {image: ghcr.io/goauthentik/server, command: worker}\n")
	if strings.Count(string(file.Content), "AUTHENTIK_SECRET_KEY: authentik_secret_key\n") != 2 || len(seriousOf(file.Findings)) > 0 {
		t.Errorf("%v\n%s", file.Findings, file.Content)
	}
}

// TestExampleInFile generates a key that a mounted file has an example for, with which the program does not start.
func TestExampleInFile(t *testing.T) {
	for key, generated := range map[string]bool{"ultrasecretkey": true, "d9c1f0": false} {
		file := madeOf(t, map[string]string{
			"compose.yaml": "services:\n  search:\n    image: searxng/searxng\n    ports: ['8080:8080']\n" +
				"    volumes: ['./settings.yml:/etc/searxng/settings.yml:ro']\n",
			"settings.yml": "use_default_settings: true\nserver:\n  secret_key: \"" + key + "\"\n",
		})
		if strings.Contains(string(file.Content), "SEARXNG_SECRET: searxng_secret\n") != generated || len(seriousOf(file.Findings)) > 0 {
			t.Errorf("with %s: %v\n%s", key, file.Findings, file.Content)
		}
	}
}

// TestKeyInFile generates a key that is empty in an env file, beside another variable that is none.
func TestKeyInFile(t *testing.T) {
	file := madeOf(t, map[string]string{
		"compose.yaml": "services:\n  web: {image: example/web:1, ports: ['80:80'], env_file: [web.env]}\n",
		"web.env":      "JWT_SECRET=\nCOLOR=\n",
	})
	if content := string(file.Content); !strings.Contains(content, "JWT_SECRET: jwt_secret\n") || strings.Contains(content, "COLOR") ||
		len(seriousOf(file.Findings)) > 0 {
		t.Errorf("%v\n%s", file.Findings, content)
	}
}

// TestLengths gives a secret that several variables share the length that all of them admit.
func TestLengths(t *testing.T) {
	content := string(made(t, `services:
  api: {image: example/api, environment: {STORE_SECRET_KEY: "${S}"}}
  store: {image: minio/minio, command: server /data, environment: {MINIO_ROOT_USER: store, MINIO_ROOT_PASSWORD: "${S}"}}
`).Content)
	if !strings.Contains(content, "  s:\n    environment: S\n    x-aws-generate: 32\n") {
		t.Error(content)
	}
}

// TestRootPassword generates the password of a database's administrator if there is another user for programs, and leaves it alone if
// they may sign in with it.
func TestRootPassword(t *testing.T) {
	for user, generated := range map[string]bool{
		"MYSQL_USER: shop": true, "MYSQL_USER: root": false, "MYSQL_USER: ''": false, "OTHER_USER: shop": false, "MARIADB_USER: shop": false,
	} {
		content := string(made(t, "services:\n  db:\n    image: mysql:8.4\n    volumes: ['db:/var/lib/mysql']\n"+
			"    environment: {MYSQL_PASSWORD: '${P}', "+user+"}\nvolumes: {db: {}}\n").Content)
		if strings.Contains(content, "MYSQL_ROOT_PASSWORD: mysql_root_password\n") != generated {
			t.Errorf("%s:\n%s", user, content)
		}
	}
}

// TestBeside generates, beside the password of a database's administrator, the others of the program in the same service, and no more.
func TestBeside(t *testing.T) {
	content := string(made(t, `services:
  db:
    image: mysql:8.4
    volumes: ["db:/var/lib/mysql"]
    environment: {MYSQL_ROOT_PASSWORD: "${R}", MYSQL_PASSWORD: "${P}", MYSQL_DATABASE: "${D}", SMTP_PASSWORD: "${S}",
      MYSQL_DSN_PASSWORD: "a:${T}"}
  app:
    image: example/app:1
    environment: {MYSQL_SMTP_PASSWORD: "${O}"}
volumes: {db: {}}
`).Content)
	for name, want := range map[string]bool{
		"R": true, "P": true, "D": false, "S": false, "T": false, "O": false,
	} {
		if got := strings.Contains(content, "    environment: "+name+"\n"); got != want {
			t.Errorf("%s is generated: %t\n%s", name, got, content)
		}
	}
}

// TestOneValue gives all that come from one variable the same value, whatever the secrets of the project are called: a database and its
// program have to agree. No two secrets have the same name in the template.
func TestOneValue(t *testing.T) {
	for secret, want := range map[string]string{"other": "db_pass", "db_pass": "db_pass_2", "db-pass": "db_pass_2"} {
		file := madeOf(t, map[string]string{
			"compose.yaml": "services:\n  db: {image: 'postgres:17', environment: {POSTGRES_PASSWORD: '${DB_PASS}'}}\n" +
				"  web:\n    image: acme/app\n    ports: ['80:80']\n    secrets: [" + secret + "]\n" +
				"    environment: {DATABASE_PASSWORD: '${DB_PASS}', DATABASE_URL: 'postgres://postgres:${DB_PASS}@db/x'}\n" +
				"secrets: {" + secret + ": {file: ./secret}}\n",
			"secret": "s",
		})
		for _, line := range []string{
			"POSTGRES_PASSWORD: " + want, "DATABASE_PASSWORD: " + want, "x-aws-template: postgres://postgres:{" + want + "}@db/x",
		} {
			text := string(file.Content)
			if !file.Complete || !strings.Contains(text, line+"\n") || strings.Count(text, "x-aws-generate: 32") != 1 {
				t.Errorf("beside %s, without %s:\n%s", secret, line, text)
			}
		}
	}
	file := made(t, "services:\n  web: {image: acme/app, ports: ['80:80']}\n"+
		"  db: {image: 'postgres:17', environment: {POSTGRES_PASSWORD: '${DB_PASS}'}}\n"+
		"  other: {image: 'postgres:17', environment: {POSTGRES_PASSWORD: '${DBPASS}'}}\n")
	if text := string(file.Content); !strings.Contains(text, "POSTGRES_PASSWORD: dbpass_2\n") || !file.Complete {
		t.Errorf("two of a name:\n%s", text)
	}
}

// TestCheckedPassword generates a password that the health check of its container has too, if a shell can take it from there.
func TestCheckedPassword(t *testing.T) {
	for test, want := range map[string]string{
		`[CMD, mysqladmin, ping, "-p${DB_PASSWORD}"]`:          `test: mysqladmin ping "-p$${MYSQL_PASSWORD}"`,
		`[CMD-SHELL, "mysqladmin ping -p${DB_PASSWORD} || :"]`: `test: 'mysqladmin ping -p$${MYSQL_PASSWORD} || :'`,
		`"mysqladmin ping -p${DB_PASSWORD} $$HOME"`:            `test: mysqladmin ping -p$${MYSQL_PASSWORD} $$HOME`,
		`[CMD, echo, "a b", "${DB_PASSWORD}\\"]`:               `test: echo "a b" "$${MYSQL_PASSWORD}\\"`,
		`[CMD-SHELL, "mysqladmin ping '-p${DB_PASSWORD}'"]`:    "",
	} {
		file := made(t, "name: shop\nservices:\n  db: {image: \"mysql:8.4\", volumes: [\"db:/var/lib/mysql\"], healthcheck: {test: "+test+"},\n"+
			"    environment: {MYSQL_USER: shop, MYSQL_PASSWORD: \"${DB_PASSWORD}\", MYSQL_ROOT_PASSWORD: \"${DB_PASSWORD}\"}}\n"+
			"  app: {image: example/app:1, environment: {DB_PASS: \"${DB_PASSWORD}\"}}\nvolumes: {db: {}}\n")
		content, serious := string(file.Content), seriousOf(file.Findings)
		if want == "" && !strings.Contains(content, "DB_PASS: db_password\n") {
			continue
		}
		if want == "" || !strings.Contains(content, want+"\n") || !strings.Contains(content, "DB_PASS: db_password\n") || len(serious) > 0 {
			t.Errorf("%s: %v\n%s", test, serious, content)
		}
	}
}
