package lower

import (
	"strings"
	"testing"
)

// TestInsteadOfEFS names the service of AWS that could take the place of each database, if there is one.
func TestInsteadOfEFS(t *testing.T) {
	t.Parallel()
	for images, want := range map[string]string{
		"postgres:17":                   "such as Amazon RDS; ",
		"postgres:17 mongo:7 mariadb":   "such as Amazon DocumentDB or Amazon RDS; ",
		"prom/prometheus:v3.4.0":        "such as Amazon Managed Service for Prometheus; ",
		"bitnami/mongodb@sha256:abc":    "such as Amazon DocumentDB; ",
		"opensearchproject/opensearch":  "such as Amazon OpenSearch Service; ",
		"timescale/timescaledb:2-pg17":  "",
		"neo4j:5 influxdb:2":            "",
		"neo4j:5 mysql/mysql-server:8":  "such as Amazon RDS; ",
		"ghcr.io/acme/cassandra-reaper": "",
	} {
		var products []string
		for image := range strings.FieldsSeq(images) {
			l := loweredFrom(t, web("    image: "+image))
			products = append(products, l.managedAs(l.Project.Services["web"]))
		}
		got := insteadOfEFS(products, 1)
		if want == "" && strings.Contains(got, "managed") || !strings.Contains(got, want) {
			t.Errorf("%s: %s", images, got)
		}
	}
}

// TestDataOfScripts wants no volume for the data of a server that the script in its place does not start.
func TestDataOfScripts(t *testing.T) {
	t.Parallel()
	for command, want := range map[string]int{
		"": 1,
		"\n    command: bash -c 'echo made; echo done'":   0,
		"\n    command: bash -c 'echo made; exec mysqld'": 1,
	} {
		l := loweredFrom(t, web("    image: mysql:8"+command))
		if got := len(l.service("web").TaskData); got != want {
			t.Errorf("%q: %d", command, got)
		}
	}
}
