package lower

import (
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
)

// kafkaRoles is the variable without which Kafka does not know what it is in a cluster that has no ZooKeeper.
const kafkaRoles = "KAFKA_PROCESS_ROLES"

// withZooKeeper is the image in the last release line with ZooKeeper, for a Kafka that is configured for that and lacks settings for a
// cluster without it; "" for others (Confluent Platform documentation, "Deprecations in Confluent Platform": ZooKeeper was removed in 8.0;
// "ZooKeeper Topic Guide": "Confluent Platform 7.9.x and earlier").
func (x start) withZooKeeper(lacks []images.Setting) string {
	needsRoles := slices.ContainsFunc(lacks, func(s images.Setting) bool { return s.Name == kafkaRoles })
	if !needsRoles || x.given("KAFKA_ZOOKEEPER_CONNECT").value == "" || x.l.buildOf(x.c) != nil {
		return ""
	}
	name, _, _ := strings.Cut(x.c.Image, "@")
	if i := strings.LastIndex(name, ":"); i > strings.LastIndex(name, "/") {
		name = name[:i]
	}
	return name + ":7.9.0"
}
