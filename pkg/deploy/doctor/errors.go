package doctor

import (
	"context"
	"errors"
	"net"
	"net/url"
	"slices"
	"strings"

	"github.com/aws/smithy-go"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// unknown is the finding for a question that got no answer: what says what was to be
// found out.
func unknown(subject string, err error, what string) Finding {
	cause, hint := explain(err)
	return unknownf(subject, hint, "%s could not be looked at: %s", what, cause)
}

// explain puts an error of the SDK into words.
func explain(err error) (cause, hint string) {
	var name *net.DNSError
	var connection *net.OpError
	var address *url.Error
	const network = "check the network and the region, then run it again"
	switch {
	case errors.Is(err, context.Canceled):
		return "it was interrupted", ""
	case errors.Is(err, context.DeadlineExceeded):
		return "no answer came in time", network
	case isDenied(err):
		action := actionOf(err)
		return "the action " + action + " is not allowed", "allow " + action + " to have this checked"
	case hasCode(err, "Throttling", "ThrottlingException", "RequestLimitExceeded", "TooManyRequestsException"):
		return "the account asks AWS too often", "wait a little, then run it again"
	case errors.As(err, &name):
		return "there is no host " + name.Name, network
	case errors.As(err, &connection), errors.As(err, &address):
		return "it cannot be reached: " + innermost(err), network
	}
	return text(err), ""
}

// text is what AWS had to say, without the SDK's words around it.
func text(err error) string {
	if api, is := errors.AsType[smithy.APIError](err); is {
		if api.ErrorMessage() == "" {
			return api.ErrorCode()
		}
		return api.ErrorMessage()
	}
	return innermost(err)
}

// innermost is the error that says most in fewest words.
func innermost(err error) string {
	for {
		next := errors.Unwrap(err)
		if next == nil {
			return err.Error()
		}
		err = next
	}
}

func hasCode(err error, codes ...string) bool {
	api, is := errors.AsType[smithy.APIError](err)
	return is && slices.Contains(codes, api.ErrorCode())
}

func isDenied(err error) bool {
	return hasCode(err, "AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "Forbidden", "AuthorizationError")
}

// deniedAction is the action that a message about missing rights names (AWS Identity and
// Access Management User Guide, "Troubleshoot access denied error messages").
var deniedAction = lazyregexp.New(`not authorized to perform:? ([a-z0-9-]+:[A-Za-z0-9]+)`)

// actionPrefixes are the names of services in IAM policies (Service Authorization
// Reference, "Actions, resources, and condition keys for AWS services").
var actionPrefixes = map[string]string{
	"ACM": "acm", "CloudFormation": "cloudformation", "CloudWatch Logs": "logs", "EC2": "ec2", "ECR": "ecr", "ECS": "ecs",
	"EFS": "elasticfilesystem", "Elastic Load Balancing v2": "elasticloadbalancing", "Secrets Manager": "secretsmanager",
	"Service Quotas": "servicequotas", "STS": "sts",
}

func actionOf(err error) string {
	if match := deniedAction().FindStringSubmatch(text(err)); match != nil {
		return match[1]
	}
	if strings.Contains(text(err), "KMS") {
		return "kms:Decrypt" // of the key of a secret, which Secrets Manager does not name
	}
	if operation, is := errors.AsType[*smithy.OperationError](err); is && actionPrefixes[operation.Service()] != "" {
		return actionPrefixes[operation.Service()] + ":" + operation.Operation()
	}
	return "that this takes"
}
