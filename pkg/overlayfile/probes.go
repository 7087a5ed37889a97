package overlayfile

import (
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// Findings about health checks that always fail: with a program that is not in the image, and with what only a shell understands.
const (
	healthProgram = "C2E-health-program"
	healthSyntax  = "C2E-health-syntax"
)

// probeInstead has a health check ask with the program that is in the image, or with a shell, or leaves it out, and reports whether it did.
// One that has a variable in the Compose file is left as it is: what it had would stay when the variable changes.
func (d *draft) probeInstead(service string, p *plan.Plan) bool {
	if p == nil || d.latest.Source == nil {
		return false
	}
	s := planned(p, service)
	written := d.latest.Source.Written("services", service, healthKey)
	varies := slices.ContainsFunc(written, func(text string) bool { return strings.Contains(strings.ReplaceAll(text, "$$", ""), "$") })
	if s == nil || s.Container.Health == nil || s.Container.Health.Instead == nil || varies {
		return false
	}
	check := s.Container.Health
	about := "CMD runs no shell, but the check needs one. With a check that always fails, ECS would replace the task again and again."
	if check.Has != "" {
		about = "The image has " + check.Has + ", but not " + check.Lacks + ". With a check that always fails, ECS would replace the task " +
			"again and again."
	}
	if check.Instead[0] == "NONE" {
		about = "As it is written, the check always fails, and the image may not have the program that it runs. ECS would replace the task " +
			"again and again, so there is no check on AWS. To have one, install the program, and write healthcheck.test as a string."
	}
	return d.services[service].addOnce(setting{
		about: []string{about},
		key:   healthKey, value: map[string][]string{"test": literally(check.Instead)},
	})
}

// literally are texts in which Compose replaces no variables.
func literally(texts []string) []string {
	texts = slices.Clone(texts)
	for i := range texts {
		texts[i] = strings.ReplaceAll(texts[i], "$", "$$")
	}
	return texts
}
