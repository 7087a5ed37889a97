package rehearse

import (
	"strings"
	"testing"
	"time"

	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

// The images of small stand-ins: one with a shell, one with the program /sleep alone.
const (
	box  = "compose2ecs-test/box:1"
	bare = "compose2ecs-test/bare:1"
)

// boxes makes the images of small stand-ins.
func boxes(t *testing.T) *exttools.Docker {
	t.Helper()
	docker := exttools.RequireDocker(t)
	building.Lock()
	defer building.Unlock()
	for _, image := range []exttools.Image{{Name: exttools.Busybox}, {Name: box}, {Name: bare, Bare: true}} {
		docker.Box(t, image)
	}
	return docker
}

// A broken project has a service app, which is at fault, unless it says otherwise.
type broken struct {
	app, rest string // the settings of app, and what stands beside it
	first     string // the resource that fails, "" for the service app
	cause     string
}

// checked is a port for the load balancer, with a health check.
func checked(port, check string) string {
	return "ports: [{target: " + port + ", published: '80', x-aws-listener: {protocol: http, " +
		"health_check: {interval: 5s, timeout: 2s, unhealthy_threshold: 2, grace_period: 1s, " + check + "}}}]"
}

// httpd is a program that answers requests for files on a port.
func httpd(port string) string { return "command: [httpd, -f, -p, '" + port + "', -h, /bin]" }

// projects are broken, each in a way of its own. Those that show without a load balancer's check, and with small programs, are in
// TestRehearseBroken of the command line.
var projects = map[string]broken{
	"wrong-path": {
		app:   httpd("8000") + ", " + checked("8000", "path: /nowhere, matcher: '200'"),
		cause: "the load balancer's health check gets the status code 404",
	},
	"wrong-port": {
		app:   httpd("8001") + ", " + checked("8000", "path: /sh"),
		cause: "check that the program listens on the container port in the Compose file",
	},
	"loopback": {
		app: httpd("127.0.0.1:8000") + ", " + checked("8000", "path: /sh"), cause: "on all addresses (0.0.0.0)",
	},
	"no-answer": {
		app:   "command: [nc, -ll, -p, '8000', -e, sleep, '100'], init: true, " + checked("8000", "path: /"),
		cause: "the load balancer's health check times out",
	},
	"finished": {app: "command: [echo, done]", cause: "a service has to keep running"},
	"localhost": {
		app:   "command: [nc, -w, '2', localhost, '5432'], depends_on: [db]",
		rest:  "  db: {image: " + box + ", command: [sleep, '1000'], init: true}\n",
		cause: "localhost is the task itself",
	},
	"port-twice": {
		app:   httpd("8000"),
		rest:  "  second: {image: " + box + ", " + httpd("8000") + ", network_mode: 'service:app', depends_on: [app]}\n",
		cause: "a port that another container in its task already uses",
	},
	"tmpfs-full": {
		app: "command: [dd, if=/dev/zero, of=/cache/x, bs=1M, count=20], tmpfs: ['/cache:size=4m']", cause: "a file system is full",
	},
	"open-files": {
		app:   "command: [sh, -c, 'exec 3</bin/sh 4<&3 5<&3 6<&3 7<&3 8<&3 9<&3; cat /bin/sh'], ulimits: {nofile: 8}",
		cause: "too many open files",
	},
	"not-executable": {
		app: "command: [/scripts/run.sh], configs: [{source: script, target: /scripts/run.sh, mode: 0444}]", cause: "is not executable",
		rest: "configs: {script: {content: 'while true; do echo hello; sleep 1; done'}}\n",
	},
	"file-without-shell": {
		app:   "image: " + bare + ", command: [/sleep, '1000'], configs: [{source: script, target: /etc/app/app.conf}]",
		cause: "the image has no shell",
		rest:  "configs: {script: {content: 'colour = blue'}}\n",
	},
	"slow-start": {
		app:   "command: [sh, -c, 'sleep 100; touch /ready; sleep 1000'], healthcheck: {test: [CMD, test, -e, /ready], interval: 5s, retries: 1}",
		cause: "a slow start needs healthcheck: {start_period",
	},
	"volume-owner": {
		app: "command: [touch, /data/x], user: '1000:1000', volumes: ['data:/data']", rest: "volumes: {data: {x-aws-efs: {uid: 999}}}\n",
		cause: "compare user with the owner and mode of the file",
	},
	"no-user": {app: "command: [sleep, '1000'], user: shop", cause: "the image has no user shop"},
	"init-fails": {
		app:  "command: [sleep, '1000'], depends_on: {prepare: {condition: service_completed_successfully}}",
		rest: "  prepare: {image: " + box + ", command: [cat, /etc/prepare.conf]}\n", cause: "a program needs a file that is not in the task",
	},
	"migration-fails": {
		app:   "command: [sleep, '1000'], depends_on: {migrate: {condition: service_completed_successfully}}",
		rest:  "  migrate: {image: " + box + ", command: [wget, -qO-, 'http://database:8000/'], x-aws-pre_deploy: true}\n",
		first: "MigrateTaskDefinition (ECS TaskDefinition), compose.yaml:4 services.migrate",
		cause: "a program looks up a host name that does not resolve",
	},
}

// TestBroken finds what is wrong with projects, says where in the Compose file, and what to do. None is stable.
func TestBroken(t *testing.T) {
	t.Parallel()
	docker := boxes(t)
	for name, project := range projects {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := onStage(t, docker, t.TempDir(), "broken-"+name)
			app := project.app
			if !strings.HasPrefix(app, "image:") {
				app = "image: " + box + ", " + app
			}
			s.write("compose.yaml", "services:\n  app: {stop_grace_period: 1s, "+app+"}\n  # what is beside it\n"+project.rest)
			first := project.first
			if first == "" {
				first = "AppService (ECS Service), compose.yaml:2 services.app"
			}
			began := time.Now()
			s.run(1, []string{"rehearse", "--wait", "--timeout", "3m"}, "first: "+first, "the rehearsal of broken-"+name+" failed", project.cause)
			t.Log("found after", time.Since(began).Round(time.Second))
		})
	}
}
