package lower

import (
	"github.com/compose-spec/compose-go/v2/types"
	"regexp"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// kindMovedImage is about the catalogue of Bitnami (bitnami/containers#83267, "Upcoming changes to the Bitnami catalog"): versions
// other than the latest went to another repository in September 2025.
var kindMovedImage = diag.Kind{
	Code: "C2E-moved-image", Severity: diag.Warning,
	Title: "image has moved",
	Cause: "Bitnami moved the versions of its images from docker.io/bitnami to docker.io/bitnamilegacy in September 2025. A machine that " +
		"pulled one earlier can still run it, but Fargate pulls the image for each task and would not find it.",
	Fix: "write bitnamilegacy instead of bitnami, or use the program's official image",

	Breaks: true, Stops: true, Together: "images of these services are no longer at docker.io/bitnami: %s",
}

// movedImage is a version in the catalogue that has moved; the latest of some images are still there.
func movedImage() *regexp.Regexp { return lazyregexp.Of(`^(?:docker\.io/)?bitnami/[\w.-]+:([\w.-]+)$`) }

// reportMoved warns of an image that is no longer where its reference says, unless the lock file has seen it there.
func reportMoved(l *lowering, s *plan.Service, c types.ServiceConfig) {
	_, seen := l.Lock.Image(c.Image)
	if match := movedImage().FindStringSubmatch(c.Image); match != nil && match[1] != "latest" && !seen && !s.Container.Built {
		l.about(s.Name).AtValue("image").Report(kindMovedImage, "%s is no longer at docker.io/bitnami", c.Image).Of(s.Name, "")
	}
}
