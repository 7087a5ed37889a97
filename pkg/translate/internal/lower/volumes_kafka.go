package lower

import (
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"
	"github.com/distribution/reference"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
)

// kafkaProcess is what variables are called that are about the process of Apache Kafka, and do not become settings of the broker.
var kafkaProcess = lazyregexp.New(`^KAFKA_(?:VERSION|HEAP_OPTS|LOG4J_\w+|TOOLS_LOG4J_\w+|OPTS|JMX_\w+|JVM_PERFORMANCE_OPTS|GC_LOG_OPTS)$`)

// kafkaLogs is where the image apache/kafka keeps its data if nothing says where; "" for other images, and if files or a command may say it.
func (l *lowering) kafkaLogs(c types.ServiceConfig) string {
	image := c.Image
	if l.builderOf(c) != "" {
		image = l.dockerfileOf(c).Base
	}
	const config = "/mnt/shared/config"
	isConfig := func(v types.ServiceVolumeConfig) bool { return strings.HasPrefix(v.Target, config) }
	if !isApacheKafka(image) || !startsAsImage(c) || slices.ContainsFunc(c.Volumes, isConfig) || len(c.Configs) > 0 ||
		l.setTo(c, "KAFKA_LOG_DIR") != "" || l.setTo(c, images.KafkaDirectory) != "" {
		return ""
	}
	for name := range c.Environment {
		if strings.HasPrefix(name, "KAFKA_") && !kafkaProcess.MatchString(name) {
			return images.KafkaLogs
		}
	}
	return images.KafkaDefault
}

// isApacheKafka reports whether an image is apache/kafka. It is asked about every image, and most names need not be parsed for that.
func isApacheKafka(image string) bool {
	if !strings.Contains(image, "apache/kafka") {
		return false
	}
	named, err := reference.ParseNormalizedNamed(image)
	return err == nil && reference.FamiliarName(named) == "apache/kafka"
}

// keepsIn is what to do if a volume is mounted where apache/kafka declares one, but does not keep its data; "" if there is none.
func keepsIn(c types.ServiceConfig, data string) string {
	isVolume := func(v types.ServiceVolumeConfig) bool { return v.Target == images.KafkaVolume && v.Source != "" }
	if data != images.KafkaLogs || !slices.ContainsFunc(c.Volumes, isVolume) {
		return ""
	}
	return "set " + images.KafkaDirectory + "=" + images.KafkaVolume + " in environment"
}
