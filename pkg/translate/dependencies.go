package translate

import (
	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var dependencies = feature{
	name: "Dependencies",
	about: "`depends_on` makes CloudFormation start a service when the other is stable, whatever the condition: an application that crashes until its database is there " +
		"would fail its first deployment. A dependency with `required: false` is not waited for, nor one on a service that runs before the deployment.",
	reads: []attribute{
		{"services.*.depends_on.*.condition", "DependsOn, with any condition"},
		{"services.*.depends_on.*.required", "false: not waited for"},
	},
	kinds: []diag.Kind{kindCompletedDependency},
	lower: func(l *lowering) {
		l.eachService(func(s *Service, c types.ServiceConfig) {
			for _, name := range sortedKeys(c.DependsOn) {
				dependency := c.DependsOn[name]
				if !dependency.Required || !l.active(name) || l.oneOff(name) {
					continue
				}
				if dependency.Condition == types.ServiceConditionCompletedSuccessfully {
					l.AtValue("services", s.Name, "depends_on", name, "condition").Report(kindCompletedDependency, "service %q waits for %q to end, which is not translated yet", s.Name, name)
				}
				s.Waits = append(s.Waits, name)
			}
		})
	},
	emitService: func(_ *Plan, s *Service, set *serviceSet) {
		for _, name := range s.Waits {
			set.dependsOn(id(name, "Service"))
		}
	},
}

var kindCompletedDependency = diag.Kind{
	Code: "C2E-completed-dependency", Severity: diag.Error,
	Title: "waiting for a service to end is not translated yet",
	Cause: "An ECS service is stable when its tasks run; one whose task ends never is, so the deployment would wait for hours and fail.",
	Cure:  "start the work in the entry point of the service itself, or drop the dependency in the AWS overlay with depends_on: !override",
}
