package emit

import (
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

func emitHealthContainer(_ *plan.Plan, s *plan.Service, set *containerResources) {
	if h := s.Container.Health; h != nil {
		set.container.HealthCheck = &cfn.ECSHealthCheck{
			Command: texts(h.Command...), Interval: optional(h.Interval), Timeout: optional(h.Timeout),
			Retries: optional(h.Retries), StartPeriod: optional(h.StartPeriod),
		}
	}
}

func emitHealthService(_ *plan.Plan, s *plan.Service, set *serviceResources) {
	if s.Grace != nil {
		set.service.HealthCheckGracePeriodSeconds = cfn.Of(*s.Grace)
	}
}
