package lower

import "testing"

// TestIdles tells only of containers that certainly start no program behind their published port.
func TestIdles(t *testing.T) {
	t.Parallel()
	const port = "    ports: ['4000:4000']\n"
	for _, c := range []struct {
		lines, dockerfile string
		want              bool
	}{
		{"    image: node:22\n    command: tail -f /dev/null\n" + port, "", true},
		{"    image: node:22\n    command: sleep infinity\n" + port, "", true},
		{"    image: node:22\n    command: bash\n    tty: true\n" + port, "", true},
		{"    image: python:3\n    command: sh -c \"while :; do sleep 10; done\"\n" + port, "", true},
		{"    image: acme/app\n    entrypoint: [sleep, infinity]\n" + port, "", true},
		{"    build: .\n    command: /bin/bash\n    stdin_open: true\n" + port, "FROM elixir\nRUN mix local.hex", true},
		{"    image: node:22\n    command: sleep infinity\n    ports: [{target: 4000, x-aws-listener: {protocol: tcp}}]\n", "", false},
		{"    image: node:22\n    command: sleep infinity\n", "", false},
		{"    image: node:22\n    command: bash\n" + port, "", false}, // which ends: another warning
		{"    image: node:22\n    command: bash -c 'npm start'\n    tty: true\n" + port, "", false},
		{"    image: node:22\n    command: bash start.sh\n    tty: true\n" + port, "", false},
		{"    image: node:22\n    command: sh -c 'node a.js & tail -f /dev/null'\n" + port, "", false},
		{"    image: acme/app\n    command: tail -f /dev/null\n" + port, "", false}, // its entry point may start something
		{"    image: nginx\n    command: sleep infinity\n" + port, "", false},
		{"    build: .\n    command: tail -f /dev/null\n" + port, "FROM node:22\nENTRYPOINT [\"/start\"]", false},
		{"    image: node:22\n    command: sleep infinity\n    post_start: [{command: /start}]\n" + port, "", false},
		{"    image: node:22\n    command: sleep infinity\n" + port + "  app:\n    image: acme/app\n    network_mode: service:web\n", "", false},
	} {
		if got := reports(t, kindUnheard, web(c.lines), "Dockerfile", c.dockerfile); got != c.want {
			t.Errorf("%s with %q: %t", c.lines, c.dockerfile, got)
		}
	}
}

// TestElsewhere finds the port at which a command has its server listen, if it is not the published one.
func TestElsewhere(t *testing.T) {
	t.Parallel()
	for command, want := range map[string]int{
		"bundle exec rails s -p 3001 -b 0.0.0.0":                                 3001,
		"sh -c \"rm -f a.pid && bundle exec rails server -b '0.0.0.0' -p 3001\"": 3001,
		"gunicorn app:app --bind 0.0.0.0:3001":                                   3001,
		"gunicorn -b :3001 app:app":                                              3001,
		"uvicorn main:app --host 0.0.0.0 --port 3001":                            3001,
		"python manage.py runserver 0.0.0.0:3001":                                3001,
		"python -m http.server 3001":                                             3001,
		"puma -b tcp://0.0.0.0:3001":                                             3001,
		"npx next start -p 3001":                                                 3001,
		"bundle exec rails s -p 3002":                                            0,
		"bundle exec rails s":                                                    0,
		"rails s -p $$PORT":                                                      0,
		"gunicorn app:app --bind 127.0.0.1:3001":                                 0,
		"gunicorn app:app -b unix:/run/a.sock -b :3001":                          0,
		"gunicorn app:app -b :3001 -b :3002":                                     0,
		"sh -c \"nginx && gunicorn -b :3001 app\"":                               0,
		"sh -c \"uvicorn a:a --port 3001 & uvicorn b:b --port 3002\"":            0,
		"psql -p 3001":                       0,
		"sh -c \"mkdir -p 3001 && rails s\"": 0,
		"python manage.py runserver":         0,
		"acme-server --port 3001":            0,
	} {
		l := loweredFrom(t, web("    image: acme/app\n    ports: ['3002:3002']\n    command: "+command))
		if got := l.elsewhere(l.Project.Services["web"], 3002); got != want {
			t.Errorf("%s: %d", command, got)
		}
	}
	if reports(t, kindNotReached, web("    image: acme/app\n    ports: ['3002:3002']\n    command: rails s -p 3001\n"+
		"  db:\n    image: postgres\n    ports: ['5432:5432']")) {
		t.Error("a database is taken for the way in")
	}
	for _, lines := range []string{
		"    ports: ['3002:3001']", "    ports: ['3001:3001', '3002:3002']", "    ports: ['3002:3002']\n    environment: {PORT: 3002}",
		"    ports: ['3002:3002']\n    healthcheck: {test: curl -f http://localhost:3002}", "    ports: ['3002:3002/udp']",
	} {
		if reports(t, kindUnheard, web("    image: acme/app\n    command: rails s -p 3001\n"+lines)) {
			t.Errorf("%s: a warning", lines)
		}
	}
}
