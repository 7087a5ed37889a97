package lower

import (
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// maxSubnets is how many subnets a task can be put into (Amazon ECS Developer Guide,
// "Amazon ECS service quotas").
const maxSubnets = 16

// lowerExistingVPC reads the ids of a VPC that the stack does not make.
func lowerExistingVPC(l *lowering, v *plan.VPC, x vpcExtension) {
	v.Existing = plan.ExistingVPC
	if x.ID != "" {
		lowerVPCID(l, v, x.ID)
	}
	for _, key := range givenKeys(l, ownKeys) {
		l.At("x-aws-vpc", key).Report(kindVPCSettings, "x-aws-vpc.%s is for a VPC that the stack creates, but this one already exists", key).
			WithHint("remove it; or remove the VPC's ID or existing: true, so that the stack creates a VPC")
	}
	v.PublicSubnets, v.PrivateSubnets = x.PublicSubnets, x.PrivateSubnets
	lowerSubnets(l, "public_subnets", x.PublicSubnets)
	lowerSubnets(l, "private_subnets", x.PrivateSubnets)
	lowerSubnets(l, "subnets", x.Subnets)
	if len(x.Subnets) > 0 {
		if len(x.PublicSubnets) > 0 {
			l.At("x-aws-vpc", "subnets").Report(kindVPCSettings, "x-aws-vpc: subnets and public_subnets are the same setting")
		}
		v.PublicSubnets = x.Subnets
	}
	for _, subnet := range v.PrivateSubnets {
		if slices.Contains(v.PublicSubnets, subnet) {
			l.AtValue("x-aws-vpc", "private_subnets", subnet).Report(kindVPCSettings, "x-aws-vpc: %s cannot be both public and private", subnet).
				WithHint("remove one of the two entries; a subnet is public if its default route leads to an internet gateway")
		}
	}
	v.Private = len(v.PrivateSubnets) > 0
	switch x.Tasks {
	case "":
	case "public", "private":
		v.Private = x.Tasks == "private"
	default:
		l.AtValue("x-aws-vpc", "tasks").Report(kindExtensionValue, "x-aws-vpc.tasks must be public or private, not %q", x.Tasks).
			WithHint("private subnets need a NAT gateway, or VPC endpoints for ECR, S3, and CloudWatch Logs")
	}
}

func lowerVPCID(l *lowering, v *plan.VPC, id string) {
	at := source.Path{"x-aws-vpc", "id"}
	if !l.Source.Exact(at...) { // the short form
		at = at[:1]
	}
	named := id[strings.LastIndex(id, "/")+1:] // an ARN ends in the id
	switch {
	case vpcPattern.MatchString(named):
		v.Existing = named
	case isUnresolved(id):
		v.Unresolved = true
		l.reportUnresolved(id, cfn.LogicalID(plan.ExistingVPC), at...)
	default:
		l.AtValue(at...).Report(kindVPC, "x-aws-vpc: %q is not a valid VPC ID", id).
			WithHint("use the ID from the AWS console")
	}
}

// lowerSubnets checks one list of subnets.
func lowerSubnets(l *lowering, key string, ids []string) {
	seen := map[string]bool{}
	for _, subnet := range ids {
		at := l.AtValue("x-aws-vpc", key, subnet)
		switch {
		case !subnetPattern.MatchString(subnet):
			at.Report(kindVPC, "x-aws-vpc: %q is not a valid subnet ID", subnet)
		case seen[subnet]:
			at.Report(kindVPC, "x-aws-vpc.%s lists %s twice", key, subnet).WithHint("remove one of the two entries")
		}
		seen[subnet] = true
	}
	if len(ids) > maxSubnets {
		l.At("x-aws-vpc", key).Report(kindVPC, "x-aws-vpc.%s has %d subnets; the maximum is %d", key, len(ids), maxSubnets).
			WithHint("specify one subnet in each Availability Zone")
	}
}
