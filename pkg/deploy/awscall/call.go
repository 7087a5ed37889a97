// Package awscall makes single calls of AWS APIs with what the SDK's clients are made of:
// its signer, retries, correction of the clock, endpoints and errors. The SDK's own client of
// a service has all of its operations, which the compiler works on at the first build, and
// tables that are built at each start of the program; where a few operations are enough, a
// package like ec2 declares these and calls them with this one.
package awscall

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	awsmiddleware "github.com/aws/aws-sdk-go-v2/aws/middleware"
	"github.com/aws/aws-sdk-go-v2/aws/retry"
	v4 "github.com/aws/aws-sdk-go-v2/aws/signer/v4"
	awshttp "github.com/aws/aws-sdk-go-v2/aws/transport/http"
	"github.com/aws/smithy-go"
	"github.com/aws/smithy-go/middleware"
	smithyhttp "github.com/aws/smithy-go/transport/http"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
)

// A Service is an AWS API.
type Service struct {
	ID       string // its name in errors, and in capitals in AWS_ENDPOINT_URL_…
	Name     string // its name in signatures and in hosts
	Global   bool   // it has one place for all regions of a partition
	Host     string // its name in hosts, if that is another one
	Protocol Protocol

	// GovernmentFIPS says that in the partition aws-us-gov its dual-stack hosts have no other name for FIPS either.
	GovernmentFIPS bool
}

// A Client makes calls with the settings of an account and Region.
type Client struct {
	service Service
	cfg     aws.Config
	http    aws.HTTPClient
	retryer aws.Retryer
	signer  *v4.Signer
	skew    *atomic.Int64 // how far this machine's clock is behind that of AWS, a [time.Duration]
}

// New is a client of an account and Region.
func New(cfg aws.Config, service Service) Client {
	c := Client{service, cfg, cfg.HTTPClient, retry.NewStandard(), v4.NewSigner(), new(atomic.Int64)}
	if c.http == nil {
		c.http = awshttp.NewBuildableClient()
	}
	if cfg.Retryer != nil {
		c.retryer = cfg.Retryer()
	}
	return c
}

// In is the client in another region, or the same one if region is "".
func (c Client) In(region string) Client {
	c.cfg.Region = cmp.Or(region, c.cfg.Region)
	return c
}

// Call makes a call of an operation. What in and out are is up to the protocol.
func (c Client) Call(ctx context.Context, operation string, in, out any) error {
	ctx = awsmiddleware.SetServiceID(ctx, c.service.ID)
	ctx = awsmiddleware.SetRegion(ctx, c.cfg.Region)
	ctx = awsmiddleware.SetOperationName(ctx, operation)
	ctx = middleware.SetLogger(ctx, c.cfg.Logger)
	stack := middleware.NewStack(operation, smithyhttp.NewStackRequest)
	err := c.assemble(stack, operation, in, out)
	if err == nil {
		_, _, err = middleware.DecorateHandler(smithyhttp.NewClientHandlerWithOptions(c.http), stack).Handle(ctx, nil)
	}
	if err != nil {
		return &smithy.OperationError{ServiceID: c.service.ID, OperationName: operation, Err: err}
	}
	return nil
}

// assemble puts the steps of a call together, in the order that the SDK has them in.
func (c Client) assemble(stack *middleware.Stack, operation string, in, out any) error {
	agent := awsmiddleware.NewRequestUserAgent()
	agent.AddSDKAgentKey(awsmiddleware.APIMetadata, c.service.Name)
	if c.cfg.AppID != "" {
		agent.AddSDKAgentKey(awsmiddleware.ApplicationIdentifier, c.cfg.AppID)
	}
	attempts := retry.NewAttemptMiddleware(c.retryer, smithyhttp.RequestCloner, func(a *retry.Attempt) {
		a.ClientSkew, a.DisableClockSkewCorrection = c.skew, c.cfg.DisableClockSkewCorrection
	})
	timing := &awsmiddleware.RecordResponseTiming{DisableClockSkewCorrection: c.cfg.DisableClockSkewCorrection}
	err := errors.Join(
		stack.Serialize.Add(middleware.SerializeMiddlewareFunc("OperationSerializer", c.serialize(operation, in)), middleware.After),
		stack.Build.Add(&awsmiddleware.ClientRequestID{}, middleware.After),
		stack.Build.Add(agent, middleware.After),
		stack.Build.Add(&awsmiddleware.RecursionDetection{}, middleware.After),
		stack.Finalize.Add(attempts, middleware.After),
		stack.Finalize.Add(&v4.ComputePayloadSHA256{}, middleware.After),
		stack.Finalize.Add(middleware.FinalizeMiddlewareFunc("Signing", c.sign), middleware.After),
		stack.Deserialize.Add(&awsmiddleware.AddRawResponse{}, middleware.After),
		stack.Deserialize.Add(&awshttp.ResponseErrorWrapper{}, middleware.After),
		stack.Deserialize.Add(&awsmiddleware.RequestIDRetriever{}, middleware.After),
		stack.Deserialize.Add(middleware.DeserializeMiddlewareFunc("OperationDeserializer", c.deserialize(operation, out)), middleware.After),
		stack.Deserialize.Add(timing, middleware.After),
	)
	for _, option := range c.cfg.APIOptions {
		err = errors.Join(err, option(stack))
	}
	return err
}

type serializer = func(
	context.Context, middleware.SerializeInput, middleware.SerializeHandler,
) (middleware.SerializeOutput, middleware.Metadata, error)

// serialize makes the request.
func (c Client) serialize(operation string, input any) serializer {
	return func(ctx context.Context, in middleware.SerializeInput, next middleware.SerializeHandler) (
		out middleware.SerializeOutput, metadata middleware.Metadata, err error,
	) {
		request, ok := in.Request.(*smithyhttp.Request)
		if !ok {
			return out, metadata, transportError(in.Request)
		}
		body, err := c.service.Protocol.request(request.Header, operation, input)
		if err != nil {
			return out, metadata, &smithy.SerializationError{Err: err}
		}
		request, err = request.SetStream(bytes.NewReader(body))
		if err != nil {
			return out, metadata, &smithy.SerializationError{Err: err}
		}
		request.URL, err = endpoint(ctx, c.cfg, c.service)
		if err != nil {
			return out, metadata, fmt.Errorf("resolve endpoint: %w", err)
		}
		request.Method = http.MethodPost
		if get, ok := input.(Get); ok {
			request.Method, request.URL.RawQuery = http.MethodGet, get.Query.Encode()
			request.URL.Path += get.Path
		}
		in.Request = request
		return next.HandleSerialize(ctx, in)
	}
}

func transportError(message any) error { return fmt.Errorf("unknown transport type %T", message) }

// sign signs a request. The retryer comes before, so that each attempt has its own time.
func (c Client) sign(ctx context.Context, in middleware.FinalizeInput, next middleware.FinalizeHandler) (
	out middleware.FinalizeOutput, metadata middleware.Metadata, err error,
) {
	request, ok := in.Request.(*smithyhttp.Request)
	if !ok {
		return out, metadata, transportError(in.Request)
	}
	credentials, err := c.cfg.Credentials.Retrieve(ctx)
	if err != nil {
		return out, metadata, fmt.Errorf("get identity: get credentials: %w", err) // as the SDK says it
	}
	region, _ := regionOf(c.cfg)
	if c.service.Global {
		region = partitionOf(region).home
	}
	now := time.Now().Add(time.Duration(c.skew.Load()))
	if err := c.signer.SignHTTP(ctx, credentials, request.Request, v4.GetPayloadHash(ctx), c.service.Name, region, now); err != nil {
		return out, metadata, fmt.Errorf("sign request: %w", err)
	}
	out, metadata, err = next.HandleFinalize(ctx, in)
	if skew, known := awsmiddleware.GetAttemptSkew(metadata); known {
		c.skew.Store(int64(skew))
	}
	return out, metadata, err
}

type deserializer = func(
	context.Context, middleware.DeserializeInput, middleware.DeserializeHandler,
) (middleware.DeserializeOutput, middleware.Metadata, error)

// deserialize reads the answer into result, or the error out of the answer.
func (c Client) deserialize(operation string, result any) deserializer {
	return func(ctx context.Context, in middleware.DeserializeInput, next middleware.DeserializeHandler) (
		out middleware.DeserializeOutput, metadata middleware.Metadata, err error,
	) {
		out, metadata, err = next.HandleDeserialize(ctx, in)
		if err != nil {
			return out, metadata, err
		}
		response, ok := out.RawResponse.(*smithyhttp.Response)
		defer func() { smithyhttp.CloseResponseBody(ctx, response, false, err) }()
		switch {
		case !ok:
			return out, metadata, transportError(out.RawResponse)
		case response.StatusCode/100 != 2:
			return out, metadata, c.refusal(response)
		}
		if err := c.service.Protocol.answer(response.Body, operation, result); err != nil {
			return out, metadata, &smithy.DeserializationError{Err: err}
		}
		return out, metadata, nil
	}
}

// refusal is the error in an answer.
func (c Client) refusal(response *smithyhttp.Response) error {
	code, message, err := c.service.Protocol.refusal(response.Header, response.Body)
	if err != nil {
		return &smithy.DeserializationError{Err: err}
	}
	const unknown = "UnknownError"
	return &smithy.GenericAPIError{Code: cmp.Or(code, unknown), Message: cmp.Or(message, unknown)}
}

// A Page is a part of an answer; the last one has no token.
type Page[T any] struct {
	Items     []T
	NextToken string
}

// All is what all pages have. The token is of the page before, "" for the first.
func All[T any](ask func(token string) (Page[T], error)) ([]T, error) {
	var items []T
	for token := ""; ; {
		page, err := ask(token)
		if err != nil {
			return nil, err
		}
		items = append(items, page.Items...)
		switch page.NextToken {
		case "":
			return items, nil
		case token:
			return nil, awserr.ErrSamePage
		}
		token = page.NextToken
	}
}
