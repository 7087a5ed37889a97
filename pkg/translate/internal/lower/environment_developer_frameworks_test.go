package lower

import (
	"testing"

	"github.com/compose-spec/compose-go/v2/types"
)

// TestFrameworkServers tells by the versions of frameworks whether their development servers check hosts, and what helps.
func TestFrameworkServers(t *testing.T) {
	t.Parallel()
	const none, variable, astro = "", "variable", "add vite: {server: {allowedHosts: true}} to astro.config.mjs"
	const allow, disable = "add devServer: {allowedHosts: 'all'} to vue.config.js", "add devServer: {disableHostCheck: true} to vue.config.js"
	for _, c := range []struct{ script, name, version, want string }{
		{"nuxt dev --host", "nuxt", "^4.0.0", variable},
		{"nuxi dev", "nuxt", "3.15.3", variable},
		{"nuxi dev", "nuxt", "3.15.2", none},
		{"nuxi dev", "nuxt", "~3.15.0", variable},
		{"nuxi dev", "nuxt", "~3.14.0", none},
		{"nuxi dev", "nuxt", "^3.0.0", variable},
		{"nuxi dev", "nuxt", "3", variable},
		{"nuxt dev", "nuxt", "latest", variable},
		{"nuxt dev", "nuxt", "^2.15.0", none},
		{"nuxt build", "nuxt", "^4.0.0", none},
		{"astro dev", "astro", "^5.1.0", variable},
		{"astro dev", "astro", "^4.1.0", astro},
		{"astro dev", "astro", "^2.0.0", none},
		{"react-router dev", "vite", "^6.2.0", variable},
		{"remix vite:dev", "vite", "^5.1.0", "add allowedHosts: true to server in vite.config.js"},
		{"remix dev", "vite", "^6.1.0", none},
		{"vue-cli-service serve", "@vue/cli-service", "~5.0.0", allow},
		{"vue-cli-service serve", "@vue/cli-service", "^4.5.0", disable},
		{"vue-cli-service serve", "@vue/cli-service", "^3.0.0", disable},
		{"vue-cli-service serve --public shop.example.com", "@vue/cli-service", "^4.5.0", none},
		{"vue-cli-service serve --public http://localhost:8080", "@vue/cli-service", "^4.5.0", disable},
		{"vue-cli-service build", "@vue/cli-service", "^4.5.0", none},
		{"next dev", "next", "^16.0.0", none},
		{"gatsby develop", "gatsby", "^5.0.0", none},
	} {
		for _, pack := range []nodePackage{{Dependencies: map[string]string{c.name: c.version}}, {DevDependencies: map[string]string{c.name: c.version}}} {
			server, checks := emptyProject().frameworkServer(types.ServiceConfig{}, pack, c.script)
			got := none
			switch {
			case checks && server.variable == viteHosts && server.advice == "":
				got = variable
			case checks && server.variable == "":
				got = server.advice
			}
			if got != c.want {
				t.Errorf("%s with %s %s: %q", c.script, c.name, c.version, got)
			}
		}
	}
}

// TestConfiguredFrameworks leaves alone those whose configuration says which hosts they answer for.
func TestConfiguredFrameworks(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		script, file, text string
		want               int
	}{
		{"vue-cli-service serve", "vue.config.js", "module.exports = {devServer: {disableHostCheck: true}}", 0},
		{"vue-cli-service serve", "vue.config.js", "module.exports = {devServer: {public: 'shop.example.com'}}", 0},
		{"vue-cli-service serve", "vue.config.js", "module.exports = {devServer: {public: '0.0.0.0:8080'}}", 1},
		{"vue-cli-service serve", "vue.config.js", "module.exports = {\n  // allowedHosts: 'all'\n}", 1},
		{"nuxt dev", "nuxt.config.ts", "export default {vite: {server: {allowedHosts: true}}}", 0},
		{"nuxt dev", "nuxt.config.ts", "export default {}", 1},
		{"webpack serve --config build/dev.js", "build/dev.js", "module.exports = {devServer: {allowedHosts: 'all'}}", 0},
		{"webpack serve --config build/dev.js", "build/other.js", "module.exports = {devServer: {allowedHosts: 'all'}}", 1},
	} {
		l := loweredFrom(t, web("    build: .\n    command: npm start\n    ports: ['8080:8080']"), "Dockerfile", "FROM node:22\nCOPY . .",
			"package.json", `{"scripts": {"start": "`+c.script+`"}}`, c.file, c.text)
		given := 0
		if l.service("web").HasAddress(viteHosts) {
			given = 1
		}
		if got := len(foundIn(l, kindAllowedHosts)) + given; got != c.want {
			t.Errorf("%+v: %d", c, got)
		}
	}
}

// TestMountedSources reads the package of a program that is mounted, where its command or its service goes.
func TestMountedSources(t *testing.T) {
	t.Parallel()
	const start = "    image: node:22\n    ports: ['3000:3000']\n    volumes: ['./site:/srv/site']\n"
	for lines, want := range map[string]bool{
		"    working_dir: /srv/site\n    command: npm run dev\n":                  true,
		"    command: sh -c 'cd /srv/site && npm ci && npm run dev'\n":            true,
		"    working_dir: /srv\n    command: npm run dev\n":                       false,
		"    command: npm run dev\n":                                              false,
		"    working_dir: /srv/site\n    command: npm run build\n":                false,
		"    working_dir: /\n    command: sh -c 'cd /srv/site/ && npm run dev'\n": true,
	} {
		l := loweredFrom(t, web(start+lines), "site/package.json", `{"scripts": {"dev": "nuxt dev", "build": "nuxt build"}, "dependencies": {"nuxt": "^4.0.0"}}`)
		if got := l.service("web").HasAddress(viteHosts); got != want {
			t.Errorf("%s: %t", lines, got)
		}
	}
}
