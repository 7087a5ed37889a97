package deploy

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"
	"testing"

	"github.com/aws/smithy-go"
	smithyhttp "github.com/aws/smithy-go/transport/http"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// TestProblem puts errors into words, and keeps what is underneath for who decides by it.
func TestProblem(t *testing.T) {
	answer := func(code, message string) error { return &smithy.GenericAPIError{Code: code, Message: message} }
	for name, test := range map[string]struct {
		err                 error
		kind                Kind
		code, message, hint string
		overtaken, passes   bool
	}{
		"denied": {
			err: answer("AccessDenied", "not authorized to perform: ecs:ListTasks"), kind: Access, code: "AccessDenied",
			message: "asking: not authorized to perform: ecs:ListTasks", hint: "allow the action ecs:ListTasks",
		},
		"expired": {
			err: answer("ExpiredToken", ""), kind: Access, code: "ExpiredToken", message: "have expired while asking", hint: "sign in again",
		},
		"unreachable": {
			err: &net.OpError{Op: "dial", Err: errors.New("connection refused")}, kind: Access, passes: true,
			message: "asking: AWS is unreachable: connection refused", hint: "check the network",
		},
		"faulty": {
			err: &smithyhttp.ResponseError{
				Response: &smithyhttp.Response{Response: &http.Response{StatusCode: http.StatusInternalServerError}}, Err: errors.New("EOF"),
			},
			kind: Failed, passes: true, message: "asking: the endpoint answers 500 Internal Server Error", hint: "--endpoint-url",
		},
		"overtaken": {
			err: answer("ValidationError", "Stack:x is in UPDATE_IN_PROGRESS state and can not be updated."), kind: Failed, code: "ValidationError",
			message: "can not be updated", hint: "run the command again", overtaken: true, passes: true,
		},
		"throttled": {err: answer("Throttling",
			"Rate exceeded"), kind: Failed, code: "Throttling", message: "throttling this account", hint: "wait a moment", passes: true},
		"late": {err: context.DeadlineExceeded, kind: TimedOut, message: "timed out while asking", hint: "run the command again"},
		"silent instance metadata": {
			err: fmt.Errorf("get identity: get credentials: failed to refresh cached credentials, no EC2 IMDS role found: %w",
				context.DeadlineExceeded),
			kind: Access, message: "no AWS credentials found: none found in the environment", hint: "aws configure",
		},
	} {
		t.Run(name, func(t *testing.T) {
			err := problem(test.err, "asking")
			var p *Problem
			if !errors.As(err, &p) || p.Kind != test.kind || p.Code() != test.code || !errors.Is(err, test.err) {
				t.Fatalf("%+v", err)
			}
			if !strings.Contains(p.Message, test.message) || !strings.Contains(p.Hint, test.hint) {
				t.Errorf("%q, %q", p.Message, p.Hint)
			}
			if isOvertaken(err) != test.overtaken || isTransient(err) != test.passes {
				t.Errorf("overtaken: %v, passes: %v", isOvertaken(err), isTransient(err))
			}
			if again := problem(err, "asking again"); again != err { //nolint:errorlint // it is the same one
				t.Errorf("it is put into words twice: %v", again)
			}
		})
	}
}

// TestOwnWordsDecideNothing has a problem of our own that reads like an answer of AWS.
func TestOwnWordsDecideNothing(t *testing.T) {
	p := &Problem{Kind: Access, Message: "checking the change set: ChangeSet cannot be reached, already exists and cannot be created"}
	if isOvertaken(p) || isTransient(p) {
		t.Errorf("overtaken: %v, transient: %v", isOvertaken(p), isTransient(p))
	}
}

// TestChangeSetDeleted looks again when somebody deletes the change set that is awaited.
func TestChangeSetDeleted(t *testing.T) {
	cloud := fakeaws.New()
	gone := fakeaws.Fault{Status: 404, Code: "ChangeSetNotFound", Message: "ChangeSet [x] does not exist"}
	cloud.Fail("DescribeChangeSet", 1, gone)
	var said []string
	client := direct(cloud, func(e Event) {
		if notice, is := e.(Notice); is {
			said = append(said, notice.Text)
		}
	})
	proposal, err := client.Propose(t.Context(), Request{Stack: "shop", Template: shopWith(t, 1)})
	if err != nil || len(proposal.Changes) == 0 {
		t.Fatalf("%v, %v", proposal, err)
	}
	if len(said) != 1 || !strings.Contains(said[0], "checking again") {
		t.Errorf("%q", said)
	}
}
