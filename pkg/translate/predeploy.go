package translate

import (
	"slices"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var preDeploy = feature{
	name: "Before a deployment",
	about: "A service with `x-aws-pre_deploy: true` runs once in each deployment and has to end well before the other services change: database migrations. It is a task definition " +
		"without an ECS service; what it depends on is brought up first. Services that depend on it need not wait for it, since they start after it.",
	extensions: []extension{{"x-aws-pre_deploy", []string{"services.*"}, "Run the service once, to its end, before a deployment changes the other services.", false}},
	kinds:      []diag.Kind{kindPreDeploy},
	lower:      lowerPreDeploy,
}

var kindPreDeploy = diag.Kind{
	Code: "C2E-pre-deploy", Severity: diag.Error,
	Title: "service cannot run before the deployment",
	Cause: "What runs before a deployment runs once and then is gone: it can neither have replicas, nor be waited for while it runs, nor wait for another one of its kind.",
	Cure:  "remove x-aws-pre_deploy, or what contradicts it",
}

// lowerPreDeploy comes before the features that ask what keeps a service running.
func lowerPreDeploy(l *lowering) {
	l.eachService(func(s *Service, c types.ServiceConfig) {
		if asked, _ := decodeExtension[bool](l, c.Extensions, "x-aws-pre_deploy", "services", s.Name); asked {
			s.Life = BeforeDeploy
		} else if c.Extensions["x-aws-schedule"] != nil {
			s.Life = OnSchedule
		}
	})
	l.eachService(func(s *Service, c types.ServiceConfig) {
		for _, name := range sortedKeys(c.DependsOn) {
			i := slices.IndexFunc(l.plan.Services, func(other *Service) bool { return other.Name == name && other.Life == BeforeDeploy })
			switch {
			case i < 0:
			case s.Life == BeforeDeploy:
				l.At("services", s.Name, "depends_on", name).Report(kindPreDeploy, "service %q: both it and %q run before the deployment, in no order", s.Name, name).
					WithHint("make one service of the two")
			case c.DependsOn[name].Condition == types.ServiceConditionHealthy:
				l.AtValue("services", s.Name, "depends_on", name, "condition").Report(kindPreDeploy, "service %q waits for %q to be healthy, which has ended by then", s.Name, name).
					WithHint("use condition: service_completed_successfully")
			}
		}
		if s.Life == BeforeDeploy && (c.Scale != nil && *c.Scale > 1 || c.Deploy != nil && c.Deploy.Replicas != nil && *c.Deploy.Replicas > 1) {
			l.At("services", s.Name).Report(kindPreDeploy, "service %q: it runs once, and cannot have replicas", s.Name)
		}
	})
}
