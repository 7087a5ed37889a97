package lower

import (
	"path"
	"slices"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// kindAboveVolume is about what Docker does with the VOLUME of an image (Dockerfile reference); the page "Use bind mounts with Amazon ECS"
// tells only what happens if a task definition mounts something at the same path.
var kindAboveVolume = diag.Kind{
	Code: "C2E-above-volume", Severity: diag.Warning,
	Title: "volume is mounted at a parent directory of the image's own volume",
	Cause: "The image declares a VOLUME in a subdirectory of the mount point. Docker creates an anonymous volume there, which receives the " +
		"data, and the mounted volume stays empty. AWS does not document whether Amazon ECS behaves differently, so the data may be lost when " +
		"the task stops.",
	Fix: "mount the volume at the directory that the image declares",

	Breaks: true, Loses: true, Together: "data may be lost, because images declare volumes below the mount points: %s",
}

// reportAbove warns of a volume that is mounted above a directory for which the image has a volume of its own, with nothing mounted there.
func (l *lowering) reportAbove(s *plan.Service, c types.ServiceConfig) {
	declared := l.factsOf(c).Volumes.Value
	if locked, ok := l.Lock.Image(c.Image); ok && l.buildOf(c) == nil {
		declared = locked.Volumes
	}
	for _, dir := range declared {
		i := slices.IndexFunc(c.Volumes, func(v types.ServiceVolumeConfig) bool {
			return v.Type == types.VolumeTypeVolume && v.Source != "" && path.Clean(v.Target) != dir && plan.Within(path.Clean(v.Target), dir)
		})
		if i < 0 || l.keepsAt(c, dir) {
			continue
		}
		l.about(s.Name).At("volumes", c.Volumes[i].Target).
			Report(kindAboveVolume, "data in %s may be lost, because the image declares a volume there, below the mount point %s", dir,
				c.Volumes[i].Target).
			WithHint("mount the volume at %s", dir).OrOfSeveral("mount the volumes at these paths instead").Of(s.Name+" "+dir, "")
	}
}

// keepsAt reports whether a service mounts something at a directory or below it, or has its data elsewhere.
func (l *lowering) keepsAt(c types.ServiceConfig, dir string) bool {
	mounted := slices.ContainsFunc(c.Volumes, func(v types.ServiceVolumeConfig) bool { return plan.Within(dir, path.Clean(v.Target)) })
	moved := l.setTo(c, postgresData)
	return mounted || slices.Contains(tmpfsTargets(c), dir) || moved != "" && !plan.Within(dir, path.Clean(moved))
}
