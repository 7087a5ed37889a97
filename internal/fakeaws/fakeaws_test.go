package fakeaws

import (
	"context"
	"errors"
	"fmt"
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
	"github.com/aws/aws-sdk-go-v2/service/ecs"
	"github.com/aws/aws-sdk-go-v2/service/efs"
	elb "github.com/aws/aws-sdk-go-v2/service/elasticloadbalancingv2"
	"github.com/aws/aws-sdk-go-v2/service/secretsmanager"
	"github.com/aws/aws-sdk-go-v2/service/sts"
	"github.com/aws/smithy-go"
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

func codeOf(err error) string {
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
			list = append(list,
				strings.TrimSpace(fmt.Sprint(*e.LogicalResourceId, " ", e.ResourceStatus, " ", aws.ToString(e.ResourceStatusReason))))
		}
	}
	slices.Reverse(list)
	return list
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
			if r := out.Changes[0].ResourceChange; r.Replacement != cfn.ReplacementTrue ||
				r.Details[0].Target.RequiresRecreation != cfn.RequiresRecreationAlways {
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

func TestOthers(t *testing.T) {
	both(t, func(w world) {
		t, c, config := w.T, w.cloud, w.config
		ctx := t.Context()
		if me := must(sts.NewFromConfig(config).GetCallerIdentity(ctx, nil))(t); *me.Account != Account || *me.Arn != CallerARN {
			t.Errorf("%+v", me)
		}
		c.SetSecret("s", "v")
		if v := must(secretsmanager.NewFromConfig(config).GetSecretValue(ctx,
			&secretsmanager.GetSecretValueInput{SecretId: aws.String("s")}))(t); *v.SecretString != "v" {
			t.Errorf("%+v", v)
		}
		c.SetTargets("tg", Health{ID: "10.0.0.1", State: "initial"}, Health{
			After: time.Second / 10, ID: "10.0.0.1", State: "unhealthy", Reason: "Target.Timeout",
		})
		c.AddLoadBalancer(LoadBalancer{Name: "lb"})
		balancer := elb.NewFromConfig(config)
		time.Sleep(time.Second / 5)
		h := must(balancer.DescribeTargetHealth(ctx,
			&elb.DescribeTargetHealthInput{TargetGroupArn: aws.String("tg")}))(t).TargetHealthDescriptions
		if len(h) != 1 || h[0].TargetHealth.State != "unhealthy" || *h[0].Target.Id != "10.0.0.1" {
			t.Errorf("%+v", h)
		}
		if b := must(balancer.DescribeLoadBalancers(ctx,
			&elb.DescribeLoadBalancersInput{Names: []string{"lb"}}))(t); b.LoadBalancers[0].DNSName == nil {
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
		if n != 4 || codeOf(used) != "FileSystemInUse" || codeOf(gone) != "FileSystemNotFound" {
			t.Error(n, used, gone)
		}
		if m := must(files.DescribeMountTargets(ctx,
			&efs.DescribeMountTargetsInput{FileSystemId: aws.String("fs-used")}))(t); len(m.MountTargets) != 1 {
			t.Errorf("%+v", m)
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
