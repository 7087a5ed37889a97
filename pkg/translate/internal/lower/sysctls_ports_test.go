package lower

import (
	"slices"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestFreePorts lets programs that are known not to run as root listen on the ports below 1024 that are known.
func TestFreePorts(t *testing.T) {
	t.Parallel()
	const run, image, build, port = "FROM acme/run:1\n", "    image: acme/app:1\n", "    build: .\n", "    ports: ['8080:80']\n"
	for _, c := range []struct {
		compose, dockerfile string
		want                bool
	}{
		{image + port + "    user: www-data\n", "", true},
		{image + port + "    user: '1000:0'\n", "", true},
		{image + port + "    user: root\n", "", false},
		{image + port + "    user: '0:1000'\n", "", false},
		{image + port, "", false},
		{image + "    ports: ['80:8080']\n    user: app\n", "", false},
		{image + "    expose: [53/udp]\n    user: app\n", "", true},
		{image + "    user: app\n", "", false},
		{image + "    user: app\n    healthcheck: {test: curl -f http://localhost/up}\n", "", true},
		{image + "    user: app\n    healthcheck: {test: curl -f http://localhost:8080/up}\n", "", false},
		{image + "    user: app\n    command: gunicorn -b 0.0.0.0:80 shop\n", "", true},
		{image + port + "    user: app\n    restart: 'no'\n    deploy: {mode: replicated-job}\n", "", false},
		{image + port + "    user: app\n    sysctls: [net.ipv4.ip_unprivileged_port_start=80]\n", "", false},
		{image + port + "    user: app\n    sysctls: [net.core.somaxconn=1024]\n", "", true},
		{build, run + "USER app\nEXPOSE 443\n", true},
		{build, run + "USER app\nEXPOSE 8443\n", false},
		{build + port, "FROM acme/run:1 AS base\nUSER 10001\nFROM base\n", true},
		{build + port, "FROM node:22 AS build\nUSER node\nFROM acme/run:1\n", false},
		{build + port, run + "USER app\nRUN make\nUSER root\n", false},
		{build + port, run + "ARG uid\nUSER $uid\n", true},
		{build + port, run + "ARG uid=0\nUSER $uid\n", false},
		{build + port, "FROM varnish:7\n", true},
		{build + port, "FROM varnish:7\nUSER root\n", false},
		{build + port + "    user: root\n", run + "USER app\n", false},
		{"    image: nginxinc/nginx-unprivileged:1.27\n    ports: ['80:8080']\n", "", false},
		{"    image: varnish:6\n" + port, "", false},
		{"    image: nginx:1.27\n" + port, "", false},
		{image + "    user: app\n  proxy:\n    image: acme/proxy\n    environment: {UPSTREAM: 'http://web:80'}\n", "", true},
	} {
		s := loweredFrom(t, web(c.compose), "Dockerfile", c.dockerfile).service("web")
		if got := slices.Contains(s.Container.Sysctls, plan.Sysctl{Name: firstFree, Value: "0"}); got != c.want {
			t.Errorf("%s%s: %t", c.compose, c.dockerfile, got)
		}
	}
}

// TestFreePortsOfTask leaves a task alone of which the file says for any container who may listen where.
func TestFreePortsOfTask(t *testing.T) {
	t.Parallel()
	l := loweredFrom(t, "services:\n  a:\n    image: acme/a\n    user: app\n    expose: ['81']\n    network_mode: service:b\n"+
		"  b:\n    image: acme/b\n    sysctls: {net.ipv4.ip_unprivileged_port_start: '80'}\n")
	if sysctls := l.service("a").Container.Sysctls; len(sysctls) > 0 {
		t.Error(sysctls)
	}
}
