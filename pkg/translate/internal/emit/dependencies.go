package emit

import (
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

func emitDependenciesService(_ *plan.Plan, s *plan.Service, set *serviceResources) {
	for _, name := range s.Waits {
		set.dependsOn(plan.ID(name, "Service"))
	}
}
