package lower

import (
	"fmt"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindSizeChosen = diag.Kind{
	Code: "C2E-size-chosen", Severity: diag.Info,
	Title: "size of a task was chosen",
	Cause: "The file does not say how much memory the service needs. Its task gets what its image is known to need, or what an option of " +
		"its program asks for plus a margin; otherwise 0.25 vCPU and 1 GiB.",
	Fix: "set deploy.resources.limits, or cpus and mem_limit, to what the service needs",

	Choice: "sizes", Together: "task sizes were chosen: %s",
}

// defaultMemory is what a task gets of which nothing is known, in MiB: programs on a JVM, Node.js or
// Python do not start in the smallest size.
const defaultMemory = 1024

// neededBy is the least that a container needs which asks for nothing, as far as that is known.
func (l *lowering) neededBy(c types.ServiceConfig) plan.Size {
	facts := l.factsOf(c)
	need := plan.Size{CPU: cpuUnits(facts.CPU.Value), Memory: facts.Memory.Value}
	if h := heapOf(c); h.memory > 0 {
		need.Memory = max(need.Memory, h.around())
	} else if facts.Heap.Known() {
		need.Memory = max(need.Memory, heap{memory: facts.Heap.Value}.around())
	}
	return need
}

// reportChosen says which size a task has for which the file asks for no memory.
func reportChosen(l *lowering, s *plan.Service, d demand) {
	if d.says {
		return
	}
	size := fmt.Sprintf("%g vCPU, %s", float64(s.Size.CPU)/1024, mebibytes(s.Size.Memory))
	l.about(s.Name).At().Report(kindSizeChosen, "its tasks have %s", size).Of(s.Name, size)
}
