package fakeaws

import (
	"cmp"
	"errors"
	"fmt"
	"net/http"
)

// Fault is an error answer, or something that happens to an answer on its way.
type Fault struct {
	Status  int // 400 where it is not given
	Code    string
	Message string

	way way
}

// Error implements error.
func (f Fault) Error() string { return f.Code + ": " + f.Message }

// Faults as AWS words them. The JSON and the S3 protocol know some codes under another name, which Fail sees to.
var (
	Throttled   = Fault{Status: http.StatusBadRequest, Code: "Throttling", Message: "Rate exceeded"}
	ServerError = Fault{Status: http.StatusInternalServerError, Code: "InternalFailure", Message: "An internal error occurred."}
	Expired     = Fault{
		Status: http.StatusForbidden, Code: "ExpiredToken", Message: "The security token included in the request is expired",
	}
	// Dropped closes the connection, and nothing has happened. Over TCP, net/http by itself repeats a GET on a connection
	// that it has used before; the SDK repeats the rest.
	Dropped = Fault{way: dropped}
	// Lost does what was asked for, but closes the connection instead of answering.
	Lost = Fault{way: lost}
	// Cut does what was asked for, and closes the connection in the middle of the answer.
	Cut = Fault{way: cut}
	// Short does what was asked for, and answers with the first half as if that were all.
	Short = Fault{way: short}
	// Portal is the page of a network that wants people to sign in first: nothing has happened.
	Portal = Fault{way: portal}
	// Hung never answers, and nothing has happened.
	Hung = Fault{way: hung}
	// Late does what was asked for, and answers after some seconds.
	Late = Fault{way: late}
	// Doubled does what was asked for twice, as when a request is delivered again, and answers as to the second one.
	Doubled = Fault{way: doubled}
)

// Denied is the answer where a policy does not allow an action.
func Denied(action string) Fault {
	return Fault{Status: http.StatusForbidden, Code: "AccessDenied", Message: fmt.Sprintf(
		"User: %s is not authorized to perform: %s on resource: * because no identity-based policy allows the %s action",
		CallerARN, action, action)}
}

type fault struct {
	operation string
	times     int
	Fault
}

// Fail makes the next calls of an operation fail; "*" is any, and fewer than none is for good.
func (c *Cloud) Fail(operation string, times int, f Fault) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.faults = append(c.faults, &fault{operation, times, f})
}

// Heal takes back what Fail has said about an operation.
func (c *Cloud) Heal(operation string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, f := range c.faults {
		if f.operation == operation {
			f.times = 0
		}
	}
}

// fault takes the fault that a call meets, if any.
func (c *Cloud) fault(r *Request) *Fault {
	for _, f := range c.faults {
		if f.times != 0 && concerns(f.operation, r) {
			f.times = max(f.times-1, -1)
			return &f.Fault
		}
	}
	return nil
}

func asFault(err error) Fault {
	if f, ok := errors.AsType[Fault](err); ok {
		f.Status = cmp.Or(f.Status, http.StatusBadRequest)
		return f
	}
	return Fault{Status: http.StatusInternalServerError, Code: "StandInError", Message: err.Error()}
}

func refusal(code, format string, args ...any) error {
	return Fault{Code: code, Message: fmt.Sprintf(format, args...)}
}

// invalid is the answer of the services that take forms to nearly everything.
func invalid(format string, args ...any) error { return refusal("ValidationError", format, args...) }
