package lower

import (
	"cmp"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// isUnlike reports whether a service has variables, but none that the official image of a product reads: then its image is another one.
func isUnlike(product string, c types.ServiceConfig) bool {
	prefixes := map[string][]string{
		"postgres": {"POSTGRES_", "PG"}, "mysql": {"MYSQL_"}, "mariadb": {"MARIADB_", "MYSQL_"},
	}[product]
	return prefixes != nil && len(c.Environment) > 0 && !slices.ContainsFunc(slices.Collect(maps.Keys(c.Environment)), func(name string) bool {
		return slices.ContainsFunc(prefixes, func(prefix string) bool { return strings.HasPrefix(name, prefix) })
	})
}

// ownData are the images of publishers that keep the data of databases in places of their own.
func ownData() *regexp.Regexp { return lazyregexp.Of(`(?i)bitnami|sameersbn`) }

// productName is the product in the name of a database.
func productName() *regexp.Regexp {
	return lazyregexp.Of(`(?i)(^|[-_./])(mongo|postgres|pgsql|mysql|mariadb)(ql|db|[-_]db|[-_]database)?[-_]?\d*$`)
}

// findLikely finds out where a database may keep its data of which nothing but its name is known: in the directory that one of its
// settings names, or else where the official image of the product does, from which most others are made.
func (l *lowering) findLikely(s *plan.Service, c types.ServiceConfig) {
	image, _, _ := strings.Cut(c.Image[strings.LastIndex(c.Image, "/")+1:], ":")
	product := cmp.Or(productIn(image), productIn(c.Name))
	likely := &plan.LikelyData{Official: product}
	tag := ""
	if product == "postgres" { // which keeps it elsewhere since 18, and exits with a volume in the old place, unless the variable names it
		likely.Variable, tag = postgresData, ":17"
	}
	facts, known := images.Lookup(product + tag)
	named := l.movedTo(c, facts)
	if dir := l.setTo(c, postgresData); likely.Variable != "" && path.IsAbs(dir) {
		named = []string{dir}
	}
	official := !ownData().MatchString(c.Image) && !isUnlike(product, c) && l.withoutShell(c) == "" // as all of them have
	switch {
	case !known:
	case len(named) > 0:
		s.TaskData = named
	case len(facts.Data.Value) > 0 && official:
		likely.Path = facts.Data.Value[0]
		s.LikelyData = likely
	}
}

// productIn is the name of the official image of the product in a name; "" if there is none.
func productIn(name string) string {
	found := productName().FindStringSubmatch(name)
	if found == nil {
		return ""
	}
	if product := strings.ToLower(found[2]); product != "pgsql" {
		return product
	}
	return "postgres"
}
