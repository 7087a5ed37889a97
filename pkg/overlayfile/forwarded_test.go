package overlayfile

import (
	"slices"
	"strings"
	"testing"
)

// TestForwarded allows sessions only where nothing in the project is for the internet, and tells what that allows.
func TestForwarded(t *testing.T) {
	const database = "services:\n  db:\n    image: postgres:17\n    ports: ['5432:5432']\n"
	for services, want := range map[string]bool{
		"":                               true,
		"  cache:\n    image: redis:8\n": true,
		"  web:\n    image: nginx:1\n    ports: ['80:80']\n":               false,
		"  web:\n    image: example/web:1\n    ports: ['4567:4567']\n":     false, // which may be for browsers
		"  names:\n    image: example/names:1\n    ports: ['53:53/udp']\n": false,
		"    read_only: true\n":   false,
		"    x-aws-exec: false\n": false,
		"  app:\n    image: ghost:5\n    ports: ['127.0.0.1:2368:2368']\n" + // it becomes public
			"    environment: {url: 'http://localhost:2368'}\n": false,
	} {
		file := made(t, database+services)
		written := "    # compose2ecs port-forward db reaches these ports from your machine.\n    x-aws-exec: true\n"
		if strings.Contains(string(file.Content), written) != want {
			t.Errorf("%s%s", services, file.Content)
		}
		told := func(text string) bool { return strings.Contains(text, "port-forward and exec in db:") }
		if slices.ContainsFunc(file.Open, told) != want {
			t.Errorf("%s%q", services, file.Open)
		}
	}
}
