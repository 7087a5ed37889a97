package main

import (
	"bytes"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

// TestDownForeign leaves stacks alone that somebody else has made.
func TestDownForeign(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		c.AddStack(fakeaws.Stack{Name: "shop", Status: "CREATE_COMPLETE", Template: `{"Resources":{"T":{"Type":"AWS::SNS::Topic"}}}`})
		u.run("down", "--yes").exits(exitRefused, "compose2ecs did not create the stack shop", "delete-stack --stack-name shop")
		if n := len(c.Requests("DeleteStack")); n > 0 {
			u.Error("the stack is deleted")
		}
	})
}

// TestDownWithData names what holds data and would go, and takes no --yes for it.
func TestDownWithData(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.write("overlay.yaml", "x-aws-cloudformation:\n  Resources:\n    Orders:\n      Type: AWS::DynamoDB::Table\n"+
			"    Kept:\n      Type: AWS::SQS::Queue\n      DeletionPolicy: Retain\n")
		files := []string{"-f", "compose.yaml", "-f", "overlay.yaml"}
		u.run(append(files, "deploy", "--yes")...).exits(exitDone)
		u.run("down", "--yes").exits(exitRefused, "DELETED WITH ITS DATA: Orders (AWS::DynamoDB::Table)", "kept: Kept", "--delete-data-of shop")
		u.run("down", "--yes", "--delete-data-of", "site").exits(exitRefused, "the project is shop, not site")
		if n := len(c.Requests("DeleteStack")); n > 0 {
			u.Error("the stack is deleted")
		}
		u.run("down", "--delete-data-of", "shop").exits(exitDone, "the stack shop is deleted")
	})
}

// TestDownWithSnapshots tells what stays in a snapshot, by a DeletionPolicy or without one, from what is lost.
func TestDownWithSnapshots(t *testing.T) {
	inCloud(t, func(_ *fakeaws.Cloud, u *user) {
		u.write("overlay.yaml", `x-aws-cloudformation:
  Resources:
    Main: {Type: AWS::RDS::DBCluster, Properties: {Engine: aurora-postgresql}}
    Reader: {Type: AWS::RDS::DBInstance, Properties: {Engine: aurora-postgresql, DBClusterIdentifier: {Ref: Main}}}
    Alone: {Type: AWS::RDS::DBInstance, Properties: {Engine: postgres}}
    Cache: {Type: AWS::ElastiCache::ReplicationGroup, DeletionPolicy: Snapshot, Properties: {Engine: redis}}
`)
		files := []string{"-f", "compose.yaml", "-f", "overlay.yaml"}
		u.run(append(files, "deploy", "--yes")...).exits(exitDone)
		r := u.run("down", "--yes").exits(exitDone, "deleted after a final snapshot: Main (AWS::RDS::DBCluster)",
			"deleted after a final snapshot: Alone (AWS::RDS::DBInstance)",
			"deleted after a final snapshot: Cache (AWS::ElastiCache::ReplicationGroup)")
		for _, not := range []string{"WITH ITS DATA", "Reader (AWS"} {
			if strings.Contains(r.stderr, not) {
				u.Errorf("%s: %s", not, r.stderr)
			}
		}
	})
}

// TestDownWithoutSnapshot asks for the name where a database goes without one.
func TestDownWithoutSnapshot(t *testing.T) {
	inCloud(t, func(_ *fakeaws.Cloud, u *user) {
		u.write("overlay.yaml", "x-aws-cloudformation:\n  Resources:\n    Orders: {Type: AWS::RDS::DBInstance, DeletionPolicy: Delete, "+
			"Properties: {Engine: postgres}}\n")
		u.run("-f", "compose.yaml", "-f", "overlay.yaml", "deploy", "--yes").exits(exitDone)
		u.run("down", "--yes").exits(exitRefused, "DELETED WITH ITS DATA: Orders (AWS::RDS::DBInstance)")
	})
}

// TestDownStopsTasks stops what runs without a service, and nothing else.
func TestDownStopsTasks(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		c.Physical("shop", "Cluster", "shop")
		u.run("deploy", "--yes").exits(exitDone)
		const task = "arn:aws:ecs:us-east-1:123456789012:task/shop/"
		c.AddTask(fakeaws.Task{Cluster: "shop", ARN: task + "stray111", TaskDefinition: "shop-report:1"})
		c.AddTask(fakeaws.Task{Cluster: "shop", ARN: task + "served22", TaskDefinition: "shop-web:1", Group: "service:web"})
		u.run("down").exits(exitRefused, "stopped: task stray111 of shop-report:1, which is running without a service")
		if n := len(c.Requests("StopTask")); n > 0 {
			u.Error("nobody has agreed")
		}
		u.run("down", "--yes").exits(exitDone, "stopping the task stray111", "the stack shop is deleted")
		if n := len(c.Requests("StopTask")); n != 1 {
			u.Errorf("%d tasks are stopped", n)
		}
	})
}

// TestDownStopsTasksElsewhere stops in a cluster that exists by itself what runs by a definition of the stack, and nothing else.
func TestDownStopsTasksElsewhere(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.write("tools.yaml", "x-aws-cluster: tools\nservices:\n  report: {image: example/report:1, restart: \"no\"}\n")
		c.AddCluster("tools")
		c.Physical("shop", "ReportTaskDefinition", "arn:aws:ecs:us-east-1:123456789012:task-definition/shop-report:3")
		u.run("-f", "compose.yaml", "-f", "tools.yaml", "deploy", "--yes").exits(exitDone)
		const task = "arn:aws:ecs:us-east-1:123456789012:task/tools/"
		c.AddTask(fakeaws.Task{Cluster: "tools", ARN: task + "stray111", TaskDefinition: "shop-report:2"})
		c.AddTask(fakeaws.Task{Cluster: "tools", ARN: task + "copied22", TaskDefinition: "shop-report-run:1"})
		c.AddTask(fakeaws.Task{Cluster: "tools", ARN: task + "others33", TaskDefinition: "site-report:1"})
		c.AddTask(fakeaws.Task{Cluster: "tools", ARN: task + "served44", TaskDefinition: "shop-report:3", Group: "service:report"})
		u.run("down").exits(exitRefused, "stopped: task stray111 of shop-report:2", "stopped: task copied22 of shop-report-run:1")
		if n := len(c.Requests("StopTask")); n > 0 {
			u.Error("nobody has agreed")
		}
		u.run("down", "--yes").exits(exitDone, "stopping the task stray111", "stopping the task copied22", "the stack shop is deleted")
		if n := len(c.Requests("StopTask")); n != 2 {
			u.Errorf("%d tasks are stopped", n)
		}
	})
}

const registered = "Service srv-1 contains registered instances; delete the instances before deleting the service"

// TestDownTriesAgain deletes again what was let go of late, with the tasks that a schedule
// has started in between, but not for ever.
func TestDownTriesAgain(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		c.Physical("shop", "Cluster", "shop")
		u.run("deploy", "--yes").exits(exitDone)
		c.ScriptDelete("shop", fakeaws.FailAt("DbServiceDiscoveryEntry", "AWS::ServiceDiscovery::Service", registered))
		c.ScriptDelete("shop", fakeaws.FailAt("Cluster", "AWS::ECS::Cluster", "The Cluster cannot be deleted while Tasks are active."))
		time.AfterFunc(10*time.Second, func() { c.AddTask(fakeaws.Task{Cluster: "shop", TaskDefinition: "shop-report:1"}) })
		u.run("down", "--yes").exits(exitDone, "deleting the stack again", "stopping the task", "the stack shop is deleted")
		if n := len(c.Requests("DeleteStack")); n != 3 {
			u.Errorf("the stack was deleted %d times", n)
		}
		u.run("deploy", "--yes").exits(exitDone)
		for range 5 {
			c.ScriptDelete("shop", fakeaws.FailAt("DbServiceDiscoveryEntry", "AWS::ServiceDiscovery::Service", registered))
		}
		u.run("down", "--yes").exits(exitFailed, "contains registered instances")
		if n := len(c.Requests("DeleteStack")); n != 3+4 {
			u.Errorf("the stack was deleted %d times", n-3)
		}
	})
}

// TestDownWithoutAnswer deletes nothing if it cannot tell which images there are.
func TestDownWithoutAnswer(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.run("deploy", "--yes").exits(exitDone)
		c.Fail("ecr:DescribeRepositories", -1, fakeaws.Denied("ecr:DescribeRepositories"))
		u.run("down", "--yes", "--images", "--delete-images-of", "shop").exits(exitAccess)
		if n := len(c.Requests("DeleteStack")); n > 0 {
			u.Error("the stack is deleted")
		}
	})
}

// TestAgreeToImages deletes images only for somebody who names the project, in advance or when asked; with none there is nothing to ask.
func TestAgreeToImages(t *testing.T) {
	repositories := []deploy.Repository{{Name: "shop/web"}}
	for _, c := range []struct {
		list   []deploy.Repository
		of     string
		agreed bool
		says   string
	}{
		{repositories, "shop", true, "DELETED WITH ITS IMAGES: repository shop/web"},
		{repositories, "site", false, "DELETED WITH ITS IMAGES: repository shop/web"},
		{repositories, "", false, "DELETED WITH ITS IMAGES: repository shop/web"},
		{nil, "", true, "the project shop has no repositories in Amazon ECR"},
	} {
		var said bytes.Buffer
		s := &session{program: newProgram(strings.NewReader(""), io.Discard, &said, nil, t.TempDir()), stack: "shop"}
		err := s.agreeToImages(t.Context(), c.list, downOptions{yes: true, imagesOf: c.of})
		if (err == nil) != c.agreed || !strings.Contains(said.String(), c.says) {
			t.Errorf("%v, %q: %v\n%s", c.list, c.of, err, said.String())
		}
	}
}
