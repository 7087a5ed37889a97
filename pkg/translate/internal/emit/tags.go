package emit

import (
	"reflect"
	"slices"

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

// tag gives a resource the tags of the project, whoever writes it, but for those that it has by
// the same keys.
func (e *emitter) tag(r *cfn.Resource) {
	if len(e.plan.Tags) == 0 {
		return
	}
	properties := reflect.Indirect(reflect.ValueOf(r.Properties))
	for _, name := range []string{"Tags", "FileSystemTags", "AccessPointTags"} {
		field := properties.FieldByName(name)
		if !field.IsValid() {
			continue
		}
		list, _ := reflect.TypeAssert[[]cfn.Tag](field)
		for _, tag := range e.plan.Tags {
			if !slices.ContainsFunc(list, func(own cfn.Tag) bool { return own.Key.Target() == tag.Key }) {
				list = append(slices.Clip(list), cfn.Tag{Key: cfn.Of(tag.Key), Value: literal(tag.Value)})
			}
		}
		field.Set(reflect.ValueOf(list))
	}
}
