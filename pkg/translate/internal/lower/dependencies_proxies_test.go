package lower

import (
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
)

// TestProxiesWait makes proxies start after the services that they have to resolve, unless one of these needs the proxy.
func TestProxiesWait(t *testing.T) {
	t.Parallel()
	const (
		nginx = "    image: nginx:1\n    ports: ['80:80']\n    volumes: ['./p.conf:/etc/nginx/conf.d/default.conf']\n"
		plain = "server { location / { proxy_pass http://api:3000; } }"
		api   = "  api:\n    image: acme/api:1\n"
	)
	for _, c := range []struct{ lines, config, want string }{
		{nginx + api, plain, "api"},
		{nginx + "    depends_on: [api]\n" + api, plain, "api"},
		{nginx + "    depends_on: {api: {condition: service_started, required: false}}\n" + api, plain, ""},
		{nginx + "    x-aws-parallel: true\n" + api, plain, ""},
		{nginx + "    x-aws-discovery: connect\n" + api + "    x-aws-discovery: connect\n    expose: ['3000']\n", plain, "api"},
		{nginx + api, "server { resolver 10.0.0.2; set $to http://api:3000; location / { proxy_pass $to; } }", ""},
		{nginx + api, "server { location / { proxy_pass http://127.0.0.1:3000; } }", ""},
		// A service that depends on the proxy in front of it does not wait for it. Others do, if by way of another one.
		{nginx + api + "    depends_on: [web]\n", plain, "api"},
		{nginx + api + "    depends_on: {web: {condition: service_healthy}}\n", plain, ""},
		{nginx + api + "    depends_on: [auth]\n  auth:\n    image: acme/auth:1\n    ports: ['9000:9000']\n    depends_on: [web]\n", plain, ""},
		{nginx + api + "    environment: {ISSUER: 'http://web/realms/shop'}\n", plain, ""},
		{nginx + api + "    environment: {ALLOWED_HOSTS: 'web,api', SITE: 'http://website/'}\n", plain, "api"},
		{nginx + api + "    environment: {SITE: 'http://website/ http://web/'}\n", plain, ""},
		{nginx + api + "    healthcheck: {test: [CMD, curl, -f, 'http://web/health']}\n", plain, ""},
		{nginx + api + "    healthcheck: {test: [CMD, curl, -f, 'http://api/health']}\n", plain, "api"},
		{nginx + api + "    healthcheck: {test: [CMD-SHELL, 'curl -f web/health']}\n", plain, ""},
		{nginx + api + "    command: sh -c 'until curl -sf web/api/health; do sleep 1; done; serve'\n", plain, ""},
		{nginx + api + "    command: ./wait-for-it.sh web:80 -- serve\n", plain, ""},
		{nginx + api + "    command: serve web\n", plain, "api"},
		{nginx + api + "    volumes: ['./o.conf:/etc/api.conf']\n", plain, ""},
		{nginx + api + "    depends_on: [auth]\n  auth:\n    image: acme/auth:1\n    environment: {SITE: 'http://web/'}\n", plain, ""},
		{nginx + api + "    depends_on: [auth]\n  auth:\n    image: acme/auth:1\n", plain, "api"},
		{nginx + api + "  sidecar:\n    image: acme/sidecar:1\n    network_mode: service:api\n    depends_on: {web: {condition: service_healthy}}\n", plain, ""},
		{nginx + api + "  app:\n    image: acme/app:1\n", "upstream u { server api; server app:81; } server { location / { proxy_pass http://u; } }", "api app"},
		{"    image: haproxy:3\n    volumes: ['./p.conf:/usr/local/etc/haproxy/haproxy.cfg']\n" + api, "backend a\n server s api:80\n", "api"},
		{"    image: haproxy:3\n    volumes: ['./p.conf:/usr/local/etc/haproxy/haproxy.cfg']\n" + api,
			"backend a\n server s api:80 init-addr none\n", ""},
		{"    image: varnish:7\n    volumes: ['./p.conf:/etc/varnish/default.vcl']\n" + api, "vcl 4.1;\nbackend a { .host = \"api\"; }\n", "api"},
		{"    image: httpd:2\n    volumes: ['./p.conf:/usr/local/apache2/conf/httpd.conf']\n" + api, "ProxyPass / http://api/\n", ""},
		{nginx + "  other:\n    image: nginx:1\n    volumes: ['./o.conf:/etc/nginx/conf.d/default.conf']\n", "proxy_pass http://other;", ""},
	} {
		l := loweredFrom(t, web(c.lines), "p.conf", c.config, "o.conf", "proxy_pass http://web;")
		expect.Equal(t, c.lines+c.config, c.want, strings.Join(l.service("web").Waits, " "))
		for _, s := range l.plan.Tasks() {
			if l.waitsFor(s.Name, s.Name, map[string]bool{}) {
				t.Errorf("%s waits for itself: %s", s.Name, c.lines)
			}
		}
	}
}
