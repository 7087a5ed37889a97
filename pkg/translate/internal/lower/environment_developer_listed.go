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
		match := listedHosts.FindStringSubmatch(wholeComment.ReplaceAllString(file.Content, ""))
		if match == nil {
			continue
		}
		hosts := hostsOf(strings.Join(strings.Fields(match[1]), " "))
		if slices.ContainsFunc(hosts, func(host string) bool { return !isHere(host) }) {
			continue
		}
		v.name, v.value = "allowedHosts in "+name, strings.Join(hosts, ", ")
		v.reportRefused(v.about(v.service.Name).At("command"))
		return
	}
}
