package overlayfile

import (
	"strings"
	"testing"
)

// TestPublishedImages asks whether images exist that init uses in place of ones that cannot be built, unless they are well known.
func TestPublishedImages(t *testing.T) {
	const (
		web   = "name: shop\nservices:\n  web:\n    ports: ['80:80']\n    "
		built = "build: ./absent\n    image: acme/web:1.0"
		one   = "the image acme/web:1.0 cannot be built here: make sure that it is published"
		both  = "these images cannot be built here: acme/api:1.0, acme/web:1.0; make sure that they are published"
	)
	for lines, want := range map[string]string{
		built: one,
		built + "\n  job:\n    image: acme/web:1.0\n    build: ./absent": one,
		built + "\n  api:\n    image: acme/api:1.0\n    build: ./none":   both,
		"build: ./absent": `the image of service "web" cannot be built: ./absent does not exist`,
		"build: ./absent\n    image: grafana/grafana:12.0.0":                              "",
		"build: {context: ., dockerfile_inline: FROM nginx}\n    image: ghcr.io/acme/web": "",
		"image: acme/web:1.0": "",
	} {
		var asked []string
		for _, open := range made(t, web+lines+"\n").Open {
			if strings.Contains(open, "built") {
				asked = append(asked, open)
			}
		}
		if got := strings.Join(asked, "|"); got != want {
			t.Errorf("%s: %q", lines, got)
		}
	}
}
