package overlayfile

import (
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate"
)

// TestReplacePasswords replaces an example of a password that the project itself gives, and none that may stand elsewhere, that somebody
// else issues, or for which not any text will do.
func TestReplacePasswords(t *testing.T) {
	for services, replaced := range map[string]bool{
		"  db: {image: \"postgres:16\", environment: {POSTGRES_PASSWORD: changeme}}\n":                                      true,
		"  db: {image: \"postgres:16\", environment: {POSTGRES_DB: shop, POSTGRES_PASSWORD: changeme}}\n":                   true,
		"  app: {image: \"example/app:1\", environment: {ADMIN_PASSWORD: changeme}}\n":                                      true,
		"  app: {image: \"example/app:1\", environment: {SMTP_PASSWORD: changeme}}\n":                                       false,
		"  app: {image: \"example/app:1\", environment: {SMTP_ADMIN_PASSWORD: changeme}}\n":                                 false,
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

// TestTextSecretStays keeps a value that is made from a text when another variable of its name gets a generated one.
func TestTextSecretStays(t *testing.T) {
	d := newDraft(Options{}, &translate.Names{Services: []string{"app", "db"}})
	password, url := translate.Use{Service: "db", Variable: "DB_PASSWORD"}, translate.Use{Service: "app", Variable: "APP_SECRET"}
	d.inject("DB_PASSWORD", password)
	d.injectTexts(password, translate.Text{Use: url, Before: "app:", After: "@db"})
	d.inject("APP_SECRET", translate.Use{Service: "db", Variable: "APP_SECRET"})
	if made := d.secrets["app_secret"]; made.Template != "app:{db_password}@db" || made.Digits != 0 || len(d.secrets) != 3 {
		t.Errorf("%+v", d.secrets)
	}
}

// TestWaits keeps what was said of one service when another one is added.
func TestWaits(t *testing.T) {
	b := &block{}
	b.doWithout("proxy")
	b.wait("first", dependency{Condition: "service_completed_successfully", Required: true}, "It waits for first.")
	s := b.settings[b.index("depends_on")]
	if waits, _ := s.value.(dependencies); len(waits) != 2 || len(s.about) != 2 || b.doWithout("proxy") {
		t.Errorf("%+v", s)
	}
}
