package overlayfile

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
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
	if file.Complete || !file.Partial || !strings.Contains(open, "/start.sh would need a mount at /") ||
		!strings.Contains(open, "/etc/app/start.sh") ||
		!strings.Contains(string(file.Content), "# You need to decide: service \"app\": /start.sh would need a mount at /") {
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
	if open := strings.Join(file.Open, "\n"); !file.Complete || !strings.Contains(open, "those with the profile default are deployed: app") {
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

// TestIdleAndAsked keeps what starts no program where another service has its name as a host: it should run something then.
func TestIdleAndAsked(t *testing.T) {
	for setting, stays := range map[string]bool{
		"command: app --upstream http://tool/": true, "environment: {UPSTREAM: \"tool:80\"}": true, "environment: {NAME: tool}": false,
	} {
		file := made(t, "services:\n  app: {image: \"nginx:1.29\", ports: [\"80:80\"], "+setting+"}\n"+
			"  tool: {image: \"example/app:1\", command: bash}\n")
		if strings.Contains(string(file.Content), notOnAWS) == stays {
			t.Errorf("%s\n%s", setting, file.Content)
		}
	}
}

// TestUnencrypted asks for HTTPS in one sentence for all services that have the same reason, and once for each service.
func TestUnencrypted(t *testing.T) {
	d := newDraft(Options{}, &translate.Names{})
	had := said{"had HTTPS", "had HTTPS", "advice"}
	d.unencrypted = []unencrypted{{"a", had}, {"b", had}, {"c", had}}
	need := func(name string) diag.Finding {
		return diag.Finding{Kind: diag.Kind{Code: needsHTTPS}, Path: source.Path{"services", name}}
	}
	d.askForDomain([]diag.Finding{need("b"), need("d")})
	expect.Equal(t, "open", `services "b", "d" need HTTPS: run compose2ecs init --force --domain NAME, with your domain
services "a", "c" had HTTPS: advice`, strings.Join(d.open, "\n"))
}

// TestUnknownServer replaces the example of a password that a database of an unknown image makes users with.
func TestUnknownServer(t *testing.T) {
	content := string(made(t, "name: shop\nservices:\n"+
		"  app: {image: example/app:1, environment: {DB_PASSWORD: <shop>, API_PASSWORD: <api>}}\n"+
		"  db: {image: example/own:1, environment: {MYSQL_ROOT_PASSWORD: <root>, MYSQL_PASSWORD: <shop>}}\n").Content)
	if strings.Count(content, ": mysql_password\n") != 2 || strings.Contains(content, "API_PASSWORD: api") {
		t.Error(content)
	}
}

// TestDomainOfNothing writes no domain that would lead nowhere, which is an error, and asks for a port.
func TestDomainOfNothing(t *testing.T) {
	for ports, leads := range map[string]bool{`"127.0.0.1:3000:3000"`: false, `"3000:3000"`: true} {
		var o Options
		o.Domain, o.Project.Dir = "shop.acme.io", t.TempDir()
		text := "name: shop\nservices:\n  app: {image: example/app:1, ports: [" + ports + "]}\n"
		if err := os.WriteFile(filepath.Join(o.Project.Dir, "compose.yaml"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		file, err := Make(t.Context(), o)
		if err != nil {
			t.Fatal(err)
		}
		asks := strings.Contains(strings.Join(file.Open, "\n"), "nothing is public, so shop.acme.io would lead nowhere")
		if !file.Complete || asks == leads || strings.Contains(string(file.Content), "x-aws-domain:\n") != leads {
			t.Errorf("%s: %v\n%s", ports, file.Open, file.Content)
		}
	}
}

// TestAskOnce says once how to go on, however many errors there are.
func TestAskOnce(t *testing.T) {
	text := string(made(t, "services:\n  a: {image: nginx, depends_on: [x]}\n  b: {image: nginx, depends_on: [y]}\n").Content)
	if strings.Count(text, "You need to decide") != 2 || strings.Count(text, "in another file passed with -f") != 1 {
		t.Errorf("%s", text)
	}
}

// TestAskedForImages asks for images that perhaps no registry has: in the namespace of the project, if there is a Dockerfile, or of what it
// builds, or in one that is too short for Docker Hub. Those of others are like all that are public.
func TestAskedForImages(t *testing.T) {
	for _, c := range []struct{ images, other, want string }{
		{"dev/web dev/cms", "README.md", "these images may exist only on your machine: dev/cms, dev/web;"},
		{"shop/web", "Dockerfile", "these images may exist only on your machine: shop/web;"},
		{"shop/web", "Dockerfile.web", "these images may exist only on your machine: shop/web;"},
		{"shop/web", "web.dockerfile", "these images may exist only on your machine: shop/web;"},
		{"shop/web", "README.md", ""},
		{"openremote/web", "Dockerfile", ""},
		{"somebody/web somebody/cms", "Dockerfile", ""},
		{"dev/web:1.2", "Dockerfile", ""},
		{"ai/web", "Dockerfile", ""},
	} {
		var text strings.Builder
		text.WriteString("name: shop\nservices:\n  lb:\n    image: nginx\n    ports: ['80:80']\n")
		for i, image := range strings.Fields(c.images) {
			fmt.Fprintf(&text, "  s%d:\n    image: %s\n", i, image)
		}
		open := strings.Join(madeOf(t, map[string]string{"compose.yaml": text.String(), c.other: "FROM nginx\n"}).Open, "\n")
		if open != "" && c.want == "" || !strings.HasPrefix(open, c.want) {
			t.Errorf("%s, %s: %q", c.images, c.other, open)
		}
	}
}
