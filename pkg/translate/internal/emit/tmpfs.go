package emit

import (
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

func emitTaskStorageService(_ *plan.Plan, s *plan.Service, set *serviceResources) {
	if s.Storage > 0 {
		set.task.EphemeralStorage = &cfn.ECSEphemeralStorage{SizeInGiB: cfn.Of(s.Storage)}
	}
}

func emitTmpfs(box plan.Container) []cfn.ECSTmpfs {
	var list []cfn.ECSTmpfs
	for _, t := range box.Tmpfs {
		list = append(list, cfn.ECSTmpfs{ContainerPath: cfn.Of(t.Path), Size: cfn.Of(t.Size), MountOptions: texts(t.Options...)})
	}
	return list
}
