package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

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
				s.run("init", "--force").exits(exitDone, "wrote docker-compose.aws.yml")
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

// images are the options that the overlay tells to pass for the images that are built.
func (s *site) images() []string {
	s.Helper()
	var options []string
	for _, match := range regexp.MustCompile(`--image ([\w-]+)=IMAGE`).FindAllStringSubmatch(s.read("docker-compose.aws.yml"), -1) {
		options = append(options, "--image", match[1]+"=example/app:1")
	}
	return options
}
