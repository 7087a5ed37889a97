package lower

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// What a program has in its sources for browsers is the same everywhere. Such a program is one of pages alone, made by one of a few tools,
// or a framework's configuration has the address; what runs on a server may mean itself.

// pageTools are packages by which sources become pages alone.
var pageTools = []string{"react-scripts", "@vue/cli-service", "@angular/core", "vite", "parcel", "@craco/craco"}

// serverParts are packages of what runs on a server.
var serverParts = []string{"next", "nuxt", "@nuxt/core", "gatsby", "astro", "@sveltejs/kit", "@remix-run/node", "@react-router/node", "electron"}

// A pageAddress is an address of this machine in the sources of a page.
type pageAddress struct {
	file    string
	line    int
	address string
}

// reportPages warns of the first address of this machine in the sources of pages that browsers get.
func reportPages(l *lowering, s *plan.Service, c types.ServiceConfig) {
	v := localVariable{lowering: l, service: s}
	if c.Build == nil || len(v.reachedBy()) == 0 {
		return
	}
	found, ok := l.pageAddress(c)
	if !ok {
		found, ok = l.staticAddress(c)
	}
	if !ok {
		return
	}
	where := fmt.Sprintf("%s:%d", found.file, found.line)
	note := ""
	if routes := l.routesOf(found.address); len(routes) > 0 {
		note = "use " + addressOf(l, routes[0]) + " instead"
	}
	l.about(s.Name).At("build").
		Report(kindBuiltAddress, "its image is built with %s, which sends browsers to localhost: %s", where, found.address).Of(where, note)
}

// pageAddress is the first address of this machine in the sources of the pages of a service that is one of a port of the project.
func (l *lowering) pageAddress(c types.ServiceConfig) (pageAddress, bool) {
	pack := l.packageOf(c)
	for _, file := range l.pageSettings(c) {
		if found, ok := l.addressInSettings(file); ok {
			return found, true
		}
	}
	has := func(name string) bool { return pack.version(name) != "" }
	directories, isOfBrowsers := []string{"src"}, func(load.ContextFile, string) bool { return true }
	switch isOnServer := slices.ContainsFunc(serverParts, has); {
	case isOnServer:
		directories, isOfBrowsers = []string{"app", "components", "layouts", "pages", "src"}, pack.runsInBrowsers
	case !slices.ContainsFunc(pageTools, has) || slices.ContainsFunc(webFrameworks, has):
		return pageAddress{}, false
	}
	for _, directory := range directories {
		for _, file := range l.ContextSources(l.buildOf(c), directory, []string{".js", ".jsx", ".ts", ".tsx", ".mjs", ".vue", ".svelte"}) {
			if !l.isOfPage(c, pack, file.Name) {
				continue
			}
			if found, ok := l.addressInSource(c, file, isOfBrowsers); ok {
				return found, true
			}
		}
	}
	return pageAddress{}, false
}

// runsInBrowsers reports whether a line of a source is for browsers although the program also runs on a server: it opens a connection that
// only pages do, or the source is a client component (React documentation, "'use client'") or one that runs in both places.
func (p nodePackage) runsInBrowsers(file load.ContextFile, line string) bool {
	return browserOnly.MatchString(line) || clientComponent.MatchString(file.Content) || p.isUniversal(file.Name)
}

// isUniversal reports whether a source is a component that the server renders and that browsers then run, too (SvelteKit documentation,
// "Glossary", "Hydration"; Nuxt documentation, "Rendering Modes", "Universal Rendering"). A server component of Nuxt stays on the server
// ("components", "Server Components").
func (p nodePackage) isUniversal(name string) bool {
	switch path.Ext(name) {
	case ".svelte":
		return p.version("@sveltejs/kit") != ""
	case ".vue":
		return (p.version("nuxt") != "" || p.version("@nuxt/core") != "") && !strings.HasSuffix(name, ".server.vue")
	}
	return false
}

var browserOnly = lazyregexp.New(`\bnew\s+(?:WebSocket|EventSource)\(`)

var clientComponent = lazyregexp.New(`^\s*['"]use client['"]`)

// isOfPage reports whether a source is one of the page as it is built or served here: neither that of the development server alone, nor
// the settings of another kind of build.
func (l *lowering) isOfPage(c types.ServiceConfig, pack nodePackage, name string) bool {
	directory, base := path.Split(name)
	if strings.HasPrefix(base, "setupProxy.") || strings.HasSuffix(base, ".d.ts") || strings.HasPrefix(base, "vite.config.") {
		return false
	}
	if pack.version("@angular/core") == "" || !strings.HasSuffix(directory, "environments/") || !strings.HasPrefix(base, "environment") {
		return true
	}
	texts := []string{pack.script(l.startText(c))}
	for _, run := range l.dockerfileOf(c).Runs {
		texts = append(texts, pack.script(run))
	}
	script := strings.Join(texts, "\n")
	wanted := []string{"environment.prod.ts", "environment.production.ts"}
	if angularServer.MatchString(script) {
		wanted = []string{"environment.development.ts"}
	} else if match := angularBuild.FindStringSubmatch(script); match != nil {
		wanted = []string{"environment." + match[1] + ".ts", "environment." + strings.TrimSuffix(match[1], "uction") + ".ts"}
	}
	for _, other := range wanted {
		if _, ok := l.ContextFile(l.buildOf(c), directory+other); ok {
			return base == other
		}
	}
	return base == "environment.ts"
}

// addressInSource is the first address of this machine in a source, in a line that is for browsers, if it is there in any case.
func (l *lowering) addressInSource(
	c types.ServiceConfig, file load.ContextFile, isOfBrowsers func(load.ContextFile, string) bool,
) (pageAddress, bool) {
	if !strings.Contains(file.Content, "://localhost:") && !strings.Contains(file.Content, "://127.0.0.1:") {
		return pageAddress{}, false
	}
	lines, local, mayDiffer := strings.Split(file.Content, "\n"), pageURL, pageDepends
	for i, line := range lines {
		match := local.FindStringSubmatch(line)
		if match == nil || !l.publishes(portIn(match[1])) || !isOfBrowsers(file, line) {
			continue
		}
		if byDefault := pageDefault.FindStringSubmatch(line); byDefault != nil {
			if l.hasPageVariable(c, byDefault[1]) {
				continue
			}
			line = strings.Replace(line, byDefault[0], "", 1)
		}
		if mayDiffer.MatchString(strings.Join(append(lines[max(0, i-2):i:i], line), "\n")) {
			continue
		}
		return pageAddress{file.Name, i + 1, match[1]}, true
	}
	return pageAddress{}, false
}

// hasPageVariable reports whether anything sets a variable of a page.
func (l *lowering) hasPageVariable(c types.ServiceConfig, name string) bool {
	_, argument := l.buildOf(c).Args[name]
	if argument || l.setsVariable(l.service(c.Name), c, name) {
		return true
	}
	for _, file := range append(pagesFiles, ".env.local", ".env.development") {
		if text, ok := l.ContextFile(l.buildOf(c), file); ok && strings.Contains(text.Content, name) {
			return true
		}
	}
	return false
}

// pageSettings are the files with the settings of frameworks that may have an address for browsers.
func (l *lowering) pageSettings(c types.ServiceConfig) (files []load.ContextFile) {
	for _, name := range []string{"nuxt.config.js", "nuxt.config.ts", "next.config.js", "next.config.mjs", "next.config.ts"} {
		if file, ok := l.ContextFile(l.buildOf(c), name); ok {
			files = append(files, file)
		}
	}
	return files
}

// forPages are what the blocks of such settings are called that are for browsers (Nuxt, "Runtime Config"; @nuxtjs/axios, "Options"; Next.js,
// "env" and "Runtime Config").
var forPages = lazyregexp.New(`^\s*["']?(?:axios|public|publicRuntimeConfig|env)["']?\s*:\s*$`)

// axiosHost is this machine as the host of the module for Axios, whose port is beside it, and axiosPort is that.
var axiosHost = lazyregexp.New(`(?m)^\s*host\s*:\s*["'](localhost|127\.0\.0\.1)["']`)

var axiosPort = lazyregexp.New(`(?m)^\s*port\s*:\s*["']?(\d+)\b`)

// addressInSettings is the first address of this machine in a block for browsers.
func (l *lowering) addressInSettings(file load.ContextFile) (pageAddress, bool) {
	text := file.Content
	for _, block := range blocksIn(text) {
		if !forPages.MatchString(block.before) {
			continue
		}
		inside := text[block.from:block.to]
		address, at := "", 0
		if match := pageURL.FindStringSubmatchIndex(inside); match != nil {
			address, at = inside[match[2]:match[3]], match[0]
		} else if host, port := axiosHost.FindStringSubmatchIndex(inside), axiosPort.FindStringSubmatch(inside); host != nil && port != nil {
			address, at = "http://"+inside[host[2]:host[3]]+":"+port[1], host[2]
		}
		line := inside[strings.LastIndexByte(inside[:at], '\n')+1:]
		line, _, _ = strings.Cut(line, "\n")
		isProxied := strings.Contains(block.before, "axios") && axiosProxied.MatchString(inside)
		if address == "" || isProxied || pageDepends.MatchString(line) || !l.publishes(portIn(address)) {
			continue
		}
		return pageAddress{file.Name, strings.Count(text[:block.from+at], "\n") + 1, address}, true
	}
	return pageAddress{}, false
}

// axiosProxied is what has browsers call the site itself.
var axiosProxied = lazyregexp.New(`\bproxy\s*:\s*(?:true|\{)|\bbrowserBaseURL\s*:\s*["']/`)

// A textBlock is what is between braces, and what is before it in its line.
type textBlock struct {
	before   string
	from, to int
}

// blocksIn are the blocks of a text, in the order of their ends.
func blocksIn(text string) (blocks []textBlock) {
	var open []int
	for i := range len(text) {
		switch {
		case text[i] == '{':
			open = append(open, i)
		case text[i] == '}' && len(open) > 0:
			from := open[len(open)-1]
			open = open[:len(open)-1]
			before := text[strings.LastIndexByte(text[:from], '\n')+1 : from]
			blocks = append(blocks, textBlock{before[strings.LastIndexAny(before, "{,")+1:], from, i})
		}
	}
	return blocks
}

// pageURL is a text that begins with a URL of this machine.
var pageURL = lazyregexp.New("['\"`]((?:https?|wss?)://(?:localhost|127\\.0\\.0\\.1):\\d+)")

// pageDefault is such a text for a variable that may not be set.
var pageDefault = lazyregexp.New("(?:process\\.env|import\\.meta\\.env)\\.(\\w+)\\s*(?:\\|\\||\\?\\?)\\s*['\"`](?:https?|wss?)://")

// pageDepends is what a line has that may not be for this case, or for nobody.
var pageDepends = lazyregexp.New(`process\.env|import\.meta|NODE_ENV|\bDEV\b|(?i:isdev|islocal|isprod)|\bhostname\b|\blocation\b|\s\?\s|\bif\b|\bcase\b|\belse\b|` +
	`\bconsole\.|\|\||\?\?|placeholder|(?:^|\s)//\s|^\s*(?:\*|/\*|\{/\*|<!--)`)

// angularBuild is what chooses the settings of a build with Angular.
var angularBuild = lazyregexp.New(`\bng\s+build\b[^\n&|;]*?--(?:configuration|c)[= ]([\w-]+)`)
