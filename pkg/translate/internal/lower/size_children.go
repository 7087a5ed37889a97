package lower

import (
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// directMemory is an option of a JVM by which it may take memory beside its heap.
var directMemory = lazyregexp.New(`-XX:MaxDirectMemorySize=(\d+[kKmMgG]?)\b`)

// bufferSize is the size of a buffer of Druid, in bytes without a unit.
var bufferSize = heapOption{option: lazyregexp.New(`^(\d+[kKmMgG]?)(?:[iI]?[bB])?$`)}

// flinkProcess is a setting of Flink with all of the memory that one of its programs takes (apache/flink,
// task_manager_memory_configuration.html: "On containerized setups, this should be set to the container memory.").
var flinkProcess = lazyregexp.New(`(?m)^\s*(jobmanager|taskmanager)\.memory\.process\.size\s*:\s*["']?(\d+)\s*([kKmMgG])(?:[iI]?[bB])?\b`)

var kindProcessSize = diag.Kind{
	Code: "C2E-process-size", Severity: diag.Warning,
	Title:     "program is told to use more memory than its task has",
	OfService: true,
	Cause: "A setting of Flink tells the program how much memory it may use in total, and the container has less. The program starts, " +
		"since it does not use all of that at once, but Fargate stops a container that exceeds its limit.",
	Fix: "give the service at least that much memory, or lower the setting",
}

// manyPeons is the memory for programs that a middle manager may start, beyond which it is not taken to start them all: without much to do,
// it does not.
const manyPeons = 15 * 1024

// byPeons is the memory that a middle manager of Druid needs for the programs on a JVM that it starts, one for each task. Each has the
// heap of the options that it is started with, and buffers outside of it (apache/druid, docs/operations/basic-cluster-tuning.md: "Direct
// Memory: (druid.processing.numThreads + druid.processing.numMergeBuffers + 1) * druid.processing.buffer.sizeBytes").
func (l *lowering) byPeons(c types.ServiceConfig) heap {
	if !l.runsProgram(c, "middlemanager") {
		return heap{}
	}
	for _, variable := range []string{"druid_indexer_runner_javaOptsArray", "druid_indexer_runner_javaOpts"} {
		options := valueOr(c.Environment[variable], "")
		h := heapOptions()[0].in(options)
		if h.memory == 0 {
			continue
		}
		// Unless something else is set, those of the configuration that the image is tried out with (micro-quickstart/middleManager).
		const fork = "druid_indexer_fork_property_druid_processing_"
		buffer := bufferSize.in(strings.TrimSpace(valueOr(c.Environment[fork+"buffer_sizeBytes"], "")))
		if buffer.memory == 0 {
			buffer.memory = 100
		}
		buffers := numberIn(c, fork+"numThreads", 1) + numberIn(c, fork+"numMergeBuffers", 2) + 1
		direct := buffers * buffer.memory
		if most := (heapOption{option: directMemory}).in(options); most.memory > 0 {
			direct = min(direct, most.memory)
		}
		each := h.memory + direct
		h.memory = min(numberIn(c, "druid_worker_capacity", 2), max(2, manyPeons/each)) * each
		h.shared, h.at = true, source.Path{"environment", variable}
		return h
	}
	return heap{}
}

// numberIn is the small number that a variable has, or another one.
func numberIn(c types.ServiceConfig, variable string, otherwise int) int {
	if n, err := strconv.Atoi(strings.TrimSpace(valueOr(c.Environment[variable], ""))); err == nil && n > 0 && n <= 100 {
		return n
	}
	return otherwise
}

// byProcess is the memory that a program of Flink has by its settings, of which nothing is left for anything else. Several programs often
// have the same settings.
func (l *lowering) byProcess(c types.ServiceConfig) heap {
	const variable = "FLINK_PROPERTIES"
	var last heap
	for _, match := range flinkProcess.FindAllStringSubmatch(valueOr(c.Environment[variable], ""), -1) {
		if !l.runsProgram(c, match[1]) {
			continue
		}
		size := heapSize.in(match[2] + match[3])
		last = heap{memory: size.memory, option: strings.TrimSpace(match[0]), whole: true, at: source.Path{"environment", variable}}
	}
	return last
}

// ofProcesses is what a program is told to take with those that it starts, or in all.
func (l *lowering) ofProcesses(c types.ServiceConfig) heap {
	if h := l.byPeons(c); h.memory > 0 {
		return h
	}
	return l.byProcess(c)
}
