package lower

import "testing"

// TestCaddyWithoutFile warns of a Caddy that redirects by its command or the Caddyfile of its image, and of none of which nobody knows.
func TestCaddyWithoutFile(t *testing.T) {
	t.Parallel()
	const dockerfile = "FROM caddy:2\nCOPY site.caddy /etc/caddy/Caddyfile\n"
	for _, c := range []struct {
		name, service, site string
		want                bool
	}{
		{"reverse-proxy of a name", "image: caddy:2\n    command: caddy reverse-proxy --from shop.test --to app:3000", "", true},
		{"reverse-proxy of localhost", "image: caddy:2\n    command: caddy reverse-proxy --to app:3000", "", true},
		{"reverse-proxy of a port", "image: caddy:2\n    command: caddy reverse-proxy --from :80 --to app:3000", "", false},
		{"reverse-proxy of a port in short", "image: caddy:2\n    command: [caddy, reverse-proxy, -f, ':80', -t, 'app:3000']", "", false},
		{"file-server", "image: caddy:2\n    command: caddy file-server --root /srv", "", false},
		{"file-server of a domain", "image: caddy:2\n    command: caddy file-server --domain shop.test", "", true},
		{"the Caddyfile of the image", "image: caddy:2", "", false},
		{"another Caddyfile", "image: caddy:2\n    command: caddy run --config /srv/Caddyfile", "", true},
		{"an absent Caddyfile", "image: caddy:2\n    volumes: ['./Caddyfile:/etc/caddy/Caddyfile']", "", false},
		{"an absent Caddyfile in a directory", "image: caddy:2\n    volumes: ['.:/etc/caddy']", "", false},
		{"one that is built in", "build: .", "shop.test {\n  reverse_proxy app:3000\n}\n", true},
		{"one that is built in, for a port", "build: .", ":80 {\n  reverse_proxy app:3000\n}\n", false},
		{"a Dockerfile whose Caddyfile is not known", "build: {context: ., dockerfile_inline: 'FROM caddy:2'}", "", true},
	} {
		l := loweredFrom(t, web("    "+c.service+"\n    ports: ['80:80', '443:443']\n  app:\n    image: acme/app"), "Dockerfile", dockerfile, "site.caddy", c.site)
		if got := foundIn(l, kindCaddyRedirects); (len(got) > 0) != c.want {
			t.Errorf("%s: %q", c.name, got)
		}
	}
}

// TestBuiltCaddyfileTrusts warns of Keycloak behind a Caddy whose Caddyfile is built in.
func TestBuiltCaddyfileTrusts(t *testing.T) {
	t.Parallel()
	for options, want := range map[string]bool{"": true, "{\n  servers {\n    trusted_proxies static private_ranges\n  }\n}\n": false} {
		l := loweredFrom(t, web("    build: .\n    ports: ['80:80', '443:443']\n  id:\n    image: quay.io/keycloak/keycloak:26.0\n    command: start\n"+
			"    environment: {KC_PROXY_HEADERS: xforwarded}"),
			"Dockerfile", "FROM caddy:2\nCOPY site.caddy /etc/caddy/Caddyfile\n", "site.caddy", options+":80 {\n  reverse_proxy id:8080\n}\n")
		if got := foundIn(l, kindForwardedProto); (len(got) > 0) != want {
			t.Errorf("%s: %q", options, got)
		}
	}
}
