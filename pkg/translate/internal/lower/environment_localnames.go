package lower

import (
	"net/url"
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// belowLocalhost is a name below localhost. By one of several, a proxy may tell sites apart.
var belowLocalhost = lazyregexp.New(`(?i)\b[\w-]+(?:\.[\w-]+)*\.localhost\b`)

// mayBeOfRule reports whether a URL has a name below localhost that may be that of one site of several: the project has another such
// name, or several services that browsers reach. It may be that of a container, too.
func (v localVariable) mayBeOfRule(address string) bool {
	parsed, err := url.Parse(address)
	if err != nil || !strings.HasSuffix(strings.ToLower(parsed.Hostname()), ".localhost") {
		return false
	}
	routes := v.routesWhere(func(plan.Route) bool { return true })
	return v.hasName(parsed.Hostname()) || v.isBuiltSite(parsed.Hostname()) || len(v.namesBelowLocalhost()) > 1 ||
		slices.ContainsFunc(routes, func(r plan.Route) bool { return r.Service != routes[0].Service })
}

// isBuiltSite reports whether an image has a Caddyfile with a site of this name: Caddy answers requests for other names with an empty page.
func (l *lowering) isBuiltSite(name string) bool {
	return slices.ContainsFunc(l.plan.Services, func(s *plan.Service) bool {
		return slices.ContainsFunc(s.Built, func(f plan.File) bool {
			isCaddyfile := strings.Contains(strings.ToLower(path.Base(f.Path)), "caddyfile")
			return isCaddyfile && strings.Contains(strings.ToLower(f.Content), strings.ToLower(name))
		})
	})
}

// namesBelowLocalhost are all such names in the variables, labels, commands and files of the project, each once.
func (l *lowering) namesBelowLocalhost() []string {
	if l.belowLocalhost != nil {
		return l.belowLocalhost
	}
	l.belowLocalhost = []string{}
	look := func(text string) {
		for _, name := range belowLocalhost.FindAllString(text, -1) {
			if name = strings.ToLower(name); !slices.Contains(l.belowLocalhost, name) {
				l.belowLocalhost = append(l.belowLocalhost, name)
			}
		}
	}
	for _, services := range []types.Services{l.Project.Services, l.Project.DisabledServices} {
		for _, c := range services {
			for name := range c.Environment {
				look(valueOr(c.Environment[name], ""))
			}
			for _, label := range c.Labels {
				look(label)
			}
			look(strings.Join(slices.Concat(c.Entrypoint, c.Command), " "))
		}
	}
	l.eachService(func(s *plan.Service, _ types.ServiceConfig) {
		for _, f := range slices.Concat(s.Files, s.Built) {
			look(f.Content)
		}
	})
	return l.belowLocalhost
}
