package deploy

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"runtime"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/aws/retry"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// direct is a client that talks to the stand-in without a network, so that time can be
// virtual.
func direct(c *fakeaws.Cloud, report func(Event)) *Client {
	return New(aws.Config{
		Region: fakeaws.Region, BaseEndpoint: aws.String("http://127.0.0.1"), HTTPClient: &http.Client{Transport: c.Transport()},
		Credentials: aws.CredentialsProviderFunc(func(context.Context) (aws.Credentials, error) {
			return aws.Credentials{AccessKeyID: "id", SecretAccessKey: "key"}, nil
		}),
		Retryer: func() aws.Retryer { return retry.NewStandard(func(o *retry.StandardOptions) { o.MaxAttempts = 8 }) },
	}, report)
}

// shopWith is a template of so many services, without what they need.
func shopWith(t *testing.T, count int) *cfn.Document {
	t.Helper()
	var b strings.Builder
	b.WriteString(`{"Metadata":{"Compose2ecs":{"Project":"shop"}},"Resources":{"Cluster":{"Type":"AWS::ECS::Cluster","Properties":{}}`)
	for i := range count {
		fmt.Fprintf(&b,
			`,"S%dTaskDefinition":{"Type":"AWS::ECS::TaskDefinition","Properties":{}},"S%dService":{"Type":"AWS::ECS::Service",`+
				`"Properties":{"TaskDefinition":{"Ref":"S%dTaskDefinition"},"Tags":[{"Key":"com.docker.compose.service","Value":"s%d"}]}}`,
			i, i, i, i)
	}
	b.WriteString(`}}`)
	document, err := cfn.Parse([]byte(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	return document
}

// slow makes a deployment of services take five minutes, as it does on AWS: the services
// are made together after half a minute, and each takes four minutes to become stable.
func slow(c *fakeaws.Cloud, count int) {
	var steps []fakeaws.Step
	for i := range count {
		id := fmt.Sprintf("S%dService", i)
		steps = append(steps,
			fakeaws.Step{After: 30 * time.Second, ID: id, Type: serviceType, Status: "CREATE_IN_PROGRESS"},
			fakeaws.Step{After: 31 * time.Second, ID: id, Type: serviceType, Status: "CREATE_IN_PROGRESS", Reason: "Resource creation Initiated"},
			fakeaws.Step{After: 270*time.Second + time.Duration(i)*time.Second, ID: id, Type: serviceType, Status: "CREATE_COMPLETE"})
		group := fmt.Sprintf("arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/s%d/1", i)
		c.SetTargets(group, fakeaws.Health{ID: "10.0.0.1", State: "initial", Reason: "Elb.RegistrationInProgress"})
		c.AddService(fakeaws.Service{
			Cluster: "shop", Name: fmt.Sprintf("s%d", i), Stack: "shop", LogicalID: id, New: true, Desired: 1, TaskDefinition: "shop:1",
			LoadBalancers: []fakeaws.ServiceLoadBalancer{{TargetGroupARN: group, ContainerName: "c", ContainerPort: 80}},
			Rollouts: []fakeaws.Rollout{
				{Desired: 1, Pending: 1, State: "IN_PROGRESS"},
				{After: 90 * time.Second, Desired: 1, Running: 1, State: "IN_PROGRESS"},
				{After: 260 * time.Second, Desired: 1, Running: 1, State: "COMPLETED"},
			},
		})
	}
	steps = append(steps, fakeaws.Step{After: 300 * time.Second, ID: "shop", Type: stackType, Status: "CREATE_COMPLETE"})
	c.Script("shop", steps...)
}

// TestFewCalls follows five minutes of ten services with less than 200 calls, sees the
// end within three seconds, and leaves no goroutine behind (the bubble would not end).
func TestFewCalls(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		cloud := fakeaws.New()
		slow(cloud, 10)
		var rollouts, targets int
		client := direct(cloud, func(e Event) {
			switch e.(type) {
			case RolloutChanged:
				rollouts++
			case TargetsChanged:
				targets++
			}
		})
		proposal, err := client.Propose(t.Context(), Request{Stack: "shop", Template: shopWith(t, 10)})
		if err != nil {
			t.Fatal(err)
		}
		before, began := cloud.Total(), time.Now()
		outcome, err := client.Execute(t.Context(), proposal)
		if err != nil || outcome.Failure != nil {
			t.Fatalf("%+v, %v", outcome, err)
		}
		late := time.Since(began) - 300*time.Second
		calls := cloud.Total() - before
		t.Logf("%d calls, the end was seen after %s: %v", calls, late, cloud.Calls())
		if calls >= 200 {
			t.Errorf("%d calls", calls)
		}
		if late < 0 || late >= 3*time.Second {
			t.Errorf("the end was seen after %s", late)
		}
		if rollouts < 20 || targets < 10 {
			t.Errorf("%d states of rollouts and %d of targets were reported", rollouts, targets)
		}
	})
}

// TestStages tells where a deployment stands that shifts traffic, and asks for it of no
// other one.
func TestStages(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		cloud := fakeaws.New()
		cloud.AddService(fakeaws.Service{
			Cluster: "shop", Name: "s0", Stack: "shop", LogicalID: "S0Service", New: true, Desired: 1, TaskDefinition: "shop:1",
			Rollouts: []fakeaws.Rollout{
				{Desired: 1, Pending: 1, State: "IN_PROGRESS"}, {After: 90 * time.Second, Desired: 1, Running: 1, State: "COMPLETED"},
			},
		})
		cloud.AddService(fakeaws.Service{
			Cluster: "shop", Name: "s1", Stack: "shop", LogicalID: "S1Service", New: true, Desired: 1, TaskDefinition: "shop:1",
			Strategy: "BLUE_GREEN",
			Rollouts: []fakeaws.Rollout{
				{Desired: 1, Pending: 1, State: "IN_PROGRESS", Stage: "SCALE_UP"},
				{After: 90 * time.Second, Desired: 1, Running: 1, State: "IN_PROGRESS", Stage: "PRODUCTION_TRAFFIC_SHIFT"},
				{After: 120 * time.Second, Desired: 1, Running: 1, State: "IN_PROGRESS", Stage: "BAKE_TIME"},
				{After: 280 * time.Second, Desired: 1, Running: 1, State: "COMPLETED", Stage: "CLEAN_UP"},
			},
		})
		cloud.Script("shop",
			fakeaws.Step{
				After: 31 * time.Second, ID: "S0Service", Type: serviceType, Status: "CREATE_IN_PROGRESS", Reason: "Resource creation Initiated",
			},
			fakeaws.Step{
				After: 31 * time.Second, ID: "S1Service", Type: serviceType, Status: "CREATE_IN_PROGRESS", Reason: "Resource creation Initiated",
			},
			fakeaws.Step{After: 290 * time.Second, ID: "S0Service", Type: serviceType, Status: "CREATE_COMPLETE"},
			fakeaws.Step{After: 290 * time.Second, ID: "S1Service", Type: serviceType, Status: "CREATE_COMPLETE"},
			fakeaws.Step{After: 300 * time.Second, ID: "shop", Type: stackType, Status: "CREATE_COMPLETE"})
		stages := map[string][]string{}
		client := direct(cloud, func(e Event) {
			if r, ok := e.(RolloutChanged); ok {
				stages[r.Service] = append(stages[r.Service], r.Stage)
			}
		})
		proposal, err := client.Propose(t.Context(), Request{Stack: "shop", Template: shopWith(t, 2)})
		if err != nil {
			t.Fatal(err)
		}
		cloud.Fail("DescribeServiceDeployments", 1, fakeaws.Fault{Status: 400, Code: "AccessDeniedException", Message: "not allowed"})
		outcome, err := client.Execute(t.Context(), proposal)
		if err != nil || outcome.Failure != nil {
			t.Fatalf("%+v, %v", outcome, err)
		}
		if all := strings.Join(stages["s1"], " "); !strings.Contains(all, "SCALE_UP PRODUCTION_TRAFFIC_SHIFT BAKE_TIME") {
			t.Errorf("stages: %v", stages)
		}
		if all := strings.Join(stages["s0"], ""); all != "" || len(stages["s0"]) == 0 {
			t.Errorf("stages of a rolling deployment: %q", stages["s0"])
		}
	})
}

// TestThrottled keeps following while AWS throttles for minutes.
func TestThrottled(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		cloud := fakeaws.New()
		slow(cloud, 3)
		var notices []string
		client := direct(cloud, func(e Event) {
			if n, ok := e.(Notice); ok {
				notices = append(notices, n.Text)
			}
		})
		proposal, err := client.Propose(t.Context(), Request{Stack: "shop", Template: shopWith(t, 3)})
		if err != nil {
			t.Fatal(err)
		}
		cloud.On("ExecuteChangeSet", func() { cloud.Fail("DescribeStackEvents", 30, fakeaws.Throttled) })
		outcome, err := client.Execute(t.Context(), proposal)
		if err != nil || outcome.Failure != nil {
			t.Fatalf("%+v, %v", outcome, err)
		}
		if len(notices) == 0 || !strings.Contains(notices[0], "throttling this account") {
			t.Errorf("notices: %q", notices)
		}
	})
}

// TestGivesUp ends after a while when AWS does not answer any more, and says how to go on.
func TestGivesUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		cloud := fakeaws.New()
		slow(cloud, 1)
		client := direct(cloud, func(Event) {})
		proposal, err := client.Propose(t.Context(), Request{Stack: "shop", Template: shopWith(t, 1)})
		if err != nil {
			t.Fatal(err)
		}
		cloud.On("ExecuteChangeSet", func() { cloud.Fail("DescribeStackEvents", -1, fakeaws.ServerError) })
		_, err = client.Execute(t.Context(), proposal)
		var p *Problem
		if !errors.As(err, &p) || !strings.Contains(p.Hint, "resumes where it stopped") {
			t.Errorf("%v", err)
		}
		if stack, _ := cloud.Look("shop"); stack.Status == "REVIEW_IN_PROGRESS" {
			t.Error("the change set was not executed")
		}
	})
}

// TestSilence notices the end of an operation whose events never come.
func TestSilence(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		cloud := fakeaws.New()
		client := direct(cloud, func(Event) {})
		cloud.AddStack(fakeaws.Stack{Name: "quiet", Status: "CREATE_COMPLETE", Template: `{"Resources":{}}`})
		stack, err := client.Stack(t.Context(), "quiet")
		if err != nil {
			t.Fatal(err)
		}
		began := time.Now()
		outcome, err := client.follow(t.Context(), stack, nil, mark{time: began})
		if err != nil || outcome.Failure != nil {
			t.Fatalf("%+v, %v", outcome, err)
		}
	})
}

// TestConnectionsEnd works over real connections and leaves neither them nor goroutines.
func TestConnectionsEnd(t *testing.T) {
	cloud := fakeaws.New()
	url := cloud.Serve(t)
	transport := &http.Transport{}
	before := runtime.NumGoroutine()
	for range 3 {
		client := direct(cloud, func(Event) {})
		cfg := aws.Config{
			Region: fakeaws.Region, BaseEndpoint: &url, HTTPClient: &http.Client{Transport: transport}, Credentials: aws.AnonymousCredentials{},
		}
		cfg.Credentials = aws.CredentialsProviderFunc(func(context.Context) (aws.Credentials, error) {
			return aws.Credentials{AccessKeyID: "id", SecretAccessKey: "key"}, nil
		})
		client = New(cfg, client.report)
		ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
		proposal, err := client.Propose(ctx, Request{Stack: "shop", Template: shopWith(t, 2)})
		if err == nil && !proposal.Unchanged {
			_, _ = client.Execute(ctx, proposal) // interrupted or not, nothing may stay
		}
		cancel()
	}
	transport.CloseIdleConnections()
	for range 100 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Errorf("%d goroutines, %d before", runtime.NumGoroutine(), before)
}

// TestWithoutECS continues with the stack alone where nobody may look at ECS.
func TestWithoutECS(t *testing.T) {
	var said []Event
	f := &follower{Client: &Client{report: func(e Event) { said = append(said, e) }}}
	denied := &Problem{Kind: Access, Message: "not authorized"}
	if err := errors.Join(f.withoutAccess(nil), f.withoutAccess(denied), f.withoutAccess(denied)); err != nil || len(said) != 1 {
		t.Errorf("%v, %v", err, said)
	}
	if other := errors.New("other"); f.withoutAccess(other) != other { //nolint:errorlint // it is the same one
		t.Error("another error is lost")
	}
}
