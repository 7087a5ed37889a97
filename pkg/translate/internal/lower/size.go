package lower

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var sizeFeature = feature{
	name: "Size",
	about: "The task gets the smallest Fargate size that fits the limits of its containers, or else their reservations, or what the " +
		"programs are known to need if they reserve less. In a task of several containers, each has its own limits, and can use more than it " +
		"reserves. Without limits and reservations, the task gets what its image is known to need, or what an option such as `-Xmx` asks for " +
		"plus a margin; otherwise 1 vCPU and 4 GiB for a program whose image is built here with PyTorch, TensorFlow, or Transformers, " +
		"0.5 vCPU and 2 GiB for one on a JVM, 0.5 vCPU and 1 GiB for gunicorn or Uvicorn with three workers or more, 0.5 vCPU and 2 GiB for " +
		"an MLflow server, 1 vCPU and 2 GiB for one that is installed or compiled when it starts, and " +
		"0.25 vCPU and 1 GiB for all others. This is reported as an info finding. Init containers end before the others start: " +
		"they share the size of the task, and count only if those that run at the same time need more than the others together. A service " +
		"larger than the largest size, 16 vCPUs and 120 GiB, is an error.",
	reads: []attribute{
		{"services.*.deploy.resources.limits.cpus", "CPU of the task"},
		{"services.*.deploy.resources.limits.memory", "memory of the task"},
		{"services.*.deploy.resources.reservations.cpus", "least CPU of the task if there is no limit"},
		{"services.*.deploy.resources.reservations.memory", "least memory of the task if there is no limit"},
		{"services.*.cpus", "CPU of the task"},
		{"services.*.cpu_count", "CPU of the task"},
		{"services.*.cpu_quota", "CPU of the task, divided by cpu_period"},
		{"services.*.cpu_period", "see cpu_quota; default: 100000"},
		{"services.*.mem_limit", "memory of the task"},
		{"services.*.mem_reservation", "least memory of the task if there is no limit"},
	},
	kinds: []diag.Kind{kindTooLarge, kindRounded, kindSizeChosen, kindHeap, kindProcessSize, kindJVM},
	lower: lowerSizes,
}

var (
	kindTooLarge = diag.Kind{
		Code: "C2E-too-large", Severity: diag.Error,
		Title: "task is larger than the largest Fargate size",
		Cause: "The largest Fargate task has 16 vCPUs and 120 GiB of memory.",
		Fix:   "request at most 16 vCPUs and 120 GiB of memory, or divide the work among several replicas",
	}
	kindRounded = diag.Kind{
		Code: "C2E-rounded", Severity: diag.Info,
		Together: "the smallest Fargate sizes that fit are much larger than requested: %s",
		Title:    "Fargate size is much larger than requested",
		Cause: "Fargate offers fixed combinations of CPU and memory. The smallest combination that fits has at least twice the CPU or " +
			"memory requested.",
		Fix: "nothing to do; to pay less, request less CPU or memory, so that a smaller Fargate size fits",
	}
)

// fargateSizes are the memory sizes of each CPU size (Amazon ECS Developer Guide,
// "Task CPU and memory": from, to and in steps of, in MiB).
var fargateSizes = []struct{ cpu, from, to, step int }{
	{256, 512, 512, 512},
	{256, 1024, 2048, 1024},
	{512, 1024, 4096, 1024},
	{1024, 2048, 8192, 1024},
	{2048, 4096, 16384, 1024},
	{4096, 8192, 30720, 1024},
	{8192, 16384, 61440, 4096},
	{16384, 32768, 122880, 8192},
}

// fargateSize is the smallest size that holds both; false if none does.
func fargateSize(cpu, memory int) (plan.Size, bool) {
	for _, s := range fargateSizes {
		if s.cpu < cpu || s.to < memory {
			continue
		}
		steps := max(0, (memory-s.from+s.step-1)/s.step)
		return plan.Size{CPU: s.cpu, Memory: s.from + steps*s.step}, true
	}
	return plan.Size{}, false
}

func lowerSizes(l *lowering) {
	l.eachTask(func(s *plan.Service, _ types.ServiceConfig) {
		asked := demandOf(l, s)
		fit, ok := fargateSize(asked.CPU, asked.Memory)
		if !ok {
			at, what := asked.memoryAt, fmt.Sprintf("%d MiB of memory", asked.Memory)
			if asked.CPU > fargateSizes[len(fargateSizes)-1].cpu {
				at, what = asked.cpuAt, fmt.Sprintf("%.4g vCPUs", float64(asked.CPU)/1024)
			}
			l.about(s.Name).within(source.Path{"services"}).AtValue(at...).Report(kindTooLarge, "no Fargate task size has %s", what)
			return
		}
		s.Size = fit
		reportChosen(l, s, asked)
		checkHeaps(l, s)
		for _, container := range l.plan.Containers(s) {
			reportJVM(l, s, container, asked)
		}
		if asked.muchBelow(fit) && fit != (plan.Size{CPU: 256, Memory: 512}) {
			l.about(s.Name).At().
				Report(kindRounded, "the smallest Fargate size that fits (%g vCPU, %s) is much larger than requested", float64(fit.CPU)/1024,
					mebibytes(fit.Memory)).
				Of(s.Name, fmt.Sprintf("%g vCPU, %s", float64(fit.CPU)/1024, mebibytes(fit.Memory)))
		}
	})
}

// A demand is what the containers of a task ask for, and where they say so.
type demand struct {
	plan.Size
	cpuAt, memoryAt []string
	says            bool // a container that goes on says how much memory it needs
	chosen          bool // the CPU is what is known to be needed
	raised          bool // so is the memory of a container that reserves less
	reserves        bool // the CPU is what containers reserve
}

func (d demand) muchBelow(fit plan.Size) bool {
	return d.cpuAt != nil && fit.CPU >= 2*d.CPU || d.memoryAt != nil && fit.Memory >= 2*d.Memory
}

// demandOf is the most that containers ask for which run together.
func demandOf(l *lowering, s *plan.Service) demand {
	var most demand
	needed := plan.Size{}       // where they ask for nothing
	sums := map[int]plan.Size{} // by the turn of the containers
	for _, container := range l.plan.Containers(s) {
		turn := l.turn(container)
		own := askedBy(l, container, &most)
		if need := l.neededBy(l.Project.Services[container.Name]); !container.Init {
			needed.CPU += need.CPU
			if own.Memory == 0 {
				needed.Memory += need.Memory
			} else if container.Container.Reserves && need.Memory > own.Memory { // with Docker, it takes more than it reserves
				own.Memory, most.raised = need.Memory, true
			}
		}
		sums[turn] = plan.Size{CPU: sums[turn].CPU + own.CPU, Memory: sums[turn].Memory + own.Memory}
	}
	for _, sum := range sums {
		most.CPU, most.Memory = max(most.CPU, sum.CPU), max(most.Memory, sum.Memory)
	}
	if (most.cpuAt == nil || most.reserves) && needed.CPU > most.CPU {
		most.CPU, most.chosen = needed.CPU, true
	}
	if most.Memory += needed.Memory; !most.says {
		most.Memory = max(most.Memory, defaultMemory)
	}
	return most
}

// askedBy is what one container asks for. Init containers get no limits of their own: ECS
// would add them to those of the others.
func askedBy(l *lowering, s *plan.Service, d *demand) plan.Size {
	cpu, at := askedCPU(l.Project.Services[s.Name])
	if at != nil {
		reserves := slices.Contains(at, "reservations")
		d.reserves = reserves && (d.cpuAt == nil || d.reserves)
		d.cpuAt = append([]string{s.Name}, at...)
	}
	memory, from := askedMemory(l.Project.Services[s.Name])
	if from != nil {
		d.memoryAt = append([]string{s.Name}, from...)
	}
	if !s.Init {
		d.says = d.says || from != nil
		s.Container.CPU, s.Container.Memory = cpu, memory
		s.Container.Reserves = from != nil && (from[len(from)-1] == "mem_reservation" || slices.Contains(from, "reservations"))
	}
	return plan.Size{CPU: cpu, Memory: memory}
}

// turn is when a container of a task runs: 0 with most of them, 1 and more for init
// containers, those later that wait for the end of others.
func (l *lowering) turn(container *plan.Service) int {
	if !container.Init {
		return 0
	}
	turn := 1
	for name := range l.Project.Services[container.Name].DependsOn {
		if l.active(name) && l.service(name).Init {
			turn = max(turn, 1+l.turn(l.service(name)))
		}
	}
	return turn
}

// askedCPU is what the service asks for, in CPU units, and the attribute that says so.
func askedCPU(c types.ServiceConfig) (units int, at source.Path) {
	if r := limitsOf(c); r != nil && r.NanoCPUs > 0 {
		return cpuUnits(float64(r.NanoCPUs)), []string{"deploy", "resources", "limits", "cpus"}
	}
	if c.CPUS > 0 {
		return cpuUnits(float64(c.CPUS)), []string{"cpus"}
	}
	if c.CPUQuota > 0 {
		return cpuUnits(float64(c.CPUQuota) / float64(cmp.Or(c.CPUPeriod, 100_000))), []string{"cpu_quota"}
	}
	if c.CPUCount > 0 {
		return cpuUnits(float64(c.CPUCount)), []string{"cpu_count"}
	}
	if r := reservationsOf(c); r != nil && r.NanoCPUs > 0 {
		return cpuUnits(float64(r.NanoCPUs)), []string{"deploy", "resources", "reservations", "cpus"}
	}
	return 0, nil
}

// cpuUnits rounds up to whole units, but for what a float32 adds to a decimal number.
func cpuUnits(cpus float64) int { return int(math.Ceil(cpus*1024 - 1e-3)) }

// askedMemory is what the service asks for, in MiB, and the attribute that says so.
func askedMemory(c types.ServiceConfig) (mebibytes int, at source.Path) {
	const mebi = 1 << 20
	if r := limitsOf(c); r != nil && r.MemoryBytes > 0 {
		return int((r.MemoryBytes + mebi - 1) / mebi), []string{"deploy", "resources", "limits", "memory"}
	}
	if c.MemLimit > 0 {
		return int((c.MemLimit + mebi - 1) / mebi), []string{"mem_limit"}
	}
	if r := reservationsOf(c); r != nil && r.MemoryBytes > 0 {
		return int((r.MemoryBytes + mebi - 1) / mebi), []string{"deploy", "resources", "reservations", "memory"}
	}
	if c.MemReservation > 0 {
		return int((c.MemReservation + mebi - 1) / mebi), []string{"mem_reservation"}
	}
	return 0, nil
}

func limitsOf(c types.ServiceConfig) *types.Resource {
	if c.Deploy == nil {
		return nil
	}
	return c.Deploy.Resources.Limits
}

func reservationsOf(c types.ServiceConfig) *types.Resource {
	if c.Deploy == nil {
		return nil
	}
	return c.Deploy.Resources.Reservations
}
