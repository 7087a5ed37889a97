package translate

import (
	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

var boundary = feature{
	name: "Permissions boundary",
	about: "`x-aws-permissions_boundary` is the policy above which no role of the stack rises, where an account demands one: at the top level for all roles, in a service for those of the service. " +
		"It has to allow what the roles need, log lines and images among it.",
	extensions: []extension{{"x-aws-permissions_boundary", []string{"", "services.*"}, "ARN of the managed policy that bounds the roles.", ""}},
	lower:      lowerBoundary,
}

func lowerBoundary(l *lowering) {
	read := func(extensions types.Extensions, path ...string) string {
		arn, _ := decodeExtension[string](l, extensions, "x-aws-permissions_boundary", path...)
		if arn != "" && !policyPattern.MatchString(arn) {
			l.AtValue(append(path, "x-aws-permissions_boundary")...).Report(kindPolicyARN, "x-aws-permissions_boundary: %q is not the ARN of a managed policy", arn)
		}
		return arn
	}
	l.plan.Boundary = read(l.project.Extensions)
	l.eachService(func(s *Service, c types.ServiceConfig) {
		s.Permissions.Boundary = read(c.Extensions, "services", s.Name)
	})
}

// bound puts the boundary on a resource that is a role, whoever writes it: that of the
// service that the resource is for, or that of the project.
func (e *emitter) bound(r *cfn.Resource, path []string) {
	role, ok := r.Properties.(*cfn.IAMRole)
	if !ok {
		return
	}
	arn := e.plan.Boundary
	for _, s := range e.plan.Services {
		if len(path) > 1 && path[0] == "services" && path[1] == s.Name && s.Permissions.Boundary != "" {
			arn = s.Permissions.Boundary
		}
	}
	role.PermissionsBoundary = optional(arn)
}
