package main

import (
	"encoding/json"
	"strings"
	"testing"
)

// TestFindingsFit breaks findings at the width of check, whichever command prints them, and leaves them whole for programs.
func TestFindingsFit(t *testing.T) {
	u := newUser(t, nil)
	u.write("compose.yaml", "services:\n  web:\n    image: nginx:1\n    privileged: true\n    ports: [\"80:80\"]\n")
	const whole = `compose.yaml:4:5: error: service "web": privileged containers do not run on Fargate [C2E-privileged]`
	for _, command := range []string{"template", "explain", "build", "check --verbose", "cost", "graph", "lock"} {
		r := u.run(strings.Fields(command)...).exits(exitInput, whole)
		for line := range strings.Lines(r.stdout + r.stderr) {
			if len([]rune(line)) > screen+1 {
				t.Errorf("%s prints more than %d columns: %s", command, screen, line)
			}
		}
	}
	levels := map[string]string{}
	for line := range strings.Lines(u.run("template", "--progress", "json").exits(exitInput).stderr) {
		var record struct{ Level, Msg string }
		if err := json.Unmarshal([]byte(line), &record); err != nil {
			t.Fatal(line, err)
		}
		levels[record.Msg] = record.Level
	}
	if levels[whole] != "error" || levels["    4 |     privileged: true"] != "info" {
		t.Errorf("%q", levels)
	}
}

// TestNothingToBuild says so, and nothing else.
func TestNothingToBuild(t *testing.T) {
	u := newUser(t, nil)
	u.write("compose.yaml", "services:\n  web: {image: nginx:1}\n")
	u.write("compose2ecs.lock", "version: 1\nimages: {}\n")
	u.run("check").exits(exitDone, "image is not in the lock file: nginx:1")
	for _, command := range []string{"build", "push"} {
		if r := u.run(command).exits(exitDone); r.stderr != "no service has a build section\n" {
			t.Errorf("%s: %s", command, r.stderr)
		}
	}
	u.write("compose.yaml", "services:\n  web: {image: nginx:1}\n  db: {image: postgres:17}\n  tool: {build: .}\n")
	u.write("Dockerfile", "FROM scratch\n")
	for _, command := range []string{"build", "push"} {
		for services, want := range map[string]string{
			"web": "the service \"web\" has no build section\n", "web db": "none of the services web and db has a build section\n",
		} {
			if r := u.run(append([]string{command}, strings.Fields(services)...)...).exits(exitDone); r.stderr != want {
				t.Errorf("%s %s: %s", command, services, r.stderr)
			}
		}
	}
}
