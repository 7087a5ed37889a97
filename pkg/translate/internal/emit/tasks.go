package emit

import (
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

func emitSidecarsShared(p *plan.Plan, e *emitter) {
	for _, s := range p.Services {
		if len(s.TaskOf) > 0 {
			e.manifest.Sidecars = append(e.manifest.Sidecars, manifest.Sidecar{Service: s.Name, In: s.TaskOf})
		}
	}
}

func emitSidecarsService(_ *plan.Plan, s *plan.Service, set *serviceResources) {
	if s.SharedProcesses {
		set.task.PidMode = cfn.Of("task")
	}
}

func emitSidecar(_ *plan.Plan, s *plan.Service, set *containerResources) {
	set.container.Essential = cfn.Of(!s.NonEssential)
	for _, after := range s.After {
		if !slices.ContainsFunc(set.containers, func(c *containerResources) bool { return c.of.Name == after.Service }) {
			continue // it is in another one of the tasks that this init container is in
		}
		set.container.DependsOn = append(set.container.DependsOn, cfn.ECSContainerDependency{
			ContainerName: cfn.Of(plan.TaskName(after.Service)), Condition: cfn.Of(after.Condition),
		})
	}
}
