package lower

import (
	"regexp"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// writtenIn reports whether the sources of an image that is built for another service connect to a name.
func (a *naming) writtenIn(s *plan.Service, name string) bool {
	if !aliasPattern().MatchString(strings.ToLower(name)) {
		return false
	}
	host := connectedTo(name)
	written := false
	a.eachService(func(client *plan.Service, c types.ServiceConfig) {
		build := a.buildOf(c)
		task := a.service(a.plan.Hosts(client)[0])
		written = written || build != nil && task != s && task.SharesNetwork(s) && a.ContextMentions(build, connecting(), []string{name}, host)
	})
	return written
}

// connecting are the ends of the names of files that may have an address to connect to.
func connecting() []string {
	return slices.Concat(sources, []string{".env", ".sh", ".properties", ".conf", ".ini", ".toml", ".yml", ".yaml", ".json", "Dockerfile"})
}

// mayConnect reports whether the image of another service, of which nothing is known, may connect to a database or the like by a name
// that no file mentions: as its default.
func (a *naming) mayConnect(s *plan.Service, name string) bool {
	if s.RunMode != plan.LongRunning || strings.Contains(name, ".") || !aliasPattern().MatchString(strings.ToLower(name)) ||
		!a.factsOf(a.Project.Services[s.Name]).Backend.Known() {
		return false
	}
	may := false
	a.eachService(func(client *plan.Service, c types.ServiceConfig) {
		_, known := a.lookup(c.Image)
		task := a.service(a.plan.Hosts(client)[0])
		may = may || a.builderOf(c) == "" && !known && task != s && task.SharesNetwork(s)
	})
	return may
}

// connectedTo is a name where sources and their settings have a host: in a URL, with a port, or as the value of a setting for one.
func connectedTo(name string) *lazyregexp.Regexp {
	name = regexp.QuoteMeta(name)
	return lazyregexp.New(`(?i)(?:://|@|@tcp\()` + name + `(?:[:/"'` + "`" + `)?\s]|$)|(?:^|["'=,\s\[(])` + name + `:\d{2,5}\b|` +
		`(?:\bhosts?|[_.-]host(?:s|name)?|server|addr|address)["']?\s*(?:=>|[:=,]|\|\||\?\?)\s*["'\[]*` + name + `(?:["',;)\s]|$)`)
}
