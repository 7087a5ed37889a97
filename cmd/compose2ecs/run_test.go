package main

import (
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// restarting has a worker run whose container ECS starts again when it ends.
func restarting(c *fakeaws.Cloud, more string) {
	c.AddStack(fakeaws.Stack{
		Name: "shop", Status: "CREATE_COMPLETE", Tags: map[string]string{"compose2ecs:project": "shop"},
		Template: `{"Resources":{"WorkerService":{"Type":"AWS::ECS::Service"}}}`, Resources: []fakeaws.Resource{{
			ID: "WorkerService", Type: "AWS::ECS::Service", PhysicalID: "arn:aws:ecs:us-east-1:123456789012:service/shop/worker",
		}},
	})
	c.AddTaskDefinition(`{"family": "shop-web", "cpu": "256", "memory": "512", "networkMode": "awsvpc",
		"requiresCompatibilities": ["FARGATE"], "taskRoleArn": "arn:aws:iam::123456789012:role/shop-Web-1",
		"containerDefinitions": [
			{"name": "web", "image": "example/web:1", "essential": true, "command": ["serve"], "restartPolicy": {"enabled": true}},
			{"name": "cache", "image": "redis", "essential": false, "restartPolicy": {"enabled": true}}]` + more + `}`)
	c.TagTaskDefinition("shop-web:1", "com.docker.compose.project", "shop")
	c.TagTaskDefinition("shop-web:1", "aws:cloudformation:stack-name", "shop")
	c.AddService(fakeaws.Service{
		Cluster: "shop", Name: "worker", Desired: 1, TaskDefinition: "shop-web:1",
		Tags: map[string]string{"com.docker.compose.service": "worker"}, Subnets: []string{"subnet-1"},
		Volumes: `[{"name": "scratch", "managedEBSVolume": {"roleArn": "arn:aws:iam::123456789012:role/shop-Ebs-1", "sizeInGiB": 20}}]`,
	})
}

// asked is the body of the only call of an operation.
func (u *user) asked(c *fakeaws.Cloud, operation string) string {
	u.Helper()
	calls := c.Requests(operation)
	if len(calls) != 1 {
		u.Fatalf("%d calls of %s", len(calls), operation)
	}
	return string(calls[0].Body)
}

// TestRunRestarting ends with its command, though the service's container never ends.
func TestRunRestarting(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		restarting(c, "")
		c.ScriptTask("shop-web-run", fakeaws.TaskRun{ExitCode: 7})
		u.run("-p", "shop", "run", "worker", "sh", "-c", "exit 7").exits(7)
		copied := u.asked(c, "RegisterTaskDefinition")
		web, cache, _ := strings.Cut(copied, `"name":"cache"`)
		if strings.Contains(web, "restartPolicy") || !strings.Contains(cache, "restartPolicy") && !strings.Contains(copied, `"redis"`) {
			u.Errorf("the copy is %s", copied)
		}
		for _, want := range []string{
			`"family":"shop-web-run"`, `"cpu":"256"`, `"memory":"512"`, `"networkMode":"awsvpc"`, `"requiresCompatibilities":["FARGATE"]`,
			`"taskRoleArn":"arn:aws:iam::123456789012:role/shop-Web-1"`, `"com.docker.compose.project"`, `"command":["serve"]`,
		} {
			if !strings.Contains(copied, want) {
				u.Errorf("the copy has no %s: %s", want, copied)
			}
		}
		if body := u.asked(c, "DeregisterTaskDefinition"); !strings.Contains(body, "task-definition/shop-web-run:1") {
			u.Errorf("deregistered is %s", body)
		}
	})
}

// TestRunAsAnother has another user, entrypoint and size, and leaves no copy behind when ECS
// refuses the task.
func TestRunAsAnother(t *testing.T) {
	inLive(t, func(c *fakeaws.Cloud, u *user) {
		c.ScriptTask("shop-web-run", fakeaws.TaskRun{})
		u.run("run", "-u", "1000:1000", "--entrypoint", "sh -c 'a b'", "--cpu", "0.5", "--memory", "2g", "web").exits(exitDone)
		copied := u.asked(c, "RegisterTaskDefinition")
		if !strings.Contains(copied, `"entryPoint":["sh","-c","a b"]`) || !strings.Contains(copied, `"user":"1000:1000"`) {
			u.Errorf("the copy is %s", copied)
		}
		if body := u.asked(c, "RunTask"); !strings.Contains(body, `"cpu":"512"`) || !strings.Contains(body, `"memory":"2048"`) {
			u.Errorf("RunTask is asked for %s", body)
		}
		c.ScriptTask("shop-web-run", fakeaws.TaskRun{Failure: "RESOURCE:CPU"})
		u.run("run", "--user", "app", "web").exits(exitFailed, "RESOURCE:CPU")
		if n := len(c.Requests("DeregisterTaskDefinition")); n != 2 {
			u.Errorf("%d of 2 copies are deregistered", n)
		}
		u.run("run", "--cpu", "half", "web").exits(exitInput, `--cpu is a number of vCPUs, for example 0.5 or 2, not "half"`)
		u.run("run", "--memory", "much", "web").exits(exitInput, `--memory is a size, for example 512m or 2g, not "much"`)
		u.run("run", "--entrypoint", "sh -c 'a", "web").exits(exitInput, "--entrypoint must be a command line")
	})
}

// TestRunWithVolume brings the volume that the service brings to its tasks.
func TestRunWithVolume(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		restarting(c, `, "volumes": [{"name": "scratch", "configuredAtLaunch": true}]`)
		c.ScriptTask("shop-web-run", fakeaws.TaskRun{})
		u.run("-p", "shop", "run", "worker").exits(exitDone)
		if body := u.asked(c, "RunTask"); !strings.Contains(body, `"name":"scratch"`) || !strings.Contains(body, `"sizeInGiB":20`) ||
			!strings.Contains(body, `"roleArn":"arn:aws:iam::123456789012:role/shop-Ebs-1"`) ||
			!strings.Contains(body, `"terminationPolicy":{"deleteOnTermination":true}`) {
			u.Errorf("RunTask is asked for %s", body)
		}
	})
}

// TestRunOverridesLimit asks ECS for nothing that it refuses.
func TestRunOverridesLimit(t *testing.T) {
	inLive(t, func(c *fakeaws.Cloud, u *user) {
		const frame = `{"containerOverrides":[{"name":"web","command":["sh",""]}]}`
		c.ScriptTask("shop-web", fakeaws.TaskRun{})
		u.run("run", "web", "sh", strings.Repeat("<", 8192-len(frame))).exits(exitDone)
		u.run("run", "-e", "A="+strings.Repeat("x", 8192), "web").exits(exitInput, "for web have ", "ECS accepts at most 8192")
		if n := len(c.Requests("RunTask")); n != 1 {
			u.Errorf("%d calls of RunTask", n)
		}
	})
}
