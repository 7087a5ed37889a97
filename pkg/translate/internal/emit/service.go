package emit

import (
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// bareService is a service that has nothing of what ECS would keep. UpdateService leaves as
// it is what it is not given, and CloudFormation gives it what is in the template: that a
// property has gone changes nothing (Amazon ECS API Reference, "UpdateService"; aws-cdk
// 38771 about LoadBalancers, aws-cdk 25346 and copilot-cli 4565 about Alarms). So what a
// service does not have is said where AWS says how: an empty list removes LoadBalancers and
// VolumeConfigurations ("AWS::ECS::Service", of both: "To remove this property … specify an
// empty … array"), false and Enabled: false switch the others off.
//
// These are left out, since saying them would not do, or do harm:
//   - ServiceRegistries: an empty list does not remove them (containers-roadmap 1746). Each
//     service that is kept running has them.
//   - CapacityProviderStrategy: beside a launch type ECS may refuse it, and an empty one
//     asked for a forced deployment in an update that did not change it (aws-cdk 34631).
//   - HealthCheckGracePeriodSeconds, where there is no check: ECS does not use it then
//     ("UpdateService"), and has refused it without a load balancer (terraform-provider-aws
//     31104).
//   - DesiredCount, where scaling has it: a deployment would undo what scaling did.
func bareService() *cfn.ECSService {
	return &cfn.ECSService{
		EnableExecuteCommand: cfn.Of(false), LoadBalancers: []cfn.ECSLoadBalancer{}, VolumeConfigurations: []cfn.ECSServiceVolume{},
		ServiceConnectConfiguration: &cfn.ECSServiceConnectConfiguration{Enabled: cfn.Of(false)},
	}
}

// noAlarms are those of a deployment that follows none; all three are required
// ("DeploymentAlarms").
func noAlarms() *cfn.ECSDeploymentAlarms {
	return &cfn.ECSDeploymentAlarms{AlarmNames: []cfn.String{}, Enable: cfn.Of(false), Rollback: cfn.Of(false)}
}

// rebalancing is whether ECS starts a task in another zone before it stops one where there
// are too many. It needs more than 100 percent for that (Amazon ECS Developer Guide,
// "Balancing an Amazon ECS service across Availability Zones"). A new service that does not
// say it has it, and an old one keeps what it has ("UpdateService").
func rebalancing(d plan.Deployment) cfn.String {
	if d.Maximum <= 100 {
		return cfn.Of("DISABLED")
	}
	return cfn.Of("ENABLED")
}

func emitECSService(p *plan.Plan, s *plan.Service, set *serviceResources) {
	c := set.service
	c.TaskDefinition = cfn.Ref(plan.ID(s.Name, "TaskDefinition"))
	if s.Scaling == nil { // else a deployment would undo what scaling did
		c.DesiredCount = cfn.Of(s.Replicas)
	}
	c.LaunchType, c.PlatformVersion = cfn.Of("FARGATE"), cfn.Of("LATEST")
	c.DeploymentConfiguration = &cfn.ECSDeploymentConfiguration{
		MinimumHealthyPercent: cfn.Of(s.Deployment.Minimum), MaximumPercent: cfn.Of(s.Deployment.Maximum),
		Alarms: noAlarms(),
	}
	configureDeployment(s, c.DeploymentConfiguration)
	c.AvailabilityZoneRebalancing = rebalancing(s.Deployment)
	c.PropagateTags = cfn.Of("SERVICE")
	c.Tags = tags(p, manifest.ServiceTag, s.Name)
}
