package emit

import (
	"fmt"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// emitCapacityProviders associates the cluster with both, in a resource of its own: it
// goes after the services that stop using them, where a property of the cluster would be
// taken away before, and ECS refuses that (Amazon ECS API Reference,
// "PutClusterCapacityProviders").
func emitCapacityProviders(p *plan.Plan, e *emitter) {
	if p.Cluster != "" || !p.SharesCapacity() {
		return
	}
	e.add(&cfn.Resource{ID: capacityProvidersID, Properties: &cfn.ECSClusterCapacityProviderAssociations{
		Cluster: cfn.Ref(plan.ClusterID), CapacityProviders: texts(plan.Fargate, plan.FargateSpot),
		DefaultCapacityProviderStrategy: []cfn.ECSCapacityProviderStrategyItem{{CapacityProvider: cfn.Of(plan.Fargate), Weight: cfn.Of(1)}},
	}}, "x-aws-capacity")
}

// emitCapacity comes after emitECSService, whose launch type excludes a strategy.
func emitCapacity(p *plan.Plan, s *plan.Service, set *serviceResources) {
	if len(s.Capacity) == 0 {
		return
	}
	set.service.LaunchType = cfn.String{}
	// ECS refuses another strategy, and one in place of a launch type, without a new deployment
	// ("you must force a new deployment": aws-cdk 34631 and 36563). A nonce that is the strategy
	// forces one when that changes, and at no other time.
	set.service.ForceNewDeployment = &cfn.ECSForceNewDeployment{
		EnableForceNewDeployment: cfn.Of(true), ForceNewDeploymentNonce: cfn.Of(strategyText(s.Capacity)),
	}
	for _, share := range s.Capacity {
		set.service.CapacityProviderStrategy = append(set.service.CapacityProviderStrategy, cfn.ECSCapacityProviderStrategyItem{
			CapacityProvider: cfn.Of(share.Provider), Base: optional(share.Base), Weight: cfn.Of(share.Weight),
		})
	}
	if p.Cluster == "" {
		set.dependsOn(capacityProvidersID)
	}
}

// strategyText is another text for each strategy.
func strategyText(shares []plan.CapacityProviderWeight) string {
	var parts []string
	for _, share := range shares {
		parts = append(parts, fmt.Sprintf("%s base %d weight %d", share.Provider, share.Base, share.Weight))
	}
	return strings.Join(parts, ", ")
}
