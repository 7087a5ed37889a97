package overlayfile

import (
	"strings"
	"testing"
)

// TestBuiltProxies reads the configuration of a proxy that a Dockerfile copies like a mounted one: what it forwards to is needed, and a
// port behind which everything is left out leads nowhere.
func TestBuiltProxies(t *testing.T) {
	t.Parallel()
	const idle = "  login: {image: \"quay.io/keycloak/keycloak:26.0\", environment: {KC_HTTP_ENABLED: \"true\"}}\n"
	for name, c := range map[string]struct {
		dockerfile, text string
		needed           bool
	}{
		"Caddyfile":          {"FROM caddy:2\nCOPY Caddyfile /etc/caddy/Caddyfile\n", ":80 {\n\treverse_proxy login:8080\n}\n", true},
		"default.conf":       {"FROM nginx:1.29\nCOPY default.conf /etc/nginx/conf.d/\n", "location / { proxy_pass http://login; }\n", true},
		"README.conf":        {"FROM nginx:1.29\nCOPY README.conf /usr/share/doc/\n", "proxy_pass http://login:8080;\n", false},
		"other/default.conf": {"FROM nginx:1.29\nCOPY html /usr/share/nginx/html\n", "proxy_pass http://login:8080;\n", false},
	} {
		files := map[string]string{
			"compose.yaml": "services:\n  front: {build: ., ports: [\"80:80\"]}\n" + idle,
			"Dockerfile":   c.dockerfile,
		}
		files[strings.ReplaceAll(name, "/", "-")] = c.text
		leftOut := strings.Contains(string(madeOf(t, files).Content), notOnAWS)
		if leftOut == c.needed {
			t.Errorf("%s: left out: %t", name, leftOut)
		}
	}
}
