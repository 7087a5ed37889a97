package lower

import (
	"strings"
	"testing"
)

// TestStaticPages finds addresses of this machine in pages that a Dockerfile copies into the image of a web server, and not where browsers do
// not get them or do not use them.
func TestStaticPages(t *testing.T) {
	t.Parallel()
	const nginx = "FROM nginx:alpine\nCOPY site /usr/share/nginx/html\n"
	const call = "fetch('http://localhost:5000/notes')"
	for _, c := range []struct{ name, dockerfile, file, text, want string }{
		{"a script", nginx, "site/app.js", "\n" + call, "site/app.js:2"},
		{"after a check of the input", nginx, "site/app.js", "if (!name) return\n" + call, "site/app.js:2"},
		{"jQuery", nginx, "site/index.html", "$.ajax({ url: \"http://localhost:5000/notes\" })", "site/index.html:1"},
		{"a form", nginx, "site/index.html", "<form action=\"http://localhost:5000/notes\">", "site/index.html:1"},
		{"a request", nginx, "site/js/deep.js", "xhr.open('GET', `http://127.0.0.1:5000/notes`)", "site/js/deep.js:1"},
		{"one file", "FROM httpd:2.4\nCOPY ./site/index.html htdocs/\n", "site/index.html", call, "site/index.html:1"},
		{"all", "FROM caddy:2\nCOPY . /srv\n", "index.html", call, "index.html:1"},
		{"a pattern", "FROM nginx\nCOPY *.html site/*.js /usr/share/nginx/html/\n", "site/app.js", call, "site/app.js:1"},
		{"a pattern of directories", "FROM nginx\nCOPY site/* /usr/share/nginx/html/\n", "site/js/app.js", call, "site/js/app.js:1"},
		{"another pattern", "FROM nginx\nCOPY *.html /usr/share/nginx/html/\n", "app.js", call, ""},
		{"above", "FROM nginx\nCOPY ../../site /usr/share/nginx/html/\n", "app.js", call, ""},
		{"another directory", nginx, "scripts/app.js", call, ""},
		{"another image", "FROM node:22\nCOPY site /usr/share/nginx/html\n", "site/app.js", call, ""},
		{"another stage", "FROM nginx AS a\nCOPY site /site\nFROM nginx\n", "site/app.js", call, ""},
		{"a script of the server", "FROM nginx\nCOPY site /etc/nginx/njs\n", "site/app.js", call, ""},
		{"a port of nobody", nginx, "site/app.js", "fetch('http://localhost:5001/notes')", ""},
		{"a comment", nginx, "site/app.js", "// " + call, ""},
		{"a comment without a space", nginx, "site/app.js", "//" + call, ""},
		{"a comment behind", nginx, "site/app.js", "fetch('/notes') // " + call, ""},
		{"a comment of several lines", nginx, "site/index.html", "<!--\n" + call + "\n-->", ""},
		{"behind a comment", nginx, "site/index.html", "<!--\n\n-->\n\n" + call, "site/index.html:5"},
		{"a text", nginx, "site/index.html", "<p>Open http://localhost:5000/notes</p>", ""},
		{"an example", nginx, "site/index.html", "<pre>\nwget 'http://localhost:5000/notes'\n</pre>", ""},
		{"an example in a line", nginx, "site/index.html", "<p><code>'http://localhost:5000'</code></p>", ""},
		{"a choice", nginx, "site/app.js", "const api = location.hostname === 'localhost'\n  ? 'http://localhost:5000' : '/api'", ""},
		{"a choice before", nginx, "site/app.js", "if (isLocal) {\n  api = 'http://localhost:5000'", ""},
		{"a message", nginx, "site/app.js", "console.log('http://localhost:5000')", ""},
		{"an example in a field", nginx, "site/index.html", "<input placeholder='http://localhost:5000'>", ""},
		{"a test", nginx, "site/tests/app.js", call, ""},
		{"a server beside the pages", "FROM nginx\nCOPY . /usr/share/nginx/html\n", "api/server.js", "const cors = require('cors')\n" + call, ""},
		{"replaced at the start", nginx + "CMD sed -i s,http://localhost:5000,$API, /usr/share/nginx/html/app.js && nginx\n", "site/app.js", call, ""},
		{"replaced in the build", nginx + "RUN sed -i s,http://localhost:5000,/api, /usr/share/nginx/html/app.js\n", "site/app.js", call, ""},
		{"replaced by a script", nginx + "COPY api.sh /docker-entrypoint.d/\n", "site/app.js", call, ""},
	} {
		l := loweredFrom(t, web("    build: .\n    ports: ['3000:80']\n  api:\n    image: acme/api\n    ports: ['5000:5000']"),
			"Dockerfile", c.dockerfile, c.file, c.text)
		got := strings.Join(foundIn(l, kindBuiltAddress), "; ")
		if got != "" && c.want == "" || !strings.Contains(got, c.want) {
			t.Errorf("%s: %q", c.name, got)
		}
	}
}

// TestHiddenStaticPages says nothing of pages in an image that a mount hides.
func TestHiddenStaticPages(t *testing.T) {
	t.Parallel()
	for volume, want := range map[string]int{"pages:/usr/share/nginx/html": 0, "pages:/var/log": 1} {
		l := loweredFrom(t, web("    build: .\n    ports: ['3000:80']\n    volumes: ['"+volume+"']\n  api:\n    image: acme/api\n    ports: ['5000:5000']\n"+
			"volumes: {pages: {}}"), "Dockerfile", "FROM nginx\nCOPY app.js /usr/share/nginx/html/", "app.js", "fetch('http://localhost:5000')")
		if got := foundIn(l, kindBuiltAddress); len(got) != want {
			t.Errorf("%s: %v", volume, got)
		}
	}
}

// TestStaticPagesOfSeveral looks into each directory of each Dockerfile, but for what its .dockerignore leaves out.
func TestStaticPagesOfSeveral(t *testing.T) {
	t.Parallel()
	l := loweredFrom(t, `services:
  first: {build: ., ports: ['3000:80']}
  second: {build: ., ports: ['3001:80']}
  small: {build: {context: ., dockerfile: small.Dockerfile}, ports: ['3002:80']}
  other: {build: {context: ., dockerfile: other.Dockerfile}, ports: ['3003:80']}
  api: {image: acme/api, ports: ['5000:5000']}
`, "Dockerfile", "FROM nginx\nCOPY clean site /usr/share/nginx/html/", "small.Dockerfile", "FROM nginx\nCOPY site /usr/share/nginx/html/",
		"other.Dockerfile", "FROM nginx\nCOPY clean /usr/share/nginx/html/", "small.Dockerfile.dockerignore", "site/demo",
		"site/demo/app.js", "fetch('http://localhost:5000')", "clean/app.js", "fetch('/api')")
	got := strings.Join(foundIn(l, kindBuiltAddress), "; ")
	if !strings.Contains(got, "first") || !strings.Contains(got, "second") || strings.Contains(got, "small") || strings.Contains(got, "other") {
		t.Error(got)
	}
}
