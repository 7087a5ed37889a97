package overlayfile

import (
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/testfiles"
	"github.com/compose2ecs/compose2ecs/pkg/translate"
)

// TestVariablePath writes the path that the healthcheck asks for, unless a variable determines it: what the file had would stay when that
// changes.
func TestVariablePath(t *testing.T) {
	for path, written := range map[string]bool{
		"/health": true, "/health?key=${KEY}": false, "/health?key=${KEY:-changeme}": false, "/${BASE:-app}/ready": false,
	} {
		file := madeOf(t, map[string]string{
			"compose.yaml": "services:\n  app:\n    image: example/app:1\n    ports: ['8080:8080']\n" +
				"    healthcheck: {test: [CMD, wget, -qO-, 'http://localhost:8080" + path + "']}\n",
			".env": "KEY=first\n",
		})
		if strings.Contains(string(file.Content), "health_check: {") != written {
			t.Errorf("%s:\n%s", path, file.Content)
		}
	}
}

// TestUnprovenPort keeps a port off the load balancer at which perhaps nothing listens, and asks for it.
func TestUnprovenPort(t *testing.T) {
	file := made(t, "services:\n  suite: {image: \"example/suite:1\", ports: [\"3000:3000\", \"3170:3170\", \"3080:80\"], environment: {\n"+
		"    BASE_URL: \"http://localhost:3000\", BACKEND_URL: \"http://localhost:3170/graphql\"}}\n")
	content := string(file.Content)
	if !strings.Contains(content, "- target: 80\n        published: \"3080\"\n        x-aws-listener:\n          exposure: none\n") {
		t.Errorf("port 80 is public:\n%s", content)
	}
	if open := strings.Join(file.Open, "\n"); !strings.Contains(open, "port 80 is not public") || strings.Contains(open, "3170") {
		t.Errorf("to decide: %q", open)
	}
}

// TestPathsOfHealthChecks writes a path where the load balancer asks for one by HTTP.
func TestPathsOfHealthChecks(t *testing.T) {
	for port, written := range map[string]bool{
		`"8080:8080"`: true,
		`{target: 8080, published: "9000", x-aws-protocol: http}`: true,
		`{target: 8080, published: "9000", x-aws-protocol: tcp}`:  false,
	} {
		file := made(t, "services:\n  app:\n    image: example/app:1\n    ports: ["+port+"]\n"+
			"    healthcheck: {test: [CMD, wget, -qO-, 'http://localhost:8080/up']}\n")
		if strings.Contains(string(file.Content), "health_check: {") != written || !strings.Contains(string(file.Content), "target: 8080") {
			t.Errorf("%s:\n%s", port, file.Content)
		}
	}
}

// TestRedirected has browsers go from plain HTTP to HTTPS where a service has both at the ports that URLs leave out.
func TestRedirected(t *testing.T) {
	for ports, redirected := range map[string]bool{
		`"80:80", "443:443"`: true, `"80:80", "8443:8443"`: false, `"8080:80", "443:443"`: false,
	} {
		file := madeAt(t, "  web: {image: \"nginx:1.29\", ports: ["+ports+"]}\n")
		content := string(file.Content)
		if (strings.Contains(content, "Not used: TLS is terminated") || strings.Contains(content, "see redirect_http.")) != redirected {
			t.Errorf("%s:\n%s", ports, file.Content)
		}
	}
}

// madeAt is the overlay of services with a domain.
func madeAt(t *testing.T, services string) *File {
	t.Helper()
	dir := testfiles.Write(t, map[string]string{"compose.yaml": "name: shop\nservices:\n" + services})
	file, err := Make(t.Context(), Options{Project: translate.Options{Dir: dir}, Domain: "shop.example.org"})
	if err != nil {
		t.Fatal(err)
	}
	return file
}

// TestOnlyPort gives the port that a URL leaves out to the only one that browsers are sent to.
func TestOnlyPort(t *testing.T) {
	const web, api = "  web: {image: example/web:1, ports: [\"3000:3000\"]}\n", "  api: {image: example/api:1, ports: [\"8000:8000\"]}\n"
	const both = "  web: {image: example/web:1, ports: [\"3000:3000\", \"8000:8000\"]}\n"
	for services, only := range map[string]bool{web: true, web + api: false, both: false} {
		file := madeAt(t, services)
		if strings.Contains(string(file.Content), "port: 443\n") != only {
			t.Errorf("%s:\n%s", services, file.Content)
		}
	}
}

// TestUncertified asks for a certificate where a service is reached by HTTPS alone: without one, nothing is deployed.
func TestUncertified(t *testing.T) {
	t.Parallel()
	for ports, want := range map[string]bool{"[\"443:5601\"]": true, "[\"80:8080\", \"443:5601\"]": false, "[\"80:8080\"]": false} {
		file := made(t, "services:\n  web:\n    image: acme/web:1\n    ports: "+ports+"\n")
		if got := strings.Contains(strings.Join(file.Open, "\n"), "service \"web\" needs a certificate for HTTPS: run"); got != want {
			t.Errorf("%s: %q", ports, file.Open)
		}
	}
}

// TestInRanges shortens what follows one another, and nothing else.
func TestInRanges(t *testing.T) {
	t.Parallel()
	for want, ports := range map[string]string{
		"5001-5004":              "5001 5002 5003 5004",
		"22, 80, 81, 90-92, 443": "22 80 81 90 91 92 443",
		"53/udp, 54/udp, 55/udp": "53/udp 54/udp 55/udp",
		"":                       "",
	} {
		if got := strings.Join(inRanges(strings.Fields(ports)), ", "); got != want {
			t.Errorf("%s: %s", ports, got)
		}
	}
}

// TestPortsNamedOnce names a private port once that is published by TCP and UDP for the same reason.
func TestPortsNamedOnce(t *testing.T) {
	file := made(t, "services:\n  web: {image: nginx, ports: [\"80:80\"]}\n  game: {image: \"example/game:1\", ports: [\"5555\", "+
		"\"5555/udp\"]}\n")
	if !strings.Contains(string(file.Content), "Not public: 5555 (") {
		t.Errorf("%s", file.Content)
	}
}
