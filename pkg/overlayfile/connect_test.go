package overlayfile

import (
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// TestProxiesOfEachOther leaves alone two proxies that forward to each other, and the one before them: none of the two can wait.
func TestProxiesOfEachOther(t *testing.T) {
	file := madeOf(t, map[string]string{
		"compose.yaml": "name: shop\nservices:\n" +
			"  one: {image: 'nginx:1.29', ports: ['80:80'], volumes: ['./one.conf:/etc/nginx/conf.d/default.conf']}\n" +
			"  two: {image: 'nginx:1.29', expose: ['80'], volumes: ['./two.conf:/etc/nginx/conf.d/default.conf']}\n" +
			"  front: {image: 'nginx:1.29', expose: ['80'], volumes: ['./two.conf:/etc/nginx/conf.d/default.conf']}\n",
		"one.conf": "server { listen 80; location / { proxy_pass http://two; } }\n",
		"two.conf": "server { listen 80; location / { proxy_pass http://one; } }\n",
	})
	text := string(file.Content)
	left := slices.ContainsFunc(file.Findings, func(f diag.Finding) bool { return f.Code == keptAddress })
	if !left || strings.Contains(text, "x-aws-discovery: connect") || strings.Contains(text, "depends_on:") {
		t.Errorf("left %v, %v\n%s", left, file.Findings, text)
	}
}

// TestPortsOfConnected declares the ports that others may use of a service behind a proxy, and leaves it alone if they are not known.
func TestPortsOfConnected(t *testing.T) {
	for _, c := range []struct {
		api  string // its Dockerfile
		want []string
	}{
		{`FROM acme/base\nEXPOSE 3000 50051`, []string{"3000", "50051"}},
		{"FROM acme/base", nil},
	} {
		file := madeOf(t, map[string]string{
			"compose.yaml": "name: shop\nservices:\n" +
				"  nginx: {image: 'nginx:1.29', ports: ['80:80'], volumes: ['./n.conf:/etc/nginx/conf.d/default.conf'], depends_on: [web, api]}\n" +
				"  web: {build: {dockerfile_inline: \"FROM acme/base\\nEXPOSE 8000\"}, depends_on: [api]}\n" +
				"  api: {build: {dockerfile_inline: \"" + c.api + "\"}}\n",
			"n.conf": "server { location / { proxy_pass http://web:8000; } location /api { proxy_pass http://api:3000; } }\n",
		})
		text := string(file.Content)
		for _, port := range c.want {
			if !strings.Contains(text, `- "`+port+`"`) {
				t.Errorf("%q: not %s\n%s", c.api, port, text)
			}
		}
		if connects := strings.Contains(text, "x-aws-discovery: connect"); connects != (c.want != nil) {
			t.Errorf("%q: %v, %v\n%s", c.api, connects, file.Findings, text)
		}
	}
}
