package ec2

import (
	"cmp"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync/atomic"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	awsmiddleware "github.com/aws/aws-sdk-go-v2/aws/middleware"
	"github.com/aws/aws-sdk-go-v2/aws/protocol/ec2query"
	"github.com/aws/aws-sdk-go-v2/aws/retry"
	v4 "github.com/aws/aws-sdk-go-v2/aws/signer/v4"
	awshttp "github.com/aws/aws-sdk-go-v2/aws/transport/http"
	"github.com/aws/smithy-go"
	"github.com/aws/smithy-go/middleware"
	smithyhttp "github.com/aws/smithy-go/transport/http"
)

const (
	serviceID  = "EC2"
	apiVersion = "2016-11-15"
	signedFor  = "ec2" // the service's name in signatures, and the first part of its hosts' names
)

// A Client makes the calls with the settings of an account and region. It is what the SDK's
// code generator would make of the API, without what nobody needs.
type Client struct {
	cfg     aws.Config
	http    aws.HTTPClient
	retryer aws.Retryer
	signer  *v4.Signer
	skew    atomic.Int64 // how far this machine's clock is behind that of AWS, a [time.Duration]
}

// New is a client of an account and region.
func New(cfg aws.Config) *Client {
	c := &Client{cfg: cfg, http: cfg.HTTPClient, retryer: retry.NewStandard(), signer: v4.NewSigner()}
	if c.http == nil {
		c.http = awshttp.NewBuildableClient()
	}
	if cfg.Retryer != nil {
		c.retryer = cfg.Retryer()
	}
	return c
}

// call makes a call: form in, XML out.
func (c *Client) call(ctx context.Context, operation string, form url.Values, out any) error {
	form.Set("Action", operation)
	form.Set("Version", apiVersion)
	ctx = awsmiddleware.SetServiceID(ctx, serviceID)
	ctx = awsmiddleware.SetRegion(ctx, c.cfg.Region)
	ctx = awsmiddleware.SetOperationName(ctx, operation)
	ctx = middleware.SetLogger(ctx, c.cfg.Logger)
	stack := middleware.NewStack(operation, smithyhttp.NewStackRequest)
	err := c.assemble(stack, form, out)
	if err == nil {
		_, _, err = middleware.DecorateHandler(smithyhttp.NewClientHandler(c.http), stack).Handle(ctx, nil)
	}
	if err != nil {
		return &smithy.OperationError{ServiceID: serviceID, OperationName: operation, Err: err}
	}
	return nil
}

// assemble puts the steps of a call together, in the order that the SDK has them in.
func (c *Client) assemble(stack *middleware.Stack, form url.Values, out any) error {
	agent := awsmiddleware.NewRequestUserAgent()
	agent.AddSDKAgentKeyValue(awsmiddleware.APIMetadata, signedFor, apiVersion)
	if c.cfg.AppID != "" {
		agent.AddSDKAgentKey(awsmiddleware.ApplicationIdentifier, c.cfg.AppID)
	}
	attempts := retry.NewAttemptMiddleware(c.retryer, smithyhttp.RequestCloner, func(a *retry.Attempt) {
		a.ClientSkew, a.DisableClockSkewCorrection = &c.skew, c.cfg.DisableClockSkewCorrection
	})
	timing := &awsmiddleware.RecordResponseTiming{DisableClockSkewCorrection: c.cfg.DisableClockSkewCorrection}
	err := errors.Join(
		stack.Serialize.Add(middleware.SerializeMiddlewareFunc("OperationSerializer", c.serialize(form)), middleware.After),
		stack.Build.Add(&awsmiddleware.ClientRequestID{}, middleware.After),
		stack.Build.Add(agent, middleware.After),
		stack.Build.Add(&awsmiddleware.RecursionDetection{}, middleware.After),
		smithyhttp.AddComputeContentLengthMiddleware(stack),
		stack.Finalize.Add(attempts, middleware.After),
		stack.Finalize.Add(&v4.ComputePayloadSHA256{}, middleware.After),
		stack.Finalize.Add(middleware.FinalizeMiddlewareFunc("Signing", c.sign), middleware.After),
		stack.Deserialize.Add(&awsmiddleware.AddRawResponse{}, middleware.After),
		stack.Deserialize.Add(&awshttp.ResponseErrorWrapper{}, middleware.After),
		stack.Deserialize.Add(&awsmiddleware.RequestIDRetriever{}, middleware.After),
		stack.Deserialize.Add(middleware.DeserializeMiddlewareFunc("OperationDeserializer", deserialize(out)), middleware.After),
		stack.Deserialize.Add(timing, middleware.After),
		smithyhttp.AddErrorCloseResponseBodyMiddleware(stack),
		smithyhttp.AddCloseResponseBodyMiddleware(stack),
	)
	for _, option := range c.cfg.APIOptions {
		err = errors.Join(err, option(stack))
	}
	return err
}

type serializer = func(
	context.Context, middleware.SerializeInput, middleware.SerializeHandler,
) (middleware.SerializeOutput, middleware.Metadata, error)

// serialize makes the request of a form.
func (c *Client) serialize(form url.Values) serializer {
	return func(ctx context.Context, in middleware.SerializeInput, next middleware.SerializeHandler) (
		out middleware.SerializeOutput, metadata middleware.Metadata, err error,
	) {
		request, ok := in.Request.(*smithyhttp.Request)
		if !ok {
			return out, metadata, transportError(in.Request)
		}
		request, err = request.SetStream(strings.NewReader(form.Encode()))
		if err != nil {
			return out, metadata, &smithy.SerializationError{Err: err}
		}
		request.URL, err = endpoint(ctx, c.cfg)
		if err != nil {
			return out, metadata, fmt.Errorf("resolve endpoint: %w", err)
		}
		request.Method = http.MethodPost
		request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		in.Request = request
		return next.HandleSerialize(ctx, in)
	}
}

func transportError(message any) error { return fmt.Errorf("unknown transport type %T", message) }

// sign signs a request. The retryer comes before, so that each attempt has its own time.
func (c *Client) sign(ctx context.Context, in middleware.FinalizeInput, next middleware.FinalizeHandler) (
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
	now := time.Now().Add(time.Duration(c.skew.Load()))
	if err := c.signer.SignHTTP(ctx, credentials, request.Request, v4.GetPayloadHash(ctx), signedFor, region, now); err != nil {
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
func deserialize(result any) deserializer {
	return func(ctx context.Context, in middleware.DeserializeInput, next middleware.DeserializeHandler) (
		out middleware.DeserializeOutput, metadata middleware.Metadata, err error,
	) {
		out, metadata, err = next.HandleDeserialize(ctx, in)
		if err != nil {
			return out, metadata, err
		}
		response, ok := out.RawResponse.(*smithyhttp.Response)
		switch {
		case !ok:
			return out, metadata, transportError(out.RawResponse)
		case response.StatusCode/100 != 2:
			return out, metadata, refusal(response)
		}
		if err := xml.NewDecoder(response.Body).Decode(result); err != nil {
			return out, metadata, &smithy.DeserializationError{Err: err}
		}
		return out, metadata, nil
	}
}

// refusal is the error in an answer.
func refusal(response *smithyhttp.Response) error {
	said, err := ec2query.GetErrorResponseComponents(response.Body)
	if err != nil {
		return &smithy.DeserializationError{Err: err}
	}
	const unknown = "UnknownError"
	return &smithy.GenericAPIError{Code: cmp.Or(said.Code, unknown), Message: cmp.Or(said.Message, unknown)}
}
