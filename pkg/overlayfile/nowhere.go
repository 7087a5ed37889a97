package overlayfile

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var (
	// portSite is the beginning of a site of a Caddyfile that has all requests at a port, and forwards are those to other hosts in it.
	portSite = lazyregexp.New(`(?m)^[ \t]*(?:http://)?:(\d+)[ \t]*\{`)
	forwards = lazyregexp.New(`(?m)^[ \t]*reverse_proxy(?:[ \t]+[/*]\S*)?[ \t]+(?:\w+://)?([A-Za-z][\w.-]*)`)
)

// leadsTo are the services to which Caddy forwards everything that comes in by a port, if all of them are left out.
func (d *draft) leadsTo(s *plan.Service, port int) []string {
	var names []string
	for _, f := range slices.Concat(s.Files, s.Built) {
		if path.Base(f.Path) != "Caddyfile" {
			continue
		}
		for _, at := range portSite.FindAllStringSubmatchIndex(f.Content, -1) {
			if f.Content[at[2]:at[3]] != strconv.Itoa(port) {
				continue
			}
			for _, match := range forwards.FindAllStringSubmatch(inBraces(f.Content[at[1]:]), -1) {
				if !d.isLeftOut(match[1]) {
					return nil
				}
				names = append(names, match[1])
			}
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// inBraces is what comes before the brace that closes one which is open already.
func inBraces(text string) string {
	depth := 1
	for i, c := range text {
		switch c {
		case '{':
			depth++
		case '}':
			depth--
		}
		if depth == 0 {
			return text[:i]
		}
	}
	return text
}

// nowhere keeps a port off the load balancer behind which there is nothing on AWS.
func (w serviceWriter) nowhere(r plan.Route, names []string) reasoned {
	return reasoned{
		about: []string{"Not public: the proxy forwards this port to " + strings.Join(names, ", ") + ", which is left out."},
		value: port{Target: r.Named(), Published: r.HostPort, Listener: listener{Exposure: "none"}},
	}
}
