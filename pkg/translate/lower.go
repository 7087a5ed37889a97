package translate

import (
	"maps"
	"slices"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// A lowering turns the loaded project into a plan. Features read the project, add
// to the plan, and report what they find; they change nothing else.
type lowering struct {
	*diag.List
	*loaded
	features     []feature
	overlay      *overlayView
	acknowledged acknowledgements
	credentials  []Variable                     // that no finding may show
	words        map[string]map[string][]string // of services, what mentions found
	plan         *Plan
}

// lower makes every decision.
func lower(in *loaded, features []feature, findings *diag.List) *lowering {
	l := &lowering{
		List: findings, loaded: in, features: features, overlay: viewOverlay(in.overlay),
		acknowledged: acknowledgements{}, words: map[string]map[string][]string{}, plan: &Plan{Project: in.project.Name, Open: map[string]cfn.LogicalID{}},
	}
	for _, name := range sortedKeys(in.project.Services) {
		l.plan.Services = append(l.plan.Services, &Service{Name: name})
	}
	for _, f := range features {
		if f.lower != nil {
			f.lower(l)
		}
	}
	return l
}

// active tells a service that is translated from one that a profile or the command
// line leaves out.
func (l *lowering) active(service string) bool {
	_, ok := l.project.Services[service]
	return ok
}

// eachService visits the services in order, each with its Compose configuration.
func (l *lowering) eachService(visit func(*Service, types.ServiceConfig)) {
	for _, s := range l.plan.Services {
		visit(s, l.project.Services[s.Name])
	}
}

// eachTask visits the services that have tasks of their own.
func (l *lowering) eachTask(visit func(*Service, types.ServiceConfig)) {
	for _, s := range l.plan.tasks() {
		visit(s, l.project.Services[s.Name])
	}
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
