package lower

import (
	"slices"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindMovedData = diag.Kind{
	Code: "C2E-moved-data", Severity: diag.Warning,
	Title: "image no longer accepts a volume there",
	Cause: "The image keeps its data in a different place than earlier versions did, and exits if something is mounted in the old place, " +
		"so that old data is not overlooked. A tag without a version, such as latest, stands for the newest version.",
	Fix: "mount it where the image keeps its data, or use an older image version",

	Breaks: true, Stops: true, Together: "containers do not start with a volume where earlier versions kept their data: %s",
}

// reportMovedData warns of a mount with which the image of a service is known not to start.
func reportMovedData(l *lowering, s *plan.Service, c types.ServiceConfig) {
	facts := l.factsOf(c)
	if l.setTo(c, postgresData) != "" { // the only variable that moves such data back
		return
	}
	targets := tmpfsTargets(c)
	for _, v := range c.Volumes {
		targets = append(targets, v.Target)
	}
	for _, dir := range facts.Refuses.Value {
		if slices.Contains(targets, dir) {
			l.about(s.Name).At("volumes", dir).
				Report(kindMovedData, "the container will not start, because something is mounted at %s", dir).Of(s.Name, "").
				WithHint("mount the volume at %s, or use an older image version", facts.Data.Value[0])
		}
	}
}
