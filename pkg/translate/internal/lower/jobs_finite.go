package lower

import (
	"cmp"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindFinite = diag.Kind{
	Code: "C2E-finite", Severity: diag.Warning,
	Title:     "service becomes a job",
	Titles:    "services become jobs",
	OfService: true,
	Cause: "An ECS service starts a new task whenever one exits. Its deployment would never become stable, and the stack would be rolled " +
		"back. So a service that appears to run to completion becomes a job.",
	Fix: "run it in each deployment with x-aws-pre_deploy: true; or manually with compose2ecs run; if it is meant to keep running, set " +
		"restart: always",
}

// holdsSettings is said of a service that nothing is gained by running.
const holdsSettings = "it only holds settings that other services share, and has no command"

// What is said of a service that its image or its name says to be a job.
const (
	finiteImage = "the image contains a program that runs to completion"
	setupName   = "the name suggests a setup step"
)

// ofEach is why a service ends, in words that are right for several.
func ofEach(why string) string {
	switch why {
	case finiteImage:
		return "known to run to completion"
	case setupName:
		return "judging by name"
	}
	return why
}

// ends says why the tasks of a service end by themselves, "" if nothing tells so: its image, its
// name or its last command is of that kind, and nothing about it speaks of a service that goes on.
func (l *lowering) ends(c types.ServiceConfig) string {
	if l.goesOn(c) {
		return ""
	}
	facts, _ := l.lookup(c.Image)
	last := l.lastCommand(c)
	switch {
	case facts.OneShot.Value:
		return finiteImage
	case finite.MatchString(last):
		return "the command ends with " + quotedCommand(cmp.Or(finite.FindString(last), last))
	case l.produces(c) != "":
		return "the command ends with " + quotedCommand(l.produces(c))
	case isPreparation(programOf(last)), ofFiles.MatchString(last), l.isTool(c):
		return "the command ends with " + quotedCommand(cmp.Or(last, c.Image))
	case isPreparation(programOf(lastOf(l.startLine(c)))): // a script, whatever is in it
		return "the command ends with " + quotedCommand(lastOf(l.startLine(c)))
	case l.isPattern(c):
		return holdsSettings
	case isPreparation(c.Name), l.createsOnce(c):
		return setupName
	case l.isBatch(c):
		return "the name suggests a single run"
	case l.endsScript(c):
		return "the command ends with " + quotedCommand(last)
	case l.endsProgram(c) != "":
		return "nothing in its program, " + l.endsProgram(c) + ", keeps it running"
	}
	return ""
}

// goesOn reports whether something about a service speaks of one that does not end.
func (l *lowering) goesOn(c types.ServiceConfig) bool {
	policy := restartOf(c)
	return policy != "" && !mayEnd(policy) || l.onlyHolds(c) || c.HealthCheck != nil && !c.HealthCheck.Disable || len(c.Ports)+len(c.Expose) > 0 ||
		c.Scale != nil ||
		c.Deploy != nil && (c.Deploy.Mode != "" || valueOr(c.Deploy.Replicas, 1) > 1) ||
		l.isEndless(c) || l.factsOf(c).OneShot.Value && outlasts.MatchString(l.startText(c))
}

// outlasts is what keeps the image of a command-line client running: a loop without an end, or another program.
var outlasts = lazyregexp.New(`(?:^|\s)(?:watch|daemon|serve|server|node)(?:\s|$)|\buntil\s+(?:/bin/)?false\b|\bfor\s*\(\(\s*;\s*;|` +
	`\bwhile\s+(?:/bin/true|!\s*false|\[\[?\s*1)`)

// isEndless reports whether the command of a service goes on: in a script, which may wait for something in a loop, the last one tells.
func (l *lowering) isEndless(c types.ServiceConfig) bool {
	last := l.lastCommand(c)
	return endless.MatchString(l.startLine(c)) || endless.MatchString(last) || webServer.MatchString(last) ||
		last == "done" && endless.MatchString(l.startText(c))
}

// isPattern reports whether a service only holds what others are made of: they have its image with a command each, and go on, but for
// those that run before a deployment.
func (l *lowering) isPattern(c types.ServiceConfig) bool {
	made := 0
	for _, other := range l.Project.Services {
		if other.Name == c.Name || other.Image != c.Image || c.Image == "" || l.service(other.Name).RunMode == plan.BeforeDeploy {
			continue
		}
		if len(other.Command)+len(other.Entrypoint) == 0 || restartOf(other) == "" {
			return false
		}
		made++
	}
	return made > 1 && len(c.Command)+len(c.Entrypoint) == 0 && restartOf(c) == ""
}

// prepares says why a service that ends does so for others, "" if it does not: it names what it needs for that, or others name it, or it
// prepares their volume. It can run in each deployment, as it does at each docker compose up.
func prepares(l *lowering, c types.ServiceConfig) string {
	if len(load.ReasonsOf(c)) > 0 || l.isAwaited(c.Name) {
		return ""
	}
	facts, _ := l.lookup(c.Image)
	last := l.lastCommand(c)
	kind := facts.OneShot.Value && !asksSite.MatchString(c.Image) || l.isMigration(c) || isPreparation(c.Name) || isPreparation(programOf(last)) || ofFiles.MatchString(last)
	kind = kind && !l.isTool(c) && !l.createsOnce(c)
	needs := l.isNeeded(c.Name) || slices.ContainsFunc(slices.Collect(maps.Keys(c.DependsOn)), l.active)
	if why := l.ends(c); kind && needs && why != "" {
		return why
	}
	if volume := l.fillsVolume(c); volume != "" {
		return "it prepares the volume " + quoted(volume) + " and then exits"
	}
	return ""
}

// isNeeded reports whether another service depends on a service.
func (l *lowering) isNeeded(service string) bool {
	for _, other := range l.Project.Services {
		if _, needs := other.DependsOn[service]; needs {
			return true
		}
	}
	return false
}

// isPreparation reports whether a service or a program says by its name that it prepares something and ends.
func isPreparation(name string) bool { return preparing.MatchString(name) }

// lastCommand is the last one of those that a shell gets, in scripts too, "" if there is none.
func (l *lowering) lastCommand(c types.ServiceConfig) string { return lastOf(l.startText(c)) }

// lastOf is the last command of a text for a shell, "" if there is none.
func lastOf(text string) string {
	last := ""
	for _, command := range commandBreaks.Split(strings.TrimRight(text, "\"' \n"), -1) {
		last = cmp.Or(strings.TrimSpace(command), last)
	}
	return last
}

// programOf is the name of the program that a command starts, without directory and extension; that of the module which Python starts.
func programOf(command string) string {
	if match := pythonModule.FindStringSubmatch(command); match != nil {
		return match[1]
	}
	program, _, _ := strings.Cut(command, " ")
	return strings.TrimSuffix(path.Base(program), path.Ext(program))
}

// isAwaited reports whether other services wait for the end of a service.
func (l *lowering) isAwaited(service string) bool {
	for _, other := range l.Project.Services {
		if other.DependsOn[service].Condition == types.ServiceConditionCompletedSuccessfully {
			return true
		}
	}
	return false
}

var (
	// pythonModule is the last part of the name of a module that Python starts, or that of its file.
	pythonModule  = lazyregexp.New(`^(?:\S*/)?python[\d.]* (?:-m (?:\w+\.)*|(?:\S*/)?)(\w+)(?:\.py)?(?: |$)`)
	commandBreaks = lazyregexp.New(`&&|;|\n`)
	// endless are commands that go on.
	endless = lazyregexp.New(`tail -[fF]|sleep (inf|infinity|\d+d)\b|while (true|:|\[+ (1|true) \]|sleep )|--watch\b|^(/s?bin)?/init\b|\bcrond?\b|\bexec (node|npm|python|java)\b`)
	// preparing are the names of services and programs that prepare something and end.
	preparing = lazyregexp.New(`(^|[-_.])(init|initiali[sz]er|setup|bootstrap|migrat(e|or|ions?)|seed(er)?)$|` +
		`^(init|setup|migrate|seed)[-_]\w|[-_.]init[-_](topics?|buckets?|databases?|db|users?|indices|schema)$|(^|[-_.])create[-_]?(buckets?|databases?|db|namespaces?|topics?|users?|admin)$`)
	// ofFiles are commands that change the owner or the rights of files, or make directories.
	ofFiles = lazyregexp.New(`^(/bin/)?(chown|chgrp|chmod|mkdir) `)
	// finite are the last commands of containers that prepare something: migrations, as the tools for
	// them are called, and scripts that say that they end.
	finite = lazyregexp.New(`^exit( 0)?$|^(/bin/)?true$|\b(db:(migrate|prepare|setup|seed|create)|db migrate|db upgrade|db push|db seed)\b|` +
		`\b(migrate (deploy|up|latest)|migrate:(latest|up|run|deploy)|migration:run|alembic( \S+ \S+)* upgrade|flyway migrate)\b|` +
		`\b(manage\.py|artisan|bin/console|goose|dbmate|sequelize|knex|prisma|drizzle-kit|atlas|diesel|sqlx|typeorm) ` +
		`\S*migrat(e|ions?)\S*( --\S+)*$|\bmanage\.py (collectstatic|createsuperuser|loaddata)\b|^(mc|/usr/bin/mc) |\bdbmate\b.* up$`)
)

// noSign reports whether restart: "no" says nothing of a service, since all have it: it is what
// Compose does without it.
func noSign(l *lowering) bool {
	all, n := true, 0
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		if len(s.TaskOf) == 0 && s.RunMode == plan.LongRunning {
			all, n = all && restartOf(c) == types.RestartPolicyNo, n+1
		}
	})
	return all && n > 1
}
