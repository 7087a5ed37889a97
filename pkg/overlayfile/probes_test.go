package overlayfile

import (
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/testfiles"
	"github.com/compose2ecs/compose2ecs/pkg/translate"
)

// TestProbeInstead leaves a health check to the user that wget cannot do, or that a variable changes.
func TestProbeInstead(t *testing.T) {
	t.Parallel()
	for test, want := range map[string]bool{
		"curl -f http://localhost:8080/up":               true,
		"curl -f -X POST http://localhost:8080/up":       false,
		"curl -f http://localhost:${UP_PORT:-8080}/up":   false,
		"curl -f http://localhost:8080/up || kill -15 1": false,
	} {
		dir := testfiles.Write(t, map[string]string{
			"compose.yaml": "name: shop\nservices:\n  web:\n    image: alpine\n    healthcheck: {test: '" + test + "'}\n",
		})
		f, err := Make(t.Context(), Options{Project: translate.Options{Dir: dir}})
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(string(f.Content), "wget"); got != want {
			t.Errorf("%s: %t", test, got)
		}
	}
}

// TestProbeWithShell writes the form that a shell runs for a check that needs one, unless a variable changes it.
func TestProbeWithShell(t *testing.T) {
	t.Parallel()
	for test, want := range map[string]string{
		`[CMD, curl, -f, "http://localhost:9000/up || exit 1"]`:          "curl -f http://localhost:9000/up || exit 1",
		`[CMD, "/app/alive --deep"]`:                                     "/app/alive --deep",
		`[CMD, curl, -f, "http://localhost:${PORT:-9000}/up || exit 1"]`: "",
		`[CMD, curl, -f, "http://localhost:9000/up"]`:                    "",
	} {
		dir := testfiles.Write(t, map[string]string{
			"compose.yaml": "name: shop\nservices:\n  web:\n    image: acme/web\n    healthcheck: {test: " + test + "}\n",
		})
		f, err := Make(t.Context(), Options{Project: translate.Options{Dir: dir}})
		if err != nil {
			t.Fatal(err)
		}
		got := string(f.Content)
		if strings.Contains(got, "CMD-SHELL") != (want != "") || !strings.Contains(got, want) {
			t.Errorf("%s: %s", test, got)
		}
	}
}

// TestProbeLeftOut has no check on AWS in place of one that never succeeded, and whose program may be missing.
func TestProbeLeftOut(t *testing.T) {
	t.Parallel()
	for base, want := range map[string]bool{"openjdk:21-slim": true, "acme/java:21": false} {
		dir := testfiles.Write(t, map[string]string{
			"Dockerfile": "FROM " + base + "\nCOPY . .\n",
			"compose.yaml": "name: shop\nservices:\n  web:\n    build: .\n    ports: ['9000:9000']\n" +
				"    healthcheck: {test: [CMD, curl, -f, 'http://localhost:9000/up || exit 1']}\n",
		})
		f, err := Make(t.Context(), Options{Project: translate.Options{Dir: dir}})
		if err != nil {
			t.Fatal(err)
		}
		got := string(f.Content)
		if strings.Contains(got, "- NONE") != want || strings.Contains(got, "CMD-SHELL") == want || strings.Contains(got, "/up") == want {
			t.Errorf("%s: %s", base, got)
		}
	}
}

// TestProbeRenamed checks with the name that a program has in the image, with what the shell replaces as it is.
func TestProbeRenamed(t *testing.T) {
	t.Parallel()
	for test, want := range map[string]string{
		`mysqladmin -p$$SECRET ping`:       "- mariadb-admin -p$$SECRET ping\n",
		`[CMD, /usr/bin/mysqladmin, ping]`: "- /usr/bin/mariadb-admin\n",
		`"mysqladmin -p${SECRET:-a} ping"`: "",
		`mariadb-admin ping`:               "",
	} {
		got := string(made(t, "name: shop\nservices:\n  db:\n    image: mariadb:11.4\n    healthcheck: {test: "+test+"}\n").Content)
		about := strings.Contains(got, "The image has mariadb-admin, but not mysqladmin.")
		if about != (want != "") || !strings.Contains(got, want) {
			t.Errorf("%s: %s", test, got)
		}
	}
}
