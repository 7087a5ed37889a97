package lower

import (
	"slices"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// checkCompletion finds services whose end others wait for, but that go on in other tasks. If the only reason is that some do not wait for the
// end, it is their dependency that has to change, and that is said once.
func checkCompletion(l *lowering) {
	for _, other := range l.plan.Services {
		toEnd, toRun := l.waitFor(other)
		if len(toEnd) == 0 {
			continue
		}
		if len(toRun) > 0 && len(other.TaskOf) == 0 && other.RunMode != plan.OnSchedule {
			waits := "waits"
			if len(toEnd) > 1 {
				waits = "wait"
			}
			finding := l.about(toRun[0]).At("depends_on", other.Name).
				ReportThat(kindCompletedDependency, "needs %q to be running, but %s %s for it to complete", other.Name, quotedNames(toEnd), waits).
				WithHint("use condition: service_completed_successfully; or run %s in each deployment with x-aws-pre_deploy: true", other.Name)
			for _, also := range toRun[1:] {
				finding.Also("services", also, "depends_on", other.Name)
			}
			continue
		}
		why, hint := hindrance(other)
		for _, waiter := range toEnd {
			l.about(waiter).AtValue("depends_on", other.Name, "condition").
				ReportThat(kindCompletedDependency, "waits for %q to complete, but %s", other.Name, why).WithHint("%s", hint)
		}
	}
}

// hindrance is why a service is no init container of who waits for its end, and what to do about it.
func hindrance(s *plan.Service) (why, hint string) {
	const everyDeployment = "run it in each deployment with x-aws-pre_deploy: true"
	switch {
	case s.RunMode == plan.OnSchedule:
		return "it runs on a schedule", "remove the dependency; or " + everyDeployment + " instead of x-aws-schedule"
	case len(s.TaskOf) > 0:
		return "it runs in the tasks of " + quotedNames(s.TaskOf), "remove the dependency; or run " + s.Name + " in its own task"
	}
	return "it is not an init container", everyDeployment
}

// waitFor are the services that cannot start before another one has ended, as it is not in their tasks, and those that only need it to be
// there; none for one that runs before a deployment, whose end all wait for.
func (l *lowering) waitFor(other *plan.Service) (toEnd, toRun []string) {
	if other.RunMode == plan.BeforeDeploy {
		return nil, nil
	}
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		switch dependency, depends := c.DependsOn[other.Name]; {
		case !depends:
		case dependency.Condition != types.ServiceConditionCompletedSuccessfully:
			if !slices.Contains(s.TaskOf, other.Name) {
				toRun = append(toRun, s.Name)
			}
		case dependency.Required && len(l.plan.Apart(s, other)) > 0:
			toEnd = append(toEnd, s.Name)
		}
	})
	return toEnd, toRun
}
