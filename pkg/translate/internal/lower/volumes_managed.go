package lower

import (
	"cmp"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
)

// managedAs is the service of AWS in place of the database in a container, or "": one that runs the same program, or one that the same
// clients use. TimescaleDB is not among the extensions of Amazon RDS for PostgreSQL.
func (l *lowering) managedAs(c types.ServiceConfig) string {
	name, _, _ := strings.Cut(cmp.Or(l.dockerfileOf(c).Base, c.Image), "@")
	name, _, _ = strings.Cut(name[strings.LastIndex(name, "/")+1:], ":")
	switch name {
	case "postgres", "postgresql", "postgis", "pgvector", "mysql", "mysql-server", "mariadb", "server", "azure-sql-edge":
		return "Amazon RDS"
	case "mongo", "mongodb":
		return "Amazon DocumentDB"
	case "elasticsearch", "elasticsearch-oss", "opensearch":
		return "Amazon OpenSearch Service"
	case "prometheus":
		return "Amazon Managed Service for Prometheus"
	case "cassandra":
		return "Amazon Keyspaces"
	}
	if strings.HasPrefix(name, "percona") || strings.HasPrefix(name, "mssql") || strings.HasPrefix(name, "oracle-") {
		return "Amazon RDS"
	}
	return ""
}

// insteadOfEFS is what to do about databases on EFS, by the services of AWS that could take their place.
func insteadOfEFS(products []string, databases int) string {
	leaveOut := "set profiles: [local] on this service in the AWS overlay"
	if databases > 1 {
		leaveOut = "set profiles: [local] on these services in the AWS overlay"
	}
	slices.Sort(products)
	products = slices.DeleteFunc(slices.Compact(products), func(p string) bool { return p == "" })
	managed := ""
	if len(products) > 0 {
		managed = "otherwise " + leaveOut + ", and point the other services at a managed database such as " + sentence.Or(products) + "; "
	}
	return "nothing to do if the load is light; " + managed + "x-aws-ebs is only for data that can be recreated"
}
