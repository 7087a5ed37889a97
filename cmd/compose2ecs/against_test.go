package main

import (
	"strings"
	"testing"
)

// TestDiffAgainst compares a stored template with the project, without AWS.
func TestDiffAgainst(t *testing.T) {
	c, u := cloud(t)
	u.write("compose.yaml", "name: shop\nservices:\n  web:\n    image: nginx:1.27\n    ports: [\"80:8080\"]\n")
	u.run("template", "-o", "before.yaml").exits(exitDone)
	u.run("diff", "--against", "before.yaml", "--exit-code").exits(exitDone, "Nothing would change.")
	u.write("compose.yaml", "name: shop\nservices:\n  web:\n    image: nginx:1.27\n    ports: [\"80:9090\"]\n")
	told := []string{
		"INTERRUPTS: Listener80 points at WebTCP9090TargetGroup before that has tasks",
		"C2E-update-empty-target, compose.yaml:5 services.web.ports.80:9090/tcp", "hint: publish the new port", "+ WebTCP9090TargetGroup",
		"± WebTaskDefinition (ECS TaskDefinition) is replaced", "- WebTCP8080TargetGroup", "1 to add, 3 to modify, 1 to replace, 1 to remove",
	}
	u.run("diff", "--against", "before.yaml").exits(exitDone, told...)
	u.run("plan", "--against=before.yaml", "--exit-code").exits(exitFailed, told...)
	u.run("template", "-o", "after.yaml").exits(exitDone)
	u.run("diff", "--against", "before.yaml", "--template", "after.yaml").exits(exitDone, told...)
	u.run("diff", "--against", "none.yaml").exits(exitInput, "cannot read the template")
	u.run("diff", "--against", "none.yaml", "--exit-code").exits(exitInput, "cannot read the template")
	u.run("diff", "--against", "compose.yaml").exits(exitInput, "is not a template", "hint: compose2ecs template -o FILE writes one")
	u.run("diff", "--against", "before.yaml", "--drift").exits(exitInput, "only one of them goes")
	if calls := c.Calls(); len(calls) > 0 {
		t.Errorf("AWS was asked: %v", calls)
	}
}

// TestDiffNamesWhatHappens: it names what happens, and the line that causes it.
func TestDiffNamesWhatHappens(t *testing.T) {
	_, u := cloud(t)
	web := func(lines string) string {
		return "name: shop\nservices:\n  web:\n    image: nginx:1.27\n" + strings.ReplaceAll(lines, "\n", "\n    ") + "\n"
	}
	for name, pair := range map[string]struct{ before, after, code, place string }{
		"another container port": {web(`    ports: ["80:8080"]`), web(`    ports: ["80:9090"]`), "C2E-update-empty-target", "compose.yaml:5"},
		"a name that another service gets": {
			"name: shop\nservices:\n  api: {image: nginx}\n",
			"name: shop\nservices:\n  backend:\n    image: nginx\n    networks: {default: {aliases: [api]}}\n", "C2E-update-collision",
			"compose.yaml:5",
		},
		"another owner of a directory": {
			web("    user: '1000'\nvolumes: [\"data:/d\"]") + "volumes: {data: {}}\n",
			web("    user: '1001'\nvolumes: [\"data:/d\"]") + "volumes: {data: {}}\n",
			"C2E-update-directory", "compose.yaml",
		},
		"other addresses": {web(""), web("") + "x-aws-vpc: {cidr: 10.9.0.0/16}\n", "C2E-update-collision", "compose.yaml"},
	} {
		t.Run(name, func(t *testing.T) {
			u := &user{T: t, dir: u.dir, environ: u.environ}
			u.write("compose.yaml", pair.before)
			u.run("template", "-o", "before.yaml").exits(exitDone)
			u.write("compose.yaml", pair.after)
			u.run("diff", "--against", "before.yaml").exits(exitDone, pair.code+", "+pair.place)
		})
	}
}
