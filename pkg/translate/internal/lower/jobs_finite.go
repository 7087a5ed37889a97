package lower

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindFinite = diag.Kind{
	Code: "C2E-finite", Severity: diag.Warning,
	Title: "service that runs to completion is not kept running",
	Cause: "An ECS service starts a new task whenever one ends. Its deployment would never become stable, and the stack would be rolled " +
		"back. So a service that appears to run to completion is a job.",
	Fix: "run it before each deployment with x-aws-pre_deploy: true, or manually with compose2ecs run; if it keeps running, set restart: " +
		"always",
}

// ends says why the tasks of a service end by themselves, "" if nothing tells so: its image or
// its last command is of that kind, and nothing about it speaks of a service that goes on.
func (l *lowering) ends(c types.ServiceConfig) string {
	policy := restartOf(c)
	goesOn := policy != "" && !mayEnd(policy) || c.HealthCheck != nil || len(c.Ports)+len(c.Expose) > 0 || c.Scale != nil ||
		c.Deploy != nil && (c.Deploy.Mode != "" || c.Deploy.Replicas != nil)
	words := strings.Join(l.startsWith(c), " ")
	if goesOn || endless().MatchString(words) {
		return ""
	}
	if facts, _ := images.Lookup(c.Image); facts.OneShot.Value {
		return "its image contains a program that runs to completion"
	}
	commands := slices.DeleteFunc(commandBreaks().Split(strings.TrimRight(words, `"' `), -1),
		func(command string) bool { return strings.TrimSpace(command) == "" })
	if len(commands) == 0 {
		return ""
	}
	last := strings.TrimSpace(commands[len(commands)-1])
	if finite().MatchString(last) {
		return "its command ends with " + quoted(cmp.Or(finite().FindString(last), last))
	}
	return ""
}

var (
	commandBreaks = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`&&|;|\n`) })
	// endless are commands that go on.
	endless = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`tail -[fF]|sleep (inf|infinity|\d+d)\b|while (true|:|\[ 1 \])|--watch\b|\bcrond?\b|\bexec (node|npm|python|java)\b`)
	})
	// finite are the last commands of containers that prepare something: migrations, as the tools for
	// them are called, and scripts that say that they end.
	finite = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^exit( 0)?$|^true$|\b(db:(migrate|prepare|setup|seed|create)|db migrate|db upgrade|db push|db seed)\b|` +
			`\b(migrate (deploy|up|latest)|migrate:(latest|up|run|deploy)|migration:run|alembic( \S+ \S+)* upgrade|flyway migrate)\b|` +
			`\b(manage\.py|artisan|bin/console|goose|dbmate|sequelize|knex|prisma|drizzle-kit|atlas|diesel|sqlx|typeorm) ` +
			`\S*migrat(e|ions?)\S*( --\S+)*$|\bmanage\.py (collectstatic|createsuperuser|loaddata)\b|^(mc|/usr/bin/mc) |\bdbmate\b.* up$`)
	})
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
