package lower

import (
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"
	"github.com/distribution/reference"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// amazonECR is the registry that x-aws-images names in place of the one in image.
const amazonECR = "ecr"

// kindPushedImage is an info because a team may have the repository; the summary of a check begins with it.
var kindPushedImage = diag.Kind{
	Code: "C2E-pushed-image", Severity: diag.Info,
	Title: "image is pushed to a public registry",
	Cause: "The service has a build section, and its image is in a public registry. deploy builds the image and, like docker compose " +
		"push, pushes it there. If the repository is not yours, the registry denies the push, and nothing is deployed.",
	Fix: "to push to Amazon ECR, set x-aws-images: {registry: ecr}; to use the published image, set build: !reset null in the AWS " +
		"overlay",

	Together: "images are built and pushed to public registries, which requires permission to push: %s",
}

// publicRegistries are those in which everybody finds the images of others. Those of a company are its own.
var publicRegistries = []string{"docker.io", "ghcr.io", "public.ecr.aws", "quay.io", "registry.gitlab.com"}

// reportPushed tells of an image that is built here and that others may publish, unless something shows that it is the user's own.
func reportPushed(l *lowering, s *plan.Service, c types.ServiceConfig, b *plan.Build) {
	named, err := reference.ParseNormalizedNamed(b.Reference)
	if err != nil || b.Reference != s.Container.Image || b.Pulled || c.Extensions["x-aws-pull_credentials"] != nil {
		return
	}
	domain := reference.Domain(named)
	if !slices.Contains(publicRegistries, domain) && !strings.HasSuffix(domain, ".scarf.sh") { // which leads to other registries
		return
	}
	b.Public = true
	l.about(s.Name).AtValue("image").
		Report(kindPushedImage, "compose2ecs deploy builds its image and pushes it to %s; you need permission to push there",
			reference.FamiliarName(named)).
		Of(reference.FamiliarName(named), "")
}
