package overlayfile

import (
	"strings"
	"testing"
)

// TestNamedEntrance publishes the port on a loopback address to which a variable of its own service sends browsers, and no other one.
func TestNamedEntrance(t *testing.T) {
	const other = "  sync: {image: example/sync:1, ports: [\"127.0.0.1:3061:3000\"], environment: {ORIGIN_URL: \"http://app:3030\"}}\n"
	for environment, opens := range map[string]bool{
		`APP_ORIGIN: "http://localhost:3040"`:  true,
		`APP_ORIGIN: "http://localhost:3061"`:  false,
		`APP_ORIGIN: "http://app:3040"`:        false,
		`UPSTREAM: "http://localhost:3040"`:    false,
		`APP_ORIGIN: "http://localhost:30400"`: false,
	} {
		file := made(t, "name: shop\nservices:\n  app: {image: example/app:1, ports: [\"127.0.0.1:3040:3030\"], environment: {"+
			environment+"}}\n"+other)
		content := string(file.Content)
		if strings.Contains(content, "DECISION: public") != opens || strings.Contains(content, "target: 3000") {
			t.Errorf("%s: %v\n%s", environment, file.Open, content)
		}
	}
}

// TestFront leaves out the proxy in the network of the machine that leads to the entrance, and no other program there.
func TestFront(t *testing.T) {
	for config, left := range map[string]bool{"reverse_proxy localhost:8000\n": true, "reverse_proxy example.org:80\n": false} {
		file := madeOf(t, map[string]string{
			"compose.yaml": "name: shop\nservices:\n  front: {image: \"caddy:2\", network_mode: host, " +
				"volumes: [\"./Caddyfile:/etc/caddy/Caddyfile:ro\"]}\n" +
				"  stats: {image: \"ghcr.io/plausible/community-edition:v3\", ports: [\"127.0.0.1:8000:8000\"]}\n",
			"Caddyfile": config,
		})
		open := strings.Join(file.Open, "\n")
		if strings.Contains(string(file.Content), notOnAWS) != left || strings.Contains(open, "front, which is left out") != left {
			t.Errorf("%q: %s\n%s", config, open, file.Content)
		}
	}
}
