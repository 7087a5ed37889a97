package lower

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
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
	Cause: "An option of the program lets it use as much memory as the container has, or more. Locally the machine provides it; Fargate " +
		"stops a container that exceeds its limit.",
	Fix: "give the service more memory than the option allows, about 1.5 times as much for a JVM, or lower the option",
}

// heapOption is an option by which a program is told how much memory it may take: of the JVM, of
// Node.js, of MySQL and MariaDB, and of Redis and Valkey.
var heapOption = lazyregexp.New(
	`-Xmx(\d+[kKmMgG]?)\b|--max[-_]old[-_]space[-_]size[= ](\d+)\b|innodb[-_]buffer[-_]pool[-_]size[= ](\d+[kKmMgG]?)\b|` +
		`--maxmemory[= ](\d+(?:[kmgKMG][bB]?)?)\b`)

// A heap is the memory that a program may take, in MiB, by one of its options.
type heap struct {
	memory int
	option string
	at     source.Path
}

// heapOf is the largest heap that the command or the environment of a service asks for.
func heapOf(c types.ServiceConfig) heap {
	largest := heap{}
	look := func(text string, at ...string) {
		for _, match := range heapOption().FindAllStringSubmatch(text, -1) {
			if memory := heapSize(match); memory > largest.memory {
				largest = heap{memory, match[0], at}
			}
		}
	}
	look(strings.Join(c.Entrypoint, " "), "entrypoint")
	look(strings.Join(c.Command, " "), "command")
	for _, name := range slices.Sorted(maps.Keys(c.Environment)) {
		if value := c.Environment[name]; value != nil {
			look(*value, "environment", name)
		}
	}
	return largest
}

// heapSize is what an option says, in MiB. Node.js counts in MiB, the others in bytes.
func heapSize(match []string) int {
	if match[2] != "" {
		memory, _ := strconv.Atoi(match[2]) // of digits: what is too large is the largest number
		return memory
	}
	bytes, err := units.RAMInBytes(match[1] + match[3] + match[4])
	if err != nil {
		return 0
	}
	return int(bytes >> 20)
}

// around is the memory of a task whose program has such a heap: a JVM has threads, classes and
// buffers beside.
func (h heap) around() int { return h.memory + max(h.memory/2, 256) }

// checkHeap reports a heap for which the memory of a container is too small.
func checkHeap(l *lowering, container *plan.Service, memory int) {
	c := l.Project.Services[container.Name]
	h := heapOf(c)
	if h.memory == 0 || h.memory < memory {
		return
	}
	place := l.about(container.Name).AtValue(h.at...)
	if h.at[0] == "environment" {
		place = l.about(container.Name).within(l.variable(container.Name, h.at[1])).AtValue()
	}
	place.Report(kindHeap, "%s leaves none of its memory (%s) for anything else", h.option, mebibytes(memory))
}

// mebibytes is an amount of memory as people write it.
func mebibytes(n int) string {
	if n >= 1024 {
		return fmt.Sprintf("%.4g GiB", float64(n)/1024)
	}
	return fmt.Sprintf("%d MiB", n)
}
