package main

import (
	"crypto/sha256"
	"fmt"
	"net/url"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// TestLargeTemplate goes by way of a private bucket of the account.
func TestLargeTemplate(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		var services strings.Builder
		for i := range 30 {
			fmt.Fprintf(&services, "  s%d:\n    image: example/shop:1\n    environment: {TEXT: %s}\n", i, strings.Repeat("x", 1000))
		}
		u.edit("services:\n", "services:\n"+services.String())
		u.run("deploy", "--yes").exits(exitDone, "creating the private bucket compose2ecs-123456789012-us-east-1", "deployed")
		for _, configuration := range []string{"encryption", "publicAccessBlock", "versioning", "lifecycle"} {
			if _, ok := c.BucketConfig("compose2ecs-123456789012-us-east-1", configuration); !ok {
				u.Errorf("the bucket has no %s", configuration)
			}
		}
		for _, request := range c.Requests("s3:*") {
			if request.Operation != "CreateBucket" && request.Header.Get("x-amz-expected-bucket-owner") != "123456789012" {
				u.Errorf("%s does not name the bucket's owner", request.Operation)
			}
		}
		if body := c.Requests("CreateChangeSet")[0].Form.Get("TemplateBody"); body != "" {
			u.Error("the template was sent with the request")
		}
		puts := c.Calls()["s3:PutObject"]
		u.run("deploy", "--yes").exits(exitDone, "up to date")
		if c.Calls()["s3:PutObject"] != puts {
			u.Error("the same template was stored twice")
		}
	})
}

// TestPriorityHandedDown gives a priority to another service, whose rule is the one that is there: nothing collides.
func TestPriorityHandedDown(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		service := func(name string, priority int) string {
			return fmt.Sprintf("  %s:\n    image: example/%[1]s:1\n"+
				"    ports: [{target: 80, published: '80', x-aws-listener: {hosts: [%[1]s.example.com], priority: %d}}]\n", name, priority)
		}
		u.write("rules.yaml", "name: rules\nservices:\n"+service("api", 10)+service("web", 20))
		u.run("-f", "rules.yaml", "deploy", "--yes").exits(exitDone, "deployed")
		u.write("rules.yaml", "name: rules\nservices:\n"+service("web", 10))
		executed := len(c.Requests("ExecuteChangeSet"))
		result := u.run("-f", "rules.yaml", "diff").exits(exitDone, "Rule10OnListener80")
		if strings.Contains(result.stdout, "C2E-update-collision") {
			u.Errorf("the rules collide:\n%s", result.stdout)
		}
		u.run("-f", "rules.yaml", "deploy", "--yes").exits(exitDone, "deployed")
		if stages := len(c.Requests("ExecuteChangeSet")) - executed; stages != 1 {
			u.Fatalf("%d change sets were executed", stages)
		}
	})
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
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.forget()
		u.write("site/numbers", hashes(4000))
		u.edit("image: example/shop:1", "image: example/shop:1\n    volumes: ['./site:/site:ro']")
		u.run("template").exits(exitInput, "the maximum is 49152", "compose2ecs deploy, which delivers", "through Amazon S3")
		u.run("check", "--verbose").exits(exitDone, "through Amazon S3")
		u.run("diff").exits(exitDone, "to add")
		u.run("deploy", "--dry-run").exits(exitDone, "ContentBucket: compose2ecs-123456789012-us-east-1")
		if requests := c.Requests("s3:*"); len(requests) > 0 {
			u.Fatalf("%s before anybody agreed", requests[0].Operation)
		}
		u.run("deploy", "--yes").exits(exitDone, "creating the private bucket compose2ecs-123456789012-us-east-1", "deployed")
		var order []string
		for _, r := range c.Requests("*") {
			if r.Operation == "PutObject" || r.Operation == "ExecuteChangeSet" {
				order = append(order, r.Operation)
			}
		}
		if !slices.Equal(order, []string{"PutObject", "ExecuteChangeSet"}) {
			u.Errorf("sent in the order %v", order)
		}
		u.run("deploy", "--yes").exits(exitDone, "up to date")
		u.write("site/numbers", hashes(4001))
		u.run("deploy", "--yes").exits(exitDone, "deployed")
		u.write("site/numbers", hashes(4002))
		u.run("deploy", "--no-execute", "--change-set", "later").exits(exitDone)
		if n := c.Calls()["s3:PutObject"]; n != 3 {
			u.Errorf("%d archives were stored, not 3", n)
		}
	})
}

// TestLostFiles are put back by the next deployment, though nothing has changed.
func TestLostFiles(t *testing.T) {
	const bucket = "compose2ecs-123456789012-us-east-1"
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.write("site/numbers", hashes(4000))
		u.edit("image: example/shop:1", "image: example/shop:1\n    volumes: ['./site:/site:ro']")
		u.run("deploy", "--yes").exits(exitDone, "of files in the bucket "+bucket)
		key := strings.TrimPrefix(c.Requests("PutObject")[0].Path, "/"+bucket+"/")
		if _, ok := c.Object(bucket, key); !ok {
			u.Fatalf("there is no %s", key)
		}
		c.RemoveObject(bucket, key)
		for _, harmless := range [][]string{{"diff"}, {"deploy", "--dry-run"}, {"deploy", "--no-execute"}} {
			u.run(harmless...).exits(exitDone)
			if _, ok := c.Object(bucket, key); ok {
				u.Errorf("%v stored files", harmless)
			}
		}
		u.run("deploy", "--yes").exits(exitDone, "of files in the bucket "+bucket, "up to date")
		if _, ok := c.Object(bucket, key); !ok {
			u.Error("the files are not back")
		}
	})
}

// TestGivenContentBucket stores the files where the tasks look for them.
func TestGivenContentBucket(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.forget()
		c.AddBucket("shop-files", "123456789012")
		u.write("site/numbers", hashes(4000))
		u.edit("image: example/shop:1", "image: example/shop:1\n    volumes: ['./site:/site:ro']")
		u.run("deploy", "--yes", "--parameter", "ContentBucket=shop-files").exits(exitDone, "of files in the bucket shop-files")
		if c.Calls()["s3:CreateBucket"] != 0 {
			u.Error("another bucket was made")
		}
	})
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
			inCloud(t, func(c *fakeaws.Cloud, u *user) {
				u.forget()
				c.AddBucket("shop-files", "123456789012")
				u.write("site/numbers", hashes(4000))
				u.edit("image: example/shop:1", "image: example/shop:1\n    volumes: ['./site:/site:ro']")
				u.run(append([]string{"deploy", "--no-execute", "--change-set", "later"}, options.made...)...).exits(exitDone)
				made := c.Calls()["s3:CreateBucket"]
				u.run(append([]string{"deploy", "--yes", "--change-set", "later"}, options.executed...)...).exits(exitDone, "deployed")
				if n := c.Calls()["s3:PutObject"]; n != 1 {
					u.Errorf("the files were stored %d times", n)
				}
				if c.Calls()["s3:CreateBucket"] != made {
					u.Error("another bucket was made")
				}
			})
		})
	}
}

// TestLostFilesOfMigration are put back before the migration runs that fetches them.
func TestLostFilesOfMigration(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
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
			u.Errorf("sent in the order %v", order)
		}
	})
}

func TestForeignBucket(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		c.AddBucket("compose2ecs-123456789012-us-east-1", "999999999999")
		u.edit("example/shop:1", "example/shop:1\n    environment: {TEXT: "+strings.Repeat("x", 52_000)+"}")
		u.run("deploy", "--yes").exits(exitAccess, "belongs to another account", "--template-bucket")
		if len(c.Requests("PutObject")) > 0 {
			u.Error("a template was stored in a foreign bucket")
		}
	})
}

// TestReviewsStoreElsewhere stores the template of a review where no deployment reads.
func TestReviewsStoreElsewhere(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.forget()
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
				u.Fatal(err)
			}
			read = append(read, path.Dir(location.Path))
		}
		want := []string{"/_reviews/shop", "/_templates/shop"}
		if !slices.Equal(read, want) || len(stored) != 2 || !strings.HasSuffix(stored[0], want[0]) || !strings.HasSuffix(stored[1], want[1]) {
			u.Errorf("templates in %q, read from %q", stored, read)
		}
	})
}
