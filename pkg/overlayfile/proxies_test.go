package overlayfile

import (
	"strings"
	"testing"
)

// TestBehindOther leaves private what a web server of the project leads to, whatever labels it has: that something else than a proxy
// is left out does not make it public.
func TestBehindOther(t *testing.T) {
	content := string(made(t, `services:
  back: {image: example/back, environment: {VIRTUAL_HOST: back.example.com}}
  front: {image: "nginx:1", ports: ["80:80"], environment: {BACKEND: "http://back:80"}}
  metrics: {image: gcr.io/cadvisor/cadvisor, volumes: ["/:/rootfs:ro", "/sys:/sys:ro"]}
`).Content)
	_, back, _ := strings.Cut(content, "\n  back:")
	back, rest, found := strings.Cut(back, "\n  front:")
	if !found || strings.Contains(back, "ports:") || !strings.Contains(rest, "ports:") || !strings.Contains(rest, "- not-on-aws") {
		t.Error(content)
	}
}
