package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestCalled is what the Docker CLI passes on: its own command line, from the first word after docker.
func TestCalled(t *testing.T) {
	for _, c := range []struct{ process, want string }{
		{"compose2ecs check", "check"},
		{"/usr/bin/compose2ecs compose2ecs check", "compose2ecs check"},
		{"/root/.docker/cli-plugins/docker-compose2ecs compose2ecs check --strict", "check --strict"},
		{"docker-compose2ecs --context remote --debug compose2ecs check -f a.yaml", "check -f a.yaml"},
		{"docker-compose2ecs compose2ecs", ""},
		{"docker-compose2ecs compose2ecs check --help", "check --help"},
		{"docker-compose2ecs compose2ecs help", "help"},
		{"docker-compose2ecs help compose2ecs", "help"},
		{"docker-compose2ecs --help compose2ecs", "help"},
		{"docker-compose2ecs docker-cli-plugin-metadata", "docker-cli-plugin-metadata"},
		{"docker-compose2ecs.exe compose2ecs exec web compose2ecs", "exec web compose2ecs"},
		{"docker-compose2ecs check", "check"}, // started by hand
	} {
		name, args := called(strings.Fields(c.process))
		if diff := cmp.Diff(c.want, strings.Join(args, " ")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.process, diff)
		}
		if asPlugin := strings.Contains(c.process, pluginName); asPlugin != (name == "docker compose2ecs") {
			t.Errorf("%s is called %s", c.process, name)
		}
	}
}

// TestPlugin starts the program as the Docker CLI does, by the name of a link.
func TestPlugin(t *testing.T) {
	plugin := filepath.Join(t.TempDir(), pluginName)
	if err := os.Symlink(binary(t), plugin); err != nil {
		t.Skip(err) // Windows keeps links for administrators
	}
	answer, err := exec.Command(plugin, "docker-cli-plugin-metadata").Output()
	if err != nil {
		t.Fatal(err)
	}
	metadata := map[string]string{}
	if err := json.Unmarshal(answer, &metadata); err != nil {
		t.Fatalf("%v: %s", err, answer)
	}
	if metadata["SchemaVersion"] != "0.1.0" || metadata["Vendor"] == "" || metadata["ShortDescription"] == "" {
		t.Errorf("not a plugin to the Docker CLI: %s", answer)
	}
	help, err := exec.Command(plugin, "--debug", "compose2ecs", "help", "check").Output()
	if err != nil || !strings.HasPrefix(string(help), "USAGE: docker compose2ecs check") {
		t.Errorf("%v: %s", err, help)
	}
	said, err := exec.Command(plugin, "compose2ecs", "check", "--nonsense").CombinedOutput()
	if err == nil || !strings.Contains(string(said), "see docker compose2ecs check --help") {
		t.Errorf("%v: %s", err, said)
	}
}
