package translate

import (
	"slices"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var dependencies = feature{
	name: "Dependencies",
	about: "`depends_on` makes CloudFormation start a service when the other is stable, whatever the condition: an application that crashes until its database is there " +
		"would fail its first deployment. A dependency with `required: false` is not waited for, nor one on a service that runs before the deployment, on a schedule or on request; " +
		"`x-aws-parallel: true` on a service makes it wait for nobody. Between containers of one task the condition is kept.",
	reads: []attribute{
		{"services.*.depends_on.*.condition", "DependsOn with any condition; inside a task a container dependency with the same condition"},
		{"services.*.depends_on.*.required", "false: not waited for"},
	},
	extensions: []extension{{"x-aws-parallel", []string{"services.*"}, "Start the service without waiting for those it depends on.", false}},
	kinds:      []diag.Kind{kindCompletedDependency, kindNotAwaited},
	lower: func(l *lowering) {
		l.eachService(func(s *Service, c types.ServiceConfig) {
			parallel, _ := decodeExtension[bool](l, c.Extensions, "x-aws-parallel", "services", s.Name)
			for _, name := range sortedKeys(c.DependsOn) {
				switch dependency := c.DependsOn[name]; {
				case !l.active(name):
				case l.plan.together(s, l.service(name)):
					lowerAfter(l, s, name, dependency)
				case dependency.Required && !parallel:
					lowerWait(l, s, l.service(name))
				}
			}
		})
	},
	emitService: func(_ *Plan, s *Service, set *serviceSet) {
		for _, name := range s.Waits {
			set.dependsOn(id(name, "Service"))
		}
	},
}

var (
	kindCompletedDependency = diag.Kind{
		Code: "C2E-completed-dependency", Severity: diag.Error,
		Title: "waiting for the end of a service that goes on",
		Cause: "A service that is waited for until it has ended is an init container of those who wait for it. That cannot be, when others wait for it to run, or when it is a container of another task, or runs on a schedule.",
		Cure:  "wait for it in one way only; or run it before the deployment with x-aws-pre_deploy: true",
	}
	kindNotAwaited = diag.Kind{
		Code: "C2E-not-awaited", Severity: diag.Warning,
		Title: "job is not waited for",
		Cause: "A job runs when it is asked for, so that a deployment has nothing to wait for.",
		Cure:  "wait for its end with condition: service_completed_successfully; or remove the dependency",
	}
)

// lowerAfter keeps the condition between two containers of one task. ECS takes HEALTHY
// only for a container that has a health check (Amazon ECS API Reference,
// "ContainerDependency").
func lowerAfter(l *lowering, s *Service, name string, dependency types.ServiceDependency) {
	after := After{Service: name, Condition: "START"}
	switch other := l.service(name); dependency.Condition {
	case types.ServiceConditionCompletedSuccessfully:
		after.Condition = "SUCCESS"
		other.MayEnd = true // ECS waits for no end of an essential container
	case types.ServiceConditionHealthy:
		if other.Container.Health != nil {
			after.Condition = "HEALTHY"
			break
		}
		l.AtValue("services", s.Name, "depends_on", name, "condition").Report(kindNoHealth, "service %q waits for %q to be healthy, which has no health check that ECS knows of", s.Name, name)
	}
	s.After = append(s.After, after)
}

// lowerWait makes the tasks of a service wait for those of another one.
func lowerWait(l *lowering, s, other *Service) {
	for _, name := range l.plan.hosts(other) {
		switch awaited := l.service(name); {
		case awaited.Life == Kept:
			for _, host := range l.plan.hosts(s) {
				if waiter := l.service(host); !slices.Contains(waiter.Waits, name) && host != name {
					waiter.Waits = append(waiter.Waits, name)
					slices.Sort(waiter.Waits)
				}
			}
		case awaited.Life != BeforeDeploy:
			l.At("services", s.Name, "depends_on", other.Name).Report(kindNotAwaited, "service %q does not wait for %q, which runs on request or on a schedule", s.Name, other.Name)
		}
	}
}
