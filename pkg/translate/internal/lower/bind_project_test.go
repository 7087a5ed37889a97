package lower

import (
	"strings"
	"testing"
)

// TestProjectDirectory names a volume in place of the project directory only if there is nothing in it but what describes the project, and
// the program is that of a published image.
func TestProjectDirectory(t *testing.T) {
	t.Parallel()
	const app = "    image: acme/app\n    volumes: ['.:/tokens']"
	for _, c := range []struct {
		lines, file string
		volume      bool
	}{
		{app, "README.md", true},
		{app, "prod.env", true},
		{app, "docker-compose.prod.yml", true},
		{app, "main.lua", false},
		{app, "src/main.lua", false},
		{app, "settings.yml", false},
		{"    image: node:24\n    volumes: ['.:/srv']", "README.md", false},
		{"    build: {context: ., dockerfile_inline: FROM alpine}\n    volumes: ['.:/srv']", "README.md", false},
		{"    image: acme/app\n    volumes: ['..:/srv']", "README.md", false},
	} {
		var hints []string
		l := loweredFrom(t, web(c.lines), c.file, "{}")
		for _, f := range l.Resolve(l.Source) {
			if f.Code == kindBindContent.Code {
				hints = append(hints, f.Hint)
			}
		}
		text := strings.Join(hints, "; ")
		if strings.Contains(text, "named volume") != c.volume || text == "" && c.volume {
			t.Errorf("%s with %s: %q", c.lines, c.file, text)
		}
	}
}
