package lower

import "testing"

// TestNamesBelowLocalhost sets a variable with a name below localhost where there is one such name and one public service: by one of
// several, a proxy may tell sites apart.
func TestNamesBelowLocalhost(t *testing.T) {
	t.Parallel()
	const (
		front  = "services:\n  front: {image: \"nginx:1.29\", ports: [\"80:80\"], volumes: [\"./site.conf:/etc/nginx/conf.d/site.conf:ro\"]}\n"
		worker = "  worker: {image: acme/worker, environment: {SITE_URL: \"http://shop.localhost\"}}\n"
	)
	for text, want := range map[string]bool{
		front + worker: true,
		front + worker + "  mail: {image: acme/mail, environment: {PUBLIC_URL: \"http://Shop.localhost/mail\"}}\n":               true,
		front + worker + "  api: {image: acme/api, environment: {API_URL: \"http://api.shop.localhost\"}}\n":                     false,
		front + worker + "  api: {image: acme/api, labels: {traefik.http.routers.api.rule: \"Host(`api.localhost`)\"}}\n":        false,
		front + worker + "  api: {image: acme/api, profiles: [extra], command: [\"--host\", \"api.localhost\"]}\n":               false,
		front + worker + "  api: {image: acme/api, ports: [\"8080:80\"]}\n":                                                      false,
		front + "  worker: {image: acme/worker, environment: {SITE_URL: \"http://shop.localhost:8080\"}}\n":                      false,
		front + worker + "  db: {image: \"postgres:18\", ports: [\"5432:5432\"], volumes: [\"d:/var/lib\"]}\nvolumes: {d: {}}\n": true,
	} {
		l := loweredFrom(t, text, "site.conf", "server { server_name shop.localhost; }\n")
		if got := l.service("worker").HasAddress("SITE_URL"); got != want {
			t.Errorf("%s: %t", text, got)
		}
	}
	l := loweredFrom(t, front+worker, "site.conf", "server { server_name shop.localhost; } server { server_name admin.localhost; }\n")
	if l.service("worker").HasAddress("SITE_URL") {
		t.Error("set although a mounted file has another site")
	}
	const gate = "services:\n  gate: {build: gate, ports: [\"80:80\"]}\n"
	for _, c := range []struct {
		dockerfile, name, content string
		want                      bool
	}{
		{"FROM nginx:1.29\nCOPY a.conf /etc/nginx/conf.d/default.conf\n", "gate/a.conf", "server { listen 80; server_name shop.localhost; }\n", true},
		{"FROM nginx:1.29\nCOPY a.conf /etc/nginx/conf.d/default.conf\n", "gate/a.conf",
			"server { listen 80; server_name shop.localhost; }\nserver { listen 80; server_name desk.localhost; }\n", false},
		{"FROM caddy:2\nCOPY Caddyfile /etc/caddy/Caddyfile\n", "gate/Caddyfile", "http://shop.localhost {\n  reverse_proxy worker:3000\n}\n", false},
	} {
		l := loweredFrom(t, gate+worker, "gate/Dockerfile", c.dockerfile, c.name, c.content)
		if got := l.service("worker").HasAddress("SITE_URL"); got != c.want {
			t.Errorf("%s%s: %t", c.dockerfile, c.content, got)
		}
	}
}
