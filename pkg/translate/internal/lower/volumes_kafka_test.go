package lower

import (
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
)

// TestKafkaLogs is where apache/kafka keeps its data, unless a file, a command or a variable may say that.
func TestKafkaLogs(t *testing.T) {
	t.Parallel()
	const image = "    image: apache/kafka:4.0.0"
	const variables = "\n    environment: {KAFKA_NODE_ID: '1'}"
	for lines, want := range map[string]string{
		image:             images.KafkaDefault,
		image + variables: images.KafkaLogs,
		image + "\n    environment: {KAFKA_HEAP_OPTS: -Xmx512m, TOPIC: orders}":        images.KafkaDefault,
		image + variables + "\n    volumes: ['./config:/mnt/shared/config']":           "",
		image + variables + "\n    volumes: ['./config:/etc/kafka/other']":             images.KafkaLogs,
		image + variables + "\n    configs: [broker]\nconfigs: {broker: {content: a}}": "",
		image + variables + "\n    command: /run.sh":                                   "",
		image + "\n    environment: {KAFKA_NODE_ID: '1', KAFKA_LOG_DIR: /data}":        "",
		image + "\n    environment: {KAFKA_NODE_ID: '1', KAFKA_LOG_DIRS: /data}":       "",
		"    build: {dockerfile_inline: 'FROM apache/kafka:4.0.0'}":                    images.KafkaDefault,
		"    build: {dockerfile_inline: 'FROM acme/base'}\n    image: apache/kafka":    "",
		"    image: acme/apache/kafka":                                                 "",
		"    image: apache/kafka-native:4.0.0":                                         "",
	} {
		l := loweredFrom(t, web(lines))
		if got := l.kafkaLogs(l.Project.Services["web"]); got != want {
			t.Errorf("%s: %q", lines, got)
		}
	}
}

// TestKeepsIn has the variable set that puts the data into the volume which people mount where the image declares one.
func TestKeepsIn(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		volume, data string
		want         bool
	}{
		{"logs:/var/lib/kafka/data", images.KafkaLogs, true},
		{"logs:/var/lib/kafka", images.KafkaLogs, false},
		{"/var/lib/kafka/data", images.KafkaLogs, false},
		{"logs:/var/lib/kafka/data", images.KafkaDefault, false},
	} {
		l := loweredFrom(t, web("    image: apache/kafka:4.0.0\n    volumes: ['"+c.volume+"']\nvolumes: {logs: {}}"))
		if got := keepsIn(l.Project.Services["web"], c.data); (got != "") != c.want {
			t.Errorf("%s, %s: %q", c.volume, c.data, got)
		}
	}
}
