package lower

import "testing"

// TestUnusedMount leaves a mount out that the image's program does without, and misses the files where it may look for them.
func TestUnusedMount(t *testing.T) {
	t.Parallel()
	const (
		node  = "FROM node:22\nWORKDIR /usr/src/app\nCOPY package.json ./\nRUN npm ci\nCOPY . .\nCMD [\"node\", \"dist/main\"]\n"
		build = "FROM node:22 AS build\nWORKDIR /src\nCOPY . .\nRUN npm run build\n"
		nginx = build + "FROM nginx\nCOPY site.conf /etc/nginx/conf.d/default.conf\nCOPY --from=build /src/dist /usr/share/nginx/html\n"
		bare  = "FROM golang:1.25 AS build\nWORKDIR /src\nCOPY . .\nRUN go build -o /server\n" +
			"FROM gcr.io/distroless/static\nCOPY --from=build /server /server\n"
	)
	for _, c := range []struct {
		name, dockerfile, target, lines string
		missed                          bool
	}{
		{"beside the sources", node, "/usr/app", "", false},
		{"where it starts", "FROM node:22\nWORKDIR /srv\nCOPY package.json ./\nCMD [\"node\", \"main.js\"]\n", "/srv", "", true},
		{"only dependencies", "FROM node:22\nWORKDIR /app\nCOPY package.json ./\nCMD [\"node\", \"main.js\"]\n", "/srv", "", true},
		{"started there", node, "/usr/app", "    working_dir: /usr/app\n", true},
		{"started below", node, "/usr/app", "    working_dir: /usr/app/web\n", true},
		{"in the command", node, "/usr/app", "    command: node /usr/app/main.js\n", true},
		{"in the entrypoint", node, "/usr/app", "    entrypoint: ['/usr/app/start.sh']\n", true},
		{"beside, by a relative path", node, "/usr/src/web", "    command: node ../web/main.js\n", true},
		{"in a variable", node, "/usr/app", "    environment: {NODE_PATH: /usr/app/lib}\n", true},
		{"in a variable of the image", node + "ENV NODE_PATH=/usr/app/lib\n", "/usr/app", "", true},
		{"in the health check", node, "/usr/app", "    healthcheck: {test: [CMD, node, /usr/app/check.js]}\n", true},
		{"a server's own directory", "FROM nginx\nWORKDIR /srv\nCOPY . .\n", "/usr/share/nginx/html", "", true},
		{"of an earlier stage", nginx, "/src", "", false},
		{"of an earlier stage, and the last one", nginx + "WORKDIR /src\n", "/src", "", true},
		{"served there", nginx, "/src/dist", "", true},
		{"of PHP", build + "FROM php:8-apache\nCOPY --from=build /src/dist /opt/dist\n", "/src", "", true},
		{"an unknown server", build + "FROM acme/web\nCOPY --from=build /src/dist /opt/dist\n", "/src", "", true},
		{"a program from an earlier stage", bare + "ENTRYPOINT [\"/server\"]\n", "/src", "", false},
		{"from the root directory", bare + "WORKDIR /\nENTRYPOINT [\"/server\"]\n", "/src", "", false},
		{"that it needs", bare + "WORKDIR /\nENTRYPOINT [\"/server\", \"-pages=src/pages\"]\n", "/src", "", true},
		{"nobody knows where", bare + "ENTRYPOINT [\"server\"]\n", "/src", "", true},
	} {
		l := loweredFrom(t, web("    build: .\n    volumes: ['.:"+c.target+"']\n"+c.lines), "Dockerfile", c.dockerfile, "main.js", "", "package.json", "{}")
		if got := len(foundIn(l, kindNotInImage)) > 0; got != c.missed || got == (len(foundIn(l, kindDevelopmentMount)) > 0) {
			t.Errorf("%s: %t", c.name, got)
		}
	}
	for _, c := range []struct {
		mount, file, text string
		missed            bool
	}{
		{".:/code", "server.js", `fs.readdirSync("/code/data")`, true},
		{"./content:/content", "server.js", `fs.readdirSync("/content")`, true},
		{".:/code", "lib/settings.py", "DATABASE = 'sqlite:////code/data/shop.db'", true},
		{".:/code", "package.json", `{"scripts": {"start": "node /code/main.js"}}`, true},
		{".:/code", "config/app.yaml", "data: /code/data\n", true},
		{".:/code", "settings.toml", "data = '/code'", true},
		{".:/code", "server.js", `import x from "./code/x"; fetch("https://acme.test/code/data"); get("/codes")`, false},
		{".:/code", ".devcontainer/devcontainer.json", `{"workspaceFolder": "/code"}`, false},
		{".:/code", "stack.yaml", "services:\n  web:\n    build: .\n    volumes: ['.:/code']\n", false},
	} {
		l := loweredFrom(t, web("    build: .\n    volumes: ['"+c.mount+"']\n"), "Dockerfile", node, "main.js", "", "content/a.md", "", c.file, c.text)
		if got := len(foundIn(l, kindNotInImage)) > 0; got != c.missed || got == (len(foundIn(l, kindDevelopmentMount)) > 0) {
			t.Errorf("%s: %s: %t", c.mount, c.text, got)
		}
	}
	pages := web("    build: .\n    volumes: ['.:/src']\n")
	if l := loweredFrom(t, pages, "Dockerfile", bare+"WORKDIR /\nENTRYPOINT [\"/server\"]\n", "main.go", `os.ReadDir("src/pages")`); len(foundIn(l, kindNotInImage)) == 0 {
		t.Error("the program names the directory from where it starts")
	}
	served := web("    build: .\n    volumes: ['.:/src']\n")
	if l := loweredFrom(t, served, "Dockerfile", nginx, "site.conf", "root /src/dist;"); len(foundIn(l, kindNotInImage)) == 0 {
		t.Error("the settings of the server name the directory")
	}
}
