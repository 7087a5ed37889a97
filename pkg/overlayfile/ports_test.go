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
