package lower

import (
	"cmp"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// Images of databases that AWS runs as a service: as the same program, or as one that the same clients use. TimescaleDB is not among the
// extensions of Amazon RDS for PostgreSQL.
var (
	ofRDS        = lazyregexp.New(`^(postgres(ql)?|postgis|pgvector|mysql(-server)?|mariadb|percona.*|mssql.*|server|azure-sql-edge|oracle-.*)$`)
	ofDocumentDB = lazyregexp.New(`^mongo(db)?$`)
	ofOpenSearch = lazyregexp.New(`^(elasticsearch(-oss)?|opensearch)$`)
	ofPrometheus = lazyregexp.New(`^prometheus$`)
	ofKeyspaces  = lazyregexp.New(`^cassandra$`)
)

// managedAs is the service of AWS in place of the database in a container, or "".
func (l *lowering) managedAs(c types.ServiceConfig) string {
	name, _, _ := strings.Cut(cmp.Or(l.dockerfileOf(c).Base, c.Image), "@")
	name, _, _ = strings.Cut(name[strings.LastIndex(name, "/")+1:], ":")
	switch {
	case ofRDS().MatchString(name):
		return "Amazon RDS"
	case ofDocumentDB().MatchString(name):
		return "Amazon DocumentDB"
	case ofOpenSearch().MatchString(name):
		return "Amazon OpenSearch Service"
	case ofPrometheus().MatchString(name):
		return "Amazon Managed Service for Prometheus"
	case ofKeyspaces().MatchString(name):
		return "Amazon Keyspaces"
	}
	return ""
}

// insteadOfEFS is what to do about databases on EFS, by the services of AWS that could take their place.
func insteadOfEFS(products []string, databases int) string {
	leaveOut := "leave this service out on AWS"
	if databases > 1 {
		leaveOut = "leave these services out on AWS"
	}
	slices.Sort(products)
	products = slices.DeleteFunc(slices.Compact(products), func(p string) bool { return p == "" })
	managed := ""
	if last := len(products) - 1; last >= 0 {
		such := products[last]
		if last > 0 {
			such = strings.Join(products[:last], ", ") + " or " + such
		}
		managed = "otherwise use a managed database such as " + such + ": " + leaveOut + ", and " +
			"point the other services at the database; "
	}
	return "nothing to do if the load is light; " + managed + "x-aws-ebs is only for data that can be recreated"
}
