package lower

import (
	"strings"
	"testing"
)

// TestExampleRoutes takes the port of an example for that of the machine, and that of the service's own name for that of the container.
func TestExampleRoutes(t *testing.T) {
	t.Parallel()
	const ports = "    image: acme/app\n    ports: ['8000:3000', '3000:8080']\n    environment: {PUBLIC_URL: '"
	for value, want := range map[string]string{
		"https://shop.example.com:8000/": "http://example.org:8000/",
		"https://shop.example.com:3000/": "http://example.org:3000/",
		"https://web:3000/":              "http://example.org:8000/",
		"https://web:8080/":              "http://example.org:3000/",
		"https://web:8000/":              "http://example.org:3000/",
		"https://shop.example.com/a":     "http://example.org:3000/a",
		"http://web:3000/":               "",
		"https://www.acme.io:8000/":      "",
		"changeme":                       "http://example.org:3000",
	} {
		l := loweredFrom(t, web(ports+value+"'}\n"))
		var text strings.Builder
		for _, v := range l.service("web").Addresses {
			for _, part := range v.Parts {
				text.WriteString(part.With("example.org"))
			}
		}
		if got := text.String(); got != want {
			t.Errorf("%s: %q", value, got)
		}
	}
}

// TestLocalHosts takes a host that only one network has for an example, unless it is a name within the project.
func TestLocalHosts(t *testing.T) {
	t.Parallel()
	const api = "\n  api.test:\n    image: acme/api\n    hostname: api.lan\n    container_name: api.localhost\n" +
		"    networks: {default: {aliases: [Api.Local]}}\n    extra_hosts: ['nas.lan:10.0.0.9']\n"
	for host, becomes := range map[string]bool{
		"shop.test": true, "shop.local": true, "shop.home.arpa": true, "shop.lan.net": false, "local": false,
		"api.test": false, "api.lan": false, "api.localhost": false, "api.local": false, "nas.lan": false,
	} {
		l := loweredFrom(t, web("    image: acme/app\n    ports: ['80:80']\n    environment: {BASE_URL: 'http://"+host+"/'}"+api))
		if got := l.service("web").HasAddress("BASE_URL"); got != becomes {
			t.Errorf("%s: %t", host, got)
		}
	}
}
