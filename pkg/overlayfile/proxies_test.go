package overlayfile

import (
	"os"
	"path/filepath"
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

// TestSiteDomain gives the proxy the domain in place of one for examples, of which it has a site; not another service, or another host.
func TestSiteDomain(t *testing.T) {
	for domain, want := range map[string]map[string]bool{
		"shop.acme.io": {"DOMAIN": true, "SITE_ADDRESS": true, "ADMIN_DOMAIN": false, "MAIL": false, "OTHER_DOMAIN": false},
		"":             {"DOMAIN": false, "SITE_ADDRESS": false},
	} {
		var o Options
		o.Domain, o.Project.Dir = domain, t.TempDir()
		text := "name: shop\nservices:\n  front:\n    image: \"caddy:2\"\n    ports: [\"80:80\"]\n    environment: {DOMAIN: example.com, " +
			"SITE_ADDRESS: example.org, ADMIN_DOMAIN: admin.example.com, MAIL: example.com}\n" +
			"  app: {image: example/app:1, environment: {OTHER_DOMAIN: example.com}}\n"
		if err := os.WriteFile(filepath.Join(o.Project.Dir, "compose.yaml"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		file, err := Make(t.Context(), o)
		if err != nil {
			t.Fatal(err)
		}
		for name, set := range want {
			if strings.Contains(string(file.Content), name+": {host: self}\n") != set {
				t.Errorf("%q: %s\n%s", domain, name, file.Content)
			}
		}
	}
}
