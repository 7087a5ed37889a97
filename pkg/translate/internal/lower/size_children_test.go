package lower

import (
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestChildren counts the programs that a middle manager of Druid starts, and all that a program of Flink takes, in the service that runs it.
func TestChildren(t *testing.T) {
	t.Parallel()
	const options = "\n      druid_indexer_runner_javaOptsArray: '[\"-server\", \"-Xmx1g\", \"-XX:MaxDirectMemorySize=3g\"]'"
	const manager = "    image: acme/lake:1\n    command: middleManager\n    environment:\n      JAVA_OPTS: ''" + options
	for lines, want := range map[string]plan.Size{
		manager: {CPU: 512, Memory: 4096},
		manager + "\n      druid_worker_capacity: 4":                                                                               {CPU: 1024, Memory: 7168},
		manager + "\n      druid_indexer_fork_property_druid_processing_buffer_sizeBytes: 256MiB":                                  {CPU: 1024, Memory: 5120},
		manager + "\n      druid_indexer_fork_property_druid_processing_buffer_sizeBytes: 8GiB":                                    {CPU: 2048, Memory: 9216},
		manager + "\n      druid_worker_capacity: 50":                                                                              {CPU: 2048, Memory: 15360},
		manager + "\n      druid_worker_capacity: many":                                                                            {CPU: 512, Memory: 4096},
		"    image: acme/lake:1\n    command: broker\n    environment:\n      JAVA_OPTS: ''" + options:                             {CPU: 512, Memory: 2048},
		"    image: flink:1\n    command: taskmanager\n    environment: {FLINK_PROPERTIES: 'taskmanager.memory.process.size: 4g'}": {CPU: 512, Memory: 4096},
		"    image: flink:1\n    command: jobmanager\n    environment:\n      FLINK_PROPERTIES: |\n" +
			"        jobmanager.memory.process.size: 1600m\n        taskmanager.memory.process.size: 4096mb": {CPU: 512, Memory: 2048},
		"    image: flink:1\n    command: taskmanager\n    environment: {FLINK_PROPERTIES: 'taskmanager.memory.flink.size: 4g'}":               {CPU: 512, Memory: 2048},
		"    image: flink:1\n    command: taskmanager\n    environment: {FLINK_PROPERTIES: '#taskmanager.memory.process.size: 4g'}":            {CPU: 512, Memory: 2048},
		"    image: acme/app:1\n    environment: {FLINK_PROPERTIES: 'taskmanager.memory.process.size: 4g'}":                                    {CPU: 256, Memory: 1024},
		"    image: acme/app:1\n    environment: {druid_indexer_runner_javaOptsArray: , druid_worker_capacity: 3}\n    command: middleManager": {CPU: 256, Memory: 1024},
	} {
		if s := loweredFrom(t, web(lines)).service("web"); s.Size != want {
			t.Errorf("%s: %+v", lines, s.Size)
		}
	}
}
