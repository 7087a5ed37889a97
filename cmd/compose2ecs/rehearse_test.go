package main

import (
	"bufio"
	"crypto/tls"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
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
	s.run("rehearse", "down", "--volumes").exits(exitDone, "nothing is left")
	if left := s.left(); left != "" {
		t.Error("left behind:", left)
	}
}

// TestRehearseBroken finds what is wrong with projects, says where in the Compose file, and what to do.
func TestRehearseBroken(t *testing.T) {
	t.Parallel()
	const noFile = "a program needs a file that is not in the task"
	for name, broken := range map[string]struct{ image, settings, cause string }{
		"exits":             {boxImage, "command: [sh, -c, 'echo boom; exit 3']", "app exited with 3"},
		"missing-file":      {boxImage, "command: [cat, /etc/app.conf]", noFile},
		"working-directory": {boxImage, "working_dir: /app, command: [cat, server.js]", noFile},
		"not-found":         {boxImage, "command: [gunicorn]", "the container's command does not exist in the image"},
		"no-shell":          {bareImage, "command: [sh, -c, echo hello]", "the image has no shell"},
		"no-shell-test": {
			bareImage, "command: [/sleep, '1000'], healthcheck: {test: exit 0, interval: 5s, retries: 1}", "the image has no shell",
		},
		"not-allowed": {
			boxImage, "user: '1000', command: [cat, /run/secrets/password], secrets: [{source: password, mode: 0400}]",
			"a program is not allowed to read, write or run a file",
		},
		"read-only": {boxImage, "read_only: true, command: [mkdir, /x]", "a file system that is read-only"},
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
		"no-name":      {boxImage, "command: [nc, -w, '5', database, '8000']", "a program looks for a host that has no name"},
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
	u.run("rehearse", "--template", "template.json").exits(exitInput, "Web: Fn::ImportValue cannot be worked out without AWS")
	u.write("template.json", `{"Resources": {"Data": {"Type": "AWS::EFS::FileSystem"}}}`)
	u.run("rehearse", "--template", "template.json").exits(exitInput, "no ECS service")
	u.environ = append(u.environ, "PATH=/nowhere")
	u.run("rehearse").exits(exitAccess, "the docker command is not installed")
}

// hostScript answers requests like a program that knows its own hosts only.
const hostScript = `#!/bin/sh
read -r line
host=
while read -r name value; do
  value=$$(printf %s "$$value" | tr -d '\r')
  [ "$$name" = Host: ] && host=$$value
  [ -n "$$name" ] && [ "$$name" != "$$(printf '\r')" ] || break
done
case $$host in
  shop.example.com*) printf 'HTTP/1.0 200 OK\r\n\r\nshop'; date >> /data/visits;;
  *) printf 'HTTP/1.0 400 Bad Request\r\n\r\nunknown host';;
esac
`

func knowingHosts(health string) string {
	return `
services:
  web:
    image: ` + boxImage + `
    command: [sh, -c, 'printf %s "$$SCRIPT" > /tmp/answer; exec nc -ll -p 8000 -e sh /tmp/answer']
    tmpfs: [/tmp, /data]
    stop_grace_period: 1s
    environment:
      SCRIPT: |
        ` + strings.ReplaceAll(strings.TrimSpace(hostScript), "\n", "\n        ") + `
    ports:
      - target: 8000
        published: "80"
        x-aws-listener: {protocol: http, health_check: {path: /, interval: 5s, timeout: 3s, ` + health + `}}
`
}

// TestRehearseHost finds the health check that gets 400 because its host is an address.
func TestRehearseHost(t *testing.T) {
	t.Parallel()
	s := onStage(t, "rehearsal-host", knowingHosts("grace_period: 120s"))
	s.run("rehearse", "--wait", "--timeout", "2m").exits(exitFailed, "Health checks failed with these codes: [400]",
		"compose.yaml:4 services.web", "its Host header is the address of the task", "ALLOWED_HOSTS")
	if left := s.left(); left != "" {
		t.Error("left behind:", left)
	}
}

// TestRehearseBalancer reaches a service through its load balancer, once its health check is content.
func TestRehearseBalancer(t *testing.T) {
	t.Parallel()
	s := onStage(t, "rehearsal-balancer", knowingHosts(`matcher: "200-499"`))
	command := s.command("rehearse", "--progress", "json")
	output, err := command.StderrPipe()
	if err == nil {
		err = command.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	urls := balancerPorts(t, output)
	if body := visit(t, urls["80"], "shop.example.com"); body != "shop" {
		t.Errorf("%s: %q", urls["80"], body)
	}
	if err := command.Process.Signal(syscall.SIGINT); err != nil {
		t.Fatal(err)
	}
	_ = command.Wait()
	if left := s.left(); command.ProcessState.ExitCode() != exitInterrupted || left != "" {
		t.Error(command.ProcessState, left)
	}
}

// balancerPorts are where the ports of load balancers are, once all services are stable.
func balancerPorts(t *testing.T, progress io.Reader) map[string]string {
	t.Helper()
	var said strings.Builder
	urls := map[string]string{}
	for lines := bufio.NewScanner(progress); lines.Scan(); {
		said.WriteString(lines.Text() + "\n")
		if _, found, is := strings.Cut(lines.Text(), "the port "); is {
			port, url, _ := strings.Cut(found, " of the load balancer is ")
			urls[port] = strings.TrimRight(url, `"}`)
		}
		if strings.Contains(lines.Text(), `"text":"STABLE"`) {
			return urls
		}
	}
	t.Fatal("never stable:\n", said.String())
	return nil
}

// visit asks for a page, whatever the certificate.
func visit(t *testing.T, url, host string) string {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Host = host
	client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}, DisableKeepAlives: true}}
	answer, err := client.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}

// answering is a program that answers requests on a port with what a shell script says of $path.
func answering(port, prepare, answer string) []string {
	script := `read -r method path rest
while read -r line && [ "$line" != "$(printf '\r')" ]; do :; done
say() { printf 'HTTP/1.0 %s\r\n\r\n' "$1"; }
` + answer
	serve := "printf %s \"$0\" > /answer\ntrap 'exit 0' TERM\nnc -ll -p " + port + " -e sh /answer & wait"
	return []string{"sh", "-c", "set -e\n" + prepare + "\n" + serve, script}
}

// TestRehearseSample rehearses the sample, with stand-ins that need from their tasks what the real programs need.
func TestRehearseSample(t *testing.T) {
	t.Parallel()
	s := onStage(t, "rehearsed-sample", "")
	compose := ""
	for _, stand := range []struct{ real, image, prepare, port, answer string }{
		{
			"public.ecr.aws/ds/websight-cms-ce:luna-1.1.0", "compose2ecs-test/cms:1", `touch /websight/logs/started
until echo ping | nc -w 2 "$MONGODB_HOST" "$MONGODB_PORT" | grep -q ping; do sleep 1; done
echo "published with $(wc -c < /run/secrets/admin.password)" > /websight/docroot/index.html`,
			"8080", `case $path in /system/health) say '200 OK';; *) say '200 OK'; echo authors;; esac`,
		},
		{
			"public.ecr.aws/ds/websight-nginx-ce:luna-1.1.0", "compose2ecs-test/nginx:1", "! touch /usr/share/nginx/html/x 2>/dev/null", "80",
			`case $path in /health) say '200 OK';; *) say '200 OK'; cat /usr/share/nginx/html$path;; esac`,
		},
		{
			"mongo:4.4.6", "compose2ecs-test/mongo:1", `test -s "$MONGO_INITDB_ROOT_PASSWORD_FILE"; chown 999:999 /data/db; touch /data/db/started`,
			"27017", `exit 0`,
		},
	} {
		command := answering(stand.port, stand.prepare, stand.answer)
		if stand.port == "27017" {
			command = []string{"sh", "-c", "set -e; " + stand.prepare + "; trap 'exit 0' TERM; nc -ll -p 27017 -e cat & wait"}
		}
		s.docker.Box(t, exttools.Image{Name: stand.image, Command: command})
		if compose == "" {
			compose = sampleFile(t, "docker-compose.yml")
		}
		if !strings.Contains(compose, stand.real) {
			t.Fatal("the sample has no", stand.real)
		}
		compose = strings.ReplaceAll(compose, stand.real, stand.image)
	}
	s.write("compose/docker-compose.yml", strings.Replace(compose, "name: websight", "name: "+s.project, 1))
	s.write("compose/docker-compose.aws.yml", sampleFile(t, "docker-compose.aws.yml"))
	s.write("compose/secrets/admin_password.txt", "twelve chars")
	s.write("compose/secrets/mongo_password.txt", "other")
	command := s.command("rehearse", "--progress", "json", "-f", "compose/docker-compose.yml", "-f", "compose/docker-compose.aws.yml")
	output, err := command.StderrPipe()
	if err == nil {
		err = command.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	urls := balancerPorts(t, output)
	for url, want := range map[string]string{urls["443"] + "/index.html": "published with 12\n", urls["8443"] + "/": "authors\n"} {
		if got := visit(t, url, ""); got != want {
			t.Errorf("%s: %q, not %q", url, got, want)
		}
	}
	if err := command.Process.Signal(syscall.SIGINT); err != nil {
		t.Fatal(err)
	}
	_ = command.Wait()
}

func sampleFile(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "compose", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

const migrated = `
services:
  web:
    image: ` + boxImage + `
    command: [sh, -c, 'grep new /data/schema && exec sleep 1000']
    init: true
    volumes: [data:/data]
    depends_on: {migrate: {condition: service_completed_successfully}}
  migrate:
    image: ` + boxImage + `
    command: [sh, -c, 'echo migrate | nc -w 3 db 5432 | grep migrate && echo new > /data/schema']
    x-aws-pre_deploy: true
    volumes: [data:/data]
    depends_on: [db]
  db:
    image: ` + boxImage + `
    command: [nc, -ll, -p, "5432", -e, cat]
    init: true
volumes: {data: {}}
`

// TestRehearseBefore runs a migration after what it needs, and before all else.
func TestRehearseBefore(t *testing.T) {
	t.Parallel()
	s := onStage(t, "rehearsal-before", migrated)
	r := s.run("rehearse", "--wait", "--timeout", "2m").exits(exitDone, "running migrate before the deployment")
	db, migrate, web := strings.Index(r.stderr, "DbService CREATE_COMPLETE"), strings.Index(r.stderr, "running migrate"),
		strings.Index(r.stderr, "WebService CREATE_IN_PROGRESS")
	if db > migrate || migrate > web {
		t.Error("not in their order:", r.stderr)
	}
	s.edit("grep migrate &&", "grep -q migration ||")
	s.edit("echo new > /data/schema", "exit 4")
	s.run("rehearse", "--wait", "--timeout", "2m").exits(exitFailed,
		"migrate exited with 4", "first: MigrateTaskDefinition", "services.migrate")
}

const rules = `
services:
  app:
    image: ` + shippedImage + `
    command: [httpd, -f, -p, "8000", -h, /shipped]
    init: true
    stop_grace_period: 1s
    working_dir: /tmp
    cap_drop: [ALL]
    ulimits: {nofile: {soft: 1000, hard: 2000}}
    sysctls: {net.core.somaxconn: "1024"}
    volumes: [/shipped, "data:/data"]
    networks: [front]
    deploy: {replicas: 2}
  helper:
    image: ` + boxImage + `
    command: [sleep, "1000"]
    init: true
    network_mode: service:app
    depends_on: {app: {condition: service_started}}
  client:
    image: ` + boxImage + `
    command: [sleep, "1000"]
    init: true
    networks: [front, back]
  back:
    image: ` + boxImage + `
    command: [nc, -ll, -p, "5432", -e, cat]
    init: true
    networks: [back]
networks: {front: {}, back: {}}
volumes: {data: {}}
`

// TestRehearseRules looks at tasks from the inside: what ECS would give them, and who reaches whom.
func TestRehearseRules(t *testing.T) {
	t.Parallel()
	s := onStage(t, "rehearsal-rules", rules)
	s.run("rehearse", "--wait", "--keep", "--timeout", "2m").exits(exitDone, "app tasks 2 of 2 running")
	for _, look := range []struct{ service, container, script, want string }{
		{"app", "helper", "wget -qO- http://localhost:8000/shipped", "with the image"},
		{"app", "helper", "hostname; [ $(hostname -i) != 127.0.0.1 ] && echo addressed", s.exec("app", "app", "hostname") + "\naddressed"},
		{"app", "app", "cat /shipped/shipped", "with the image"},
		{"app", "app", "awk '/open files/ {print $4, $5}' /proc/1/limits", "1000 2000"},
		{"app", "app", "grep CapEff /proc/1/status | cut -f 2", "0000000000000000"},
		{"app", "app", "cat /proc/sys/net/core/somaxconn", "1024"},
		{"app", "app", "pwd", "/tmp"},
		{"app", "app", "stat -c %a /data", "777"},
		{"client", "client", "nslookup app | grep -c '^Address.*172\\|^Address.*192\\|^Address.*10\\.'", "2"},
		{"client", "client", "wget -qO- http://app:8000/shipped", "with the image"},
		{"client", "client", "echo ping | nc -w 3 back 5432", "ping"},
		{"app", "app", "nslookup back >/dev/null 2>&1 || echo unknown", "unknown"},
	} {
		if got := s.exec(look.service, look.container, "sh", "-c", look.script); got != look.want {
			t.Errorf("%s: %s: %q, not %q", look.container, look.script, got, look.want)
		}
	}
	network := s.docker.Run(t, "inspect", "--format", `{{(index .NetworkSettings.Networks "rehearsal-rules-rehearsal-way").IPAddress}}`,
		"rehearsal-rules-rehearsal-back-1")
	if got := s.exec("app", "app", "sh", "-c", "echo ping | nc -w 2 "+network+" 5432 2>/dev/null || echo closed"); got != "closed" {
		t.Errorf("a service reaches another one by the network on which it has no permit: %q", got)
	}
}

const essentials = `
services:
  check:
    image: ` + boxImage + `
    command: [sleep, "%s"]
    init: true
    healthcheck: {test: [CMD, "%s"], interval: 5s, retries: 1}
    stop_grace_period: 1s
  app:
    image: ` + boxImage + `
    command: [sh, -c, "echo app runs; exit 7"]
    network_mode: service:check
    depends_on: {check: {condition: service_healthy}}
`

// TestRehearseEssential ends tasks as ECS does: with a container that is essential, and where one never becomes healthy on which
// another depends.
func TestRehearseEssential(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ lives, check, says string }{
		"ends":      {"2", "true", "Essential container in task exited: check exited with 0"},
		"unhealthy": {"1000", "false", "Task failed container health checks: check, health check failed"},
		"healthy":   {"1000", "true", "Essential container in task exited: app exited with 7"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := onStage(t, "essential-"+name, fmt.Sprintf(essentials, c.lives, c.check))
			r := s.run("rehearse", "--wait", "--timeout", "2m").exits(exitFailed, c.says)
			if ran := strings.Contains(r.stderr, "app runs"); ran != (name == "healthy") {
				t.Errorf("the container ran that waits for the other one to be healthy: %v\n%s", ran, r.stderr)
			}
		})
	}
}
