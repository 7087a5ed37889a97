package lower

import (
	"regexp"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// isAsked reports whether others ask a service for something, so that it is a server: a proxy forwards to it, or a setting or a mounted file of
// another task has an address with one of its names.
func (l *lowering) isAsked(s *plan.Service, c types.ServiceConfig) bool {
	var names []string
	for _, name := range namesOf(s, c) {
		names = append(names, regexp.QuoteMeta(name))
	}
	name := "(?:" + strings.Join(names, "|") + ")"
	address := lazyregexp.New(`(?i)://(?:[^@/\s]*@)?` + name + `(?:[:/\s"';,]|$)|(?:^|[^\w.-])` + name + `:\d{2,5}(?:\D|$)`)
	isApart := func(other *plan.Service) bool { return !slices.Contains(l.plan.Hosts(s), other.Name) }
	return slices.ContainsFunc(l.plan.Tasks(), func(other *plan.Service) bool { return isApart(other) && l.isKeptBy(other, s) }) ||
		slices.ContainsFunc(l.fileReaders(), func(r fileReader) bool { return isApart(r.task) && address.MatchString(r.content) }) ||
		slices.ContainsFunc(l.plan.Services, func(other *plan.Service) bool {
			return other != s && slices.ContainsFunc(settingsOf(l.Project.Services[other.Name]), address.MatchString)
		})
}
