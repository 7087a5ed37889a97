package doctor

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/iam"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
)

// linkedRole is the role that ECS itself works with (Amazon ECS Developer Guide, "Using
// service-linked roles for Amazon ECS").
const linkedRole = "AWSServiceRoleForECS"

// checkLinkedRole looks for the role that AWS makes when ECS is used for the first time in an
// account: whoever deploys then needs the right to make it, and the first cluster can be
// faster than the role.
func checkLinkedRole(ctx context.Context, e *examination) []Finding {
	if len(e.template.of("AWS::ECS::Service")) == 0 {
		return nil
	}
	_, err := e.API.IAM.GetRole(ctx, &iam.GetRoleInput{RoleName: aws.String(linkedRole)})
	switch {
	case awserr.KindOf(err) == awserr.Missing:
		return []Finding{warningf(linkedRole, "create it beforehand: aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com",
			"ECS has never been used in this account: the deployment creates its service-linked role, which needs iam:CreateServiceLinkedRole")}
	case err != nil:
		return []Finding{unknown(linkedRole, err, "the service-linked role of ECS")}
	}
	return []Finding{okf(linkedRole, "the service-linked role of ECS exists")}
}
