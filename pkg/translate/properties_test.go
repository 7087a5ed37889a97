package translate

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/testfiles"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// output is everything that a translation says: template and findings.
func output(t testing.TB, o Options) []byte {
	t.Helper()
	result, err := Translate(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := diag.Text(&b, result.Findings, false); err != nil {
		t.Fatal(err)
	}
	if result.Document == nil {
		t.Fatalf("no template:\n%s", b.String())
	}
	b.Write(result.Document.YAML())
	b.Write(result.Document.Minified())
	return b.Bytes()
}

// TestSecretValuesLeaveNoTrace translates one project with different secret values:
// not even a hash of a value may show, because a short password can be guessed from it.
func TestSecretValuesLeaveNoTrace(t *testing.T) {
	files := map[string]string{"compose.yaml": `
name: quiet
services:
  web:
    image: nginx:1.27
    secrets: [file, variable, keys, bytes]
    environment: {TOKEN: for-local-use}
    x-aws-secrets: {TOKEN: variable, PASSWORD: "file#password"}
secrets:
  file: {file: ./secret.txt, x-aws-parts: 4}
  variable: {environment: SECRET}
  keys: {file: ./secret.txt, x-aws-keys: [user, password]}
  bytes: {file: ./secret.txt, x-aws-binary: true}
`}
	var first []byte
	for _, value := range []string{"a", "another", strings.Repeat("long ", 2000), "multi\nline\n", "{{resolve:ssm:x}}", "${X}$$", "\xff\xfe"} {
		files["secret.txt"] = value
		got := output(t, Options{Dir: testfiles.Write(t, files), Environ: []string{"SECRET=" + value}})
		if first == nil {
			first = got
		}
		if !bytes.Equal(first, got) {
			t.Errorf("the output depends on the value %.20q", value)
		}
	}
}

// TestConfigContentChangesTheTaskDefinition shows that a changed config is deployed.
func TestConfigContentChangesTheTaskDefinition(t *testing.T) {
	taskDefinition := func(content string) any {
		dir := testfiles.Write(t, map[string]string{
			"compose.yaml": "services:\n  web:\n    image: nginx:1.27\n    configs: [{source: site, target: " +
				"/etc/nginx/conf.d/site.conf}]\nconfigs:\n  site: {file: ./site.conf}\n",
			"site.conf": content,
		})
		result, err := Translate(t.Context(), Options{Dir: dir, ProjectName: "web"})
		if err != nil {
			t.Fatal(err)
		}
		return resources(t, result.Document)["WebTaskDefinition"]
	}
	one, again, other := fmt.Sprint(taskDefinition("one")), fmt.Sprint(taskDefinition("one")), fmt.Sprint(taskDefinition("other"))
	if one != again {
		t.Error("the same content gives different task definitions")
	}
	if one == other {
		t.Error("another content gives the same task definition")
	}
}

// TestWorkingDirectoryDoesNotShow translates one project from different directories.
func TestWorkingDirectoryDoesNotShow(t *testing.T) {
	files := map[string]string{
		"project/base.yml":       "name: same\nservices:\n  web:\n    extends: {file: sub/common.yml, service: base}\n    ports: [\"80:80\"]\n",
		"project/sub/common.yml": "services:\n  base:\n    image: nginx:1.27\n    volumes: [data:/data]\n",
		"project/aws.yml":        "volumes:\n  data:\nx-aws-logs_retention: 7\n",
	}
	template := func(dir string, names ...string) []byte {
		result, err := Translate(t.Context(), Options{Dir: dir, Files: names})
		if err != nil {
			t.Fatal(err)
		}
		if result.Document == nil {
			t.Fatal(result.Findings)
		}
		return result.Document.YAML()
	}
	dir := testfiles.Write(t, files)
	inside := template(filepath.Join(dir, "project"), "base.yml", "aws.yml")
	for name, outside := range map[string][]byte{
		"above":      template(dir, "project/base.yml", "project/aws.yml"),
		"below":      template(filepath.Join(dir, "project/sub"), "../base.yml", "../aws.yml"),
		"elsewhere":  template(t.TempDir(), filepath.Join(dir, "project/base.yml"), filepath.Join(dir, "project/aws.yml")),
		"other copy": template(filepath.Join(testfiles.Write(t, files), "project"), "base.yml", "aws.yml"),
	} {
		if !bytes.Equal(inside, outside) {
			t.Errorf("from %s the template differs", name)
		}
	}
}

// FuzzTranslate feeds Compose files of any content: whatever is in them, there is a
// result or an error, never a panic, and an error finding means no template.
func FuzzTranslate(f *testing.F) {
	for _, name := range []string{"balancer-listeners-settings", "overlay-merge", "configs-forms", "extensions-wrong", "load-three-mistakes",
		"container-settings", "volumes-owners", "bind-refused", "bind-data", "files-kept", "secrets-reference-wrong"} {
		content, err := os.ReadFile(filepath.Join(goldenDir, name, "compose.yaml"))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(content))
	}
	f.Fuzz(func(t *testing.T, content string) {
		result, err := Translate(t.Context(),
			Options{Dir: t.TempDir(), Files: []string{"-"}, ProjectName: "fuzz", Stdin: strings.NewReader(content)})
		if err != nil {
			return
		}
		for _, finding := range result.Findings {
			if finding.Severity == diag.Error && result.Document != nil {
				t.Fatalf("a template in spite of %s", finding.Message)
			}
		}
		if result.Document != nil {
			result.Document.YAML()
		}
	})
}

// TestBindContentChangesTheTaskDefinition shows that a changed file is deployed, and that
// neither when it was written nor who may write it counts.
func TestBindContentChangesTheTaskDefinition(t *testing.T) {
	files := map[string]string{
		"compose.yaml":  "name: web\nservices:\n  web:\n    image: nginx:1.27\n    mem_limit: 512m\n    volumes: [\"./site:/site:ro\"]\n",
		"site/b/a.html": "one", "site/a.html": "two", "site/c.html": "three",
	}
	dir := testfiles.Write(t, files)
	one := output(t, Options{Dir: dir})
	if err := os.Chmod(filepath.Join(dir, "site/a.html"), 0o600); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(one, output(t, Options{Dir: dir})) || !bytes.Equal(one, output(t, Options{Dir: testfiles.Write(t, files)})) {
		t.Error("the same content gives different templates")
	}
	files["site/b/a.html"] = "other"
	if bytes.Equal(one, output(t, Options{Dir: testfiles.Write(t, files)})) {
		t.Error("another content gives the same template")
	}
}

// TestLargeBindMount is more than any task definition holds.
func TestLargeBindMount(t *testing.T) {
	result, err := Translate(t.Context(), Options{Dir: testfiles.Write(t, map[string]string{
		"compose.yaml": "name: web\nservices:\n  web:\n    image: nginx:1.27\n    mem_limit: 512m\n    volumes: [\"./site:/site:ro\"]\n",
		"site/a":       strings.Repeat("a", carriedBind/2), "site/b": strings.Repeat("b", carriedBind/2+1),
	})})
	if err != nil {
		t.Fatal(err)
	}
	if len(result.Findings) != 1 || result.Findings[0].Code != "C2E-bind-content" {
		t.Errorf("findings: %v", result.Findings)
	}
}
