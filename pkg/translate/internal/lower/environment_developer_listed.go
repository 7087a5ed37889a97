package lower

import (
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// listingFiles are where development servers have the hosts that they answer for.
var listingFiles = []string{
	"vite.config.js", "vite.config.ts", "vite.config.mjs", "vite.config.mts", "nuxt.config.ts", "nuxt.config.js", "astro.config.mjs",
	"astro.config.ts", "webpack.config.js", "vue.config.js", "medusa-config.ts", "medusa-config.js",
}

// listedHosts is a list of hosts that consists of nothing else than strings.
var listedHosts = lazyregexp.New(`\ballowedHosts["']?\s*:\s*\[((?:\s*(?:"[^"]*"|'[^']*')\s*,?)+)\s*\]`)

// medusaServer is the development server of Medusa, of which that of Vite is a part.
var medusaServer = lazyregexp.New(`\bmedusa\s+develop\b`)

// reportListed warns of a development server whose configuration lists this machine alone as the hosts that it answers for. Of another host,
// nobody knows if it is that of a proxy in front of the load balancer.
func (v localVariable) reportListed(c types.ServiceConfig) {
	script := v.packageOf(c).script(v.startText(c))
	if !v.runsSources(c) && !medusaServer.MatchString(script) {
		return
	}
	for _, name := range listingFiles {
		file, _ := v.sourceOf(c, name)
		hosts := listedIn(wholeComment.ReplaceAllString(file.Content, ""), vitePreview.MatchString(script))
		if len(hosts) == 0 {
			continue
		}
		if slices.ContainsFunc(hosts, func(host string) bool { return !isHere(host) }) {
			continue
		}
		v.name, v.value = "allowedHosts in "+name, strings.Join(hosts, ", ")
		v.reportRefused(v.about(v.service.Name).At("command"))
		return
	}
}

// vitePreview is the server of Vite for what it has built.
var vitePreview = lazyregexp.New(`(?:^|[\s&;/])vite\s+preview\b`)

// previewBlock begins the settings of that.
var previewBlock = lazyregexp.New(`^\s*["']?preview["']?\s*:\s*$`)

// listedIn are the hosts in a configuration. A preview has its own list, or else that of the server (Vite, "preview.allowedHosts").
func listedIn(config string, isPreview bool) []string {
	var first, last []int
	for _, match := range listedHosts.FindAllStringSubmatchIndex(config, -1) {
		ofPreview := slices.ContainsFunc(blocksIn(config), func(b textBlock) bool {
			return previewBlock.MatchString(b.before) && b.from < match[0] && match[0] < b.to
		})
		switch {
		case ofPreview == isPreview && first == nil:
			first = match
		case isPreview && last == nil:
			last = match
		}
	}
	if first == nil {
		first = last
	}
	if first == nil {
		return nil
	}
	return hostsOf(strings.Join(strings.Fields(config[first[2]:first[3]]), " "))
}
