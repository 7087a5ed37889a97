package awscall_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/aws/retry"
	awshttp "github.com/aws/aws-sdk-go-v2/aws/transport/http"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/smithy-go"
	"github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/acm"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awscall"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awslogs"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/ec2"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/elb"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/servicequotas"
)

// A peer answers requests without a network.
type peer func(*http.Request, url.Values) (status int, body string)

// Do implements [aws.HTTPClient].
func (p peer) Do(r *http.Request) (*http.Response, error) { return p.at(r, time.Now()) }

// A later peer has another time.
type later struct{ peer }

func (p later) Do(r *http.Request) (*http.Response, error) {
	return p.at(r, time.Now().Add(time.Hour))
}

func (p peer) at(r *http.Request, now time.Time) (*http.Response, error) {
	if err := r.Context().Err(); err != nil {
		return nil, err
	}
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, err
	}
	form, err := url.ParseQuery(string(body))
	if err != nil {
		return nil, err
	}
	status, answer := p(r, form)
	header := http.Header{"Date": {now.UTC().Format(http.TimeFormat)}, "X-Amzn-Requestid": {"request-1"}}
	return &http.Response{StatusCode: status, Header: header, Body: io.NopCloser(strings.NewReader(answer)), Request: r}, nil
}

// ireland is an account whose calls a peer answers, and are repeated without a pause.
func ireland(p peer) aws.Config {
	return aws.Config{
		Region: "eu-west-1", HTTPClient: p,
		Credentials: credentials.NewStaticCredentialsProvider("AKID", "secret", "session"),
		Retryer: func() aws.Retryer {
			return retry.NewStandard(func(o *retry.StandardOptions) {
				o.Backoff = retry.BackoffDelayerFunc(func(int, error) (time.Duration, error) { return 0, nil })
			})
		},
	}
}

func refused(code string) string {
	return "<Response><Errors><Error><Code>" + code + "</Code><Message>said of " + code +
		"</Message></Error></Errors><RequestID>request-1</RequestID></Response>"
}

func TestRequest(t *testing.T) {
	client := ec2.New(ireland(func(r *http.Request, form url.Values) (int, string) {
		want := url.Values{
			"Action": {"DescribeVpcs"}, "Version": {"2016-11-15"}, "NextToken": {"1"},
			"Filter.1.Name": {"vpc-id"}, "Filter.1.Value.1": {"vpc-1"}, "Filter.1.Value.2": {"vpc-2"},
			"Filter.2.Name": {"is-default"}, "Filter.2.Value.1": {"true"},
		}
		if diff := cmp.Diff(want, form); diff != "" {
			t.Error(diff)
		}
		if r.Method != http.MethodPost || r.URL.String() != "https://ec2.eu-west-1.amazonaws.com/" {
			t.Error(r.Method, r.URL)
		}
		signature := r.Header.Get("Authorization")
		if !strings.HasPrefix(signature, "AWS4-HMAC-SHA256 Credential=AKID/") || !strings.Contains(signature, "/eu-west-1/ec2/aws4_request, ") {
			t.Error(signature)
		}
		if r.Header.Get("X-Amz-Security-Token") != "session" || !strings.Contains(r.Header.Get("User-Agent"), "api/ec2") {
			t.Error(r.Header)
		}
		return http.StatusOK, `<DescribeVpcsResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><nextToken>2</nextToken><vpcSet>
			<item><vpcId>vpc-1</vpcId><cidrBlock>10.0.0.0/16</cidrBlock><isDefault>true</isDefault></item><item><vpcId>vpc-2</vpcId></item>
		</vpcSet></DescribeVpcsResponse>`
	}))
	page, err := client.DescribeVpcs(t.Context(), ec2.Query{
		Filters:   []ec2.Filter{{Name: "vpc-id", Values: []string{"vpc-1", "vpc-2"}}, {Name: "is-default", Values: []string{"true"}}},
		NextToken: "1",
	})
	want := awscall.Page[ec2.Vpc]{
		Items:     []ec2.Vpc{{VpcID: "vpc-1", CidrBlock: "10.0.0.0/16", IsDefault: true}, {VpcID: "vpc-2"}},
		NextToken: "2",
	}
	if diff := cmp.Diff(want, page); diff != "" || err != nil {
		t.Error(diff, err)
	}
}

// TestErrors finds in errors what is found in those of the SDK's clients.
func TestErrors(t *testing.T) {
	client := ec2.New(ireland(func(*http.Request, url.Values) (int, string) {
		return http.StatusForbidden, refused("UnauthorizedOperation")
	}))
	_, err := client.DescribeSubnets(t.Context(), ec2.Query{})
	var operation *smithy.OperationError
	var api smithy.APIError
	var response *awshttp.ResponseError
	switch {
	case !errors.As(err, &operation) || operation.ServiceID != "EC2" || operation.OperationName != "DescribeSubnets":
		t.Errorf("not an error of the operation: %v", err)
	case !errors.As(err, &api) || api.ErrorCode() != "UnauthorizedOperation" || api.ErrorMessage() != "said of UnauthorizedOperation":
		t.Errorf("not an error of the API: %v", err)
	case awserr.KindOf(err) != awserr.Denied:
		t.Errorf("not understood: %v", err)
	case !errors.As(err, &response) || response.HTTPStatusCode() != http.StatusForbidden || response.RequestID != "request-1":
		t.Errorf("not an error of an answer: %v", err)
	}
	for _, answer := range []string{"", "<html>"} {
		client = ec2.New(ireland(func(*http.Request, url.Values) (int, string) { return http.StatusBadRequest, answer }))
		if _, err := client.DescribeSubnets(t.Context(), ec2.Query{}); !errors.As(err, &response) {
			t.Errorf("%q: %v", answer, err)
		}
	}
	client = ec2.New(ireland(func(*http.Request, url.Values) (int, string) { return http.StatusOK, "<html>" }))
	var unreadable *smithy.DeserializationError
	if _, err := client.DescribeSubnets(t.Context(), ec2.Query{}); !errors.As(err, &unreadable) {
		t.Error(err)
	}
}

// TestRefusals reads the errors of each protocol, and has awserr know the action of each client.
func TestRefusals(t *testing.T) {
	const xml = "<ErrorResponse><Error><Code>SomeCode</Code><Message>said of SomeCode</Message></Error></ErrorResponse>"
	const json = `{"__type": "com.amazonaws#SomeCode", "message": "said of SomeCode"}`
	for action, test := range map[string]struct {
		body string
		call func(aws.Config) error
	}{
		"ec2:DescribeVpcs": {refused("SomeCode"), func(cfg aws.Config) error {
			_, err := ec2.New(cfg).DescribeVpcs(t.Context(), ec2.Query{})
			return err
		}},
		"elasticloadbalancing:DescribeRules": {xml, func(cfg aws.Config) error {
			_, err := elb.New(cfg).DescribeRules(t.Context(), elb.RuleQuery{Listener: "arn"})
			return err
		}},
		"logs:GetLogEvents": {json, func(cfg aws.Config) error {
			_, err := awslogs.New(cfg).GetLogEvents(t.Context(), "eu-central-1", awslogs.Stretch{})
			return err
		}},
		"acm:DescribeCertificate": {json, func(cfg aws.Config) error {
			_, err := acm.New(cfg).DescribeCertificate(t.Context(), "arn")
			return err
		}},
		"servicequotas:GetServiceQuota": {json, func(cfg aws.Config) error {
			_, err := servicequotas.New(cfg).GetServiceQuota(t.Context(), servicequotas.Quota{})
			return err
		}},
	} {
		err := test.call(ireland(func(*http.Request, url.Values) (int, string) { return http.StatusBadRequest, test.body }))
		if awserr.Code(err) != "SomeCode" || awserr.Text(err) != "said of SomeCode" || awserr.Action(err) != action || !awserr.IsRefusal(err) {
			t.Errorf("%s: %v, an error of %s", action, err, awserr.Action(err))
		}
	}
}

// TestRegion asks in another region than the account's.
func TestRegion(t *testing.T) {
	client := awslogs.New(ireland(func(r *http.Request, _ url.Values) (int, string) {
		if r.URL.Host != "logs.eu-central-1.amazonaws.com" || !strings.Contains(r.Header.Get("Authorization"), "/eu-central-1/logs/") {
			t.Error(r.URL, r.Header)
		}
		return http.StatusOK, `{"events": [{"message": "hello"}]}`
	}))
	events, err := client.GetLogEvents(t.Context(), "eu-central-1", awslogs.Stretch{})
	if len(events.Items) != 1 || err != nil {
		t.Error(events, err)
	}
}

func TestRetries(t *testing.T) {
	for _, refusal := range []struct {
		status int
		body   string
		calls  int
	}{
		{http.StatusServiceUnavailable, refused("RequestLimitExceeded"), 3},
		{http.StatusServiceUnavailable, "busy", 3},
		{http.StatusBadRequest, refused("InvalidParameterValue"), 1},
	} {
		calls := 0
		client := ec2.New(ireland(func(r *http.Request, form url.Values) (int, string) {
			calls++
			if form.Get("Action") != "DescribeVpcs" || r.Header.Get("Authorization") == "" {
				t.Errorf("attempt %d: %v", calls, form)
			}
			if calls < 3 {
				return refusal.status, refusal.body
			}
			return http.StatusOK, "<DescribeVpcsResponse/>"
		}))
		_, err := client.DescribeVpcs(t.Context(), ec2.Query{})
		if calls != refusal.calls || (err == nil) != (calls == 3) {
			t.Errorf("%s: %d calls, %v", refusal.body, calls, err)
		}
	}
}

// TestClock has a machine whose clock is an hour late.
func TestClock(t *testing.T) {
	var dates []string
	cfg := ireland(nil)
	cfg.HTTPClient = later{func(r *http.Request, _ url.Values) (int, string) {
		dates = append(dates, r.Header.Get("X-Amz-Date"))
		if len(dates) == 1 {
			return http.StatusForbidden, refused("RequestTimeTooSkewed")
		}
		return http.StatusOK, "<DescribeVpcsResponse/>"
	}}
	client := ec2.New(cfg)
	if _, err := client.DescribeVpcs(t.Context(), ec2.Query{}); err != nil {
		t.Error(err)
	}
	if len(dates) != 2 || dates[1] < time.Now().UTC().Add(50*time.Minute).Format("20060102T150405Z") {
		t.Error(dates)
	}
}

func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	client := ec2.New(ireland(func(*http.Request, url.Values) (int, string) {
		cancel()
		return http.StatusServiceUnavailable, "busy"
	}))
	if _, err := client.DescribeVpcs(ctx, ec2.Query{}); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

func TestNoCredentials(t *testing.T) {
	none := ireland(func(*http.Request, url.Values) (int, string) {
		t.Error("a request without a signature")
		return http.StatusOK, ""
	})
	none.Credentials = aws.CredentialsProviderFunc(func(context.Context) (aws.Credentials, error) {
		return aws.Credentials{}, errors.New("nobody")
	})
	_, err := ec2.New(none).DescribeVpcs(t.Context(), ec2.Query{})
	if awserr.KindOf(err) != awserr.NoCredentials || awserr.WhyNoCredentials(err) != "nobody" {
		t.Error(err)
	}
}

// TestSettings asks for endpoints as people set them.
func TestSettings(t *testing.T) {
	for _, test := range []struct{ name, env, profile, flag, want string }{
		{"none", "", "", "", "https://ec2.eu-west-1.amazonaws.com/"},
		{"for all", "AWS_ENDPOINT_URL=http://all:1", "", "", "http://all:1/"},
		{"for EC2", "AWS_ENDPOINT_URL=http://all:1 AWS_ENDPOINT_URL_EC2=http://ec2:1/base", "", "", "http://ec2:1/base/"},
		{"for another", "AWS_ENDPOINT_URL_ECS=http://ecs:1", "", "", "https://ec2.eu-west-1.amazonaws.com/"},
		{"flag", "AWS_ENDPOINT_URL_EC2=http://ec2:1", "", "http://flag:1", "http://flag:1/"},
		{"ignored", "AWS_ENDPOINT_URL_EC2=http://ec2:1 AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true", "", "", "https://ec2.eu-west-1.amazonaws.com/"},
		{"profile", "", "services = s\n[services s]\nec2 =\n  endpoint_url = http://profile:1", "", "http://profile:1/"},
		{
			"profile and all", "AWS_ENDPOINT_URL=http://all:1", "services = s\n[services s]\nec2 =\n  endpoint_url = http://profile:1", "",
			"http://all:1/",
		},
		{"FIPS", "AWS_USE_FIPS_ENDPOINT=true", "", "", "https://ec2-fips.eu-west-1.amazonaws.com/"},
		{"dual-stack", "", "use_dualstack_endpoint = true", "", "https://ec2.eu-west-1.api.aws/"},
		{"FIPS in the region", "AWS_REGION=us-east-1-fips", "", "", "https://ec2-fips.us-east-1.amazonaws.com/"},
	} {
		t.Run(test.name, func(t *testing.T) {
			withoutAWS(t)
			file := filepath.Join(t.TempDir(), "config")
			if err := os.WriteFile(file, []byte("[default]\nregion = eu-west-1\n"+test.profile+"\n"), 0o600); err != nil {
				t.Fatal(err)
			}
			t.Setenv("AWS_CONFIG_FILE", file)
			t.Setenv("AWS_SHARED_CREDENTIALS_FILE", file)
			for pair := range strings.FieldsSeq(test.env) {
				name, value, _ := strings.Cut(pair, "=")
				t.Setenv(name, value)
			}
			var asked string
			options := []func(*config.LoadOptions) error{config.WithCredentialsProvider(ireland(nil).Credentials)}
			if test.flag != "" {
				options = append(options, config.WithBaseEndpoint(test.flag))
			}
			cfg, err := config.LoadDefaultConfig(t.Context(), options...)
			if err != nil {
				t.Fatal(err)
			}
			cfg.HTTPClient = peer(func(r *http.Request, _ url.Values) (int, string) {
				asked = r.URL.String()
				return http.StatusOK, "<DescribeVpcsResponse/>"
			})
			if _, err := ec2.New(cfg).DescribeVpcs(t.Context(), ec2.Query{}); err != nil || asked != test.want {
				t.Errorf("%s, want %s; %v", asked, test.want, err)
			}
		})
	}
}

// withoutAWS takes what the SDK reads out of the environment.
func withoutAWS(t *testing.T) {
	t.Helper()
	for _, pair := range os.Environ() {
		if name, _, _ := strings.Cut(pair, "="); strings.HasPrefix(name, "AWS_") {
			t.Setenv(name, "") // and back again when the test ends
			if err := os.Unsetenv(name); err != nil {
				t.Fatal(err)
			}
		}
	}
}
