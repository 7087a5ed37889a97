package lower

import (
	"strings"
	"testing"
)

// TestNamedDatabase takes an image for a database by its name, unless a Dockerfile here starts from that of a language.
func TestNamedDatabase(t *testing.T) {
	t.Parallel()
	for service, want := range map[string]bool{
		"image: acme/shop-postgres": true,
		"image: acme/shop-postgres\n    build: {context: ., dockerfile_inline: 'FROM node:22'}":   false,
		"image: acme/shop-postgres\n    build: {context: ., dockerfile_inline: 'FROM debian:12'}": true,
		"image: acme/shop": false,
	} {
		if got := foundIn(loweredFrom(t, web("    "+service)), kindNoVolume); (len(got) > 0) != want {
			t.Errorf("%s: %q", service, got)
		}
	}
}

// TestLikelyData takes the product from the name, and the place from the official image of that, unless something else says where.
func TestLikelyData(t *testing.T) {
	t.Parallel()
	for service, want := range map[string]string{
		"image: acme/shop-mongodb":    "/data/db?",
		"image: acme/pgsql:3":         "/var/lib/postgresql/data PGDATA?",
		"image: acme/shop_mysql_db":   "/var/lib/mysql?",
		"image: acme/Shop-MariaDB-10": "/var/lib/mysql?",
		"image: acme/mongo\n    command: [mongod, --dbpath, /srv/mongo]":                                              "/srv/mongo",
		"image: acme/postgres\n    environment: {PGDATA: /srv/postgres}":                                              "/srv/postgres",
		"build: {context: ., dockerfile_inline: \"FROM acme/base\\nENV PGDATA=/srv/data\"}\n    image: acme/postgres": "/srv/data",
		"image: acme/mysql\n    build: {context: ., dockerfile_inline: \"FROM scratch\"}":                             "",
		"image: acme/shop-db":                                            "",
		"image: acme/database":                                           "",
		"image: acme/mongo-backup":                                       "",
		"image: acme/postgres\n    environment: {DB_USER: shop}":         "",
		"image: acme/mongodb\n    environment: {DB_USER: shop}":          "",
		"image: acme/mongodb\n    environment: {MONGODB_PASSWORD: shop}": "/data/db?",
		"image: acme/mariadb\n    environment: {MYSQL_USER: shop}":       "/var/lib/mysql?",
		"image: sameersbn/postgresql:17":                                 "",
		"image: acme/bitnami-postgresql":                                 "",
		"image: acme/mongo\n    volumes: [\"data:/other\"]":              "",
	} {
		s := loweredFrom(t, web("    "+service)+"\nvolumes: {data: {}}\n").plan.Service("web")
		got := strings.Join(s.TaskData, " ")
		if found := s.LikelyData; found != nil {
			got += strings.TrimSpace(found.Path+" "+found.Variable) + "?"
		}
		if got != want {
			t.Errorf("%s: %q", service, got)
		}
	}
}

// TestDataOfBuilt finds the data of a database where its Dockerfile puts it.
func TestDataOfBuilt(t *testing.T) {
	t.Parallel()
	for service, want := range map[string]string{
		"FROM mongo:7": "/data/db",
		"FROM mongo:7\\nCMD [\"mongod\", \"--dbpath\", \"/srv/mongo\"]": "/srv/mongo",
		"FROM mysql:8.4\\nCMD [\"--datadir=/srv/mysql\"]":               "/srv/mysql",
		"FROM postgres:17\\nENV PGDATA=/srv/postgres":                   "/srv/postgres",
	} {
		build := "    build: {context: ., dockerfile_inline: \"" + strings.ReplaceAll(service, "\"", "\\\"") + "\"}"
		if got := loweredFrom(t, web(build)).plan.Service("web").TaskData; len(got) != 1 || got[0] != want {
			t.Errorf("%s: %v", service, got)
		}
	}
}
