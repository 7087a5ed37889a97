package emit

import (
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

func emitECSService(p *plan.Plan, s *plan.Service, set *serviceResources) {
	c := set.service
	c.TaskDefinition = cfn.Ref(plan.ID(s.Name, "TaskDefinition"))
	if s.Scaling == nil { // else a deployment would undo what scaling did
		c.DesiredCount = cfn.Of(s.Replicas)
	}
	c.LaunchType, c.PlatformVersion = cfn.Of("FARGATE"), cfn.Of("LATEST")
	c.DeploymentConfiguration = &cfn.ECSDeploymentConfiguration{
		MinimumHealthyPercent: cfn.Of(s.Deployment.Minimum), MaximumPercent: cfn.Of(s.Deployment.Maximum),
	}
	configureDeployment(s, c.DeploymentConfiguration)
	if s.Deployment.Maximum <= 100 {
		// Rebalancing starts a task in another zone before it stops the first one, and
		// needs more than 100 percent for it (Amazon ECS Developer Guide, "Balancing an
		// Amazon ECS service across Availability Zones").
		c.AvailabilityZoneRebalancing = cfn.Of("DISABLED")
	}
	c.PropagateTags = cfn.Of("SERVICE")
	c.Tags = tags(p, manifest.ServiceTag, s.Name)
}
