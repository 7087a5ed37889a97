package main

import (
	"os"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

// The images of the rehearsals: one with a shell, one with the program /sleep alone, one for another processor.
const (
	boxImage     = "compose2ecs-test/box:1"
	bareImage    = "compose2ecs-test/bare:1"
	foreignImage = "compose2ecs-test/foreign:1"
	shippedImage = "compose2ecs-test/shipped:1" // which declares a volume
)

// A stage is a user with a Docker engine.
type stage struct {
	*user
	docker  *exttools.Docker
	project string
}

// onStage sits down with a project on a Docker engine, whose rehearsals are removed in the end.
func onStage(t *testing.T, project, compose string) *stage {
	t.Helper()
	docker := exttools.RequireDocker(t)
	for _, image := range []exttools.Image{
		{Name: exttools.Busybox},
		{Name: boxImage},
		{Name: shippedImage, Volumes: []string{"/shipped"}},
		{Name: bareImage, Bare: true},
		{Name: foreignImage, Architecture: "s390x"},
	} {
		docker.Box(t, image)
	}
	s := &stage{newUser(t, []string{"DOCKER_HOST=" + os.Getenv("DOCKER_HOST")}), docker, project}
	s.write("compose.yaml", "name: "+project+"\n"+compose)
	t.Cleanup(func() {
		s.runUntil(t.Context(), "rehearse", "down", "--volumes").exits(exitDone)
	})
	return s
}

// left is what the engine has of the project.
func (s *stage) left() string {
	label := "label=com.compose2ecs.rehearsal=" + s.project
	return s.docker.Run(s.T, "ps", "--all", "--quiet", "--filter", label) + s.docker.Run(s.T, "network", "ls", "--quiet", "--filter", label) +
		s.docker.Run(s.T, "volume", "ls", "--quiet", "--filter", label)
}

// exec runs a command in a container of the first task of a service.
func (s *stage) exec(service, container string, command ...string) string {
	s.Helper()
	return s.docker.Run(s.T, append([]string{"exec", s.project + "-rehearsal-" + service + "-1-" + container}, command...)...)
}

const rehearsedShop = `
services:
  web:
    image: ` + boxImage + `
    command: [sh, -c, "echo $$(wc -c < /run/secrets/password) > /www/index.html; exec httpd -f -p 8000 -h /www"]
    user: "1000:1000"
    read_only: true
    tmpfs: ["/www:size=1m,uid=1000,gid=1000"]
    stop_grace_period: 1s
    environment: {GREETING: "hello $$you"}
    depends_on: [db]
    secrets: [password]
    configs: [{source: site, target: /etc/site/site.conf, uid: "1000", gid: "1000", mode: 0400}]
    healthcheck: {test: [CMD, wget, -qO-, "http://127.0.0.1:8000/"], interval: 5s, retries: 2}
    deploy: {resources: {limits: {memory: 512M}}}
  db:
    image: ` + boxImage + `
    command: [sh, -c, "date >> /data/starts; exec nc -ll -p 5432 -e cat"]
    user: "999:999"
    volumes: [data:/data]
    stop_grace_period: 1s
  loner:
    image: ` + boxImage + `
    command: [sleep, "1000"]
    stop_grace_period: 1s
    networks: [apart]
volumes: {data: {}}
networks: {apart: {internal: true}}
configs: {site: {content: "name = site"}}
secrets: {password: {file: password.txt}}
`

// TestRehearse runs a project on a real engine, and looks at its tasks from the inside.
func TestRehearse(t *testing.T) {
	t.Parallel()
	s := onStage(t, "rehearsed-shop", rehearsedShop)
	s.run("rehearse", "--wait", "--keep", "--timeout", "2m").exits(exitDone,
		"rehearsing the stack rehearsed-shop", "DbService CREATE_COMPLETE", "WebService CREATE_COMPLETE",
		"the rehearsal of rehearsed-shop is stable")
	for _, look := range []struct{ service, script, want string }{
		{"web", "wget -qO- http://localhost:8000/", "12"},
		{"web", "id -u; id -g", "1000\n1000"},
		{"web", "touch /x 2>&1 | grep -c Read-only", "1"},
		{"web", "echo $GREETING", "hello $you"},
		{"web", "stat -c '%u %g %a' /etc/site/site.conf; cat /etc/site/site.conf", "1000 1000 400\nname = site"},
		{"web", "stat -c %a /run/secrets/password", "444"},
		{"web", "echo ping | nc -w 3 db 5432", "ping"},
		{"web", "echo ping | nc -w 3 db.rehearsed-shop.internal 5432", "ping"},
		{"web", "df -k /www | tail -n 1 | awk '{print $2}'", "1024"},
		{"db", "stat -c '%u %g %a' /data", "999 999 755"},
		{"loner", "nslookup db >/dev/null 2>&1 || echo unknown", "unknown"},
	} {
		if got := s.exec(look.service, look.service, "sh", "-c", look.script); got != look.want {
			t.Errorf("%s: %s: %q, not %q", look.service, look.script, got, look.want)
		}
	}
	prepared := s.docker.Run(t, "inspect", "--format", "{{.State.ExitCode}} {{len .HostConfig.CapDrop}}",
		"rehearsed-shop-rehearsal-web-1-web-files")
	if prepared != "0 10" {
		t.Error("exit code and dropped capabilities of the container that writes the files:", prepared)
	}
	memory := s.docker.Run(t, "inspect", "--format", "{{.HostConfig.Memory}}", "rehearsed-shop-rehearsal-web-1-web")
	if memory != "536870912" {
		t.Error("memory:", memory)
	}
	s.run("rehearse", "--wait").exits(exitRefused, "a rehearsal of rehearsed-shop is running, or was left behind", "compose2ecs rehearse down")
	s.run("rehearse", "down").exits(exitDone)
	s.edit("date >> /data/starts", "test -s /data/starts") // what the first rehearsal has written
	s.run("rehearse", "--wait", "db", "--timeout", "1m").exits(exitDone)
	s.run("rehearse", "down", "--volumes").exits(exitDone, "the rehearsal of ", " is removed")
	if left := s.left(); left != "" {
		t.Error("left behind:", left)
	}
}

// TestRehearseBroken finds what is wrong with projects, says where in the Compose file, and what to do.
func TestRehearseBroken(t *testing.T) {
	t.Parallel()
	const noFile = "a program needs a file that is not in the task"
	for name, broken := range map[string]struct{ image, settings, cause string }{
		"exits":             {boxImage, "restart: always, command: [sh, -c, 'echo boom; exit 3']", "app exited with 3"},
		"missing-file":      {boxImage, "command: [cat, /etc/app.conf]", noFile},
		"working-directory": {boxImage, "working_dir: /app, command: [cat, server.js]", noFile},
		"not-found":         {boxImage, "command: [gunicorn]", "the container's command does not exist in the image"},
		"no-shell":          {bareImage, "command: [sh, -c, echo hello]", "the image has no shell"},
		"no-shell-test": {
			bareImage, "command: [/sleep, '1000'], healthcheck: {test: exit 0, interval: 5s, retries: 1}", "the image has no shell",
		},
		"not-allowed": {
			boxImage, "user: '1000', command: [cat, /run/secrets/password], secrets: [{source: password, mode: 0400}]",
			"a program is not allowed to read, write, or run a file",
		},
		"read-only": {boxImage, "read_only: true, command: [sh, -c, 'mkdir /x && sleep 100']", "a read-only file system"},
		"memory": {
			boxImage, "command: [dd, if=/dev/zero, of=/dev/null, bs=600M], deploy: {resources: {limits: {memory: 512M}}}",
			"a container ran out of memory",
		},
		"unhealthy": {
			boxImage, "command: [sleep, '1000'], healthcheck: {test: [CMD, wget, -qO-, 'http://127.0.0.1:8000/'], interval: 5s, retries: 1}",
			"the container health check fails",
		},
		"no-image":     {"compose2ecs-test/nowhere:1", "command: [sh]", "cause: "},
		"architecture": {foreignImage, "command: [sleep, '1000']", "the image was built for a different CPU architecture"},
		"no-name":      {boxImage, "command: [nc, -w, '5', database, '8000']", "a program looks up a host name that does not resolve"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			compose := "services:\n  app: {image: '" + broken.image + "', stop_grace_period: 1s, " + broken.settings + "}\n" +
				"secrets: {password: {file: password.txt}}\n"
			s := onStage(t, "broken-"+name, compose)
			began := time.Now()
			s.run("rehearse", "--wait", "--timeout", "3m").exits(exitFailed,
				"first: AppService (ECS Service), compose.yaml:3 services.app", "the rehearsal of broken-"+name+" failed", broken.cause)
			t.Log("found after", time.Since(began).Round(time.Second))
			s.run("rehearse", "down", "--volumes").exits(exitDone)
			if left := s.left(); left != "" {
				t.Error("left behind:", left)
			}
		})
	}
}

const sleeper = `
services:
  app:
    image: ` + boxImage + `
    command: [sleep, "1000"]
    init: true
`

// TestRehearseInterrupted ends a rehearsal in each way that it can end early. Nothing is left behind, or rehearse down takes it.
func TestRehearseInterrupted(t *testing.T) {
	t.Parallel()
	for name, way := range map[string]struct {
		signal syscall.Signal
		code   int
		leaves bool
	}{
		"interrupted": {syscall.SIGINT, exitInterrupted, false},
		"terminated":  {syscall.SIGTERM, exitInterrupted, false},
		"killed":      {syscall.SIGKILL, -1, true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := onStage(t, "rehearsal-"+name, sleeper)
			var said strings.Builder
			command := s.command("rehearse")
			output, err := command.StderrPipe()
			if err == nil {
				err = command.Start()
			}
			if err != nil {
				t.Fatal(err)
			}
			for buffer := make([]byte, 1024); !strings.Contains(said.String(), "1 of 1 running"); {
				n, err := output.Read(buffer)
				if said.Write(buffer[:n]); err != nil {
					t.Fatal(said.String(), err)
				}
			}
			if err := command.Process.Signal(way.signal); err != nil {
				t.Fatal(err)
			}
			_ = command.Wait()
			if code := command.ProcessState.ExitCode(); code != way.code {
				t.Errorf("exit code %d, want %d", code, way.code)
			}
			if left := s.left(); (left != "") != way.leaves {
				t.Errorf("left behind: %q", left)
			}
			s.run("rehearse", "down").exits(exitDone)
			if left := s.left(); left != "" {
				t.Errorf("left behind by rehearse down: %q", left)
			}
		})
	}
}

// TestRehearseTimeout says which services are not stable when the time is over.
func TestRehearseTimeout(t *testing.T) {
	t.Parallel()
	s := onStage(t, "rehearsal-late", sleeper+"    healthcheck: {test: [CMD, 'false'], interval: 30s}\n")
	s.run("rehearse", "--wait", "--timeout", "8s").exits(exitTimedOut, "timed out: not stable yet: app", "--timeout")
	if left := s.left(); left != "" {
		t.Error("left behind:", left)
	}
}

// TestRehearseWithoutEngine needs no engine.
func TestRehearseWithoutEngine(t *testing.T) {
	t.Parallel()
	exttools.Require(t, "docker")
	u := newUser(t, []string{"DOCKER_HOST=unix:///nowhere/docker.sock"})
	u.run("rehearse", "--wait").exits(exitAccess, "there is no Docker engine", "DOCKER_HOST")
	u.run("rehearse", "--print").exits(exitDone,
		"docker network create --label com.compose2ecs.rehearsal=shop", "--name shop-rehearsal-db-1-db", "postgres:17", "--env FILE_1 ")
	u.write("template.json", `{"Resources": {
		"Task": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"ContainerDefinitions": [{"Name": "app", "Image": "x", "Privileged": true,
			"LinuxParameters": {"Capabilities": {"Add": ["SYS_PTRACE", "SYS_ADMIN"]}, "Devices": [{"HostPath": "/dev/sda"}]}}]}},
		"Web": {"Type": "AWS::ECS::Service", "Properties": {"TaskDefinition": {"Ref": "Task"}}}}}`)
	u.run("rehearse", "--print", "--template", "template.json").exits(exitDone,
		"the container app of web asks for privileged mode, which Fargate refuses: it is not rehearsed",
		"asks for the capability SYS_ADMIN, which Fargate refuses", "asks for the capability SYS_PTRACE\n",
		"asks for the device /dev/sda, which Fargate refuses")
	const service = `{"Type": "AWS::ECS::Service", "Properties": {"TaskDefinition": {"Fn::ImportValue": "x"}}}`
	u.write("template.json", `{"Resources": {"Web": `+service+`}}`)
	u.run("rehearse", "--template", "template.json").exits(exitInput, "Web: Fn::ImportValue cannot be evaluated without AWS")
	u.write("template.json", `{"Resources": {"Data": {"Type": "AWS::EFS::FileSystem"}}}`)
	u.run("rehearse", "--template", "template.json").exits(exitInput, "no ECS service")
	u.environ = append(u.environ, "PATH=/nowhere")
	u.run("rehearse").exits(exitAccess, "the docker command is not installed")
}
