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
	Title: "volume is mounted above the image's own",
	Cause: "The image declares a VOLUME below the directory. Docker puts an anonymous volume there, which gets the data, and the volume " +
		"that is mounted above it stays empty. AWS does not document that Amazon ECS does otherwise, so the data may be lost with the task.",
	Fix: "mount the volume at the directory that the image declares",

	Breaks: true, Together: "volumes are mounted above those of their images, which get the data: %s",
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
		if i < 0 || len(uncoveredAt(c, dir)) == 0 {
			continue
		}
		l.about(s.Name).At("volumes", c.Volumes[i].Target).
			Report(kindAboveVolume, "the image declares a volume at %s, below %s", dir, c.Volumes[i].Target).
			WithHint("mount it at %s", dir).Of(s.Name+" "+dir, "")
	}
}

// uncoveredAt is a directory if nothing is mounted at it, or below it.
func uncoveredAt(c types.ServiceConfig, dir string) []string {
	below := c
	below.Volumes = slices.DeleteFunc(slices.Clone(c.Volumes), func(v types.ServiceVolumeConfig) bool { return !plan.Within(dir, path.Clean(v.Target)) })
	if below.Environment["PGDATA"] != nil { // the data is elsewhere
		return nil
	}
	return uncovered(below, []string{dir})
}
