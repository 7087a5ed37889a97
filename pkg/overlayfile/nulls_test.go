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
