package lower

import (
	"strings"
	"testing"
)

// TestUnlikeDatabases makes no guess where a program for a database is named like one, or a product that keeps its data elsewhere: the
// warning stays.
func TestUnlikeDatabases(t *testing.T) {
	t.Parallel()
	for service, want := range map[string]bool{
		"shop-mysql: {image: \"acme/shop-mysql@sha256:" + strings.Repeat("0", 64) + "\"}":        true,
		"shop-mysql: {image: acme/shop-mysql, command: [\"--sql-mode=ANSI\"]}":                   true,
		"shop-mysql: {image: acme/shop-mysql, command: mysqld --sql-mode=ANSI}":                  true,
		"shop-mysql: {image: acme/shop-mysql, expose: [\"3306\"]}":                               true,
		"shop-mysql: {image: acme/shop-mysql, environment: {MYSQL_ROOT_HOST: \"%\"}}":            true,
		"mysql: {image: acme/sql-gateway, command: [\"--instance=shop\"]}":                       false,
		"mongo: {image: acme/documents}":                                                         false,
		"postgres: {image: acme/shop-api, environment: {POSTGRES_PASSWORD: x}}":                  false,
		"postgres: {image: acme/proxy-postgres}":                                                 false,
		"postgres: {image: acme/web_postgres}":                                                   false,
		"postgres: {image: yugabyte/shop-postgres}":                                              false,
		"postgres: {image: cgr.io/acme/postgres}":                                                false,
		"postgres: {image: acme/shop-postgres, command: bin/start --all}":                        false,
		"postgres: {image: acme/shop-postgres, entrypoint: /start}":                              false,
		"postgres: {image: acme/shop-postgres, expose: [\"3000\"]}":                              false,
		"postgres: {image: acme/shop-postgres, environment: {POSTGRES_HOST: h, POSTGRES_DB: d}}": false,
		"mysql: {image: acme/zones-mysql, environment: {MYSQL_USER: u, DB_SERVER_HOST: h}}":      false,
		"mongo: {image: acme/shop-mongo, depends_on: [cache]}\n  cache: {image: redis}":          false,
	} {
		l := loweredFrom(t, "services:\n  "+service+"\n")
		s := l.plan.Services[len(l.plan.Services)-1]
		if got := s.LikelyData != nil; got != want || len(s.TaskData) > 0 || len(foundIn(l, kindNoVolume)) == 0 {
			t.Errorf("%s: %t, %v, %v", service, got, s.TaskData, foundIn(l, kindNoVolume))
		}
	}
}
