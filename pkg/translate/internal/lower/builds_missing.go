package lower

import (
	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// kindMissingBuild is an info because the summary of a check begins with it.
var kindMissingBuild = diag.Kind{
	Code: "C2E-missing-build", Severity: diag.Info,
	Title: "image cannot be built",
	Cause: "A build section refers to a directory, a Dockerfile, or a build stage that does not exist. Both deploy and docker compose build " +
		"fail.",
	Fix: "create what is missing, or correct the path; to deploy an existing image, pass --image SERVICE=IMAGE",

	Together: "images of these services cannot be built: %s",
}

// reportMissing tells of an image that cannot be built.
func reportMissing(l *lowering, s *plan.Service, c types.ServiceConfig, b plan.Build) {
	if b.Missing != "" && !b.Pulled {
		l.about(s.Name).At("build").Report(kindMissingBuild, "its image cannot be built, because %s does not exist", b.Missing).
			Of(c.Name, b.Missing+" does not exist")
	}
}
