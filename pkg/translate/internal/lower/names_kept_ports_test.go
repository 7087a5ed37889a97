package lower

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
)

// TestUndeclared are the ports that a service listens on and does not declare, if it is built here or others may call it.
func TestUndeclared(t *testing.T) {
	t.Parallel()
	const built = "    build: {dockerfile_inline: \"FROM acme/base\\nEXPOSE 8000 50051\"}"
	for lines, want := range map[string][]int{
		built:                            {8000, 50051},
		built + "\n    expose: ['8000']": {50051},
		built + "\n    expose: ['8000', '50050-50051']": nil,
		built + "\n    expose: ['8000', '50051/udp']":   {50051},
		built + "\n    ports: ['9000:8000']":            {50051},
		"    image: rabbitmq:4\n    expose: ['5672']":   nil,
	} {
		l := loweredFrom(t, web(lines))
		if got := l.undeclared(l.service("web")); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", lines, got, want)
		}
	}
}

// TestForwardsOnce has a service once for all sites that forward to it, unless they speak otherwise or to another port.
func TestForwardsOnce(t *testing.T) {
	t.Parallel()
	const site, grpc, port = "server { location / { proxy_pass http://api:8000; } }\n", "server { location / { grpc_pass grpc://api:8000; } }\n",
		"server { location / { proxy_pass http://api:9000; } }\n"
	for text, want := range map[string]int{site: 1, site + site: 1, site + port + site: 2, site + grpc + site: 2} {
		l := loweredFrom(t, web("    image: nginx\n    volumes: ['./n.conf:/etc/nginx/conf.d/default.conf']\n  api:\n    image: acme/api"), "n.conf", text)
		if got := l.forwardsOf(l.service("web")); len(got) != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}

// TestForwardsOfImages knows to which services the nginx of a well-known image forwards, by its variables or without them.
func TestForwardsOfImages(t *testing.T) {
	t.Parallel()
	for lines, want := range map[string]string{
		"": "penpot-backend 6060 penpot-exporter 6061",
		"    environment: {PENPOT_BACKEND_URI: 'http://api:8000'}\n":                               "api 8000 penpot-exporter 6061",
		"    environment: {PENPOT_BACKEND_URI: 'http://10.0.0.9:6060', PENPOT_EXPORTER_URI: ''}\n": "penpot-exporter 6061",
	} {
		l := loweredFrom(t, web("    image: penpotapp/frontend:2.9.0\n"+lines))
		var got []string
		for _, f := range l.forwardsOf(l.service("web")) {
			got = append(got, f.host, strconv.Itoa(f.port))
		}
		expect.Equal(t, lines, want, strings.Join(got, " "))
	}
	for lines, want := range map[string]int{
		"": 2,
		"    volumes: ['./n.conf:/etc/nginx/nginx.conf']\n": 0, // in place of its own
	} {
		l := loweredFrom(t, web("    image: reallibrephotos/librephotos-proxy:dev\n"+lines), "n.conf", "http { server { listen 80; } }")
		expect.Equal(t, lines, want, len(l.forwardsOf(l.service("web"))))
	}
}
