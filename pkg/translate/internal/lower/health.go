package lower

import (
	"time"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var healthFeature = feature{
	name: "Health checks of containers",
	about: "A `healthcheck` is the container's health check: ECS replaces a task whose container turns unhealthy. Times outside " +
		"of what ECS accepts are moved to the nearest it does. The load balancer's own health check is set on the port, with " +
		"`x-aws-listener`.",
	reads: []attribute{
		{"services.*.healthcheck.test.**", "health check of the container"},
		{"services.*.healthcheck.interval", "interval, 5 to 300 seconds"},
		{"services.*.healthcheck.timeout", "timeout, 2 to 60 seconds"},
		{"services.*.healthcheck.retries", "retries, 1 to 10"},
		{"services.*.healthcheck.start_period", "start period, at most 300 seconds"},
		{"services.*.healthcheck.start_interval", "reported: ECS has no such setting"},
		{"services.*.healthcheck.disable", "no health check: ECS does not use the image's own"},
	},
	kinds: []diag.Kind{kindHealthRange, kindStartInterval, kindNoTest},
	lower: func(l *lowering) {
		l.eachService(func(s *plan.Service, c types.ServiceConfig) {
			if c.HealthCheck != nil {
				s.Container.Health = lowerHealth(l, s.Name, c.HealthCheck)
			}
		})
	},
}

var (
	kindHealthRange = diag.Kind{
		Code: "C2E-health-range", Severity: diag.Info,
		Title: "health check is moved into the range of ECS",
		Cause: "ECS accepts an interval of 5 to 300 seconds, a timeout of 2 to 60, 1 to 10 retries, and a start period of up to 300 seconds.",
		Fix:   "nothing to do, unless the service needs the exact value",
	}
	kindStartInterval = diag.Kind{
		Code: "C2E-start-interval", Severity: diag.Info,
		Title: "start_interval has no counterpart",
		Cause: "ECS checks at one interval, during the start period too.",
		Fix:   "nothing to do",
	}
)

var kindNoTest = diag.Kind{
	Code: "C2E-health-test", Severity: diag.Warning,
	Title: "health check of the image is not used",
	Cause: "ECS runs the check of the task definition only; it does not look at the one that the image brings.",
	Fix:   "write the image's check as test:",
}

// lowerHealth moves the check into the ranges of Amazon ECS API Reference,
// "HealthCheck".
func lowerHealth(l *lowering, service string, h *types.HealthCheckConfig) *plan.HealthCheck {
	if h.Disable || len(h.Test) > 0 && h.Test[0] == "NONE" {
		return nil // ECS does not look at the image's own check
	}
	if len(h.Test) == 0 {
		l.about(service).At("healthcheck").Report(kindNoTest, "its health check has no test of its own")
		return nil
	}
	if h.StartInterval != nil {
		l.about(service).At("healthcheck", "start_interval").Report(kindStartInterval, "start_interval has no counterpart on ECS")
	}
	within := func(attribute, unit string, value, low, high int) int {
		fit := min(max(value, low), high)
		if fit != value {
			l.about(service).AtValue("healthcheck", attribute).
				Report(kindHealthRange, "health check %s %d%s becomes %d%[3]s, which ECS accepts", attribute, value, unit, fit)
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
	return check
}

// wholeSeconds rounds up: a check should not come earlier than it was asked for.
func wholeSeconds(d types.Duration) int {
	return int((time.Duration(d) + time.Second - 1) / time.Second)
}
