package overlayfile

import (
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestDefined generates no password for a user to whom a file gives one.
func TestDefined(t *testing.T) {
	t.Parallel()
	for file, want := range map[[2]string]bool{
		{"definitions.json", `{"users": [{"name": "app", "password_hash": "aGFzaA=="}]}`}:  true,
		{"definitions.json", `{"users": [{"name": "apps", "password_hash": "aGFzaA=="}]}`}: false,
		{"definitions.json", `{"users": [{"name": "app"}], "queues": []}`}:                 false,
		{"definitions.json", `{"queues": [{"name": "app", "password": "x"}]}`}:             false,
		{"list.json", `[1]`}: false,
		{"init.sql", "CREATE USER app WITH PASSWORD 'x';"}:                                    true,
		{"init.sql", "create user if not exists 'app'@'%' identified by 'x';"}:                true,
		{"init.sql", "ALTER ROLE app LOGIN;\nCREATE USER other PASSWORD 'x';"}:                false,
		{"init.sql", "CREATE TABLE app (password text DEFAULT 'x');"}:                         false,
		{"init.sh", "psql -c \"CREATE USER app PASSWORD '$APP_PASSWORD'\""}:                   false,
		{"users.acl", "user app on #abc ~* +@all"}:                                            true,
		{"users.acl", "user app on nopass ~* +@all"}:                                          false,
		{"init.js", "db.createUser({user: 'app', pwd: 'x', roles: []})"}:                      true,
		{"init.js", "db.createUser({user: 'app', pwd: process.env.APP_PASSWORD, roles: []})"}: false,
		{"init.js", "db.createUser({user: process.env.APP_USER, pwd: 'x', roles: []})"}:       false,
	} {
		if got := defines(plan.File{Path: "/etc/" + file[0], Content: file[1]}, "app"); got != want {
			t.Errorf("%s: %t", file, got)
		}
	}
}

// TestDefinedPassword keeps the example of a password whose hash is in the definitions of a broker, and asks for one; without that, it is
// generated.
func TestDefinedPassword(t *testing.T) {
	t.Parallel()
	for definitions, generated := range map[string]bool{
		`{"users": [{"name": "app", "password_hash": "aGFzaA==", "tags": ""}]}`: false,
		`{"queues": [{"name": "app", "vhost": "/"}]}`:                           true,
	} {
		file := madeOf(t, map[string]string{
			"compose.yaml": "name: shop\nservices:\n" +
				"  api: {image: \"acme/api:1\", environment: {QUEUE_USER: app, QUEUE_PASSWORD: \"!ChangeMe!\"}}\n" +
				"  queue:\n    image: rabbitmq:4\n    environment: {RABBITMQ_DEFAULT_USER: app, RABBITMQ_DEFAULT_PASS: \"!ChangeMe!\"}\n" +
				"    volumes: [\"./definitions.json:/etc/rabbitmq/definitions.json:ro\"]\n",
			"definitions.json": definitions,
		})
		open := strings.Join(file.Open, "\n")
		if strings.Contains(string(file.Content), "RABBITMQ_DEFAULT_PASS: ") != generated ||
			strings.Contains(open, "choose your own for QUEUE_PASSWORD, RABBITMQ_DEFAULT_PASS (also in definitions.json)") == generated {
			t.Errorf("%s: %s\n%s", definitions, open, file.Content)
		}
	}
}

// TestDefinedBeside generates the password of a database that has the same example and user as a broker with definitions, if they come
// from variables of their own; that of the broker is there twice.
func TestDefinedBeside(t *testing.T) {
	t.Parallel()
	for variables, generated := range map[string]bool{
		"DB_SECRET QUEUE_SECRET": true,
		"SECRET SECRET":          false,
	} {
		db, queue, _ := strings.Cut(variables, " ")
		file := madeOf(t, map[string]string{
			".env": db + "=changeme\n" + queue + "=changeme\n",
			"compose.yaml": "name: shop\nservices:\n" +
				"  api: {image: \"acme/api:1\", environment: {DB_USER: app, DB_PASSWORD: \"${" + db + "}\", QUEUE_USER: app, " +
				"QUEUE_PASSWORD: \"${" + queue + "}\", DB_URL: \"postgres://app:${" + db + "}@db/app\", " +
				"QUEUE_URL: \"amqp://app:${" + queue + "}@queue/\"}}\n" +
				"  db:\n    image: postgres:18\n    environment: {POSTGRES_USER: app, POSTGRES_PASSWORD: \"${" + db + "}\"}\n" +
				"  queue:\n    image: rabbitmq:4\n    environment: {RABBITMQ_DEFAULT_USER: app, RABBITMQ_DEFAULT_PASS: \"${" + queue + "}\"}\n" +
				"    volumes: [\"./definitions.json:/etc/rabbitmq/definitions.json:ro\"]\n",
			"definitions.json": `{"users": [{"name": "app", "password_hash": "aGFzaA=="}]}`,
		})
		content, open := string(file.Content), strings.Join(file.Open, "\n")
		for _, name := range []string{"POSTGRES_PASSWORD: ", " DB_PASSWORD: ", "DB_URL: "} {
			if strings.Contains(content, name) != generated {
				t.Errorf("%s: %s\n%s", variables, name, content)
			}
		}
		if strings.Contains(content, "RABBITMQ_DEFAULT_PASS: ") || strings.Contains(content, "QUEUE_PASSWORD: ") ||
			strings.Contains(content, "QUEUE_URL: ") ||
			!strings.Contains(open, "choose your own for "+queue+" (also in definitions.json)") {
			t.Errorf("%s: %s\n%s", variables, open, content)
		}
	}
}

// TestDefinedLiteral generates nothing where an address has the example itself: it may be that of the user whom a file defines.
func TestDefinedLiteral(t *testing.T) {
	t.Parallel()
	for address, generated := range map[string]bool{
		"amqp://app:${QUEUE_SECRET}@queue/": true,
		"amqp://app:changeme@queue/":        false,
	} {
		file := madeOf(t, map[string]string{
			".env": "DB_SECRET=changeme\nQUEUE_SECRET=changeme\n",
			"compose.yaml": "name: shop\nservices:\n" +
				"  api: {image: \"acme/api:1\", environment: {DB_URL: \"postgres://app:${DB_SECRET}@db/app\", QUEUE_URL: \"" + address + "\"}}\n" +
				"  db:\n    image: postgres:18\n    environment: {POSTGRES_USER: app, POSTGRES_PASSWORD: \"${DB_SECRET}\"}\n" +
				"  queue:\n    image: rabbitmq:4\n    environment: {RABBITMQ_DEFAULT_USER: app, RABBITMQ_DEFAULT_PASS: \"${QUEUE_SECRET}\"}\n" +
				"    volumes: [\"./definitions.json:/etc/rabbitmq/definitions.json:ro\"]\n",
			"definitions.json": `{"users": [{"name": "app", "password_hash": "aGFzaA=="}]}`,
		})
		content := string(file.Content)
		if strings.Contains(content, "POSTGRES_PASSWORD: ") != generated || strings.Contains(content, "QUEUE_URL: ") {
			t.Errorf("%s\n%s", address, content)
		}
	}
}
