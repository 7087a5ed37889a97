package main

import (
	"net/url"
	"path"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// hostile adds to a template what somebody who can write to the template bucket would like to have deployed.
func hostile(template []byte) string {
	return strings.Replace(string(template), `"Resources":{`,
		`"Resources":{"Admin":{"Type":"AWS::IAM::Role","Properties":{"ManagedPolicyArns":`+
			`["arn:aws:iam::aws:policy/AdministratorAccess"],"AssumeRolePolicyDocument":{"Statement":[]}}},`, 1)
}

// large makes the template too large for a request.
func (u *user) large() {
	u.Helper()
	u.edit("example/shop:1", "example/shop:1\n    environment: {TEXT: "+strings.Repeat("x", 52_000)+"}")
}

// replaceTemplates puts a hostile template in the place of each that stands in a bucket.
func replaceTemplates(c *fakeaws.Cloud, bucket string) {
	for _, r := range c.Requests("PutObject") {
		key := strings.TrimPrefix(r.Path, "/"+bucket+"/")
		template, _ := c.Object(bucket, key)
		c.AddObject(bucket, key, hostile(template))
	}
}

// TestReplacedBeforeChangeSet replaces the template after it was stored and before CloudFormation fetches it: at the last moment at
// which it can be.
func TestReplacedBeforeChangeSet(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		c.AddBucket("templates", fakeaws.Account)
		u.large()
		c.On("CreateChangeSet", func() { replaceTemplates(c, "templates") })
		u.run("deploy", "--yes", "--template-bucket", "templates").
			exits(exitRefused, "is not the one that was sent", "who can write to the template bucket", "nothing was changed")
		if n := len(c.Requests("ExecuteChangeSet")); n > 0 {
			u.Errorf("%d change sets were executed", n)
		}
		if stack, there := c.Look("shop"); there && stack.Status != "DELETE_COMPLETE" {
			u.Errorf("the stack is %s", stack.Status)
		}
	})
}

// TestReplacedBeforeExecution has the replaced template in a change set that waits for its execution.
func TestReplacedBeforeExecution(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		c.AddBucket("templates", fakeaws.Account)
		u.large()
		c.On("CreateChangeSet", func() { replaceTemplates(c, "templates") })
		u.run("deploy", "--no-execute", "--change-set", "later", "--template-bucket", "templates").exits(exitDone)
		u.run("deploy", "--change-set", "later", "--yes").exits(exitRefused, "a template other than the project's")
		if n := len(c.Requests("ExecuteChangeSet")); n > 0 {
			u.Errorf("%d change sets were executed", n)
		}
	})
}

// TestReplacedBetweenReviewAndExecution replaces what the review has left in the bucket. The deployment stores it again and runs with
// the project's own.
func TestReplacedBetweenReviewAndExecution(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		c.AddBucket("templates", fakeaws.Account)
		u.large()
		u.run("diff", "--template-bucket", "templates").exits(exitDone)
		u.run("deploy", "--dry-run", "--template-bucket", "templates").exits(exitDone)
		replaceTemplates(c, "templates")
		u.run("deploy", "--yes", "--template-bucket", "templates").exits(exitDone, "was replaced by someone else", "deployed")
		stack, _ := c.Look("shop")
		for _, r := range stack.Resources {
			if r.ID == "Admin" {
				u.Error("the role of the replaced template was made")
			}
		}
	})
}

// TestReplacedFiles replaces the archive that tasks fetch, after a change set was reviewed and before it is executed.
func TestReplacedFiles(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.write("site/numbers", hashes(4000))
		u.edit("image: example/shop:1", "image: example/shop:1\n    volumes: ['./site:/site:ro']")
		u.run("deploy", "--no-execute", "--change-set", "later").exits(exitDone)
		bucket, key, _ := strings.Cut(strings.TrimPrefix(c.Requests("PutObject")[0].Path, "/"), "/")
		ours, _ := c.Object(bucket, key)
		c.AddObject(bucket, key, "not ours")
		u.run("deploy", "--change-set", "later", "--yes").exits(exitDone, key, "was replaced by someone else", "deployed")
		if now, _ := c.Object(bucket, key); string(now) != string(ours) {
			u.Errorf("the bucket has %.20q", now)
		}
		u.run("deploy", "--yes").exits(exitDone, "up to date")
	})
}

// TestSmallTemplatesAreNotReadAgain makes no call more for a template that came with the request.
func TestSmallTemplatesAreNotReadAgain(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.run("deploy", "--yes").exits(exitDone, "deployed")
		for _, r := range c.Requests("GetTemplate") {
			if r.Form.Get("ChangeSetName") != "" {
				u.Error("the template of the change set was read")
			}
		}
	})
}

// TestTemplateVersion has CloudFormation fetch the version that was stored, where the bucket keeps versions.
func TestTemplateVersion(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		c.AddBucket("templates", fakeaws.Account)
		c.KeepVersions("templates")
		u.large()
		c.On("CreateChangeSet", func() { replaceTemplates(c, "templates") })
		u.run("deploy", "--yes", "--template-bucket", "templates").exits(exitDone, "deployed")
		location, err := url.Parse(c.Requests("CreateChangeSet")[0].Form.Get("TemplateURL"))
		if err != nil || location.Query().Get("versionId") == "" || path.Ext(location.Path) != ".json" {
			u.Errorf("the template comes from %s, %v", location, err)
		}
	})
}

// TestReviewMasks shows that credentials change, and not what they are.
func TestReviewMasks(t *testing.T) {
	inCloud(t, func(_ *fakeaws.Cloud, u *user) {
		u.edit("example/shop:1", "example/shop:1\n    environment: {DB_PASSWORD: hunter2, URL: 'postgres://u:hunter3@db/x', MODE: slow}")
		u.run("deploy", "--yes").exits(exitDone)
		u.run("template", "-o", "old.json").exits(exitDone)
		u.edit("hunter2", "hunter4")
		u.edit("hunter3", "hunter5")
		u.edit("MODE: slow", "MODE: fast")
		for _, command := range [][]string{{"diff"}, {"diff", "--against", "old.json"}, {"deploy", "--dry-run"}} {
			r := u.run(command...).exits(exitDone, "+ **** (another value)", "+ postgres://u:****@db/x (another value)", "- slow", "+ fast")
			if strings.Contains(r.stdout, "hunter") {
				u.Errorf("%v shows a password:\n%s", command, r.stdout)
			}
		}
	})
}
