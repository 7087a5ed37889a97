package overlayfile

import (
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate"
)

// TestConnectsNowhere keeps the warning about an empty variable that says what a program connects to.
func TestConnectsNowhere(t *testing.T) {
	for environment, stays := range map[string]bool{
		`[ "CELERY_BROKER_URL=${CELERY_BROKER_URL}", "COLOR=${COLOR}" ]`: true,
		`{DATABASE_URL: "${DB}"}`:                     true,
		`{MONGO_URI: "${MONGO_URI}"}`:                 true,
		`{QUEUE_HOST: "${QUEUE}"}`:                    true,
		`{SENTRY_DSN: "${SENTRY_DSN}"}`:               false,
		`{ALERT_WEBHOOK_URL: "${ALERT_WEBHOOK_URL}"}`: false,
		`{SMTP_HOST: "${SMTP_HOST}"}`:                 false,
		`{CURL: "${CURL}", HOSTING: "${HOSTING}"}`:    false,
		`{DATABASE_URL: "postgres://db/${SUFFIX}"}`:   false,
		`{DATABASE_URL: "${DB:-postgres://db/shop}"}`: false,
	} {
		file := made(t, "services:\n  worker: {image: \"example/worker:1\", environment: "+environment+"}\n  db: {image: \"example/db:1\"}\n")
		if serious := strings.Join(seriousOf(file.Findings), "\n"); strings.Contains(serious, unsetVariable) != stays {
			t.Errorf("%s: %q\n%s", environment, serious, file.Content)
		}
	}
}

// What cannot be loaded has no server.
func TestNoServer(t *testing.T) {
	if d := (&draft{latest: &translate.Result{}}); d.isServer("db") {
		t.Error("is a server")
	}
}
