package lower

import (
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindSharedMigration = diag.Kind{
	Code: "C2E-shared-migration", Severity: diag.Warning,
	Title: "migration runs in several tasks at once",
	Cause: "A service whose completion others wait for is an init container of each of their tasks. Tasks start at the same time, and so " +
		"do their migrations, on the same database.",
	Fix: "run it once, before each deployment: x-aws-pre_deploy: true",

	Breaks: true,
}

// isMigration reports whether a service changes a database by its looks: its name, its image or its
// command is of that kind.
func (l *lowering) isMigration(c types.ServiceConfig) bool {
	words := strings.Join(l.startsWith(c), " ")
	facts, _ := images.Lookup(c.Image)
	return strings.Contains(strings.ToLower(c.Name), "migrat") || strings.Contains(words, "migrat") ||
		facts.OneShot.Value && strings.Contains(c.Image, "migrat") ||
		slices.ContainsFunc(commandBreaks().Split(words, -1), func(command string) bool {
			match := finite().FindString(strings.TrimSpace(command))
			return match != "" && match != "true" && !strings.HasPrefix(match, "exit")
		})
}

// runsInSeveral reports whether an init container runs in more than one task at a time.
func (l *lowering) runsInSeveral(s *plan.Service) bool {
	tasks := 0
	for _, host := range s.TaskOf {
		_, n := askedTasks(l.Project.Services[host])
		tasks += n
	}
	return tasks > 1
}
