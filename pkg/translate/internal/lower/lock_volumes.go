package lower

import (
	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindImageVolume = diag.Kind{
	Code: "C2E-image-volume", Severity: diag.Warning, Loses: true,
	Title:  "service does not keep its data",
	Titles: "services do not keep their data",
	Cause: "The image declares a VOLUME or is known to keep data in a directory, but nothing is mounted there. With Docker, the data " +
		"outlives a restart of the container. On ECS, it is part of the task's storage, and every new task starts without it.",
	Fix:     "to keep the data, mount a named volume there, as compose2ecs init does; otherwise acknowledge the finding",
	Several: "to keep the data, mount named volumes there, as compose2ecs init does; otherwise acknowledge the finding",

	OfService: true, Together: "data is lost when the tasks stop, because nothing is mounted where it is kept: %s",
}

// reportImageVolumes is about where an image expects to keep data, and nothing of it is kept.
func (l *lowering) reportImageVolumes(s *plan.Service) {
	if volumes := sentence.And(l.imageVolumes[s.Name]); volumes != "" {
		what := "a volume"
		if len(l.imageVolumes[s.Name]) > 1 {
			what = "volumes"
		}
		l.about(s.Name).AtValue("image").
			Report(kindImageVolume, "the image declares %s at %s, and nothing is mounted there", what, volumes).Of(s.Name+" "+volumes, "")
	}
}
