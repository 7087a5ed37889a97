package main

import (
	"encoding/json"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	v1 "github.com/google/go-containerregistry/pkg/v1"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
	"github.com/compose2ecs/compose2ecs/internal/fakeregistry"
)

const accountBucket = "compose2ecs-123456789012-us-east-1"

// A remembered deployment is a line of history --format json.
type remembered struct {
	ID, By, Commit string
	BackTo         string `json:"back_to"`
	Created        bool
	Unfollowed     bool
	Changes        []struct{ Service, ID, Action string }
	Parameters     map[string]string
	Template       json.RawMessage
}

// history is what history --format json prints, the latest first.
func (u *user) history() []remembered {
	u.Helper()
	var all []remembered
	for line := range strings.Lines(u.run("history", "--format", "json").exits(exitDone).stdout) {
		var r remembered
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			u.Fatal(err)
		}
		all = append(all, r)
	}
	return all
}

// TestHistory lists deployments, and goes back to one: with its template and parameters,
// and the secret of now.
func TestHistory(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		for _, args := range [][]string{{"init", "-q"}, {"commit", "-q", "--allow-empty", "-m", "x"}} {
			git := exec.Command("git", append([]string{"-c", "user.name=a", "-c", "user.email=a@example.com"}, args...)...)
			git.Dir = u.dir
			if output, err := git.CombinedOutput(); err != nil {
				u.Fatalf("%v: %s", err, output)
			}
		}
		u.edit("  web:\n    image: example/shop:1", "  web:\n    build: .")
		u.run("history").exits(exitDone, "no deployments of shop are recorded")
		u.run("deploy", "--yes", "--parameter", "WebImage=example/shop:1").exits(exitDone, "creating the private bucket "+accountBucket)
		first, _ := c.Look("shop")
		c.SetSecret(shopSecret, "s3cret-value")
		u.write("password.txt", "s3cret-other")
		time.Sleep(time.Minute)
		u.run("deploy", "--yes", "--parameter", "WebImage=example/shop:2").exits(exitDone)
		c.SetSecret(shopSecret, "s3cret-other")
		second, _ := c.Look("shop")
		if second.Parameters["PasswordRevision"] != "2" || second.Parameters["WebImage"] != "example/shop:2" {
			u.Fatalf("%v", second.Parameters)
		}
		time.Sleep(time.Minute)

		records := u.history()
		if len(records) != 2 || !records[1].Created || records[0].Created || records[0].Unfollowed || len(records[0].Commit) != 40 ||
			records[0].Template != nil || len(records[0].Changes) == 0 {
			u.Fatalf("%+v", records)
		}
		table := u.run("history").exits(exitDone, records[0].Commit[:10], "created", "web").stdout
		if !strings.HasPrefix(table, "ID ") || strings.Index(table, records[0].ID) > strings.Index(table, records[1].ID) {
			u.Errorf("not the latest first:\n%s", table)
		}

		u.run("rollback", "--dry-run").exits(exitDone, "back to "+records[1].ID, "  web: example/shop:1", "- example/shop:2", "+ example/shop:1")
		if now, _ := c.Look("shop"); now.Parameters["WebImage"] != "example/shop:2" {
			u.Error("--dry-run changes something")
		}
		u.run("rollback", "--yes").exits(exitDone, "the stack shop is deployed")
		back, _ := c.Look("shop")
		if back.Template != first.Template || back.Parameters["WebImage"] != "example/shop:1" || back.Parameters["PasswordRevision"] != "2" ||
			back.Parameters["PasswordValue"] != second.Parameters["PasswordValue"] {
			u.Errorf("went back to %v", back.Parameters)
		}
		time.Sleep(time.Minute)
		if records = u.history(); len(records) != 3 || records[0].BackTo != records[2].ID {
			u.Errorf("%+v", records)
		}
		u.run("rollback", "--yes", records[1].ID).exits(exitDone, "the stack shop is deployed")
		if now, _ := c.Look("shop"); now.Parameters["WebImage"] != "example/shop:2" {
			u.Errorf("went forward to %v", now.Parameters)
		}
		u.run("rollback", "--yes", "nothing1").exits(exitInput, "the history has no deployment nothing1")
		u.noSecretIn(c)
	})
}

// TestHistoryShowsUncommitted has a deployment whose images were built from what nobody had committed.
func TestHistoryShowsUncommitted(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		for i, more := range []string{`"commit": "4f1c09d2ab77", "dirty": true`, `"commit": "91d07be3c4aa"`, `"created": true`} {
			c.AddObject(accountBucket, fmt.Sprintf("shop/history/%02d.json", i),
				fmt.Sprintf(`{"id": "deploy%02d", "time": "1999-12-31T00:00:%02dZ", %s}`, i, i, more))
		}
		var commits []string
		for line := range strings.Lines(u.run("history").exits(exitDone).stdout) {
			commits = append(commits, strings.Fields(line)[len(strings.Fields(line))-2])
		}
		if got := strings.Join(commits, " "); got != "COMMIT - 91d07be3c4 4f1c09d2ab-dirty" {
			t.Error(got)
		}
	})
}

// noSecretIn looks for the values of secrets in the history.
func (u *user) noSecretIn(c *fakeaws.Cloud) {
	u.Helper()
	for i := range 20 {
		if body, _ := c.Object(accountBucket, fmt.Sprintf("shop/history/%02d.json", i)); strings.Contains(string(body), "s3cret") {
			u.Errorf("a secret is in the history: %s", body)
		}
	}
}

// forget turns the history off, for tests of what else goes into the bucket.
func (u *user) forget() {
	u.Helper()
	u.edit("name: shop\n", "name: shop\nx-aws-history: off\n")
}

// TestHistoryIsARing keeps the last twenty, with two calls for a deployment.
func TestHistoryIsARing(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		key := func(i int) string { return fmt.Sprintf("shop/history/%02d.json", i%20) }
		for i := range 20 { // the oldest is the seventh
			c.AddObject(accountBucket, key(i+7), fmt.Sprintf(`{"id": "earlier%c", "time": "1999-12-31T00:00:%02dZ"}`, 'a'+i, i))
			time.Sleep(time.Minute)
		}
		u.run("deploy", "--yes").exits(exitDone)
		if requests := c.Requests("s3:*"); len(requests) != 2 || c.Calls()["sts:GetCallerIdentity"] != 1 {
			u.Errorf("%d calls of S3, %v", len(requests), c.Calls())
		}
		if put := c.Requests("PutObject"); len(put) != 1 || !strings.HasSuffix(put[0].Path, key(7)) {
			u.Errorf("%v", put)
		}
		records := u.history()
		if len(records) != 20 || strings.HasPrefix(records[0].ID, "earlier") || records[1].ID != "earliert" || records[19].ID != "earlierb" {
			u.Errorf("%+v", records)
		}
	})
}

// TestHistoryTurnedOff remembers nothing, and makes no bucket for it.
func TestHistoryTurnedOff(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.edit("name: shop\n", "name: shop\nx-aws-history: off\n")
		u.run("deploy", "--yes").exits(exitDone)
		if requests := c.Requests("s3:*"); len(requests) > 0 {
			u.Errorf("%d calls of S3", len(requests))
		}
		u.run("rollback", "--yes").exits(exitInput, "the history has no earlier deployment")
	})
}

// TestHistoryDenied is no failure of the deployment.
func TestHistoryDenied(t *testing.T) {
	for _, operation := range []string{"ListObjectsV2", "CreateBucket", "PutObject"} {
		t.Run(operation, func(t *testing.T) {
			inCloud(t, func(c *fakeaws.Cloud, u *user) {
				c.Fail("s3:"+operation, -1, fakeaws.Denied("s3:"+operation))
				u.run("deploy", "--yes").exits(exitDone, "this deployment was not recorded in the history", "the stack shop is deployed")
			})
		})
	}
}

// TestHistoryOfWhatGoesOn has deployments whose end nobody saw, to which rollback does not
// go by itself, and none that failed.
func TestHistoryOfWhatGoesOn(t *testing.T) {
	inCloud(t, func(_ *fakeaws.Cloud, u *user) {
		u.run("deploy", "--yes").exits(exitDone)
		time.Sleep(time.Minute)
		u.edit("example/shop:1", "example/shop:2")
		u.run("deploy", "--yes", "--detach").exits(exitDone)
		time.Sleep(time.Hour)
		u.edit("example/shop:2", "example/shop:3")
		u.run("deploy", "--yes").exits(exitDone)
		u.run("history").exits(exitDone, "(outcome unknown)")
		records := u.history()
		u.run("rollback", "--dry-run").exits(exitDone, "back to "+records[2].ID)
		u.run("rollback", "--dry-run", records[1].ID).exits(exitDone, "+ example/shop:2")
	})
}

// TestHistoryAfterInterrupt has what goes on, and not what was never begun.
func TestHistoryAfterInterrupt(t *testing.T) {
	for operation, want := range map[string]int{"CreateChangeSet": 0, "ExecuteChangeSet": 1} {
		t.Run(operation, func(t *testing.T) {
			inCloud(t, func(c *fakeaws.Cloud, u *user) {
				c.ExecutionTakes(3 * time.Second)
				u.interrupt(c, operation, "deploy", "--yes").exits(exitInterrupted)
				if records := u.history(); len(records) != want || want > 0 && !records[0].Unfollowed {
					u.Errorf("%+v", records)
				}
			})
		})
	}
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		c.ExecutionTakes(30 * time.Second)
		u.run("deploy", "--yes", "--timeout", "12s").exits(exitTimedOut)
		if records := u.history(); len(records) != 1 || !records[0].Unfollowed {
			u.Errorf("%+v", records)
		}
	})
}

// TestHistoryWithoutFailures has none of what failed.
func TestHistoryWithoutFailures(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		failing(c)
		u.run("deploy", "--yes").exits(exitFailed)
		u.run("history").exits(exitDone, "no deployments of shop are recorded")
	})
}

// TestHistoryWithoutRefusals has nothing of what AWS did not let begin.
func TestHistoryWithoutRefusals(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		c.Fail("cloudformation:ExecuteChangeSet", 1, fakeaws.Denied("cloudformation:ExecuteChangeSet"))
		u.run("deploy", "--yes").exits(exitAccess)
		if records := u.history(); len(records) > 0 {
			u.Errorf("%+v", records)
		}
	})
}

// TestRollbackKeepsData refuses what deploy refuses, and leaves migrations alone.
func TestRollbackKeepsData(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.edit("  web:\n", "  migrate:\n    image: example/shop:1\n    x-aws-pre_deploy: true\n  web:\n")
		c.AddTaskDefinition(`{"family": "shop-migrate", "containerDefinitions": [{"name": "migrate", "essential": true}]}`)
		c.Physical("shop", "MigrateTaskDefinition", "arn:aws:ecs:us-east-1:123456789012:task-definition/shop-migrate:1")
		c.Physical("shop", "Cluster", "shop")
		u.run("deploy", "--yes").exits(exitDone, "migrate is done")
		time.Sleep(time.Minute)
		u.edit("    secrets: [password]\n", "    secrets: [password]\n    volumes: [\"uploads:/uploads\"]\n")
		u.edit("volumes:\n  data: {}\n", "volumes:\n  data: {}\n  uploads: {}\n")
		u.run("deploy", "--yes").exits(exitDone)
		time.Sleep(time.Minute)
		runs := c.Calls()["ecs:RunTask"]
		u.run("rollback", "--yes").exits(exitRefused, "data is at stake", "UploadsFilesystem", "not run again: migrate")
		u.run("rollback", "--yes", "--allow-data-loss", "UploadsFilesystem").exits(exitDone, "the stack shop is deployed")
		if c.Calls()["ecs:RunTask"] != runs {
			u.Error("the migration has run again")
		}
	})
}

// TestRollbackVerbose lists the resources that a rollback adds again, instead of counting them.
func TestRollbackVerbose(t *testing.T) {
	inCloud(t, func(_ *fakeaws.Cloud, u *user) {
		u.edit("services:\n", "services:\n  again:\n    image: example/again:1\n    ports: [\"8080:8080\"]\n")
		u.run("deploy", "--yes").exits(exitDone)
		time.Sleep(time.Minute)
		u.write("compose.yaml", shop)
		u.run("deploy", "--yes").exits(exitDone)
		if r := u.run("rollback", "--dry-run").exits(exitDone); strings.Contains(r.stdout+r.stderr, "AgainTaskDefinition") {
			u.Errorf("lists the resources:\n%s%s", r.stdout, r.stderr)
		}
		u.run("rollback", "--dry-run", "--verbose").exits(exitDone, "AgainTaskDefinition")
	})
}

// TestRollbackNeedsTheFiles does not go back to tasks that would not find their files.
func TestRollbackNeedsTheFiles(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.write("site/numbers", hashes(4000))
		u.edit("image: example/shop:1", "image: example/shop:1\n    volumes: ['./site:/site:ro']")
		u.run("deploy", "--yes").exits(exitDone)
		time.Sleep(time.Minute)
		u.write("site/numbers", hashes(4001))
		u.run("deploy", "--yes").exits(exitDone)
		u.run("rollback", "--dry-run").exits(exitDone, "back to ")
		key := c.Requests("PutObject")[0].Path
		key = strings.TrimPrefix(strings.TrimPrefix(key, "/"), accountBucket+"/")
		c.RemoveObject(accountBucket, key)
		u.run("rollback", "--yes").exits(exitFailed, "are no longer in the bucket "+accountBucket+": "+key, "check out the commit")
	})
}

// TestRollbackByDigest goes back to the image that a tag named then: the template is the same.
func TestRollbackByDigest(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		h := fakeregistry.New()
		u.registry = h
		h.Push(t, "example/shop:latest", v1.Config{})
		u.edit("example/shop:1", "example/shop:latest")
		c.AddService(fakeaws.Service{Cluster: "shop", Name: "web", Desired: 1})
		c.AddService(fakeaws.Service{Cluster: "shop", Name: "db", Desired: 1})
		c.Physical("shop", "WebService", "arn:aws:ecs:us-east-1:123456789012:service/shop/web")
		c.Physical("shop", "DbService", "arn:aws:ecs:us-east-1:123456789012:service/shop/db")
		const first, second = "sha256:1111111111111111111111111111111111111111111111111111111111111111",
			"sha256:2222222222222222222222222222222222222222222222222222222222222222"
		c.Deployed("shop", "web", map[string]string{"web": first})
		c.Deployed("shop", "db", map[string]string{"db": first})
		time.Sleep(time.Minute)
		u.run("deploy", "--yes").exits(exitDone)
		time.Sleep(time.Minute)
		c.Deployed("shop", "web", map[string]string{"web": second})
		c.Deployed("shop", "db", map[string]string{"db": first})
		id := u.history()[0].ID
		back := u.run("rollback", "--yes", id).exits(exitDone, "example/shop:latest now points to another image",
			"- example/shop:latest", "+ example/shop@"+first, "web: example/shop@"+first)
		if strings.Contains(back.stderr, "postgres@") {
			u.Errorf("an image that has not moved is named by digest:\n%s", back.stderr)
		}
		c.Fail("ecs:ListServiceDeployments", -1, fakeaws.Denied("ecs:ListServiceDeployments"))
		u.run("rollback", "--dry-run", id).exits(exitDone, "whether tags of DbService have moved to other images")
	})
}

// TestHistoryOfStrangers leaves out what is no record.
func TestHistoryOfStrangers(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.run("deploy", "--yes").exits(exitDone)
		for name, body := range map[string]string{
			"07.json": "not JSON", "08.json": `{"id": "\u001b[2Jxxxxx"}`, "09.json": `{"id": "abcdefgh", "changes": [{"service": "\u001b[2J"}]}`,
			"10.json": `{"id": "abcdefgi", "by": "a\u202eb"}`, "notes.txt": "mine",
		} {
			c.AddObject(accountBucket, "shop/history/"+name, body)
		}
		out := u.run("history").exits(exitDone, "07.json in the bucket "+accountBucket+" is not a compose2ecs record", "08.json in", "09.json in",
			"10.json in")
		if strings.Contains(out.stdout+out.stderr, "\x1b[2J") || strings.Contains(out.stderr, "notes.txt") {
			u.Errorf("%q\n%q", out.stdout, out.stderr)
		}
		if strings.Count(out.stdout, "\n") != 2 {
			u.Errorf("not one deployment:\n%s", out.stdout)
		}
	})
}

// TestProjectDirectory is where git is asked for the commit.
func TestProjectDirectory(t *testing.T) {
	for want, test := range map[string]struct {
		directory string
		files     []string
	}{
		"/home/me":       {},
		"/home/me/app":   {files: []string{"app/compose.yaml", "/etc/compose.yaml"}},
		"/srv":           {files: []string{"/srv/compose.yaml"}},
		"/home/me/other": {directory: "other", files: []string{"app/compose.yaml"}},
	} {
		p := &program{}
		p.project.Dir, p.project.ProjectDirectory, p.project.Files = "/home/me", test.directory, test.files
		if got := p.projectDirectory(); got != filepath.FromSlash(want) {
			t.Errorf("%+v: %s, not %s", test, got, want)
		}
	}
	p := &program{}
	p.project.Dir = t.TempDir()
	if got := p.commit(t.Context()); got != "" {
		t.Errorf("a commit where there is no repository: %s", got)
	}
}
