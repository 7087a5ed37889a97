package awserr

import (
	"errors"
	"strings"

	"github.com/aws/smithy-go"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// deniedAction is the action that a message about missing rights names (AWS Identity and
// Access Management User Guide, "Troubleshoot access denied error messages").
var deniedAction = lazyregexp.New(`not authorized to perform:? ([a-z0-9-]+:[A-Za-z0-9]+)`)

// kmsRefusal is all that Secrets Manager says when the key of a secret is closed to the
// caller (AWS Knowledge Center, "Why can't I retrieve or access an AWS Secrets Manager secret").
const kmsRefusal = "Access to KMS is not allowed"

// NamedAction is the action that an error about missing rights names, "" if it names none.
func NamedAction(err error) string {
	if match := deniedAction.FindStringSubmatch(Text(err)); match != nil {
		return match[1]
	}
	return ""
}

// Action is the action that the caller may not do: the one that the error names, else
// that of the call; "" if neither is known.
func Action(err error) string {
	if action := NamedAction(err); action != "" {
		return action
	}
	if strings.Contains(Text(err), kmsRefusal) {
		return "kms:Decrypt"
	}
	if call, is := errors.AsType[*smithy.OperationError](err); is && actionPrefixes[call.Service()] != "" {
		return actionPrefixes[call.Service()] + ":" + call.Operation()
	}
	return ""
}

// actionPrefixes are the names of services in IAM policies, by those that the SDK has for
// them (Service Authorization Reference, "Actions, resources, and condition keys for AWS
// services"). S3 is not among them: its actions have other names than its calls.
var actionPrefixes = map[string]string{
	"ACM": "acm", "CloudFormation": "cloudformation", "CloudWatch Logs": "logs", "EC2": "ec2", "ECR": "ecr", "ECS": "ecs",
	"EFS": "elasticfilesystem", "Elastic Load Balancing v2": "elasticloadbalancing", "Secrets Manager": "secretsmanager",
	"Service Quotas": "servicequotas", "STS": "sts",
}
