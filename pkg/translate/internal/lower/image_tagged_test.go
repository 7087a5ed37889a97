package lower

import (
	"slices"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestTaggedAs knows databases, caches, and brokers in other images by a tag, a name or that of the service, but not programs for them.
func TestTaggedAs(t *testing.T) {
	t.Parallel()
	for lines, want := range map[string]string{
		"search:\n    image: acme/parts:shop-elasticsearch-3.2.0-13":                                                  "elasticsearch:6",
		"search:\n    image: registry.example.com:5000/acme/postgresql:2":                                             "postgres",
		"shop-redis-1:\n    image: acme/parts:2":                                                                      "redis",
		"search:\n    image: acme/parts:shop-elasticsearch-exporter":                                                  "",
		"search:\n    image: acme/redis-commander:2":                                                                  "",
		"search:\n    image: acme/parts:2":                                                                            "",
		"mysql-backup:\n    image: acme/parts:2":                                                                      "",
		"search:\n    image: acme/parts:postgres-15\n    entrypoint: [backup]":                                        "",
		"search:\n    image: acme/parts:postgres-15\n    depends_on: [web]":                                           "",
		"mysql:\n    build: {context: ., dockerfile_inline: 'FROM acme/base'}":                                        "",
		"search:\n    image: acme/parts@sha256:" + "0000000000000000000000000000000000000000000000000000000000000000": "",
	} {
		l := loweredFrom(t, web("    image: nginx\n  "+lines))
		for name, c := range l.Project.Services {
			if got := l.taggedAs(c); name != "web" && got != want {
				t.Errorf("%s: %q", lines, got)
			}
		}
	}
}

// TestTaggedIsAwaited starts a search engine that is known by its tag before a preparation, and not what is only named like a database.
func TestTaggedIsAwaited(t *testing.T) {
	t.Parallel()
	const prepare = "services:\n  init: {image: acme/parts:app, command: [index], depends_on: [db]}\n  db: {image: acme/parts:db}\n"
	for search, want := range map[string][]string{
		"{image: 'acme/parts:elasticsearch-2'}":                          {"db", "search"},
		"{image: 'acme/parts:elasticsearch-2', depends_on: [db]}":        {"db"},
		"{image: 'acme/parts:search-2'}":                                 {"db"},
		"{image: 'acme/parts:elasticsearch-2', entrypoint: [bin/ui]}":    {"db"},
		"{image: 'ghcr.io/zammad/zammad:zammad-elasticsearch-3.2.0-13'}": {"db", "search"},
	} {
		l := loweredFrom(t, prepare+"  search: "+search)
		if s := l.service("init"); s.RunMode != plan.BeforeDeploy || !slices.Equal(s.Waits, want) {
			t.Errorf("%s: %v %v", search, s.RunMode, s.Waits)
		}
	}
}
