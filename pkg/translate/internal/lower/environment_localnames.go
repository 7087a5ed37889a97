package lower

import (
	"net/url"
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
	return v.hasName(parsed.Hostname()) || len(v.namesBelowLocalhost()) > 1 ||
		slices.ContainsFunc(routes, func(r plan.Route) bool { return r.Service != routes[0].Service })
}

// namesBelowLocalhost are all such names in the variables, labels, commands and mounted files of the project, each once.
func (l *lowering) namesBelowLocalhost() []string {
	if l.belowLocalhost != nil {
		return l.belowLocalhost
	}
	l.belowLocalhost = []string{}
	look := func(text string) {
		for _, name := range belowLocalhost().FindAllString(text, -1) {
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
			look(strings.Join(c.Command, " "))
		}
	}
	l.eachService(func(s *plan.Service, _ types.ServiceConfig) {
		for _, f := range s.Files {
			look(f.Content)
		}
	})
	return l.belowLocalhost
}
