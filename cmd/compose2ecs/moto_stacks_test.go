package main

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

// TestMotoStacks goes the way of somebody with a plain Compose file, for each of the stacks of docs/stacks: init, check,
// deploy. All share one account, as projects do. Keycloak is told that it needs HTTPS, and with a domain nothing is left to say.
func TestMotoStacks(t *testing.T) {
	stacks, err := filepath.Glob("../../testdata/golden/stack-*")
	if err != nil || len(stacks) < 6 {
		t.Fatal(stacks, err)
	}
	t.Parallel()
	moto := exttools.Moto(t)
	for _, dir := range stacks {
		name := strings.TrimPrefix(filepath.Base(dir), "stack-")
		t.Run(name, func(t *testing.T) {
			s := &site{newUser(t, moto.Environ()), moto}
			s.takeStack(dir)
			if name == "keycloak" {
				s.run("init", "--domain", "login.example.com").exits(exitDone, "wrote docker-compose.aws.yml")
				s.run("check", "--strict").exits(exitDone)
				s.run("init", "--force").exits(exitDone, "the domain login.example.com is kept", "is already what init would write")
				s.run("init", "--force", "--domain", "").exits(exitDone, "wrote docker-compose.aws.yml")
				s.run("check").exits(exitDone, "needs HTTPS")
			} else {
				s.run("init").exits(exitDone, "wrote docker-compose.aws.yml")
				s.run("check", "--strict").exits(exitDone)
			}
			deploy := append([]string{"deploy", "--yes", "-p", name}, s.images()...)
			deployed := s.run(deploy...).exits(exitDone, "the stack "+name+" is deployed")
			if !strings.Contains(deployed.stdout, "http://") {
				t.Errorf("no URL:\n%s", deployed.stdout)
			}
			s.run(deploy...).exits(exitDone, "up to date")
		})
	}
}

// takeStack puts the files of a stack in place of the shop, without its overlay.
func (s *site) takeStack(dir string) {
	s.Helper()
	if err := os.Remove(filepath.Join(s.dir, "compose.yaml")); err != nil {
		s.Fatal(err)
	}
	if err := os.CopyFS(s.dir, os.DirFS(dir)); err != nil {
		s.Fatal(err)
	}
	if err := os.Remove(filepath.Join(s.dir, "docker-compose.aws.yml")); err != nil {
		s.Fatal(err)
	}
}

// images are the options for images that exist already, one for each service that is built.
func (s *site) images() []string {
	s.Helper()
	var file struct {
		Services map[string]struct{ Build any }
	}
	if err := yaml.Unmarshal([]byte(s.read("docker-compose.yml")), &file); err != nil {
		s.Fatal(err)
	}
	var options []string
	for _, name := range slices.Sorted(maps.Keys(file.Services)) {
		if file.Services[name].Build != nil {
			options = append(options, "--image", name+"=example/app:1")
		}
	}
	return options
}
