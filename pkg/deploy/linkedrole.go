package deploy

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/iam"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
)

// LinkedRole is the role that ECS itself works with. AWS makes it when ECS is used for the
// first time in an account, but the first service can be faster than the role (Amazon ECS
// Developer Guide, "Using service-linked roles for Amazon ECS").
const LinkedRole = "AWSServiceRoleForECS"

const (
	linkedService = "ecs.amazonaws.com"
	makeRole      = "aws iam create-service-linked-role --aws-service-name " + linkedService
)

// lacksRole reports whether a new stack would be the first in its account to have ECS
// services. Whoever may not look at roles does not know.
func (c *Client) lacksRole(ctx context.Context, set *ChangeSet, template *cfn.Document) (bool, error) {
	if !set.Create || set.Unchanged || len(ecsServices(template)) == 0 {
		return false, nil
	}
	_, err := c.api.IAM.GetRole(ctx, &iam.GetRoleInput{RoleName: aws.String(LinkedRole)})
	switch awserr.KindOf(err) {
	case awserr.Missing:
		return true, nil
	case awserr.Denied:
		return false, nil
	}
	return false, problem(err, "looking for the service-linked role of ECS")
}

// makeLinkedRole makes the role that a proposal lacks. CloudFormation may have the right to
// do so, if it has a role of its own.
func (c *Client) makeLinkedRole(ctx context.Context, p *Proposal) error {
	if !p.LacksRole {
		return nil
	}
	_, err := c.api.IAM.CreateServiceLinkedRole(ctx, &iam.CreateServiceLinkedRoleInput{AWSServiceName: aws.String(linkedService)})
	switch {
	case err == nil:
		c.report(Notice{"created the service-linked role of ECS, " + LinkedRole})
	case isTaken(err):
	case awserr.KindOf(err) == awserr.Denied && p.Request.RoleARN != "":
		c.report(Notice{"the service-linked role of ECS does not exist yet: CloudFormation has to create it"})
	case awserr.KindOf(err) == awserr.Denied:
		return &Problem{
			Kind: Access, Err: err,
			Message: "ECS has never been used in this account, and its service-linked role cannot be created: " + awserr.Text(err),
			Hint:    "allow iam:CreateServiceLinkedRole for " + linkedService + ", or ask an administrator to run " + makeRole,
		}
	default:
		return problem(err, "creating the service-linked role of ECS")
	}
	return nil
}

// isTaken reports whether somebody else has made a service-linked role meanwhile. IAM answers
// InvalidInput, "has been taken in this account"; its common code for that is the other one.
func isTaken(err error) bool {
	code := awserr.Code(err)
	return code == "InvalidInput" || code == "EntityAlreadyExists"
}
