package main

import (
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// TestPreDeploy runs the migration after the database, and before the site changes.
func TestPreDeploy(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.edit("  web:\n", "  migrate:\n    image: example/shop:1\n    depends_on: [db]\n    x-aws-pre_deploy: true\n  web:\n")
		definition := func(exit int) {
			c.ScriptTask("shop-migrate", fakeaws.TaskRun{ExitCode: exit, Log: []fakeaws.LogLine{{Message: "adding a column"}}})
		}
		c.AddTaskDefinition(`{"family": "shop-migrate", "containerDefinitions": [{"name": "migrate", "essential": true,
			"logConfiguration": {"logDriver": "awslogs", "options": {"awslogs-group": "g", "awslogs-stream-prefix": "migrate"}}}]}`)
		c.Physical("shop", "MigrateTaskDefinition", "arn:aws:ecs:us-east-1:123456789012:task-definition/shop-migrate:1")
		c.Physical("shop", "Cluster", "shop")
		definition(0)
		u.run("deploy", "--yes").exits(exitDone, "running the pre-deployment task migrate", "migrate | adding a column", "migrate is done",
			"the stack shop is deployed")
		sets := c.Requests("CreateChangeSet")
		first := sets[len(sets)-2].Form.Get("TemplateBody")
		if strings.Contains(first, `"WebService":`) || !strings.Contains(first, `"DbService":`) ||
			!strings.Contains(first, `"MigrateTaskDefinition":`) {
			u.Error("the first stage is not the migration and the database")
		}
		u.edit("  migrate:\n    image: example/shop:1", "  migrate:\n    image: example/shop:2")
		u.edit("  web:\n    image: example/shop:1", "  web:\n    image: example/shop:2")
		definition(4)
		executed := c.Calls()["cloudformation:ExecuteChangeSet"]
		u.run("deploy", "--yes").exits(exitFailed, "the pre-deployment task migrate ended with exit code 4",
			"the other services are unchanged")
		if n := c.Calls()["cloudformation:ExecuteChangeSet"] - executed; n != 1 {
			u.Errorf("%d change sets were executed", n)
		}
		stack, _ := c.Look("shop")
		if web := stack.Template[strings.Index(stack.Template, `"WebTaskDefinition"`):]; !strings.Contains(web, "example/shop:1") {
			u.Error("web changed although the migration failed")
		}
	})
}

// TestPreDeployInOrder runs what others depend on first, and nothing after a failure.
func TestPreDeployInOrder(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.edit("  web:\n",
			"  migrate:\n    image: example/shop:1\n    x-aws-pre_deploy: true\n"+
				"  assets:\n    image: example/shop:1\n    depends_on: [migrate]\n    x-aws-pre_deploy: true\n  web:\n")
		for name, id := range map[string]string{"shop-migrate": "Migrate", "shop-assets": "Assets"} {
			c.AddTaskDefinition(`{"family": "` + name + `", "containerDefinitions": [{"name": "` + strings.ToLower(id) + `", "essential": true}]}`)
			c.Physical("shop", id+"TaskDefinition", "arn:aws:ecs:us-east-1:123456789012:task-definition/"+name+":1")
		}
		c.Physical("shop", "Cluster", "shop")
		c.ScriptTask("shop-migrate", fakeaws.TaskRun{ExitCode: 4})
		c.ScriptTask("shop-assets", fakeaws.TaskRun{})
		failed := u.run("deploy", "--yes").exits(exitFailed, "the pre-deployment task migrate ended with exit code 4")
		if strings.Contains(failed.stderr, "running the pre-deployment task assets") {
			u.Error("assets runs after migrate has failed")
		}
		c.ScriptTask("shop-migrate", fakeaws.TaskRun{})
		done := u.run("deploy", "--yes").exits(exitDone, "migrate is done", "assets is done")
		if strings.Index(done.stderr, "migrate is done") > strings.Index(done.stderr, "running the pre-deployment task assets") {
			u.Errorf("assets does not wait for migrate:\n%s", done.stderr)
		}
	})
}

// TestPreDeployWithNewSecret has the migration read a new value, and the site as well, but
// after it.
func TestPreDeployWithNewSecret(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
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
			u.Error("the migration does not read the new secret")
		}
		if web := definition("Web"); strings.Contains(web, `"PasswordRevision"`) || !strings.Contains(web, `"example/shop:1"`) {
			u.Errorf("web changed although the migration failed: %s", web)
		}
		c.SetSecret(shopSecret, "another")
		run(0)
		u.run("deploy", "--yes", "--no-build").exits(exitDone, "migrate is done")
		stack, _ := c.Look("shop")
		if web := definition("Web"); !strings.Contains(web, `"PasswordRevision"`) || stack.Parameters["WebImage"] != "example/shop:2" ||
			stack.Parameters["PasswordRevision"] != "2" {
			u.Errorf("web did not change after the migration: %s, %v", web, stack.Parameters)
		}
	})
}

// TestPreDeployWithNewVolume makes all that the migration mounts before it runs.
func TestPreDeployWithNewVolume(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
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
		for _, id := range []string{
			"DumpsFilesystem", "DumpsAccessPoint", "DumpsFilesystemSecurityGroup", "DumpsNFSMountTargetOnSubnetA", "DumpsNFSMountTargetOnSubnetB",
		} {
			if !strings.Contains(first, `"`+id+`":`) {
				u.Errorf("the first stage has no %s", id)
			}
		}
	})
}

// TestPreparationAgain runs a preparation again while the database is starting, and gives up after some minutes. A step that people
// wrote as a service of its own runs once.
func TestPreparationAgain(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.edit("  web:\n", "  web:\n    x-aws-prepare: bin/migrate\n")
		c.AddTaskDefinition(`{"family": "shop-prepare", "containerDefinitions": [{"name": "web-prepare", "essential": true}]}`)
		c.Physical("shop", "WebprepareTaskDefinition", "arn:aws:ecs:us-east-1:123456789012:task-definition/shop-prepare:1")
		c.Physical("shop", "Cluster", "shop")
		for range 2 {
			c.ScriptTask("shop-prepare", fakeaws.TaskRun{ExitCode: 1})
		}
		c.ScriptTask("shop-prepare", fakeaws.TaskRun{})
		u.run("deploy", "--yes").exits(exitDone, "web-prepare ended with exit code 1", "running it again in 30s", "web-prepare is done")
		if n := c.Calls()["ecs:RunTask"]; n != 3 {
			u.Errorf("%d tasks were run", n)
		}
		u.edit("  web:\n", "  web:\n    labels: {again: \"1\"}\n")
		for range 6 {
			c.ScriptTask("shop-prepare", fakeaws.TaskRun{ExitCode: 7})
		}
		u.run("deploy", "--yes").exits(exitFailed, "the pre-deployment task web-prepare ended with exit code 7")
		if n := c.Calls()["ecs:RunTask"]; n != 9 {
			u.Errorf("%d tasks were run", n)
		}
	})
}
