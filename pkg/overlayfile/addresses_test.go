package overlayfile

import (
	"strings"
	"testing"
)

// TestAddresses writes down the addresses that the tasks get, each as one that a variable can be set to: a list of several has none.
func TestAddresses(t *testing.T) {
	for value, want := range map[string]string{
		"http://localhost:8080":                                "url: self, port: 8080}",
		"http://127.0.0.1:8080/login":                          "url: self, path: /login, port: 8080}",
		"http://localhost:8000/login":                          "url: self, path: /login}",
		"http://localhost:8080/a,http://localhost:8080/b":      "",
		"http://localhost:8080/a http://localhost:8080/b":      "",
		"http://localhost:8080/?a=b":                           "url: self, path: '/?a=b', port: 8080}",
		"http://localhost:8080/a?next=http://localhost:8080/b": "",
		"http://me@localhost:8080/":                            "",
		"http://localhost:7070/":                               "",
		"ftp://localhost:8080/":                                "",
	} {
		file := made(t, "services:\n  web:\n    image: example/web:1\n    ports: [\"8080:8080\", \"8000:8000\"]\n"+
			"    environment: {PUBLIC_URL: \""+value+"\"}\n")
		_, got, found := strings.Cut(string(file.Content), "PUBLIC_URL: {")
		if line, _, _ := strings.Cut(got, "\n"); line != want || found != (want != "") || !file.Complete {
			t.Errorf("%s: %q\n%s", value, line, file.Content)
		}
		if strings.Contains(string(file.Content), "You need to decide") {
			t.Errorf("%s:\n%s", value, file.Content)
		}
	}
}

// TestInside leaves an address that the container itself uses.
func TestInside(t *testing.T) {
	for name, public := range map[string]bool{"APP_URL": true, "APP_INTERNAL_URL": false, "HEALTH_URL": false, "INTERNALS_URL": true} {
		file := made(t, "services:\n  web:\n    image: example/web:1\n    ports: [\"8080:8080\"]\n"+
			"    environment: {"+name+": \"http://localhost:8080\"}\n")
		if strings.Contains(string(file.Content), name+": {url: self}") != public {
			t.Errorf("%s:\n%s", name, file.Content)
		}
	}
}

// TestAddressesInTask leaves the address of a container in the same task, and no other.
func TestAddressesInTask(t *testing.T) {
	for value, want := range map[string]string{
		"http://localhost:8080": "", "http://localhost:9090": "{url: other}",
	} {
		file := made(t, "services:\n  web:\n    image: example/web:1\n    ports: [\"8080:8080\"]\n"+
			"  beside:\n    image: example/beside:1\n    network_mode: service:web\n    environment: {API_URL: \""+value+"\"}\n"+
			"  other:\n    image: example/other:1\n    ports: [{target: 9090, published: \"9090\", x-aws-listener: {protocol: http}}]\n")
		_, got, _ := strings.Cut(string(file.Content), "API_URL: ")
		if got, _, _ := strings.Cut(got, "\n"); got != want {
			t.Errorf("%s: %q\n%s", value, got, file.Content)
		}
	}
}

// TestCaddySites leaves the site of a Caddy that serves all hosts over HTTP as it is, and writes the address for others that have it.
func TestCaddySites(t *testing.T) {
	for _, host := range []string{"localhost", "shop.localhost"} {
		content := string(madeOf(t, map[string]string{
			"compose.yaml": "services:\n  front:\n    image: caddy:2\n    ports: [\"80:80\"]\n    env_file: site.env\n" +
				"    volumes: [\"./Caddyfile:/etc/caddy/Caddyfile:ro\"]\n  worker: {image: example/worker:1, env_file: site.env}\n",
			"site.env":  "SITE_URL=http://" + host + "\n",
			"Caddyfile": "{$SITE_URL:localhost} {\n\trespond OK\n}\n",
		}).Content)
		if strings.Count(content, "SITE_URL: {url: front}") != 1 || strings.Contains(content, "self") {
			t.Errorf("%s:\n%s", host, content)
		}
	}
}
