package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// inLive is a test in which the shop runs.
func inLive(t *testing.T, test func(*fakeaws.Cloud, *user)) {
	t.Helper()
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		live(c)
		u.environ = append(u.environ, "COMPOSE_PROJECT_NAME=shop") // the stack has services that the files do not have
		test(c, u)
	})
}

// live has the shop run: web with two tasks behind the load balancer, db with one that
// keeps failing.
func live(c *fakeaws.Cloud) {
	const arn = "arn:aws:ecs:us-east-1:123456789012:"
	const group = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/1"
	exit := 3
	c.AddStack(fakeaws.Stack{
		Name: "shop", Status: "CREATE_COMPLETE", Tags: map[string]string{"compose2ecs:project": "shop"},
		Template: `{"Metadata":{"Compose2ecs":{"Project":"shop","Sidecars":[{"Service":"cache","In":["web"]}],"Tasks":[{"Service":"report",` +
			`"TaskDefinition":"ReportTaskDefinition"}]}},"Resources":{"WebService":{"Type":"AWS::ECS::Service"},` +
			`"DbService":{"Type":"AWS::ECS::Service"}}}`,
		Outputs: []fakeaws.Output{{Key: "WebURL80", Value: "http://shop.example.com", Description: "Service web"}},
		Resources: []fakeaws.Resource{
			{ID: "WebService", Type: "AWS::ECS::Service", PhysicalID: arn + "service/shop/web"},
			{ID: "DbService", Type: "AWS::ECS::Service", PhysicalID: arn + "service/shop/db"},
			{ID: "ReportTaskDefinition", Type: "AWS::ECS::TaskDefinition", PhysicalID: "shop-report:1"},
		},
	})
	container := func(name string) string {
		return fmt.Sprintf(`{"name": "%s", "image": "example/%s:1", "essential": true,
			"logConfiguration": {"logDriver": "awslogs",
				"options": {"awslogs-group": "/docker-compose/shop", "awslogs-stream-prefix": "%s"}}}`, name, name, name)
	}
	for family, containers := range map[string]string{
		"web": container("web") + "," + container("cache"), "db": container("db"), "report": container("report"),
	} {
		c.AddTaskDefinition(fmt.Sprintf(`{"family": "shop-%s", "cpu": "256", "memory": "512", "containerDefinitions": [%s]}`, family, containers))
	}
	c.SetTargets(group, fakeaws.Health{ID: "10.0.0.1", State: "healthy"}, fakeaws.Health{
		ID: "10.0.0.2", State: "unhealthy", Reason: "Target.Timeout",
	})
	c.AddService(fakeaws.Service{
		Cluster: "shop", Name: "web", Desired: 2, TaskDefinition: "shop-web:1", ExecuteCommand: true, Tags: map[string]string{
			"com.docker.compose.service": "web",
		},
		Subnets: []string{"subnet-1"}, SecurityGroups: []string{"sg-1"}, PublicIP: true,
		LoadBalancers: []fakeaws.ServiceLoadBalancer{{TargetGroupARN: group, ContainerName: "web", ContainerPort: 80}},
		Tasks: []fakeaws.Task{
			{ARN: arn + "task/shop/aaaa1111", TaskDefinition: "shop-web:1", Containers: []fakeaws.Container{{Name: "web"}, {Name: "cache"}}},
		},
	})
	c.AddService(fakeaws.Service{
		Cluster: "shop", Name: "db", Desired: 1, TaskDefinition: "shop-db:1", Tags: map[string]string{"com.docker.compose.service": "db"},
		Rollouts: []fakeaws.Rollout{{Desired: 1, Pending: 1, Failed: 2, State: "IN_PROGRESS"}},
		Tasks: []fakeaws.Task{{
			ARN: arn + "task/shop/bbbb2222", TaskDefinition: "shop-db:1", StoppedAfter: time.Millisecond, StopCode: "EssentialContainerExited",
			StoppedReason: "Essential container in task exited", Containers: []fakeaws.Container{{Name: "db", ExitCode: &exit}},
		}},
	})
}

func TestPs(t *testing.T) {
	inLive(t, func(_ *fakeaws.Cloud, u *user) {
		time.Sleep(50 * time.Millisecond) // until the task of db has stopped
		out := u.run("ps").exits(exitDone, "SERVICE  TASKS  STATE", "web", "2/2", "running", "1/2 healthy", "http://shop.example.com",
			"db", "starting, 1 pending, 2 failed", "db: task bbbb2222 stopped at", "db exited with 3").stdout
		for line := range strings.Lines(out) {
			if len(line) > 200 {
				u.Errorf("a line is very long: %q", line)
			}
		}
		u.run("ps", "web", "--format", "json").exits(exitDone, `"service":"web"`, `"healthy_targets":1`)
		if out := u.run("ps", "-q").exits(exitDone).stdout; out != "aaaa1111\n" {
			u.Errorf("ps -q: %q", out)
		}
		if out := u.run("ps", "-a", "--services").exits(exitDone, "-a: recently stopped tasks").stdout; out != "db\nweb\n" {
			u.Errorf("ps --services: %q", out)
		}
		u.run("ps", "nope").exits(exitInput, `the stack shop has no service "nope"`, "it has db, web")
		u.run("ps", "-p", "other").exits(exitInput, "there is no stack other", "compose2ecs ls")
	})
}

func TestLogs(t *testing.T) {
	inLive(t, func(c *fakeaws.Cloud, u *user) {
		c.AddLog("/docker-compose/shop", "web/web/aaaa1111", fakeaws.LogLine{Message: "one"}, fakeaws.LogLine{Message: "two"})
		c.AddLog("/docker-compose/shop", "db/db/bbbb2222", fakeaws.LogLine{Message: "ready"})
		c.AddLog("/docker-compose/shop", "cache/cache/aaaa1111", fakeaws.LogLine{Message: "warm"})
		c.AddLog("/docker-compose/shop", "report/report/cccc3333", fakeaws.LogLine{Message: "sent"})
		u.run("logs").exits(exitDone, "web    aaaa1111 | one\n", "db     bbbb2222 | ready\n", "cache  aaaa1111 | warm\n",
			"report cccc3333 | sent\n")
		for name, want := range map[string]string{"cache": "warm\n", "report": "sent\n"} {
			if out := u.run("logs", name, "--no-log-prefix").exits(exitDone).stdout; out != want {
				u.Errorf("%s: %q", name, out)
			}
		}
		if out := u.run("logs", "web", "--no-log-prefix").exits(exitDone).stdout; out != "one\ntwo\n" {
			u.Errorf("%q", out)
		}
		if out := u.run("logs", "web", "--tail", "1", "--no-log-prefix").exits(exitDone).stdout; out != "two\n" {
			u.Errorf("%q", out)
		}
		u.run("logs", "--until", "1h").exits(exitDone)
		u.run("logs", "--timestamps", "web").exits(exitDone, "Z one")
		u.run("logs", "--since", "yesterday").exits(exitInput, "--since is a time")
		c.AddLog("/docker-compose/shop", "web/web/aaaa1111", fakeaws.LogLine{After: 2 * time.Second, Message: "late"})
		ctx, interrupt := context.WithTimeout(u.Context(), 6*time.Second)
		defer interrupt()
		following := u.runUntil(ctx, "logs", "-f", "web", "--no-log-prefix")
		if following.stdout != "one\ntwo\nlate\n" || following.code != exitInterrupted {
			u.Errorf("%q, exit code %d", following.stdout, following.code)
		}
	})
}

func TestRun(t *testing.T) {
	inLive(t, func(c *fakeaws.Cloud, u *user) {
		c.ScriptTask("shop-web", fakeaws.TaskRun{ExitCode: 7, Log: []fakeaws.LogLine{{Message: "hello"}, {Message: "world"}}})
		r := u.run("run", "-e", "A=1", "web", "sh", "-c", "exit 7", "--help")
		if r.code != 7 || r.stdout != "hello\nworld\n" {
			u.Errorf("exit code %d, %q, %s", r.code, r.stdout, r.stderr)
		}
		body := string(c.Requests("RunTask")[0].Body)
		for _, want := range []string{
			`"command":["sh","-c","exit 7","--help"]`, `"name":"A","value":"1"`, `"subnets":["subnet-1"]`, `"assignPublicIp":"ENABLED"`,
			`"clientToken":`,
		} {
			if !strings.Contains(body, want) {
				u.Errorf("RunTask is not asked for %s: %s", want, body)
			}
		}
		c.ScriptTask("shop-web", fakeaws.TaskRun{})
		u.run("run", "web").exits(exitDone)
		c.ScriptTask("shop-web", fakeaws.TaskRun{
			NeverStarts: true, StopCode: "TaskFailedToStart", StoppedReason: "CannotPullContainerError: example/web:1: not found",
		})
		u.run("run", "web").exits(exitFailed, "never ran", "CannotPullContainerError", "does not exist, or access to it is denied")
		c.ScriptTask("shop-web", fakeaws.TaskRun{Failure: "RESOURCE:CPU"})
		u.run("run", "web").exits(exitFailed, "RESOURCE:CPU")
		u.run("run", "--detach", "web").exits(exitDone, "arn:aws:ecs:us-east-1:123456789012:task/shop/")
		u.run("run").exits(exitInput, "run needs a SERVICE")
		u.run("run", "cache").exits(exitInput, "cache is a container in the tasks of web")
	})
}

func TestExec(t *testing.T) {
	c, u := cloud(t)
	live(c)
	u.run("exec", "web", "ls").exits(exitInput, "session-manager-plugin is not installed")
	bin := filepath.Join(u.dir, "bin")
	if err := os.Mkdir(bin, 0o700); err != nil {
		t.Fatal(err)
	}
	u.plugin(bin, "1.2.497.0")
	u.environ = append(u.environ, "PATH="+bin+":"+os.Getenv("PATH"))
	u.run("exec", "web", "sh", "-c", "echo $HOME").exits(5)
	arguments, err := os.ReadFile(filepath.Join(u.dir, "arguments"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`"SessionId":`, "\nus-east-1\nStartSession\n", `{"Target":"ecs:shop_aaaa1111_`, "https://ssm.us-east-1.amazonaws.com",
	} {
		if !strings.Contains(string(arguments), want) {
			t.Errorf("the plugin does not get %s:\n%s", want, arguments)
		}
	}
	if variable, _ := os.ReadFile(filepath.Join(u.dir, "variable")); string(variable) != "\n" {
		t.Errorf("the old plugin gets a variable that it does not know: %s", variable)
	}
	u.plugin(bin, "1.2.707.0")
	u.run("exec", "web", "ls").exits(5)
	arguments, _ = os.ReadFile(filepath.Join(u.dir, "arguments"))
	variable, _ := os.ReadFile(filepath.Join(u.dir, "variable"))
	if strings.Contains(string(arguments), "Token") || !strings.Contains(string(variable), `"TokenValue":`) {
		t.Errorf("the token is among the arguments %s, and not in the variable %s", arguments, variable)
	}
	if body := string(c.Requests("ExecuteCommand")[0].Body); !strings.Contains(body, `"command":"sh -c 'echo $HOME'"`) {
		t.Errorf("ExecuteCommand is asked for %s", body)
	}
	u.run("-p", "shop", "exec", "cache", "ls").exits(5)
	if body := string(c.Requests("ExecuteCommand")[2].Body); !strings.Contains(body, `"container":"cache"`) {
		t.Errorf("ExecuteCommand is asked for %s", body)
	}
	u.run("exec", "db", "ls").exits(exitInput, "x-aws-exec: true")
	u.run("exec").exits(exitInput, "needs a SERVICE")
	u.run("exec", "-it", "web").exits(5)
	if body := string(c.Requests("ExecuteCommand")[3].Body); !strings.Contains(body, `"command":"/bin/sh"`) {
		t.Errorf("ExecuteCommand is asked for %s", body)
	}
	c.Fail("ExecuteCommand", 1, fakeaws.Fault{Status: 400, Code: "TargetNotConnectedException", Message: "not connected"})
	u.run("exec", "web", "ls").exits(exitFailed, "not connected", "compose2ecs restart web")
}

// plugin puts a plugin of a version into a directory. It writes down what it gets.
func (u *user) plugin(bin, version string) {
	u.Helper()
	script := "#!/bin/sh\nif [ \"$1\" = --version ]; then echo " + version + "; exit; fi\nprintf '%s\\n' \"$@\" > \"$HOME/arguments\"\n" +
		"echo \"$AWS_SSM_START_SESSION_RESPONSE\" > \"$HOME/variable\"\nexit 5\n"
	if err := os.WriteFile(filepath.Join(bin, "session-manager-plugin"), []byte(script), 0o700); err != nil {
		u.Fatal(err)
	}
}

// TestExecKeyboard leaves the keys that end programs to the plugin.
func TestExecKeyboard(t *testing.T) {
	c, u := cloud(t)
	live(c)
	plugin := "#!/bin/sh\nfor s in INT QUIT TSTP INT; do kill -$s $PPID; sleep 0.1; done\nexit 7\n"
	if err := os.WriteFile(filepath.Join(u.dir, "session-manager-plugin"), []byte(plugin), 0o700); err != nil {
		t.Fatal(err)
	}
	u.environ = append(u.environ, "PATH="+u.dir+":"+os.Getenv("PATH"))
	u.run("exec", "web", "top").exits(7)
}

func TestScaleAndRestart(t *testing.T) {
	inLive(t, func(c *fakeaws.Cloud, u *user) {
		c.ScriptRollout("web", fakeaws.Rollout{Desired: 3, Running: 2, Pending: 1, State: "IN_PROGRESS"}, fakeaws.Rollout{
			After: time.Second, Desired: 3, Running: 3, State: "COMPLETED",
		})
		u.run("scale", "web=3").exits(exitDone, "web is stable")
		if body := string(c.Requests("UpdateService")[0].Body); !strings.Contains(body, `"desiredCount":3`) {
			u.Errorf("UpdateService is asked for %s", body)
		}
		c.ScriptRollout("web", fakeaws.Rollout{Desired: 3, Running: 3, State: "COMPLETED"})
		u.run("restart", "web").exits(exitDone, "web is stable")
		if body := string(c.Requests("UpdateService")[1].Body); !strings.Contains(body, `"forceNewDeployment":true`) {
			u.Errorf("UpdateService is asked for %s", body)
		}
		c.ScriptRollout("web", fakeaws.Rollout{
			Desired: 3, Failed: 3, State: "FAILED", Reason: "ECS deployment circuit breaker: tasks failed to start.",
		})
		u.run("restart", "web").exits(exitFailed, "did not become stable", "tasks failed to start")
		u.run("scale", "web").exits(exitInput, "SERVICE=NUMBER")
		u.run("restart", "cache").exits(exitInput, "cache is a container in the tasks of web")
		u.run("scale", "nope=2").exits(exitInput, "no service")
	})
}
