package lower

import "testing"

// TestCaddySite has Caddy serve its only site for all hosts, if a variable is all that there is of its address and the load balancer
// forwards HTTP to it.
func TestCaddySite(t *testing.T) {
	t.Parallel()
	const (
		image = "    image: caddy:2\n    volumes: ['./Caddyfile:/etc/caddy/Caddyfile:ro']\n    ports: "
		plain = image + "['80:80']\n"
		site  = "{$SITE:localhost} {\n\trespond OK\n}\n"
	)
	for _, c := range []struct {
		lines, caddyfile string
		want             bool
	}{
		{plain, site, true},
		{plain, "{$SITE:localhost}\nrespond OK\n", true},
		{plain, "# {$SITE}\n" + site, true},
		{plain + "    environment: {SITE: shop.example.org}\n", site, true},
		{plain + "    environment: {SITE: 'http://shop.example.org'}\n", site, false},
		{plain + "    environment: {SITE: 'http://shop.localhost'}\n", site, true},
		{plain + "    environment: {SITE: 'http://localhost'}\n", site, true},
		{plain + "    environment: {SITE: ':80'}\n", site, false},
		{plain, "{$SITE::80} {\n}\n", false},
		{plain, "{$SITE} {\n}\n", true},
		{plain, "www.{$SITE:localhost} {\n}\n", false},
		{plain, site + "shop.example.org {\n}\n", false},
		{plain, site + "import sites/*\n", false},
		{plain, "{$SITE:localhost} {\n\ttls internal\n}\n", false},
		{plain, "{$SITE:localhost} {\n\trespond {$SITE}\n}\n", false},
		{plain, "{$SITE:localhost} {\n\trespond {env.SITE}\n}\n", false},
		{image + "['8080:8080']\n", site, false},
		{image + "[{target: 80, published: '80', x-aws-listener: {protocol: tcp}}]\n", site, false},
		{"    image: nginx\n    volumes: ['./Caddyfile:/etc/caddy/Caddyfile:ro']\n    ports: ['80:80']\n", site, false},
	} {
		l := loweredFrom(t, web(c.lines), "Caddyfile", c.caddyfile)
		if got := l.service("web").HasAddress("SITE"); got != c.want {
			t.Errorf("%s with %q: %t", c.lines, c.caddyfile, got)
		}
	}
}
