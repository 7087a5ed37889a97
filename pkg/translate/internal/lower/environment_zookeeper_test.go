package lower

import (
	"slices"
	"strings"
	"testing"
)

// TestWithZooKeeper advises an earlier image where Kafka is configured for ZooKeeper, and settings for a cluster without it elsewhere.
func TestWithZooKeeper(t *testing.T) {
	t.Parallel()
	const (
		zookeeper = "    environment: {KAFKA_ZOOKEEPER_CONNECT: 'keeper:2181', KAFKA_ADVERTISED_LISTENERS: 'PLAINTEXT://web:9092'}\n"
		earlier   = "use confluentinc/cp-kafka:7.9.0, which supports ZooKeeper; or configure KRaft"
	)
	for lines, want := range map[string][]string{
		"    image: confluentinc/cp-kafka\n" + zookeeper:                                               {earlier},
		"    image: confluentinc/cp-kafka:latest\n" + zookeeper:                                        {earlier},
		"    image: confluentinc/cp-kafka:8.0.0\n" + zookeeper:                                         {earlier},
		"    image: confluentinc/cp-kafka:7.5.0\n" + zookeeper:                                         nil,
		"    image: confluentinc/cp-kafka:8.0.0\n    environment: {KAFKA_PROCESS_ROLES: controller}\n": {"set CLUSTER_ID in environment"},
		"    image: confluentinc/cp-kafka:8.0.0\n    environment: {KAFKA_PROCESS_ROLES: broker, CLUSTER_ID: a, " +
			"KAFKA_ADVERTISED_LISTENERS: 'PLAINTEXT://web:9092', KAFKA_ZOOKEEPER_CONNECT: 'keeper:2181'}\n": nil,
	} {
		var hints []string
		l := loweredFrom(t, web(lines))
		for _, f := range l.Resolve(l.Source) {
			if f.Code == kindRequired.Code {
				hints = append(hints, f.Hint)
			}
		}
		if !slices.Equal(hints, want) {
			t.Errorf("%s: %s", lines, strings.Join(hints, " | "))
		}
	}
}
