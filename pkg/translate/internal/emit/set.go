package emit

import (
	"reflect"
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// A serviceResources collects the resources of one service. Features fill in what
// concerns them, in any order; add writes the set in one fixed order.
type serviceResources struct {
	e    *emitter
	path source.Path

	group         *cfn.EC2SecurityGroup
	executionRole []cfn.Statement // what starting the task needs
	taskRole      []cfn.Statement // what the program in the task may do
	targetGroups  []*cfn.Resource
	prepare       []*cfn.ECSContainerDefinition // that end before the others start
	containers    []*containerResources         // in the order in which they stand in the task definition
	task          *cfn.ECSTaskDefinition
	metadata      any // of the task definition
	discovery     *cfn.ServiceDiscoveryService
	aliases       []namedResource // further names
	roles         []*cfn.Resource
	service       *cfn.ECSService
	schedules     []*cfn.Resource // what starts its tasks, if no service does
	scaling       []*cfn.Resource // what needs the service to be there
	waits         []cfn.LogicalID // that have to be there before the service
}

// A namedResource is a resource that something more precise than the service asked for.
type namedResource struct {
	*cfn.Resource
	from source.Path
}

// A containerResources is one container of a task, and the resources of the service whose task
// that is.
type containerResources struct {
	*serviceResources
	of        *plan.Service
	container *cfn.ECSContainerDefinition
}

func newServiceResources(e *emitter, p *plan.Plan, s *plan.Service) *serviceResources {
	set := &serviceResources{
		e: e, path: source.Path{"services", s.Name},
		task:    &cfn.ECSTaskDefinition{},
		service: bareService(),
	}
	for _, c := range p.Containers(s) {
		set.containers = append(set.containers, &containerResources{set, c, &cfn.ECSContainerDefinition{}})
	}
	return set
}

// emit has the features write their parts: of each container, then of the whole.
func (set *serviceResources) emit(p *plan.Plan, s *plan.Service, steps []step) {
	for _, c := range set.containers {
		for _, step := range steps {
			if step.container != nil {
				step.container(p, c.of, c)
			}
		}
	}
	for _, step := range steps {
		if step.service != nil {
			step.service(p, s, set)
		}
	}
	set.add(s.RunMode == plan.LongRunning)
}

// allowExecution allows what starting the task needs: the resources of statements with one id
// come together.
func (set *serviceResources) allowExecution(statement cfn.Statement) {
	i := slices.IndexFunc(set.executionRole, func(s cfn.Statement) bool { return s.Sid == statement.Sid })
	if i < 0 {
		set.executionRole = append(set.executionRole, statement)
		return
	}
	for _, resource := range statement.Resource {
		if !slices.ContainsFunc(set.executionRole[i].Resource, func(r cfn.String) bool { return reflect.DeepEqual(r, resource) }) {
			set.executionRole[i].Resource = append(set.executionRole[i].Resource, resource)
		}
	}
}

// containerOf is the container of a service in the task.
func (set *serviceResources) containerOf(service string) *cfn.ECSContainerDefinition {
	i := slices.IndexFunc(set.containers, func(c *containerResources) bool { return c.of.Name == service })
	return set.containers[i].container
}

// dependsOn makes the ECS service wait for a resource, once.
func (set *serviceResources) dependsOn(ids ...cfn.LogicalID) {
	for _, id := range ids {
		if !slices.Contains(set.waits, id) {
			set.waits = append(set.waits, id)
		}
	}
}

// add writes the resources of the service: who may reach it, what it may do, what
// runs, under which name, and how it is kept running.
func (set *serviceResources) add(kept bool) {
	name := set.path[len(set.path)-1]
	if set.group != nil {
		set.e.addFor(name, &cfn.Resource{ID: plan.ID(name, "SecurityGroup"), Properties: set.group}, set.path...)
	}
	for _, r := range append(set.roles, set.targetGroups...) {
		set.e.addFor(name, r, set.path...)
	}
	set.task.ContainerDefinitions = set.prepare
	for _, c := range set.containers {
		set.task.ContainerDefinitions = append(set.task.ContainerDefinitions, c.container)
	}
	set.e.addFor(name, &cfn.Resource{ID: plan.ID(name, "TaskDefinition"), Metadata: set.metadata, Properties: set.task}, set.path...)
	for _, r := range set.schedules {
		set.e.addFor(name, r, set.path...)
	}
	if !kept {
		return
	}
	if set.discovery != nil {
		set.e.addFor(name, &cfn.Resource{ID: plan.ID(name, "ServiceDiscoveryEntry"), Properties: set.discovery}, set.path...)
	}
	for _, r := range set.aliases {
		set.e.addFor(name, r.Resource, r.from...)
	}
	set.e.addFor(name, &cfn.Resource{ID: plan.ID(name, "Service"), DependsOn: set.waits, Properties: set.service}, set.path...)
	for _, r := range set.scaling {
		set.e.addFor(name, r, set.path...)
	}
}
