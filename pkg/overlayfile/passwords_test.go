package overlayfile

import (
	"strings"
	"testing"
)

// TestReplacePasswords replaces an example of a password that the project itself gives, and none that may stand elsewhere, that somebody
// else issues, or for which not any text will do.
func TestReplacePasswords(t *testing.T) {
	for services, replaced := range map[string]bool{
		"  db: {image: \"postgres:16\", environment: {POSTGRES_PASSWORD: changeme}}\n":                                      true,
		"  app: {image: \"example/app:1\", environment: {ADMIN_PASSWORD: changeme}}\n":                                      true,
		"  app: {image: \"example/app:1\", environment: {SMTP_PASSWORD: changeme}}\n":                                       false,
		"  app: {image: \"example/app:1\", environment: {API_TOKEN: changeme}}\n":                                           false,
		"  app: {image: \"example/app:1\", environment: {ADMIN_PASSWORD: changeme}, command: app --password changeme}\n":    false,
		"  db: {image: \"postgres:16\", environment: {POSTGRES_PASSWORD: changeme, DSN: \"user=u password=changeme\"}}\n":   false,
		"  db: {image: \"mcr.microsoft.com/mssql/server:2022-latest\", environment: {MSSQL_SA_PASSWORD: changeme}}\n":       false,
		"  db: {image: \"postgres:16\", environment: {POSTGRES_PASSWORD: changeme}, healthcheck: {test: pg -p changeme}}\n": false,
	} {
		file := made(t, "services:\n"+services)
		if strings.Contains(string(file.Content), "x-aws-generate") != replaced {
			t.Errorf("%s\n%s", services, file.Content)
		}
	}
}
