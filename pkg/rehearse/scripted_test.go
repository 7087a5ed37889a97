package rehearse

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/docker"
)

// engineScript is a docker that has all images, and does what it is asked to, but for what a test says.
const engineScript = `#!/bin/sh
case "$1" in
info) echo '{"ID":"x","OSType":"linux","Architecture":"x86_64","NCPU":2}'; exit;;
image) echo '{"Id":"sha256:1","Architecture":"amd64"}'; exit;;
esac
`

const scriptedTemplate = `
Resources:
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties: {Memory: "512", ContainerDefinitions: [{Name: web, Image: shop}]}
  WebService: {Type: AWS::ECS::Service, Properties: {TaskDefinition: !Ref Task}}
`

// scripted is a rehearsal on an engine whose docker is a shell script.
func scripted(t *testing.T, script string) *Rehearsal {
	t.Helper()
	if _, err := os.Stat("/bin/sh"); err != nil {
		t.Skip("there is no shell")
	}
	dir := t.TempDir()
	program := []byte(engineScript + script + "\nexit 0\n")
	if err := os.WriteFile(filepath.Join(dir, "docker"), program, 0o700); err != nil { //nolint:gosec // it is a program
		t.Fatal(err)
	}
	t.Setenv("PATH", dir)
	engine, err := docker.New([]string{"PATH=/usr/bin:/bin"})
	if err != nil {
		t.Fatal(err)
	}
	order := Order{Project: "shop", Template: []byte(scriptedTemplate)}
	played, err := order.Scene()
	if err != nil {
		t.Fatal(err)
	}
	return &Rehearsal{Scene: played, Engine: engine, Tell: func(deploy.Event) {}, Holder: "holder"}
}

// TestEngineFails blames the engine for what is not the fault of the project, with what to do.
func TestEngineFails(t *testing.T) {
	const waits = "[ \"$1\" = events ] && exec sleep 1000\n"
	const full = "{ echo 'Error response from daemon: mkdir /var/lib/docker/x: no space left on device' >&2; exit 1; }\n"
	const isFull = "the disk of the Docker engine is full"
	for name, c := range map[string]struct {
		script, want string
		kind         deploy.Kind
	}{
		"full when a network is made":   {waits + `[ "$1 $2" = "network create" ] && ` + full, isFull, deploy.Failed},
		"full when a task is made":      {waits + `[ "$1" = create ] && ` + full, isFull, deploy.Failed},
		"full when a container is made": {waits + `[ "$1" = run ] && ` + full, isFull, deploy.Failed},
		"stopped": {
			"[ \"$1\" = events ] && sleep 1", "the Docker engine went away during the rehearsal: the Docker engine stopped", deploy.Access,
		},
	} {
		t.Run(name, func(t *testing.T) {
			failure, err := scripted(t, c.script).Run(t.Context(), true, func() {})
			p, is := errors.AsType[*deploy.Problem](err)
			if failure != nil || !is || p.Message != c.want || p.Kind != c.kind || p.Hint == "" {
				t.Errorf("%+v %+v", failure, err)
			}
		})
	}
}

// TestPowers are refused as Fargate refuses them, but for the one capability that it has.
func TestPowers(t *testing.T) {
	for properties, want := range map[string]string{
		"Privileged: true": "ClientException: Fargate does not support privileged mode",
		"LinuxParameters: {Capabilities: {Add: [SYS_PTRACE, NET_ADMIN]}}": "ClientException: Fargate does not support the capability NET_ADMIN",
		"LinuxParameters: {Devices: [{HostPath: /dev/kvm}]}":              "ClientException: Fargate does not support the device /dev/kvm",
		"LinuxParameters: {Capabilities: {Add: [SYS_PTRACE]}}":            "",
	} {
		document := "Resources:\n" +
			"  Task: {Type: AWS::ECS::TaskDefinition, Properties: {ContainerDefinitions: [{Name: web, Image: x, " + properties + "}]}}\n" +
			"  Web: {Type: AWS::ECS::Service, Properties: {TaskDefinition: !Ref Task}}\n"
		played, err := (&Order{Template: []byte(document)}).Scene()
		if err != nil {
			t.Fatal(err)
		}
		if _, got := (&version{Scene: played}).problem(played.Services[0].Definition); got != want {
			t.Errorf("%s: %q", properties, got)
		}
	}
}
