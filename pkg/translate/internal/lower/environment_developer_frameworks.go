package lower

import (
	"cmp"
	"slices"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// Frameworks have development servers that are made of others. That of Nuxt is Vite since version 3, as is that of Astro, and that of Vue
// CLI is webpack-dev-server; those of Next.js and Gatsby answer for all hosts. (Sources of @nuxt/cli 3.37, astro 5.18, @vue/cli-service 5.0,
// webpack-dev-server 3.11 and 4.15, next 15.5 and 16.4, and gatsby 5.16.)

// builtOnOthers are the commands of such servers.
var builtOnOthers = lazyregexp.New(`\b((?:nuxt|nuxi|astro|react-router) dev|remix vite:dev|vue-cli-service serve)\b`)

// frameworkServer is the development server of a framework that a script runs.
func (l *lowering) frameworkServer(c types.ServiceConfig, pack nodePackage, script string) (developerServer, bool) {
	match := builtOnOthers.FindStringSubmatch(script)
	if match == nil {
		return developerServer{}, false
	}
	switch match[1] {
	case "nuxt dev", "nuxi dev":
		// Version 3.15.3 has a Vite that checks hosts.
		server, checks := viteOf("Nuxt", pack.version("nuxt"), [2][]int{{3, 15, 3}, {3, 0, 0}}, "")
		return server, checks && !l.configures(c, "nuxt.config.ts", "nuxt.config.js", "nuxt.config.mjs")
	case "astro dev":
		server, checks := viteOf("Astro", pack.version("astro"), [2][]int{{3, 0, 0}, {5, 0, 0}},
			"add vite: {server: {allowedHosts: true}} to astro.config.mjs")
		return server, checks && !l.configures(c, "astro.config.mjs", "astro.config.ts", "astro.config.js")
	case "vue-cli-service serve":
		return l.vueServer(c, pack, script)
	}
	return l.viteServer(c, pack) // which those of React Router and Remix have from the package itself
}

// viteOf is Vite in a framework of a version, by the first versions that check hosts and that have the variable for further ones.
func viteOf(name, wanted string, since [2][]int, advice string) (developerServer, bool) {
	server := developerServer{name: name, variable: viteHosts}
	match := wantedVersion.FindStringSubmatch(wanted)
	if match == nil {
		return server, true
	}
	version := versionOf(match[2:])
	switch { // what is installed is the last one that fits
	case match[1] == "^", match[1] == ">=", match[3] == "":
		version[1], version[2] = newest, newest
	case match[1] == "~", match[4] == "":
		version[2] = newest
	}
	if slices.Compare(version, since[1]) < 0 {
		server.variable, server.advice = "", advice
	}
	return server, slices.Compare(version, since[0]) >= 0
}

// newest is more than the numbers of versions.
const newest = 1 << 20

// vueServer is that of Vue CLI, which has no variable for hosts.
func (l *lowering) vueServer(c types.ServiceConfig, pack nodePackage, script string) (developerServer, bool) {
	setting := "allowedHosts: 'all'"
	if match := wantedVersion.FindStringSubmatch(pack.version("@vue/cli-service")); match != nil && slices.Contains([]string{"3", "4"}, match[2]) {
		setting = "disableHostCheck: true"
	}
	files := []string{"package.json", "vue.config.js", "vue.config.cjs", "vue.config.mjs", "vue.config.ts"}
	texts := []string{script}
	for _, name := range files {
		file, _ := l.sourceOf(c, name)
		texts = append(texts, wholeComment.ReplaceAllString(file.Content, ""))
	}
	allows := slices.ContainsFunc(texts, func(text string) bool {
		match := vuePublic.FindStringSubmatch(text)
		return hostsConfigured.MatchString(text) || match != nil && !isHere(match[1])
	})
	return developerServer{name: "vue-cli-service serve", advice: "add devServer: {" + setting + "} to vue.config.js"}, !allows
}

// version is the one that a package wants of another.
func (p nodePackage) version(name string) string {
	return cmp.Or(p.Dependencies[name], p.DevDependencies[name])
}

// configuredBy are the files that a command names as its configuration.
func configuredBy(script string) (files []string) {
	for _, match := range configurationOption.FindAllStringSubmatch(script, -1) {
		files = append(files, match[1])
	}
	return files
}

// vuePublic is a setting of Vue CLI that allows the host in it, unless that is this machine.
var vuePublic = lazyregexp.New(`(?:--public[= ]|\bpublic:\s*)["']?(?:https?://)?([\w.$-]+)`)

// configurationOption is that of webpack, with its file.
var configurationOption = lazyregexp.New(`\s(?:--config|-c)[= ](?:\./)?([\w./-]+)`)
