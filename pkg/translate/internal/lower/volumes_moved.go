package lower

import (
	"slices"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindMovedData = diag.Kind{
	Code: "C2E-moved-data", Severity: diag.Warning,
	Title: "image no longer accepts a mount at its old data directory",
	Cause: "The image keeps its data in a different place than earlier versions did, and exits if something is mounted in the old place, " +
		"so that old data is not overlooked. A tag without a version, such as latest, stands for the newest version.",
	Fix: "mount it where the image keeps its data, or use an older image version",

	Breaks: true, Stops: true, Together: "containers do not start with a mount at the old data directory: %s",
}

// reportMovedData warns of a mount with which the image of a service is known not to start.
func reportMovedData(l *lowering, s *plan.Service, c types.ServiceConfig) {
	facts := l.factsOf(c)
	if l.setTo(c, postgresData) != "" { // the only variable that moves such data back
		return
	}
	for _, dir := range facts.Refuses.Value {
		if what := mountedAt(c, dir); what != "" {
			l.about(s.Name).At("volumes", dir).
				Report(kindMovedData, "the container will not start, because %s is mounted at %s", what, dir).Of(s.Name, "").
				WithHint("mount it at %s, or use an older image version", facts.Data.Value[0])
		}
	}
}

// mountedAt is what a service mounts at a directory, in words; "" if it mounts nothing there.
func mountedAt(c types.ServiceConfig, dir string) string {
	for _, v := range c.Volumes {
		switch {
		case v.Target != dir:
			continue
		case v.Type == types.VolumeTypeBind:
			return "a directory"
		case v.Type == types.VolumeTypeTmpfs:
			return "a tmpfs"
		}
		return "a volume"
	}
	return unless(!slices.Contains(tmpfsTargets(c), dir), "a tmpfs")
}
