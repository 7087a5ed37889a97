package main

import (
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// failing makes the next deployment of the shop fail as ECS does it: the container of
// web ends with an error.
func failing(c *fakeaws.Cloud) { failingWith(c, "") }

// failingWith has AWS say more, wherever it says something.
func failingWith(c *fakeaws.Cloud, more string) {
	exit := 3
	c.AddTaskDefinition(`{"family": "shop-web", "containerDefinitions": [{"name": "web", "image": "example/shop:1", "essential": true,
		"logConfiguration": {"logDriver": "awslogs", "options": {"awslogs-group": "/docker-compose/shop", "awslogs-stream-prefix": "web",
			"awslogs-region": "us-east-1"}}}]}`)
	c.AddService(fakeaws.Service{
		Cluster: "shop", Name: "web", Stack: "shop", LogicalID: "WebService", New: true, Desired: 1, TaskDefinition: "shop-web:1",
		Rollouts: []fakeaws.Rollout{
			{Desired: 1, Pending: 1, State: "IN_PROGRESS"}, {After: 500 * time.Millisecond, Desired: 1, Failed: 1, State: "IN_PROGRESS"},
		},
		Events: []fakeaws.ServiceEvent{
			{After: 400 * time.Millisecond, Message: "(service web) (deployment ecs-svc/1) deployment failed: tasks failed to start." + more},
		},
		Tasks: []fakeaws.Task{{
			ARN: "arn:aws:ecs:us-east-1:123456789012:task/shop/0123456789abcdef", After: 100 * time.Millisecond,
			StoppedAfter: 300 * time.Millisecond,
			StopCode:     "EssentialContainerExited", StoppedReason: "Essential container in task exited" + more, TaskDefinition: "shop-web:1",
			Containers: []fakeaws.Container{{Name: "web", ExitCode: &exit, Reason: "OutOfMemoryError: Container killed due to memory usage" + more}},
		}},
	})
	c.AddStackLog("shop", "/docker-compose/shop", "web/web/0123456789abcdef", fakeaws.LogLine{Message: "loading the catalogue" + more})
	step := fakeaws.FailAt("WebService", "AWS::ECS::Service",
		"Resource handler returned message: \"Error occurred during operation 'ECS Deployment Circuit Breaker was triggered'.\""+more)
	step.After = time.Second
	c.Script("shop",
		fakeaws.Step{After: 50 * time.Millisecond, ID: "WebService", Type: "AWS::ECS::Service", Status: "CREATE_IN_PROGRESS"},
		fakeaws.Step{
			After: 60 * time.Millisecond, ID: "WebService", Type: "AWS::ECS::Service", Status: "CREATE_IN_PROGRESS",
			Reason: "Resource creation Initiated",
		},
		step)
}

func TestFailure(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		failing(c)
		u.run("deploy", "--yes").exits(exitFailed,
			"the stack shop is ROLLBACK_COMPLETE", "first: WebService (ECS Service), compose.yaml:6 services.web", "Circuit Breaker was triggered",
			"task 01234567 of web stopped: Essential container in task exited: web exited with 3, OutOfMemoryError", "web | loading the catalogue",
			"cause: a container ran out of memory", "hint: raise its limit: deploy.resources.limits.memory")
		if n := c.Calls()["cloudformation:DeleteStack"]; n != 0 {
			u.Errorf("a failure deleted the stack %d times", n)
		}
		u.run("events", "--failed").exits(exitDone, "WebService", "CREATE_FAILED")
		u.run("deploy", "--yes").exits(exitDone, "is empty, since creating it failed", "the stack shop is deployed")
	})
}

func TestFailureAsJSON(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		failing(c)
		r := u.run("deploy", "--yes", "--progress", "json")
		r.exits(exitFailed)
		seen := map[string]bool{}
		for line := range strings.Lines(r.stderr) {
			var record struct{ ID, Status, Text, Details, Level, Msg string }
			if err := json.Unmarshal([]byte(line), &record); err != nil {
				u.Errorf("not JSON: %s", line)
			}
			seen[record.ID+" "+record.Status] = true
			if said, _, _ := strings.Cut(record.Msg, " after "); record.Level == "error" {
				seen[said] = true
			}
		}
		for _, want := range []string{
			"error: the stack shop is ROLLBACK_COMPLETE", "WebService Working", "WebService Error", "0123456789abcdef Error", "shop Error",
		} {
			if !seen[want] {
				u.Errorf("no line for %s in\n%s", want, r.stderr)
			}
		}
	})
}

// TestErrorsAsJSON has nothing but JSON on stderr for what goes wrong before a command
// begins too.
func TestErrorsAsJSON(t *testing.T) {
	inCloud(t, func(_ *fakeaws.Cloud, u *user) {
		for _, line := range []string{
			"--progress json deploy --nope", "deploy --nope --progress json", "deploy --progress=json --timeout soon", "deployy --progress json",
			"--progress json", "deploy --progress json --dry-run --no-execute", "deploy --progress json --ansi always -f missing.yaml",
		} {
			r := u.run(strings.Fields(line)...)
			r.exits(exitInput)
			errors := 0
			for line := range strings.Lines(r.stderr) {
				var record struct{ Level, Msg string }
				if err := json.Unmarshal([]byte(line), &record); err != nil {
					u.Errorf("%s: not JSON: %s", r.args, line)
				}
				if record.Level == "error" && strings.HasPrefix(record.Msg, "error: ") {
					errors++
				}
			}
			if errors == 0 {
				u.Errorf("%s: no error in\n%s", r.args, r.stderr)
			}
		}
	})
}

// TestFaults follows a deployment through what networks and AWS do to requests.
func TestFaults(t *testing.T) {
	for name, fault := range map[string]fakeaws.Fault{
		"throttled": fakeaws.Throttled, "5xx": fakeaws.ServerError, "dropped": fakeaws.Dropped, "lost": fakeaws.Lost,
	} {
		for _, operation := range []string{
			"GetCallerIdentity", "DescribeStacks", "CreateChangeSet", "DescribeChangeSet", "ExecuteChangeSet", "DescribeStackEvents",
		} {
			t.Run(name+" "+operation, func(t *testing.T) {
				inCloud(t, func(c *fakeaws.Cloud, u *user) {
					c.Fail(operation, 2, fault)
					u.run("deploy", "--yes").exits(exitDone, "the stack shop is deployed")
					if stack, _ := c.Look("shop"); stack.Status != "CREATE_COMPLETE" {
						u.Errorf("the stack is %s", stack.Status)
					}
				})
			})
		}
	}
}

// TestAccess says what is wrong with rights and credentials, and that nothing is lost.
func TestAccess(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		c.Fail("CreateChangeSet", 1, fakeaws.Denied("cloudformation:CreateChangeSet"))
		u.run("deploy", "--yes").exits(exitAccess, "not authorized", "allow the action cloudformation:CreateChangeSet")
		c.Fail("GetCallerIdentity", 1, fakeaws.Expired)
		u.run("deploy", "--yes").exits(exitAccess, "the AWS credentials have expired", "sign in again")
		c.ExecutionTakes(10 * time.Second)
		c.On("ExecuteChangeSet", func() { c.Fail("DescribeStackEvents", -1, fakeaws.Expired) })
		u.run("deploy", "--yes").exits(exitAccess, "expired while following the stack shop", "it resumes where it stopped")
		c.Heal("DescribeStackEvents")
		u.run("deploy", "--yes").exits(exitDone, "someone is already creating the stack shop: waiting for that to finish", "up to date")
		u.run("ls", "--aws-profile", "nobody").exits(exitAccess, `there is no AWS profile "nobody"`)
		u.run("ls", "--region", "eu west").exits(exitAccess, `"eu west" is not a valid AWS Region`, "such as eu-west-1")
		u.run("ls", "--endpoint-url", "ftp://x").exits(exitAccess, `"ftp://x" is not the URL of an endpoint`, "http://HOST:PORT")
		u.run("ls", "--endpoint-url", "127.0.0.1:1").exits(exitAccess, `"127.0.0.1:1" is not the URL of an endpoint`)
	})
}

// TestNoAccess has no credentials in the environment, then no region either.
func TestNoAccess(t *testing.T) {
	_, u := cloud(t)
	u.environ = append(u.environ, "AWS_ACCESS_KEY_ID=", "AWS_SECRET_ACCESS_KEY=")
	u.run("deploy", "--yes").exits(exitAccess, "no AWS credentials found: none found in the environment")
	u.environ = append(u.environ, "AWS_REGION=", "AWS_DEFAULT_REGION=")
	u.run("deploy", "--yes").exits(exitAccess, "no AWS Region is set", "--region")
}

func TestUnreachable(t *testing.T) {
	inCloud(t, func(_ *fakeaws.Cloud, u *user) {
		u.transport = &http.Transport{}
		u.run("ls").exits(exitAccess, "AWS is unreachable")
	})
}

// TestStackStates meets a stack in each state that it can be in.
func TestStackStates(t *testing.T) {
	for status, want := range map[string]struct {
		code int
		says string
	}{
		"CREATE_COMPLETE":             {exitDone, "deployed"},
		"UPDATE_COMPLETE":             {exitDone, "deployed"},
		"UPDATE_ROLLBACK_COMPLETE":    {exitDone, "deployed"},
		"IMPORT_COMPLETE":             {exitDone, "deployed"},
		"REVIEW_IN_PROGRESS":          {exitDone, "deployed"},
		"ROLLBACK_COMPLETE":           {exitDone, "is empty, since creating it failed"},
		"CREATE_FAILED":               {exitFailed, "failed and left part of it behind"},
		"ROLLBACK_FAILED":             {exitFailed, "failed and left part of it behind"},
		"UPDATE_FAILED":               {exitFailed, "compose2ecs cancel rolls it back"},
		"UPDATE_ROLLBACK_FAILED":      {exitFailed, "compose2ecs cancel continues the rollback"},
		"DELETE_FAILED":               {exitFailed, "only partly deleted"},
		"CREATE_IN_PROGRESS":          {exitDone, "someone is already creating the stack"},
		"UPDATE_IN_PROGRESS":          {exitDone, "someone is already updating the stack"},
		"DELETE_IN_PROGRESS":          {exitDone, "someone is already deleting the stack"},
		"UPDATE_ROLLBACK_IN_PROGRESS": {exitFailed, "someone is already rolling back the stack"},
	} {
		t.Run(status, func(t *testing.T) {
			inCloud(t, func(c *fakeaws.Cloud, u *user) {
				stack := fakeaws.Stack{
					Name: "shop", Status: status, Tags: map[string]string{"compose2ecs:project": "shop"}, Template: `{"Resources":{}}`,
				}
				if word, ok := strings.CutSuffix(status, "_IN_PROGRESS"); ok && status != "REVIEW_IN_PROGRESS" {
					stack.Events = []fakeaws.Event{
						{
							Ago: time.Minute, ID: "shop", Type: "AWS::CloudFormation::Stack", Status: strings.Replace(status, "_ROLLBACK", "", 1),
							Reason: "User Initiated",
						},
					}
					stack.Then = []fakeaws.Step{{After: 2 * time.Second, ID: "shop", Type: "AWS::CloudFormation::Stack", Status: word + "_COMPLETE"}}
				}
				// The stack's time begins when somebody looks at it, however long the program takes to start.
				c.On("DescribeStacks", sync.OnceFunc(func() { c.AddStack(stack) }))
				before := c.Total()
				u.run("deploy", "--yes").exits(want.code, want.says)
				if c.Total() == before {
					u.Error("AWS was not asked")
				}
				if want.code != exitDone && c.Calls()["cloudformation:ExecuteChangeSet"] > 0 {
					u.Error("something was executed")
				}
			})
		})
	}
}

// TestForeignStack does not touch what somebody else made.
func TestForeignStack(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		c.AddStack(fakeaws.Stack{Name: "shop", Status: "CREATE_COMPLETE", Template: `{"Resources":{"Topic":{"Type":"AWS::SNS::Topic"}}}`})
		u.run("deploy", "--yes").exits(exitRefused, "the stack shop already exists, but compose2ecs did not create it", "--adopt")
		if len(c.Requests("CreateChangeSet")) > 0 {
			u.Error("a change set was made")
		}
		u.run("deploy", "--yes", "--adopt").exits(exitDone, "deployed")
	})
}

// TestSignedOut uses a profile of IAM Identity Center that nobody has signed in with.
func TestSignedOut(t *testing.T) {
	_, u := cloud(t)
	if err := os.Mkdir(filepath.Join(u.dir, ".aws"), 0o700); err != nil {
		t.Fatal(err)
	}
	u.write(".aws/config", `[profile work]
sso_session = company
sso_account_id = 123456789012
sso_role_name = Admin
[sso-session company]
sso_region = us-east-1
sso_start_url = https://company.awsapps.com/start
`)
	u.environ = slices.DeleteFunc(u.environ, func(pair string) bool { return strings.HasPrefix(pair, "AWS_ACCESS_KEY_ID=") })
	u.environ = append(u.environ, "HOME="+u.dir, "AWS_CONFIG_FILE="+filepath.Join(u.dir, ".aws/config"))
	u.run("ls", "--aws-profile", "work").exits(exitAccess, "the SSO session of the AWS profile does not exist or has expired", "aws sso login")
	u.run("doctor", "--aws-profile", "work").exits(exitAccess, "the SSO session of the AWS profile does not exist or has expired")
}

// TestLeftover deletes a stack whose creation failed only for somebody who has agreed to the deployment.
func TestLeftover(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		c.AddStack(fakeaws.Stack{
			Name: "shop", Status: "ROLLBACK_COMPLETE", Tags: map[string]string{"compose2ecs:project": "shop"}, Template: `{"Resources":{}}`,
		})
		for _, command := range [][]string{{"diff"}, {"deploy", "--dry-run"}} {
			u.run(command...).exits(exitDone, "is empty, since creating it failed", "+ an ECS service", "38 to add, 0 to modify")
		}
		u.run("deploy", "--no-execute").exits(exitRefused, "cannot be updated, because its creation failed")
		if calls := c.Calls(); calls["cloudformation:DeleteStack"]+calls["cloudformation:CreateChangeSet"] > 0 {
			u.Errorf("called %v", calls)
		}
		u.run("deploy", "--yes").exits(exitDone, "the stack shop is deployed")
	})
}
