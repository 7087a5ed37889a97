package awserr

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"net/url"
	"testing"

	"github.com/aws/aws-sdk-go-v2/credentials/ssocreds"
	"github.com/aws/smithy-go"
	smithyhttp "github.com/aws/smithy-go/transport/http"
)

func apiError(code, message string) error {
	return fmt.Errorf("operation error X: %w", &smithy.GenericAPIError{Code: code, Message: message})
}

// answered is the error of an HTTP answer.
func answered(status int, err error) error {
	return &smithyhttp.ResponseError{Response: &smithyhttp.Response{Response: &http.Response{StatusCode: status}}, Err: err}
}

// A server that fails is named by its status, unless it says more.
func TestTextOfServerErrors(t *testing.T) {
	for _, test := range []struct {
		err  error
		want string
	}{
		{answered(http.StatusInternalServerError, errors.New("EOF")), "the endpoint answers 500 Internal Server Error"},
		{answered(http.StatusServiceUnavailable, apiError("UnknownError", "UnknownError")), "the endpoint answers 503 Service Unavailable"},
		{answered(http.StatusInternalServerError, apiError("InternalFailure", "try later")), "try later"},
	} {
		if got := Text(test.err); got != test.want {
			t.Errorf("%v: %q", test.err, got)
		}
	}
}

// validationErrors are answers of CloudFormation that only their text tells apart.
var validationErrors = map[string]Kind{
	"Stack with id shop does not exist":                                                     Missing,
	"Stack [shop] already exists and cannot be created again with the changeSet [set].":     Overtaken,
	"Stack:arn:aws:x is in UPDATE_IN_PROGRESS state and can not be updated.":                Overtaken,
	"Stack:arn:aws:x is in ROLLBACK_COMPLETE state and can not be updated.":                 Invalid,
	"Parameters: [Size] must have values":                                                   Invalid,
	"1 validation error detected: Value 'x' at 'stackName' failed to satisfy constraint: …": Invalid,
}

func TestKindOf(t *testing.T) {
	refused := &net.OpError{Op: "dial", Err: errors.New("connection refused")}
	for name, test := range map[string]struct {
		err  error
		want Kind
	}{
		"no error":               {nil, Other},
		"an interrupt":           {context.Canceled, Other},
		"an unknown code":        {apiError("Odd", "does not exist"), Other},
		"no change set":          {apiError("ChangeSetNotFound", "ChangeSet [x] does not exist"), Missing},
		"no role":                {apiError("NoSuchEntity", "The role with name x cannot be found."), Missing},
		"no object":              {apiError("NotFound", ""), Missing},
		"no rights":              {apiError("AccessDenied", ""), Denied},
		"no rights, as SNS says": {apiError("AuthorizationError", ""), Denied},
		"too many calls":         {apiError("RequestLimitExceeded", ""), Throttled},
		"an old token":           {apiError("ExpiredTokenException", ""), Expired},
		"a wrong key":            {apiError("InvalidClientTokenId", ""), Rejected},
		"a wrong signature":      {apiError("SignatureDoesNotMatch", ""), Rejected},
		"no key": {
			fmt.Errorf("get identity: %w", fmt.Errorf("get credentials: %w", errors.New("failed to refresh cached credentials, none"))),
			NoCredentials,
		},
		"nobody signed in": {
			fmt.Errorf("get identity: %w", &ssocreds.InvalidTokenError{Err: fs.ErrNotExist}), SignedOut,
		},
		"no connection":       {&url.Error{Op: "Post", URL: "https://x", Err: refused}, Unreachable},
		"no host":             {&net.DNSError{Name: "x.invalid"}, Unreachable},
		"a failing server":    {answered(http.StatusBadGateway, errors.New("EOF")), Faulty},
		"a page from a proxy": {answered(http.StatusForbidden, errors.New("EOF")), Unreachable},
		"an old change set":   {apiError("InvalidChangeSetStatus", ""), Outdated},
		"a file system":       {apiError("FileSystemInUse", ""), InUse},
		"an agent":            {apiError("TargetNotConnectedException", ""), NotConnected},
		"a session's agent":   {apiError("TargetNotConnected", ""), NotConnected},
		"a name":              {apiError("AlreadyExistsException", "Stack [x] already exists and cannot be created"), Overtaken},
	} {
		if got := KindOf(test.err); got != test.want {
			t.Errorf("%s (%v): %d, not %d", name, test.err, got, test.want)
		}
	}
	for text, want := range validationErrors {
		if got := KindOf(apiError("ValidationError", text)); got != want {
			t.Errorf("%s: %d, not %d", text, got, want)
		}
	}
}

// TestCodesInDepth finds each code however deep in an error it is.
func TestCodesInDepth(t *testing.T) {
	for code, want := range kinds {
		err := fmt.Errorf("two: %w", fmt.Errorf("one: %w", apiError(code, "some text")))
		if KindOf(err) != want || Code(err) != code || Text(err) != "some text" {
			t.Errorf("%s: %d %q %q", code, KindOf(err), Code(err), Text(err))
		}
	}
}

func TestText(t *testing.T) {
	for _, test := range []struct {
		err  error
		want string
	}{
		{apiError("Odd", "what it says"), "what it says"},
		{apiError("Odd", ""), "Odd"},
		{fmt.Errorf("around: %w", errors.New("inside")), "inside"},
	} {
		if got := Text(test.err); got != test.want {
			t.Errorf("%v: %q", test.err, got)
		}
	}
}

func TestAction(t *testing.T) {
	call := func(service, operation, code, message string) error {
		return &smithy.OperationError{ServiceID: service, OperationName: operation, Err: apiError(code, message)}
	}
	for _, test := range []struct {
		err           error
		named, action string
	}{
		{
			call("EC2", "DescribeVpcs", "UnauthorizedOperation", "You are not authorized to perform: ec2:CreateVpc because no policy allows it"),
			"ec2:CreateVpc", "ec2:CreateVpc",
		},
		{call("EFS", "DescribeFileSystems", "AccessDenied", ""), "", "elasticfilesystem:DescribeFileSystems"},
		{call("Secrets Manager", "GetSecretValue", "AccessDeniedException", "Access to KMS is not allowed"), "", "kms:Decrypt"},
		{call("S3", "HeadBucket", "Forbidden", ""), "", ""},
	} {
		if named, action := NamedAction(test.err), Action(test.err); named != test.named || action != test.action {
			t.Errorf("%v: %q and %q", test.err, named, action)
		}
	}
}

func TestIsRefusal(t *testing.T) {
	for status, want := range map[int]bool{400: true, 404: true, 500: false, 503: false} {
		if IsRefusal(answered(status, apiError("X", ""))) != want {
			t.Errorf("%d: %v", status, !want)
		}
	}
	if IsRefusal(errors.New("no answer at all")) {
		t.Error("no answer is no refusal")
	}
}

func TestWhyNoCredentials(t *testing.T) {
	role := fmt.Errorf("no EC2 IMDS role found, %w", errors.New("request canceled"))
	if got := WhyNoCredentials(role); got != "none found in the environment, the AWS profile, or the instance metadata" {
		t.Error(got)
	}
	if got := WhyNoCredentials(fmt.Errorf("get credentials: %w",
		errors.New("the SSO session has expired"))); got != "the SSO session has expired" {
		t.Error(got)
	}
}
