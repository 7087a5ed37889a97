package lower

import (
	"fmt"
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindGrace = diag.Kind{
	Code: "C2E-grace", Severity: diag.Info,
	Title: "task has more time to start",
	Cause: "Normally, ECS replaces a task whose health checks still fail five minutes after it started (two minutes if the task has at " +
		"least one vCPU), and the deployment fails. This task may need longer because it migrates a database, prepares its data, or " +
		"builds the program; because it is a proxy for a program that does so; or because it has less than one vCPU, and the time set in " +
		"the Compose file or the image was measured with more.",
	Fix: "nothing to do; to find out about a failed deployment sooner, set x-aws-listener: {health_check: {grace_period: …}} or give the " +
		"service more CPU",
	Several: "nothing to do; to find out about a failed deployment sooner, set x-aws-listener: {health_check: {grace_period: …}} or give " +
		"the services more CPU",

	Choice: "grace periods", Together: "tasks have more than five minutes to become healthy: %s",
}

// The seconds that a task has to become healthy without having asked for them.
const (
	usualGrace     = 300
	quickGrace     = 120 // of a program with a vCPU of its own of which nobody says that it starts slowly
	preparingGrace = 600 // of one that migrates a database or builds itself first: others do the work, and half of it is of no use
	longestGrace   = 900 // that is reckoned: only after that a deployment fails whose tasks run and never answer
)

// lowerGrace decides how long after its start the checks of a task do not matter, unless a
// listener says it. It counts for checks of containers where there is no load balancer too,
// by the API's text of today (Amazon ECS API Reference, "CreateService",
// healthCheckGracePeriodSeconds: "ignores unhealthy Elastic Load Balancing, VPC Lattice, and
// container health checks"). In 2023 ECS still refused that (terraform-provider-aws 31104):
// that it takes it now is an assumption, which a deployment on AWS has to prove.
func lowerGrace(l *lowering) {
	for _, s := range l.plan.Tasks() {
		for _, container := range l.plan.Containers(s) {
			l.giveChecksTime(s, container)
		}
		if s.RunMode != plan.LongRunning || s.Grace != nil {
			continue
		}
		least, asked, checked := max(l.firstStart(s), l.proxiedStart(s)), 0, len(s.Targets) > 0
		for _, container := range l.plan.Containers(s) {
			if h := container.Container.Health; h != nil && !container.Init && !container.NonEssential { // others do not make a task unhealthy
				checked, asked = true, max(asked, h.Bears)
				least = max(least, min(h.Bears+h.StartPeriod*(slowdown(s)-1), longestGrace))
			}
		}
		if checked {
			s.Grace = new(max(least, asked))
			reportGrace(l, s, asked)
		}
	}
}

// leastGrace is the shortest grace period of a task, whatever its checks ask for.
func (l *lowering) leastGrace(s *plan.Service) int {
	least := usualGrace
	if s.Size.CPU >= cpuUnits(1) {
		least = quickGrace
	}
	for _, container := range l.plan.Containers(s) {
		c := l.Project.Services[container.Name]
		facts := l.factsOf(c)
		migrates := startsAsImage(c) && facts.Migrates.Value
		builds := l.buildsAtStart(c)
		switch {
		case container.Init:
		case slices.ContainsFunc(container.Mounts, func(m plan.Mount) bool {
			copied := facts.Copies.Value && slices.Contains(facts.Data.Value, m.Path)
			return m.OnEFS() && !m.ReadOnly && (builds || copied)
		}):
			return longestGrace // programs and packages are many small files, each of which takes some milliseconds on EFS
		case migrates || builds || l.migratesAtStart(c):
			least = preparingGrace
			continue
		}
		if facts.CPU.Known() || facts.Memory.Known() || l.toStart(c).CPU > 0 {
			least = max(least, usualGrace)
		}
	}
	return least
}

// slowdown is how many times longer a program takes with the CPU of a task than with a whole vCPU, with which times are measured.
func slowdown(s *plan.Service) int { return max(1, cpuUnits(1)/max(s.Size.CPU, 1)) }

// reportGrace says that a task gets more time than usual, and more than its health checks ask for.
func reportGrace(l *lowering, s *plan.Service, asked int) {
	if grace := *s.Grace; grace > max(usualGrace, asked) {
		text := fmt.Sprintf("%d minutes", (grace+59)/60)
		found := l.about(s.Name).At().Report(kindGrace, "its tasks have %s to become healthy", text).Of(s.Name, text)
		if len(s.Targets) == 0 { // it has no listener
			found.WithHint("nothing to do")
		}
	}
}
