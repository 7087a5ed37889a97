package lower

import (
	"github.com/compose-spec/compose-go/v2/types"
	"github.com/distribution/reference"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// kindPullLimit is about who pulls without signing in (Docker documentation, "Docker Hub
// pull usage and limits").
var kindPullLimit = diag.Kind{
	Code: "C2E-pull-limit", Severity: diag.Info,
	Title: "tasks share a Docker Hub pull limit",
	Cause: "Docker Hub limits unauthenticated pulls to 100 per IP address every six hours. Fargate pulls the images for each task that " +
		"starts, and behind a NAT gateway, all tasks have the same address.",
	Fix: "authenticate with x-aws-pull_credentials, or use copies of the images in Amazon ECR with x-aws-mirror: true; Docker Official " +
		"Images are also available in public.ecr.aws/docker/library",
}

// checkPullLimit says once which images count towards the limit of one address.
func checkPullLimit(l *lowering) {
	if l.plan.VPC.NAT == 0 {
		return
	}
	var names []string
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		named, err := reference.ParseNormalizedNamed(s.Container.Image)
		if err == nil && reference.Domain(named) == "docker.io" && c.Extensions["x-aws-pull_credentials"] == nil && !l.mirrors(c) {
			names = plan.Union(names, []string{reference.FamiliarName(named)})
		}
	})
	if len(names) > 0 {
		gateway := "the NAT gateway"
		if l.plan.VPC.NAT > 1 {
			gateway = "a NAT gateway"
		}
		l.At("x-aws-vpc", "nat").Report(kindPullLimit, "x-aws-vpc: pulls of %s count toward the Docker Hub limit for %s's IP address",
			sentence.And(names), gateway)
	}
}
