package lower

import "testing"

// TestRunsNothing finds entry points that are to run a command and get none, and no others.
func TestRunsNothing(t *testing.T) {
	t.Parallel()
	const (
		build = "    build: .\n    environment: [A=1]\n"
		image = "FROM python:3.13\nWORKDIR /app\nCOPY . .\nENTRYPOINT [\"/app/entrypoint.sh\"]\n"
		waits = "#!/bin/sh\nset -e\nif [ \"$KIND\" = \"postgres\" ]; then\n  echo \"Waiting; one moment...\" >&2\n  while ! nc -z $HOST $PORT; do\n    sleep 0.1\n" +
			"  done\nfi\n\npython manage.py flush --no-input\npython manage.py migrate\n"
		runs = "\nexec \"$@\"\n"
	)
	for _, c := range []struct {
		compose, dockerfile, script string
		want                        bool
	}{
		{build, image, waits + runs, true},
		{build, image, "#!/bin/sh\npython manage.py migrate && exec \"$@\"\n", true},
		{build, image, "#!/bin/bash\nrm -f tmp/pids/server.pid\nbundle exec rails db:prepare 2>/dev/null\nexec gosu app ${@}\n", true},
		{build, "FROM python:3.13 AS base\nCMD [\"old\"]\nFROM base\nWORKDIR /app\nCOPY . .\nENTRYPOINT [\"tini\", \"--\", \"./entrypoint.sh\"]\n", waits + runs, true},
		{"    image: acme/app\n    entrypoint: /run/entrypoint.sh\n    volumes: ['./entrypoint.sh:/run/entrypoint.sh']\n", "", waits + runs, true},
		{build, image, "#!/bin/bash\nset -euo pipefail\nset +x\nset -a -o errtrace\nnc -z -w1 $HOST-l 80\n" + runs, true},
		// It gets one, or has one.
		{build + "    command: gunicorn shop\n", image, waits + runs, false},
		{build, image + "CMD [\"gunicorn\"]\n", waits + runs, false},
		{build, "FROM acme/app:1\nWORKDIR /app\nCOPY . .\n", waits + runs, false},
		{build, image, waits + "gunicorn shop\n", false},
		{build, image, waits + "gunicorn shop" + runs, false},
		{build, image, waits + "./server &" + runs, false},
		{build, image, waits + "python manage.py runserver 0.0.0.0:8000" + runs, false},
		{build, image, waits + "while true; do sleep 60; done" + runs, false},
		{build, image, waits + "exec \"${@:-gunicorn}\"\n", false},
		{build, image, waits + "if [ $# -eq 0 ]; then set -- gunicorn; fi" + runs, false},
		{build, image, waits + "set node server.js" + runs, false},
		{build, image, waits + "set -e node server.js" + runs, false},
		{build, image, waits + "set -e -- echo shop" + runs, false},
		{build, image, waits + "set - node server.js" + runs, false},
		{build, image, waits + "if [ -z \"$KIND\" ]; then set node server.js; fi" + runs, false},
		{build, image, waits + "nc -lk -p 3000 -e cat" + runs, false},
		{build, image, waits + "nc -k -vl 3000" + runs, false},
		{build, image, waits + "if [ -z \"$1\" ]; then exec gunicorn; fi" + runs, false},
		{build, image, waits + "[ -n \"$KIND\" ] && exec gunicorn shop" + runs, false},
		{build, image, waits + "exec python \"$@\"\n", false},
		{build, image, waits + "exec server $@ --port 80\n", false},
		{build, image, "#!/usr/bin/env python\nexec \"$@\"\n", false},
		{build, image, "", false},
		// It is not to be kept running.
		{build + "    restart: 'no'\n  other:\n    image: nginx\n", image, waits + runs, false},
		{build + "  after:\n    image: nginx\n    depends_on: {web: {condition: service_completed_successfully}}\n", image, waits + runs, false},
	} {
		files := []string{"Dockerfile", c.dockerfile}
		if c.script != "" {
			files = append(files, "entrypoint.sh", c.script)
		}
		if got := reports(t, kindNoProgram, web(c.compose), files...); got != c.want {
			t.Errorf("%s%s%s: %t", c.compose, c.dockerfile, c.script, got)
		}
	}
}
