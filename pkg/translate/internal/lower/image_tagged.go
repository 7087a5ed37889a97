package lower

import (
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
)

// programsAwaited are databases, caches, and brokers by what services, images and tags are called, and the images that are known for them.
// A release of its own says nothing of that of the program: of Elasticsearch it is taken for one with a heap of a fixed size.
var programsAwaited = [...][2]string{
	{"cassandra", "cassandra"}, {"clickhouse", "clickhouse/clickhouse-server"}, {"couchdb", "couchdb"}, {"elasticsearch", "elasticsearch:6"},
	{"mariadb", "mariadb"}, {"memcached", "memcached"}, {"mongo", "mongo"}, {"mongodb", "mongo"}, {"mysql", "mysql"},
	{"opensearch", "opensearchproject/opensearch"}, {"postgres", "postgres"}, {"postgresql", "postgres"}, {"rabbitmq", "rabbitmq"},
	{"redis", "redis"}, {"valkey", "valkey/valkey"},
}

// lastName is the last of the names in that of a service or an image, and in a tag the last one before its release.
var lastName = lazyregexp.New(`(?:^|[-_./])([a-z]+)(?:[-_.]?v?\d[\w.-]*)?$`)

// awaitedIn is the program that a name ends with, "" if it is none of these.
func awaitedIn(name string) string {
	match := lastName.FindStringSubmatch(strings.ToLower(name))
	for _, program := range programsAwaited {
		if match != nil && program[0] == match[1] {
			return program[1]
		}
	}
	return ""
}

// taggedAs is the program in an image of which nothing is known, by the tag of the image, its name or that of its service; "" if it is no
// database, cache or broker. Programs for one have names like that too: they start something of their own, or need others.
func (l *lowering) taggedAs(c types.ServiceConfig) string {
	if len(c.Entrypoint) > 0 || len(c.DependsOn) > 0 || l.builderOf(c) != "" {
		return ""
	}
	image, tag, _ := strings.Cut(c.Image[strings.LastIndex(c.Image, "/")+1:], ":")
	tag, _, _ = strings.Cut(tag, "@")
	for _, name := range []string{tag, image, c.Name} {
		if program := awaitedIn(name); program != "" {
			return program
		}
	}
	return ""
}

// tellsNothing reports whether nothing is known of what an image does.
func tellsNothing(facts images.Facts) bool {
	return !facts.Backend.Known() && !facts.HTTP.Known() && !facts.HTTPS.Known() && !facts.Data.Known() && !facts.OneShot.Known()
}

// withTagged are facts of an image with those of the database that it has in it, by its name, where nothing else is known and the service
// keeps data where that database does: what it is and what it needs, not what may differ in this image.
func (l *lowering) withTagged(c types.ServiceConfig, facts images.Facts) images.Facts {
	if !tellsNothing(facts) {
		return facts
	}
	tagged, _ := l.lookup(l.taggedAs(c))
	keeps := func(v types.ServiceVolumeConfig) bool { return overlaps(tagged.Data.Value, v.Target) }
	if tagged.Backend.Value != "database" || !slices.ContainsFunc(c.Volumes, keeps) {
		return facts
	}
	facts.Backend, facts.Data, facts.SingleWriter, facts.LocalDisk = tagged.Backend, tagged.Data, tagged.SingleWriter, tagged.LocalDisk
	if !facts.Memory.Known() && !facts.Heap.Known() {
		facts.Memory, facts.CPU, facts.Heap, facts.HeapIn, facts.JVMs = tagged.Memory, tagged.CPU, tagged.Heap, tagged.HeapIn, tagged.JVMs
	}
	return facts
}
