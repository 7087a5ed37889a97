package lower

import (
	"strings"
	"testing"
)

// TestHostMounted tells of the machine that Docker runs on in mounted settings, and not where they do not look it up, where something else
// counts, or where a developer waits.
func TestHostMounted(t *testing.T) {
	t.Parallel()
	const other = ": write the server's address, or add the server as a service"
	for _, c := range []struct{ name, at, content, environment, want string }{
		{"site.conf", "/etc/nginx/conf.d/site.conf", "server {\n  listen 80;\n  location / { proxy_pass http://host.docker.internal:3306; }\n}\n", "A: b",
			"site.conf:3: write db:3306 in place of host.docker.internal:3306"},
		{"site.conf", "/etc/nginx/conf.d/site.conf", "server {\n  # proxy_pass http://host.docker.internal:80;\n}\n", "A: b", ""},
		{"site.conf", "/etc/nginx/conf.d/site.conf", "server {\n  server_name localhost host.docker.internal;\n}\n", "A: b", ""},
		{"targets.json", "/etc/prometheus/targets.json", "[{\"targets\": [\n  \"host.docker.internal:9100\"\n]}]\n", "A: b", "targets.json:2" + other},
		{"Caddyfile", "/etc/caddy/Caddyfile", "host.docker.internal {\n  respond ok\n}\n", "A: b", ""},
		{"Caddyfile", "/etc/caddy/Caddyfile", ":80 {\n  reverse_proxy host.docker.internal:9000\n}\n", "A: b", "Caddyfile:2" + other},
		{"haproxy.cfg", "/usr/local/etc/haproxy/haproxy.cfg", "backend app\n  server one host.docker.internal:9000\n", "A: b", "haproxy.cfg:2" + other},
		{"realm.json", "/import/realm.json", "{\"redirectUris\": [\n  \"http://host.docker.internal:4200/*\"\n], \"webOrigins\": []}\n", "A: b", ""},
		{"php.ini", "/usr/local/etc/php/conf.d/php.ini", "xdebug.client_host=host.docker.internal\n", "A: b", ""},
		{"start.sh", "/start.sh", "curl http://host.docker.internal/\n", "A: b", ""},
		{"application.yml", "/app/config/application.yml", "spring:\n  redis:\n    host: host.docker.internal\n", "A: b", "application.yml:3" + other},
		{"application.yml", "/app/config/application.yml", "spring:\n  redis:\n    host: host.docker.internal\n", "SPRING_REDIS_HOST: cache", ""},
		{"ds.yml", "/etc/grafana/ds.yml", "url: http://host.docker.internal:9090\n", "GF_SERVER_ROOT_URL: 'http://a.example.com'", "ds.yml:1" + other},
	} {
		l := loweredFrom(t, web("    image: acme/app\n    environment: {"+c.environment+"}\n    volumes: ['./"+c.name+":"+c.at+":ro']\n"+
			"  db:\n    image: mysql:8.4\n    ports: ['3306:3306']\n"), c.name, c.content)
		var got []string
		for _, f := range l.Resolve(l.Source) {
			if place, is := strings.CutSuffix(f.Message, " contains host.docker.internal, which does not resolve on AWS"); is {
				_, place, _ = strings.Cut(place, ": ")
				got = append(got, place+": "+f.Hint)
			}
		}
		if strings.Join(got, "; ") != c.want {
			t.Errorf("%s: %q: %q", c.name, c.content, got)
		}
	}
	l := loweredFrom(t, web("    build: .\n"), "Dockerfile", "FROM nginx:1.29\nCOPY default.conf /etc/nginx/conf.d/default.conf\n",
		"default.conf", "server {\n  listen 80;\n  location / { proxy_pass http://host.docker.internal:3000; }\n}\n")
	if got := foundIn(l, kindDockerName); len(got) != 1 || !strings.Contains(got[0], "default.conf:3") {
		t.Errorf("built in: %q", got)
	}
}
