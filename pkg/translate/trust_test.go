package translate

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/testfiles"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// canary stands in files that nobody may show.
const canary = "canary-in-a-file-that-is-not-shown"

// projectsThatReadOutside name a file beside the project in every way that a file can be named.
var projectsThatReadOutside = map[string]string{
	"config":           "services: {web: {image: nginx, configs: [a]}}\nconfigs: {a: {file: ../outside}}\n",
	"config by link":   "services: {web: {image: nginx, configs: [a]}}\nconfigs: {a: {file: ./link}}\n",
	"secret":           "services: {web: {image: nginx, secrets: [a]}}\nsecrets: {a: {file: ../outside}}\n",
	"env_file":         "services: {web: {image: nginx, env_file: ../outside}}\n",
	"env_file by link": "services: {web: {image: nginx, env_file: [{path: link, required: false}]}}\n",
	"env_file of hook": "services: {web: {image: nginx, pre_start: [{image: nginx, env_file: [../outside]}]}}\n",
	"label_file":       "services: {web: {image: nginx, label_file: ../outside}}\n",
	"include":          "include: [../outside]\nservices: {web: {image: nginx}}\n",
	"include env_file": "include: [{path: inner.yml, env_file: ../outside}]\nservices: {web: {image: nginx}}\n",
	"include merged":   "x-a: &a {include: [../outside]}\n<<: *a\nservices: {web: {image: nginx}}\n",
	"include variable": "include: [\"${NOTHING:-../outside}\"]\nservices: {web: {image: nginx}}\n",
	"include nested":   "include: [deeper.yml]\nservices: {web: {image: nginx}}\n",
	"extends":          "services: {web: {extends: {file: ../outside, service: web}}}\n",
	"extends merged":   "x-a: &a {extends: {file: ../outside, service: web}}\nservices: {web: {<<: *a}}\n",
	"extends of a job": "services: {web: {image: nginx}}\njobs: {web: {extends: {file: ../outside, service: web}}}\n",
	"bind mount":       "services: {web: {image: nginx, volumes: [\"../outside:/a.txt:ro\"]}}\n",
	"bind by link":     "services: {web: {image: nginx, volumes: [\"./linked:/linked:ro\"]}}\n",
	"second document":  "services: {web: {image: nginx}}\n---\ninclude: [../outside]\n",
}

func outsideProject(t *testing.T, compose string) string {
	t.Helper()
	dir := testfiles.Write(t, map[string]string{
		"outside": canary + "=1\nservices: {web: {image: " + canary + "}}\n", "project/compose.yaml": "name: web\n" + compose,
		"project/inner.yml": "services: {inner: {image: nginx}}\n", "project/deeper.yml": "include: [../outside]\nservices: {deeper: {image: nginx}}\n",
		"project/linked/a.txt": "a",
	})
	for _, link := range []string{"project/link", "project/linked/b.txt"} {
		if err := os.Symlink(filepath.Join(dir, "outside"), filepath.Join(dir, link)); err != nil {
			t.Fatal(err)
		}
	}
	return filepath.Join(dir, "project")
}

// everything is all that a translation says.
func everything(t *testing.T, result *Result, err error) string {
	t.Helper()
	if err != nil {
		return err.Error()
	}
	var out bytes.Buffer
	for _, write := range []func() error{
		func() error { return diag.Text(&out, result.Findings, false) }, func() error { return diag.JSON(&out, result.Findings) },
	} {
		if err := write(); err != nil {
			t.Fatal(err)
		}
	}
	if result.Document != nil {
		out.Write(result.Document.YAML())
		out.WriteString(result.Plan.String())
	}
	return out.String()
}

// TestNothingOutsideIsRead shows that what the project names beside itself is an error, that
// the flag and a repository around both allow it, and that nothing of it is shown.
func TestNothingOutsideIsRead(t *testing.T) {
	for name, compose := range projectsThatReadOutside {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := outsideProject(t, compose)
			result, err := Translate(t.Context(), Options{Dir: dir})
			if said := everything(t, result, err); err != nil || strings.Contains(said, canary) || result.Document != nil ||
				!strings.Contains(said, "outside the project") {
				t.Errorf("%v: %s", err, said)
			}
			for _, options := range []Options{{Dir: dir, AllowOutside: true}, {Dir: inRepository(t, compose)}} {
				result, err := Translate(t.Context(), options)
				if said := everything(t, result, err); strings.Contains(said, "outside the project") {
					t.Errorf("allowed: %s", said)
				}
			}
		})
	}
}

func inRepository(t *testing.T, compose string) string {
	t.Helper()
	dir := outsideProject(t, compose)
	if err := os.Mkdir(filepath.Join(filepath.Dir(dir), ".git"), 0o755); err != nil {
		t.Fatal(err)
	}
	return dir
}

// TestComposeFileOutside shows that files of variables name Compose files inside of the project alone; the user may name any.
func TestComposeFileOutside(t *testing.T) {
	dir := outsideProject(t, "services: {web: {image: nginx}}\n")
	if err := os.WriteFile(filepath.Join(dir, ".env"), []byte("COMPOSE_FILE=../outside\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := Translate(t.Context(), Options{Dir: dir})
	if err == nil || !strings.Contains(err.Error(), "outside the project") {
		t.Errorf("COMPOSE_FILE in .env: %v", err)
	}
	for _, options := range []Options{{Files: []string{"../outside"}}, {Environ: []string{"COMPOSE_FILE=../outside"}}} {
		options.Dir = dir
		if result, err := Translate(t.Context(), options); err != nil || strings.Contains(everything(t, result, nil), "outside of the") {
			t.Errorf("%v: %v", options, err)
		}
	}
}

// TestRefusedFiles are not read wherever they lie, and whatever is allowed.
func TestRefusedFiles(t *testing.T) {
	for _, name := range []string{".aws/credentials", ".ssh/config", "id_rsa", ".netrc", ".git-credentials", "prod.tfstate", ".docker/config.json",
		".kube/config", "kubeconfig", ".git/config"} {
		dir := testfiles.Write(t, map[string]string{
			"compose.yaml": "name: web\nservices: {web: {image: nginx, configs: [a]}}\nconfigs: {a: {file: ./" + name + "}}\n", name: canary,
		})
		result, err := Translate(t.Context(), Options{Dir: dir, AllowOutside: true})
		if said := everything(t, result, err); !strings.Contains(said, "C2E-refused-file") || strings.Contains(said, canary) {
			t.Errorf("%s: %s", name, said)
		}
	}
}

// TestSecretsMayBeCredentials inside of the project: that is what secrets are for.
func TestSecretsMayBeCredentials(t *testing.T) {
	dir := testfiles.Write(t, map[string]string{
		"compose.yaml": "name: web\nservices: {web: {image: nginx, secrets: [a]}}\nsecrets: {a: {file: ./id_rsa}}\n", "id_rsa": "value",
	})
	result, err := Translate(t.Context(), Options{Dir: dir})
	if err != nil || result.Document == nil {
		t.Fatal(everything(t, result, err))
	}
	if value, err := result.Secrets["a"](); err != nil || value != "value" {
		t.Errorf("%q, %v", value, err)
	}
}

// TestHostileInput ends soon, with an error that says where.
func TestHostileInput(t *testing.T) {
	var lines, services strings.Builder
	lines.WriteString("V0=aaaaaaaaaaaaaaaa\n")
	for i := range 60 {
		fmt.Fprintf(&lines, "V%d=$V%d$V%d\n", i+1, i, i)
	}
	for i := range 3000 {
		fmt.Fprintf(&services, "  a%d: {image: nginx}\n", i)
	}
	doubling := lines.String()
	web := func(attribute string) string { return "services: {web: {image: nginx, " + attribute + "}}\n" }
	for name, files := range map[string]map[string]string{
		"merge of itself":   {"compose.yaml": "x-a: &a {<<: *a}\n" + web("labels: *a")},
		"list in itself":    {"compose.yaml": "x-a: &a [1, *a]\n" + web("command: *a")},
		"deep list":         {"compose.yaml": "x-a: " + strings.Repeat("[", 9000) + strings.Repeat("]", 9000) + "\n" + web("tty: true")},
		"deep mapping":      {"compose.yaml": "x-a: " + strings.Repeat("{a: ", 4000) + "1" + strings.Repeat("}", 4000) + "\n" + web("tty: true")},
		"deep overlay":      {"compose.yaml": web("tty: true") + "x-aws-cloudformation: " + strings.Repeat("[", 9000) + strings.Repeat("]", 9000)},
		"deep variable":     {"compose.yaml": web("environment: {A: \"" + strings.Repeat("${A:-", 20000) + strings.Repeat("}", 20000) + "\"}")},
		"ports":             {"compose.yaml": web(`ports: ["1-65535:1-65535"]`)},
		"exposed ports":     {"compose.yaml": web(`expose: ["1-65535"]`)},
		"doubling .env":     {"compose.yaml": web("environment: {A: $V60}"), ".env": doubling},
		"doubling env_file": {"compose.yaml": web("env_file: e"), "e": doubling},
		"doubling labels":   {"compose.yaml": web("label_file: e"), "e": doubling},
		"doubling include":  {"compose.yaml": "include: [{path: i.yml, env_file: e}]\n" + web("tty: true"), "i.yml": "services: {i: {image: a}}\n", "e": doubling},
		"variable in text":  {"compose.yaml": web("environment: {A: \"" + strings.Repeat("$V", 100_000) + "\"}"), ".env": "V=" + strings.Repeat("a", 100_000)},
		"services":          {"compose.yaml": "services:\n" + services.String()},
		"values":            {"compose.yaml": web("command: [" + strings.Repeat("a, ", 250_000) + "a]")},
		"large file":        {"compose.yaml": web("tty: true") + "x-a: " + strings.Repeat("a", 2<<20)},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			result, err := Translate(t.Context(), Options{Dir: testfiles.Write(t, files), ProjectName: "web"})
			if err == nil && result.Document != nil {
				t.Errorf("there is a template: %v", result.Findings)
			}
			if said := everything(t, result, err); len(said) > 1<<20 {
				t.Errorf("%d bytes are said", len(said))
			}
		})
	}
}

// TestPipes are never waited for.
func TestPipes(t *testing.T) {
	for compose, name := range map[string]string{
		"services: {web: {image: nginx, configs: [a]}}\nconfigs: {a: {file: ./pipe}}\n":         "pipe",
		"services: {web: {image: nginx, secrets: [a]}}\nsecrets: {a: {file: ./pipe}}\n":         "pipe",
		"services: {web: {image: nginx, env_file: pipe}}\n":                                     "pipe",
		"services: {web: {image: nginx, label_file: pipe}}\n":                                   "pipe",
		"services: {web: {image: nginx, volumes: [\"./pipe:/pipe:ro\"]}}\n":                     "pipe",
		"services: {web: {image: nginx, volumes: [\"./d:/pipe:ro\"]}}\n":                        "d/pipe",
		"services: {web: {extends: {file: pipe, service: a}}}\n":                                "pipe",
		"include: [pipe]\nservices: {web: {image: nginx}}\n":                                    "pipe",
		"include: [{path: inner.yml, env_file: pipe}]\nservices: {web: {image: nginx}}\n":       "pipe",
		"include: [{path: inner.yml, project_directory: d}]\nservices: {web: {image: nginx}}\n": "d/.env",
		"services: {web: {image: nginx, command: \"there is a .env beside it\"}}\n":             ".env",
	} {
		t.Run(compose, func(t *testing.T) {
			t.Parallel()
			dir := testfiles.Write(t, map[string]string{"compose.yaml": compose, "inner.yml": "services: {inner: {image: nginx}}\n", "d/a": "a"})
			testfiles.Pipe(t, filepath.Join(dir, name))
			result, err := Translate(t.Context(), Options{Dir: dir, ProjectName: "web"})
			if said := everything(t, result, err); !strings.Contains(said, "is not a regular file") {
				t.Error(said)
			}
		})
	}
}

// TestOneFindingForAllOutside has as many places as there are, and names no place twice.
func TestOneFindingForAllOutside(t *testing.T) {
	dir := outsideProject(t, "services:\n  web: {image: nginx, env_file: ../outside, configs: [a]}\n  db: {image: nginx, label_file: ../outside}\n"+
		"configs: {a: {file: /etc/hostname}}\n")
	result, err := Translate(t.Context(), Options{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, f := range result.Findings {
		if f.Code == "C2E-outside-file" {
			found++
			if strings.Count(f.Message, "../outside") != 1 || !strings.Contains(f.Message, "/etc/hostname") || len(f.Related) != 2 {
				encoded, _ := json.Marshal(f)
				t.Errorf("%s", encoded)
			}
		}
	}
	if found != 1 {
		t.Errorf("%d findings", found)
	}
}
