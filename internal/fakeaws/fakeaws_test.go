package fakeaws

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/aws/retry"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation"
	cfn "github.com/aws/aws-sdk-go-v2/service/cloudformation/types"
	"github.com/aws/aws-sdk-go-v2/service/cloudwatchlogs"
	"github.com/aws/aws-sdk-go-v2/service/ecs"
	ecstypes "github.com/aws/aws-sdk-go-v2/service/ecs/types"
	"github.com/aws/aws-sdk-go-v2/service/efs"
	elb "github.com/aws/aws-sdk-go-v2/service/elasticloadbalancingv2"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	s3types "github.com/aws/aws-sdk-go-v2/service/s3/types"
	"github.com/aws/aws-sdk-go-v2/service/secretsmanager"
	"github.com/aws/aws-sdk-go-v2/service/sts"
	"github.com/aws/smithy-go"
	"github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/ec2"
)

const two = `{"AWSTemplateFormatVersion":"2010-09-09","Description":"d","Metadata":{"Made":{"By":"test"}},` +
	`"Parameters":{"Size":{"Type":"String","Default":"1"},"Password":{"Type":"String","NoEcho":true,"Default":"secret"}},` +
	`"Resources":{"Cluster":{"Type":"AWS::ECS::Cluster"},` +
	`"Web":{"Type":"AWS::ECS::Service","Properties":{"DesiredCount":{"Ref":"Size"}}}},` +
	`"Outputs":{"Url":{"Value":{"Fn::Sub":"http://${Cluster}.${AWS::Region}/${Size}"}}}}`

var credentials = aws.CredentialsProviderFunc(func(context.Context) (aws.Credentials, error) {
	return aws.Credentials{AccessKeyID: "AKIAIOSFODNN7EXAMPLE", SecretAccessKey: "x"}, nil
})

// direct is the configuration of clients that call the cloud without any network.
func direct(c *Cloud) aws.Config {
	return aws.Config{
		Region: Region, Credentials: credentials, HTTPClient: &http.Client{Transport: c.Transport()},
		BaseEndpoint: aws.String("http://127.0.0.1"),
	}
}

// served is the configuration of clients that call the cloud over TCP.
func served(t *testing.T, c *Cloud) aws.Config {
	t.Helper()
	return aws.Config{Region: Region, Credentials: credentials, BaseEndpoint: aws.String(c.Serve(t)), Retryer: func() aws.Retryer {
		return retry.NewStandard(func(o *retry.StandardOptions) { o.MaxBackoff = time.Millisecond })
	}}
}

// world is what a test needs.
type world struct {
	*testing.T
	cloud  *Cloud
	config aws.Config
}

// both runs a test over TCP and in virtual time.
func both(t *testing.T, f func(world)) {
	t.Helper()
	t.Run("served", func(t *testing.T) {
		c := New()
		f(world{t, c, served(t, c)})
	})
	t.Run("direct", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			c := New()
			f(world{t, c, direct(c)})
		})
	})
}

func must[T any](v T, err error) func(t *testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func code(err error) string {
	if e, ok := errors.AsType[smithy.APIError](err); ok {
		return e.ErrorCode()
	}
	return fmt.Sprint(err)
}

func prepare(t *testing.T, client *cloudformation.Client, k cfn.ChangeSetType, body, name string, parameters ...cfn.Parameter) string {
	t.Helper()
	out := must(client.CreateChangeSet(t.Context(), &cloudformation.CreateChangeSetInput{
		StackName: aws.String("app"), ChangeSetName: aws.String(name), ChangeSetType: k, TemplateBody: aws.String(body),
		Parameters: parameters, Tags: []cfn.Tag{{Key: aws.String("project"), Value: aws.String("app")}},
	}))(t)
	return *out.Id
}

func execute(t *testing.T, client *cloudformation.Client, set string) {
	t.Helper()
	must(client.ExecuteChangeSet(t.Context(), &cloudformation.ExecuteChangeSetInput{
		ChangeSetName: aws.String(set), ClientRequestToken: aws.String("token-" + base(set)),
	}))(t)
}

func stackOf(t *testing.T, client *cloudformation.Client, name string) cfn.Stack {
	t.Helper()
	return must(client.DescribeStacks(t.Context(), &cloudformation.DescribeStacksInput{StackName: aws.String(name)}))(t).Stacks[0]
}

func statuses(t *testing.T, client *cloudformation.Client, name string) []string {
	t.Helper()
	var list []string
	p := cloudformation.NewDescribeStackEventsPaginator(client, &cloudformation.DescribeStackEventsInput{StackName: aws.String(name)})
	for p.HasMorePages() {
		for _, e := range must(p.NextPage(t.Context()))(t).StackEvents {
			list = append(list, strings.TrimSpace(fmt.Sprint(*e.LogicalResourceId, " ", e.ResourceStatus, " ", aws.ToString(e.ResourceStatusReason))))
		}
	}
	slices.Reverse(list)
	return list
}

func TestDeployAndUpdate(t *testing.T) {
	both(t, func(w world) {
		t, c, config := w.T, w.cloud, w.config
		client := cloudformation.NewFromConfig(config)
		c.ChangeSetTakes(50 * time.Millisecond)
		set := prepare(t, client, cfn.ChangeSetTypeCreate, two, "first")
		if s := stackOf(t, client, "app").StackStatus; s != cfn.StackStatusReviewInProgress {
			t.Error(s)
		}
		d := must(client.DescribeChangeSet(t.Context(), &cloudformation.DescribeChangeSetInput{ChangeSetName: &set}))(t)
		if d.Status != cfn.ChangeSetStatusCreateInProgress {
			t.Error(d.Status)
		}
		time.Sleep(60 * time.Millisecond)
		d = must(client.DescribeChangeSet(t.Context(), &cloudformation.DescribeChangeSetInput{ChangeSetName: &set}))(t)
		if d.Status != cfn.ChangeSetStatusCreateComplete || d.ExecutionStatus != cfn.ExecutionStatusAvailable || len(d.Changes) != 2 {
			t.Errorf("%+v", d)
		}
		execute(t, client, set)
		time.Sleep(200 * time.Millisecond)
		s := stackOf(t, client, "app")
		if s.StackStatus != cfn.StackStatusCreateComplete || len(s.Outputs) != 1 || len(s.Tags) != 1 {
			t.Errorf("%+v", s)
		}
		if p := *s.Parameters[0].ParameterValue; p != "****" {
			t.Error(p)
		}
		want := []string{
			"app REVIEW_IN_PROGRESS User Initiated", "app CREATE_IN_PROGRESS User Initiated", "Cluster CREATE_IN_PROGRESS",
			"Cluster CREATE_IN_PROGRESS Resource creation Initiated", "Cluster CREATE_COMPLETE", "Web CREATE_IN_PROGRESS",
			"Web CREATE_IN_PROGRESS Resource creation Initiated", "Web CREATE_COMPLETE", "app CREATE_COMPLETE",
		}
		if diff := cmp.Diff(want, statuses(t, client, "app")); diff != "" {
			t.Error(diff)
		}

		c.ChangeSetTakes(0)
		set = prepare(t, client, cfn.ChangeSetTypeUpdate, two, "same")
		d = must(client.DescribeChangeSet(t.Context(), &cloudformation.DescribeChangeSetInput{ChangeSetName: &set}))(t)
		if d.Status != cfn.ChangeSetStatusFailed || *d.StatusReason != NoChanges {
			t.Errorf("%+v", d)
		}
		set = prepare(t, client, cfn.ChangeSetTypeUpdate, two, "bigger",
			cfn.Parameter{ParameterKey: aws.String("Size"), ParameterValue: aws.String("2")})
		d = must(client.DescribeChangeSet(t.Context(), &cloudformation.DescribeChangeSetInput{
			ChangeSetName: &set, IncludePropertyValues: aws.Bool(true),
		}))(t)
		target := d.Changes[0].ResourceChange.Details[0].Target
		if *target.BeforeValue != "1" || *target.AfterValue != "2" || *target.Path != "/Properties/DesiredCount" {
			t.Errorf("%+v", target)
		}
		execute(t, client, set)
		time.Sleep(200 * time.Millisecond)
		if s := stackOf(t, client, "app"); s.StackStatus != cfn.StackStatusUpdateComplete || !strings.HasSuffix(*s.Outputs[0].OutputValue, "/2") {
			t.Errorf("%+v", s)
		}
		if r := c.Requests("ExecuteChangeSet"); len(r) != 2 || r[1].Form.Get("ClientRequestToken") == "" {
			t.Errorf("%+v", r)
		}
		summary := must(client.GetTemplateSummary(t.Context(), &cloudformation.GetTemplateSummaryInput{StackName: aws.String("app")}))(t)
		if *summary.Metadata != `{"Made":{"By":"test"}}` || len(summary.Parameters) != 2 {
			t.Errorf("%+v", summary)
		}
		if body := must(client.GetTemplate(t.Context(), &cloudformation.GetTemplateInput{StackName: aws.String("app")}))(t); *body.TemplateBody != two {
			t.Error(*body.TemplateBody)
		}
	})
}

func TestRollback(t *testing.T) {
	both(t, func(w world) {
		t, c, config := w.T, w.cloud, w.config
		client := cloudformation.NewFromConfig(config)
		c.Script("app", FailAt("Web", "AWS::ECS::Service", "Resource handler returned message: no"))
		execute(t, client, prepare(t, client, cfn.ChangeSetTypeCreate, two, "first"))
		time.Sleep(300 * time.Millisecond)
		want := []string{
			"app REVIEW_IN_PROGRESS User Initiated", "app CREATE_IN_PROGRESS User Initiated", "Cluster CREATE_IN_PROGRESS",
			"Cluster CREATE_IN_PROGRESS Resource creation Initiated", "Cluster CREATE_COMPLETE", "Web CREATE_IN_PROGRESS",
			"Web CREATE_FAILED Resource handler returned message: no",
			"app ROLLBACK_IN_PROGRESS The following resource(s) failed to create: [Web].", "Web DELETE_IN_PROGRESS",
			"Web DELETE_COMPLETE", "Cluster DELETE_IN_PROGRESS", "Cluster DELETE_COMPLETE", "app ROLLBACK_COMPLETE",
		}
		if diff := cmp.Diff(want, statuses(t, client, "app")); diff != "" {
			t.Error(diff)
		}
		_, err := client.CreateChangeSet(t.Context(), &cloudformation.CreateChangeSetInput{
			StackName: aws.String("app"), ChangeSetName: aws.String("next"), TemplateBody: aws.String(two),
		})
		if code(err) != "ValidationError" || !strings.Contains(err.Error(), "is in ROLLBACK_COMPLETE state and can not be updated") {
			t.Error(err)
		}
		id := *stackOf(t, client, "app").StackId
		must(client.DeleteStack(t.Context(), &cloudformation.DeleteStackInput{StackName: aws.String("app")}))(t)
		time.Sleep(200 * time.Millisecond)
		_, err = client.DescribeStacks(t.Context(), &cloudformation.DescribeStacksInput{StackName: aws.String("app")})
		if code(err) != "ValidationError" || !strings.Contains(err.Error(), "Stack with id app does not exist") {
			t.Error(err)
		}
		if list := statuses(t, client, id); list[len(list)-1] != "app DELETE_COMPLETE" {
			t.Error(list)
		}
	})
}

func TestUpdateFails(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := New()
		client := cloudformation.NewFromConfig(direct(c))
		three := strings.Replace(two, `"Web":`, `"New":{"Type":"AWS::Logs::LogGroup"},"Web":`, 1)
		three = strings.Replace(three, `"Properties":{`, `"Properties":{"X":1,`, 1)
		c.AddStack(Stack{Name: "app", Template: two, Parameters: map[string]string{"Size": "1", "Password": "secret"}, Resources: []Resource{
			{ID: "Cluster", Type: "AWS::ECS::Cluster"}, {ID: "Web", Type: "AWS::ECS::Service"},
		}})
		fail := FailAt("Web", "AWS::ECS::Service", "no")
		fail.After = time.Hour
		c.Script("app", fail)
		execute(t, client, prepare(t, client, cfn.ChangeSetTypeUpdate, three, "next"))
		time.Sleep(time.Hour - time.Second)
		if s := stackOf(t, client, "app"); s.StackStatus != cfn.StackStatusUpdateInProgress {
			t.Error(s.StackStatus)
		}
		time.Sleep(time.Minute)
		want := []string{
			"app UPDATE_IN_PROGRESS User Initiated", "Cluster UPDATE_IN_PROGRESS", "Cluster UPDATE_COMPLETE",
			"New CREATE_IN_PROGRESS", "New CREATE_IN_PROGRESS Resource creation Initiated", "New CREATE_COMPLETE",
			"Web UPDATE_IN_PROGRESS", "Web UPDATE_FAILED no",
			"app UPDATE_ROLLBACK_IN_PROGRESS The following resource(s) failed to update: [Web].",
			"Cluster UPDATE_IN_PROGRESS", "Cluster UPDATE_COMPLETE", "Web UPDATE_IN_PROGRESS", "Web UPDATE_COMPLETE",
			"app UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", "New DELETE_IN_PROGRESS", "New DELETE_COMPLETE",
			"app UPDATE_ROLLBACK_COMPLETE",
		}
		if diff := cmp.Diff(want, statuses(t, client, "app")); diff != "" {
			t.Error(diff)
		}
		if look, _ := c.Look("app"); look.Template != two {
			t.Error(look.Template)
		}
	})
}

// TestFiveMinutes is a deployment with a script, in virtual time: stack, services, tasks and logs go by one clock.
func TestFiveMinutes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := New()
		config := direct(c)
		client, ecsClient := cloudformation.NewFromConfig(config), ecs.NewFromConfig(config)
		c.AddCluster("main")
		c.AddService(Service{
			Cluster: "main", Name: "web", Stack: "app", LogicalID: "Web", New: true, After: 30 * time.Second, Desired: 1,
			TaskDefinition: "web:1", ExecuteCommand: true, Tags: map[string]string{"service": "web"},
			Rollouts: []Rollout{
				{After: 30 * time.Second, Desired: 1, Pending: 1, State: "IN_PROGRESS", Reason: "ECS deployment ecs-svc/1 in progress."},
				{After: 4 * time.Minute, Desired: 1, Running: 1, State: "COMPLETED", Reason: "ECS deployment ecs-svc/1 completed."},
			},
			Events: []ServiceEvent{{time.Minute, "(service web) was unable to place a task."}, {4 * time.Minute, "(service web) has reached a steady state."}},
			Tasks: []Task{
				{After: time.Minute, StoppedAfter: 2 * time.Minute, StopCode: "EssentialContainerExited", Containers: []Container{{Name: "web", ExitCode: aws.Int(1)}}},
				{After: 2 * time.Minute, StartedAfter: 3 * time.Minute, HealthStatus: "HEALTHY", Containers: []Container{{Name: "web"}}},
			},
		})
		c.AddStackLog("app", "/app/web", "web/1", LogLine{time.Minute, "hello"}, LogLine{2 * time.Minute, "panic"})
		c.Script("app",
			Step{After: 0, ID: "Cluster", Type: "AWS::ECS::Cluster", Status: "CREATE_IN_PROGRESS", PhysicalID: "main"},
			Step{After: 30 * time.Second, ID: "Cluster", Type: "AWS::ECS::Cluster", Status: "CREATE_COMPLETE", PhysicalID: "main"},
			Step{After: 30 * time.Second, ID: "Web", Type: "AWS::ECS::Service", Status: "CREATE_IN_PROGRESS"},
			Step{After: 5 * time.Minute, ID: "Web", Type: "AWS::ECS::Service", Status: "CREATE_COMPLETE"},
			Step{After: 5 * time.Minute, ID: "app", Status: "CREATE_COMPLETE"},
		)
		execute(t, client, prepare(t, client, cfn.ChangeSetTypeCreate, two, "first"))
		began := time.Now()
		describe := func() (*ecs.DescribeServicesOutput, []string) {
			out := must(ecsClient.DescribeServices(t.Context(), &ecs.DescribeServicesInput{
				Cluster: aws.String("main"), Services: []string{"web"}, Include: []ecstypes.ServiceField{ecstypes.ServiceFieldTags},
			}))(t)
			if len(out.Services) == 0 {
				return out, nil
			}
			tasks := must(ecsClient.ListTasks(t.Context(), &ecs.ListTasksInput{Cluster: aws.String("main"), ServiceName: aws.String("web")}))(t)
			return out, tasks.TaskArns
		}
		if out, _ := describe(); len(out.Failures) != 1 {
			t.Errorf("%+v", out)
		}
		time.Sleep(90 * time.Second)
		out, tasks := describe()
		if d := out.Services[0].Deployments; len(d) != 1 || d[0].RolloutState != ecstypes.DeploymentRolloutStateInProgress || len(tasks) != 1 || len(out.Services[0].Events) != 1 {
			t.Errorf("%+v %v", d, tasks)
		}
		time.Sleep(time.Minute)
		stopped := must(ecsClient.ListTasks(t.Context(), &ecs.ListTasksInput{
			Cluster: aws.String("main"), ServiceName: aws.String("web"), DesiredStatus: ecstypes.DesiredStatusStopped,
		}))(t)
		tasksOut := must(ecsClient.DescribeTasks(t.Context(), &ecs.DescribeTasksInput{Cluster: aws.String("main"), Tasks: stopped.TaskArns}))(t)
		if task := tasksOut.Tasks[0]; *task.Containers[0].ExitCode != 1 || task.StoppedAt.Sub(began) != 2*time.Minute {
			t.Errorf("%+v", task)
		}
		waiter := cloudformation.NewStackCreateCompleteWaiter(client)
		if err := waiter.Wait(t.Context(), &cloudformation.DescribeStacksInput{StackName: aws.String("app")}, time.Hour); err != nil {
			t.Error(err)
		}
		if d := time.Since(began); d < 5*time.Minute || d > 10*time.Minute {
			t.Error(d)
		}
		out, _ = describe()
		if s := out.Services[0]; s.RunningCount != 1 || *s.Events[0].Message != "(service web) has reached a steady state." || len(s.Tags) != 1 {
			t.Errorf("%+v", s)
		}
		resources := must(client.ListStackResources(t.Context(), &cloudformation.ListStackResourcesInput{StackName: aws.String("app")}))(t)
		if r := resources.StackResourceSummaries[1]; *r.PhysicalResourceId != *out.Services[0].ServiceArn {
			t.Errorf("%+v", r)
		}
		logs := must(cloudwatchlogs.NewFromConfig(config).FilterLogEvents(t.Context(), &cloudwatchlogs.FilterLogEventsInput{LogGroupName: aws.String("/app/web")}))(t)
		if len(logs.Events) != 2 || *logs.Events[0].Timestamp != began.Add(time.Minute).UnixMilli() {
			t.Errorf("%+v", logs)
		}
	})
}

func TestPages(t *testing.T) {
	both(t, func(w world) {
		t, c, config := w.T, w.cloud, w.config
		client := cloudformation.NewFromConfig(config)
		s := Stack{Name: "app", Template: two}
		var changes []Change
		for i := range 250 {
			id := fmt.Sprintf("R%d", i)
			s.Resources = append(s.Resources, Resource{ID: id, Type: "AWS::X::Y"})
			s.Events = append(s.Events, Event{Ago: time.Duration(250-i) * time.Second, ID: id, Type: "AWS::X::Y", Status: "CREATE_COMPLETE"})
			changes = append(changes, Change{Action: "Modify", ID: id, Type: "AWS::X::Y", Replacement: "True", PolicyAction: "ReplaceAndDelete",
				Details: []Detail{{Target: Target{Attribute: "Properties", Name: "N", RequiresRecreation: "Always"}}}})
		}
		c.AddStack(s)
		if list := statuses(t, client, "app"); len(list) != 250 || list[0] != "R0 CREATE_COMPLETE" {
			t.Error(len(list), list)
		}
		c.Changes("app", changes...)
		set := prepare(t, client, cfn.ChangeSetTypeUpdate, two, "many")
		n, before := 0, c.Calls()["cloudformation:DescribeChangeSet"]
		p := cloudformation.NewDescribeChangeSetPaginator(client, &cloudformation.DescribeChangeSetInput{ChangeSetName: &set})
		for p.HasMorePages() {
			out := must(p.NextPage(t.Context()))(t)
			n += len(out.Changes)
			if r := out.Changes[0].ResourceChange; r.Replacement != cfn.ReplacementTrue || r.Details[0].Target.RequiresRecreation != cfn.RequiresRecreationAlways {
				t.Errorf("%+v", r)
			}
		}
		if n != 250 || c.Calls()["cloudformation:DescribeChangeSet"]-before < 3 { // three pages, and what a busy machine makes the SDK ask again
			t.Error(n, c.Calls())
		}
		n = 0
		resources := cloudformation.NewListStackResourcesPaginator(client, &cloudformation.ListStackResourcesInput{StackName: aws.String("app")})
		for resources.HasMorePages() {
			n += len(must(resources.NextPage(t.Context()))(t).StackResourceSummaries)
		}
		if n != 250 {
			t.Error(n)
		}
		for range 150 {
			c.AddTask(Task{Cluster: "main", TaskDefinition: "web:1"})
		}
		n = 0
		tasks := ecs.NewListTasksPaginator(ecs.NewFromConfig(config), &ecs.ListTasksInput{Cluster: aws.String("main"), Family: aws.String("web")})
		for tasks.HasMorePages() {
			n += len(must(tasks.NextPage(t.Context()))(t).TaskArns)
		}
		if n != 150 {
			t.Error(n)
		}
	})
}

func TestFaults(t *testing.T) {
	both(t, func(w world) {
		t, c, config := w.T, w.cloud, w.config
		client, ecsClient := cloudformation.NewFromConfig(config), ecs.NewFromConfig(config)
		c.AddStack(Stack{Name: "app", Template: two, Resources: []Resource{{ID: "Cluster", Type: "AWS::ECS::Cluster", PhysicalID: "main"}}})
		for i, f := range []Fault{Throttled, ServerError, Dropped, Lost} {
			c.Fail("cloudformation:DescribeStacks", 1, f)
			stackOf(t, client, "app")
			if n := c.Calls()["cloudformation:DescribeStacks"]; n != 2*(i+1) {
				t.Error(f, n)
			}
		}
		c.Fail("*", 1, Expired)
		_, err := client.DescribeStacks(t.Context(), &cloudformation.DescribeStacksInput{})
		if code(err) != "ExpiredToken" {
			t.Error(err)
		}
		c.Fail("ecs:ListTasks", 1, Expired)
		_, err = ecsClient.ListTasks(t.Context(), &ecs.ListTasksInput{Cluster: aws.String("main")})
		if code(err) != "ExpiredTokenException" {
			t.Error(err)
		}
		c.Fail("ecs:ListTasks", -1, Throttled)
		_, err = ecsClient.ListTasks(t.Context(), &ecs.ListTasksInput{Cluster: aws.String("main")})
		if n := c.Calls()["ecs:ListTasks"]; code(err) != "ThrottlingException" || n != 4 {
			t.Error(err, n)
		}
		c.Heal("ecs:ListTasks")
		must(ecsClient.ListTasks(t.Context(), &ecs.ListTasksInput{Cluster: aws.String("main")}))(t)
		c.Fail("ListStackResources", 1, Denied("cloudformation:ListStackResources"))
		_, err = client.ListStackResources(t.Context(), &cloudformation.ListStackResourcesInput{StackName: aws.String("app")})
		if code(err) != "AccessDenied" || !strings.Contains(err.Error(), "is not authorized to perform: cloudformation:ListStackResources") {
			t.Error(err)
		}
		_, err = client.ListExports(t.Context(), &cloudformation.ListExportsInput{})
		if code(err) != "NotImplemented" || !strings.Contains(err.Error(), "cloudformation:ListExports") {
			t.Error(err)
		}
		_, err = ec2.New(config).DescribeVpcs(t.Context(), ec2.Query{})
		if code(err) != "NotImplemented" || !strings.Contains(err.Error(), "ec2:DescribeVpcs") {
			t.Error(err)
		}
		ctx, cancel := context.WithCancel(t.Context())
		c.On("cloudformation:GetTemplate", func() {
			cancel()
			time.Sleep(50 * time.Millisecond) // the answer comes after the client has seen it
		})
		_, err = client.GetTemplate(ctx, &cloudformation.GetTemplateInput{StackName: aws.String("app")})
		if !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
	})
}

// TestLostExecution is the case for client request tokens: what was asked for has happened, and is asked for again.
func TestLostExecution(t *testing.T) {
	both(t, func(w world) {
		t, c, config := w.T, w.cloud, w.config
		client := cloudformation.NewFromConfig(config)
		set := prepare(t, client, cfn.ChangeSetTypeCreate, two, "first")
		c.Fail("ExecuteChangeSet", 1, Lost)
		execute(t, client, set)
		if n := c.Calls()["cloudformation:ExecuteChangeSet"]; n != 2 {
			t.Error(n)
		}
		_, err := client.ExecuteChangeSet(t.Context(), &cloudformation.ExecuteChangeSetInput{ChangeSetName: &set})
		if code(err) != "InvalidChangeSetStatus" {
			t.Error(err)
		}
	})
}

func TestRefusals(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := New()
		client := cloudformation.NewFromConfig(direct(c))
		c.AddStack(Stack{Name: "app", Status: "UPDATE_IN_PROGRESS", Protected: true})
		c.AddStack(Stack{Name: "done", Template: two})
		create := func(name string, k cfn.ChangeSetType, body string, parameters ...cfn.Parameter) error {
			_, err := client.CreateChangeSet(t.Context(), &cloudformation.CreateChangeSetInput{
				StackName: &name, ChangeSetName: aws.String("set"), ChangeSetType: k, TemplateBody: &body, Parameters: parameters,
			})
			return err
		}
		_, deleting := client.DeleteStack(t.Context(), &cloudformation.DeleteStackInput{StackName: aws.String("app")})
		_, cancelling := client.CancelUpdateStack(t.Context(), &cloudformation.CancelUpdateStackInput{StackName: aws.String("done")})
		_, missing := client.DescribeStackEvents(t.Context(), &cloudformation.DescribeStackEventsInput{StackName: aws.String("none")})
		_, missingSet := client.DescribeChangeSet(t.Context(), &cloudformation.DescribeChangeSetInput{StackName: aws.String("done"), ChangeSetName: aws.String("none")})
		for want, err := range map[string]error{
			"app/": create("app", cfn.ChangeSetTypeUpdate, two),
			"Stack [app] already exists and cannot be created again with the changeSet [set].": create("app", cfn.ChangeSetTypeCreate, two),
			"Stack [none] does not exist":                                  missing,
			"InsufficientCapabilitiesException":                            create("done", cfn.ChangeSetTypeUpdate, `{"Resources":{"R":{"Type":"AWS::IAM::Role"}}}`),
			"Template format error: JSON not well-formed":                  create("done", cfn.ChangeSetTypeUpdate, `{"Resources":`),
			"Parameters: [P] must have values":                             create("new", cfn.ChangeSetTypeCreate, `{"Parameters":{"P":{"Type":"String"}}}`),
			"Parameters: [Q] do not exist in the template":                 create("new", cfn.ChangeSetTypeCreate, `{"Resources":{}}`, cfn.Parameter{ParameterKey: aws.String("Q"), ParameterValue: aws.String("")}),
			"cannot be deleted while TerminationProtection is enabled":     deleting,
			"CancelUpdateStack cannot be called from current stack status": cancelling,
			"ChangeSetNotFound":                                            missingSet,
		} {
			if err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("want %s, got %v", want, err)
			}
		}
	})
}

func TestCancelContinueDelete(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := New()
		client := cloudformation.NewFromConfig(direct(c))
		c.AddStack(Stack{Name: "app", Template: two, Resources: []Resource{{ID: "Cluster", Type: "AWS::ECS::Cluster"}, {ID: "Web", Type: "AWS::ECS::Service"}}})
		c.Script("app", Step{After: time.Minute, ID: "Web", Type: "AWS::ECS::Service", Status: "UPDATE_IN_PROGRESS"})
		execute(t, client, prepare(t, client, cfn.ChangeSetTypeUpdate, strings.Replace(two, `"DesiredCount":`, `"Count":`, 1), "next"))
		time.Sleep(time.Hour)
		c.ScriptCancel("app", FailAt("Web", "", "still no"))
		must(client.CancelUpdateStack(t.Context(), &cloudformation.CancelUpdateStackInput{StackName: aws.String("app"), ClientRequestToken: aws.String("c")}))(t)
		if s := stackOf(t, client, "app"); s.StackStatus != cfn.StackStatusUpdateRollbackInProgress {
			t.Error(s.StackStatus)
		}
		time.Sleep(time.Second)
		if s := stackOf(t, client, "app"); s.StackStatus != cfn.StackStatusUpdateRollbackFailed {
			t.Error(s.StackStatus)
		}
		must(client.ContinueUpdateRollback(t.Context(), &cloudformation.ContinueUpdateRollbackInput{StackName: aws.String("app")}))(t)
		time.Sleep(time.Second)
		if s := stackOf(t, client, "app"); s.StackStatus != cfn.StackStatusUpdateRollbackComplete {
			t.Error(s.StackStatus)
		}
		c.ScriptDelete("app", FailAt("Cluster", "", "tasks are running"))
		for _, want := range []cfn.StackStatus{cfn.StackStatusDeleteFailed, cfn.StackStatusDeleteComplete} {
			id := *stackOf(t, client, "app").StackId
			in := &cloudformation.DeleteStackInput{StackName: aws.String("app")}
			if want == cfn.StackStatusDeleteComplete {
				in.RetainResources = []string{"Cluster"}
			}
			must(client.DeleteStack(t.Context(), in))(t)
			time.Sleep(time.Second)
			if s := stackOf(t, client, id); s.StackStatus != want {
				t.Error(s.StackStatus, statuses(t, client, id))
			}
		}
	})
}

func TestRunTask(t *testing.T) {
	both(t, func(w world) {
		t, c, config := w.T, w.cloud, w.config
		client, logs := ecs.NewFromConfig(config), cloudwatchlogs.NewFromConfig(config)
		c.AddCluster("main")
		c.AddTaskDefinition(`{"family":"job","containerDefinitions":[{"name":"job","image":"busybox","logConfiguration":{"logDriver":"awslogs",
			"options":{"awslogs-group":"/job","awslogs-stream-prefix":"p"}}}]}`)
		c.ScriptTask("job", TaskRun{ExitCode: 3, Log: []LogLine{{0, "one"}, {10 * time.Millisecond, "two"}}})
		in := &ecs.RunTaskInput{Cluster: aws.String("main"), TaskDefinition: aws.String("job"), ClientToken: aws.String("once")}
		first, again := must(client.RunTask(t.Context(), in))(t).Tasks[0], must(client.RunTask(t.Context(), in))(t).Tasks[0]
		if *first.TaskArn != *again.TaskArn || *first.LastStatus != "PROVISIONING" {
			t.Errorf("%+v %+v", first, again)
		}
		time.Sleep(150 * time.Millisecond)
		task := must(client.DescribeTasks(t.Context(), &ecs.DescribeTasksInput{Cluster: aws.String("main"), Tasks: []string{*first.TaskArn}}))(t).Tasks[0]
		if *task.LastStatus != "STOPPED" || *task.Containers[0].ExitCode != 3 || task.StopCode != ecstypes.TaskStopCodeEssentialContainerExited {
			t.Errorf("%+v", task)
		}
		c.LogPage(1)
		stream := "p/job/" + base(*first.TaskArn)
		pages := cloudwatchlogs.NewFilterLogEventsPaginator(logs, &cloudwatchlogs.FilterLogEventsInput{LogGroupName: aws.String("/job"), LogStreamNames: []string{stream}})
		var text []string
		for pages.HasMorePages() {
			for _, e := range must(pages.NextPage(t.Context()))(t).Events {
				text = append(text, *e.Message)
			}
		}
		events := cloudwatchlogs.NewGetLogEventsPaginator(logs, &cloudwatchlogs.GetLogEventsInput{
			LogGroupName: aws.String("/job"), LogStreamName: &stream, StartFromHead: aws.Bool(true),
		}, func(o *cloudwatchlogs.GetLogEventsPaginatorOptions) { o.StopOnDuplicateToken = true })
		for events.HasMorePages() {
			for _, e := range must(events.NextPage(t.Context()))(t).Events {
				text = append(text, *e.Message)
			}
		}
		if strings.Join(text, " ") != "one two one two" {
			t.Error(text)
		}
		streams := must(logs.DescribeLogStreams(t.Context(), &cloudwatchlogs.DescribeLogStreamsInput{LogGroupName: aws.String("/job"), LogStreamNamePrefix: aws.String("p/")}))(t)
		if len(streams.LogStreams) != 1 {
			t.Errorf("%+v", streams)
		}
		_, err := logs.FilterLogEvents(t.Context(), &cloudwatchlogs.FilterLogEventsInput{LogGroupName: aws.String("/none")})
		if code(err) != "ResourceNotFoundException" {
			t.Error(err)
		}
		definition := must(client.DescribeTaskDefinition(t.Context(), &ecs.DescribeTaskDefinitionInput{TaskDefinition: aws.String("job")}))(t)
		if *definition.TaskDefinition.ContainerDefinitions[0].Image != "busybox" || definition.TaskDefinition.Revision != 1 {
			t.Errorf("%+v", definition)
		}
	})
}

func TestServices(t *testing.T) {
	both(t, func(w world) {
		t, c, config := w.T, w.cloud, w.config
		client := ecs.NewFromConfig(config)
		c.AddService(Service{
			Cluster: "main", Name: "web", Desired: 1, TaskDefinition: "web:1", ExecuteCommand: true,
			Tasks: []Task{{ARN: "arn:aws:ecs:us-east-1:123456789012:task/main/1", Containers: []Container{{Name: "web"}}}},
		})
		s := must(client.UpdateService(t.Context(), &ecs.UpdateServiceInput{
			Cluster: aws.String("main"), Service: aws.String("web"), DesiredCount: aws.Int32(3), ForceNewDeployment: true,
		}))(t).Service
		if s.DesiredCount != 3 || len(s.Deployments) != 2 || s.Deployments[0].RolloutState != ecstypes.DeploymentRolloutStateInProgress {
			t.Errorf("%+v", s)
		}
		time.Sleep(200 * time.Millisecond)
		s = &must(client.DescribeServices(t.Context(), &ecs.DescribeServicesInput{Cluster: aws.String("main"), Services: []string{*s.ServiceArn}}))(t).Services[0]
		if s.RunningCount != 3 || len(s.Deployments) != 1 || s.Deployments[0].RolloutState != ecstypes.DeploymentRolloutStateCompleted {
			t.Errorf("%+v", s)
		}
		session := must(client.ExecuteCommand(t.Context(), &ecs.ExecuteCommandInput{
			Cluster: aws.String("main"), Task: aws.String("1"), Command: aws.String("sh"), Interactive: true,
		}))(t).Session
		if session.SessionId == nil || session.StreamUrl == nil || session.TokenValue == nil {
			t.Errorf("%+v", session)
		}
		if s := must(client.ListServices(t.Context(), &ecs.ListServicesInput{Cluster: aws.String("main")}))(t); len(s.ServiceArns) != 1 {
			t.Errorf("%+v", s)
		}
		d := must(client.ListServiceDeployments(t.Context(), &ecs.ListServiceDeploymentsInput{Cluster: aws.String("main"), Service: aws.String("web")}))(t)
		arn := *d.ServiceDeployments[0].ServiceDeploymentArn
		full := must(client.DescribeServiceDeployments(t.Context(), &ecs.DescribeServiceDeploymentsInput{ServiceDeploymentArns: []string{arn}}))(t)
		if full.ServiceDeployments[0].Status != ecstypes.ServiceDeploymentStatusSuccessful {
			t.Errorf("%+v", full)
		}
		must(client.StopTask(t.Context(), &ecs.StopTaskInput{Cluster: aws.String("main"), Task: aws.String("1"), Reason: aws.String("r")}))(t)
		task := must(client.DescribeTasks(t.Context(), &ecs.DescribeTasksInput{Cluster: aws.String("main"), Tasks: []string{"1", "2"}}))(t)
		if *task.Tasks[0].LastStatus != "STOPPED" || *task.Tasks[0].StoppedReason != "r" || len(task.Failures) != 1 {
			t.Errorf("%+v", task)
		}
		_, err := client.ListTasks(t.Context(), &ecs.ListTasksInput{Cluster: aws.String("other")})
		if code(err) != "ClusterNotFoundException" {
			t.Error(err)
		}
	})
}

func TestOthers(t *testing.T) {
	both(t, func(w world) {
		t, c, config := w.T, w.cloud, w.config
		ctx := t.Context()
		if me := must(sts.NewFromConfig(config).GetCallerIdentity(ctx, nil))(t); *me.Account != Account || *me.Arn != CallerARN {
			t.Errorf("%+v", me)
		}
		c.SetSecret("s", "v")
		if v := must(secretsmanager.NewFromConfig(config).GetSecretValue(ctx, &secretsmanager.GetSecretValueInput{SecretId: aws.String("s")}))(t); *v.SecretString != "v" {
			t.Errorf("%+v", v)
		}
		c.SetTargets("tg", Health{ID: "10.0.0.1", State: "initial"}, Health{After: time.Second / 10, ID: "10.0.0.1", State: "unhealthy", Reason: "Target.Timeout"})
		c.AddLoadBalancer(LoadBalancer{Name: "lb"})
		balancer := elb.NewFromConfig(config)
		time.Sleep(time.Second / 5)
		h := must(balancer.DescribeTargetHealth(ctx, &elb.DescribeTargetHealthInput{TargetGroupArn: aws.String("tg")}))(t).TargetHealthDescriptions
		if len(h) != 1 || h[0].TargetHealth.State != "unhealthy" || *h[0].Target.Id != "10.0.0.1" {
			t.Errorf("%+v", h)
		}
		if b := must(balancer.DescribeLoadBalancers(ctx, &elb.DescribeLoadBalancersInput{Names: []string{"lb"}}))(t); b.LoadBalancers[0].DNSName == nil {
			t.Errorf("%+v", b)
		}
		files := efs.NewFromConfig(config)
		for i := range 3 {
			c.AddFileSystem(FileSystem{ID: fmt.Sprintf("fs-%d", i), Tags: map[string]string{"a": "b"}})
		}
		c.AddFileSystem(FileSystem{ID: "fs-used", MountTargets: []MountTarget{{ID: "fsmt-1", Subnet: "subnet-1"}}})
		n := 0
		p := efs.NewDescribeFileSystemsPaginator(files, &efs.DescribeFileSystemsInput{MaxItems: aws.Int32(2)})
		for p.HasMorePages() {
			n += len(must(p.NextPage(ctx))(t).FileSystems)
		}
		_, used := files.DeleteFileSystem(ctx, &efs.DeleteFileSystemInput{FileSystemId: aws.String("fs-used")})
		must(files.DeleteFileSystem(ctx, &efs.DeleteFileSystemInput{FileSystemId: aws.String("fs-0")}))(t)
		_, gone := files.DescribeFileSystems(ctx, &efs.DescribeFileSystemsInput{FileSystemId: aws.String("fs-0")})
		if n != 4 || code(used) != "FileSystemInUse" || code(gone) != "FileSystemNotFound" {
			t.Error(n, used, gone)
		}
		if m := must(files.DescribeMountTargets(ctx, &efs.DescribeMountTargetsInput{FileSystemId: aws.String("fs-used")}))(t); len(m.MountTargets) != 1 {
			t.Errorf("%+v", m)
		}
	})
}

func TestBucket(t *testing.T) {
	both(t, func(w world) {
		t, c, config := w.T, w.cloud, w.config
		ctx, name, me := t.Context(), aws.String("templates"), aws.String(Account)
		client := s3.NewFromConfig(config, func(o *s3.Options) { o.UsePathStyle = true })
		_, err := client.HeadBucket(ctx, &s3.HeadBucketInput{Bucket: name})
		if code(err) != "NotFound" {
			t.Error(err)
		}
		must(client.CreateBucket(ctx, &s3.CreateBucketInput{Bucket: name}))(t)
		must(client.PutBucketEncryption(ctx, &s3.PutBucketEncryptionInput{Bucket: name, ServerSideEncryptionConfiguration: &s3types.ServerSideEncryptionConfiguration{
			Rules: []s3types.ServerSideEncryptionRule{{BucketKeyEnabled: aws.Bool(true)}},
		}}))(t)
		must(client.PutPublicAccessBlock(ctx, &s3.PutPublicAccessBlockInput{Bucket: name, PublicAccessBlockConfiguration: &s3types.PublicAccessBlockConfiguration{BlockPublicAcls: aws.Bool(true)}}))(t)
		must(client.PutBucketVersioning(ctx, &s3.PutBucketVersioningInput{Bucket: name, VersioningConfiguration: &s3types.VersioningConfiguration{Status: "Enabled"}}))(t)
		must(client.PutBucketPolicy(ctx, &s3.PutBucketPolicyInput{Bucket: name, Policy: aws.String("{}")}))(t)
		must(client.PutBucketLifecycleConfiguration(ctx, &s3.PutBucketLifecycleConfigurationInput{Bucket: name, LifecycleConfiguration: &s3types.BucketLifecycleConfiguration{
			Rules: []s3types.LifecycleRule{{Status: "Enabled"}},
		}}))(t)
		must(client.PutBucketTagging(ctx, &s3.PutBucketTaggingInput{Bucket: name, Tagging: &s3types.Tagging{TagSet: []s3types.Tag{{Key: aws.String("a"), Value: aws.String("b")}}}}))(t)
		if tags := must(client.GetBucketTagging(ctx, &s3.GetBucketTaggingInput{Bucket: name}))(t); *tags.TagSet[0].Value != "b" {
			t.Errorf("%+v", tags)
		}
		for _, key := range []string{"a/b.json", "a/c.json"} {
			must(client.PutObject(ctx, &s3.PutObjectInput{Bucket: name, Key: &key, Body: bytes.NewReader([]byte(two)), ExpectedBucketOwner: me}))(t)
		}
		_, err = client.PutObject(ctx, &s3.PutObjectInput{Bucket: name, Key: aws.String("x"), Body: strings.NewReader("y"), ExpectedBucketOwner: aws.String("000000000000")})
		if code(err) != "AccessDenied" {
			t.Error(err)
		}
		must(client.HeadObject(ctx, &s3.HeadObjectInput{Bucket: name, Key: aws.String("a/b.json")}))(t)
		o := must(client.GetObject(ctx, &s3.GetObjectInput{Bucket: name, Key: aws.String("a/b.json")}))(t)
		if b := must(io.ReadAll(o.Body))(t); string(b) != two {
			t.Errorf("%s", b)
		}
		n := 0
		p := s3.NewListObjectsV2Paginator(client, &s3.ListObjectsV2Input{Bucket: name, Prefix: aws.String("a/"), MaxKeys: aws.Int32(1)})
		for p.HasMorePages() {
			n += len(must(p.NextPage(ctx))(t).Contents)
		}
		if n != 2 {
			t.Error(n)
		}
		stacks := cloudformation.NewFromConfig(config)
		must(stacks.CreateChangeSet(ctx, &cloudformation.CreateChangeSetInput{
			StackName: aws.String("app"), ChangeSetName: aws.String("s"), ChangeSetType: "CREATE",
			TemplateURL: aws.String("https://templates.s3.us-east-1.amazonaws.com/a/b.json"),
		}))(t)
		must(client.DeleteObject(ctx, &s3.DeleteObjectInput{Bucket: name, Key: aws.String("a/b.json")}))(t)
		if _, ok := c.Object("templates", "a/b.json"); ok {
			t.Error("still there")
		}
	})
}

func TestDrift(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := New()
		client := cloudformation.NewFromConfig(direct(c))
		c.AddStack(Stack{Name: "app"})
		c.Drifts("app", Drift{ID: "Web", Type: "AWS::ECS::Service", Differences: []Difference{{"/DesiredCount", "1", "2", "NOT_EQUAL"}}})
		id := must(client.DetectStackDrift(t.Context(), &cloudformation.DetectStackDriftInput{StackName: aws.String("app")}))(t).StackDriftDetectionId
		time.Sleep(time.Second)
		d := must(client.DescribeStackDriftDetectionStatus(t.Context(), &cloudformation.DescribeStackDriftDetectionStatusInput{StackDriftDetectionId: id}))(t)
		drifts := must(client.DescribeStackResourceDrifts(t.Context(), &cloudformation.DescribeStackResourceDriftsInput{StackName: aws.String("app")}))(t)
		if d.StackDriftStatus != cfn.StackDriftStatusDrifted || *drifts.StackResourceDrifts[0].PropertyDifferences[0].ActualValue != "2" {
			t.Errorf("%+v %+v", d, drifts)
		}
		c.Operations("app", OperationEvent{EventType: "VALIDATION_ERROR", ID: "Web", ValidationReason: "no such property"})
		e := must(client.DescribeEvents(t.Context(), &cloudformation.DescribeEventsInput{StackName: aws.String("app"), Filters: &cfn.EventFilter{FailedEvents: aws.Bool(true)}}))(t)
		if len(e.OperationEvents) != 1 || *e.OperationEvents[0].ValidationStatusReason != "no such property" {
			t.Errorf("%+v", e)
		}
	})
}

// TestEnviron lets a child process ask who it is.
func TestEnviron(t *testing.T) {
	if os.Getenv("STANDIN_CHILD") != "" {
		if os.Getenv("AWS_REGION") != Region || os.Getenv("AWS_ENDPOINT_URL") == "" {
			t.Error(os.Environ())
		}
		return
	}
	c := New()
	c.Serve(t)
	child := exec.Command(os.Args[0], "-test.run=^TestEnviron$")
	child.Env = append(c.Environ(), "STANDIN_CHILD=1")
	if out, err := child.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

// TestUnderWay joins a deployment that has begun before: services that are added now go by its clock.
func TestUnderWay(t *testing.T) {
	both(t, func(w world) {
		t, c, client := w.T, w.cloud, ecs.NewFromConfig(w.config)
		c.AddStack(Stack{Name: "app", Status: "UPDATE_IN_PROGRESS", Template: two, Then: []Step{
			{After: 50 * time.Millisecond, ID: "Web", Type: "AWS::ECS::Service", Status: "UPDATE_COMPLETE"},
			{After: 100 * time.Millisecond, ID: "app", Status: "UPDATE_COMPLETE"},
		}})
		c.AddService(Service{Cluster: "main", Name: "web", Stack: "app", LogicalID: "Web", Desired: 1, TaskDefinition: "web:2", Previous: "web:1",
			Rollouts: []Rollout{
				{Desired: 1, Pending: 1, State: "IN_PROGRESS"},
				{After: 100 * time.Millisecond, Desired: 1, Failed: 3, State: "FAILED", Reason: "ECS deployment circuit breaker: tasks failed to start."},
				{After: 100 * time.Millisecond, ID: "ecs-svc/back", TaskDefinition: "web:1", Desired: 1, Pending: 1, State: "IN_PROGRESS"},
				{After: 10 * time.Second, ID: "ecs-svc/back", TaskDefinition: "web:1", Desired: 1, Running: 1, State: "COMPLETED"},
			}})
		look := func() []string {
			var list []string
			s := must(client.DescribeServices(t.Context(), &ecs.DescribeServicesInput{Cluster: aws.String("main"), Services: []string{"web"}}))(t).Services[0]
			for _, d := range s.Deployments {
				list = append(list, fmt.Sprint(*d.Status, " ", *d.TaskDefinition, " ", d.RolloutState))
			}
			return list
		}
		if diff := cmp.Diff([]string{"PRIMARY web:2 IN_PROGRESS", "ACTIVE web:1 COMPLETED"}, look()); diff != "" {
			t.Error(diff)
		}
		time.Sleep(150 * time.Millisecond)
		want := []string{"PRIMARY web:1 IN_PROGRESS", "ACTIVE web:2 FAILED", "ACTIVE web:1 COMPLETED"}
		if diff := cmp.Diff(want, look()); diff != "" {
			t.Error(diff)
		}
		if s, _ := c.Look("app"); s.Status != "UPDATE_COMPLETE" {
			t.Error(s.Status)
		}
	})
}
