package cost

import (
	"math"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/cost/prices"
)

const (
	serviceType    = "AWS::ECS::Service"
	definitionType = "AWS::ECS::TaskDefinition"
	scalableType   = "AWS::ApplicationAutoScaling::ScalableTarget"
	spotProvider   = "FARGATE_SPOT"
)

// includedStorage is how much task storage costs nothing, in GiB.
const includedStorage = 20

// A task is a task definition as it is paid for.
type task struct {
	cpu, memory float64 // vCPU and GiB
	storage     float64 // GiB that cost
	arm         bool
	keepsData   bool // it mounts a file system
}

func (e *estimator) task(definition cfn.LogicalID) task {
	p := e.properties(definition)
	t := task{cpu: size(p.Get("Cpu"), "vCPU") / 1024, memory: size(p.Get("Memory"), "GB") / 1024}
	t.storage = max(0, number(p.Get("EphemeralStorage").Get("SizeInGiB"), includedStorage)-includedStorage)
	t.arm = text(p.Get("RuntimePlatform").Get("CpuArchitecture")) == "ARM64"
	for _, volume := range items(p.Get("Volumes")) {
		t.keepsData = t.keepsData || volume.Get("EFSVolumeConfiguration") != nil
	}
	return t
}

// processor and memory are the items of a task's size.
func processor(arm, spot bool) (cpu, memory prices.Item) {
	switch {
	case arm && spot:
		return prices.SpotARMCPU, prices.SpotARMMemory
	case arm:
		return prices.FargateARMCPU, prices.FargateARMMemory
	case spot:
		return prices.SpotCPU, prices.SpotMemory
	default:
		return prices.FargateCPU, prices.FargateMemory
	}
}

// A service is an ECS service as it is paid for: tasks on demand, tasks on Spot.
type service struct {
	id             cfn.LogicalID
	task           task
	tasks          Amount
	onDemand, spot Amount
	publicAddress  bool
}

// service adds what an ECS service costs.
func (e *estimator) service(id cfn.LogicalID) {
	p := e.properties(id)
	s := service{id: id, tasks: e.tasks(id, p)}
	for _, definition := range p.Get("TaskDefinition").Targets() {
		s.task = e.task(definition)
	}
	s.onDemand, s.spot = shares(p.Get("CapacityProviderStrategy"), s.tasks)
	s.publicAddress = text(p.Get("NetworkConfiguration").Get("AwsvpcConfiguration").Get("AssignPublicIp")) == "ENABLED"
	e.services = append(e.services, s)
	e.compute(s, s.onDemand, false)
	e.compute(s, s.spot, true)
	e.add(id, prices.FargateStorage, s.tasks.times(s.task.storage*Hours))
	if s.publicAddress {
		e.add(id, prices.PublicIPv4, s.tasks.times(Hours))
	}
	for _, volume := range items(p.Get("VolumeConfigurations")) {
		e.disk(id, volume.Get("ManagedEBSVolume"), s.tasks)
	}
}

func (e *estimator) compute(s service, tasks Amount, spot bool) {
	if tasks == (Amount{}) {
		return
	}
	if s.task.cpu == 0 || s.task.memory == 0 {
		e.without(s.id, "tasks of unknown size")
		return
	}
	cpu, memory := processor(s.task.arm, spot)
	e.add(s.id, cpu, tasks.times(s.task.cpu*Hours))
	e.add(s.id, memory, tasks.times(s.task.memory*Hours))
}

// tasks is how many tasks a service has: a fixed number, or the bounds of its scaling, those on schedule included.
func (e *estimator) tasks(id cfn.LogicalID, p *cfn.Node) Amount {
	for _, target := range e.of(scalableType) {
		scaling := e.properties(target)
		if !refersTo(scaling.Get("ResourceId"), id) {
			continue
		}
		bounds := Amount{number(scaling.Get("MinCapacity"), 1), number(scaling.Get("MaxCapacity"), 1)}
		for _, action := range items(scaling.Get("ScheduledActions")) {
			to := action.Get("ScalableTargetAction")
			bounds.Low = math.Min(bounds.Low, number(to.Get("MinCapacity"), bounds.Low))
			bounds.High = math.Max(bounds.High, number(to.Get("MaxCapacity"), bounds.High))
		}
		bounds.High = math.Max(bounds.Low, bounds.High) // a template may have them the other way round
		return bounds
	}
	return exactly(number(p.Get("DesiredCount"), 1))
}

// shares divides tasks between Fargate and Fargate Spot: the base first, the rest by weight.
func shares(strategy *cfn.Node, tasks Amount) (onDemand, spot Amount) {
	var base, weight, spotBase, spotWeight float64
	for _, provider := range items(strategy) {
		b, w := number(provider.Get("Base"), 0), number(provider.Get("Weight"), 0)
		base, weight = base+b, weight+w
		if text(provider.Get("CapacityProvider")) == spotProvider {
			spotBase, spotWeight = spotBase+b, spotWeight+w
		}
	}
	onSpot := func(n float64) float64 {
		first := math.Min(n, base)
		share := 0.0
		if base > 0 {
			share = first * spotBase / base
		}
		if weight > 0 {
			share += (n - first) * spotWeight / weight
		}
		return share
	}
	spot = Amount{onSpot(tasks.Low), onSpot(tasks.High)}
	return Amount{tasks.Low - spot.Low, tasks.High - spot.High}, spot
}

// definition adds what a task costs that no service keeps running: by its schedules, or else it tells what an hour costs.
func (e *estimator) definition(id cfn.LogicalID) {
	for _, s := range e.of(serviceType) {
		if refersTo(e.properties(s).Get("TaskDefinition"), id) {
			return
		}
	}
	t := e.task(id)
	if s, known := e.scheduled(id); known {
		e.jobs(id, t, s)
		return
	}
	cpu, memory := processor(t.arm, false)
	cpuPrice, known := e.price(id, cpu)
	memoryPrice, too := e.price(id, memory)
	if known && too {
		e.running = append(e.running, Running{e.manifest.OwnerOf(id), id, t.cpu*cpuPrice + t.memory*memoryPrice})
	}
}
