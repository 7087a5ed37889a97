package lower

import (
	"time"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var healthFeature = feature{
	name: "Health checks of containers",
	about: "A `healthcheck` becomes the health check of the container. Compose leaves an unhealthy container running; ECS replaces its " +
		"task, but not during the grace period of the service. That is `start_period` plus `interval` times `retries`, or the time that " +
		"the image is known to need for its first start, and at least five minutes: two minutes for a task with at least one vCPU if " +
		"nothing suggests a slow start, ten if the program migrates a database or is built when it starts, 15 if it is built and writes " +
		"to a volume on EFS, or copies itself to one. A proxy has as much time as the services behind it. With less than one vCPU, a " +
		"start takes longer than where it was measured: its time is doubled or quadrupled, up to 15 minutes in all. Values outside the " +
		"range that ECS accepts are changed to the nearest accepted value; the grace period is as long as requested. A check that starts " +
		"an interpreter, such as `celery inspect ping` or `mongosh`, has at least 30 seconds to answer in a task with less than one " +
		"vCPU. A check that connects to the container's own name connects to 127.0.0.1 instead, unless the program may answer only for " +
		"certain hosts. The load balancer's own health check is set on the port, with `x-aws-listener`, as is another grace period.",
	reads: []attribute{
		{"services.*.healthcheck.test.**", "health check of the container"},
		{"services.*.healthcheck.interval", "interval, 5 to 300 seconds"},
		{"services.*.healthcheck.timeout", "timeout, 2 to 60 seconds"},
		{"services.*.healthcheck.retries", "retries, 1 to 10, and the grace period of the service"},
		{"services.*.healthcheck.start_period", "start period, at most 300 seconds, and the grace period of the service"},
		{"services.*.healthcheck.start_interval", "reported: ECS has no such setting"},
		{"services.*.healthcheck.disable", "no health check: ECS does not use the image's own"},
	},
	kinds: []diag.Kind{
		kindHealthRange, kindStartInterval, kindNoTest, kindHealthShell, kindHealthSyntax, kindHealthProgram, kindSlowCheck, kindGrace,
		kindOwnCheck,
	},
	lower: func(l *lowering) {
		l.eachService(func(s *plan.Service, c types.ServiceConfig) {
			if c.HealthCheck != nil {
				s.Container.Health = lowerHealth(l, s.Name, c.HealthCheck)
			}
			if s.Container.Health != nil {
				l.askItself(s, c)
				reportNoShell(l, s, c)
				reportSyntax(l, s, c)
				reportNoProbe(l, s, c)
			}
		})
		lowerGrace(l)
	},
}

var (
	kindHealthRange = diag.Kind{
		Code: "C2E-health-range", Severity: diag.Info,
		Together: "health checks are adjusted to the limits of ECS: %s",
		Title:    "health check is adjusted to ECS limits",
		Cause: "ECS accepts an interval of 5 to 300 seconds, a timeout of 2 to 60 seconds, 1 to 10 retries, and a start period of up to 300 " +
			"seconds. If the file asks for a longer start period, the service's grace period keeps ECS from replacing a task that starts slowly.",
		Fix: "nothing to do",
	}
	kindStartInterval = diag.Kind{
		Code: "C2E-start-interval", Severity: diag.Info,
		Title: "start_interval is not supported",
		Cause: "ECS uses the same interval during the start period.",
		Fix:   "nothing to do",
	}
)

var kindNoTest = diag.Kind{
	Code: "C2E-health-test", Severity: diag.Warning,
	Title:  "health check without a test is not used",
	Titles: "health checks without a test are not used",
	Cause:  "ECS runs only the health check in the task definition and ignores the one in the image.",
	Fix:    "copy the image's health check, if it has one, to healthcheck.test",
}

var kindHealthShell = diag.Kind{
	Code: "C2E-health-shell", Severity: diag.Warning,
	Breaks: true, Stops: true,
	Title: "health check needs a shell that the image does not have",
	Cause: "The check always fails. Compose leaves the container running; ECS replaces its task again and again.",
	Fix:   "set test: [CMD, PROGRAM] (a program in the image); or remove the check",
}

// needsShell reports whether a check is a command line for a shell.
func needsShell(test types.HealthCheckTest) bool {
	return test[0] == "CMD-SHELL" || len(test) > 1 && (test[1] == "sh" || test[1] == "/bin/sh")
}

// reportNoShell is about a check that cannot run.
func reportNoShell(l *lowering, s *plan.Service, c types.ServiceConfig) {
	if why := l.withoutShell(c); why != "" && needsShell(c.HealthCheck.Test) {
		l.about(s.Name).AtValue("healthcheck", "test").Report(kindHealthShell, "its health check needs a shell, but %s", why).
			WithHint("set test: [CMD, PROGRAM] (a program in the image); %s", orNoCheck(s))
	}
}

// lowerHealth moves the check into the ranges of Amazon ECS API Reference,
// "HealthCheck".
func lowerHealth(l *lowering, service string, h *types.HealthCheckConfig) *plan.HealthCheck {
	if h.Disable || len(h.Test) > 0 && h.Test[0] == "NONE" {
		return nil // ECS does not look at the image's own check
	}
	if len(h.Test) == 0 {
		if h.Interval == nil && h.Timeout == nil && h.Retries == nil && h.StartPeriod == nil && h.StartInterval == nil {
			return nil // disable: false, which says nothing
		}
		l.about(service).At("healthcheck").Report(kindNoTest, "its health check has no test")
		return nil
	}
	if h.StartInterval != nil {
		l.about(service).At("healthcheck", "start_interval").Report(kindStartInterval, "start_interval is not supported on ECS")
	}
	within := func(attribute, unit string, value, low, high int) int {
		fit := min(max(value, low), high)
		if fit != value {
			l.about(service).AtValue("healthcheck", attribute).
				Report(kindHealthRange, "healthcheck.%s is changed from %d%s to %d%[3]s, the nearest value that ECS accepts", attribute, value, unit, fit).
				Of(attribute, "in "+quoted(service))
		}
		return fit
	}
	check := &plan.HealthCheck{Command: h.Test, Interval: 30, Timeout: 30, Retries: 3} // Compose's defaults; ECS would wait 5 seconds
	if h.Interval != nil {
		check.Interval = within("interval", "s", wholeSeconds(*h.Interval), 5, 300)
	}
	if h.Timeout != nil {
		check.Timeout = within("timeout", "s", wholeSeconds(*h.Timeout), 2, 60)
	}
	if h.Retries != nil {
		check.Retries = within("retries", "", int(min(*h.Retries, 1000)), 1, 10)
	}
	if h.StartPeriod != nil {
		check.StartPeriod = within("start_period", "s", wholeSeconds(*h.StartPeriod), 0, 300)
	}
	start, retries := valueOr(h.StartPeriod, 0), max(uint64(check.Retries), valueOr(h.Retries, 0))
	check.Bears = max(check.StartPeriod, wholeSeconds(start)) + check.Interval*int(min(retries, 1000))
	return check
}

// wholeSeconds rounds up: a check should not come earlier than it was asked for.
func wholeSeconds(d types.Duration) int {
	return int((time.Duration(d) + time.Second - 1) / time.Second)
}
