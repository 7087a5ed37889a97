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
