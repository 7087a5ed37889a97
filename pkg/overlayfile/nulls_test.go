package overlayfile

import (
	"strings"
	"testing"
)

// TestReplaceNull gives a program and its database the same names and a generated password in place of null, but only if the database has
// all of them from the same variables.
func TestReplaceNull(t *testing.T) {
	const env = "DB_CONNECTION=mysql\nDB_HOST=db\nDB_DATABASE=null\nDB_USERNAME=NULL\nDB_PASSWORD=null\n"
	const list = "[\"MARIADB_DATABASE=$DB_DATABASE\", \"MARIADB_USER=$DB_USERNAME\", \"MARIADB_PASSWORD=$DB_PASSWORD\", " +
		"MARIADB_RANDOM_ROOT_PASSWORD=1]"
	for _, c := range []struct {
		image, variables string
		want             bool
	}{
		{"mariadb:11", "{MARIADB_DATABASE: \"${DB_DATABASE}\", MARIADB_USER: \"${DB_USERNAME}\", MARIADB_PASSWORD: \"${DB_PASSWORD}\", " +
			"MARIADB_RANDOM_ROOT_PASSWORD: 1}", true},
		{"mariadb:11", list, true},
		{"mariadb:11", "{MARIADB_DATABASE: \"${DB_DATABASE}\", MARIADB_USER: shop, MARIADB_PASSWORD: \"${DB_PASSWORD}\", " +
			"MARIADB_RANDOM_ROOT_PASSWORD: 1}", false},
		{"mariadb:11", "{MARIADB_DATABASE: shop, MARIADB_RANDOM_ROOT_PASSWORD: 1}", false},
		{"example/app:2", list, false},
	} {
		file := madeOf(t, map[string]string{
			".env": env,
			"compose.yaml": "name: shop\nservices:\n  web:\n    image: example/app:1\n    ports: [\"80:80\"]\n    env_file: .env\n" +
				"  db:\n    image: " + c.image + "\n    environment: " + c.variables + "\n    volumes: [\"db:/var/lib/mysql\"]\nvolumes: {db: {}}\n",
		})
		text := string(file.Content)
		for _, line := range []string{
			"DB_DATABASE: app\n", "DB_USERNAME: app\n", "MARIADB_DATABASE: app\n", "MARIADB_USER: app\n", " DB_PASSWORD: db_password\n",
			"MARIADB_PASSWORD: db_password\n",
		} {
			if strings.Contains(text, line) != c.want {
				t.Errorf("%s %s: %q\n%s", c.image, c.variables, line, text)
			}
		}
	}
}

// TestUsesOfNull leaves null alone where something else than the program and its database depends on the variable, as a health check or
// another program: init must not end with an error, nor have some of them sign in with another name than the others.
func TestUsesOfNull(t *testing.T) {
	const (
		web = "  web:\n    image: example/app:1\n    ports: [\"80:80\"]\n    environment: {DB_CONNECTION: mysql, DB_HOST: db, " +
			"DB_USERNAME: \"${DB_USERNAME}\", DB_PASSWORD: \"${DB_PASSWORD}\"}\n"
		db = "  db:\n    image: mysql:8.4\n    environment: {MYSQL_USER: \"${DB_USERNAME}\", MYSQL_PASSWORD: \"${DB_PASSWORD}\", " +
			"MYSQL_DATABASE: shop, MYSQL_RANDOM_ROOT_PASSWORD: 1}\n"
	)
	for more, want := range map[string]bool{
		"": true,
		"    healthcheck: {test: mysqladmin ping -u$$MYSQL_USER}\n":                                     true,
		"  cache: {image: \"redis:8\", environment: {OTHER: \"${DB_USERNAMES}\"}}\n":                    true,
		"    healthcheck: {test: [CMD, mysqladmin, ping, \"-p${DB_PASSWORD}\"]}\n":                      false,
		"    healthcheck: {test: \"mysqladmin ping -u$$DB_USERNAME\"}\n":                                false,
		"    volumes: [\"./prepare.sql:/docker-entrypoint-initdb.d/prepare.sql:ro\"]\n":                 false,
		"  stats: {image: example/stats, environment: {DSN: \"mysql://${DB_USERNAME}@db/shop\"}}\n":     false,
		"  stats: {image: example/stats, environment: [\"LOGIN=${DB_USERNAME}\"]}\n":                    false,
		"  stats: {image: example/stats, env_file: .env}\n":                                             false,
		"  stats: {image: example/stats, command: \"report -p ${DB_PASSWORD:-x}\"}\n":                   false,
		"  stats: {image: example/stats, profiles: [more], environment: {LOGIN: \"${DB_USERNAME}\"}}\n": false,
	} {
		file := madeOf(t, map[string]string{
			".env": "DB_USERNAME=null\nDB_PASSWORD=null\n", "prepare.sql": "GRANT ALL ON shop.* TO 'null';\n",
			"compose.yaml": "name: shop\nservices:\n" + web + db + more,
		})
		text := string(file.Content)
		if strings.Contains(text, "MYSQL_USER: app\n") != want || strings.Contains(text, "MYSQL_PASSWORD: db_password\n") != want {
			t.Errorf("%s: %s", more, text)
		}
		if strings.Contains(strings.Join(file.Open, "\n"), "would end up in the template") {
			t.Errorf("%s: %q", more, file.Open)
		}
	}
}
