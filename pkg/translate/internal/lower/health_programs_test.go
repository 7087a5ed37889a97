package lower

import (
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// reports reports whether there is a finding of a kind about a project.
func reports(t *testing.T, kind diag.Kind, compose string, others ...string) bool {
	t.Helper()
	l := loweredFrom(t, compose, others...)
	return slices.ContainsFunc(l.Resolve(l.Source), func(f diag.Finding) bool { return f.Code == kind.Code })
}

// TestProbeOf finds the program without which a health check fails.
func TestProbeOf(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		want string
		test []string
	}{
		{"curl", []string{"CMD", "curl", "-f", "http://localhost"}},
		{"wget", []string{"CMD", "/usr/bin/wget", "-q", "http://localhost"}},
		{"curl", []string{"CMD", "sh", "-c", "curl -f http://localhost || exit 1"}},
		{"curl", []string{"CMD-SHELL", "curl -f 'http://localhost/?a=1&b=2' || exit 1"}},
		{"curl", []string{"CMD-SHELL", "curl -s http://localhost && curl -s http://localhost/b || false"}},
		{"curl", []string{"CMD-SHELL", "curl -s http://localhost | grep -q ok || exit 1"}},
		{"", []string{"CMD-SHELL", "curl -s http://localhost | grep -v error"}},
		{"", []string{"CMD-SHELL", "curl -f http://localhost || wget -q http://localhost"}},
		{"", []string{"CMD-SHELL", "curl -f http://localhost || exit 0"}},
		{"", []string{"CMD-SHELL", "curl -f http://localhost; true"}},
		{"", []string{"CMD-SHELL", "! curl -f http://localhost"}},
		{"", []string{"CMD-SHELL", "which curl && curl http://localhost"}},
		{"", []string{"CMD-SHELL", "curly http://localhost"}},
		{"mysqladmin", []string{"CMD-SHELL", "mysqladmin -p$PASSWORD ping -h localhost"}},
		{"mysqladmin", []string{"CMD", "mysqladmin", "ping"}},
		{"mysql", []string{"CMD-SHELL", "/usr/bin/mysql -e 'SELECT 1; SELECT 2' || exit 1"}},
		{"", []string{"CMD-SHELL", "mysqladmin ping || mariadb-admin ping"}},
		{"", []string{"CMD", "pg_isready"}},
		{"", []string{"CMD"}},
		{"", []string{"CMD", "sh", "-c"}},
	} {
		if got := probeOf(c.test); got != c.want {
			t.Errorf("%v: %q", c.test, got)
		}
	}
}

// TestHealthProgram warns of curl and wget only where nothing may have brought them.
func TestHealthProgram(t *testing.T) {
	t.Parallel()
	const check, build = "    healthcheck: {test: 'curl -f http://localhost:80/up || exit 1'}\n", "    build: .\n"
	for _, c := range []struct {
		lines, dockerfile string
		want              bool
	}{
		{"    image: python:3.12-slim\n", "", true},
		{"    image: nginx:alpine-slim\n", "", true},
		{"    image: nginx:alpine\n", "", false},
		{"    image: acme/app\n", "", false},
		{"    image: alpine\n    command: sh -c 'apk add curl && /app'\n", "", false},
		{"    image: alpine\n    volumes: ['./curl:/usr/local/bin/curl']\n", "", false},
		{"    image: alpine\n    volumes: ['bin:/usr/bin']\nvolumes: {bin: {}}\n", "", false},
		{build, "FROM alpine\nRUN apk --no-cache add tzdata", true},
		{build, "FROM alpine\nRUN apk add --no-cache curl", false},
		{build, "FROM alpine\nRUN apk add --no-cache tzdata \\\n  curl", false},
		{build, "FROM alpine\nRUN <<EOF\napk add tools\nEOF", false},
		{build, "FROM alpine\nRUN apk add $PACKAGES", false},
		{build, "FROM alpine\nRUN apk add alpine-sdk", false},
		{build, "FROM alpine\nCOPY install.sh /\nRUN /install.sh", false},
		{build, "FROM alpine\nCOPY start.sh /\nRUN chmod +x /start.sh", true},
		{build, "FROM golang:1 AS build\nRUN curl -O x && go build\nFROM alpine\nCOPY --from=build /app /app", true},
		{build, "FROM golang:1 AS build\nFROM alpine\nCOPY --from=build /bin/app /usr/local/bin/app", true},
		{build, "FROM alpine AS base\nRUN apk add curl\nFROM base", false},
		{build, "FROM golang:1 AS build\nFROM alpine\nCOPY --from=build /usr/bin/ /usr/bin/", false},
		{build, "FROM alpine\nCOPY --from=acme/tools /curl /bin/curl", false},
		{build, "FROM alpine\nADD tools.tar.gz /", false},
		{build, "ARG TAG=3.12-slim\nFROM python:$TAG\nRUN apt-get update && apt-get install -y gcc && rm -rf /var/lib/apt/lists/*", true},
		{build, "FROM python:$TAG", false},
		{build, "FROM python:3.12", false},
		{build, "FROM registry.example.com/alpine:3", false},
		{build + "    image: alpine\n", "FROM acme/base", false},
		{build, "FROM scratch\nCOPY app /app", false}, // which has no shell: the other warning
		{"    image: alpine\n    deploy: {mode: replicated-job}\n", "", false},
	} {
		got := reports(t, kindHealthProgram, web(check+c.lines), "Dockerfile", c.dockerfile, "install.sh", "", "start.sh", "", "curl", "")
		if got != c.want {
			t.Errorf("%s with %q: %t", c.lines, c.dockerfile, got)
		}
	}
}

// TestWithWget asks the same with the wget of BusyBox, where that is sure to be the same.
func TestWithWget(t *testing.T) {
	t.Parallel()
	const want = "CMD wget -qO /dev/null http://127.0.0.1:80/up"
	for test, want := range map[string]string{
		"curl -f http://localhost:80/up || exit 1":             want,
		"curl -fsS localhost:80/up":                            want,
		"curl --fail --silent http://127.0.0.1:80/up || false": want,
		"curl -f -s -o /dev/null http://localhost:80/up":       want,
		"curl http://localhost:80/up":                          "", // which succeeds whatever the answer is
		"curl -s -o /dev/null http://localhost:80/up":          "",
		"curl -f https://localhost/up":                         "",
		"curl -f -X POST http://localhost:80/up":               "",
		"curl -f -H 'Host: a' http://localhost:80/up":          "",
		"curl -f http://localhost:80/up | grep ok":             "",
		"curl -f http://api.example.com/up":                    "",
	} {
		l := loweredFrom(t, web("    image: alpine\n    healthcheck: {test: \""+test+"\"}"))
		if got := strings.Join(l.service("web").Container.Health.Instead, " "); got != want {
			t.Errorf("%s: %q", test, got)
		}
	}
	listed := loweredFrom(t, web("    image: alpine\n    healthcheck: {test: [CMD, curl, -f, 'http://localhost:80/up']}"))
	if got := listed.service("web").Container.Health.Instead; strings.Join(got, " ") != want {
		t.Errorf("%v", got)
	}
	for _, lines := range []string{"    image: python:3-slim\n", "    image: alpine\n    environment: {ALLOWED_HOSTS: localhost}\n"} {
		l := loweredFrom(t, web(lines+"    healthcheck: {test: curl -f http://localhost:80/up}"))
		if got := l.service("web").Container.Health.Instead; !slices.Equal(got, nil) {
			t.Errorf("%s: %v", lines, got)
		}
	}
}

// TestRenamedProgram warns of a program of MySQL in an image that has it under another name, and checks with that.
func TestRenamedProgram(t *testing.T) {
	t.Parallel()
	const ping = "mysqladmin -p$$SECRET ping -h localhost"
	for _, c := range []struct{ lines, test, dockerfile, want string }{
		{"    image: mariadb:latest\n", ping, "", "CMD-SHELL mariadb-admin -p$SECRET ping -h localhost"},
		{"    image: mariadb:11.4\n    volumes: ['data:/var/lib/mysql', './mysql:/etc/mysql/conf.d']\n", ping, "",
			"CMD-SHELL mariadb-admin -p$SECRET ping -h localhost"},
		{"    image: mariadb:11.4\n    command: mysqld --skip-log-bin\n", "/usr/bin/mysql -e 'SELECT 1'", "",
			"CMD-SHELL /usr/bin/mariadb -e 'SELECT 1'"},
		{"    image: mariadb:10.6\n", ping, "", ""},
		{"    image: mysql:8.4\n", ping, "", ""},
		{"    image: mariadb:11.4\n", "mariadb-admin ping", "", ""},
		{"    image: mariadb:11.4\n", "healthcheck.sh --connect", "", ""},
		{"    image: mariadb:11.4\n    volumes: ['./admin.sh:/usr/local/bin/mysqladmin']\n", ping, "", ""},
		{"    build: .\n", ping, "FROM mariadb:11\nCOPY shop.cnf /etc/mysql/conf.d/", "CMD-SHELL mariadb-admin -p$SECRET ping -h localhost"},
		{"    build: .\n", ping, "FROM mariadb:11\nRUN ln -s mariadb-admin /usr/bin/mysqladmin", ""},
	} {
		volumes := "volumes: {data: {}}\n"
		compose := web(c.lines + "    healthcheck: {test: \"" + c.test + "\"}\n" + volumes)
		l := loweredFrom(t, compose, "Dockerfile", c.dockerfile, "shop.cnf", "", "mysql/my.cnf", "", "admin.sh", "")
		if got := strings.Join(l.service("web").Container.Health.Instead, " "); got != c.want {
			t.Errorf("%s%s: %q", c.lines, c.test, got)
		}
		if got := reports(t, kindHealthProgram, compose, "Dockerfile", c.dockerfile, "shop.cnf", "", "mysql/my.cnf", "", "admin.sh", ""); got != (c.want != "") {
			t.Errorf("%s%s: %t", c.lines, c.test, got)
		}
	}
}
