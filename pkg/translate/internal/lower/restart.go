package lower

import (
	"strings"
	"time"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var restartsFeature = feature{
	name: "Restarts",
	about: "With `restart: always`, `unless-stopped`, or `on-failure`, or with `deploy.restart_policy`, a container that exits is restarted " +
		"in its task, which keeps the task's storage and address, as Docker does. ECS does this if the container ran for at least a minute, " +
		"or for `restart_policy.window`. If it exits sooner, its task stops, and ECS starts a new one, whatever the policy: a service is kept " +
		"running. Without a policy, ECS starts a new task each time.",
	reads: []attribute{
		{"services.*.restart",
			"container restart policy: always, unless-stopped, on-failure; no: a job, or a sidecar that may end; else no is reported"},
		{"services.*.deploy.restart_policy.condition", "container restart policy: any, on-failure; none is reported"},
		{"services.*.deploy.restart_policy.window", "how long a container must run before it is restarted, 60s to 1800s"},
	},
	kinds: []diag.Kind{kindOneOff, kindRestartWindow},
	lower: lowerRestarts,
}

var kindOneOff = diag.Kind{
	Code: "C2E-one-off", Severity: diag.Warning,
	Together: "ECS starts a new task even after a successful exit: %s",
	Title:    "one-off service is kept running", OfService: true,
	Cause: "An ECS service starts a new task whenever one exits. A service is assumed to keep running if it publishes ports, has a health " +
		"check, is a well-known server, or is called a worker, or if others depend on it.",
	Fix:     "declare it as a job with deploy: {mode: replicated-job}; or make it keep running after its work is done",
	Several: "declare them as jobs with deploy: {mode: replicated-job}; or make them keep running after their work is done",
}

var kindRestartWindow = diag.Kind{
	Code: "C2E-restart-window", Severity: diag.Info,
	Title: "restart window is adjusted",
	Cause: "ECS restarts a container only if it ran for at least the length of the window, which is 60 to 1800 seconds.",
	Fix:   "set window to a value from 60s to 1800s",
}

// Amazon ECS API Reference, "ContainerRestartPolicy". The shortest is nearest to Docker,
// which knows no such time.
const (
	minRestartWindow = 60
	maxRestartWindow = 1800
)

func lowerRestarts(l *lowering) {
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		if s.Init || s.RunMode != plan.LongRunning { // it would never end
			return
		}
		policy, window := restartOf(c), minRestartWindow
		if c.Deploy != nil && c.Deploy.RestartPolicy != nil {
			window = restartWindow(l, s, c.Deploy.RestartPolicy.Window)
		}
		reportRestart(l, s, c, policy)
		switch {
		case policy == types.RestartPolicyAlways, policy == types.RestartPolicyUnlessStopped:
			s.Container.Restart = &plan.Restart{Window: window}
		case strings.HasPrefix(policy, types.RestartPolicyOnFailure):
			s.Container.Restart = &plan.Restart{OnFailureOnly: true, Window: window}
		}
	})
}

// restartOf is when a container that ended is to be started again: deploy.restart_policy
// counts before restart (Compose Deploy Specification, "restart_policy").
func restartOf(c types.ServiceConfig) string {
	if c.Deploy == nil || c.Deploy.RestartPolicy == nil {
		return c.Restart
	}
	switch condition := c.Deploy.RestartPolicy.Condition; condition {
	case "none":
		return types.RestartPolicyNo
	case "", "any":
		return types.RestartPolicyAlways
	default:
		return condition
	}
}

// reportRestart warns users who expect a task to end that ECS keeps tasks running.
func reportRestart(l *lowering, s *plan.Service, c types.ServiceConfig, policy string) {
	if c.HealthCheck != nil && policy == "" && len(s.TaskOf) == 0 && len(c.Ports)+len(c.Expose) == 0 && l.endsScript(c) {
		l.about(s.Name).At().ReportThat(kindOneOff, "exits, and ECS starts a new task each time").
			WithHint("keep the service running while others need it: end its command with sleep infinity").
			OrOfSeveral("keep "+quoted(s.Name)+" running while others need it: end its command with sleep infinity").Of(s.Name, "")
		return
	}
	if restartsTool(l, s, c, policy) {
		return
	}
	if _, _, watches := l.sharedSource(s, c); watches || len(s.TaskOf) > 0 || !mayEnd(policy) || l.serves(c) || l.isAsked(s, c) {
		return
	}
	path := source.Path{"restart"}
	if c.Deploy != nil && c.Deploy.RestartPolicy != nil {
		path = source.Path{"deploy", "restart_policy", "condition"}
	}
	l.about(s.Name).AtValue(path...).Report(kindOneOff, "ECS starts a new task even after a successful exit, despite restart: %s", policy).
		Of(s.Name, policy)
}

// restartsTool warns of a tool that is to be started again whenever it is done: Docker does so, but a deployment on ECS waits until the
// task stays.
func restartsTool(l *lowering, s *plan.Service, c types.ServiceConfig, policy string) bool {
	once := c
	once.Restart, once.Deploy = "", nil
	facts, _ := l.lookup(c.Image)
	if mayEnd(policy) || policy == "" || len(s.TaskOf) > 0 || !facts.OneShot.Value && !l.isTool(c) || l.goesOn(once) {
		return false
	}
	l.about(s.Name).At().ReportThat(kindOneOff, "exits, and ECS starts a new task each time").Of(s.Name, "")
	return true
}

// serves reports whether a service is one that does not end on its own, whatever its policy for the case that it does.
func (l *lowering) serves(c types.ServiceConfig) bool {
	facts := l.factsOf(c)
	server := facts.Backend.Known() || facts.HTTP.Known() || facts.HTTPS.Known() || facts.TCP.Known()
	return server || c.HealthCheck != nil || len(c.Ports)+len(c.Expose) > 0 ||
		lasting.MatchString(c.Name) || lasting.MatchString(l.startLine(c)) || lasting.MatchString(l.lastCommand(c))
}

// lasting is what services and programs are called that go on.
var lasting = lazyregexp.New(`(?i)(^|[-_./ ])(\w*(worker|scheduler|consumer|daemon)s?|celery|sidekiq|beat|cron|serve|server)($|[-_./ \d])`)

func restartWindow(l *lowering, s *plan.Service, window *types.Duration) int {
	if window == nil {
		return minRestartWindow
	}
	asked := int(time.Duration(*window).Seconds())
	taken := min(max(asked, minRestartWindow), maxRestartWindow)
	if taken != asked {
		l.about(s.Name).AtValue("deploy", "restart_policy", "window").
			Report(kindRestartWindow, "the restart window %ds is changed to %ds", asked, taken)
	}
	return taken
}
