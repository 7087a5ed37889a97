package lower

import (
	"strings"
	"testing"
)

// TestProjectDirectory names a volume in place of the project directory only if there is nothing in it but what describes the project, and
// the program is that of a published image. That may have the code itself if it is called as the directory.
func TestProjectDirectory(t *testing.T) {
	t.Parallel()
	const app = "    image: acme/app\n    volumes: ['.:/tokens']"
	for _, c := range []struct {
		lines, file string
		volume      bool
		published   bool // the image may have the code
	}{
		{app, "README.md", true, false},
		{app, "prod.env", true, false},
		{app, "docker-compose.prod.yml", true, false},
		{app, "main.lua", false, false},
		{app, "src/main.lua", false, false},
		{app, "settings.yml", false, false},
		{"    image: node:24\n    volumes: ['.:/srv']", "README.md", false, false},
		{"    build: {context: ., dockerfile_inline: FROM alpine}\n    volumes: ['.:/srv']", "README.md", false, false},
		{"    image: acme/app\n    volumes: ['..:/srv']", "README.md", false, false},
		{"    image: acme/shop\n    volumes: ['.:/srv/shop']", "main.lua", false, true},
		{"    image: ghcr.io/acme/shop-dev:1\n    volumes: ['.:/srv/shop/']", "main.lua", false, true},
		{"    image: acme/shopping\n    volumes: ['.:/srv/shop']", "main.lua", false, false},
		{"    image: php:8-apache\n    volumes: ['.:/var/www/php']", "main.lua", false, false},
		{"    image: nginx\n    volumes: ['.:/usr/share/nginx/html']", "index.html", false, false},
		{"    image: node:24\n    volumes: ['.:/srv']", "index.js", false, false},
	} {
		var hints []string
		l := loweredFrom(t, web(c.lines), c.file, "{}")
		for _, f := range l.Resolve(l.Source) {
			if f.Code == kindBindContent.Code {
				hints = append(hints, f.Hint)
			}
		}
		text := strings.Join(hints, "; ")
		if strings.Contains(text, "named volume") != c.volume || strings.Contains(text, "remove the mount") != c.published || text == "" && c.volume {
			t.Errorf("%s with %s: %q", c.lines, c.file, text)
		}
	}
}
