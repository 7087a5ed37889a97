package lower

import (
	"cmp"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// isUnlike reports whether a service does not look like the official image of a product: it has variables, but none that the image reads,
// or one with the address of a database; it starts another program, waits for others, or listens on other ports.
func isUnlike(product string, c types.ServiceConfig) bool {
	usual := map[string]struct {
		prefixes []string
		port     int
	}{
		"postgres": {[]string{"POSTGRES_", "PG"}, 5432}, "mysql": {[]string{"MYSQL_"}, 3306},
		"mariadb": {[]string{"MARIADB_", "MYSQL_"}, 3306}, "mongo": {[]string{"MONGO"}, 27017},
	}[product]
	variables := slices.Collect(maps.Keys(c.Environment))
	isRead := func(name string) bool {
		return slices.ContainsFunc(usual.prefixes, func(prefix string) bool { return strings.HasPrefix(name, prefix) })
	}
	listens := len(c.Expose)+len(c.Ports) == 0 || declaresTCP(c, usual.port)
	return len(variables) > 0 && !slices.ContainsFunc(variables, isRead) || slices.ContainsFunc(variables, isAddressOfDatabase) ||
		!startsServer(c) || len(c.DependsOn) > 0 || !listens
}

// isAddressOfDatabase reports whether a variable is one that the programs have which use a database, and not the database.
func isAddressOfDatabase(name string) bool {
	return !strings.HasSuffix(name, "_ROOT_HOST") && // from where root may sign in
		lazyregexp.Of(`(?i)^(?:postgres(?:ql)?|pg|mysql|mariadb|mongo(?:db)?|db|database)_?(?:\w+_)?`+
			`(?:host|hostname|url|uri|dsn|server|addr|address)$`).MatchString(name)
}

// startsServer reports whether a service starts what a database's image does, perhaps with options.
func startsServer(c types.ServiceConfig) bool {
	servers := []string{"postgres", "mysqld", "mariadbd", "mongod", "docker-entrypoint.sh"}
	return c.Entrypoint == nil && (len(c.Command) == 0 || strings.HasPrefix(c.Command[0], "-") ||
		slices.Contains(servers, path.Base(c.Command[0])))
}

// ownData are the images of publishers that keep the data of databases in places of their own, or that have no shell.
var ownData = lazyregexp.New(`(?i)bitnami|sameersbn|crunchy|yugabyte|dolt|ferret|redhat|rhel|sclorg|centos|chainguard|cgr\.io|dhi\.io|distroless`)

// forDatabase are words in the names of images with programs that use a database.
var forDatabase = lazyregexp.New(`(?i)(?:^|[-_./])(?:admin|api|app|backend|backup|bouncer|cli|client|connect|connector|dump|exporter|frontend|init|` +
	`job|migrate|migrations?|node|nodejs|php|pool|proxy|python|restore|ruby|seed|service|sql-proxy|sync|test|tools?|ui|wait-for|web|` +
	`worker|zabbix)(?:[-_./]|$)`)

// productName is the product in the name of a database.
var productName = lazyregexp.New(`(?i)(^|[-_./])(mongo|postgres|pgsql|mysql|mariadb)(ql|db|[-_]db|[-_]database)?[-_]?\d*$`)

// findLikely finds out where a database may keep its data of which nothing but its name is known: in the directory that one of its
// settings names, or else where the official image of the product does, from which most others are made. For that, the name of the image
// has to say so: by that of the service, it may be a proxy or another product, too.
func (l *lowering) findLikely(s *plan.Service, c types.ServiceConfig) {
	image, _, _ := strings.Cut(c.Image[strings.LastIndex(c.Image, "/")+1:], "@")
	image, _, _ = strings.Cut(image, ":")
	inImage := productIn(image)
	product := cmp.Or(inImage, productIn(c.Name))
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
	official := inImage != "" && !ownData.MatchString(c.Image) && l.withoutShell(c) == "" && !isUnlike(product, c)
	switch {
	case !known, forDatabase.MatchString(image), !startsServer(c):
	case len(named) > 0:
		s.TaskData = named
	case len(facts.Data.Value) > 0 && official:
		likely.Path = facts.Data.Value[0]
		s.LikelyData = likely
	}
}

// productIn is the name of the official image of the product in a name; "" if there is none.
func productIn(name string) string {
	found := productName.FindStringSubmatch(name)
	if found == nil {
		return ""
	}
	if product := strings.ToLower(found[2]); product != "pgsql" {
		return product
	}
	return "postgres"
}
