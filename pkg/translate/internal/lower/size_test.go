package lower

import (
	"testing"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestFargateSize tries every request up to beyond the largest size: the answer is a
// size that Fargate has, holds the request, and no size with less CPU does.
func TestFargateSize(t *testing.T) {
	sizes := map[plan.Size]bool{}
	for _, s := range fargateSizes {
		for memory := s.from; memory <= s.to; memory += s.step {
			sizes[plan.Size{CPU: s.cpu, Memory: memory}] = true
		}
	}
	if len(sizes) != 3+4+7+13+23+12+12 {
		t.Fatalf("%d sizes", len(sizes))
	}
	for cpu := 0; cpu <= 17000; cpu += 137 {
		for memory := 0; memory <= 124000; memory += 251 {
			got, ok := fargateSize(cpu, memory)
			if ok && (!sizes[got] || got.CPU < cpu || got.Memory < memory) {
				t.Fatalf("%d CPU units and %d MiB become %v", cpu, memory, got)
			}
			for s := range sizes {
				if s.CPU >= cpu && s.Memory >= memory && (!ok || s.CPU < got.CPU || s.CPU == got.CPU && s.Memory < got.Memory) {
					t.Fatalf("%d CPU units and %d MiB become %v (%v), although %v is enough", cpu, memory, got, ok, s)
				}
			}
		}
	}
}

// TestHeapOf looks for heaps where the programs look for their options, and nowhere else.
func TestHeapOf(t *testing.T) {
	const option = "-Xmx2g"
	l := &lowering{Input: &load.Input{Project: &types.Project{}}, plan: &plan.Plan{}}
	for name, want := range map[string]int{
		"JAVA_TOOL_OPTIONS": 2048, "JDK_JAVA_OPTIONS": 2048, "_JAVA_OPTIONS": 2048, "JAVA_OPTS": 2048, "JAVA_OPTS_APPEND": 2048,
		"ES_JAVA_OPTS": 2048, "KAFKA_HEAP_OPTS": 2048, "KAFKA_OPTS": 2048, "JVM_OPTS": 2048, "SERVER_JVMFLAGS": 2048, "CATALINA_OPTS": 2048,
		"SOLR_JAVA_MEM": 2048, "SONAR_WEB_JAVAADDITIONALOPTS": 2048, "INSTALL4J_ADD_VM_PARAMS": 2048, "HDFS_NAMENODE_OPTS": 2048,
		"DESCRIPTION": 0, "JAVA_HOME": 0, "NOTES_JAVA": 0, "OPTS": 0, "NODE_OPTIONS": 0, "JAVA_OPTS.note": 0,
	} {
		value := option
		spec := types.ContainerSpec{Environment: types.MappingWithEquals{name: &value}}
		if got := l.heapOf(types.ServiceConfig{ContainerSpec: spec}).memory; got != want {
			t.Errorf("%s=%s is a heap of %d MiB, want %d", name, value, got, want)
		}
	}
	for line, want := range map[string]int{
		"java -Xmx1g -Xmx2g -jar a.jar": 2048, "sh -c 'exec java -Xmx2g -jar a.jar'": 2048, "/opt/jdk/bin/java -Xmx2g Main": 2048,
		"java -Xmx1g A & java -Xmx1g B": 2048, "node --max-old-space-size=2048 app.js": 2048, "mysqld --innodb-buffer-pool-size=2G": 2048,
		"postgres -c shared_buffers=2GB -c work_mem=32MB": 2048, "postgres -c shared_buffers=1024": 0,
		"redis-server --maxmemory 2gb": 2048, "python app.py -Xmx2g": 0, "javac -J-Xmx2g": 0, "echo -Xmx2g; java -version": 0,
	} {
		if got := l.heapOf(types.ServiceConfig{ContainerSpec: types.ContainerSpec{Command: types.ShellCommand{line}}}).memory; got != want {
			t.Errorf("%s is a heap of %d MiB, want %d", line, got, want)
		}
	}
}
