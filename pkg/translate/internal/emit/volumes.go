package emit

import (
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

func emitMounts(_ *plan.Plan, s *plan.Service, set *containerResources) {
	for _, m := range s.Mounts {
		set.container.MountPoints = append(set.container.MountPoints, cfn.ECSMountPoint{
			SourceVolume: cfn.Of(m.Name), ContainerPath: cfn.Of(m.Path), ReadOnly: cfn.Of(m.ReadOnly),
		})
	}
}

func emitTaskVolumes(p *plan.Plan, s *plan.Service, set *serviceResources) {
	mounts := p.Mounts(s)
	attached := map[string]bool{}
	for _, m := range mounts {
		if attached[m.Name] {
			continue
		}
		attached[m.Name] = true
		volume := cfn.ECSVolume{Name: cfn.Of(m.Name), ConfiguredAtLaunch: optional(m.EBS)}
		if m.OnEFS() {
			v := p.Volume(m.Volume)
			volume.EFSVolumeConfiguration = &cfn.ECSEFSVolumeConfiguration{
				FilesystemId: fileSystemRef(p.FileSystem(v)), TransitEncryption: cfn.Of("ENABLED"),
				AuthorizationConfig: &cfn.ECSAuthorizationConfig{AccessPointId: accessPoint(v, m.Subpath), IAM: cfn.Of("ENABLED")},
			}
			set.taskRole = append(set.taskRole, mountStatement(p, m, mounts))
			set.dependsOn(mountTargets(p, p.FileSystem(v))...)
		}
		set.task.Volumes = append(set.task.Volumes, volume)
	}
}
