package awserr

import (
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strings"

	"github.com/aws/aws-sdk-go-v2/credentials/ssocreds"
	"github.com/aws/smithy-go"
	smithyhttp "github.com/aws/smithy-go/transport/http"
)

// A Kind is what an error means to whoever asked AWS.
type Kind int

// The kinds of errors.
const (
	Other         Kind = iota // no error, or one that is none of these
	Missing                   // what was asked for is not there
	Unset                     // it is there, but nobody has set this of it
	Invalid                   // what was asked for cannot be
	Denied                    // the caller may not do that
	Throttled                 // the account asks too often
	Expired                   // the credentials were good once
	Rejected                  // AWS does not know the credentials
	NoCredentials             // there are none to ask with
	SignedOut                 // the sign-in of the profile is missing or over
	Unreachable               // the question did not get to AWS, or the answer not back
	Faulty                    // the endpoint answers with a server error (500 to 599)
	Overtaken                 // somebody else has changed the stack meanwhile
	Outdated                  // the change set does not fit the stack any more
	InUse                     // something else holds on to it
	NotConnected              // the agent in the task does not answer
	Skewed                    // the clock of this machine is wrong
)

// kinds are the codes of errors. Most are in the API reference of the service, under
// "Errors" of the operation; those that all services share in "Common Error Types".
var kinds = map[string]Kind{
	"ChangeSetNotFound":           Missing, // AWS CloudFormation API Reference, "DescribeChangeSet"
	"StackNotFoundException":      Missing,
	"ResourceNotFoundException":   Missing, // Secrets Manager, CloudWatch Logs, Certificate Manager
	"FileSystemNotFound":          Missing, // Amazon EFS
	"LoadBalancerNotFound":        Missing,
	"ListenerNotFound":            Missing,
	"RuleNotFound":                Missing,
	"ClusterNotFoundException":    Missing, // Amazon ECS
	"NoSuchEntity":                Missing, // IAM
	"NoSuchResourceException":     Missing, // Service Quotas
	"NoSuchBucket":                Missing,
	"RepositoryNotFoundException": Missing, // Amazon ECR
	"ImageNotFoundException":      Missing,
	"OperationAborted":            Overtaken, // S3 API Reference, "Error responses"
	// S3 API Reference, "GetPublicAccessBlock"
	"NoSuchPublicAccessBlockConfiguration": Unset,
	"NotFound":                             Missing, // of S3, whose answers to HEAD have no body
	"404":                                  Missing,

	"AccessDenied":          Denied,
	"AccessDeniedException": Denied,
	"UnauthorizedOperation": Denied, // Amazon EC2
	"AuthorizationError":    Denied, // Amazon SNS API Reference
	"Forbidden":             Denied, // of S3, whose answers to HEAD have no body

	"Throttling":               Throttled,
	"ThrottlingException":      Throttled,
	"RequestLimitExceeded":     Throttled, // Amazon EC2
	"TooManyRequestsException": Throttled,
	"TooManyRequests":          Throttled, // Amazon EFS

	"ExpiredToken":          Expired,
	"ExpiredTokenException": Expired,
	"RequestExpired":        Expired,

	"RequestTimeTooSkewed": Skewed, // S3
	"RequestInTheFuture":   Skewed,

	"InvalidClientTokenId":        Rejected,
	"UnrecognizedClientException": Rejected,
	"SignatureDoesNotMatch":       Rejected,
	"InvalidSignatureException":   Rejected,
	"InvalidAccessKeyId":          Rejected, // S3
	"AuthFailure":                 Rejected, // Amazon EC2

	"InvalidChangeSetStatus":          Outdated, // AWS CloudFormation API Reference, "ExecuteChangeSet"
	"InvalidChangeSetStatusException": Outdated,

	"FileSystemInUse":             InUse,        // Amazon EFS User Guide, "DeleteFileSystem"
	"TargetNotConnectedException": NotConnected, // Amazon ECS API Reference, "ExecuteCommand"
	"TargetNotConnected":          NotConnected, // AWS Systems Manager API Reference, "StartSession"
}

// validation are the errors of CloudFormation whose code is that of many others, so that
// only their text tells them apart: the one that CloudFormation writes in its answers to
// DescribeStacks, whose reference says no more than "ValidationError", and CreateChangeSet.
var validation = []struct {
	text string
	kind Kind
}{
	{"does not exist", Missing},                              // Stack with id shop does not exist
	{"already exists and cannot be created", Overtaken},      // Stack [shop] already exists and cannot be created with the changeSet […]
	{"_IN_PROGRESS state and can not be updated", Overtaken}, // Stack:arn:… is in UPDATE_IN_PROGRESS state and can not be updated.
}

// KindOf is what an error means.
func KindOf(err error) Kind {
	code := Code(err)
	if kind, known := kinds[code]; known {
		if kind == Rejected && isSkewed(Text(err)) {
			return Skewed
		}
		return kind
	}
	var connection *net.OpError
	var address *url.Error
	var name *net.DNSError
	switch {
	case err == nil:
		return Other
	case code == "ValidationError", code == "AlreadyExistsException":
		return validationKind(Text(err))
	case isSignedOut(err):
		return SignedOut
	case lacksCredentials(err):
		return NoCredentials
	case serverError(err) != 0:
		return Faulty
	case errors.As(err, &connection), errors.As(err, &address), errors.As(err, &name), IsUnanswered(err):
		return Unreachable
	}
	return Other
}

// isSignedOut reports whether the profile takes its credentials from IAM Identity Center, and
// nobody has signed in there (aws sso login) or it is too long ago. The SDK has a type for
// that only where the profile has no sso_session (credentials/ssocreds/sso_token_provider.go).
func isSignedOut(err error) bool {
	_, is := errors.AsType[*ssocreds.InvalidTokenError](err)
	return is || lacksCredentials(err) && strings.Contains(err.Error(), "SSO token")
}

// isSkewed reports whether a signature was refused for its time only ("Signature expired:
// 20260101T000000Z is now earlier than …", "Signature not yet current": AWS Identity and Access
// Management User Guide, "Troubleshoot Signature Version 4 requests"). The code is that of any
// wrong signature.
func isSkewed(text string) bool {
	return strings.Contains(text, "Signature expired") || strings.Contains(text, "Signature not yet current")
}

func validationKind(text string) Kind {
	for _, v := range validation {
		if strings.Contains(text, v.text) {
			return v.kind
		}
	}
	return Invalid
}

// Code is the code of an error that AWS answered with, "" for any other error.
func Code(err error) string {
	if api, is := errors.AsType[smithy.APIError](err); is {
		return api.ErrorCode()
	}
	return ""
}

// Text is what AWS had to say, without the SDK's words around it; of any other error it
// is the innermost one, which says most in fewest words.
func Text(err error) string {
	api, is := errors.AsType[smithy.APIError](err)
	switch {
	case serverError(err) != 0 && (!is || api.ErrorMessage() == "" || api.ErrorCode() == unknownError):
		return fmt.Sprintf("the endpoint answers %d %s", serverError(err), http.StatusText(serverError(err)))
	case !is && isUnread(err):
		return "the answer is cut off or not from AWS: " + innermost(err)
	case !is:
		return innermost(err)
	case api.ErrorMessage() == "":
		return api.ErrorCode()
	}
	return api.ErrorMessage()
}

// unknownError is the code that the SDK gives an answer without a code.
const unknownError = "UnknownError"

// serverError is the HTTP status of an answer that says that the server failed, 0 if there was none.
func serverError(err error) int {
	answer, is := errors.AsType[*smithyhttp.ResponseError](err)
	if !is || answer.HTTPStatusCode()/100 != 5 {
		return 0
	}
	return answer.HTTPStatusCode()
}

func innermost(err error) string {
	for {
		next := errors.Unwrap(err)
		if next == nil {
			return err.Error()
		}
		err = next
	}
}

// IsRefusal reports whether AWS answered that the request itself is at fault, so that the
// same request has the same answer the next time.
func IsRefusal(err error) bool {
	const clientErrors = 4 // 400 to 499
	answer, is := errors.AsType[*smithyhttp.ResponseError](err)
	return is && answer.HTTPStatusCode()/100 == clientErrors
}

// lacksCredentials reports whether the SDK found no credentials to sign a request with. It
// has no type for that (aws-sdk-go-v2: aws/credential_cache.go, and getIdentity in the
// auth.go of each service around internal/auth/smithy/credentials_adapter.go).
func lacksCredentials(err error) bool {
	text := err.Error()
	return strings.Contains(text, "failed to refresh cached credentials") || strings.Contains(text, "get identity: get credentials")
}

// WhyNoCredentials is why there are no credentials. It leaves out that the machine is no
// EC2 instance with a role, which is the last place where the SDK looks (aws-sdk-go-v2:
// credentials/ec2rolecreds/provider.go).
func WhyNoCredentials(err error) string {
	if strings.Contains(err.Error(), "IMDS") {
		return "none found in the environment, the AWS profile, or the instance metadata"
	}
	return innermost(err)
}
