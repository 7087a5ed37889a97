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
}
