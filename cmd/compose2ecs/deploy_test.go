package main

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"net/url"
	"path"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// A tag that stays hides a newer image.
func TestDeployLatest(t *testing.T) {
	_, u := cloud(t)
	u.edit("example/shop:1", "example/shop:latest")
	u.run("deploy", "--yes").exits(exitDone)
	u.run("deploy").exits(exitDone, "up to date", "a newer image at example/shop:latest", "compose2ecs restart")
}

func TestDeployAndGoOn(t *testing.T) {
	c, u := cloud(t)
	first := u.run("deploy", "--yes")
	first.exits(exitDone, "account 123456789012, region us-east-1", "PasswordValue: the value of the secret password", "about ", "the stack shop is deployed")
	if !strings.HasPrefix(first.stdout, "Service web: http://") {
		t.Errorf("stdout is not the URL: %q", first.stdout)
	}
	stack, _ := c.Look("shop")
	if stack.Status != "CREATE_COMPLETE" || stack.Tags["compose2ecs:project"] != "shop" {
		t.Errorf("the stack is %s, its tags %v", stack.Status, stack.Tags)
	}
	u.run("deploy").exits(exitDone, "Nothing would change", "up to date", "Service web: http://")
	u.run("deploy", "--fail-on-empty").exits(exitFailed, "up to date")
	u.run("diff", "--exit-code").exits(exitDone, "Nothing would change")

	if again := u.run("deploy"); strings.Contains(again.stderr, "newer image") {
		t.Errorf("all tags are versions: %s", again.stderr)
	}

	u.edit("example/shop:1", "example/shop:2")
	u.run("diff").exits(exitDone, "WebTaskDefinition", "to modify")
	u.run("diff", "--exit-code").exits(1)
	u.run("deploy", "--dry-run").exits(exitDone, "to modify")
	if after, _ := c.Look("shop"); after.Status != "CREATE_COMPLETE" || c.Calls()["cloudformation:ExecuteChangeSet"] != 1 {
		t.Errorf("a dry run left the stack %s", after.Status)
	}
	u.run("deploy").exits(exitRefused, "not a terminal", "--yes")
	u.run("deploy", "--yes").exits(exitDone, "deployed")
	u.run("ls").exits(exitDone, "shop", "UPDATE_COMPLETE")
	u.run("events").exits(exitDone, "WebTaskDefinition", "UPDATE_COMPLETE")
	u.run("down").exits(exitRefused, "would be deleted")
	u.run("down", "--yes").exits(exitDone, "the stack shop is deleted")
	u.run("down", "--yes").exits(exitDone, "there is no stack shop")
}

// TestSomeServices does not remove the others.
func TestSomeServices(t *testing.T) {
	c, u := cloud(t)
	u.run("deploy", "db", "--yes").exits(exitDone, "deployed")
	u.run("deploy", "--yes").exits(exitDone, "WebService")
	u.run("deploy", "db", "--yes").exits(exitRefused, "would be removed", "deploy the whole project")
	if stack, _ := c.Look("shop"); stack.Status != "UPDATE_COMPLETE" {
		t.Errorf("the stack is %s", stack.Status)
	}
}

// TestChangeSets keeps a change set for later and executes it.
func TestChangeSets(t *testing.T) {
	c, u := cloud(t)
	u.run("deploy", "--no-execute", "--change-set", "monday").exits(exitDone, "compose2ecs deploy --change-set monday")
	if stack, _ := c.Look("shop"); stack.Status != "REVIEW_IN_PROGRESS" {
		t.Fatalf("the stack is %s", stack.Status)
	}
	u.run("deploy", "--change-set", "monday", "--dry-run").exits(exitDone, "to add")
	u.run("deploy", "--change-set", "monday").exits(exitRefused) // nobody can be asked
	u.run("deploy", "--change-set", "monday", "--yes").exits(exitDone, "deployed")
	u.run("deploy", "--change-set", "monday", "--yes").exits(exitDone, "has been executed already")
}

// TestInfosAreCounted keeps the review of a change in sight.
func TestInfosAreCounted(t *testing.T) {
	_, u := cloud(t)
	u.edit("    image: postgres:17\n", "    image: postgres:17\n    ports: [\"5432:5432\"]\n    shm_size: 256m\n")
	r := u.run("diff")
	r.exits(exitDone, "C2E-shared-memory", "1 info: compose2ecs check prints", "to add")
	if strings.Contains(r.stderr, "C2E-not-exposed") {
		t.Errorf("an info is printed:\n%s", r.stderr)
	}
}

// TestDeclined leaves nothing of a first deployment that nobody wanted.
func TestDeclined(t *testing.T) {
	c, u := cloud(t)
	u.run("deploy").exits(exitRefused)
	if stack, ok := c.Look("shop"); ok {
		t.Errorf("a stack is left: %s", stack.Status)
	}
	u.run("diff").exits(exitDone, "to add")
	if stack, ok := c.Look("shop"); ok {
		t.Errorf("diff left a stack: %s", stack.Status)
	}
}

func TestStoredTemplate(t *testing.T) {
	c, u := cloud(t)
	u.run("template", "-o", "shop.yaml").exits(exitDone)
	u.run("deploy", "--template", "shop.yaml", "--yes").exits(exitInput, "the parameter PasswordValue has no value", "--parameter")
	if len(c.Requests("CreateChangeSet")) > 0 {
		t.Error("something was sent to CloudFormation")
	}
	u.run("deploy", "--template", "shop.yaml", "--yes", "--parameter", "PasswordValue=s3cret-other").exits(exitDone, "PasswordValue: ****", "deployed")
	u.run("deploy", "--template", "shop.yaml", "--yes").exits(exitDone, "up to date")
	u.run("deploy", "--template", "shop.yaml", "--yes", "--parameter", "Pasword=x").exits(exitInput, "has no parameter Pasword: it has DataFilesystemId, PasswordValue")
	u.run("deploy", "-p", "my_shop", "--yes").exits(exitInput, `"my_shop" cannot be the name of a stack`, "with -p")
	u.run("deploy", "--template", "compose.yaml").exits(exitInput, "is not a template")
	u.run("deploy", "--template", "nowhere.yaml").exits(exitInput, "cannot read the template")
}

// TestPlaceholder sends nothing to AWS before what was left open has a value.
func TestPlaceholder(t *testing.T) {
	c, u := cloud(t)
	u.write("open.yaml", "x-aws-cluster: <your cluster>\n")
	files := []string{"-f", "compose.yaml", "-f", "open.yaml"}
	u.run(append(files, "deploy", "--yes")...).exits(exitInput, "becomes the parameter ExistingClusterName", "the parameter ExistingClusterName has no value", "--parameter")
	if len(c.Requests("CreateChangeSet")) > 0 {
		t.Error("something was sent to CloudFormation")
	}
	u.run(append(files, "deploy", "--yes", "--parameter", "ExistingClusterName=production")...).exits(exitDone, "deployed")
	if got := parameters(c.Requests("CreateChangeSet")[0].Form)["ExistingClusterName"]; got != "production" {
		t.Errorf("the cluster is %q", got)
	}
}

// parameters are those of a change set, by name.
func parameters(form url.Values) map[string]string {
	found := map[string]string{}
	for i := 1; ; i++ {
		prefix := fmt.Sprintf("Parameters.member.%d.", i)
		key := form.Get(prefix + "ParameterKey")
		if key == "" {
			return found
		}
		found[key] = form.Get(prefix + "ParameterValue")
		if form.Get(prefix+"UsePreviousValue") == "true" {
			found[key] = "(previous)"
		}
	}
}

// TestSecrets sends a value only when it is another one, with a new revision.
func TestSecrets(t *testing.T) {
	c, u := cloud(t)
	u.run("deploy", "--yes").exits(exitDone)
	last := func() map[string]string {
		requests := c.Requests("CreateChangeSet")
		return parameters(requests[len(requests)-1].Form)
	}
	if p := last(); p["PasswordValue"] != "s3cret-value" || p["PasswordRevision"] != "" {
		t.Errorf("the first deployment sends %v", p)
	}
	u.run("deploy", "--yes").exits(exitDone, "up to date")
	if p := last(); p["PasswordValue"] != "(previous)" || p["PasswordRevision"] != "(previous)" {
		t.Errorf("an unchanged secret is sent: %v", p)
	}
	u.write("password.txt", "s3cret-new")
	u.run("deploy", "--yes").exits(exitDone, "the value of the secret password is new: revision 2")
	if p := last(); p["PasswordValue"] != "s3cret-new" || p["PasswordRevision"] != "2" {
		t.Errorf("a changed secret: %v", p)
	}
	c.Fail("secretsmanager:GetSecretValue", -1, fakeaws.Denied("secretsmanager:GetSecretValue"))
	u.run("deploy", "--yes").exits(exitDone, "cannot be compared", "revision 3")
	u.write("password.txt", "")
	u.run("deploy", "--yes").exits(exitInput, "the secret \"password\" is empty")
	u.write("password.txt", strings.Repeat("x", 5000))
	u.run("deploy", "--yes").exits(exitInput, "has 5000 bytes", "x-aws-parts: 2")
}

// TestSecretInParts divides a long value among parameters, between characters, and leaves
// none of an earlier value behind.
func TestSecretInParts(t *testing.T) {
	c, u := cloud(t)
	last := func() map[string]string {
		requests := c.Requests("CreateChangeSet")
		return parameters(requests[len(requests)-1].Form)
	}
	expect := func(parts ...string) {
		t.Helper()
		p := last()
		if got := []string{p["PasswordValue"], p["PasswordValue2"], p["PasswordValue3"]}; !slices.Equal(got, parts) {
			t.Errorf("sent: %.20q, want %.20q", got, parts)
		}
	}
	u.edit("file: password.txt", "file: password.txt\n    x-aws-parts: 3")
	u.run("deploy", "--yes").exits(exitDone)
	expect("s3cret-value", "", "")
	u.run("deploy", "--yes").exits(exitDone, "up to date")
	expect("(previous)", "(previous)", "(previous)")
	long := strings.Repeat("x", 4095) + strings.Repeat("é", 50)
	u.write("password.txt", long)
	u.run("deploy", "--yes").exits(exitDone, "revision 2")
	expect(strings.Repeat("x", 4095), strings.Repeat("é", 50), "")
	u.run("deploy", "--yes", "--parameter", "PasswordValue=short").exits(exitDone)
	expect("short", "", "")
	u.write("password.txt", strings.Repeat("x", 70000))
	u.run("deploy", "--yes").exits(exitInput, "more than the 65536 bytes")
}

// TestBinarySecret sends a value that is no text as base64, when the file says so.
func TestBinarySecret(t *testing.T) {
	c, u := cloud(t)
	u.write("password.txt", "\x00\xff")
	u.run("deploy", "--yes").exits(exitInput, "is not text: give it x-aws-binary: true")
	u.edit("file: password.txt", "file: password.txt\n    x-aws-binary: true")
	u.run("deploy", "--yes").exits(exitDone)
	if sent := parameters(c.Requests("CreateChangeSet")[0].Form)["PasswordValue"]; sent != "AP8=" {
		t.Errorf("sent: %q", sent)
	}
	c.SetSecret(shopSecret, "AP8=")
	u.run("deploy", "--yes").exits(exitDone, "up to date")
	u.write("password.txt", "\x00\xfe")
	u.run("deploy", "--yes").exits(exitDone, "revision 2")
}

// TestKeptFileSystems attaches the data of an earlier life, and asks where it would guess.
func TestKeptFileSystems(t *testing.T) {
	c, u := cloud(t)
	tags := map[string]string{"com.docker.compose.project": "shop", "com.docker.compose.volume": "data"}
	c.AddFileSystem(fakeaws.FileSystem{ID: "fs-00000001", Tags: tags, Bytes: 4096})
	c.AddFileSystem(fakeaws.FileSystem{ID: "fs-0000000f", Tags: map[string]string{"com.docker.compose.project": "other", "com.docker.compose.volume": "data"}})
	u.run("deploy", "--yes").exits(exitDone, "DataFilesystemId: fs-00000001, which an earlier stack left behind")
	if p := parameters(c.Requests("CreateChangeSet")[0].Form); p["DataFilesystemId"] != "fs-00000001" {
		t.Errorf("sent: %v", p)
	}
	u.run("deploy", "--yes").exits(exitDone, "up to date")
	u.run("down").exits(exitRefused, "stays: volume data, file system fs-00000001, 4.0 KiB")
	u.run("down", "--volumes", "--yes").exits(exitRefused, "DELETED WITH ITS DATA", "--delete-data-of shop")
	u.run("down", "--volumes", "--delete-data-of", "other").exits(exitRefused, "the project is shop")
	u.run("down", "--volumes", "--delete-data-of", "shop").exits(exitDone, "deleted the file system fs-00000001")
	if n := len(c.Requests("DeleteFileSystem")); n != 1 {
		t.Errorf("%d file systems were deleted", n)
	}

	c.AddFileSystem(fakeaws.FileSystem{ID: "fs-00000002", Tags: tags})
	c.AddFileSystem(fakeaws.FileSystem{ID: "fs-00000003", Tags: tags})
	u.run("deploy", "--yes").exits(exitInput, "several file systems from earlier stacks (fs-00000002, fs-00000003)")
	u.run("deploy", "--yes", "--parameter", "DataFilesystemId=fs-00000003").exits(exitDone)
}

// TestKeptFileSystemLeft refuses to leave a file system that an earlier stack left behind
// and this one uses, until somebody names it.
func TestKeptFileSystemLeft(t *testing.T) {
	c, u := cloud(t)
	c.AddFileSystem(fakeaws.FileSystem{ID: "fs-00000001", Tags: map[string]string{"com.docker.compose.project": "shop", "com.docker.compose.volume": "data"}})
	u.run("deploy", "--yes").exits(exitDone, "DataFilesystemId: fs-00000001")
	const left = "DATA: DataFilesystemId (EFS FileSystem) is used no more: its data stays in fs-00000001"
	u.run("deploy", "--yes", "--parameter", "DataFilesystemId=").exits(exitRefused, left, "--allow-data-loss DataFilesystemId")
	u.edit("volumes: [data:", "volumes: [store:")
	u.edit("  data: {}", "  store: {}")
	u.run("deploy", "--yes").exits(exitRefused, left)
	u.edit("  store: {}", "  store: {x-aws-efs: {previously: data}}")
	u.run("deploy", "--yes").exits(exitDone)
	if p := parameters(c.Requests("CreateChangeSet")[len(c.Requests("CreateChangeSet"))-1].Form); p["DataFilesystemId"] != "(previous)" {
		t.Errorf("sent: %v", p)
	}
	u.edit("  store: {x-aws-efs: {previously: data}}", "  store: {}")
	u.run("deploy", "--yes", "--allow-data-loss", "DataFilesystemId", "--allow-data-loss", "DataFilesystem").exits(exitDone)
}

// TestKeptFileSystemOfRenamedVolume finds what is tagged with the earlier name.
func TestKeptFileSystemOfRenamedVolume(t *testing.T) {
	c, u := cloud(t)
	c.AddFileSystem(fakeaws.FileSystem{ID: "fs-00000001", Tags: map[string]string{"com.docker.compose.project": "shop", "com.docker.compose.volume": "data"}})
	u.edit("volumes: [data:", "volumes: [store:")
	u.edit("  data: {}", "  store: {x-aws-efs: {previously: data}}")
	u.run("deploy", "--yes").exits(exitDone, "DataFilesystemId: fs-00000001, which an earlier stack left behind, with the data of the volume data")
	u.run("down", "--yes").exits(exitDone)
	c.AddFileSystem(fakeaws.FileSystem{ID: "fs-00000002", Tags: map[string]string{"com.docker.compose.project": "shop", "com.docker.compose.volume": "store"}})
	u.run("deploy", "--yes").exits(exitInput, "several file systems from earlier stacks (fs-00000001, fs-00000002)")
}

// TestKeptFileSystemOfPredecessor does not show an application an empty directory beside
// the files that the retired Docker integration left in the root of the file system.
func TestKeptFileSystemOfPredecessor(t *testing.T) {
	c, u := cloud(t)
	c.AddFileSystem(fakeaws.FileSystem{ID: "fs-00000001", Tags: map[string]string{
		"com.docker.compose.project": "shop", "com.docker.compose.volume": "data", "Name": "shop_data",
	}})
	u.run("deploy", "--yes").exits(exitInput, "the template has them in /data", "x-aws-efs: {root_directory: /}", "parameter DataFilesystemId")
	u.edit("  data: {}", "  data: {driver_opts: {root_directory: /}}")
	u.run("deploy", "--yes").exits(exitDone, "DataFilesystemId: fs-00000001, which an earlier stack left behind")
}

func TestKeptFileSystemInUse(t *testing.T) {
	c, u := cloud(t)
	c.AddFileSystem(fakeaws.FileSystem{
		ID: "fs-00000001", Tags: map[string]string{"com.docker.compose.project": "shop", "com.docker.compose.volume": "data"},
		MountTargets: []fakeaws.MountTarget{{ID: "fsmt-1", Subnet: "subnet-1"}},
	})
	u.run("deploy", "--yes").exits(exitInput, "fs-00000001", "is mounted by another stack")
	u.run("deploy", "--yes", "--parameter", "DataFilesystemId=").exits(exitDone)
}

// TestDataAtStake refuses what would take data away, until somebody names it.
func TestDataAtStake(t *testing.T) {
	c, u := cloud(t)
	u.run("deploy", "--yes").exits(exitDone)
	u.edit("volumes:\n  data: {}", "")
	u.edit("    volumes: [data:/var/lib/postgresql/data]\n", "")
	change := fakeaws.Change{Action: "Remove", ID: "DataFilesystem", Type: "AWS::EFS::FileSystem", PhysicalID: "fs-1", PolicyAction: "Retain"}
	c.Changes("shop", change)
	u.run("deploy", "--yes").exits(exitRefused, "DATA: DataFilesystem (EFS FileSystem) is removed: its data stays in fs-1", "--allow-data-loss DataFilesystem")
	change.Action, change.Replacement, change.PolicyAction = "Modify", "True", "ReplaceAndDelete"
	change.Details = []fakeaws.Detail{{Target: fakeaws.Target{Attribute: "Properties", Name: "Encrypted", Path: "/Properties/Encrypted", RequiresRecreation: "Always", BeforeValue: "false", AfterValue: "true"}}}
	c.Changes("shop", change)
	u.run("deploy", "--yes").exits(exitRefused, "± DataFilesystem (EFS FileSystem) is replaced", "Encrypted (replaces)", "- false", "+ true", "its data is DELETED")
	if n := c.Calls()["cloudformation:ExecuteChangeSet"]; n != 1 {
		t.Errorf("%d change sets were executed", n)
	}
	c.Changes("shop", change)
	u.run("deploy", "--yes", "--allow-data-loss", "DataFilesystem").exits(exitDone)
}

// TestReview shows of a list of containers the one value that changed.
func TestReview(t *testing.T) {
	c, u := cloud(t)
	u.run("deploy", "--yes").exits(exitDone)
	u.edit("example/shop:1", "example/shop:2")
	c.Changes("shop",
		fakeaws.Change{Action: "Modify", ID: "WebTaskDefinition", Type: "AWS::ECS::TaskDefinition", Replacement: "True", Details: []fakeaws.Detail{{Target: fakeaws.Target{
			Attribute: "Properties", Name: "ContainerDefinitions", Path: "/Properties/ContainerDefinitions", RequiresRecreation: "Always",
			BeforeValue: `[{"Name":"web","Image":"example/shop:1","Environment":[{"Name":"A","Value":"1"}]}]`,
			AfterValue:  `[{"Name":"web","Image":"example/shop:2","Environment":[{"Name":"A","Value":"1"},{"Name":"B","Value":"2"}]}]`,
		}}}},
		fakeaws.Change{Action: "Modify", ID: "WebService", Type: "AWS::ECS::Service", Replacement: "False", Details: []fakeaws.Detail{
			{CausingEntity: "WebTaskDefinition", Target: fakeaws.Target{Attribute: "Properties", Name: "TaskDefinition", RequiresRecreation: "Never"}},
		}},
		fakeaws.Change{Action: "Remove", ID: "Listener8080", Type: "AWS::ElasticLoadBalancingV2::Listener", PolicyAction: "Delete"},
	)
	review := u.run("diff").exits(exitDone,
		"± WebTaskDefinition (ECS TaskDefinition) is replaced", "ContainerDefinitions/0/Image", "- example/shop:1", "+ example/shop:2",
		`+ {"Name":"B","Value":"2"}`, "~ WebService (ECS Service)", "TaskDefinition from WebTaskDefinition", "- Listener8080",
		"0 to add, 1 to modify, 1 to replace, 1 to remove")
	if strings.Contains(review.stdout, `"A"`) {
		t.Errorf("what did not change is shown:\n%s", review.stdout)
	}
}

// failing makes the next deployment of the shop fail as ECS does it: the container of
// web ends with an error.
func failing(c *fakeaws.Cloud) {
	exit := 3
	c.AddTaskDefinition(`{"family": "shop-web", "containerDefinitions": [{"name": "web", "image": "example/shop:1", "essential": true,
		"logConfiguration": {"logDriver": "awslogs", "options": {"awslogs-group": "/docker-compose/shop", "awslogs-stream-prefix": "web", "awslogs-region": "us-east-1"}}}]}`)
	c.AddService(fakeaws.Service{
		Cluster: "shop", Name: "web", Stack: "shop", LogicalID: "WebService", New: true, Desired: 1, TaskDefinition: "shop-web:1",
		Rollouts: []fakeaws.Rollout{{Desired: 1, Pending: 1, State: "IN_PROGRESS"}, {After: 500 * time.Millisecond, Desired: 1, Failed: 1, State: "IN_PROGRESS"}},
		Events:   []fakeaws.ServiceEvent{{After: 400 * time.Millisecond, Message: "(service web) (deployment ecs-svc/1) deployment failed: tasks failed to start."}},
		Tasks: []fakeaws.Task{{
			ARN: "arn:aws:ecs:us-east-1:123456789012:task/shop/0123456789abcdef", After: 100 * time.Millisecond, StoppedAfter: 300 * time.Millisecond,
			StopCode: "EssentialContainerExited", StoppedReason: "Essential container in task exited", TaskDefinition: "shop-web:1",
			Containers: []fakeaws.Container{{Name: "web", ExitCode: &exit, Reason: "OutOfMemoryError: Container killed due to memory usage"}},
		}},
	})
	c.AddStackLog("shop", "/docker-compose/shop", "web/web/0123456789abcdef", fakeaws.LogLine{Message: "loading the catalogue"})
	step := fakeaws.FailAt("WebService", "AWS::ECS::Service", "Resource handler returned message: \"Error occurred during operation 'ECS Deployment Circuit Breaker was triggered'.\"")
	step.After = time.Second
	c.Script("shop",
		fakeaws.Step{After: 50 * time.Millisecond, ID: "WebService", Type: "AWS::ECS::Service", Status: "CREATE_IN_PROGRESS"},
		fakeaws.Step{After: 60 * time.Millisecond, ID: "WebService", Type: "AWS::ECS::Service", Status: "CREATE_IN_PROGRESS", Reason: "Resource creation Initiated"},
		step)
}

func TestFailure(t *testing.T) {
	c, u := cloud(t)
	failing(c)
	u.run("deploy", "--yes").exits(exitFailed,
		"the stack shop is ROLLBACK_COMPLETE", "first: WebService (ECS Service), compose.yaml:6 services.web", "Circuit Breaker was triggered",
		"task 01234567 of web stopped: Essential container in task exited: web exited with 3, OutOfMemoryError", "web | loading the catalogue",
		"cause: a container ran out of memory", "hint: give the service more: deploy.resources.limits.memory")
	if n := c.Calls()["cloudformation:DeleteStack"]; n != 0 {
		t.Errorf("a failure deleted the stack %d times", n)
	}
	u.run("events", "--failed").exits(exitDone, "WebService", "CREATE_FAILED")
	u.run("deploy", "--yes").exits(exitDone, "could not be made the last time and is empty: deleting it", "the stack shop is deployed")
}

func TestFailureAsJSON(t *testing.T) {
	c, u := cloud(t)
	failing(c)
	r := u.run("deploy", "--yes", "--progress", "json")
	r.exits(exitFailed)
	seen := map[string]bool{}
	for line := range strings.Lines(r.stderr) {
		var record struct{ ID, Status, Text, Details, Level, Msg string }
		if err := json.Unmarshal([]byte(line), &record); err != nil {
			t.Errorf("not JSON: %s", line)
		}
		seen[record.ID+" "+record.Status] = true
		if said, _, _ := strings.Cut(record.Msg, " after "); record.Level == "error" {
			seen[said] = true
		}
	}
	for _, want := range []string{"error: the stack shop is ROLLBACK_COMPLETE", "WebService Working", "WebService Error", "0123456789abcdef Error", "shop Error"} {
		if !seen[want] {
			t.Errorf("no line for %s in\n%s", want, r.stderr)
		}
	}
}

// TestErrorsAsJSON has nothing but JSON on stderr for what goes wrong before a command
// begins too.
func TestErrorsAsJSON(t *testing.T) {
	_, u := cloud(t)
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
				t.Errorf("%s: not JSON: %s", r.args, line)
			}
			if record.Level == "error" && strings.HasPrefix(record.Msg, "error: ") {
				errors++
			}
		}
		if errors == 0 {
			t.Errorf("%s: no error in\n%s", r.args, r.stderr)
		}
	}
}

// TestFaults follows a deployment through what networks and AWS do to requests.
func TestFaults(t *testing.T) {
	for name, fault := range map[string]fakeaws.Fault{"throttled": fakeaws.Throttled, "5xx": fakeaws.ServerError, "dropped": fakeaws.Dropped, "lost": fakeaws.Lost} {
		for _, operation := range []string{"GetCallerIdentity", "DescribeStacks", "CreateChangeSet", "DescribeChangeSet", "ExecuteChangeSet", "DescribeStackEvents"} {
			t.Run(name+" "+operation, func(t *testing.T) {
				c, u := cloud(t)
				c.Fail(operation, 2, fault)
				u.run("deploy", "--yes").exits(exitDone, "the stack shop is deployed")
				if stack, _ := c.Look("shop"); stack.Status != "CREATE_COMPLETE" {
					t.Errorf("the stack is %s", stack.Status)
				}
			})
		}
	}
}

// TestAccess says what is wrong with credentials, and that nothing is lost.
func TestAccess(t *testing.T) {
	c, u := cloud(t)
	c.Fail("CreateChangeSet", 1, fakeaws.Denied("cloudformation:CreateChangeSet"))
	u.run("deploy", "--yes").exits(exitAccess, "not authorized", "allow the action cloudformation:CreateChangeSet")
	c.Fail("GetCallerIdentity", 1, fakeaws.Expired)
	u.run("deploy", "--yes").exits(exitAccess, "the AWS credentials have expired", "sign in again")
	c.ExecutionTakes(10 * time.Second)
	c.On("ExecuteChangeSet", func() { c.Fail("DescribeStackEvents", -1, fakeaws.Expired) })
	u.run("deploy", "--yes").exits(exitAccess, "expired while following the stack shop", "it goes on where it stopped")
	c.Heal("DescribeStackEvents")
	u.run("deploy", "--yes").exits(exitDone, "somebody is creating the stack shop already: following that first", "up to date")
	u.environ = append(u.environ, "AWS_ACCESS_KEY_ID=", "AWS_SECRET_ACCESS_KEY=")
	u.run("deploy", "--yes").exits(exitAccess, "no AWS credentials: none in the environment")
	u.run("ls", "--aws-profile", "nobody").exits(exitAccess, `there is no AWS profile "nobody"`)
	u.run("ls", "--region", "eu west").exits(exitAccess, `"eu west" cannot be an AWS region`, "as in eu-west-1")
	u.environ = append(u.environ, "AWS_REGION=", "AWS_DEFAULT_REGION=")
	u.run("deploy", "--yes").exits(exitAccess, "no AWS region is set", "--region")
}

func TestUnreachable(t *testing.T) {
	_, u := cloud(t)
	u.environ = append(u.environ, "AWS_MAX_ATTEMPTS=1")
	u.run("ls", "--endpoint-url", "http://127.0.0.1:1").exits(exitAccess, "AWS cannot be reached")
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
		"ROLLBACK_COMPLETE":           {exitDone, "is empty: deleting it"},
		"CREATE_FAILED":               {exitFailed, "could not be made, and is half there"},
		"ROLLBACK_FAILED":             {exitFailed, "could not be made, and is half there"},
		"UPDATE_FAILED":               {exitFailed, "compose2ecs cancel rolls it back"},
		"UPDATE_ROLLBACK_FAILED":      {exitFailed, "compose2ecs cancel continues the rollback"},
		"DELETE_FAILED":               {exitFailed, "half deleted"},
		"CREATE_IN_PROGRESS":          {exitDone, "somebody is creating the stack"},
		"UPDATE_IN_PROGRESS":          {exitDone, "somebody is updating the stack"},
		"DELETE_IN_PROGRESS":          {exitDone, "somebody is deleting the stack"},
		"UPDATE_ROLLBACK_IN_PROGRESS": {exitFailed, "somebody is rolling back the stack"},
	} {
		t.Run(status, func(t *testing.T) {
			c, u := cloud(t)
			stack := fakeaws.Stack{Name: "shop", Status: status, Tags: map[string]string{"compose2ecs:project": "shop"}, Template: `{"Resources":{}}`}
			if word, ok := strings.CutSuffix(status, "_IN_PROGRESS"); ok && status != "REVIEW_IN_PROGRESS" {
				stack.Events = []fakeaws.Event{{Ago: time.Minute, ID: "shop", Type: "AWS::CloudFormation::Stack", Status: strings.Replace(status, "_ROLLBACK", "", 1), Reason: "User Initiated"}}
				stack.Then = []fakeaws.Step{{After: 2 * time.Second, ID: "shop", Type: "AWS::CloudFormation::Stack", Status: word + "_COMPLETE"}}
			}
			// The stack's time begins when somebody looks at it, however long the program takes to start.
			c.On("DescribeStacks", sync.OnceFunc(func() { c.AddStack(stack) }))
			before := c.Total()
			u.run("deploy", "--yes").exits(want.code, want.says)
			if c.Total() == before {
				t.Error("AWS was not asked")
			}
			if want.code != exitDone && c.Calls()["cloudformation:ExecuteChangeSet"] > 0 {
				t.Error("something was executed")
			}
		})
	}
}

// TestForeignStack does not touch what somebody else made.
func TestForeignStack(t *testing.T) {
	c, u := cloud(t)
	c.AddStack(fakeaws.Stack{Name: "shop", Status: "CREATE_COMPLETE", Template: `{"Resources":{"Topic":{"Type":"AWS::SNS::Topic"}}}`})
	u.run("deploy", "--yes").exits(exitRefused, "a stack shop that compose2ecs did not make", "--adopt")
	if len(c.Requests("CreateChangeSet")) > 0 {
		t.Error("a change set was made")
	}
	u.run("deploy", "--yes", "--adopt").exits(exitDone, "deployed")
}

// TestDrift finds what somebody changed by hand, and does not deploy over it unasked.
func TestDrift(t *testing.T) {
	c, u := cloud(t)
	u.run("deploy", "--yes").exits(exitDone)
	u.run("diff", "--drift").exits(exitDone, "Nothing was changed by hand")
	c.Drifts("shop",
		fakeaws.Drift{ID: "WebService", Type: "AWS::ECS::Service", Differences: []fakeaws.Difference{{Path: "/DesiredCount", Expected: "1", Actual: "5", Type: "NOT_EQUAL"}}},
		fakeaws.Drift{ID: "LogGroup", Type: "AWS::Logs::LogGroup", Status: "DELETED"})
	u.run("diff", "--drift").exits(exitDone, "~ WebService (ECS Service)", "DesiredCount", "- 1", "+ 5", "- LogGroup (Logs LogGroup) was deleted")
	u.run("diff", "--drift", "--exit-code").exits(1)
	u.edit("example/shop:1", "example/shop:2")
	u.run("deploy", "--yes").exits(exitRefused, "changed resources of the stack shop by hand: WebService, LogGroup", "--allow-drift")
	u.run("deploy", "--yes", "--allow-drift").exits(exitDone, "deployed")
}

// TestDriftOfWeights leaves to ECS the weights that it moves, and nothing else.
func TestDriftOfWeights(t *testing.T) {
	c, u := cloud(t)
	u.edit("image: example/shop:1", "image: example/shop:1\n    deploy: {x-aws-deployment: {strategy: canary}}")
	u.run("deploy", "--yes").exits(exitDone)
	weight := fakeaws.Difference{Path: "/Actions/0/ForwardConfig/TargetGroups/0/Weight", Expected: "100", Actual: "0", Type: "NOT_EQUAL"}
	entry := fakeaws.Difference{Path: "/Actions/0/ForwardConfig/TargetGroups/1", Expected: `{"Weight":0}`, Actual: `{"Weight":100}`, Type: "NOT_EQUAL"}
	rule := fakeaws.Drift{ID: "WebTCP8000RuleOnListener80", Type: "AWS::ElasticLoadBalancingV2::ListenerRule", Differences: []fakeaws.Difference{weight, entry}}
	c.Drifts("shop", rule)
	u.run("diff", "--drift").exits(exitDone, "Nothing was changed by hand")
	u.edit("example/shop:1", "example/shop:2")
	u.run("deploy", "--yes").exits(exitDone, "deployed")

	rule.Differences = append(rule.Differences, fakeaws.Difference{Path: "/Priority", Expected: "50000", Actual: "7", Type: "NOT_EQUAL"})
	c.Drifts("shop", rule)
	result := u.run("diff", "--drift").exits(exitDone, "WebTCP8000RuleOnListener80", "Priority")
	if strings.Contains(result.stdout, "Weight") {
		t.Errorf("a weight is shown:\n%s", result.stdout)
	}
	u.edit("example/shop:2", "example/shop:3")
	u.run("deploy", "--yes").exits(exitRefused, "WebTCP8000RuleOnListener80")
}

// TestForeignDeployer takes a stack for ours that the AWS CLI made from our template.
func TestForeignDeployer(t *testing.T) {
	c, u := cloud(t)
	template := u.run("template", "--format", "json", "--minify").exits(exitDone).stdout
	c.AddStack(fakeaws.Stack{Name: "shop", Status: "CREATE_COMPLETE", Template: template, Parameters: map[string]string{"PasswordValue": "****", "PasswordRevision": "1", "DataFilesystemId": ""}})
	u.edit("example/shop:1", "example/shop:2")
	u.run("deploy", "--yes").exits(exitDone, "deployed")
}

// TestInterrupts sends a signal at each stage of a deployment.
func TestInterrupts(t *testing.T) {
	for _, stage := range []struct {
		operation, says string
	}{
		{"GetCallerIdentity", "nothing has changed"},
		{"CreateChangeSet", "nothing has changed"},
		{"DescribeChangeSet", "nothing has changed"},
		{"ExecuteChangeSet", "goes on"},
		{"DescribeStackEvents", "goes on"},
	} {
		for name, signal := range map[string]syscall.Signal{"INT": syscall.SIGINT, "TERM": syscall.SIGTERM} {
			t.Run(name+" at "+stage.operation, func(t *testing.T) {
				c, u := cloud(t)
				c.ExecutionTakes(3 * time.Second)
				u.interrupt(c, stage.operation, signal, "deploy", "--yes").exits(exitInterrupted, stage.says)
				if n := c.Calls()["cloudformation:DeleteStack"]; n > 0 {
					if stack, ok := c.Look("shop"); ok && stack.Status != "REVIEW_IN_PROGRESS" {
						t.Errorf("an interrupt deleted the stack, which is %s", stack.Status)
					}
				}
				u.run("deploy", "--yes").exits(exitDone)
				if stack, _ := c.Look("shop"); stack.Status != "CREATE_COMPLETE" {
					t.Errorf("after another run the stack is %s", stack.Status)
				}
			})
		}
	}
}

func TestTimeout(t *testing.T) {
	c, u := cloud(t)
	c.ExecutionTakes(30 * time.Second)
	u.run("deploy", "--yes", "--timeout", "12s").exits(exitTimedOut, "is not ready in time, and goes on", "deploy attaches to it")
	if stack, _ := c.Look("shop"); stack.Status != "CREATE_IN_PROGRESS" {
		t.Errorf("the stack is %s", stack.Status)
	}
	u.run("deploy", "--yes").exits(exitDone, "following that first", "up to date")
}

// TestInterruptCancels rolls an update back when that is what Ctrl-C shall do.
func TestInterruptCancels(t *testing.T) {
	c, u := cloud(t)
	u.run("deploy", "--yes").exits(exitDone)
	u.edit("example/shop:1", "example/shop:2")
	c.ExecutionTakes(15 * time.Second)
	started := make(chan struct{})
	c.On("ExecuteChangeSet", func() { close(started) })
	command := u.command("deploy", "--yes", "--on-interrupt", "cancel")
	var stderr strings.Builder
	command.Stderr = &stderr
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	<-started
	time.Sleep(500 * time.Millisecond)
	_ = command.Process.Signal(syscall.SIGINT)
	_ = command.Wait()
	result{u, "deploy --on-interrupt cancel", command.ProcessState.ExitCode(), "", stderr.String()}.exits(exitInterrupted, "going to cancel the update and roll it back", "rolled back")
	if stack, _ := c.Look("shop"); stack.Status != "UPDATE_ROLLBACK_COMPLETE" {
		t.Errorf("the stack is %s", stack.Status)
	}
}

func TestDetach(t *testing.T) {
	c, u := cloud(t)
	c.ExecutionTakes(8 * time.Second)
	u.run("deploy", "--yes", "--detach").exits(exitDone, "goes on by itself")
	if stack, _ := c.Look("shop"); stack.Status != "CREATE_IN_PROGRESS" {
		t.Errorf("the stack is %s", stack.Status)
	}
	u.run("deploy", "--yes").exits(exitDone, "following that first", "up to date")
}

func TestCancel(t *testing.T) {
	c, u := cloud(t)
	u.run("cancel").exits(exitInput, "there is no stack shop")
	u.run("deploy", "--yes").exits(exitDone)
	u.run("cancel", "--yes").exits(exitInput, "there is nothing to cancel")
	u.edit("example/shop:1", "example/shop:2")
	c.ExecutionTakes(15 * time.Second)
	u.run("deploy", "--yes", "--detach").exits(exitDone)
	u.run("cancel").exits(exitRefused, "going to cancel the update and roll it back")
	u.run("cancel", "--yes").exits(exitDone, "rolled back")
	c.AddStack(fakeaws.Stack{Name: "stuck", Status: "UPDATE_ROLLBACK_FAILED", Reason: "the task does not start", Template: `{"Resources":{}}`})
	u.run("cancel", "--yes", "-p", "stuck", "--skip", "WebService").exits(exitDone, "going to continue the rollback that got stuck", "rolled back")
	if skipped := c.Requests("ContinueUpdateRollback")[0].Form.Get("ResourcesToSkip.member.1"); skipped != "WebService" {
		t.Errorf("skipped %q", skipped)
	}
}

// TestLargeTemplate goes by way of a private bucket of the account.
func TestLargeTemplate(t *testing.T) {
	c, u := cloud(t)
	var services strings.Builder
	for i := range 30 {
		fmt.Fprintf(&services, "  s%d:\n    image: example/shop:1\n    environment: {TEXT: %s}\n", i, strings.Repeat("x", 1000))
	}
	u.edit("services:\n", "services:\n"+services.String())
	u.run("deploy", "--yes").exits(exitDone, "making the private bucket compose2ecs-123456789012-us-east-1", "deployed")
	for _, configuration := range []string{"encryption", "publicAccessBlock"} {
		if _, ok := c.BucketConfig("compose2ecs-123456789012-us-east-1", configuration); !ok {
			t.Errorf("the bucket has no %s", configuration)
		}
	}
	for _, request := range c.Requests("s3:*") {
		if request.Operation != "CreateBucket" && request.Header.Get("x-amz-expected-bucket-owner") != "123456789012" {
			t.Errorf("%s does not name the bucket's owner", request.Operation)
		}
	}
	if body := c.Requests("CreateChangeSet")[0].Form.Get("TemplateBody"); body != "" {
		t.Error("the template was sent with the request")
	}
	puts := c.Calls()["s3:PutObject"]
	u.run("deploy", "--yes").exits(exitDone, "up to date")
	if c.Calls()["s3:PutObject"] != puts {
		t.Error("the same template was stored twice")
	}
}

// TestPriorityHandedDown refuses what CloudFormation would do in the wrong order.
func TestPriorityHandedDown(t *testing.T) {
	c, u := cloud(t)
	service := func(name string, priority int) string {
		return fmt.Sprintf("  %s:\n    image: example/%[1]s:1\n    ports: [{target: 80, published: '80', x-aws-listener: {hosts: [%[1]s.example.com], priority: %d}}]\n", name, priority)
	}
	u.write("rules.yaml", "name: rules\nservices:\n"+service("api", 10)+service("web", 20))
	u.run("-f", "rules.yaml", "deploy", "--yes").exits(exitDone, "deployed")
	u.write("rules.yaml", "name: rules\nservices:\n"+service("web", 10))
	executed := len(c.Requests("ExecuteChangeSet"))
	u.run("-f", "rules.yaml", "deploy", "--yes").exits(exitInput, "would get the priority of", "hint: write priority: 20")
	if len(c.Requests("ExecuteChangeSet")) != executed {
		t.Error("the change set was executed")
	}
	u.write("rules.yaml", "name: rules\nservices:\n"+service("web", 20))
	u.run("-f", "rules.yaml", "deploy", "--yes").exits(exitDone, "deployed")
}

// hashes is text that is too large for a task definition, also when it is compressed.
func hashes(lines int) string {
	var b strings.Builder
	for i := range lines {
		fmt.Fprintf(&b, "%x\n", sha256.Sum256([]byte{byte(i), byte(i >> 8)}))
	}
	return b.String()
}

// TestLargeFiles go by the bucket, after consent and before anything asks for them.
func TestLargeFiles(t *testing.T) {
	c, u := cloud(t)
	u.write("site/numbers", hashes(4000))
	u.edit("image: example/shop:1", "image: example/shop:1\n    volumes: ['./site:/site:ro']")
	u.run("template").exits(exitInput, "more than 49152", "compose2ecs deploy, which has them go by S3")
	u.run("check").exits(exitDone, "go by S3")
	u.run("diff").exits(exitDone, "to add")
	u.run("deploy", "--dry-run").exits(exitDone, "ContentBucket: compose2ecs-123456789012-us-east-1")
	u.run("deploy").exits(exitRefused)
	if requests := c.Requests("s3:*"); len(requests) > 0 {
		t.Fatalf("%s before anybody agreed", requests[0].Operation)
	}
	u.run("deploy", "--yes").exits(exitDone, "making the private bucket compose2ecs-123456789012-us-east-1", "deployed")
	var order []string
	for _, r := range c.Requests("*") {
		if r.Operation == "PutObject" || r.Operation == "ExecuteChangeSet" {
			order = append(order, r.Operation)
		}
	}
	if !slices.Equal(order, []string{"PutObject", "ExecuteChangeSet"}) {
		t.Errorf("sent in the order %v", order)
	}
	u.run("deploy", "--yes").exits(exitDone, "up to date")
	u.write("site/numbers", hashes(4001))
	u.run("deploy", "--yes").exits(exitDone, "deployed")
	u.write("site/numbers", hashes(4002))
	u.run("deploy", "--no-execute", "--change-set", "later").exits(exitDone)
	if n := c.Calls()["s3:PutObject"]; n != 3 {
		t.Errorf("%d archives were stored, not 3", n)
	}
}

// TestLostFiles are put back by the next deployment, though nothing has changed.
func TestLostFiles(t *testing.T) {
	const bucket = "compose2ecs-123456789012-us-east-1"
	c, u := cloud(t)
	u.write("site/numbers", hashes(4000))
	u.edit("image: example/shop:1", "image: example/shop:1\n    volumes: ['./site:/site:ro']")
	u.run("deploy", "--yes").exits(exitDone, "of files in the bucket "+bucket)
	key := strings.TrimPrefix(c.Requests("PutObject")[0].Path, "/"+bucket+"/")
	if _, ok := c.Object(bucket, key); !ok {
		t.Fatalf("there is no %s", key)
	}
	c.RemoveObject(bucket, key)
	for _, harmless := range [][]string{{"diff"}, {"deploy", "--dry-run"}, {"deploy", "--no-execute"}} {
		u.run(harmless...).exits(exitDone)
		if _, ok := c.Object(bucket, key); ok {
			t.Errorf("%v stored files", harmless)
		}
	}
	u.run("deploy", "--yes").exits(exitDone, "of files in the bucket "+bucket, "up to date")
	if _, ok := c.Object(bucket, key); !ok {
		t.Error("the files are not back")
	}
}

// TestGivenContentBucket stores the files where the tasks look for them.
func TestGivenContentBucket(t *testing.T) {
	c, u := cloud(t)
	c.AddBucket("shop-files", "123456789012")
	u.write("site/numbers", hashes(4000))
	u.edit("image: example/shop:1", "image: example/shop:1\n    volumes: ['./site:/site:ro']")
	u.run("deploy", "--yes", "--parameter", "ContentBucket=shop-files").exits(exitDone, "of files in the bucket shop-files")
	if c.Calls()["s3:CreateBucket"] != 0 {
		t.Error("another bucket was made")
	}
}

// TestContentBucketOfChangeSet stores nothing where the tasks of a stored change set do not
// look, whatever the call that executes it names.
func TestContentBucketOfChangeSet(t *testing.T) {
	for name, options := range map[string]struct{ made, executed []string }{
		"named only when it is made":     {[]string{"--template-bucket", "shop-files"}, nil},
		"named only when it is executed": {nil, []string{"--template-bucket", "shop-files"}},
		"a parameter":                    {[]string{"--parameter", "ContentBucket=shop-files"}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			c, u := cloud(t)
			c.AddBucket("shop-files", "123456789012")
			u.write("site/numbers", hashes(4000))
			u.edit("image: example/shop:1", "image: example/shop:1\n    volumes: ['./site:/site:ro']")
			u.run(append([]string{"deploy", "--no-execute", "--change-set", "later"}, options.made...)...).exits(exitDone)
			made := c.Calls()["s3:CreateBucket"]
			u.run(append([]string{"deploy", "--yes", "--change-set", "later"}, options.executed...)...).exits(exitDone, "deployed")
			if n := c.Calls()["s3:PutObject"]; n != 1 {
				t.Errorf("the files were stored %d times", n)
			}
			if c.Calls()["s3:CreateBucket"] != made {
				t.Error("another bucket was made")
			}
		})
	}
}

// TestLostFilesOfMigration are put back before the migration runs that fetches them.
func TestLostFilesOfMigration(t *testing.T) {
	c, u := cloud(t)
	u.write("site/numbers", hashes(4000))
	u.edit("  web:\n", "  migrate:\n    image: example/shop:1\n    volumes: ['./site:/site:ro']\n    x-aws-pre_deploy: true\n  web:\n")
	c.AddTaskDefinition(`{"family": "shop-migrate", "containerDefinitions": [{"name": "migrate", "essential": true}]}`)
	c.Physical("shop", "MigrateTaskDefinition", "arn:aws:ecs:us-east-1:123456789012:task-definition/shop-migrate:1")
	c.Physical("shop", "Cluster", "shop")
	c.ScriptTask("shop-migrate", fakeaws.TaskRun{})
	u.run("deploy", "--yes").exits(exitDone, "migrate is done")
	stored := c.Requests("PutObject")[0].Path
	bucket, key, _ := strings.Cut(strings.TrimPrefix(stored, "/"), "/")
	c.RemoveObject(bucket, key)
	u.edit("  web:\n    image: example/shop:1", "  web:\n    image: example/shop:2")
	u.run("deploy", "--yes").exits(exitDone, "migrate is done")
	var order []string
	for _, r := range c.Requests("*") {
		if r.Operation == "PutObject" && r.Path == stored || r.Operation == "RunTask" {
			order = append(order, r.Operation)
		}
	}
	if !slices.Equal(order, []string{"PutObject", "RunTask", "PutObject", "RunTask"}) {
		t.Errorf("sent in the order %v", order)
	}
}

func TestForeignBucket(t *testing.T) {
	c, u := cloud(t)
	c.AddBucket("compose2ecs-123456789012-us-east-1", "999999999999")
	u.edit("example/shop:1", "example/shop:1\n    environment: {TEXT: "+strings.Repeat("x", 52_000)+"}")
	u.run("deploy", "--yes").exits(exitAccess, "belongs to another account", "--template-bucket")
	if len(c.Requests("PutObject")) > 0 {
		t.Error("a template was stored in a foreign bucket")
	}
}

// TestReviewsStoreElsewhere stores the template of a review where no deployment reads.
func TestReviewsStoreElsewhere(t *testing.T) {
	c, u := cloud(t)
	u.edit("example/shop:1", "example/shop:1\n    environment: {TEXT: "+strings.Repeat("x", 52_000)+"}")
	u.run("diff").exits(exitDone)
	u.run("deploy", "--yes").exits(exitDone)
	var stored, read []string
	for _, r := range c.Requests("PutObject") {
		stored = append(stored, path.Dir(r.Path))
	}
	for _, r := range c.Requests("CreateChangeSet") {
		location, err := url.Parse(r.Form.Get("TemplateURL"))
		if err != nil {
			t.Fatal(err)
		}
		read = append(read, path.Dir(location.Path))
	}
	want := []string{"/shop/review", "/shop"}
	if !slices.Equal(read, want) || len(stored) != 2 || !strings.HasSuffix(stored[0], want[0]) || strings.Contains(stored[1], "review") {
		t.Errorf("templates in %q, read from %q", stored, read)
	}
}

// TestPreDeploy runs the migration after the database, and before the site changes.
func TestPreDeploy(t *testing.T) {
	c, u := cloud(t)
	u.edit("  web:\n", "  migrate:\n    image: example/shop:1\n    depends_on: [db]\n    x-aws-pre_deploy: true\n  web:\n")
	definition := func(exit int) {
		c.ScriptTask("shop-migrate", fakeaws.TaskRun{ExitCode: exit, Log: []fakeaws.LogLine{{Message: "adding a column"}}})
	}
	c.AddTaskDefinition(`{"family": "shop-migrate", "containerDefinitions": [{"name": "migrate", "essential": true,
		"logConfiguration": {"logDriver": "awslogs", "options": {"awslogs-group": "g", "awslogs-stream-prefix": "migrate"}}}]}`)
	c.Physical("shop", "MigrateTaskDefinition", "arn:aws:ecs:us-east-1:123456789012:task-definition/shop-migrate:1")
	c.Physical("shop", "Cluster", "shop")
	definition(0)
	u.run("deploy", "--yes").exits(exitDone, "running migrate before the deployment", "migrate | adding a column", "migrate is done", "the stack shop is deployed")
	sets := c.Requests("CreateChangeSet")
	first := sets[len(sets)-2].Form.Get("TemplateBody")
	if strings.Contains(first, `"WebService":`) || !strings.Contains(first, `"DbService":`) || !strings.Contains(first, `"MigrateTaskDefinition":`) {
		t.Error("the first stage is not the migration and the database")
	}
	u.edit("  migrate:\n    image: example/shop:1", "  migrate:\n    image: example/shop:2")
	u.edit("  web:\n    image: example/shop:1", "  web:\n    image: example/shop:2")
	definition(4)
	executed := c.Calls()["cloudformation:ExecuteChangeSet"]
	u.run("deploy", "--yes").exits(exitFailed, "migrate, which runs before the deployment, ended with exit code 4", "the other services are as they were")
	if n := c.Calls()["cloudformation:ExecuteChangeSet"] - executed; n != 1 {
		t.Errorf("%d change sets were executed", n)
	}
	stack, _ := c.Look("shop")
	if web := stack.Template[strings.Index(stack.Template, `"WebTaskDefinition"`):]; !strings.Contains(web, "example/shop:1") {
		t.Error("web changed although the migration failed")
	}
}

// TestPreDeployInOrder runs what others depend on first, and nothing after a failure.
func TestPreDeployInOrder(t *testing.T) {
	c, u := cloud(t)
	u.edit("  web:\n", "  migrate:\n    image: example/shop:1\n    x-aws-pre_deploy: true\n  assets:\n    image: example/shop:1\n    depends_on: [migrate]\n    x-aws-pre_deploy: true\n  web:\n")
	for name, id := range map[string]string{"shop-migrate": "Migrate", "shop-assets": "Assets"} {
		c.AddTaskDefinition(`{"family": "` + name + `", "containerDefinitions": [{"name": "` + strings.ToLower(id) + `", "essential": true}]}`)
		c.Physical("shop", id+"TaskDefinition", "arn:aws:ecs:us-east-1:123456789012:task-definition/"+name+":1")
	}
	c.Physical("shop", "Cluster", "shop")
	c.ScriptTask("shop-migrate", fakeaws.TaskRun{ExitCode: 4})
	c.ScriptTask("shop-assets", fakeaws.TaskRun{})
	failed := u.run("deploy", "--yes").exits(exitFailed, "migrate, which runs before the deployment, ended with exit code 4")
	if strings.Contains(failed.stderr, "running assets") {
		t.Error("assets runs after migrate has failed")
	}
	c.ScriptTask("shop-migrate", fakeaws.TaskRun{})
	done := u.run("deploy", "--yes").exits(exitDone, "migrate is done", "assets is done")
	if strings.Index(done.stderr, "migrate is done") > strings.Index(done.stderr, "running assets") {
		t.Errorf("assets does not wait for migrate:\n%s", done.stderr)
	}
}

// TestPreDeployWithNewSecret has the migration read a new value, and the site as well, but
// after it.
func TestPreDeployWithNewSecret(t *testing.T) {
	c, u := cloud(t)
	u.edit("  web:\n", "  migrate:\n    image: example/shop:1\n    secrets: [password]\n    x-aws-pre_deploy: true\n  web:\n")
	u.edit("  web:\n    image: example/shop:1", "  web:\n    build: .")
	run := func(exit int) { c.ScriptTask("shop-migrate", fakeaws.TaskRun{ExitCode: exit}) }
	c.AddTaskDefinition(`{"family": "shop-migrate", "containerDefinitions": [{"name": "migrate", "essential": true}]}`)
	c.Physical("shop", "MigrateTaskDefinition", "arn:aws:ecs:us-east-1:123456789012:task-definition/shop-migrate:1")
	c.Physical("shop", "Cluster", "shop")
	run(0)
	u.run("deploy", "--yes", "--parameter", "WebImage=example/shop:1").exits(exitDone, "migrate is done")
	definition := func(service string) string {
		stack, _ := c.Look("shop")
		found, _, _ := strings.Cut(stack.Template[strings.Index(stack.Template, `"`+service+`TaskDefinition":{"Type"`):], `"AWS::ECS::Service"`)
		return found
	}
	u.write("password.txt", "another")
	run(4)
	u.run("deploy", "--yes", "--parameter", "WebImage=example/shop:2").exits(exitFailed, "ended with exit code 4")
	if !strings.Contains(definition("Migrate"), `{"Ref":"PasswordRevision"}`) {
		t.Error("the migration does not read the new secret")
	}
	if web := definition("Web"); strings.Contains(web, `"PasswordRevision"`) || !strings.Contains(web, `"example/shop:1"`) {
		t.Errorf("web changed although the migration failed: %s", web)
	}
	c.SetSecret(shopSecret, "another")
	run(0)
	u.run("deploy", "--yes").exits(exitDone, "migrate is done")
	stack, _ := c.Look("shop")
	if web := definition("Web"); !strings.Contains(web, `"PasswordRevision"`) || stack.Parameters["WebImage"] != "example/shop:2" || stack.Parameters["PasswordRevision"] != "2" {
		t.Errorf("web did not change after the migration: %s, %v", web, stack.Parameters)
	}
}

// TestPreDeployWithNewVolume makes all that the migration mounts before it runs.
func TestPreDeployWithNewVolume(t *testing.T) {
	c, u := cloud(t)
	u.run("deploy", "--yes").exits(exitDone)
	u.edit("  web:\n", "  migrate:\n    image: example/shop:1\n    volumes: [\"dumps:/dumps\"]\n    x-aws-pre_deploy: true\n  web:\n")
	u.edit("volumes:\n", "volumes:\n  dumps: {}\n")
	c.AddTaskDefinition(`{"family": "shop-migrate", "containerDefinitions": [{"name": "migrate", "essential": true}]}`)
	c.Physical("shop", "MigrateTaskDefinition", "arn:aws:ecs:us-east-1:123456789012:task-definition/shop-migrate:1")
	c.Physical("shop", "Cluster", "shop")
	c.ScriptTask("shop-migrate", fakeaws.TaskRun{})
	u.run("deploy", "--yes").exits(exitDone, "migrate is done")
	sets := c.Requests("CreateChangeSet")
	first := sets[len(sets)-2].Form.Get("TemplateBody")
	for _, id := range []string{"DumpsFilesystem", "DumpsAccessPoint", "DumpsFilesystemSecurityGroup", "DumpsNFSMountTargetOnSubnetA", "DumpsNFSMountTargetOnSubnetB"} {
		if !strings.Contains(first, `"`+id+`":`) {
			t.Errorf("the first stage has no %s", id)
		}
	}
}

// TestHistoryIsOrdered lists events as they happened.
func TestHistoryIsOrdered(t *testing.T) {
	_, u := cloud(t)
	u.run("deploy", "--yes").exits(exitDone)
	var times []int64
	for line := range strings.Lines(u.run("events", "--format", "json").exits(exitDone).stdout) {
		var e struct{ Time time.Time }
		if err := json.Unmarshal([]byte(line), &e); err != nil {
			t.Fatal(err)
		}
		times = append(times, e.Time.UnixNano())
	}
	for line := range strings.Lines(u.run("events").exits(exitDone).stdout) {
		if strings.HasSuffix(line, " \n") {
			t.Errorf("blanks at the end of %q", line)
		}
	}
	if len(times) < 10 || !slices.IsSorted(times) {
		t.Errorf("%d events, sorted: %s", len(times), strconv.FormatBool(slices.IsSorted(times)))
	}
}

// TestOptionsOfTheStack hands tags and the service role on.
func TestOptionsOfTheStack(t *testing.T) {
	c, u := cloud(t)
	u.run("--tag", "team=web", "deploy", "--yes", "--role-arn", "arn:aws:iam::123456789012:role/cfn", "--tag", "cost=1=2").exits(exitDone)
	form := c.Requests("CreateChangeSet")[0].Form
	tags := map[string]string{}
	for i := 1; form.Get(fmt.Sprintf("Tags.member.%d.Key", i)) != ""; i++ {
		tags[form.Get(fmt.Sprintf("Tags.member.%d.Key", i))] = form.Get(fmt.Sprintf("Tags.member.%d.Value", i))
	}
	if tags["team"] != "web" || tags["cost"] != "1=2" || tags["compose2ecs:project"] != "shop" || form.Get("RoleARN") != "arn:aws:iam::123456789012:role/cfn" {
		t.Errorf("tags %v, role %s", tags, form.Get("RoleARN"))
	}
	u.run("deploy", "--tag", "team").exits(exitInput, "--tag has the form NAME=VALUE")
	u.run("down", "--yes", "--role-arn", "arn:aws:iam::123456789012:role/cfn").exits(exitDone)
	if role := c.Requests("DeleteStack")[0].Form.Get("RoleARN"); role == "" {
		t.Error("down has no role")
	}
}

// TestProgress draws the tree where a terminal is asked for, and is silent on request.
func TestProgress(t *testing.T) {
	_, u := cloud(t)
	u.run("deploy", "--yes", "--progress", "tty", "--ansi", "never").exits(exitDone, "shop ✓ create complete", "├─ ✓ shared", "└─ ✓ web")
	u.edit("example/shop:1", "example/shop:2")
	if r := u.run("deploy", "--yes", "--progress", "quiet").exits(exitDone); strings.Contains(r.stderr, "UPDATE_") {
		t.Errorf("quiet is not:\n%s", r.stderr)
	}
}
