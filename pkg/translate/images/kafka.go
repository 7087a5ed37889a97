package images

// Where apache/kafka keeps its data. Its entrypoint writes server.properties from its variables alone if there are any
// (KafkaDockerWrapper.prepareServerConfigs), so that Kafka's own default applies unless one of them says where; the file that it takes
// without variables (docker/server.properties) has another place. Neither is where the image declares a volume.
const (
	KafkaLogs      = "/tmp/kafka-logs"
	KafkaDefault   = "/tmp/kraft-combined-logs"
	KafkaVolume    = "/var/lib/kafka/data"
	KafkaDirectory = "KAFKA_LOG_DIRS" // the variable
)
