package lower

import (
	"path"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// commentLine is a line of a file that programs skip.
var commentLine = lazyregexp.New(`(?m)^[ \t]*(#|//|;|--).*$`)

// reportInFiles warns of mounted files with an address of this machine that only browsers can mean: another service is published
// there, which the container does not reach at localhost. A job serves no browser.
func reportInFiles(l *lowering, s *plan.Service) {
	if s.RunMode != plan.LongRunning {
		return
	}
	for _, f := range s.Files {
		text := commentLine().ReplaceAllString(f.Content, "")
		for _, at := range localAddresses(text) {
			v := localVariable{lowering: l, service: s, name: path.Base(f.Path), value: text[at[0]:at[1]]}
			routes := v.routesOf(v.value)
			if len(routes) == 0 || routes[0].Service == s.Name || !v.isOutside() {
				continue
			}
			note := strings.TrimSuffix(addressOf(l, routes[0]), "/")
			l.about(s.Name).within(f.From).At().Report(kindLocalAddress, "%s sends browsers to this machine: %s", v.name, v.value).
				WithHint("write the address on AWS in its place, in a file for AWS").Of(v.name, note)
			break
		}
	}
}
