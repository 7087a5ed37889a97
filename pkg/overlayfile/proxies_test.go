package overlayfile

import (
	"fmt"
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

// TestProxiedPort has the listener in place of a proxy lead to the port that the proxy found: check and init say the same.
func TestProxiedPort(t *testing.T) {
	const (
		image  = "    image: ghcr.io/acme/shop:1\n"
		built  = "    build: .\n"
		expose = "    expose: [8000]\n"
		port   = "      traefik.http.services.shop.loadbalancer.server.port: 8443\n"
	)
	for _, c := range []struct {
		lines, label, dockerfile string
		want                     int
	}{
		{image, "", "", 80},
		{image + expose, "", "", 8000},
		{image + "    expose: [5353/udp, 8000]\n", "", "", 8000},
		{image + expose, port, "", 8443},
		{image + "    command: gunicorn -w 4 --bind 0.0.0.0:8010 shop.wsgi\n", "", "", 8010},
		{image + "    command: gunicorn --bind 127.0.0.1:8010 shop.wsgi\n", "", "", 80},
		{image + expose + "    command: gunicorn --bind 0.0.0.0:8010 shop.wsgi\n", "", "", 8000},
		{"    image: grafana/grafana:11.2.0\n", "", "", 3000},
		{built, "", "FROM scratch\nEXPOSE 9100 9000\n", 9000},
		{built, "", "FROM scratch\nEXPOSE 9000\nCMD [\"gunicorn\", \"-b\", \":8010\", \"shop\"]\n", 8010},
	} {
		files := map[string]string{"compose.yaml": "services:\n  shop:\n" + c.lines + "    labels:\n      traefik.enable: true\n" +
			"      traefik.http.routers.shop.rule: Host(`shop.acme.io`)\n" + c.label + "  traefik:\n    image: traefik:v3.1\n" +
			"    ports: ['80:80']\n    volumes: ['/var/run/docker.sock:/var/run/docker.sock:ro']\n"}
		if c.dockerfile != "" {
			files["Dockerfile"] = c.dockerfile
		}
		if content := string(madeOf(t, files).Content); !strings.Contains(content, fmt.Sprintf("- target: %d\n", c.want)) {
			t.Errorf("%s%s%s: not %d: %s", c.lines, c.label, c.dockerfile, c.want, content)
		}
	}
}

// TestLinkedService publishes the service to which a proxy that is left out has a link.
func TestLinkedService(t *testing.T) {
	text := string(made(t, "name: shop\nservices:\n  front:\n    image: dockercloud/haproxy\n    links: [shop]\n    ports: ['80:80']\n"+
		"    volumes: ['/var/run/docker.sock:/var/run/docker.sock']\n  shop:\n    image: acme/shop\n    expose: ['3000']\n").Content)
	if !strings.Contains(text, "- target: 3000\n") || !strings.Contains(text, "The load balancer replaces the proxy") {
		t.Error(text)
	}
}
