package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// deployed is the sample project as an earlier version of compose2ecs deployed it: its
// template is stored in testdata/deployed, as that version wrote it, and is never written
// anew. Whoever has such a stack goes on with this version.
func deployed(t *testing.T) (*fakeaws.Cloud, *user) {
	t.Helper()
	c, u := cloud(t)
	s := &site{user: u}
	s.sample()
	template, err := os.ReadFile(filepath.Join("testdata", "deployed", "websight.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	u.write("deployed.yaml", string(template))
	const account = ":us-east-1:123456789012:"
	c.Physical("websight", "Cluster", "websight")
	for id, name := range map[string]string{"CmsService": "cms", "NginxService": "nginx", "MongoService": "mongo"} {
		c.Physical("websight", id, "arn:aws:ecs"+account+"service/websight/"+name)
		c.AddService(fakeaws.Service{Cluster: "websight", Name: name, Desired: 1, Tags: map[string]string{"com.docker.compose.service": name}})
	}
	for id, name := range map[string]string{"AdminpasswordSecret": "admin", "MongopasswordSecret": "mongo"} {
		arn := "arn:aws:secretsmanager" + account + "secret:" + name
		c.Physical("websight", id, arn)
		c.SetSecret(arn, "s3cret-"+name)
	}
	u.run("deploy", "--template", "deployed.yaml", "--yes", "--parameter", "AdminpasswordValue=s3cret-admin",
		"--parameter", "MongopasswordValue=s3cret-mongo", "--parameter", "CertificateArn=arn:aws:acm"+account+"certificate/1").
		exits(exitDone, "the stack websight is deployed")
	return c, u
}

// TestDeployedBefore works on a stack of an earlier version. Deploying the same project
// again says what that version left to what AWS had, and replaces nothing: a template that
// differs from the stored one in its resources would replace those of everybody. After that
// nothing changes any more.
func TestDeployedBefore(t *testing.T) {
	c, u := deployed(t)

	addresses := map[string]string{}
	for line := range strings.Lines(u.run("ps").exits(exitDone).stdout) {
		if columns := strings.Fields(line); len(columns) > 4 {
			addresses[columns[0]] = columns[len(columns)-1]
		}
	}
	if !strings.HasPrefix(addresses["nginx"], "https://") || !strings.HasSuffix(addresses["cms"], ":8443") || addresses["mongo"] != "-" {
		t.Errorf("ps finds the addresses %v", addresses)
	}

	u.run("events", "--format", "json").exits(exitDone, `"service":"mongo","id":"MongoTaskDefinition"`, `Z","id":"LogGroup"`)
	u.run("diff").exits(exitDone, "0 to add, 18 to modify, 0 to replace, 0 to remove")
	u.run("deploy", "--yes").exits(exitDone, "the stack websight is deployed")
	u.run("diff").exits(exitDone, "Nothing would change")
	u.run("deploy", "--yes").exits(exitDone, "the stack websight is up to date", "Service nginx: https://")

	u.edit("image: mongo:4.4.6", "image: mongo:4.4.7")
	r := u.run("--progress", "json", "deploy", "--yes").exits(exitDone, "the stack websight is deployed")
	if !strings.Contains(r.stderr, `"id":"MongoTaskDefinition","parent_id":"mongo"`) {
		t.Errorf("the task definition of mongo is not shown as one of mongo:\n%s", r.stderr)
	}
	if stack, _ := c.Look("websight"); stack.Status != "UPDATE_COMPLETE" {
		t.Errorf("the stack is %s", stack.Status)
	}

	u.run("down", "--yes").exits(exitDone, "MongorepositoryFilesystem DELETE_SKIPPED", "the stack websight is deleted")
}
