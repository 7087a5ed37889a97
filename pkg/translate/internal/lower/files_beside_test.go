package lower

import (
	"strings"
	"testing"
)

// TestOrBeside has what a script may find next to itself moved with it, and nothing that is elsewhere.
func TestOrBeside(t *testing.T) {
	t.Parallel()
	for volumes, want := range map[string]string{
		"./run.sh:/run.sh:ro": "pass that path to the program",
		"./run.sh:/run.sh:ro', './parts:/parts:ro', './lib.sh:/lib.sh:ro": "; if the file reads lib.sh or parts from its own directory, move that, too",
		"./run.sh:/run.sh:ro', './parts:/srv/parts:ro":                    "pass that path to the program",
		"./run.sh:/run.sh:ro', './parts:" + initScripts + ":ro":           "pass that path to the program",
		"./run.sh:/run.sh:ro', 'parts:/parts":                             "pass that path to the program",
	} {
		l := loweredFrom(t, web("    image: acme/app\n    volumes: ['"+volumes+"']\nvolumes: {parts: }\n"), "run.sh", "x", "lib.sh", "x", "parts/a.json", "{}")
		found := false
		for _, f := range l.Resolve(l.Source) {
			if f.Code == kindFileInRoot.Code && strings.Contains(f.Message, "/run.sh") {
				found = true
				if !strings.HasSuffix(f.Hint, want) {
					t.Errorf("%s: %s", volumes, f.Hint)
				}
			}
		}
		if !found {
			t.Errorf("%s: no finding", volumes)
		}
	}
}
