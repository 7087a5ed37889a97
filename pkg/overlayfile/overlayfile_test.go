package overlayfile

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
	"github.com/compose2ecs/compose2ecs/internal/testfiles"
	"github.com/compose2ecs/compose2ecs/pkg/explain"
	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// overlayOf writes the overlay of a directory, whose options.json is what options are read from.
func overlayOf(t *testing.T, dir string, options any, o *Options) *File {
	t.Helper()
	o.Project.Dir = testfiles.Options(t, dir, options)
	file, err := Make(t.Context(), *o)
	if err != nil {
		t.Fatal(err)
	}
	return file
}

// TestProjects writes the overlays of plain projects; -update writes what it expects. What is
// written is found beside the Compose file, and has neither errors nor warnings.
func TestProjects(t *testing.T) {
	dirs, err := filepath.Glob("testdata/*")
	if err != nil || len(dirs) < 15 {
		t.Fatal(dirs, err)
	}
	for _, dir := range dirs {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			t.Parallel()
			var o Options
			file := overlayOf(t, dir, &o, &o)
			if !file.Complete || filepath.Base(file.Path) != "docker-compose.aws.yml" {
				t.Errorf("complete %v, path %s, findings %v", file.Complete, file.Path, file.Findings)
			}
			expect.File(t, filepath.Join(dir, "docker-compose.aws.yml"), file.Content)
			if again := overlayOf(t, dir, &o, &o); !bytes.Equal(again.Content, file.Content) {
				t.Error("a second overlay differs")
			}
			result, err := translate.Translate(t.Context(), translate.Options{Dir: o.Project.Dir})
			if err != nil {
				t.Fatal(err)
			}
			serious := seriousOf(result.Findings)
			if len(serious) > 0 || result.Plan == nil {
				t.Errorf("check --strict would fail: %v", serious)
			}
		})
	}
}

// made is the overlay of a project with one file.
func made(t *testing.T, text string) *File {
	t.Helper()
	return madeOf(t, map[string]string{"compose.yaml": text})
}

// madeOf is the overlay of a project with several files.
func madeOf(t *testing.T, files map[string]string) *File {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	file, err := Make(t.Context(), Options{Project: translate.Options{Dir: dir}})
	if err != nil {
		t.Fatal(err)
	}
	return file
}

// TestOpenDecisions names what is decided for the time being: HTTPS or an entrance that ends with the proxy, HTTPS without
// a certificate, ports that nobody reaches.
func TestOpenDecisions(t *testing.T) {
	for dir, want := range map[string]string{
		"traefik":        "plain HTTP, although its proxy served HTTPS",
		"no-certificate": "plain HTTP only, since port 443 needs a certificate",
		"loopback":       "nothing is reachable from the internet, because port 80 is not exposed (published on a loopback address)",
		"web":            "",
	} {
		var o Options
		file := overlayOf(t, filepath.Join("testdata", dir), &o, &o)
		open := strings.Join(file.Open, "\n")
		if !strings.Contains(open, want) || want == "" && open != "" {
			t.Errorf("%s: %q", dir, open)
		}
		if strings.Contains(want, "plain HTTP") && !strings.Contains(string(file.Content), "DECISION: plain HTTP") {
			t.Errorf("%s: the overlay does not say it\n%s", dir, file.Content)
		}
	}
}

// TestReplicas gives no volume to a service with several tasks: they would write to the same data.
func TestReplicas(t *testing.T) {
	for _, deploy := range []string{"replicas: 2", "x-aws-autoscaling: {min: 1, max: 3, cpu: 50}"} {
		file := made(t, "services:\n  db:\n    image: postgres:16\n    environment: {POSTGRES_HOST_AUTH_METHOD: trust}\n"+
			"    deploy: {"+deploy+"}\n")
		serious := strings.Join(seriousOf(file.Findings), "\n")
		if strings.Contains(string(file.Content), "db-data") || !strings.Contains(serious, "C2E-no-volume") {
			t.Errorf("%s: %s\n%s", deploy, serious, file.Content)
		}
	}
}

// TestLocalDisk gives no volume on EFS to a program that does not support it.
func TestLocalDisk(t *testing.T) {
	file := made(t, "services:\n  db:\n    image: mcr.microsoft.com/mssql/server:2022-latest\n"+
		"    environment: {ACCEPT_EULA: \"Y\", MSSQL_SA_PASSWORD: Example-0f-one}\n")
	serious := strings.Join(seriousOf(file.Findings), "\n")
	if strings.Contains(string(file.Content), "db-data") || !strings.Contains(serious, "C2E-no-volume") {
		t.Errorf("%s\n%s", serious, file.Content)
	}
}

// TestAccepted tells the codes that an overlay acknowledges, once each, and acknowledges nothing that will not work.
func TestAccepted(t *testing.T) {
	text := "name: shop\nservices:\n" +
		"  store-db: {image: example/store:1, volumes: [/scratch]}\n" + // nobody knows where it keeps its data
		"  web: {image: example/web:1, volumes: [/scratch]}\n"
	expect.Equal(t, "accepted", "C2E-anonymous-volume", strings.Join(made(t, text).Accepted, ", "))
	file := made(t, strings.Replace(text, ", volumes: [/scratch]", "", 1))
	if serious := seriousOf(file.Findings); len(serious) != 1 || !strings.HasPrefix(serious[0], "C2E-no-volume:") {
		t.Errorf("%v\n%s", serious, file.Content)
	}
}

// seriousOf are the findings that check --strict fails for.
func seriousOf(findings []diag.Finding) []string {
	var list []string
	for _, f := range findings {
		if f.Severity != diag.Info {
			list = append(list, f.Code+": "+f.Message)
		}
	}
	return list
}

// TestGoldenProjects writes the overlay of each golden project that has no errors: it is
// complete, nothing is left but what somebody has to supply, and unless it leaves something
// out or moves a migration, the project becomes what it was before.
func TestGoldenProjects(t *testing.T) {
	dirs, err := filepath.Glob("../../testdata/golden/*")
	if err != nil || len(dirs) == 0 {
		t.Fatal(dirs, err)
	}
	for _, dir := range dirs {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			t.Parallel()
			var o Options
			file := overlayOf(t, dir, &o.Project, &o)
			o.Project.Overlay = []byte{}
			plain := translated(t, o.Project)
			if plain.Plan == nil {
				return
			}
			for _, f := range file.Findings {
				if f.Severity == diag.Error && f.Code != proxy || f.Severity == diag.Warning && !f.Breaks {
					t.Errorf("%s: %s\n%s", f.Code, f.Message, file.Content)
				}
			}
			o.Project.Overlay = file.Content
			if !changesMuch(string(file.Content)) {
				expect.Equal(t, "explanation", explained(t, plain), explained(t, translated(t, o.Project)))
			}
		})
	}
}

// changesMuch reports whether an overlay leaves something out, moves a migration, keeps data that would be lost, or
// takes a port for HTTPS off the load balancer: the project then becomes something else than without it.
func changesMuch(overlay string) bool {
	return slices.ContainsFunc([]string{notOnAWS, preDeployKey + ": true\n", keptData[:40], "exposure: none", "seed: true"},
		func(text string) bool { return strings.Contains(overlay, text) })
}

func translated(t *testing.T, o translate.Options) *translate.Result {
	t.Helper()
	result, err := translate.Translate(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	return result
}

func explained(t *testing.T, result *translate.Result) string {
	t.Helper()
	if result.Plan == nil {
		return ""
	}
	var b bytes.Buffer
	if err := explain.Of(result.Plan).Text(&b, explain.Style{}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestCodes expects each code that is compared with to be that of a kind.
func TestCodes(t *testing.T) {
	kinds := translate.Kinds()
	for _, code := range []string{
		dockerSocket, hostNeeded, proxy, privileged, reference, refused, sharedMigration, notExposed, notReached, externalNetwork,
		requiredVariable, emptyKey, needsHTTPS, movedData,
		unsetVariable, capability, unknownProtocol, localAddress, noLogin, sqliteOnEFS, domainHost, different,
		outsideProxy, noProgram, caddyRedirects, aboveVolume, bindLeft, stepLeftOut, ownName, pushedImage, sharedSocket,
	} {
		if !slices.ContainsFunc(kinds, func(k diag.Kind) bool { return k.Code == code }) {
			t.Errorf("there is no finding %s", code)
		}
	}
}

// TestOnlyService keeps the only service, and what is wrong with it.
func TestOnlyService(t *testing.T) {
	for _, c := range []struct{ service, code string }{
		{`devices: ["/dev/dri:/dev/dri"]`, refused},
		{`volumes: ["/var/run/docker.sock:/var/run/docker.sock"]`, dockerSocket},
	} {
		file := made(t, "services:\n  only:\n    image: example/only:1\n    "+c.service+"\n")
		serious := seriousOf(file.Findings)
		if len(serious) != 1 || !strings.HasPrefix(serious[0], c.code+":") || strings.Contains(string(file.Content), notOnAWS) {
			t.Errorf("%s: %v\n%s", c.service, serious, file.Content)
		}
	}
}

// TestBroken writes no overlay for files that cannot be read.
func TestBroken(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "compose.yaml"), []byte("services: [\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	file, err := Make(t.Context(), Options{Project: translate.Options{Dir: dir}})
	if err != nil || file.Complete || len(file.Findings) == 0 {
		t.Errorf("%+v, %v", file, err)
	}
	if _, err := Make(t.Context(), Options{Project: translate.Options{Dir: t.TempDir()}}); !errors.Is(err, translate.ErrInput) {
		t.Errorf("no Compose file: %v", err)
	}
}

// TestSocketTools leaves out, and names, what uses the Docker socket and nobody reaches; an application that browsers reach
// stays, with its warning.
func TestSocketTools(t *testing.T) {
	file := made(t, "name: shop\nservices:\n"+
		"  runner: {image: example/runner:1, volumes: [\"/var/run/docker.sock:/var/run/docker.sock\"]}\n"+
		"  app: {image: example/app:1, ports: [\"8080:8080\"], volumes: [\"/var/run/docker.sock:/var/run/docker.sock\"]}\n")
	serious, open := seriousOf(file.Findings), strings.Join(file.Open, "\n")
	if len(serious) != 1 || !strings.HasPrefix(serious[0], dockerSocket) || !strings.Contains(open, `"runner" is left out`) ||
		strings.Count(string(file.Content), notOnAWS) != 1 {
		t.Errorf("%v\n%s\n%s", serious, open, file.Content)
	}
}

// TestUnsound generates no password that a client has in its command, or in a text that could not be made from it, and none for a
// database whose clients have their own idea of it; the administrator of a database that has a user for programs gets one.
func TestUnsound(t *testing.T) {
	for environment, generates := range map[string]bool{
		"POSTGRES_PASSWORD: \"${PW}\"":                             true,
		"POSTGRES_PASSWORD: \"${PW}\", U: \"db://u:${PW}@db\"":     true,
		"POSTGRES_PASSWORD: \"${PW}\", U: \"${PW}:${PW}\"":         false,
		"POSTGRES_PASSWORD: \"${PW}\", U: \"${USER_}:${PW}\"":      false,
		"POSTGRES_PASSWORD: \"${PW}\"}\n    labels: {a: \"${PW}\"": false,
		"POSTGRES_USER: me": false,
	} {
		file := made(t, "services:\n  db:\n    image: postgres:16\n    environment: {"+environment+"}\n")
		missing := strings.Contains(strings.Join(seriousOf(file.Findings), "\n"), requiredVariable)
		if strings.Contains(string(file.Content), "x-aws-generate") != generates || missing == generates {
			t.Errorf("%s: %v\n%s", environment, missing, file.Content)
		}
	}
	file := made(t, "services:\n  db:\n    image: mysql:8.4\n    environment: {MYSQL_USER: shop, MYSQL_PASSWORD: public}\n")
	if !strings.Contains(string(file.Content), "MYSQL_ROOT_PASSWORD: mysql_root_password") {
		t.Errorf("%v\n%s", seriousOf(file.Findings), file.Content)
	}
}

// TestPlainCookies says that people sign in without encryption, where it lets them; with a domain there is HTTPS instead.
func TestPlainCookies(t *testing.T) {
	var o Options
	file := overlayOf(t, filepath.Join("testdata", "plain-cookies"), &o, &o)
	if open := strings.Join(file.Open, "\n"); !strings.Contains(open, "N8N_SECURE_COOKIE=false: for HTTPS") {
		t.Error(open)
	}
	o.Domain = "shop.example.com"
	file = overlayOf(t, filepath.Join("testdata", "plain-cookies"), &o, &o)
	if serious := seriousOf(file.Findings); strings.Contains(string(file.Content), "N8N_SECURE_COOKIE") || len(serious) > 0 {
		t.Errorf("%v\n%s", serious, file.Content)
	}
}

// TestStays keeps the warning about a password that is empty in a part of a text, and asks about a port that nobody reaches and
// about a capability.
func TestStays(t *testing.T) {
	file := made(t, "services:\n  web:\n    image: example/web:1\n    ports: [\"8080:8080\", \"7001:7001\"]\n    cap_add: [NET_ADMIN]\n"+
		"    environment: {URL: \"db://u:${DB_PASSWORD}@db\", COLOR: \"${COLOR}\"}\n")
	serious, open := strings.Join(seriousOf(file.Findings), "\n"), strings.Join(file.Open, "\n")
	if !strings.Contains(serious, unsetVariable) || !strings.Contains(open, "capability NET_ADMIN") {
		t.Errorf("%s\n%s\n%s", serious, open, file.Content)
	}
	file = made(t, "services:\n  web:\n    image: example/web:1\n    environment: {BOT_TOKEN: \"${BOT}\"}\n")
	if serious := strings.Join(seriousOf(file.Findings), "\n"); !strings.Contains(serious, unsetVariable) {
		t.Errorf("a token that a variable of another name brings: %s\n%s", serious, file.Content)
	}
	file = made(t, "services:\n  web:\n    image: example/web:1\n    environment: {COLOR: \"${COLOR}\"}\n")
	if serious := seriousOf(file.Findings); len(serious) > 0 {
		t.Errorf("%v\n%s", serious, file.Content)
	}
	file = made(t, "services:\n  web: {image: example/web:1, ports: [\"80:80\"]}\n  api: {image: example/api:1, ports: [\"7001:7001\"]}\n")
	if open := strings.Join(file.Open, "\n"); !strings.Contains(open, "port 7001 is not exposed") {
		t.Errorf("%s\n%s", open, file.Content)
	}
}

// TestEntrance publishes an application on a loopback address, and asks for it; not one of two, nor beside what is public, nor a
// database, a console or what is not known.
func TestEntrance(t *testing.T) {
	const app = "  stats: {image: \"ghcr.io/plausible/community-edition:v3\", ports: [\"127.0.0.1:8000:8000\"]}\n"
	for other, opens := range map[string]bool{
		"": true,
		"  web: {image: \"nginx:1.29\", ports: [\"80:80\"]}\n":                                  false,
		"  wiki: {image: \"outlinewiki/outline:1\", ports: [\"127.0.0.1:3000:3000\"]}\n":        false,
		"  db: {image: \"redis:8\", command: redis-server, ports: [\"127.0.0.1:6379:6379\"]}\n": true,
	} {
		file := made(t, "services:\n"+app+other)
		asked := strings.Contains(strings.Join(file.Open, "\n"), `service "stats" is public`)
		if asked != opens || strings.Contains(string(file.Content), "DECISION: public") != opens {
			t.Errorf("%s: %v\n%s", other, file.Open, file.Content)
		}
	}
	for _, image := range []string{"adminer:5", "nginx:1.29", "example/app:1", "rabbitmq:4-management"} {
		file := made(t, "services:\n  app: {image: \""+image+"\", "+
			"ports: [\"127.0.0.1:80:80\", \"127.0.0.1:8080:8080\", \"127.0.0.1:15672:15672\"]}\n")
		if strings.Contains(string(file.Content), "x-aws-listener:\n") {
			t.Errorf("%s is public\n%s", image, file.Content)
		}
	}
}

// TestReplaceKeys replaces an example of a key wherever it is that one, and nowhere if it is also a password, or a part of something.
func TestReplaceKeys(t *testing.T) {
	for environment, want := range map[string]int{
		"SECRET_KEY: changeme, SESSION_SECRET: changeme":                    1,
		"SECRET_KEY: changeme, URL: \"redis://:changeme@redis\"":            0,
		"SECRET_KEY: changeme, DB_PASSWORD: changeme":                       1,
		"SECRET_KEY: changeme, PASS: changeme, URL: \"db://u:changeme@db\"": 1,
		"SECRET_KEY: changeme, MOTD: changeme":                              1,
		"SECRET_KEY: changeme, ADMIN_PASSWORD: changeme, NOTE: a-changeme":  1,
		"SECRET_KEY: 5b2d1f0c9a8e7d6c5b4a39281706f5e4, NOTE: change-me":     0,
		"SESSION_SECRET: secret, NOTE: a-secret":                            0,
	} {
		file := made(t, "services:\n  app: {image: \"example/app:1\", environment: {"+environment+"}}\n")
		if got := strings.Count(string(file.Content), ": secret_key\n"); got != want {
			t.Errorf("%s: %d, not %d\n%s", environment, got, want, file.Content)
		}
		asks := strings.Contains(strings.Join(file.Open, "\n"), "choose your own for ")
		if left := strings.Contains(environment, "PASS") || want == 0 && (strings.Contains(environment, "KEY: changeme") ||
			strings.Contains(environment, ": secret")); asks != left {
			t.Errorf("%s: %q", environment, file.Open)
		}
	}
}

// TestObservers leaves out, and names, what observes its host machine.
func TestObservers(t *testing.T) {
	file := made(t, "services:\n"+
		"  node: {image: \"prom/node-exporter:v1.9.1\", command: [\"--path.procfs=/host/proc\"], volumes: [\"/proc:/host/proc:ro\"]}\n"+
		"  app: {image: example/app:1, ports: [\"8080:8080\"]}\n")
	open := strings.Join(file.Open, "\n")
	if serious := seriousOf(file.Findings); len(serious) > 0 || !strings.Contains(open, `"node" is left out, since Fargate gives no`) {
		t.Errorf("%v\n%s\n%s", serious, open, file.Content)
	}
}
