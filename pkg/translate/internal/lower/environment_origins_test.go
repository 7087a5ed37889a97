package lower

import (
	"strings"
	"testing"
)

// TestOrigins warns of sources that allow pages of this machine alone, if another service has them.
func TestOrigins(t *testing.T) {
	t.Parallel()
	const project = "services:\n  api:\n    build: ./api\n    ports: ['8080:8080']\n  front:\n    image: acme/front\n    ports: ['3000:3000']\n"
	const dockerfile = "FROM scratch\nEXPOSE 8080\n"
	for _, c := range []struct {
		file, content string
		want          bool
	}{
		{"server.js", "app.use(cors({ origin: 'http://localhost:3000', credentials: true }))", true},
		{"server.ts", "app.enableCors({\n  origin: [\n    'http://localhost:3000',\n    'http://127.0.0.1:3000',\n  ],\n})", true},
		{"main.py", "app.add_middleware(CORSMiddleware, allow_origins=[\"http://localhost:3000\"])", true},
		{"settings.py", "CORS_ALLOWED_ORIGINS = [\n    \"http://localhost:3000\",\n]", true},
		{"cors.rb", "allow do\n  origins 'http://localhost:3000'\nend", true},
		{"Api.java", "@CrossOrigin(origins = \"http://localhost:3000\")", true},
		{"Api.java", "@CrossOrigin(\"http://localhost:3000\")", true},
		{"Web.java", "config.setAllowedOrigins(List.of(\"http://localhost:3000\"));", true},
		{"Program.cs", "policy.WithOrigins(\"http://localhost:3000\").AllowAnyHeader()", true},
		{"main.go", "AllowOrigins: []string{\"http://localhost:3000\"},", true},
		{"server.js", "app.use(cors({ origin: 'http://localhost:4200' }))", false},
		{"server.js", "app.use(cors({ origin: ['http://localhost:3000', 'https://shop.acme.io'] }))", false},
		{"server.js", "app.use(cors({ origin: ['*', 'http://localhost:3000'] }))", false},
		{"server.js", "app.use(cors({ origin: process.env.ORIGIN || 'http://localhost:3000' }))", false},
		{"server.js", "// app.use(cors({ origin: 'http://localhost:3000' }))", false},
		{"server.js", "const url = 'http://localhost:3000'", false},
		{"settings.py", "CORS_ALLOWED_ORIGINS = env.list('ORIGINS', default=['http://localhost:3000'])", false},
		{"main.py", "# allow_origins=[\"http://localhost:3000\"]", false},
	} {
		if got := reports(t, kindOrigin, project, "api/Dockerfile", dockerfile, "api/"+c.file, c.content); got != c.want {
			t.Errorf("%s: %t", c.content, got)
		}
	}
	const content = "app.use(cors({ origin: 'http://localhost:3000' }))"
	for lines, want := range map[string]bool{
		project:                             true,
		project + "    depends_on: [api]\n": true,
		project + "    environment: {BACKEND: 'http://api:8080'}\n":                                        false, // which passes on requests
		"services:\n  api:\n    build: ./api\n    ports: ['3000:8080']\n":                                  false,
		"services:\n  api:\n    build: ./api\n  front:\n    image: acme/front\n    ports: ['3000:3000']\n": false,
	} {
		if got := reports(t, kindOrigin, lines, "api/Dockerfile", dockerfile, "api/server.js", content); got != want {
			t.Errorf("%s: %t", lines, got)
		}
	}
	built := strings.Replace(project, "image: acme/front", "build: ./front", 1)
	for config, want := range map[string]bool{
		"export default { server: { proxy: { '/api': 'http://api:8080' } } }": false, "export default { server: { port: 3000 } }": true,
	} {
		if got := reports(t, kindOrigin, built, "api/Dockerfile", dockerfile, "api/server.js", content, "front/Dockerfile", "FROM node:22\n",
			"front/vite.config.js", config); got != want {
			t.Errorf("%s: %t", config, got)
		}
	}
}
