package main

import (
	"context"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"
)

const released = `
services:
  web:
    image: ` + boxImage + `
    command: [sh, -c, "mkdir /www; echo first > /www/index.html; exec httpd -f -p 8000 -h /www"]
    init: true
    stop_grace_period: 1s
    ports: [{target: 8000, published: "80", x-aws-listener: {protocol: http, health_check: {path: /, interval: 5s, timeout: 3s}}}]
    deploy: {replicas: 2}
  db:
    image: ` + boxImage + `
    command: [nc, -ll, -p, "5432", -e, cat]
    init: true
`

// A visitorOfWeb asks for a page all the time.
type constantVisitor struct {
	mu    sync.Mutex
	said  []string // each answer that differs from the one before
	wrong []string
	count int
	end   func()
}

func visitAllTheTime(t *testing.T, url string) *constantVisitor {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	v := &constantVisitor{}
	var visits sync.WaitGroup
	client := &http.Client{Timeout: 20 * time.Second}
	for range 3 {
		visits.Go(func() {
			for ctx.Err() == nil {
				request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
				if err != nil {
					t.Error(err)
					return
				}
				v.hear(client.Do(request))
			}
		})
	}
	v.end = func() {
		stop()
		visits.Wait()
	}
	t.Cleanup(v.end)
	return v
}

func (v *constantVisitor) hear(answer *http.Response, err error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.count++
	if err != nil {
		v.wrong = append(v.wrong, err.Error())
		return
	}
	body, err := io.ReadAll(answer.Body)
	_ = answer.Body.Close()
	text := strings.TrimSpace(string(body))
	if err != nil || answer.StatusCode != http.StatusOK {
		v.wrong = append(v.wrong, answer.Status+" "+text)
		return
	}
	if len(v.said) == 0 || v.said[len(v.said)-1] != text {
		v.said = append(v.said, text)
	}
}

// result ends the visits, none of which may have failed, and returns what was said last.
func (v *constantVisitor) result(t *testing.T) string {
	t.Helper()
	v.end()
	if len(v.wrong) > 0 || v.count < 10 {
		t.Errorf("%d of %d requests failed: %.10q", len(v.wrong), v.count, v.wrong)
	}
	t.Log(v.count, "requests")
	return v.said[len(v.said)-1]
}

// portOf is where a port of the load balancer is, as a command said.
func (r commandResult) portOf(port string) string {
	r.Helper()
	_, found, is := strings.Cut(r.stderr, "port "+port+" of the load balancer is open at ")
	if !is {
		r.Fatalf("no port %s: %s", port, r.stderr)
	}
	url, _, _ := strings.Cut(found, "\n")
	return strings.TrimSpace(url)
}

// TestRehearseUpdate updates a rehearsal in the background: no request fails, and a broken release is rolled back.
func TestRehearseUpdate(t *testing.T) {
	t.Parallel()
	s := onStage(t, "rehearsed-update", released)
	began := s.run("rehearse", "-d", "--timeout", "2m").exits(exitDone, "is stable", "docker logs -f", "compose2ecs rehearse down")
	url := began.portOf("80")
	if got := visit(t, url, ""); got != "first\n" {
		t.Fatalf("%q", got)
	}
	db := s.docker.Run(t, "inspect", "--format", "{{.Id}}", "rehearsed-update-rehearsal-db-1-db")

	visits := visitAllTheTime(t, url)
	s.edit("echo first", "echo second")
	r := s.run("rehearse", "--timeout", "2m").exits(exitDone, "WebService UPDATE_IN_PROGRESS", "WebService UPDATE_COMPLETE", "UPDATE_COMPLETE")
	if strings.Contains(r.stderr, "DbService") {
		t.Errorf("a service that is the same was touched:\n%s", r.stderr)
	}
	if last := visits.result(t); last != "second" {
		t.Errorf("after the update: %q", last)
	}

	visits = visitAllTheTime(t, url)
	s.edit("echo second", "echo third; cat /etc/app.conf && echo third")
	s.run("rehearse", "--timeout", "2m").exits(exitFailed, "failed, and the version before it runs again", "UPDATE_ROLLBACK_COMPLETE",
		"ECS Deployment Circuit Breaker was triggered", "compose.yaml:4 services.web", "a program needs a file that is not in the task")
	if last := visits.result(t); last != "second" {
		t.Errorf("after the rollback: %q", last)
	}
	if now := s.docker.Run(t, "inspect", "--format", "{{.Id}}", "rehearsed-update-rehearsal-db-1-db"); now != db {
		t.Error("the database was started again")
	}
	s.run("rehearse", "down", "--volumes").exits(exitDone, "the rehearsal of ", " is removed")
	if left := s.left(); left != "" {
		t.Error("left behind:", left)
	}
	s.run("rehearse", "down").exits(exitDone, "the rehearsal of ", " is removed")
}

const jobs = `
services:
  db:
    image: ` + boxImage + `
    command: [nc, -ll, -p, "5432", -e, cat]
    init: true
  report:
    image: ` + boxImage + `
    command: [sh, -c, "echo report | nc -w 3 db 5432 | grep report >> /data/reports; test $$(wc -l < /data/reports) -lt 3"]
    volumes: [data:/data]
    depends_on: [db]
    x-aws-schedule: rate(1 hour)
volumes: {data: {}}
`

// TestRehearseRun runs a scheduled task now, as often as it is asked to, and says why it fails.
func TestRehearseRun(t *testing.T) {
	t.Parallel()
	s := onStage(t, "rehearsed-jobs", jobs)
	s.run("rehearse", "run", "report").exits(exitRefused, "no rehearsal of rehearsed-jobs is running", "compose2ecs rehearse --detach")
	s.run("rehearse", "-d", "--timeout", "2m").exits(exitDone, "compose2ecs rehearse run report runs it now")
	s.run("rehearse", "run", "report").exits(exitDone, "report succeeded")
	s.run("rehearse", "run", "report").exits(exitDone, "report succeeded")
	s.run("rehearse", "run", "report").exits(exitFailed, "report exited with 1")
	s.run("rehearse", "run", "other").exits(exitInput, `there is no service "other"`)
	s.run("rehearse", "run", "db").exits(exitInput, "has no task db", "the tasks that can be run are: report")
	s.run("rehearse", "down", "--volumes").exits(exitDone)
	if left := s.left(); left != "" {
		t.Error("left behind:", left)
	}
}
