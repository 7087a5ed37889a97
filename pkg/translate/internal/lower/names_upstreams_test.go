package lower

import (
	"strings"
	"testing"
)

// TestUpstreamsOfImages reports a proxy whose image has the configuration that forwards to a service which is left out, unless a mount
// hides that.
func TestUpstreamsOfImages(t *testing.T) {
	t.Parallel()
	const (
		compose = "services:\n  web:\n    build: .\n    ports: [\"80:80\"]\n    volumes: VOLUMES\n  api: {image: acme/api, profiles: [dev]}\n"
		front   = "FROM nginx:1.29\nCOPY site.conf /etc/nginx/conf.d/default.conf\n"
		site    = "server { location / { proxy_pass http://api:3000; } }\n"
	)
	for _, c := range []struct {
		volumes, dockerfile string
		want                int
	}{
		{"[]", front, 1},
		{"[]", "FROM caddy:2\nCOPY Caddyfile /etc/caddy/\n", 1},
		{"[\"./own.conf:/etc/nginx/conf.d/default.conf:ro\"]", front, 0},
		{"[]", "FROM nginx:1.29\nCOPY site.conf /srv/examples/default.conf\n", 0},
	} {
		l := loweredFrom(t, strings.ReplaceAll(compose, "VOLUMES", c.volumes), "Dockerfile", c.dockerfile, "site.conf", site,
			"own.conf", "server { return 204; }\n", "Caddyfile", ":80 {\n\treverse_proxy api:3000\n}\n")
		if got := foundIn(l, kindUpstreamLeftOut); len(got) != c.want {
			t.Errorf("%s%s: %q", c.dockerfile, c.volumes, got)
		}
	}
}
