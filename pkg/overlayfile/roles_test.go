package overlayfile

import (
	"strings"
	"testing"
)

// TestRoles has one secret for a password that is that of a database and its clients, and another one for each credential that only has
// the same example.
func TestRoles(t *testing.T) {
	const db = "  db: {image: \"postgres:16\", environment: {POSTGRES_PASSWORD: \"${POSTGRES_PASSWORD}\"}}\n" +
		"  app: {image: \"example/app:1\", environment: {"
	for environment, want := range map[string]string{
		`DB_PASSWORD: changeme`:     "DB_PASSWORD: postgres_password",
		`DB_PASSWORD: "${OWN}"`:     "DB_PASSWORD: postgres_password",
		`PASSWORD: "${OWN}"`:        "PASSWORD: postgres_password",
		`URL: "pg://u:changeme@db"`: "URL: url",
		`URL: "pg://u:${POSTGRES_PASSWORD}@db", FIRST_SUPERUSER_PWD: changeme`:                "FIRST_SUPERUSER_PWD: first_superuser_pwd",
		`URL: "pg://u:${POSTGRES_PASSWORD}@db", ADMIN_PASSWORD: "${ADMIN_PASSWORD}"`:          "ADMIN_PASSWORD: admin_password",
		`PG_PASS: changeme, ADMIN_URL: "a://u:${ADMIN_PASSWORD}@x", ADMIN_PASSWORD: changeme`: "PG_PASS: postgres_password",
		`ADMIN_PASSWORD: "${ADMIN_PASSWORD}", ADMIN_URL: "b://u:${ADMIN_PASSWORD}@x"`:         "ADMIN_URL: admin_url",
		`ADMIN_PASSWORD: "${POSTGRES_PASSWORD}"`:                                              "ADMIN_PASSWORD: postgres_password",
		`DB_ADMIN_PASSWORD: changeme`:                                                         "DB_ADMIN_PASSWORD: postgres_password",
		`DB_PASS: changeme, FLOWER_PASSWORD: "${FLOWER_PASSWORD}"`:                            "DB_PASS: postgres_password\n\n",
		`SECRET_KEY: "${SECRET_KEY}", JWT_SECRET: "${JWT_SECRET}"`:                            "JWT_SECRET: jwt_secret",
		`SECRET_KEY: "${SECRET_KEY}"}}` + "\n" +
			`  other: {image: "example/other:1", environment: {JWT_SECRET: "${JWT_SECRET}"`: "JWT_SECRET: jwt_secret",
		`JWT_SECRET: "${JWT_SECRET}", API_JWT_SECRET: changeme`: " JWT_SECRET: api_jwt_secret",
	} {
		file := madeOf(t, map[string]string{
			"compose.yaml": "services:\n" + db + environment + "}}\n",
			".env": "POSTGRES_PASSWORD=changeme\nOWN=changeme\nADMIN_PASSWORD=changeme\nFLOWER_PASSWORD=changeme\n" +
				"SECRET_KEY=changeme\nJWT_SECRET=changeme\n",
		})
		content := string(file.Content)
		if !strings.Contains(content, want) || strings.Contains(content, "FLOWER_PASSWORD: ") {
			t.Errorf("%s: not %s\n%s", environment, want, content)
		}
		if strings.Contains(content, `template: "a://u:{postgres_password}`) || strings.Contains(content, "template: a://u:{postgres_password}") {
			t.Errorf("%s: the URL has the password of the database\n%s", environment, content)
		}
	}
}
