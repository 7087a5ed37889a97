package emit

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// configureDeployment writes what a deployment does.
func configureDeployment(r plan.Deployment, c *cfn.ECSDeploymentConfiguration) {
	c.Strategy = cfn.Of(cmp.Or(r.Strategy, "ROLLING")) // ECS keeps one that is not said
	c.DeploymentCircuitBreaker = &cfn.ECSDeploymentCircuitBreaker{Enable: cfn.Of(r.Breaker), Rollback: cfn.Of(r.Rollback && r.Breaker)}
	if len(r.Alarms) > 0 {
		c.Alarms = &cfn.ECSDeploymentAlarms{AlarmNames: texts(r.Alarms...), Enable: cfn.Of(true), Rollback: cfn.Of(r.Rollback)}
	}
	if r.Shifts() {
		c.BakeTimeInMinutes = cfn.Of(r.Bake)
	}
	switch r.Strategy {
	case "CANARY":
		c.CanaryConfiguration = &cfn.ECSCanaryConfiguration{CanaryPercent: cfn.Of(r.Percent), CanaryBakeTimeInMinutes: cfn.Of(r.Interval)}
	case "LINEAR":
		c.LinearConfiguration = &cfn.ECSLinearConfiguration{StepPercent: cfn.Of(r.Percent), StepBakeTimeInMinutes: cfn.Of(r.Interval)}
	}
}

// alternateGroupID is the second target group of a container port.
func alternateGroupID(service string, t plan.Target) cfn.LogicalID {
	return plan.ID(service, fmt.Sprintf("%s%d%sAlternateTargetGroup", strings.ToUpper(t.Transport), t.ContainerPort, t.Behind))
}

// emitTrafficShift comes after emitTargets. The role is that of "Amazon ECS
// infrastructure IAM role for load balancers" in the Amazon ECS Developer Guide.
func emitTrafficShift(p *plan.Plan, s *plan.Service, set *serviceResources) {
	if !s.Deployment.Shifts() || len(s.Targets) == 0 {
		return
	}
	role := plan.ID(s.Name, "DeploymentRole")
	set.roles = append(set.roles, &cfn.Resource{ID: role, Properties: &cfn.IAMRole{
		AssumeRolePolicyDocument: &cfn.PolicyDocument{Version: "2012-10-17", Statement: []cfn.Statement{{
			Effect: "Allow", Principal: &cfn.Principal{Service: "ecs.amazonaws.com"}, Action: []string{"sts:AssumeRole"},
		}}},
		ManagedPolicyArns: []cfn.String{cfn.Sub("arn:${AWS::Partition}:iam::aws:policy/AmazonECSInfrastructureRolePolicyForLoadBalancers")},
	}})
	for i, t := range s.Targets {
		alternate := alternateGroupID(t.Container, t)
		set.targetGroups = append(set.targetGroups, &cfn.Resource{ID: alternate, Properties: targetGroup(p, t)})
		set.service.LoadBalancers[i].AdvancedConfiguration = &cfn.ECSAdvancedConfiguration{
			AlternateTargetGroupArn: cfn.Ref(alternate), ProductionListenerRule: cfn.Ref(t.Uses[0]), RoleArn: cfn.GetAtt(role, "Arn"),
		}
	}
}

// shiftingForward sends requests to both target groups of the service, with all the weight
// on the first, as ECS wants it before its first deployment (Amazon ECS Developer Guide,
// "Troubleshooting Amazon ECS blue/green deployments").
func shiftingForward(r plan.Route) *cfn.ELBForwardConfig {
	return &cfn.ELBForwardConfig{TargetGroups: []cfn.ELBTargetGroupTuple{
		{TargetGroupArn: cfn.Ref(plan.TargetGroupID(r.Service, r.Target)), Weight: cfn.Of(100)},
		{TargetGroupArn: cfn.Ref(alternateGroupID(r.Service, r.Target)), Weight: cfn.Of(0)},
	}}
}
