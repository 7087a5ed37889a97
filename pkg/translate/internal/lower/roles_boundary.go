package lower

import (
	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var boundaryFeature = feature{
	name: "Permissions boundary",
	about: "`x-aws-permissions_boundary` sets the permissions boundary of the roles of the stack, if an account requires one: at the " +
		"top level for all roles, in a service for its own. It has to allow what the roles need, including writing logs and pulling " +
		"images.",
	extensions: []extension{
		{"x-aws-permissions_boundary", []string{"", "services.*"}, "ARN of the managed policy that is the permissions boundary of the " +
			"roles.", ""}},
	lower: lowerBoundary,
}

func lowerBoundary(l *lowering) {
	read := func(extensions types.Extensions, path ...string) string {
		arn, _ := decodeExtension[string](l, extensions, "x-aws-permissions_boundary", path...)
		if arn != "" && !policyPattern.MatchString(arn) {
			l.AtValue(source.Path(path).Sub("x-aws-permissions_boundary")...).
				Report(kindPolicyARN, "x-aws-permissions_boundary: %q is not a valid managed policy ARN", arn)
		}
		return arn
	}
	l.plan.Boundary = read(l.Project.Extensions)
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		s.Permissions.Boundary = read(c.Extensions, "services", s.Name)
	})
}
