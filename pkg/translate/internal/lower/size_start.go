package lower

import (
	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// What a program does at each of its starts gets CPU: each deployment and each task that scaling adds waits for it. What it does at its
// first start only, such as to create the tables of a database, gets time, which costs nothing (decision 18).
var (
	// jvmStart is for a program on a JVM, which loads and compiles its classes first. The memory is for one that does not say how
	// large its heap is: it takes a quarter.
	jvmStart = plan.Size{CPU: 512, Memory: 2048}
	// jvmsStart is for several of them in one container, which are often started one after the other.
	jvmsStart = plan.Size{CPU: 1024, Memory: 2048}
	// largeStart is for an image that is known to need so much memory: its program has much to load, too.
	largeStart = plan.Size{CPU: 512, Memory: 2048}
	// buildStart is for a command that installs or compiles the program before it starts it.
	buildStart = plan.Size{CPU: 1024, Memory: 2048}
	// learningStart is for a program with a framework for machine learning, which takes 1 GiB before there is a model.
	learningStart = plan.Size{CPU: 1024, Memory: 4096}
)

// toStart is what a container needs to start in a few minutes, as far as the project or the image says how it starts.
func (l *lowering) toStart(c types.ServiceConfig) plan.Size {
	need := plan.Size{}
	switch jvms := l.jvmsOf(c); {
	case jvms > 1:
		need = jvmsStart
	case jvms == 1:
		need = jvmStart
	}
	if setsHeap(c) {
		need.Memory = 0 // as large as the memory allows, whatever that is
	}
	if l.buildsAtStart(c) {
		need = plan.Size{CPU: max(need.CPU, buildStart.CPU), Memory: max(need.Memory, buildStart.Memory)}
	}
	if l.learns(c) {
		need = plan.Size{CPU: max(need.CPU, learningStart.CPU), Memory: max(need.Memory, learningStart.Memory)}
	}
	if workers := l.byWorkers(c); workers.CPU > 0 {
		need = plan.Size{CPU: max(need.CPU, workers.CPU), Memory: max(need.Memory, workers.Memory)}
	}
	return need
}

// sameImage reports whether two services run the same image, or one that is built from the same file.
func (l *lowering) sameImage(a, b types.ServiceConfig) bool {
	one, other := l.buildOf(a), l.buildOf(b)
	if one == nil || other == nil {
		return one == other && a.Image == b.Image
	}
	return one.Context == other.Context && one.Dockerfile == other.Dockerfile && one.DockerfileInline == other.DockerfileInline &&
		one.Target == other.Target
}

// jvmsOf is how many programs on a JVM a container runs, as far as is known.
func (l *lowering) jvmsOf(c types.ServiceConfig) int {
	facts := l.factsOf(c)
	switch {
	case isJDKTool(c):
		return 0
	case facts.JVMs.Known():
		return facts.JVMs.Value
	case facts.Heap.Known() || l.runsJVM(c):
		return max(1, len(javaPrograms(l.startLine(c))))
	}
	return 0
}

// startsAsImage reports whether a container starts with what its image starts with.
func startsAsImage(c types.ServiceConfig) bool { return len(c.Entrypoint)+len(c.Command) == 0 }
