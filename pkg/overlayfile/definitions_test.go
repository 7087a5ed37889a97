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
			strings.Contains(open, "choose your own for QUEUE_PASSWORD, RABBITMQ_DEFAULT_PASS") == generated {
			t.Errorf("%s: %s\n%s", definitions, open, file.Content)
		}
	}
}
