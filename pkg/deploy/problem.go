package deploy

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/url"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/smithy-go"
	smithyhttp "github.com/aws/smithy-go/transport/http"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// A Kind of problem decides what a caller does about it, and the exit code.
type Kind int

// The kinds of problems.
const (
	Failed   Kind = iota // the deployment, or AWS, failed
	Input                // what was asked for cannot be done; nothing was changed
	Access               // credentials, region or endpoint
	Refused              // it would destroy something, and nobody agreed
	TimedOut             // waiting took too long; the stack goes on
)

// A Problem is an error for people: what is wrong, and what to do about it.
type Problem struct {
	Kind    Kind
	Message string
	Hint    string
}

func (p *Problem) Error() string { return p.Message }

func refusedf(hint, format string, args ...any) error {
	return &Problem{Refused, fmt.Sprintf(format, args...), hint}
}

func failedf(hint, format string, args ...any) error {
	return &Problem{Failed, fmt.Sprintf(format, args...), hint}
}

func inputf(hint, format string, args ...any) error {
	return &Problem{Input, fmt.Sprintf(format, args...), hint}
}

// errorCode is the code of an error that AWS answered with, "" for any other error.
func errorCode(err error) string {
	if api, ok := errors.AsType[smithy.APIError](err); ok {
		return api.ErrorCode()
	}
	return ""
}

// errorText is what AWS had to say, without the SDK's words around it.
func errorText(err error) string {
	var api smithy.APIError
	if errors.As(err, &api) && api.ErrorMessage() != "" {
		return api.ErrorMessage()
	}
	return err.Error()
}

// isMissing tells the answer for something that is not there.
func isMissing(err error) bool {
	switch errorCode(err) {
	case "ValidationError", "ChangeSetNotFound", "StackNotFoundException":
		return strings.Contains(errorText(err), "does not exist")
	case "ResourceNotFoundException", "NotFound", "NoSuchBucket", "FileSystemNotFound", "404":
		return true
	}
	return false
}

func isDenied(err error) bool {
	switch errorCode(err) {
	case "AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "Forbidden":
		return true
	}
	return false
}

// deniedAction is the action that a message about missing rights names (AWS Identity and
// Access Management User Guide, "Troubleshoot access denied error messages").
var deniedAction = lazyregexp.New(`not authorized to perform:? ([a-z0-9-]+:[A-Za-z0-9]+)`)

// problem puts an error of the SDK into words. What is no fault of AWS, such as an
// interrupt, stays what it is.
func problem(err error, doing string) error {
	var p *Problem
	switch {
	case err == nil, errors.As(err, &p), errors.Is(err, context.Canceled):
		return err
	case errors.Is(err, context.DeadlineExceeded):
		return &Problem{TimedOut, "timed out while " + doing, "the stack goes on: compose2ecs events shows it, compose2ecs deploy attaches to it"}
	}
	if p := accessProblem(err, doing); p != nil {
		return p
	}
	if isDenied(err) {
		hint := "docs/permissions.md has the policy for those who deploy"
		if match := deniedAction().FindStringSubmatch(errorText(err)); match != nil {
			hint = "allow the action " + match[1] + "; docs/permissions.md has the whole policy for those who deploy"
		}
		return &Problem{Access, doing + ": " + errorText(err), hint}
	}
	switch errorCode(err) {
	case "Throttling", "ThrottlingException", "RequestLimitExceeded", "TooManyRequestsException":
		return &Problem{Failed, doing + ": AWS is asked too often by this account", "wait a little and run the command again: it goes on where it stopped"}
	}
	return &Problem{Failed, doing + ": " + errorText(err), retryHint(err)}
}

// retryHint is for what may go well the next time: not for a request that AWS refused.
func retryHint(err error) string {
	var answer *smithyhttp.ResponseError
	if errors.As(err, &answer) && answer.HTTPStatusCode()/100 == 4 {
		return ""
	}
	return "run the command again: it goes on where it stopped"
}

// accessProblem recognises what keeps the program from talking to AWS at all.
func accessProblem(err error, doing string) *Problem {
	var noProfile config.SharedConfigProfileNotExistError
	var connection *net.OpError
	var address *url.Error
	var missing *aws.MissingRegionError
	const signIn = "sign in again (aws sso login, or new keys), then run the command again: it goes on where it stopped"
	switch code := errorCode(err); {
	case errors.As(err, &noProfile):
		return &Problem{Access, fmt.Sprintf("there is no AWS profile %q", noProfile.Profile), "aws configure list-profiles shows those that there are"}
	case errors.As(err, &missing):
		return &Problem{Access, "no AWS region is set", "give --region, or set AWS_REGION"}
	case code == "ExpiredToken" || code == "ExpiredTokenException" || code == "RequestExpired":
		return &Problem{Access, "the AWS credentials have expired while " + doing, signIn}
	case code == "InvalidClientTokenId" || code == "SignatureDoesNotMatch" || code == "InvalidSignatureException" || code == "UnrecognizedClientException" || code == "InvalidAccessKeyId" || code == "AuthFailure":
		return &Problem{Access, "AWS does not accept the credentials: " + errorText(err), "check AWS_PROFILE, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY"}
	case strings.Contains(err.Error(), "failed to refresh cached credentials"), strings.Contains(err.Error(), "get identity: get credentials"):
		return &Problem{Access, "no AWS credentials: " + whyNoCredentials(err), "aws configure, aws sso login, --aws-profile or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY"}
	case errors.As(err, &connection), errors.As(err, &address):
		return &Problem{Access, doing + ": AWS cannot be reached: " + lastCause(err), "check the network, --region and --endpoint-url, then run the command again"}
	}
	return nil
}

// whyNoCredentials leaves out that the machine is no EC2 instance with a role, which is the
// last place where the SDK looks.
func whyNoCredentials(err error) string {
	if cause := lastCause(err); !strings.Contains(err.Error(), "IMDS") {
		return cause
	}
	return "none in the environment, in the AWS profile or from this machine"
}

// lastCause is the innermost error, which says most in fewest words.
func lastCause(err error) string {
	for {
		next := errors.Unwrap(err)
		if next == nil {
			return err.Error()
		}
		err = next
	}
}
