package main

import (
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// TestNewerStack leaves a stack alone that a later version of compose2ecs deployed, and says what to do.
func TestNewerStack(t *testing.T) {
	const template = `{"Metadata": {"Compose2ecs": {"Format": 99, "Project": "shop"}}, "Resources": {"Logs": {"Type": "AWS::Logs::LogGroup"}}}`
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		live(c)
		c.AddStack(fakeaws.Stack{
			Name: "later", Status: "CREATE_COMPLETE", Tags: map[string]string{"compose2ecs:project": "later"}, Template: template,
		})
		u.write("compose.yaml", "name: later\nservices: {web: {image: 'nginx:1'}}\n")
		u.write("newer.json", template)
		for _, command := range [][]string{{"deploy", "--yes"}, {"diff"}, {"down", "--yes"}, {"run", "web"}} {
			u.run(command...).exits(exitRefused, "the template of later was made by a newer version of compose2ecs",
				"its format is 99, but this version knows only 1", "update compose2ecs")
		}
		u.run("deploy", "--yes", "--template", "newer.json").exits(exitRefused, "newer.json was made by a newer version")
		if stack, _ := c.Look("later"); stack.Status != "CREATE_COMPLETE" || c.Calls()["cloudformation:ExecuteChangeSet"] > 0 {
			t.Errorf("the stack is %s", stack.Status)
		}
	})
}
