package cost

import (
	"math"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/cost/prices"
)

// fileSystem adds a file system: what is in it, its throughput, and its backup. Where files move to a colder class, it costs from
// what all of them would cost there to what they would cost in Standard.
func (e *estimator) fileSystem(id cfn.LogicalID) {
	p := e.properties(id)
	size, mode := e.Assumptions.Storage, text(p.Get("ThroughputMode"))
	standard := Amount{size, size}
	if colder, moves := coldest(p, mode == "elastic"); moves {
		if _, known := e.price(id, colder); known {
			standard.Low = 0
			e.add(id, colder, Amount{Low: size, High: 0})
		}
	}
	e.add(id, prices.EFSStandard, standard)
	switch mode {
	case "provisioned":
		e.add(id, prices.EFSProvisioned, exactly(number(p.Get("ProvisionedThroughputInMibps"), 0)))
	case "elastic":
		e.add(id, prices.EFSElasticRead, exactly(e.Assumptions.Data))
		e.add(id, prices.EFSElasticWrite, exactly(e.Assumptions.Data))
	}
	if text(p.Get("BackupPolicy").Get("Status")) == "ENABLED" {
		e.add(id, prices.EFSBackup, exactly(size))
	}
}

// coldest is the cheapest class that files move to.
func coldest(p *cfn.Node, elastic bool) (class prices.Item, moves bool) {
	for _, policy := range items(p.Get("LifecyclePolicies")) {
		switch {
		case policy.Get("TransitionToArchive") != nil:
			return prices.EFSArchive, true
		case policy.Get("TransitionToIA") != nil && elastic:
			class, moves = prices.EFSElasticIA, true
		case policy.Get("TransitionToIA") != nil:
			class, moves = prices.EFSInfrequent, true
		}
	}
	return class, moves
}

// What a gp3 volume has without paying for it (Amazon EBS User Guide, "General Purpose SSD volumes").
const (
	includedIOPS       = 3000
	includedThroughput = 125 // MiB a second
)

// disk adds the EBS volumes of a service, one for each task. ECS makes gp3 ones of what says no type (Amazon ECS API Reference,
// "ServiceManagedEBSVolumeConfiguration").
func (e *estimator) disk(id cfn.LogicalID, volume *cfn.Node, tasks Amount) {
	size, iops := number(volume.Get("SizeInGiB"), 0), number(volume.Get("Iops"), 0)
	if volume == nil {
		return
	}
	if size == 0 {
		e.without(id, "an EBS volume of the size of its snapshot")
		return
	}
	switch kind := text(volume.Get("VolumeType")); kind {
	case "", "gp3":
		e.add(id, prices.EBSGP3, tasks.times(size))
		e.add(id, prices.EBSGP3IOPS, tasks.times(math.Max(0, iops-includedIOPS)))
		e.add(id, prices.EBSGP3Throughput, tasks.times(math.Max(0, number(volume.Get("Throughput"), 0)-includedThroughput)))
	case "io1":
		e.add(id, prices.EBSIO1, tasks.times(size))
		e.add(id, prices.EBSIO1IOPS, tasks.times(iops))
	case "io2":
		e.add(id, prices.EBSIO2, tasks.times(size))
		e.add(id, prices.EBSIO2IOPS, tasks.times(iops))
	default:
		e.add(id, prices.Item("ebs-"+kind), tasks.times(size))
	}
}

const daysInMonth = 30

// A logGroup is one as it is paid for.
type logGroup struct {
	id      cfn.LogicalID
	written Amount  // GB a month
	days    float64 // that lines are kept
}

// logGroup adds the log lines of the tasks that write to a log group, and of the flow logs: writing them, and keeping them as long as
// the group does. CloudWatch compresses what it keeps, so that this is the most that it costs.
func (e *estimator) logGroup(id cfn.LogicalID) {
	const year = 365
	g := logGroup{id, e.writers(id).times(e.Assumptions.Logs), number(e.properties(id).Get("RetentionInDays"), year)}
	e.groups = append(e.groups, g)
	e.add(id, prices.LogsWritten, g.written)
	e.add(id, prices.LogsStored, g.written.times(g.days/daysInMonth))
}

// writers is how many tasks, and flow logs, write to a log group.
func (e *estimator) writers(group cfn.LogicalID) Amount {
	all := Amount{}
	for _, s := range e.of(serviceType) {
		p := e.properties(s)
		for _, definition := range p.Get("TaskDefinition").Targets() {
			if refersTo(e.properties(definition).Get("ContainerDefinitions"), group) {
				all = all.plus(e.tasks(s, p))
			}
		}
	}
	for _, flow := range e.of("AWS::EC2::FlowLog") {
		if refersTo(e.properties(flow), group) {
			all = all.plus(exactly(1))
		}
	}
	return all
}
