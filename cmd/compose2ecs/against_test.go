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
	host := func(name string) string {
		return "    ports: [{target: 80, published: '80', x-aws-listener: {hosts: [" + name + "], priority: 7}}]\n" +
			"deploy: {x-aws-deployment: blue_green}"
	}
	for name, pair := range map[string]struct{ before, after, code, place string }{
		"no ports": {web(`    ports: ["80:8080"]`), web(""), "C2E-update-kept-refused", "compose.yaml:3"},
		"no exec":  {web("    x-aws-exec: true"), web(""), "C2E-update-kept-refused", "compose.yaml:3"},
		"no EBS volume": {
			web(`    volumes: ["data:/d"]`) + "volumes: {data: {x-aws-ebs: 50}}\n", web(""), "C2E-update-kept-refused", "compose.yaml:3",
		},
		"another container port": {web(`    ports: ["80:8080"]`), web(`    ports: ["80:9090"]`), "C2E-update-empty-target", "compose.yaml:5"},
		"another port of blue/green": {
			web("    ports: [\"80:8080\"]\ndeploy: {x-aws-deployment: blue_green}"),
			web("    ports: [\"80:9090\"]\ndeploy: {x-aws-deployment: blue_green}"),
			"C2E-update-collision", "compose.yaml:5",
		},
		"another host of blue/green": {
			web(host("a.example.com")),
			web(host("b.example.com")),
			"C2E-update-weights", "compose.yaml:5",
		},
		"from start-first": {
			web("    volumes: [\"data:/d\"]\ndeploy: {update_config: {order: stop-first}}") + "volumes: {data: {}}\n",
			web("    volumes: [\"data:/d\"]\ndeploy: {update_config: {order: start-first}}") + "volumes: {data: {}}\n",
			"C2E-update-kept", "compose.yaml:3",
		},
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
		"spot":            {web(""), web("    x-aws-capacity: fargate_spot"), "C2E-update-capacity", "compose.yaml:3"},
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
