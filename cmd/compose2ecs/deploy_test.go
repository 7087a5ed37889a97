package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	v1 "github.com/google/go-containerregistry/pkg/v1"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
	"github.com/compose2ecs/compose2ecs/internal/fakeregistry"
)

// An image of which nothing says that it exists is asked for before anything is created, without pulling it; a registry that does not
// answer keeps nobody from deploying. A tag that stays hides a newer image.
func TestDeployLatest(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		h := fakeregistry.New()
		u.registry = h
		u.edit("example/shop:1", "example/shop:latest")
		u.run("deploy", "--yes").exits(exitInput, "no task can pull example/shop:latest", "push the image")
		if _, is := c.Look("shop"); is {
			u.Error("there is a stack for an image that is nowhere")
		}
		h.Push(t, "example/shop:latest", v1.Config{})
		h.Asked()
		u.run("deploy", "--yes").exits(exitDone)
		pulls := func(request string) bool {
			return strings.HasPrefix(request, "GET") && strings.Contains(request, "manifests")
		}
		if asked := h.Asked(); slices.ContainsFunc(asked, pulls) {
			u.Errorf("an image was pulled: %q", asked)
		}
		h.Down("index.docker.io")
		u.run("deploy", "--yes").exits(exitDone, "up to date", "a newer image at example/shop:latest", "compose2ecs restart")
	})
}

func TestDeployAndGoOn(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		first := u.run("deploy", "--yes")
		first.exits(exitDone, "account 123456789012, region us-east-1", "PasswordValue: the value of the secret password", "about ",
			"the stack shop is deployed")
		if !strings.HasPrefix(first.stdout, "Service web: http://") {
			u.Errorf("stdout is not the URL: %q", first.stdout)
		}
		stack, _ := c.Look("shop")
		if stack.Status != "CREATE_COMPLETE" || stack.Tags["compose2ecs:project"] != "shop" {
			u.Errorf("the stack is %s, its tags %v", stack.Status, stack.Tags)
		}
		u.run("deploy", "--yes").exits(exitDone, "Nothing would change", "up to date", "Service web: http://")
		u.run("deploy", "--yes", "--fail-on-empty").exits(exitFailed, "up to date")
		u.run("diff", "--exit-code").exits(exitDone, "Nothing would change")

		if again := u.run("deploy", "--yes"); strings.Contains(again.stderr, "newer image") {
			u.Errorf("all tags are versions: %s", again.stderr)
		}

		u.edit("example/shop:1", "example/shop:2")
		u.run("diff").exits(exitDone, "WebTaskDefinition", "to modify")
		u.run("diff", "--exit-code").exits(1)
		u.run("deploy", "--dry-run").exits(exitDone, "to modify")
		if after, _ := c.Look("shop"); after.Status != "CREATE_COMPLETE" || c.Calls()["cloudformation:ExecuteChangeSet"] != 1 {
			u.Errorf("a dry run left the stack %s", after.Status)
		}
		u.run("deploy", "--yes").exits(exitDone, "deployed")
		u.run("ls").exits(exitDone, "shop", "UPDATE_COMPLETE")
		u.run("events").exits(exitDone, "WebTaskDefinition", "UPDATE_COMPLETE")
		u.run("down").exits(exitRefused, "will be deleted")
		u.run("down", "--yes").exits(exitDone, "the stack shop is deleted")
		u.run("down", "--yes").exits(exitDone, "there is no stack shop")
	})
}

// TestSomeServices does not remove the others.
func TestSomeServices(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.run("deploy", "db", "--yes").exits(exitDone, "deployed")
		u.run("deploy", "--yes").exits(exitDone, "WebService")
		u.run("deploy", "db", "--yes").exits(exitRefused, "would remove", "deploy the whole project")
		if stack, _ := c.Look("shop"); stack.Status != "UPDATE_COMPLETE" {
			u.Errorf("the stack is %s", stack.Status)
		}
	})
}

// TestChangeSets keeps a change set for later and executes it.
func TestChangeSets(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.run("deploy", "--no-execute", "--change-set", "monday").exits(exitDone, "compose2ecs deploy --change-set monday")
		if stack, _ := c.Look("shop"); stack.Status != "REVIEW_IN_PROGRESS" {
			u.Fatalf("the stack is %s", stack.Status)
		}
		u.run("deploy", "--change-set", "monday", "--dry-run").exits(exitDone, "to add")
		u.run("deploy", "--change-set", "monday", "--yes").exits(exitDone, "deployed")
		u.run("deploy", "--change-set", "monday", "--yes").exits(exitDone, "has already been executed")
	})
}

// TestInfosAreCounted keeps the review of a change in sight.
func TestInfosAreCounted(t *testing.T) {
	inCloud(t, func(_ *fakeaws.Cloud, u *user) {
		u.edit("    image: postgres:17\n", "    image: postgres:17\n    ports: [\"5432:5432\"]\n    shm_size: 256m\n")
		r := u.run("diff")
		r.exits(exitDone, "C2E-shared-memory", "2 info findings; compose2ecs check --verbose prints", "to add")
		if strings.Contains(r.stderr, "C2E-not-exposed") {
			u.Errorf("an info is printed:\n%s", r.stderr)
		}
	})
}

// TestDeployUnattended does not begin what nobody can confirm.
func TestDeployUnattended(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		for _, command := range [][]string{{"deploy"}, {"deploy", "--change-set", "monday"}, {"rollback"}} {
			u.run(command...).exits(exitRefused, "cannot ask for confirmation: stdin is not a terminal", "hint: --yes deploys without asking")
		}
		if calls := c.Calls(); len(calls) > 0 {
			u.Errorf("AWS was asked: %v", calls)
		}
		u.run("deploy", "--tag", "team").exits(exitInput, "--tag has the form NAME=VALUE") // which is the first thing to mend
	})
}

// TestDiffLeavesNothing has no stack made for a diff.
func TestDiffLeavesNothing(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.run("diff").exits(exitDone, "to add")
		if stack, ok := c.Look("shop"); ok {
			u.Errorf("diff left a stack: %s", stack.Status)
		}
	})
}

func TestStoredTemplate(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.run("template", "-o", "shop.yaml").exits(exitDone)
		u.run("deploy", "--template", "shop.yaml", "--yes").exits(exitInput, "the parameter PasswordValue has no value", "--parameter")
		if len(c.Requests("CreateChangeSet")) > 0 {
			u.Error("something was sent to CloudFormation")
		}
		u.run("deploy", "--template", "shop.yaml", "--yes", "--parameter",
			"PasswordValue=s3cret-other").exits(exitDone, "PasswordValue: ****", "deployed")
		u.run("deploy", "--template", "shop.yaml", "--yes").exits(exitDone, "up to date")
		u.run("deploy", "--template", "shop.yaml", "--yes", "--parameter",
			"Pasword=x").exits(exitInput, "has no parameter Pasword: it has DataFilesystemId, PasswordValue")
		u.run("deploy", "-p", "my_shop", "--yes").exits(exitInput, `"my_shop" is not a valid stack name`, "or use -p")
		u.run("deploy", "--template", "compose.yaml").exits(exitInput, "is not a template")
		u.run("deploy", "--template", "nowhere.yaml").exits(exitInput, "cannot read the template")
	})
}

// TestPlaceholder sends nothing to AWS before what was left open has a value.
func TestPlaceholder(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.write("open.yaml", "x-aws-cluster: <your cluster>\n")
		files := []string{"-f", "compose.yaml", "-f", "open.yaml"}
		u.run(append(files, "deploy", "--yes")...).exits(exitInput, "is a placeholder", "--parameter ExistingClusterName=",
			"the parameter ExistingClusterName has no value (", "--parameter")
		if len(c.Requests("CreateChangeSet")) > 0 {
			u.Error("something was sent to CloudFormation")
		}
		u.run(append(files, "deploy", "--yes", "--parameter", "ExistingClusterName=production")...).exits(exitDone, "deployed")
		if got := parameters(c.Requests("CreateChangeSet")[0].Form)["ExistingClusterName"]; got != "production" {
			u.Errorf("the cluster is %q", got)
		}
	})
}

// TestReview shows of a list of containers the one value that changed.
func TestReview(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.run("deploy", "--yes").exits(exitDone)
		u.edit("example/shop:1", "example/shop:2")
		c.Changes("shop",
			fakeaws.Change{
				Action: "Modify", ID: "WebTaskDefinition", Type: "AWS::ECS::TaskDefinition", Replacement: "True",
				Details: []fakeaws.Detail{{Target: fakeaws.Target{
					Attribute: "Properties", Name: "ContainerDefinitions", Path: "/Properties/ContainerDefinitions", RequiresRecreation: "Always",
					BeforeValue: `[{"Name":"web","Image":"example/shop:1","Environment":[{"Name":"A","Value":"1"}]}]`,
					AfterValue:  `[{"Name":"web","Image":"example/shop:2","Environment":[{"Name":"A","Value":"1"},{"Name":"B","Value":"2"}]}]`,
				}}}},
			fakeaws.Change{Action: "Modify", ID: "WebService", Type: "AWS::ECS::Service", Replacement: "False", Details: []fakeaws.Detail{
				{
					CausingEntity: "WebTaskDefinition",
					Target:        fakeaws.Target{Attribute: "Properties", Name: "TaskDefinition", RequiresRecreation: "Never"},
				},
			}},
			fakeaws.Change{Action: "Remove", ID: "Listener8080", Type: "AWS::ElasticLoadBalancingV2::Listener", PolicyAction: "Delete"},
		)
		review := u.run("diff").exits(exitDone,
			"± WebTaskDefinition (ECS TaskDefinition) is replaced, compose.yaml:6\n", "ContainerDefinitions/0/Image",
			"- example/shop:1", "+ example/shop:2",
			`+ {"Name":"B","Value":"2"}`, "~ WebService (ECS Service)", "TaskDefinition from WebTaskDefinition", "- Listener8080",
			"0 to add, 1 to modify, 1 to replace, 1 to remove")
		if strings.Contains(review.stdout, `"A"`) {
			u.Errorf("what did not change is shown:\n%s", review.stdout)
		}
	})
}

// TestForeignDeployer takes a stack for ours that the AWS CLI made from our template.
func TestForeignDeployer(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		template := u.run("template", "--format", "json", "--minify").exits(exitDone).stdout
		c.AddStack(fakeaws.Stack{
			Name: "shop", Status: "CREATE_COMPLETE", Template: template,
			Parameters: map[string]string{"PasswordValue": "****", "PasswordRevision": "1", "DataFilesystemId": ""},
		})
		u.edit("example/shop:1", "example/shop:2")
		u.run("deploy", "--yes").exits(exitDone, "deployed")
	})
}

// TestHistoryIsOrdered lists events as they happened.
func TestHistoryIsOrdered(t *testing.T) {
	inCloud(t, func(_ *fakeaws.Cloud, u *user) {
		u.run("deploy", "--yes").exits(exitDone)
		var times []int64
		for line := range strings.Lines(u.run("events", "--format", "json").exits(exitDone).stdout) {
			var e struct{ Time time.Time }
			if err := json.Unmarshal([]byte(line), &e); err != nil {
				u.Fatal(err)
			}
			times = append(times, e.Time.UnixNano())
		}
		for line := range strings.Lines(u.run("events").exits(exitDone).stdout) {
			if strings.HasSuffix(line, " \n") {
				u.Errorf("blanks at the end of %q", line)
			}
		}
		if len(times) < 10 || !slices.IsSorted(times) {
			u.Errorf("%d events, sorted: %s", len(times), strconv.FormatBool(slices.IsSorted(times)))
		}
	})
}

// TestOptionsOfTheStack hands tags and the service role on.
func TestOptionsOfTheStack(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.run("--tag", "team=web", "deploy", "--yes", "--role-arn", "arn:aws:iam::123456789012:role/cfn", "--tag", "cost=1=2").exits(exitDone)
		form := c.Requests("CreateChangeSet")[0].Form
		tags := map[string]string{}
		for i := 1; form.Get(fmt.Sprintf("Tags.member.%d.Key", i)) != ""; i++ {
			tags[form.Get(fmt.Sprintf("Tags.member.%d.Key", i))] = form.Get(fmt.Sprintf("Tags.member.%d.Value", i))
		}
		if tags["team"] != "web" || tags["cost"] != "1=2" || tags["compose2ecs:project"] != "shop" ||
			form.Get("RoleARN") != "arn:aws:iam::123456789012:role/cfn" {
			u.Errorf("tags %v, role %s", tags, form.Get("RoleARN"))
		}
		u.run("deploy", "--tag", "team").exits(exitInput, "--tag has the form NAME=VALUE")
		u.run("down", "--yes", "--role-arn", "arn:aws:iam::123456789012:role/cfn").exits(exitDone)
		if role := c.Requests("DeleteStack")[0].Form.Get("RoleARN"); role == "" {
			u.Error("down has no role")
		}
	})
}

// TestProgress draws the tree where a terminal is asked for, and is silent on request.
func TestProgress(t *testing.T) {
	inCloud(t, func(_ *fakeaws.Cloud, u *user) {
		u.run("deploy", "--yes", "--progress", "tty", "--ansi", "never").exits(exitDone, "shop ✓ create complete", "├─ ✓ shared", "└─ ✓ web")
		u.edit("example/shop:1", "example/shop:2")
		if r := u.run("deploy", "--yes", "--progress", "quiet").exits(exitDone); strings.Contains(r.stderr, "UPDATE_") {
			u.Errorf("quiet is not:\n%s", r.stderr)
		}
	})
}

// TestChangeSetNameAgain uses the name of a change set for another one, after the first was executed.
func TestChangeSetNameAgain(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		for range 2 {
			u.run("deploy", "--no-execute", "--change-set", "release").exits(exitDone)
			u.run("down", "--yes").exits(exitDone)
		}
		tokens := map[string]bool{}
		for _, r := range c.Requests("CreateChangeSet") {
			tokens[r.Form.Get("ClientToken")] = true
		}
		if len(tokens) != 2 {
			u.Errorf("the tokens are %v", tokens)
		}
	})
}
