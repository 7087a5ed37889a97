package lower

import (
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindSharedMigration = diag.Kind{
	Code: "C2E-shared-migration", Severity: diag.Warning,
	Title: "migration runs in several tasks at once",
	Cause: "If other services wait for a service to complete, it is an init container in each of their tasks. The tasks start at the same " +
		"time, and so do their migrations, on the same database.",
	Fix: "run it once in each deployment with x-aws-pre_deploy: true",

	Breaks: true,
}

// isMigration reports whether a service changes a database by its looks: its name, its image, its
// command or a variable is of that kind.
func (l *lowering) isMigration(c types.ServiceConfig) bool {
	facts, _ := l.lookup(c.Image)
	return strings.Contains(strings.ToLower(c.Name), "migrat") || l.migratesAtStart(c) ||
		isPreparation(c.Name) && l.needsDatabase(c) ||
		facts.OneShot.Value && strings.Contains(c.Image, "migrat")
}

// migratesAtStart reports whether a container changes a database before it does anything else, by its command or a variable.
func (l *lowering) migratesAtStart(c types.ServiceConfig) bool {
	words := l.startText(c)
	return strings.Contains(words, "migrat") || asksToMigrate(c) ||
		slices.ContainsFunc(commandBreaks.Split(words, -1), func(command string) bool {
			match := finite.FindString(strings.TrimSpace(command))
			return match != "" && match != "true" && !strings.HasPrefix(match, "exit")
		})
}

// needsDatabase reports whether a service depends on one whose image is known for a database.
func (l *lowering) needsDatabase(c types.ServiceConfig) bool {
	for name := range c.DependsOn {
		if l.factsOf(l.Project.Services[name]).Backend.Value == "database" {
			return true
		}
	}
	return false
}

// asksToMigrate reports whether a variable tells the program to migrate, as _AIRFLOW_DB_MIGRATE: "true" does.
func asksToMigrate(c types.ServiceConfig) bool {
	for name, value := range c.Environment {
		if on, err := strconv.ParseBool(valueOr(value, "")); err == nil && on && migrateVariable.MatchString(name) {
			return true
		}
	}
	return false
}

var migrateVariable = lazyregexp.New(`(?i)(^|_)(migrate|(run|do|auto|db)_migrations?)$`)

// runsInSeveral reports whether an init container runs in more than one task at a time.
func (l *lowering) runsInSeveral(s *plan.Service) bool {
	tasks := 0
	for _, host := range s.TaskOf {
		_, n := askedTasks(l.Project.Services[host])
		tasks += n
	}
	return tasks > 1
}
