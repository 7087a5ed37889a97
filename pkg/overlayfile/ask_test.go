package overlayfile

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestErrors writes what can be decided in spite of errors, and asks about them.
func TestErrors(t *testing.T) {
	file := madeOf(t, map[string]string{
		"compose.yaml": "name: shop\nservices:\n" +
			"  app: {image: \"example/app:1\", volumes: [\"./start.sh:/start.sh:ro\"], environment: {SECRET_KEY: \"\"}}\n" +
			"  db: {image: \"postgres:16\", environment: {POSTGRES_PASSWORD: \"${PW}\"}}\n",
		"start.sh": "exec app\n",
	})
	open := strings.Join(file.Open, "\n")
	if file.Complete || !file.Partial || !strings.Contains(open, "/start.sh is in /") || !strings.Contains(open, "/etc/app/start.sh") ||
		!strings.Contains(string(file.Content), "# You need to decide: service \"app\": /start.sh is in /") {
		t.Errorf("%+v\n%s", file.Open, file.Content)
	}
	o := Options{}
	o.Project.Dir = t.TempDir()
	if err := os.WriteFile(filepath.Join(o.Project.Dir, "compose.yaml"), []byte("services: 1\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if file, err := Make(t.Context(), o); err != nil || file.Complete || file.Partial {
		t.Errorf("%+v, %v", file, err)
	}
}

// TestAsked asks for what only the user has: existing secrets, and a domain for a program that does not work without HTTPS.
func TestAsked(t *testing.T) {
	file := made(t, "name: shop\nservices:\n  app:\n    image: quay.io/keycloak/keycloak:26.3\n    command: start\n"+
		"    ports: [\"8080:8080\"]\n"+
		"    environment: {KC_HTTP_ENABLED: \"true\", KC_PROXY_HEADERS: xforwarded, KC_HOSTNAME: id.example.org}\n"+
		"    x-aws-secrets: {KC_BOOTSTRAP_ADMIN_PASSWORD: admin}\nsecrets:\n  admin: {external: true, name: shop/admin}\n")
	open := strings.Join(file.Open, "\n")
	for _, want := range []string{
		`secret "admin" has to exist: aws secretsmanager create-secret --name shop/admin`, `service "app" needs HTTPS: run compose2ecs init`,
	} {
		if !strings.Contains(open, want) {
			t.Errorf("%q is not in\n%s\n%v", want, open, seriousOf(file.Findings))
		}
	}
}

// TestNoDefaultProfile writes nothing for a project whose profiles leave out everything, if none of them is the default one.
func TestNoDefaultProfile(t *testing.T) {
	file := made(t, "services:\n  app: {image: \"example/app:1\", profiles: [one]}\n")
	if file.Complete || file.Partial {
		t.Errorf("%s", file.Content)
	}
	file = made(t, "name: shop\nservices:\n  app: {image: \"example/app:1\", profiles: [default]}\n"+
		"  docs: {image: \"example/docs:1\", profiles: [docs]}\n")
	if open := strings.Join(file.Open, "\n"); !file.Complete || !strings.Contains(open, "those of the profile default are: app") {
		t.Errorf("%s\n%s", open, file.Content)
	}
}

// TestIdle leaves out what starts no program that keeps running, and names it.
func TestIdle(t *testing.T) {
	file := made(t, "services:\n  app: {image: \"nginx:1.29\", ports: [\"80:80\"]}\n  tool: {image: \"example/app:1\", command: bash}\n")
	open := strings.Join(file.Open, "\n")
	if !strings.Contains(open, `"tool" is left out, since it starts no program`) || strings.Count(string(file.Content), notOnAWS) != 1 {
		t.Errorf("%s\n%s", open, file.Content)
	}
}
