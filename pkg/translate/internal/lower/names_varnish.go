package lower

import (
	"slices"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

var (
	vclComment = lazyregexp.New(`(?s)/\*.*?\*/|(?m:(?:^|[ \t;{}])(?://|#).*$)`)
	vclHost    = lazyregexp.New(`[\s{;]\.host\s*=\s*"([^"\n]*)"\s*;`)
	vclPort    = lazyregexp.New(`[\s{;]\.port\s*=\s*"(\d{1,5})"\s*;`)
	// vclDynamic imports a module by which VCL has backends that are looked up again.
	vclDynamic = lazyregexp.New(`(?m)^\s*import\s+(?:dynamic|goto|named)\b`)
)

// varnishForwards are the hosts of the backends in VCL: of other addresses for them, "changes of the name service information will only be
// picked up with a VCL reload" (libvmod-dynamic, README). Where modules look up names again, a backend may be there because VCL needs one.
func varnishForwards(configs []proxyConfig) (list []forward) {
	if slices.ContainsFunc(configs, func(config proxyConfig) bool { return vclDynamic.MatchString(config.content) }) {
		return nil
	}
	for _, config := range configs {
		text, seen := vclComment.ReplaceAllString(config.content, ""), 0
		for _, block := range blocksIn(text) {
			inside := text[block.from:block.to]
			host := vclHost.FindStringSubmatch(inside)
			if host == nil || block.from < seen { // which is around one with a host
				continue
			}
			seen = block.to
			address := host[1]
			if port := vclPort.FindStringSubmatch(inside); port != nil {
				address += ":" + port[1]
			}
			if f, ok := addressed(address, 80); ok {
				f.speaks, f.from = "http", config.from
				list = append(list, f)
			}
		}
	}
	return list
}
