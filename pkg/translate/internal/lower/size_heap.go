package lower

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"
	"github.com/docker/go-units"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var kindHeap = diag.Kind{
	Code: "C2E-heap", Severity: diag.Error,
	Title: "program may use more memory than its task has",
	Cause: "A setting allows the program to use as much memory as the container has, or more; or the settings of several programs do so " +
		"together. Locally, there is usually enough memory, but Fargate stops a container that exceeds its limit.",
	Fix: "give the service more memory than the setting allows (about 1.5 times as much for a JVM), or lower the setting",
}

var (
	jvmHeap    = lazyregexp.New(`-Xmx(\d+[kKmMgG]?)\b`)
	nodeHeap   = lazyregexp.New(`--max[-_]old[-_]space[-_]size[= ](\d+)\b`)
	innodbPool = lazyregexp.New(`innodb[-_]buffer[-_]pool[-_]size[= ](\d+[kKmMgG]?)\b`)
	buffers    = lazyregexp.New(`\bshared_buffers ?= ?'?(\d+[kMG]B)\b`)
	redisMost  = lazyregexp.New(`--maxmemory[= ](\d+(?:[kmgKMG][bB]?)?)\b`)

	nodeVariable   = lazyregexp.New(`^NODE_OPTIONS$`)
	innodbVariable = lazyregexp.New(`^(MYSQL|MARIADB)_EXTRA_FLAGS$`)             // of Bitnami's images
	bufferVariable = lazyregexp.New(`^POSTGRESQL_EXTRA_FLAGS$`)                  // of Bitnami's images
	redisVariable  = lazyregexp.New(`^((REDIS|VALKEY)_EXTRA_FLAGS|REDIS_ARGS)$`) // of Bitnami's images and Redis Stack

	// sharedVariable is what variables are called that have the memory which a program divides among others that it starts: a NodeManager
	// of YARN, as images of Hadoop write its setting, and a worker of Spark.
	sharedVariable = lazyregexp.New(`(?i)(?:^|_)yarn[._]nodemanager[._]resource[._]memory(?:-|___)mb$|^SPARK_WORKER_MEMORY$`)
)

// A heapOption is an option by which a program is told how much memory it may take.
type heapOption struct {
	option, variable *lazyregexp.Regexp // as it is written, and the variables in which the program finds options
	unit             string             // of a number without one
	ofJava           bool               // in a command line, only what stands after java is for the program
}

func heapOptions() []heapOption {
	return []heapOption{
		{jvmHeap, jvmVariable, "", true}, {nodeHeap, nodeVariable, "m", false},
		{innodbPool, innodbVariable, "", false}, {redisMost, redisVariable, "", false},
		{buffers, bufferVariable, "", false},
	}
}

// A heap is the memory that a program may take, in MiB, by one of its options, or several programs by theirs.
type heap struct {
	memory  int
	option  string
	shared  bool // by programs that it starts: what they need beside their heaps is in it
	whole   bool // it is all that the program takes, and not only its heap
	several bool // programs, of which the option is the last one's
	at      source.Path
}

// in is what a text says, in which the last of several counts.
func (o heapOption) in(text string) heap {
	if !strings.ContainsAny(text, "0123456789") {
		return heap{}
	}
	matches := o.option.FindAllStringSubmatch(text, -1)
	if len(matches) == 0 {
		return heap{}
	}
	match := matches[len(matches)-1]
	size := match[1]
	if strings.Trim(size, "0123456789") == "" {
		size += o.unit
	}
	bytes, err := units.RAMInBytes(size)
	if err != nil {
		return heap{}
	}
	return heap{memory: int(bytes >> 20), option: match[0]}
}

// heapOf is the largest heap that the command or the environment of a service asks for.
func (l *lowering) heapOf(c types.ServiceConfig) heap {
	largest := l.heapByVariables(c)
	consider := func(h heap, at ...string) {
		if h.at = at; h.memory > largest.memory {
			largest = h
		}
	}
	for _, o := range heapOptions() {
		h := o.inCommand(l.startText(c))
		consider(h, commandWith(c, h.option))
		for _, name := range slices.Sorted(maps.Keys(c.Environment)) {
			if h := o.in(valueOr(c.Environment[name], "")); h.memory > 0 && o.variable.MatchString(name) && !l.isForAnother(c, name) {
				consider(h, "environment", name)
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(c.Environment)) {
		if sharedVariable.MatchString(name) && !l.isForAnother(c, name) {
			h := heapIn(name, c)
			h.shared = true
			consider(h, "environment", name)
		}
	}
	if h := l.ofProcesses(c); h.memory > largest.memory {
		largest = h
	}
	return largest
}

// commandWith is the attribute of a service with an option of its command line.
func commandWith(c types.ServiceConfig, option string) string {
	switch {
	case strings.Contains(strings.Join(c.Command, " "), option):
		return "command"
	case c.Entrypoint != nil || c.Build == nil:
		return "entrypoint"
	}
	return "build"
}

// heapSize is the value of a variable that says nothing but how large a heap is.
var heapSize = heapOption{option: lazyregexp.New(`^(\d+[kKmMgG]?)[bB]?$`), unit: "m"}

// heapByVariables is the heap that a service sets with variables which its image is known to have for that. If the image runs several
// programs on a JVM, it has one for each, and those that are not set have the heap that the image gives them.
func (l *lowering) heapByVariables(c types.ServiceConfig) (total heap) {
	facts := l.factsOf(c)
	rest := facts.Heap.Value
	for _, name := range facts.HeapIn.Value {
		h := heapIn(name, c)
		if facts.JVMs.Value > 1 && h.memory > 0 {
			rest -= facts.Heap.Value / facts.JVMs.Value
			h.memory, h.several = h.memory+total.memory, true
		}
		if h.memory > total.memory {
			total = h
		}
	}
	if total.several {
		total.memory += max(0, rest)
	}
	return total
}

// heapIn is the heap that a variable says which has nothing but its size, or an option of a JVM.
func heapIn(variable string, c types.ServiceConfig) heap {
	value := strings.TrimSpace(valueOr(c.Environment[variable], ""))
	h := heapSize.in(value)
	if h.memory == 0 {
		h = heapOptions()[0].in(value)
	}
	h.option, h.at = variable+"="+value, source.Path{"environment", variable}
	return h
}

// inCommand is what a command line says: of several programs on a JVM, the sum.
func (o heapOption) inCommand(line string) (sum heap) {
	if !o.ofJava {
		return o.in(line)
	}
	for _, program := range javaPrograms(line) {
		if h := o.in(program); h.memory > 0 {
			sum = heap{memory: sum.memory + h.memory, option: h.option, several: sum.memory > 0}
		}
	}
	return sum
}

// javaPrograms are the parts of a command line that begin with java.
func javaPrograms(line string) []string {
	var programs []string
	for word := range strings.FieldsSeq(line) {
		if name := strings.Trim(word, `"'();&`); path.Base(name) == "java" {
			programs = append(programs, "")
		}
		if n := len(programs); n > 0 {
			programs[n-1] += " " + word
		}
	}
	return programs
}

// sharing is the memory of a program that starts others, beside theirs: the heap that a NodeManager and a worker of Spark have by default.
const sharing = 1024

// around is the memory of a task whose program has such a heap: a JVM has threads, classes and
// buffers beside.
func (h heap) around() int {
	switch {
	case h.shared:
		return h.memory + sharing
	case h.whole:
		return h.memory
	}
	return h.memory + max(h.memory/2, 256)
}

// checkHeaps reports heaps for which the memory of a container is too small. Those of a task fit together: it has the sum of what its
// containers may use, or need.
func checkHeaps(l *lowering, task *plan.Service) {
	for _, container := range l.plan.Containers(task) {
		h, memory := l.heapOf(l.Project.Services[container.Name]), task.Size.Memory
		if own := container.Container; own.Memory > 0 && !own.Reserves {
			memory = own.Memory
		}
		enough := h.shared || h.memory < memory || h.whole && h.memory == memory // a program that shares it starts with less
		if !enough {
			l.reportHeap(container, h, memory)
		}
	}
}

// text says what a heap that is too large does.
func (h heap) text() string {
	if h.several {
		return fmt.Sprintf("together, its programs may use %s and leave no memory for anything else", mebibytes(h.memory))
	}
	if h.whole {
		return h.option + " exceeds the memory of the service"
	}
	return h.option + " leaves no memory for anything else"
}

func (l *lowering) reportHeap(container *plan.Service, h heap, memory int) {
	place := l.about(container.Name).AtValue(h.at...)
	if h.at[0] == "environment" {
		place = l.about(container.Name).within(l.variable(container.Name, h.at[1])).AtValue()
	}
	kind := kindHeap
	if h.whole {
		kind = kindProcessSize
	}
	has := mebibytes(memory)
	if !h.whole {
		has = "the service has " + has
	}
	found := place.Report(kind, "%s (%s)", h.text(), has)
	if h.several {
		found.WithHint("give the service more memory than the settings allow together (about 1.5 times as much for JVMs), or lower the settings")
	}
}

// mebibytes is an amount of memory as people write it.
func mebibytes(n int) string {
	if n >= 1024 {
		return fmt.Sprintf("%.4g GiB", float64(n)/1024)
	}
	return fmt.Sprintf("%d MiB", n)
}
