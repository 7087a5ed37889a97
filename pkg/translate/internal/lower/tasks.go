package lower

import (
	"maps"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var tasksFeature = feature{
	name: "Tasks of several containers",
	about: "A service with `network_mode: \"service:web\"`, `pid: \"service:web\"`, `volumes_from: [web]`, or `x-aws-sidecar_of: web` is a " +
		"container in the tasks of web: they share the network, so they reach each other at localhost, and they start, scale, and stop " +
		"together. A service that others wait for with `service_completed_successfully`, and in no other way, is an init container in each of " +
		"their tasks: it runs before each of them starts, and again for each task that is replaced; `x-aws-pre_deploy: true` runs it once in " +
		"a deployment instead. The hooks of `pre_start` are init containers too, one after the other. Inside a task `depends_on` keeps its " +
		"conditions. The size of the task is the sum of the sizes of its containers, and the task has the networks, permissions, and ports of " +
		"all of them. A sidecar whose `restart` is no or on-failure may end while the others keep running, and so may a container that only " +
		"holds volumes for others, with a command such as `true`.",
	reads: []attribute{
		{"services.*.pre_start.[]", "init container of the service, with the attributes of a service"},
		{"services.*.pre_start.[].per_replica", "true: what an init container does; without it, an info finding says so"},
		{"services.*.pid", "service: one task with the other service, whose processes it sees; others are reported"},
	},
	extensions: []extension{{"x-aws-sidecar_of", []string{"services.*"}, "The service in whose tasks this service is a container.", ""}},
	kinds:      []diag.Kind{kindSidecar, kindSidecarSettings, kindInitContainer, kindSharedMigration, kindNoHealth, kindPid},
	lower:      lowerSidecars,
}

var (
	kindSidecar = diag.Kind{
		Code: "C2E-sidecar", Severity: diag.Error,
		Title: "invalid sidecar",
		Cause: "A sidecar container runs in the tasks of one other service, which must have tasks of its own, and starts and stops with them.",
		Fix:   "specify one service, and remove settings that contradict this",
	}
	kindSidecarSettings = diag.Kind{
		Code: "C2E-sidecar-settings", Severity: diag.Warning,
		Title: "sidecar has a setting with no effect", OfService: true,
		Cause: "The number of tasks, deployment, and scaling are determined by the service that the container's tasks belong to.",
		Fix:   "set it on the service that the tasks belong to",
	}
	kindInitContainer = diag.Kind{
		Code: "C2E-init-container", Severity: diag.Info,
		Title: "service runs at the start of each task that waits for it",
		Cause: "If other services wait for a service to complete, it is an init container in their tasks: it runs each time one of those " +
			"tasks starts.",
		Fix: "nothing to do if it can safely run more than once; x-aws-pre_deploy: true runs it once in each deployment",
	}
	kindNoHealth = diag.Kind{
		Code: "C2E-no-health", Severity: diag.Warning,
		Title: "dependency has no health check",
		Cause: "ECS ignores the health check of an image, so within a task, a container can wait only until the other one has started.",
		Fix:   "write the health check in the Compose file, with healthcheck: {test: …}",
	}
	kindPid = diag.Kind{
		Code: "C2E-pid", Severity: diag.Warning,
		Title:  "service has a PID mode that Fargate does not support",
		Titles: "services have PID modes that Fargate does not support", OfService: true,
		Cause: "A Fargate task has no access to the processes of the host or of other tasks. Only containers of the same task can see each " +
			"other's processes.",
		Fix: "remove pid, or move it to a file that is used only locally",
	}
)

func lowerSidecars(l *lowering) {
	reasons := map[string][]load.SidecarReason{}
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		reasons[s.Name] = lowerReasons(l, s, c)
	})
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		if list := reasons[s.Name]; len(list) > 0 {
			joinTask(l, s, c, list, reasons)
		}
	})
	lowerInitContainers(l)
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		if len(s.TaskOf) > 0 {
			checkSidecar(l, s, c)
		}
		s.NonEssential = s.Init || len(s.TaskOf) > 0 && mayEnd(restartOf(c)) || l.onlyHolds(c)
	})
}

func mayEnd(restart string) bool {
	return restart == types.RestartPolicyNo || strings.HasPrefix(restart, types.RestartPolicyOnFailure)
}

// lowerReasons finds the services that a service shares a task with. One whose end it
// waits for, and whose volumes it takes, is an init container of its own task.
func lowerReasons(l *lowering, s *plan.Service, c types.ServiceConfig) []load.SidecarReason {
	_, _ = decodeExtension[string](l, c.Extensions, "x-aws-sidecar_of", "services", s.Name) // says what is wrong with it
	if c.Pid != "" && !strings.HasPrefix(c.Pid, types.ServicePrefix) {
		l.about(s.Name).AtValue("pid").Report(kindPid, "Fargate does not support pid: %s", c.Pid)
	}
	return load.ReasonsOf(c)
}

// rootOf follows a chain of containers in each other's tasks to the service that has
// tasks of its own; false when it comes to none.
func rootOf(host string, reasons map[string][]load.SidecarReason) (string, bool) {
	for range len(reasons) {
		next := reasons[host]
		if len(next) == 0 {
			return host, true
		}
		host = next[0].Host
	}
	return host, false
}

// joinTask puts the container into the task of a service that has tasks of its own. To say
// it in several ways is fine, to name two tasks is not.
func joinTask(l *lowering, s *plan.Service, c types.ServiceConfig, list []load.SidecarReason, reasons map[string][]load.SidecarReason) {
	host, ends := rootOf(list[0].Host, reasons)
	for _, r := range list[1:] {
		if other, _ := rootOf(r.Host, reasons); ends && other != host {
			l.about(s.Name).within(r.Path).AtValue().ReportThat(kindSidecar, "cannot run in the tasks of both %q and %q", host, other).
				WithHint("remove the setting for one of the two").Also(list[0].Path...)
		}
	}
	at := l.about(s.Name).within(list[0].Path).AtValue()
	switch {
	case !ends:
		at.ReportThat(kindSidecar, "and the services whose tasks it runs in form a cycle").
			WithHint("remove the setting that puts one of them into the tasks of another")
	case !l.active(host):
		finding := at.Report(kindSidecar, "there is no service %q in whose tasks it could run", host).WithHint("correct the name")
		if _, disabled := l.Project.DisabledServices[host]; disabled {
			finding.WithHint("%q is excluded by its profiles: enable one with --profile", host)
		} else if near := source.Nearest(host, slices.Sorted(maps.Keys(l.Project.Services))); near != "" {
			finding.WithHint("did you mean %s?", near)
		}
	default:
		l.plan.PutInTasks(s, host)
		if strings.HasPrefix(c.Pid, types.ServicePrefix) {
			l.service(host).SharedProcesses = true
		}
	}
}

// lowerInitContainers finds the services that others only wait for until they have ended.
func lowerInitContainers(l *lowering) {
	w := waitersOf(l)
	in := map[*plan.Service][]string{} // decided on before any of them is moved
	for _, s := range l.plan.Services {
		if endsByItself(s, w[s.Name]) && len(s.TaskOf) == 0 {
			in[s] = w.hosts(l, s, 0)
		}
	}
	for _, s := range l.plan.Services {
		if in[s] == nil {
			continue
		}
		l.plan.PutInTasks(s, in[s]...)
		s.Init = true
		hook, ok := l.Hooks[s.Name]
		if ok && hook.PerReplica {
			continue
		}
		if c := l.Project.Services[s.Name]; l.runsInSeveral(s) && l.isMigration(c) {
			l.about(s.Name).At().Report(kindSharedMigration, "its migration runs in each task of %s, at the same time", quotedNames(s.TaskOf))
			continue
		}
		finding := l.about(s.Name).At().ReportThat(kindInitContainer, "runs in each task of %s, before the other containers "+
			"start", quotedNames(s.TaskOf))
		if ok {
			finding.WithHint("set per_replica: true if this is intended; a service with x-aws-pre_deploy: true runs once in each deployment")
		}
	}
	checkCompletion(l)
	l.eachService(func(s *plan.Service, _ types.ServiceConfig) {
		for _, name := range l.plan.Hosts(s) {
			if host := l.service(name); host.Init {
				l.about(s.Name).At().
					ReportThat(kindSidecar, "cannot run in the tasks of %[1]q, because %[1]q runs in those of %[2]s, before the other containers "+
						"start", name, quotedNames(host.TaskOf)).
					WithHint("put %s into the tasks of %s; %s can wait for it there", s.Name, sentence.Or(host.TaskOf), name)
			}
		}
	})
}

// waiters are those who wait for a service, by its name, each with the condition.
type waiters map[string]map[string]string

func waitersOf(l *lowering) waiters {
	w := waiters{}
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		for name, dependency := range c.DependsOn {
			if l.active(name) && !slices.Contains(s.TaskOf, name) {
				if w[name] == nil {
					w[name] = map[string]string{}
				}
				w[name][s.Name] = dependency.Condition
			}
		}
	})
	return w
}

// hosts are the services in whose tasks a service runs: those of who waits for its end,
// and who may be an init container too.
func (w waiters) hosts(l *lowering, s *plan.Service, depth int) []string {
	if len(s.TaskOf) > 0 || depth > len(l.plan.Services) || !endsByItself(s, w[s.Name]) {
		return l.plan.Hosts(s)
	}
	var all []string
	for waiter := range w[s.Name] {
		all = plan.Union(all, w.hosts(l, l.service(waiter), depth+1))
	}
	return all
}

// endsByItself reports whether others wait for a service to end, and in no other way.
func endsByItself(s *plan.Service, waiting map[string]string) bool {
	for _, condition := range waiting {
		if condition != types.ServiceConditionCompletedSuccessfully {
			return false
		}
	}
	return len(waiting) > 0 && (s.RunMode == plan.LongRunning || s.RunMode == plan.OneOff)
}

// checkSidecar reports what a container in another one's task cannot have.
func checkSidecar(l *lowering, s *plan.Service, c types.ServiceConfig) {
	host := l.service(s.TaskOf[0])
	if s.RunMode == plan.BeforeDeploy || s.RunMode == plan.OnSchedule {
		starts := "x-aws-schedule"
		if s.RunMode == plan.BeforeDeploy {
			starts = "x-aws-pre_deploy"
		}
		l.about(s.Name).At().ReportThat(kindSidecar, "is a container in the tasks of %q, and is also started on its own", host.Name).
			WithHint("remove %s, or the setting that puts the service into these tasks", starts)
	}
	hosts := quotedNames(s.TaskOf)
	ignored := func(what string, path ...string) {
		l.about(s.Name).At(path...).
			ReportThat(kindSidecarSettings, "runs in the tasks of %s, so its own %s has no effect", hosts, what).
			WithHint("set it on %s", hosts)
	}
	if at, n := askedTasks(c); n != 1 {
		ignored("number of tasks", at...)
	}
	if c.Deploy != nil && len(c.Deploy.Labels) > 0 {
		ignored("deploy.labels", "deploy", "labels")
	}
	settingsOfKept(c, ignored)
}

// settingsOfKept visits the settings that say how an ECS service keeps its tasks running.
func settingsOfKept(c types.ServiceConfig, visit func(what string, path ...string)) {
	if c.Extensions["x-aws-capacity"] != nil {
		visit("x-aws-capacity", "x-aws-capacity")
	}
	if c.Deploy == nil {
		return
	}
	if c.Deploy.UpdateConfig != nil {
		visit("update_config", "deploy", "update_config")
	}
	for _, key := range slices.Sorted(maps.Keys(c.Deploy.Extensions)) {
		if strings.HasPrefix(key, "x-aws-") {
			visit(key, "deploy", key)
		}
	}
}

// service is the plan of an active service.
func (l *lowering) service(name string) *plan.Service { return l.plan.Service(name) }
