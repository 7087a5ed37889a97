package lower

import (
	"strings"
	"testing"
)

// TestBuiltIn hints at the build where an address comes from a build argument, also where an overlay resets the build to run the image that
// somebody published.
func TestBuiltIn(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		build, overlay string
		built          bool
	}{
		"built":     {"    build: {context: ., args: {NEXT_PUBLIC_API_URL: 'http://localhost:9999'}}\n", "", true},
		"reset":     {"    build: {context: ., args: [\"NEXT_PUBLIC_API_URL=http://localhost:9999\"]}\n", "    build: !reset null\n", true},
		"no build":  {"", "", false},
		"other arg": {"    build: {context: ., args: {NEXT_PUBLIC_APP_URL: 'http://localhost:9999'}}\n", "    build: !reset null\n", false},
	} {
		l := loweredFrom(t, web("    image: acme/web\n"+c.build+"    ports: ['3000:3000']\n"+
			"    environment: {NEXT_PUBLIC_API_URL: 'http://localhost:9999'}\n"), "Dockerfile", "FROM node:22\n",
			"compose.override.yaml", web("    init: true\n"+c.overlay))
		var hints []string
		for _, f := range l.Resolve(l.Source) {
			if f.Code == kindLocalAddress.Code {
				hints = append(hints, f.Hint)
			}
		}
		if len(hints) != 1 || strings.Contains(hints[0], "build argument") != c.built {
			t.Errorf("%s: %q", name, hints)
		}
	}
}
