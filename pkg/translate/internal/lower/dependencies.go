package lower

import (
	"maps"
	"slices"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var dependenciesFeature = feature{
	name: "Dependencies",
	about: "`depends_on` makes CloudFormation start a service only when the other one is stable, whatever the condition: an application " +
		"that keeps crashing until its database is available would otherwise fail its first deployment. It also waits for a known " +
		"database, cache, or broker of the project that the service names in a variable or in its command, and for the services that a " +
		"proxy such as nginx resolves at startup. CloudFormation does not wait " +
		"for a dependency with `required: false`, for a proxy in front of the service, or for a service that runs once in each " +
		"deployment, on a schedule, or on request; `x-aws-parallel: true` on a service disables waiting. Between containers of one task " +
		"the condition is kept.",
	reads: []attribute{
		{"services.*.depends_on.*.condition", "DependsOn with any condition; inside a task a container dependency with the same condition"},
		{"services.*.depends_on.*.required", "false: not waited for"},
	},
	extensions: []extension{{"x-aws-parallel", []string{"services.*"}, "Start the service without waiting for those it depends on.", false}},
	kinds:      []diag.Kind{kindCompletedDependency, kindNotAwaited, kindWaits, kindUses, kindFrontProxy},
	lower: func(l *lowering) {
		l.eachService(func(s *plan.Service, c types.ServiceConfig) {
			parallel, _ := decodeExtension[bool](l, c.Extensions, "x-aws-parallel", "services", s.Name)
			for _, name := range slices.Sorted(maps.Keys(c.DependsOn)) {
				switch dependency := c.DependsOn[name]; {
				case !l.active(name):
				default:
					apart := l.plan.Apart(s, l.service(name))
					if len(apart) < len(l.plan.Hosts(s)) {
						lowerAfter(l, s, name, dependency)
					}
					switch {
					case !dependency.Required || parallel:
					case len(apart) > 0 && l.isInFront(c, name, dependency):
						l.reportFrontProxy(s, name)
					default:
						lowerWait(l, s, l.service(name), apart)
					}
				}
			}
			if s.RunMode == plan.BeforeDeploy && !parallel {
				awaitBackends(l, s, c)
			}
		})
		awaitUpstreams(l)
		reportDerived(l)
		checkWaits(l)
		keepOneEssential(l.plan)
	},
}

// awaitBackends has what runs before a deployment wait for the databases, caches, and brokers that it may use: docker compose
// starts them beside it, but here what it does not wait for starts after it has ended.
func awaitBackends(l *lowering, s *plan.Service, c types.ServiceConfig) {
	for _, backend := range l.backends() {
		if backend != s.Name && meets(c, l.Project.Services[backend]) && !l.dependsOn(backend, s.Name, map[string]bool{}) {
			lowerWait(l, s, l.service(backend), l.plan.Apart(s, l.service(backend)))
		}
	}
}

var (
	kindCompletedDependency = diag.Kind{
		Code: "C2E-completed-dependency", Severity: diag.Error,
		Title: "dependency on the completion of a service that keeps running",
		Cause: "If other services wait for a service to complete, it becomes an init container in their tasks. This is not possible if any " +
			"service waits for it to be running, if it is a container in another task, or if it runs on a schedule.",
		Fix: "use only one kind of dependency on the service; or run it in each deployment with x-aws-pre_deploy: true",
	}
	kindNotAwaited = diag.Kind{
		Code: "C2E-not-awaited", Severity: diag.Warning,
		Breaks: true,
		Title:  "deployment does not wait for the job",
		Cause:  "The job runs on request or on a schedule, so a deployment has nothing to wait for.",
		Fix:    "to wait for the job, use condition: service_completed_successfully; otherwise remove the dependency",
	}
)

// Compose finds services that wait for each other; it does not know that those of one task
// wait together.
var kindWaits = diag.Kind{
	Code: "C2E-circular-wait", Severity: diag.Error,
	Title: "tasks wait for each other",
	Cause: "A task starts as a whole: if one of its containers waits for something outside the task, they all do.",
	Fix:   "remove one of the dependencies, or set x-aws-parallel: true on one of the services that wait",
}

// waitsFor reports whether tasks wait for those of another service, if by way of others.
func (l *lowering) waitsFor(from, to string, seen map[string]bool) bool {
	return slices.ContainsFunc(l.service(from).Waits, func(name string) bool {
		if name == to || seen[name] {
			return name == to
		}
		seen[name] = true
		return l.waitsFor(name, to, seen)
	})
}

// checkWaits finds tasks that would never start.
func checkWaits(l *lowering) {
	for _, s := range l.plan.Tasks() {
		if l.waitsFor(s.Name, s.Name, map[string]bool{}) {
			l.about(s.Name).At("depends_on").Report(kindWaits, "its tasks and those of %s wait for each other", quotedNames(s.Waits))
			return // the others of the circle would say the same
		}
	}
}

// keepOneEssential makes those containers essential again of which a task consists when
// each may end: ECS wants one at least that the task lives with.
func keepOneEssential(p *plan.Plan) {
	for _, s := range p.Tasks() {
		containers := p.Containers(s)
		if slices.ContainsFunc(containers, func(c *plan.Service) bool { return !c.NonEssential }) {
			continue
		}
		for _, c := range containers {
			awaited := slices.ContainsFunc(containers, func(other *plan.Service) bool {
				return slices.ContainsFunc(other.After, func(a plan.After) bool { return a.Service == c.Name && a.Ends() })
			})
			c.NonEssential = awaited
		}
	}
}

// lowerAfter keeps the condition between two containers of one task. ECS takes HEALTHY
// only for a container that has a health check (Amazon ECS API Reference,
// "ContainerDependency").
func lowerAfter(l *lowering, s *plan.Service, name string, dependency types.ServiceDependency) {
	after := plan.After{Service: name, Condition: "START"}
	switch other := l.service(name); dependency.Condition {
	case types.ServiceConditionCompletedSuccessfully:
		after.Condition = "COMPLETE" // Compose goes on after the failure of what is not required
		if dependency.Required {
			after.Condition = "SUCCESS"
		}
		other.NonEssential = true // ECS waits for no end of an essential container
	case types.ServiceConditionHealthy:
		if other.Container.Health != nil {
			after.Condition = "HEALTHY"
			break
		}
		l.about(s.Name).AtValue("depends_on", name, "condition").
			ReportThat(kindNoHealth, "waits for %q to be healthy, but %[1]q has no health check on ECS", name)
	}
	s.After = append(s.After, after)
}

// lowerWait makes tasks that a service is in wait for those of another one.
func lowerWait(l *lowering, s, other *plan.Service, waiting []string) {
	if len(waiting) == 0 {
		return
	}
	for _, name := range l.plan.Hosts(other) {
		switch awaited := l.service(name); {
		case awaited.RunMode == plan.LongRunning:
			for _, host := range waiting {
				if waiter := l.service(host); !slices.Contains(waiter.Waits, name) && host != name {
					waiter.Waits = append(waiter.Waits, name)
					slices.Sort(waiter.Waits)
				}
			}
		case awaited.RunMode != plan.BeforeDeploy && s.RunMode != plan.OneOff: // whoever runs that runs the other one first
			if toEnd, _ := l.waitFor(other); len(toEnd) > 0 {
				return // which checkCompletion has reported
			}
			at := l.about(s.Name).At("depends_on", other.Name)
			if awaited.RunMode == plan.OnSchedule {
				at.ReportThat(kindNotAwaited, "does not wait for %q, which runs on a schedule", other.Name).WithHint("remove the dependency")
				continue
			}
			at.ReportThat(kindNotAwaited, "does not wait for %q, which runs on request", other.Name)
		}
	}
}
