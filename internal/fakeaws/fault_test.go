package fakeaws

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation"
	cfn "github.com/aws/aws-sdk-go-v2/service/cloudformation/types"
	"github.com/aws/aws-sdk-go-v2/service/ecs"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/ec2"
)

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
		if codeOf(err) != "ExpiredToken" {
			t.Error(err)
		}
		c.Fail("ecs:ListTasks", 1, Expired)
		_, err = ecsClient.ListTasks(t.Context(), &ecs.ListTasksInput{Cluster: aws.String("main")})
		if codeOf(err) != "ExpiredTokenException" {
			t.Error(err)
		}
		c.Fail("ecs:ListTasks", -1, Throttled)
		_, err = ecsClient.ListTasks(t.Context(), &ecs.ListTasksInput{Cluster: aws.String("main")})
		if n := c.Calls()["ecs:ListTasks"]; codeOf(err) != "ThrottlingException" || n != 4 {
			t.Error(err, n)
		}
		c.Heal("ecs:ListTasks")
		must(ecsClient.ListTasks(t.Context(), &ecs.ListTasksInput{Cluster: aws.String("main")}))(t)
		c.Fail("ListStackResources", 1, Denied("cloudformation:ListStackResources"))
		_, err = client.ListStackResources(t.Context(), &cloudformation.ListStackResourcesInput{StackName: aws.String("app")})
		if codeOf(err) != "AccessDenied" || !strings.Contains(err.Error(), "is not authorized to perform: cloudformation:ListStackResources") {
			t.Error(err)
		}
		_, err = client.ListExports(t.Context(), &cloudformation.ListExportsInput{})
		if codeOf(err) != "NotImplemented" || !strings.Contains(err.Error(), "cloudformation:ListExports") {
			t.Error(err)
		}
		_, err = ec2.New(config).DescribeVpcs(t.Context(), ec2.Query{})
		if codeOf(err) != "NotImplemented" || !strings.Contains(err.Error(), "ec2:DescribeVpcs") {
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
		if codeOf(err) != "InvalidChangeSetStatus" {
			t.Error(err)
		}
	})
}
