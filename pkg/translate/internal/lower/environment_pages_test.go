package lower

import (
	"strings"
	"testing"
)

// TestAddressesInPages finds addresses of this machine in the sources of pages and in the settings of frameworks that are for browsers,
// and not where they may be for something else.
func TestAddressesInPages(t *testing.T) {
	t.Parallel()
	const react, vue, angular = `{"dependencies": {"react-scripts": "5"}}`, `{"devDependencies": {"vite": "6"}}`, `{"dependencies": {"@angular/core": "20"}}`
	const next = `{"dependencies": {"next": "16"}}`
	const kit, nuxt = `{"devDependencies": {"@sveltejs/kit": "2", "vite": "6"}}`, `{"dependencies": {"nuxt": "3"}}`
	const call = "axios.get('http://localhost:5000/api')"
	for _, c := range []struct {
		name, pack, file, text string
		want                   string
	}{
		{"a call", react, "src/api.js", "\n" + call, "src/api.js:2"},
		{"a call in a template", vue, "src/views/Home.vue", "const url = `http://localhost:5000/api/${id}`", "src/views/Home.vue:1"},
		{"a call by an address", react, "src/api.ts", "fetch('http://127.0.0.1:5000')", "src/api.ts:1"},
		{"a socket", react, "src/api.ts", `io("ws://localhost:5000")`, "src/api.ts:1"},
		{"a port of nobody", react, "src/api.js", "axios.get('http://localhost:5001')", ""},
		{"a comment", react, "src/api.js", "// " + call, ""},
		{"a comment behind", react, "src/api.js", "axios.get('/api') // " + call, ""},
		{"a test", react, "src/api.test.js", call, ""},
		{"a directory of tests", react, "src/__tests__/api.js", call, ""},
		{"a proxy for development", react, "src/setupProxy.js", "target: 'http://localhost:5000'", ""},
		{"a choice", react, "src/api.js", "const url = process.env.NODE_ENV === 'production' ? '/api' : 'http://localhost:5000'", ""},
		{"a choice before", react, "src/api.js", "if (isDev) {\n  url = 'http://localhost:5000'", ""},
		{"a message", react, "src/api.js", "console.log('http://localhost:5000')", ""},
		{"a text", react, "src/api.js", "<p>See http://localhost:5000 for more</p>", ""},
		{"a default", react, "src/api.js", "const url = process.env.REACT_APP_API || 'http://localhost:5000'", "src/api.js:1"},
		{"a default of what is set", react, "src/api.js", "const url = process.env.REACT_APP_SET || 'http://localhost:5000'", ""},
		{"a server", `{"dependencies": {"express": "5", "vite": "6"}}`, "src/api.js", call, ""},
		{"pages on a server", `{"dependencies": {"next": "16", "vite": "6"}}`, "src/api.js", call, ""},
		{"a client component", next, "app/list.tsx", "'use client'\nimport axios from 'axios'\n" + call, "app/list.tsx:3"},
		{"a client component elsewhere", next, "components/List.jsx", "\"use client\";\n" + call, "components/List.jsx:2"},
		{"a client component with a variable", next, "src/list.tsx", "'use client'\nconst url = process.env.NEXT_PUBLIC_API", ""},
		{"words in a server component", next, "app/page.tsx", "// not 'use client'\n" + call, ""},
		{"a socket of a server's page", `{"devDependencies": {"@sveltejs/kit": "2"}}`, "src/routes/+page.svelte", "new WebSocket('ws://localhost:5000/s')",
			"src/routes/+page.svelte:1"},
		{"events of a server's page", `{"dependencies": {"nuxt": "3"}}`, "pages/index.vue", "new EventSource('http://localhost:5000/s')", "pages/index.vue:1"},
		{"a component of SvelteKit", kit, "src/routes/+page.svelte", "onMount(async () => {\n  items = await fetch('http://localhost:5000/items')", "src/routes/+page.svelte:2"},
		{"a layout of SvelteKit", kit, "src/routes/+layout.svelte", "<a href=\"http://localhost:5000/help\">", "src/routes/+layout.svelte:1"},
		{"a load function on the server", kit, "src/routes/+page.server.js", "export const load = () => fetch('http://localhost:5000')", ""},
		{"a route on the server", kit, "src/routes/api/+server.js", "export const GET = () => fetch('http://localhost:5000')", ""},
		{"a comment in a component", kit, "src/routes/+page.svelte", "// fetch('http://localhost:5000')", ""},
		{"a choice in a component", kit, "src/routes/+page.svelte", "const base = dev ? 'http://localhost:5000' : ''", ""},
		{"a port of nobody in a component", kit, "src/routes/+page.svelte", "fetch('http://localhost:5001')", ""},
		{"a component of Nuxt", nuxt, "components/List.vue", "await $fetch('http://localhost:5000/items')", "components/List.vue:1"},
		{"a layout of Nuxt", nuxt, "layouts/default.vue", "await $fetch('http://localhost:5000/me')", "layouts/default.vue:1"},
		{"a server component of Nuxt", nuxt, "components/List.server.vue", "await $fetch('http://localhost:5000/items')", ""},
		{"a route of Nuxt", nuxt, "server/api/items.ts", "export default () => $fetch('http://localhost:5000/items')", ""},
		{"a component of Astro", `{"dependencies": {"astro": "5"}}`, "src/components/List.vue", "fetch('http://localhost:5000/items')", ""},
		{"no pages", `{"dependencies": {"axios": "1"}}`, "src/api.js", call, ""},
		{"another directory", react, "scripts/api.js", call, ""},
		{"Angular", angular, "src/environments/environment.prod.ts", "apiUrl: 'http://localhost:5000'", "src/environments/environment.prod.ts:1"},
		{"Angular alone", angular, "src/environments/environment.ts", "apiUrl: 'http://localhost:5000'", "src/environments/environment.ts:1"},
		{"Angular of another build", angular, "src/environments/environment.staging.ts", "apiUrl: 'http://localhost:5000'", ""},
		{"Nuxt 2", `{}`, "nuxt.config.js", "export default {\n  axios: {\n    host: 'localhost',\n    port: 5000\n  }\n}", "nuxt.config.js:3"},
		{"Nuxt 2 with a proxy", `{}`, "nuxt.config.js", "export default {\n  axios: { proxy: true, host: 'localhost', port: 5000 }\n}", ""},
		{"Nuxt", `{}`, "nuxt.config.ts", "runtimeConfig: {\n  public: {\n    api: 'http://localhost:5000'\n  }\n}", "nuxt.config.ts:3"},
		{"Nuxt behind other settings", `{}`, "nuxt.config.ts", "vite: { ssr: {} },\nruntimeConfig: { public: { api: 'http://localhost:5000' } }", "nuxt.config.ts:2"},
		{"Nuxt on the server", `{}`, "nuxt.config.ts", "runtimeConfig: {\n  api: 'http://localhost:5000',\n  public: {}\n}", ""},
		{"Nuxt with a variable", `{}`, "nuxt.config.ts", "runtimeConfig: {\n  public: {\n    api: process.env.API || 'http://localhost:5000'\n  }\n}", ""},
		{"Next", `{}`, "next.config.js", "module.exports = {\n  env: {\n    API: 'http://localhost:5000'\n  }\n}", "next.config.js:3"},
		{"Next on the server", `{}`, "next.config.js", "rewrites: () => [{ source: '/api', destination: 'http://localhost:5000' }]", ""},
		{"unbalanced", `{}`, "next.config.js", "} } env: { 'http://localhost:5000'", ""},
	} {
		l := loweredFrom(t, web("    build: .\n    ports: ['3000:80']\n    environment: {REACT_APP_SET: /api}\n  api:\n    image: acme/api\n    ports: ['5000:5000']"),
			"Dockerfile", "FROM node:22 AS b\nCOPY . .\nRUN npm run build\nFROM nginx\nCOPY --from=b /dist /usr/share/nginx/html", "package.json", c.pack, c.file, c.text)
		got := strings.Join(foundIn(l, kindBuiltAddress), "; ")
		if got != "" && c.want == "" || !strings.Contains(got, c.want) {
			t.Errorf("%s: %q", c.name, got)
		}
	}
}

// TestAngularBuilds reads the settings of the build that the Dockerfile makes.
func TestAngularBuilds(t *testing.T) {
	t.Parallel()
	const here, other = "apiUrl: 'http://localhost:5000'", "apiUrl: '/api'"
	for _, c := range []struct{ run, local, prod, dev string }{
		{"RUN npx ng build", here, other, other},
		{"RUN npx ng build --configuration production", here, other, other},
		{"CMD [\"npx\", \"ng\", \"serve\"]", here, other, other},
	} {
		l := loweredFrom(t, web("    build: .\n    ports: ['3000:80']\n  api:\n    image: acme/api\n    ports: ['5000:5000']"),
			"Dockerfile", "FROM node:22\nCOPY . .\n"+c.run, "package.json", `{"dependencies": {"@angular/core": "20"}}`,
			"src/environments/environment.ts", c.local, "src/environments/environment.prod.ts", c.prod, "src/environments/environment.development.ts", c.dev)
		if got := foundIn(l, kindBuiltAddress); len(got) > 0 {
			t.Errorf("%s: %v", c.run, got)
		}
	}
}

// TestUnreachedPages says nothing of pages that browsers do not get from the service.
func TestUnreachedPages(t *testing.T) {
	t.Parallel()
	for ports, want := range map[string]int{"\n    ports: ['3000:80']": 1, "": 0} {
		l := loweredFrom(t, web("    build: ."+ports+"\n  api:\n    image: acme/api\n    ports: ['5000:5000']"), "Dockerfile", "FROM node:22\nCOPY . .",
			"package.json", `{"dependencies": {"react-scripts": "5"}}`, "src/api.js", "axios.get('http://localhost:5000/api')")
		if got := foundIn(l, kindBuiltAddress); len(got) != want {
			t.Errorf("%q: %v", ports, got)
		}
	}
}
