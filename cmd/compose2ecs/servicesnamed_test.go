package main

import (
	"slices"
	"strings"
	"testing"
)

// nobody is an environment in which neither AWS, Docker nor a registry can be asked.
var nobody = []string{"DOCKER_HOST=unix:///nowhere/docker.sock", "HTTPS_PROXY=http://127.0.0.1:9", "AWS_EC2_METADATA_DISABLED=true"}

// TestUnknownServicesAreRefusedFirst names a service that the project does not have to each command that takes services: it is
// refused with the nearest name before anybody is asked.
func TestUnknownServicesAreRefusedFirst(t *testing.T) {
	t.Parallel()
	u := newUser(t, nobody)
	var lines [][]string
	for _, command := range newProgram(nil, nil, nil, nil, u.dir).app().Commands {
		switch usage := command.ArgsUsage; {
		case usage == countsArgument:
			lines = append(lines, []string{command.Name, "webb=2"})
		case strings.Contains(usage, "SERVICE"):
			lines = append(lines, []string{command.Name, "webb"})
		}
	}
	lines = append(lines, []string{"rehearse", "run", "webb"})
	if len(lines) < 18 {
		t.Errorf("only %d commands take services", len(lines))
	}
	for _, line := range lines {
		u.run(line...).exits(exitInput, `there is no service "webb"`, "did you mean web?")
	}
	u.run("logs", "nosuch").exits(exitInput, `there is no service "nosuch"`, "the project has db, web (-p shop skips this check)")
	u.run("-p", "shop", "logs", "nosuch").exits(exitAccess, "no AWS Region is set")
	u.run("rehearse", "--detach", "--keep").exits(exitInput, "--keep is for rehearsals that end")
}

// TestServicesOfProfilesAreKnown takes services of profiles that are not enabled for services of the stack, and says how images
// gets them.
func TestServicesOfProfilesAreKnown(t *testing.T) {
	t.Parallel()
	u := newUser(t, nobody)
	u.edit("  web:\n", "  debug: {image: busybox, profiles: [debug]}\n  web:\n")
	u.run("logs", "debug").exits(exitAccess, "no AWS Region is set")
	u.run("images", "debug").exits(exitInput, `there is no service "debug"`, "--profile adds the services of a profile")
}

// TestRehearsePrintsNoCredentials prints neither values of secrets nor what looks like a credential, and says which are missing.
func TestRehearsePrintsNoCredentials(t *testing.T) {
	t.Parallel()
	u := newUser(t, nobody)
	u.edit("    image: postgres:17\n", `    image: postgres:17
    command: [serve, --token, t0p-secret-word, --color]
    labels: {api.token: labelled-value}
    environment: {POSTGRES_PASSWORD: plain-password, DSN: "postgres://u:url-password@db/x", COLOUR: green}
`)
	printed := u.run("rehearse", "--print")
	printed.exits(exitDone, "--env POSTGRES_PASSWORD ", "--env DSN ", "--env COLOUR=green", "serve --token '********' --color",
		"docker reads DSN, FILE_1, POSTGRES_PASSWORD from its environment")
	for _, credential := range []string{"s3cret-value", "t0p-secret-word", "labelled-value", "plain-password", "url-password"} {
		if strings.Contains(printed.stdout+printed.stderr, credential) {
			t.Errorf("printed: %s", credential)
		}
	}
}

// TestBridgeRefusesOtherFiles refuses options that say where the project is: Compose Bridge has said it.
func TestBridgeRefusesOtherFiles(t *testing.T) {
	t.Parallel()
	u := newUser(t, nil)
	for _, option := range [][]string{{"-f", "compose.yaml"}, {"--project-directory", "."}} {
		u.run(slices.Concat([]string{"bridge", "--in", u.dir, "--out", u.dir}, option)...).exits(exitInput,
			"bridge reads compose.yaml in the directory of --in", "use compose2ecs template")
	}
	u.run("bridge", "--in", u.dir, "--out", u.dir, "-p", "market").exits(exitDone)
	if template := u.read("template.yaml"); !strings.Contains(template, "market") {
		t.Error("the name of the project is not used")
	}
}
