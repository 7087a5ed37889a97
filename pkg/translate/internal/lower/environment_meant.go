package lower

import (
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// ownHost is this machine as the host of an address, alone or in a URL.
var ownHost = lazyregexp.New(`^(\s*(?:(?:jdbc:)?[a-z][a-z0-9+.-]*://(?:[^@/\s]*@)?)?)(?:localhost|127\.0\.0\.1|\[::1\])((?::\d+)?(?:[/?;].*|\s*))$`)

// itIs records the service that a variable means by an address of this machine.
func itIs(s *plan.Service, name, value, service string) {
	mean(s, name, value, ownHost.ReplaceAllString(value, "${1}"+service+"${2}"))
}

// isCalled records the service that a variable means by a name that only Docker resolves. Where another host has that name in its own,
// it does not.
func isCalled(s *plan.Service, name, value, host, service string) {
	for _, word := range hostWords(value) {
		if word != host && strings.Contains(word, host) {
			return
		}
	}
	mean(s, name, value, strings.ReplaceAll(value, host, service))
}

// mean records what a variable means, for an overlay, which is a file in a repository: no credential goes there.
func mean(s *plan.Service, name, before, after string) {
	if after != before && !secretshape.Pair(name, after) {
		s.Meant = append(s.Meant, plan.Variable{Name: name, Value: after})
	}
}
