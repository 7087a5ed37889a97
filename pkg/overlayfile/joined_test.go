package overlayfile

import (
	"strings"
	"testing"
)

// TestSocketsInOneTask has a program run in the tasks of the web server with which it shares a socket, unless it has an entrance too.
func TestSocketsInOneTask(t *testing.T) {
	for ports, want := range map[string]bool{"": true, "    ports: ['8080:8080']\n": false} {
		text := string(made(t, "name: shop\nservices:\n  web:\n    image: nginx\n    ports: ['80:80']\n    volumes: ['sock:/sock']\n"+
			"  app:\n    image: acme/app\n    volumes: ['sock:/sock']\n"+ports+"volumes: {sock: {}}\n").Content)
		if strings.Contains(text, "x-aws-sidecar_of: web") != want {
			t.Errorf("%q: %s", ports, text)
		}
	}
}

// TestNamedInstead has no program run in the tasks of another one that somebody finds by its name, which it would lose.
func TestNamedInstead(t *testing.T) {
	const servers = "server { listen 80; location / { proxy_pass http://app; } }"
	for _, c := range []struct {
		conf, third string
		want        bool
	}{
		{"upstream app { server unix:/sock/app.sock; } " + servers, "", true},
		{"upstream app { server unix:/sock/app.sock; server app:9000 backup; } " + servers, "", false},
		{"upstream app { server unix:/sock/app.sock; server app; } " + servers, "", false},
		{"location / { fastcgi_pass unix:/sock/app.sock; }", "", true},
		{"location / { fastcgi_pass unix:/sock/app.sock; }", "{APP_URL: 'http://app:9000'}", false},
		{"location / { fastcgi_pass unix:/sock/app.sock; }", "{APP_HOST: app}", false},
		{"location / { fastcgi_pass unix:/sock/app.sock; }", "{APP_HOST: application}", true},
	} {
		third := ""
		if c.third != "" {
			third = "  third:\n    image: acme/third\n    environment: " + c.third + "\n"
		}
		text := string(made(t, "name: shop\nservices:\n  web:\n    image: nginx\n    ports: ['80:80']\n    volumes: ['sock:/sock']\n"+
			"    configs: [{source: site, target: /etc/nginx/conf.d/default.conf}]\n"+
			"  app:\n    image: acme/app\n    volumes: ['sock:/sock']\n"+third+"volumes: {sock: {}}\nconfigs:\n  site:\n    content: |\n      "+
			c.conf+"\n").Content)
		if strings.Contains(text, "x-aws-sidecar_of: web") != c.want {
			t.Errorf("%q, %s: %s", c.conf, c.third, text)
		}
	}
}

// TestPushedImages has images that others may publish pushed to Amazon ECR, and those of the user's own registry there.
func TestPushedImages(t *testing.T) {
	for lines, want := range map[string]string{
		"build: {context: ., dockerfile_inline: FROM nginx}\n    image: ghcr.io/somebody/web":       "registry: ecr",
		"build: ./absent\n    image: ghcr.io/somebody/web":                                          "build: !reset null",
		"build: {context: ., dockerfile_inline: FROM nginx}\n    image: registry.acme.internal/web": "",
		"image: ghcr.io/somebody/web": "",
	} {
		text := string(made(t, "name: shop\nservices:\n  web:\n    "+lines+"\n    ports: ['80:80']\n").Content)
		isLeft := !strings.Contains(text, "\n      registry: ecr") && !strings.Contains(text, "\n    build: !reset")
		if want == "" && !isLeft || !strings.Contains(text, want) {
			t.Errorf("%s: %s", lines, text)
		}
	}
}
