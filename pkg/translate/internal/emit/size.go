package emit

import (
	"strconv"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

func emitSizeContainer(_ *plan.Plan, s *plan.Service, set *containerResources) {
	if len(set.containers) > 1 { // else it has all of the task
		set.container.Cpu = optional(s.Container.CPU)
		if s.Container.Reserves {
			set.container.MemoryReservation = optional(s.Container.Memory)
		} else {
			set.container.Memory = optional(s.Container.Memory)
		}
	}
}

func emitSizeService(_ *plan.Plan, s *plan.Service, set *serviceResources) {
	set.task.Cpu, set.task.Memory = cfn.Of(strconv.Itoa(s.Size.CPU)), cfn.Of(strconv.Itoa(s.Size.Memory))
}
