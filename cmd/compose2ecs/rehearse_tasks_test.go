package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

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
	r := s.run("rehearse", "--wait", "--timeout", "2m").exits(exitDone, "running the pre-deployment task migrate")
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
