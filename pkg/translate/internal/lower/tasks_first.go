package lower

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var firstRunsFeature = feature{
	name: "Programs that need a prepared database",
	about: "Before they start for the first time, some programs need a command from their image to be run, such as `kong migrations " +
		"bootstrap`; with Docker Compose, people often run it manually. If a database of the project is empty at first and no service " +
		"runs the command, there is a warning. The same applies to the migrations of frameworks in images that the project builds, if " +
		"neither the Dockerfile, a script in its build context, nor the program itself runs them: Rails, Django, Alembic, Flask-Migrate, " +
		"Aerich, Laravel, Symfony, Phoenix, Prisma, golang-migrate, and whatever a script in package.json runs. With `x-aws-prepare: " +
		"COMMAND`, the command runs once in each deployment, before the service changes, in a container of its own with the image, " +
		"variables, secrets, and mounts of the service, after the databases, caches, and brokers that the service uses have started; " +
		"`environment` adds variables. If it fails, `deploy` keeps retrying it for a few minutes, because a new database needs time " +
		"before it accepts connections.",
	extensions: []extension{
		{load.PrepareKey, []string{"services.*"}, "Command to run to completion in each deployment, before the service changes, in a " +
			"container like that of the service.", prepareExtension{}}},
	kinds: []diag.Kind{kindFirstRun},
	lower: reportFirstRuns,
}

var kindFirstRun = diag.Kind{
	Code: "C2E-first-run", Severity: diag.Warning,
	Title: "database is not prepared for the program",
	Cause: "The program needs database tables that it does not create when it starts: its image or framework is known to need a separate " +
		"command, or a variable, for that. No service of the project runs the command; with Docker Compose, people run it manually. On AWS, " +
		"the program would not start, and the first deployment would fail. If the command must not be repeated, remove x-aws-prepare after " +
		"the first deployment.",
	Fix: "run the command in each deployment, with x-aws-prepare",

	Breaks: true, Together: "the databases of these programs are not prepared: %s",
}

// prepareExtension is x-aws-prepare.
type prepareExtension struct {
	Command     []string          `yaml:"command" doc:"command line as a string or a list of words; default: that of the service"`
	Environment map[string]string `yaml:"environment" doc:"variables in addition to those of the service"`
}

func (prepareExtension) scalarKey() string { return "command" }

// reportFirstRuns is about programs whose database somebody has to prepare, once for each program.
func reportFirstRuns(l *lowering) {
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		_, decoded := decodeExtension[prepareExtension](l, c.Extensions, load.PrepareKey, "services", s.Name)
		if _, ok := load.PreparedCommand(c.Extensions[load.PrepareKey]); decoded && !ok {
			l.about(s.Name).AtValue(load.PrepareKey).Report(kindExtensionType, "the command of %s cannot be split into words", load.PrepareKey).
				WithHint("close its quotes, or write it as a list of words: {command: [...]}")
		}
	})
	reported := map[string]bool{}
	tasks := slices.Clone(l.plan.Tasks()) // first those that people use: workers of the same program may wait for them
	slices.SortStableFunc(tasks, func(a, b *plan.Service) int {
		return cmp.Compare(min(len(l.Project.Services[b.Name].Ports), 1), min(len(l.Project.Services[a.Name].Ports), 1))
	})
	for _, s := range tasks {
		c := l.Project.Services[s.Name]
		step := l.stepOf(s, c)
		if len(step) == 0 || reported[step[0]+l.contextOf(c)] || s.RunMode != plan.LongRunning ||
			l.newDatabaseOf(s, c) == "" || l.takesStep(s, c, step) {
			continue
		}
		reported[step[0]+l.contextOf(c)] = true
		l.about(s.Name).At("image").Report(kindFirstRun, "no service prepares its database with %s", step[0]).
			WithHint("%s", howToPrepare(step[0])).OrOfSeveral(howToPrepareEach(s.Name, step[0])).
			Of(s.Name, step[0])
	}
}

// stepOf is what has to run once before the program of a service works, with the words that tell that somebody runs it; nil if nothing
// is known to, or if its settings have it use no database. A program that is built here is the one that its image is named after, one
// of a framework, or the one that it is built from, if it starts as that does.
func (l *lowering) stepOf(s *plan.Service, c types.ServiceConfig) []string {
	facts, known := l.lookup(c.Image)
	if l.builderOf(c) != "" && !facts.FirstRun.Known() {
		built := l.dockerfileOf(c)
		step := l.migrationOf(c)
		if step == nil {
			step = l.golangMigrate(c)
		}
		if step != nil || known || built.Entrypoint != nil || built.Command != nil {
			return step
		}
		if facts, _ = l.lookup(built.Base); built.Base == "" {
			facts = l.namedProgram(c)
		}
		if speaksOf(l.runs(c, l.ContextScripts(l.buildOf(c))), c, facts.FirstRun.Value) {
			return nil
		}
	}
	if facts.FirstRunIf.Known() && !slices.ContainsFunc(facts.FirstRunIf.Value, l.startOf(s, c).has) {
		return nil
	}
	return facts.FirstRun.Value
}

// namedProgram is what is known of the program that an image is built for, if there is no Dockerfile here: by one of its names, and a port.
func (l *lowering) namedProgram(c types.ServiceConfig) images.Facts {
	for _, name := range l.programNames(c) {
		facts, ok := images.Called(name)
		isPort := func(p types.ServicePortConfig) bool {
			published, _ := strconv.Atoi(p.Published)
			return slices.Contains(facts.HTTP.Value, int(p.Target)) || slices.Contains(facts.HTTP.Value, published)
		}
		if ok && slices.ContainsFunc(c.Ports, isPort) {
			return facts
		}
	}
	return images.Facts{}
}

// howToPrepare is how to have a step run: a variable, which few programs bear twice, or else a command.
func howToPrepare(step string) string {
	if name, value, found := strings.Cut(step, "="); found && variableName.MatchString(name) {
		return fmt.Sprintf("prepare it once with %s: {environment: {%s: %s}}; remove the setting after the first deployment",
			load.PrepareKey, name, quoted(value))
	}
	return fmt.Sprintf("set %s: %s", load.PrepareKey, step)
}

// howToPrepareEach is how to have the steps of several services run: in the same way, if they are commands.
func howToPrepareEach(service, step string) string {
	if hint, once := strings.CutPrefix(howToPrepare(step), "prepare it "); once {
		return fmt.Sprintf("prepare that of %q %s", service, hint)
	}
	return "on each service, set " + load.PrepareKey + " to the command in parentheses"
}

// newDatabaseOf is a database of the project that is empty at first: one that a service depends on or names in its settings, or else
// the first; "" if there is none.
func (l *lowering) newDatabaseOf(s *plan.Service, c types.ServiceConfig) string {
	found := ""
	for _, database := range l.plan.Tasks() {
		if !l.isDatabase(l.Project.Services[database.Name]) || slices.ContainsFunc(database.Mounts, l.mayHaveData) {
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

// databaseOf is the database that a service depends on or names in its settings, if it is one only; else "".
func (l *lowering) databaseOf(s *plan.Service, c types.ServiceConfig) string {
	found := ""
	for _, database := range l.plan.Tasks() {
		_, depends := c.DependsOn[database.Name]
		_, named := l.mentions(s)[strings.ToLower(database.Name)]
		switch {
		case !depends && !named || !l.isDatabase(l.Project.Services[database.Name]):
		case found != "":
			return ""
		default:
			found = database.Name
		}
	}
	return found
}

// isDatabase reports whether a service is a database: by what is known of its image, or else by its name or that of the image.
func (l *lowering) isDatabase(c types.ServiceConfig) bool {
	facts := l.factsOf(c)
	return facts.Backend.Value == "database" || !facts.Backend.Known() && isNamedDatabase(c)
}

// takesStep reports whether the command, the variables or the files of a service mention a step of a program, to run it or to skip it; or
// those of a service that is left out, which is reported separately. A service that is built from something else, or that uses another
// database, is another program.
func (l *lowering) takesStep(of *plan.Service, program types.ServiceConfig, words []string) bool {
	own := l.databaseOf(of, program)
	isOther := func(c types.ServiceConfig) bool { return l.buildOf(c) != nil && l.contextOf(c) != l.contextOf(program) }
	for _, s := range l.plan.Services {
		c := l.Project.Services[s.Name]
		if used := l.databaseOf(s, c); own != "" && used != "" && used != own {
			continue
		}
		if !isOther(c) && speaksOf(l.withoutDead(c, append(l.textsOf(c), l.startText(c))), c, words) {
			return true
		}
	}
	for _, c := range l.Project.DisabledServices {
		if !isOther(c) && l.leftOut(c) && l.isStep(c) && l.preparesIncluded(c) && speaksOf([]string{l.startText(c)}, c, words) {
			return true
		}
	}
	return false
}

// contextOf is what the image of a service is built from here, "" if it is not.
func (l *lowering) contextOf(c types.ServiceConfig) string {
	if build := l.buildOf(c); build != nil {
		return build.Context
	}
	return ""
}

// speaksOf reports whether texts, or variables as NAME=VALUE, have one of some words.
func speaksOf(texts []string, c types.ServiceConfig, words []string) bool {
	for _, name := range slices.Sorted(maps.Keys(c.Environment)) {
		texts = append(texts, name+"="+valueOr(c.Environment[name], ""))
	}
	return slices.ContainsFunc(texts, func(text string) bool {
		return slices.ContainsFunc(words, func(word string) bool { return strings.Contains(text, word) })
	})
}
