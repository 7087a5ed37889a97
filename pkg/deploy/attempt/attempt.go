// Package attempt is what the SDK leaves open about asking AWS: how long an attempt may take,
// what counts as its answer, when another one is worth it, and what people hear meanwhile.
package attempt

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	awshttp "github.com/aws/aws-sdk-go-v2/aws/transport/http"
	"github.com/aws/smithy-go/middleware"
	smithyhttp "github.com/aws/smithy-go/transport/http"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
)

const (
	// limit is how long an attempt may take. AWS answers within seconds, or not at all: without
	// a limit a connection that died in silence would be waited at for ever. Emulators answer
	// ExecuteChangeSet only when all is made.
	limit = time.Minute
	// slowest is how many bytes a second an upload makes at least.
	slowest = 32 << 10
	// dialLimit is how long a connection may take to come about.
	dialLimit = 10 * time.Second
	// largest is how long an answer can be. Those of the APIs have a few megabytes at most.
	largest = 64 << 20
)

// A Line is the way from here to AWS. All clients of an account share one.
type Line struct {
	where   string
	say     func(string)
	mu      sync.Mutex // of say
	reached atomic.Bool
	told    atomic.Bool  // that it is still connecting
	skew    atomic.Int64 // how far this machine's clock is behind that of AWS, a [time.Duration]
}

// NewLine is a way on which nobody has gone yet. What people shall hear goes to say, if there is
// one.
func NewLine(say func(string)) *Line {
	if say == nil {
		say = func(string) {}
	}
	return &Line{say: say}
}

// To says where the way leads to.
func (l *Line) To(where string) { l.where = where }

// Of is the way that the settings of an account go.
func Of(cfg aws.Config) *Line {
	for _, source := range cfg.ConfigSources {
		if line, is := source.(*Line); is {
			return line
		}
	}
	return NewLine(nil)
}

// Skew is how far this machine's clock is behind that of AWS, as the latest answer says.
func (l *Line) Skew() time.Duration { return time.Duration(l.skew.Load()) }

// HTTP is the client to send requests with.
func HTTP() *awshttp.BuildableClient {
	return awshttp.NewBuildableClient().WithDialerOptions(func(d *net.Dialer) { d.Timeout = dialLimit })
}

// Equip is an API option of the SDK.
func (l *Line) Equip(stack *middleware.Stack) error {
	return errors.Join(
		stack.Initialize.Add(middleware.InitializeMiddlewareFunc("compose2ecs:Onward", onward), middleware.After),
		stack.Initialize.Add(middleware.InitializeMiddlewareFunc("compose2ecs:Patience", l.patience), middleware.After),
		stack.Deserialize.Add(middleware.DeserializeMiddlewareFunc("compose2ecs:Attempt", l.attempt), middleware.After),
	)
}

// IsErrorRetryable implements retry.IsErrorRetryable. Where nobody was ever reached, a name or
// an address is wrong, and stays so.
func (l *Line) IsErrorRetryable(err error) aws.Ternary {
	dial, isNet := errors.AsType[*net.OpError](err)
	_, isName := errors.AsType[*net.DNSError](err)
	switch {
	case awserr.IsUnanswered(err):
		return aws.TrueTernary
	case !l.reached.Load() && (isName || isNet && dial.Op == "dial"):
		return aws.FalseTernary
	}
	return aws.UnknownTernary
}

// attempt sends a request, and reads its answer to the end.
func (l *Line) attempt(ctx context.Context, in middleware.DeserializeInput, next middleware.DeserializeHandler) (
	out middleware.DeserializeOutput, metadata middleware.Metadata, err error,
) {
	request, ok := in.Request.(*smithyhttp.Request)
	if !ok {
		return next.HandleDeserialize(ctx, in)
	}
	allowed := limit + time.Duration(max(request.ContentLength, 0)/slowest)*time.Second
	limited, stop := context.WithTimeout(ctx, allowed)
	defer stop()
	out, metadata, err = next.HandleDeserialize(limited, in)
	if response, ok := out.RawResponse.(*smithyhttp.Response); ok && err == nil {
		l.arrived(response)
		err = whole(request, response)
	}
	if err != nil && ctx.Err() == nil && limited.Err() != nil {
		err = &awserr.Unanswered{Why: fmt.Sprintf("no answer within %s", allowed)}
	}
	return out, metadata, err
}

// arrived learns what an answer says beside what was asked for.
func (l *Line) arrived(response *smithyhttp.Response) {
	l.reached.Store(true)
	at, err := http.ParseTime(response.Header.Get("Date"))
	if err != nil {
		return
	}
	skew := time.Until(at)
	if skew.Abs() < 2*time.Second { // it says whole seconds, and took a while to come
		skew = 0
	}
	l.skew.Store(int64(skew))
}

// whole reads the answer to a request to its end.
func whole(request *smithyhttp.Request, response *smithyhttp.Response) error {
	defer response.Body.Close() //nolint:errcheck // it has been read by then
	body, err := io.ReadAll(io.LimitReader(response.Body, largest+1))
	switch {
	case err != nil:
		return &awserr.Unanswered{Why: "the answer is cut off"}
	case len(body) > largest:
		return fmt.Errorf("the answer has more than %d MiB", largest>>20)
	case response.StatusCode/100 == 2 && !fromAWS(request, response, body):
		return &awserr.Unanswered{Why: "the answer is cut off or not from AWS: it may come from a proxy or a sign-in page"}
	}
	response.Body = io.NopCloser(bytes.NewReader(body))
	return nil
}
