package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestDiffAgainst compares a stored template with the project, without AWS.
func TestDiffAgainst(t *testing.T) {
	c, u := cloud(t)
	u.write("compose.yaml", "name: shop\nservices:\n  web:\n    image: nginx:1.27\n    ports: [\"80:8080\"]\n")
	u.run("template", "-o", "before.yaml").exits(exitDone)
	u.run("diff", "--against", "before.yaml", "--exit-code").exits(exitDone, "Nothing would change.")
	u.write("compose.yaml", "name: shop\nservices:\n  web:\n    image: nginx:1.27\n    ports: [\"80:9090\"]\n")
	told := []string{
		"INTERRUPTS: Listener80 points to WebTCP9090TargetGroup before it has tasks",
		"C2E-update-empty-target, compose.yaml:5 services.web.ports.80:9090/tcp", "hint: publish the new port", "+ WebTCP9090TargetGroup",
		"± WebTaskDefinition (ECS TaskDefinition) is replaced, compose.yaml:3\n", "- WebTCP8080TargetGroup (ElasticLoadBalancingV2 TargetGroup)",
		"+ WebTCP9090TargetGroup (compose.yaml:3)", "1 to add, 3 to modify, 1 to replace, 1 to remove",
	}
	u.run("diff", "--against", "before.yaml").exits(exitDone, told...)
	u.run("plan", "--against=before.yaml", "--exit-code").exits(exitFailed, told...)
	u.run("template", "-o", "after.yaml").exits(exitDone)
	u.run("diff", "--against", "before.yaml", "--template", "after.yaml").exits(exitDone, told...)
	u.run("diff", "--against", "none.yaml").exits(exitInput, "cannot read the template")
	u.run("diff", "--against", "none.yaml", "--exit-code").exits(exitInput, "cannot read the template")
	u.run("diff", "--against", "compose.yaml").exits(exitInput, "is not a template", "hint: compose2ecs template -o FILE writes one")
	u.run("diff", "--against", "before.yaml", "--drift").exits(exitInput, "use only one of them")
	if calls := c.Calls(); len(calls) > 0 {
		t.Errorf("AWS was asked: %v", calls)
	}
}

// TestDiffNamesWhatHappens: it names what happens, with the lines that cause it, and nothing else.
func TestDiffNamesWhatHappens(t *testing.T) {
	_, u := cloud(t)
	for _, pair := range changes {
		t.Run(pair.name, func(t *testing.T) {
			u := &user{T: t, dir: u.dir, environ: u.environ}
			u.write("compose.yaml", pair.before)
			u.run("template", "-o", "before.yaml").exits(exitDone)
			u.write("compose.yaml", pair.after)
			r := u.run("diff", "--against", "before.yaml").exits(exitDone)
			var told []string
			for line := range strings.Lines(r.stdout) {
				if hazard, found := strings.CutPrefix(line, "  C2E-update-"); found {
					code, place, _ := strings.Cut(strings.TrimSpace(hazard), ", compose.yaml:")
					number, _, _ := strings.Cut(place, " ")
					told = append(told, strings.TrimSpace(code+" "+number))
				}
			}
			if diff := cmp.Diff(pair.told, told); diff != "" {
				t.Errorf("(-want +got):\n%s\n%s", diff, r.stdout)
			}
		})
	}
}
