package emit

import (
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

func emitEnvironmentContainer(_ *plan.Plan, s *plan.Service, set *containerResources) {
	for _, v := range s.Container.Environment {
		set.container.Environment = append(set.container.Environment, cfn.ECSKeyValuePair{Name: cfn.Of(v.Name), Value: literal(v.Value)})
	}
}
