package lower

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var firstRunsFeature = feature{
	name: "Programs that need a prepared database",
	about: "Before they start for the first time, some programs need a command from their image to be run, such as `kong migrations " +
		"bootstrap`; with Docker Compose, people often run it manually. If a database of the project is empty at first and no service runs " +
		"the command, there is a warning. The same applies to Rails, Django, Laravel and Prisma migrations in images that the project builds, " +
		"if neither the Dockerfile nor a script in its build context runs them.",
	kinds: []diag.Kind{kindFirstRun},
	lower: reportFirstRuns,
}

var kindFirstRun = diag.Kind{
	Code: "C2E-first-run", Severity: diag.Warning,
	Title: "database is not prepared for the program",
	Cause: "The program needs database tables that it does not create when it starts: its image or framework is known to need a separate " +
		"command, or a variable, for that. No service of the project runs the command; with Docker Compose, people run it manually. On AWS, " +
		"the program would not start, and the first deployment would fail. If the command must not be repeated, remove its service after the " +
		"first deployment.",
	Fix: "add a service that prepares the database before each deployment: x-aws-pre_deploy: true",

	Breaks: true, Together: "databases are not prepared for their programs: %s",
}

// reportFirstRuns is about programs whose database somebody has to prepare, once for each image.
func reportFirstRuns(l *lowering) {
	reported := map[string]bool{}
	l.eachTask(func(s *plan.Service, c types.ServiceConfig) {
		step := l.stepOf(c)
		if len(step) == 0 || reported[step[0]] || s.RunMode != plan.LongRunning {
			return
		}
		database := l.newDatabaseOf(s, c)
		if database == "" || l.takesStep(step) {
			return
		}
		reported[step[0]] = true
		l.about(s.Name).At("image").Report(kindFirstRun, "its database must first be prepared with %s, and no service does that", step[0]).
			WithHint("add a copy of %s with %s, depends_on: [%s], x-aws-pre_deploy: true and no ports", s.Name, asAttribute(step[0]),
				strings.Join(l.usedWith(s, c, database), ", ")).
			Of(s.Name, step[0])
	})
}

// stepOf is what has to run once before the program of a service works, with the words that tell that somebody runs it; nil if nothing
// is known to.
func (l *lowering) stepOf(c types.ServiceConfig) []string {
	if l.builderOf(c) != "" {
		return l.migrationOf(c)
	}
	facts, _ := images.Lookup(c.Image)
	return facts.FirstRun.Value
}

// asAttribute is a step as it is written in a Compose file: a variable, or else a command.
func asAttribute(step string) string {
	if name, value, found := strings.Cut(step, "="); found && variableName().MatchString(name) {
		return name + ": " + quoted(value)
	}
	return "command: " + step
}

// newDatabaseOf is a database of the project that is empty at first: one that a service depends on or names in its settings, or else
// the first; "" if there is none.
func (l *lowering) newDatabaseOf(s *plan.Service, c types.ServiceConfig) string {
	found := ""
	for _, database := range l.plan.Tasks() {
		if l.factsOf(l.Project.Services[database.Name]).Backend.Value != "database" || slices.ContainsFunc(database.Mounts, l.mayHaveData) {
			continue
		}
		_, depends := c.DependsOn[database.Name]
		_, named := l.mentions(s)[strings.ToLower(database.Name)]
		if depends || named {
			return database.Name
		}
		found = cmp.Or(found, database.Name)
	}
	return found
}

// usedWith are the database of a program and the other databases, caches and brokers that its settings name or that it depends on: the
// step may need them, too.
func (l *lowering) usedWith(s *plan.Service, c types.ServiceConfig, database string) []string {
	return slices.DeleteFunc(l.backends(), func(name string) bool {
		_, depends := c.DependsOn[name]
		_, named := l.mentions(s)[strings.ToLower(name)]
		return name != database && !depends && !named
	})
}

// takesStep reports whether the command, the variables or the files of a service mention a step, to run it or to skip it; or those of
// a service that is left out, which is reported separately.
func (l *lowering) takesStep(words []string) bool {
	for _, s := range l.plan.Services {
		c := l.Project.Services[s.Name]
		if speaksOf(append(l.textsOf(c), l.startText(c)), c, words) {
			return true
		}
	}
	for _, c := range l.Project.DisabledServices {
		if l.leftOut(c) && l.isStep(c) && l.preparesIncluded(c) && speaksOf([]string{l.startText(c)}, c, words) {
			return true
		}
	}
	return false
}

// startText is the command line of a service.
func (l *lowering) startText(c types.ServiceConfig) string { return strings.Join(l.startsWith(c), " ") }

// speaksOf reports whether texts, or variables as NAME=VALUE, have one of some words.
func speaksOf(texts []string, c types.ServiceConfig, words []string) bool {
	for _, name := range slices.Sorted(maps.Keys(c.Environment)) {
		texts = append(texts, name+"="+valueOr(c.Environment[name], ""))
	}
	return slices.ContainsFunc(texts, func(text string) bool {
		return slices.ContainsFunc(words, func(word string) bool { return strings.Contains(text, word) })
	})
}
