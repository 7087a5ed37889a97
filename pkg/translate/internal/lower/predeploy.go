package lower

import (
	"maps"
	"slices"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var preDeployFeature = feature{
	name: "Before a deployment",
	about: "A service with `x-aws-pre_deploy: true` runs once in each deployment and has to succeed before the other services " +
		"change: for example database migrations. It is a task definition without an ECS service; its dependencies, and the databases, " +
		"caches, and brokers on its networks, are started first. Several such services run one after the other, in the order of their " +
		"dependencies, and the first that fails ends the " +
		"deployment. Services that depend on it do not wait for it, since they change after it has run. Unless it has " +
		"`x-aws-pre_deploy: false`, a service that appears to prepare something and exit, such as a migration, also runs like this: if it " +
		"lists what it needs in `depends_on`, if others list it there, or if it writes files to a volume that other services use.",
	extensions: []extension{
		{"x-aws-pre_deploy", []string{"services.*"}, "Run the service once in each deployment, to completion, before the other " +
			"services change.", false}},
	kinds: []diag.Kind{kindPreDeploy, kindPrepares},
	lower: lowerPreDeploy,
}

var kindPreDeploy = diag.Kind{
	Code: "C2E-pre-deploy", Severity: diag.Error,
	Title: "invalid x-aws-pre_deploy",
	Cause: "A service with x-aws-pre_deploy runs once in each deployment and exits: it cannot have several replicas or a schedule, and " +
		"other services cannot wait for it to be healthy.",
	Fix: "remove x-aws-pre_deploy or the setting that contradicts it",
}

var kindPrepares = diag.Kind{
	Code: "C2E-prepares", Severity: diag.Info,
	Title: "service runs once in each deployment",
	Cause: "A migration, or another service that prepares something for the others, runs to completion on each docker compose up. On AWS, " +
		"each deployment starts the service's dependencies, runs the service, and changes the others only if it succeeds.",
	Fix: "nothing to do; with x-aws-pre_deploy: false, a service runs only on request, with compose2ecs run",

	Choice: "jobs", Together: "services run once in each deployment: %s",
}

// lowerPreDeploy comes before the features that ask what keeps a service running.
func lowerPreDeploy(l *lowering) {
	why := map[string]string{} // decided before one of them is no longer kept running
	l.eachService(func(s *plan.Service, c types.ServiceConfig) { why[s.Name] = prepares(l, c) })
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		asked, said := decodeExtension[bool](l, c.Extensions, "x-aws-pre_deploy", "services", s.Name)
		switch {
		case asked:
			s.RunMode, s.Repeatable = plan.BeforeDeploy, l.Hooks[s.Name].Prepares
		case c.Extensions["x-aws-schedule"] != nil:
			s.RunMode = plan.OnSchedule
		case !said && why[s.Name] != "":
			s.RunMode = plan.BeforeDeploy
			l.about(s.Name).At().ReportThat(kindPrepares, "runs once in each deployment: %s", why[s.Name]).Of(s.Name, ofEach(why[s.Name]))
		}
	})
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		for _, name := range slices.Sorted(maps.Keys(c.DependsOn)) {
			first := l.active(name) && l.service(name).RunMode == plan.BeforeDeploy
			if first && c.DependsOn[name].Condition == types.ServiceConditionHealthy {
				l.about(s.Name).AtValue("depends_on", name, "condition").
					ReportThat(kindPreDeploy, "waits for %q to be healthy, but %[1]q will have exited by then", name).
					WithHint("use condition: service_completed_successfully")
			}
		}
		if at, n := askedTasks(c); s.RunMode == plan.BeforeDeploy && n > 1 {
			l.about(s.Name).AtValue(at...).ReportThat(kindPreDeploy, "runs once in each deployment, so it cannot have several replicas")
		}
	})
	l.plan.BeforeDeploy = runOrder(l)
}

// runOrder are the services that run before a deployment, each after those that it
// depends on. Dependencies have no circle: the loader refuses them.
func runOrder(l *lowering) []string {
	var order []string
	visited := map[string]bool{}
	var visit func(s *plan.Service)
	visit = func(s *plan.Service) {
		if visited[s.Name] {
			return
		}
		visited[s.Name] = true
		for _, name := range slices.Sorted(maps.Keys(l.Project.Services[s.Name].DependsOn)) {
			if l.active(name) {
				visit(l.service(name))
			}
		}
		if s.RunMode == plan.BeforeDeploy {
			order = append(order, s.Name)
		}
	}
	for _, s := range l.plan.Services {
		visit(s)
	}
	return order
}
