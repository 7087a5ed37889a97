package lower

import (
	"path"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindSlowCheck = diag.Kind{
	Code: "C2E-slow-check", Severity: diag.Info,
	Title: "health check has a longer timeout",
	Cause: "The check starts an interpreter or a virtual machine each time, which takes several seconds with less than one vCPU, and a " +
		"check that does not finish in time counts as failed. With Docker, it can use whole processors.",
	Fix: "nothing to do; with one vCPU or more, the timeout in the file is used",

	Choice: "health checks", Together: "health checks have a longer timeout: %s",
}

// interpreters match the names of programs that people check health with and that run in an interpreter or a virtual machine: Python,
// Node.js, PHP, Ruby, Java, Erlang.
var interpreters = lazyregexp.New(`^(?:celery|python[\d.]*|cqlsh|node|npm|npx|mongosh|php|ruby|rails|rake|bundle|java|nodetool|` +
	`kafka-[a-z-]+|pulsar-admin|rabbitmq-diagnostics|rabbitmqctl)(?:\.sh)?$`)

// startsInterpreter reports whether one of the words of a check is such a program, with or without its directory.
func startsInterpreter(check []string) bool {
	words := strings.FieldsFunc(strings.Join(check, " "), func(r rune) bool { return strings.ContainsRune(" \t\n\"';&|()", r) })
	return slices.ContainsFunc(words, func(word string) bool {
		return !strings.Contains(word, "://") && interpreters.MatchString(path.Base(word))
	})
}

// slowCheckTimeout is what a check has that sets no timeout in Compose, in seconds.
const slowCheckTimeout = 30

// giveChecksTime has the checks of a container wait longer for their interpreters if its task has less than one vCPU.
func (l *lowering) giveChecksTime(task, container *plan.Service) {
	h := container.Container.Health
	if h == nil || slowdown(task) == 1 || h.Timeout >= slowCheckTimeout || !startsInterpreter(h.Command) {
		return
	}
	h.Timeout = slowCheckTimeout
	l.about(container.Name).AtValue("healthcheck", "timeout").
		Report(kindSlowCheck, "its health check has a timeout of %d seconds", slowCheckTimeout).Of(container.Name, "")
}
