package emit

import (
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// emitTags comes after emitECSService, whose tags it adds to; ECS gives the tags of the
// service to its tasks.
func emitTags(_ *plan.Plan, s *plan.Service, set *serviceResources) {
	for _, tag := range s.Tags {
		set.service.Tags = append(set.service.Tags, cfn.Tag{Key: cfn.Of(tag.Key), Value: literal(tag.Value)})
	}
}
