package lower

import (
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"
	"github.com/distribution/reference"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindJVM = diag.Kind{
	Code: "C2E-jvm-heap", Severity: diag.Warning,
	Title: "JVM has a small heap",
	Cause: "Without -Xmx or -XX:MaxRAMPercentage, a JVM uses a quarter of the available memory for its heap. Locally that is the memory " +
		"of the machine; on AWS it is that of the task, whose size the file does not set.",
	Fix: "set mem_limit, or -Xmx in JAVA_TOOL_OPTIONS, to what the program needs",

	Together: "JVMs have a heap of a quarter of the memory that was chosen: %s",
}

// jvmVariables are the variables in which a JVM, or a script that starts one, finds options.
var jvmVariables = []string{
	"JAVA_OPTS", "JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "JVM_OPTS", "CATALINA_OPTS",
}

// jvmImages are the images with a JVM in which programs are run, by the last part of their names.
var jvmImages = []string{"amazoncorretto", "eclipse-temurin", "openjdk", "tomcat"}

// reportJVM warns of the heap of a JVM in a task whose size was chosen without knowing what the program needs.
func reportJVM(l *lowering, task, container *plan.Service, d demand) {
	c := l.Project.Services[container.Name]
	if d.says || container.Init || !l.runsJVM(c) || l.neededBy(c).Memory > 0 || setsHeap(c) {
		return
	}
	heap := mebibytes(task.Size.Memory / 4)
	l.about(container.Name).At().Report(kindJVM, "its JVM has a heap of %s, a quarter of the memory that was chosen", heap).Of(container.Name, heap)
}

// runsJVM reports whether a service runs on a JVM, as far as its file says so: it is started with java, has options
// for a JVM or a URL of JDBC, or is an image of a JVM or built from one.
func (l *lowering) runsJVM(c types.ServiceConfig) bool {
	for name, value := range c.Environment {
		if slices.Contains(jvmVariables, name) || strings.HasSuffix(name, "_JAVA_OPTS") || value != nil && strings.HasPrefix(*value, "jdbc:") {
			return true
		}
	}
	words := slices.Concat(c.Entrypoint, c.Command)
	return len(words) > 0 && path.Base(words[0]) == "java" || isJVM(c.Image) || isJVM(l.dockerfileOf(c).Base)
}

// isJVM reports whether an image is one of a JVM.
func isJVM(image string) bool {
	named, err := reference.ParseNormalizedNamed(image)
	return err == nil && slices.Contains(jvmImages, path.Base(reference.Path(named)))
}

// setsHeap reports whether a service says how large the heap is in relation to its memory, or may say so in a file of options; -Xmx is
// in [heapOf].
func setsHeap(c types.ServiceConfig) bool {
	const option = "RAMPercentage="
	for _, value := range c.Environment {
		if value != nil && strings.Contains(*value, option) {
			return true
		}
	}
	return slices.ContainsFunc(slices.Concat(c.Entrypoint, c.Command), func(word string) bool {
		return strings.Contains(word, option) || strings.HasPrefix(word, "@")
	})
}
