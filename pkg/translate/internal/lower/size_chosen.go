package lower

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindSizeChosen = diag.Kind{
	Code: "C2E-size-chosen", Severity: diag.Info,
	Title: "task size was chosen",
	Cause: "The Compose file does not say how much memory or CPU the service needs. Its task gets what the image is known to need, or what " +
		"an option of the program requests plus a margin; otherwise 1 vCPU and 4 GiB for a program with PyTorch, TensorFlow, or " +
		"Transformers, 0.5 vCPU and 2 GiB for a JVM, 1 vCPU and 2 GiB for a program that is installed or compiled when it starts, and " +
		"0.25 vCPU and 1 GiB for anything else.",
	Fix: "set deploy.resources.limits, or cpus and mem_limit, to what the service needs",

	Choice: "sizes", Together: "task sizes were chosen: %s",
}

// defaultMemory is what a task gets of which nothing is known, in MiB: programs on a JVM, Node.js or
// Python do not start in the smallest size.
const defaultMemory = 1024

// neededBy is the least that a container needs, as far as that is known.
func (l *lowering) neededBy(c types.ServiceConfig) plan.Size {
	facts, start := l.factsOf(c), l.toStart(c)
	if l.service(c.Name).RunMode != plan.LongRunning { // it ends, so that it costs next to nothing
		for _, other := range l.plan.Services {
			if config := l.Project.Services[other.Name]; other.RunMode == plan.LongRunning && l.sameImage(c, config) {
				like := l.toStart(config)
				start = plan.Size{CPU: max(start.CPU, like.CPU), Memory: max(start.Memory, like.Memory)}
			}
		}
	}
	need := plan.Size{CPU: max(cpuUnits(facts.CPU.Value), start.CPU), Memory: cmp.Or(l.knownMemory(c), start.Memory)}
	if facts.Memory.Value >= largeStart.Memory {
		need.CPU = max(need.CPU, largeStart.CPU)
	}
	return need
}

// knownMemory is the memory that the image of a container is known to need, or that its heap needs; 0 if neither is known.
func (l *lowering) knownMemory(c types.ServiceConfig) int {
	facts := l.factsOf(c)
	switch h := l.heapOf(c); {
	case h.memory > 0:
		return max(facts.Memory.Value, h.around())
	case facts.Heap.Known():
		return max(facts.Memory.Value, heap{memory: facts.Heap.Value}.around())
	}
	return facts.Memory.Value
}

// reportChosen says which size a task has for which the file asks for no memory, or for no CPU where more is needed than the least.
func reportChosen(l *lowering, s *plan.Service, d demand) {
	if d.says && !d.chosen && !d.raised {
		return
	}
	size := fmt.Sprintf("%g vCPU, %s", float64(s.Size.CPU)/1024, mebibytes(s.Size.Memory))
	l.about(s.Name).At().
		Report(kindSizeChosen, "its tasks have %s of memory", strings.Replace(size, ", ", " and ", 1)).Of(s.Name, size)
}
