package deploy

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"os"
	"runtime/debug"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	ecstypes "github.com/aws/aws-sdk-go-v2/service/ecs/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// hostileSeeds are answers that no one should give: without what was asked for, with half of it, with too much of it, with
// pages that lead to themselves.
var hostileSeeds = []string{
	"", "{}", "[]", "null", "{", `{"tasks":[{}]}`, `{"tasks":[{"lastStatus":"STOPPED"}],"nextToken":"a"}`,
	`{"services":[{}],"taskDefinition":{}}`, `{"service":{},"services":[{"serviceArn":"a","deployments":[{"status":"PRIMARY"}]}]}`,
	`{"services":null,"failures":[{}],"taskArns":["a"],"nextToken":"a"}`, `{"taskDefinition":null,"session":null,"tasks":null}`,
	`{"events":[{"eventId":"1","logStreamName":"","timestamp":-9223372036854775808,"message":"\u001b[2J"}],"nextToken":"a",` +
		`"nextForwardToken":"f"}`,
	`{"events":[{}],"nextForwardToken":"` + strings.Repeat("x", 10_000) + `"}`,
	`{"taskDefinition":{"containerDefinitions":[{},{"name":"web","logConfiguration":{"logDriver":"awslogs"}}]},"taskArns":[""],` +
		`"tasks":[{"taskArn":"","lastStatus":"RUNNING","containers":[{}]}]}`,
	`{"SecretString":null,"FileSystems":[{}],"NextMarker":"a"}`,
	"<a/>", "<XResponse></XResponse>", "<html><body>hello</body></html>",
	"<XResponse><XResult><NextToken>a</NextToken></XResult></XResponse>",
	"<XResponse><XResult><Stacks><member></member></Stacks><NextToken>a</NextToken></XResult></XResponse>",
	"<XResponse><XResult><Stacks><member><StackId>x</StackId><StackName>x</StackName><StackStatus>" + strings.Repeat("Z", 10_000) +
		"</StackStatus></member></Stacks></XResult></XResponse>",
	"<XResponse><XResult><StackEvents><member></member></StackEvents><NextToken>a</NextToken></XResult></XResponse>",
	"<XResponse><XResult><StackResourceSummaries><member><LogicalResourceId>A</LogicalResourceId>" +
		"<PhysicalResourceId>arn:aws:ecs:a:b:service/</PhysicalResourceId>" +
		"<ResourceType>AWS::ECS::Service</ResourceType></member></StackResourceSummaries></XResult></XResponse>",
	"<XResponse><XResult><Status>CREATE_COMPLETE</Status><Changes><member><ResourceChange></ResourceChange></member></Changes>" +
		"<NextToken>a</NextToken></XResult></XResponse>",
	"<XResponse><XResult><TemplateBody>{&quot;Resources&quot;:[]}</TemplateBody></XResult></XResponse>",
	"<XResponse><XResult><TemplateBody>" + strings.Repeat("[", 2_000) + "</TemplateBody></XResult></XResponse>",
	"<ErrorResponse><Error><Code></Code></Error></ErrorResponse>", "\x00\xff\xfe", strings.Repeat("<a>", 3_000),
}

// A hostile AWS has one answer to everything.
type hostile struct {
	status int
	body   string
}

func (h hostile) RoundTrip(r *http.Request) (*http.Response, error) {
	var form []byte
	if r.Body != nil {
		form, _ = io.ReadAll(r.Body)
		_ = r.Body.Close()
	}
	body := h.body
	if _, action, is := bytes.Cut(form, []byte("Action=")); is { // the names that this call is answered with
		action, _, _ = bytes.Cut(action, []byte("&"))
		body = strings.NewReplacer("XResponse>", string(action)+"Response>", "XResult>", string(action)+"Result>").Replace(body)
	}
	return &http.Response{
		StatusCode: h.status, Header: http.Header{"X-Amz-Request-Id": {"1"}}, Body: io.NopCloser(strings.NewReader(body)), Request: r,
		ContentLength: int64(len(body)), Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
	}, nil
}

// readers are all that asks AWS for something.
var readers = map[string]func(context.Context, *Client, *cfn.Document){
	"stack": func(ctx context.Context, c *Client, _ *cfn.Document) {
		_, _ = c.Stack(ctx, "shop")
		_, _ = c.Stacks(ctx)
	},
	"who": func(ctx context.Context, c *Client, _ *cfn.Document) { _, _ = c.Identity(ctx) },
	"template": func(ctx context.Context, c *Client, _ *cfn.Document) {
		_, _ = c.Template(ctx, "shop")
		_, _ = c.resources(ctx, "shop")
	},
	"history": func(ctx context.Context, c *Client, _ *cfn.Document) {
		_, _ = c.History(ctx, theStack, true)
		_, _ = c.Attach(ctx, theStack)
	},
	"drift": func(ctx context.Context, c *Client, _ *cfn.Document) { _, _ = c.Drift(ctx, theStack) },
	"services": func(ctx context.Context, c *Client, _ *cfn.Document) {
		_, _ = c.Services(ctx, theStack, nil)
		_, _ = c.Writers(ctx, theStack, []string{"web"})
		_, _ = c.RunningTasks(ctx, theService)
		_, _ = c.Targets(ctx, theService)
		_, _ = c.Addresses(ctx, theStack, []Service{theService})
	},
	"logs": func(ctx context.Context, c *Client, _ *cfn.Document) {
		_ = c.Logs(ctx, []Service{theService}, LogQuery{Follow: true}, func(LogLine) {})
		_ = c.Logs(ctx, []Service{theService}, LogQuery{Tail: 3}, func(LogLine) {})
		r := newLogReader(c, []logSource{{"web", "group", "web", ""}}, func(LogLine) {})
		_ = r.past(ctx, LogQuery{Tail: 3})
	},
	"run": func(ctx context.Context, c *Client, _ *cfn.Document) {
		o := OneOff{Service: "web", Cluster: "shop", TaskDefinition: "web:1", User: "root"}
		_, _ = c.OneOff(ctx, theStack, "web")
		_, _ = c.StartTask(ctx, o)
		_, _ = c.Wait(ctx, o, "task/1", func(LogLine) {})
		_ = c.RunTasks(ctx, "shop", []manifest.Task{{Service: "web"}}, func(LogLine) {})
	},
	"settle": func(ctx context.Context, c *Client, _ *cfn.Document) {
		s, _ := c.Restart(ctx, theService)
		_, _ = c.AwaitStable(ctx, []Service{s})
		_, _ = c.Scale(ctx, theService, 3)
	},
	"deploy": func(ctx context.Context, c *Client, template *cfn.Document) {
		p, err := c.Propose(ctx, Request{Stack: "shop", Template: template})
		if err == nil {
			_, _ = c.Execute(ctx, p)
		}
		_, _ = c.Stored(ctx, Request{Stack: "shop", Template: template, ChangeSet: "a"})
		_, _, _ = c.Values(ctx, Request{Stack: "shop", Template: template})
		_, _ = c.createChangeSet(ctx, Stack{Name: "shop"}, newChangeSet{template: template})
	},
	"down": func(ctx context.Context, c *Client, _ *cfn.Document) {
		r, err := c.ProposeDown(ctx, "shop", nil)
		if err == nil {
			_, _ = c.Down(ctx, r, nil, "")
		}
		_, _ = c.FileSystems(ctx, "shop")
		_ = c.DeleteFileSystems(ctx, []FileSystem{{ID: "fs-1"}})
		_, _ = c.Cancel(ctx, theStack, CancelUpdate, nil)
	},
	"bucket": func(ctx context.Context, c *Client, template *cfn.Document) {
		_ = c.Store(ctx, Request{Stack: "shop", Template: template, Objects: map[string][]byte{"a": {1}}})
		_, _ = c.upload(ctx, Request{Stack: "shop", Template: template})
	},
}

var (
	theStack   = Stack{ID: "arn:aws:cloudformation:us-east-1:1:stack/shop/1", Name: "shop", Status: "UPDATE_IN_PROGRESS"}
	theService = Service{
		Name: "web", ARN: "arn:aws:ecs:us-east-1:1:service/shop/web", Cluster: "shop", TaskDefinition: "web:1",
		raw: ecstypes.Service{ServiceName: aws.String("web")},
	}
)

// FuzzHostileAnswers has each reader bear any answer: it ends, and it does not panic.
func FuzzHostileAnswers(f *testing.F) {
	for _, pair := range os.Environ() {
		if name, _, _ := strings.Cut(pair, "="); strings.HasPrefix(name, "AWS_") {
			f.Setenv(name, "")
		}
	}
	f.Setenv("AWS_CONFIG_FILE", os.DevNull)
	f.Setenv("AWS_SHARED_CREDENTIALS_FILE", os.DevNull)
	f.Setenv("AWS_ACCESS_KEY_ID", "AKIAIOSFODNN7EXAMPLE")
	f.Setenv("AWS_SECRET_ACCESS_KEY", "hostile")
	for _, seed := range hostileSeeds {
		f.Add(uint16(http.StatusOK), []byte(seed))
	}
	f.Add(uint16(http.StatusBadRequest), []byte(hostileSeeds[1]))
	f.Add(uint16(http.StatusNotFound), []byte("<ErrorResponse><Error><Code>ChangeSetNotFound</Code></Error></ErrorResponse>"))
	template, err := cfn.Parse([]byte(`{"Resources":{"Topic":{"Type":"AWS::SNS::Topic"}}}`))
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, status uint16, body []byte) {
		if status < 200 || status > 599 || status >= 300 && status < 400 {
			return
		}
		for name, read := range readers {
			synctest.Test(t, func(t *testing.T) {
				cfg, err := Configure(t.Context(), Account{
					Region: "us-east-1", HTTP: &http.Client{Transport: hostile{int(status), string(body)}},
				})
				if err != nil {
					t.Fatal(err)
				}
				ctx, stop := context.WithTimeout(t.Context(), 3*time.Minute) // of the bubble's clock: what waits, ends
				defer stop()
				defer func() {
					if r := recover(); r != nil {
						t.Fatalf("%s: %v\n%s", name, r, debug.Stack())
					}
				}()
				read(ctx, New(cfg, func(Event) {}), template)
			})
		}
	})
}

// TestNoStackIsSaid takes an answer without stacks for no answer: that there is none, CloudFormation says with an error.
func TestNoStackIsSaid(t *testing.T) {
	t.Setenv("AWS_ACCESS_KEY_ID", "AKIAIOSFODNN7EXAMPLE")
	t.Setenv("AWS_SECRET_ACCESS_KEY", "hostile")
	t.Setenv("AWS_CA_BUNDLE", "")
	cfg, err := Configure(t.Context(), Account{Region: "us-east-1", HTTP: &http.Client{Transport: hostile{
		http.StatusOK, "<XResponse><XResult><Stacks/></XResult></XResponse>",
	}}})
	if err != nil {
		t.Fatal(err)
	}
	_, err = New(cfg, func(Event) {}).Stack(t.Context(), "shop")
	if err == nil || !strings.Contains(err.Error(), "did not return the stack shop") {
		t.Error(err)
	}
}
