package plan

import (
	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// EcrImage is a reference to a private repository of Amazon ECR: in any partition, by the
// names with FIPS and IPv6 too ("Amazon ECR endpoints and quotas" in the AWS General Reference).
var EcrImage = lazyregexp.New(
	`^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.com\.cn)/([^:@]+)`)
