package translate

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestVolumesOfTheHomeDirectory has one project make one template, whoever's home directory
// its mounts are in.
func TestVolumesOfTheHomeDirectory(t *testing.T) {
	const project = `name: home
services:
  db:
    image: mysql:8.4
    volumes: ["~/mysql:/var/lib/mysql", "${HOME}/backups:/backups", "/srv/$USER/logs:/logs"]
  cache:
    image: redis:8
    volumes: [{type: bind, source: "${HOME:-/root}/cache", target: /data}]
  app:
    image: example/app:1
    volumes: ["~/photos:/photos"]
`
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "compose.yaml"), []byte(project), 0o600); err != nil {
		t.Fatal(err)
	}
	templates := map[string]bool{}
	for _, home := range []string{"/home/ann", "/home/bob", "/tmp/home-of/carol"} {
		person := filepath.Base(home)
		t.Setenv("HOME", home)
		result, err := Translate(t.Context(), Options{Dir: dir, Environ: []string{"HOME=" + home, "USER=" + person}})
		if err != nil || result.Document == nil {
			t.Fatalf("%s: %v, %v", person, err, result.Findings)
		}
		templates[string(result.Document.YAML())] = true
		for _, name := range []string{"bind-home-mysql", "bind-home-backups", "bind-srv-USER-logs", "bind-home-cache", "bind-home-photos"} {
			if !slices.ContainsFunc(result.Plan.FileSystems, func(f plan.FileSystem) bool { return f.Name == name }) {
				t.Errorf("%s: there is no volume %s", person, name)
			}
		}
	}
	if len(templates) != 1 {
		t.Errorf("three people make %d templates", len(templates))
	}
}
