package lower

import (
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// kindMovedImage is about the catalogue of Bitnami (bitnami/containers#83267, "Upcoming changes to the Bitnami catalog"): versions
// other than the latest went to another repository in September 2025.
var kindMovedImage = diag.Kind{
	Code: "C2E-moved-image", Severity: diag.Warning,
	Title: "image has moved",
	Cause: "Bitnami moved the versions of its images from docker.io/bitnami to docker.io/bitnamilegacy in September 2025. Some images, such " +
		"as kafka, no longer have even a latest tag at docker.io/bitnami. A machine that pulled one " +
		"earlier can still run it, but Fargate pulls the image for each task and would not find it.",
	Fix:     "write bitnamilegacy instead of bitnami, or use the program's official image",
	Several: "write bitnamilegacy instead of bitnami, or use the programs' official images",

	Breaks: true, Stops: true, Together: "images of these services are no longer at docker.io/bitnami: %s",
}

// movedImage is an image in the catalogue that has moved.
var movedImage = lazyregexp.New(`^(?:docker\.io/)?bitnami/([\w.-]+)(?::([\w.-]+))?$`)

// withoutLatest are images of Bitnami that no tag is left of, by what its maintainers and users said: those that are not in the free subset
// (bitnami/containers issues 84371, 85621, 85636, 86191, 86759, 88031 and 89991, NVIDIA/nvcf issue 190, drupalwxt/helm-drupal issue 150,
// azukaar/Cosmos-Server issue 483).
const withoutLatest = " cassandra drupal elasticsearch kafka matomo minio pgbouncer rabbitmq solr zookeeper "

// reportMoved warns of an image that is no longer where its reference says, unless the lock file has seen it there.
func reportMoved(l *lowering, s *plan.Service, c types.ServiceConfig) {
	_, seen := l.Lock.Image(c.Image)
	match := movedImage.FindStringSubmatch(c.Image)
	if match == nil || seen || s.Container.Built {
		return
	}
	if newest := match[2] == "" || match[2] == "latest"; !newest || strings.Contains(withoutLatest, " "+match[1]+" ") {
		l.about(s.Name).AtValue("image").Report(kindMovedImage, "%s is no longer at docker.io/bitnami", c.Image).Of(s.Name, "")
	}
}
