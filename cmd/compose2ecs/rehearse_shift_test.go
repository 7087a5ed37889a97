package main

import (
	"strings"
	"testing"
)

const shifted = `
services:
  web:
    image: ` + boxImage + `
    command: [sh, -c, "mkdir /www; echo first > /www/index.html; exec httpd -f -p 8000 -h /www"]
    init: true
    stop_grace_period: 1s
    ports: [{target: 8000, published: "80", x-aws-listener: {protocol: http, health_check: {path: /, interval: 5s, timeout: 3s}}}]
    volumes: [data:/data]
    deploy: {x-aws-deployment: {strategy: canary, percent: 50, interval: 1m, bake_time: 1m, test_listener: 8081}}
volumes: {data: {}}
`

// failsLater is a program whose first task works for a while, and whose others do not.
const failsLater = "test -e /data/ran && exit 3; touch /data/ran; { sleep 9; kill 1; } & "

// TestRehearseShift shifts traffic to new tasks in steps, those of the test listener first, and back when they fail.
func TestRehearseShift(t *testing.T) {
	t.Parallel()
	s := onStage(t, "rehearsed-shift", shifted)
	began := s.run("rehearse", "-d", "--timeout", "2m").exits(exitDone, "is stable")
	production, test := began.portOf("80"), began.portOf("8081")
	for _, url := range []string{production, test} {
		if got := visit(t, url, ""); got != "first\n" {
			t.Errorf("%s: %q", url, got)
		}
	}
	for _, c := range []struct {
		old, replacement, want string
		code                   int
		says                   []string
	}{
		{"echo first", "echo second", "second", exitDone, []string{
			"50% for 1 min, 100% for 1 min on AWS", "WebService UPDATE_COMPLETE", "test traffic shift", "production traffic shift", "bake time",
		}},
		{"echo second", "exit 3; echo third", "second", exitFailed, []string{"web exited with 3", "UPDATE_ROLLBACK_COMPLETE"}},
		// it is healthy, gets its part of the traffic, and fails while it bakes
		{"exit 3; echo third", failsLater + "echo fourth", "second", exitFailed, []string{"test traffic shift", "UPDATE_ROLLBACK_COMPLETE"}},
		{failsLater + "echo fourth", "echo fifth", "fifth", exitDone, []string{"WebService UPDATE_COMPLETE"}},
	} {
		visits := visitAllTheTime(t, production)
		s.edit(c.old, c.replacement)
		r := s.run("rehearse", "--timeout", "3m").exits(c.code, c.says...)
		if !strings.Contains(c.replacement, "fourth") {
			if last := visits.result(t); last != c.want {
				t.Errorf("%s: %q", c.replacement, last)
			}
		}
		visits.end()
		for _, url := range []string{production, test} {
			if got := visit(t, url, ""); got != c.want+"\n" {
				t.Errorf("after %s: %s: %q\n%s", c.replacement, url, got, r.stderr)
			}
		}
	}
	s.run("rehearse", "down", "--volumes").exits(exitDone)
}
