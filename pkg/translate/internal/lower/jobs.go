package lower

import (
	"maps"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var jobsFeature = feature{
	name: "Jobs",
	about: "A service with `deploy.mode: replicated-job`, or with `restart: \"no\"` if nothing depends on it, it publishes no port " +
		"and not every service has that setting, is a task definition without an ECS service: `compose2ecs run SERVICE` runs it. The " +
		"same applies to a service that appears to run to completion: a known tool image such as `minio/mc`, a command that ends " +
		"with `exit 0` or a migration, or a program whose sources show nothing that keeps it running, and no port, health check, or restart " +
		"policy; and to tests and tools without arguments, such as `npm`. It also applies to services that run on a " +
		"schedule or in each deployment, and to each of the top-level `jobs` of Compose. There is a warning about a service that only " +
		"starts a shell, which ends at once without a terminal.",
	reads: []attribute{
		{"jobs.*", "job: its attributes are those of a service"},
		{"jobs.*.triggers.manual", "job that runs on request"},
		{"jobs.*.triggers.schedule.[].cron", "schedule, as x-aws-schedule"},
		{"jobs.*.triggers.schedule.[].timezone", "zone of the schedule"},
		{"services.*.deploy.mode", "replicated and its jobs; others are reported"},
	},
	kinds: []diag.Kind{kindOnRequest, kindFinite, kindNoProgram, kindOverrideNeeded, kindEndsBadly, kindDeployMode, kindJobSettings, kindRunOnce},
	lower: lowerJobs,
}

var (
	kindOnRequest = diag.Kind{
		Code: "C2E-on-request", Severity: diag.Info,
		Title: "service runs on request",
		Cause: "A job is neither kept running nor started automatically: it is a task definition without an ECS service.",
		Fix:   "start it with compose2ecs run; if it is a server, set restart: always",
	}
	kindDeployMode = diag.Kind{
		Code: "C2E-deploy-mode", Severity: diag.Warning,
		Title:  "deploy mode not supported",
		Titles: "deploy modes not supported",
		Cause:  "Fargate has no nodes, so a service cannot run one task per node.",
		Fix:    "set the number of tasks with deploy.replicas",
	}
)

var kindJobSettings = diag.Kind{
	Code: "C2E-job-settings", Severity: diag.Warning,
	Title: "setting has no effect on a job", OfService: true,
	Cause: "A task that runs once, on a schedule, or on request has no ECS service, so nothing is replaced, scaled, or distributed. It runs " +
		"on Fargate.",
	Fix: "remove the setting",
}

func lowerJobs(l *lowering) {
	needed := map[string]bool{}
	l.eachService(func(_ *plan.Service, c types.ServiceConfig) {
		for name := range c.DependsOn {
			needed[name] = true
		}
	})
	sign := !noSign(l)
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		mode := ""
		if c.Deploy != nil {
			mode = c.Deploy.Mode
		}
		job := mode == "replicated-job" || mode == "global-job"
		switch {
		case len(s.TaskOf) > 0 || s.RunMode != plan.LongRunning:
		case job || sign && restartOf(c) == types.RestartPolicyNo && !needed[s.Name] && len(c.Ports) == 0 && mode == "":
			s.RunMode = plan.OneOff
			l.reportOnRequest(s, c)
		case l.ends(c) != "":
			s.RunMode = plan.OneOff
			l.reportEnding(s, c)
		}
		reportNoProgram(l, s, c)
		reportOverrideCommand(l, s, c)
		reportEndsBadly(l, s, c)
		if s.RunMode != plan.LongRunning && len(s.TaskOf) == 0 {
			settingsOfKept(c, func(what string, path ...string) {
				l.about(s.Name).At(path...).ReportThat(kindJobSettings, "is a job, so %s has no effect", what)
			})
			if at, n := askedTasks(c); s.RunMode == plan.OneOff && n > 1 {
				l.about(s.Name).AtValue(at...).ReportThat(kindJobSettings, "is a job: each run starts one task, not %d", n).
					WithHint("remove %s", strings.Join(at, "."))
			}
		}
		if mode == "global" || mode == "global-job" {
			l.about(s.Name).AtValue("deploy", "mode").Report(kindDeployMode, "deploy mode %s needs nodes, which Fargate does not have", mode)
		}
	})
}

var kindRunOnce = diag.Kind{
	Code: "C2E-run-once", Severity: diag.Warning,
	Title: "service that others need is not run automatically",
	Cause: "Judging by its name, the service creates something that other services need. With Docker Compose, docker compose up runs " +
		"it. Nothing shows that it can safely run more than once, so it does not run in each deployment; the others wait for it, " +
		"or fail, until it has run.",
	Fix:     "once the stack exists, run it with compose2ecs run; to run it in each deployment, set x-aws-pre_deploy: true",
	Several: "once the stack exists, run them with compose2ecs run; to run them in each deployment, set x-aws-pre_deploy: true",

	Breaks: true, Together: "services that others need run only on request: %s",
}

// reportOnRequest says that a service is not started by itself, and if others are of no use before it has run.
func (l *lowering) reportOnRequest(s *plan.Service, c types.ServiceConfig) {
	if s.Creates() && slices.ContainsFunc(slices.Collect(maps.Keys(c.DependsOn)), l.active) {
		l.about(s.Name).At().ReportThat(kindRunOnce, "sets up what other services need, but runs only on request").
			WithHint("after the first deployment: compose2ecs run %s", s.Name).Of(s.Name, "")
		return
	}
	l.about(s.Name).At().ReportThat(kindOnRequest, "runs on request: compose2ecs run %s", s.Name)
}

// reportEnding says that a service is not kept running since it ends by itself, which is no surprise of a tool.
func (l *lowering) reportEnding(s *plan.Service, c types.ServiceConfig) {
	if l.isTool(c) || l.createsOnce(c) {
		l.reportOnRequest(s, c)
		return
	}
	why := l.ends(c)
	found := l.about(s.Name).At().ReportThat(kindFinite, "runs only on request, with compose2ecs run %s: %s", s.Name, why)
	if why == holdsSettings {
		found.WithHint("set profiles: [local] on the service in the AWS overlay; if it is meant to keep running, set restart: always")
	}
}

// askedTasks is how many tasks a service asks for, and where.
func askedTasks(c types.ServiceConfig) (at source.Path, n int) {
	switch {
	case c.Deploy != nil && c.Deploy.Replicas != nil:
		return []string{"deploy", "replicas"}, *c.Deploy.Replicas
	case c.Scale != nil:
		return []string{"scale"}, *c.Scale
	}
	return nil, 1
}
