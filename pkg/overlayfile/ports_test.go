package overlayfile

import (
	"strings"
	"testing"
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
