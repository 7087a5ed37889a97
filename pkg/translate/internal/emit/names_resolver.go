package emit

import (
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// emitResolver tells a container that takes the place of Docker's resolver the domain of the services' names, and has the others of
// its task start after it.
func emitResolver(_ *plan.Plan, _ *plan.Service, set *serviceResources) {
	for _, resolver := range set.containers {
		if !resolver.of.Resolver {
			continue
		}
		resolver.container.Environment = append(resolver.container.Environment,
			cfn.ECSKeyValuePair{Name: cfn.Of(plan.ResolverVariable), Value: cfn.Sub(namespace)})
		for _, c := range set.containers {
			if c != resolver && !c.of.Init && c.of.Router == nil {
				c.container.DependsOn = append(c.container.DependsOn,
					cfn.ECSContainerDependency{ContainerName: resolver.container.Name, Condition: cfn.Of("START")})
			}
		}
	}
}
