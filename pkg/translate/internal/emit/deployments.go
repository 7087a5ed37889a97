package emit

import (
	"fmt"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// configureDeployment writes what a deployment does.
func configureDeployment(s *plan.Service, c *cfn.ECSDeploymentConfiguration) {
	r := s.Deployment
	c.Strategy = optional(r.Strategy)
	c.DeploymentCircuitBreaker = &cfn.ECSDeploymentCircuitBreaker{Enable: cfn.Of(r.Breaker), Rollback: cfn.Of(r.Rollback && r.Breaker)}
	if len(r.Alarms) > 0 {
		c.Alarms = &cfn.ECSDeploymentAlarms{AlarmNames: texts(r.Alarms...), Enable: cfn.Of(true), Rollback: cfn.Of(r.Rollback)}
	}
	if r.Shifts() {
		c.BakeTimeInMinutes = cfn.Of(r.Bake)
	}
	for _, hook := range s.Hooks {
		c.LifecycleHooks = append(c.LifecycleHooks, cfn.ECSLifecycleHook{
			HookTargetArn: cfn.Of(hook.Lambda), LifecycleStages: texts(hook.Stages...), RoleArn: cfn.GetAtt(hookRoleID(s.Name), "Arn"),
		})
	}
	switch r.Strategy {
	case "CANARY":
		c.CanaryConfiguration = &cfn.ECSCanaryConfiguration{CanaryPercent: cfn.Of(r.Percent), CanaryBakeTimeInMinutes: cfn.Of(r.Interval)}
	case "LINEAR":
		c.LinearConfiguration = &cfn.ECSLinearConfiguration{StepPercent: cfn.Of(r.Percent), StepBakeTimeInMinutes: cfn.Of(r.Interval)}
	}
}

func emitDeployments(p *plan.Plan, s *plan.Service, set *serviceResources) {
	emitTrafficShift(p, s, set)
	emitHookRole(s, set)
}

func hookRoleID(service string) cfn.LogicalID { return plan.ID(service, "HookRole") }

// emitHookRole lets ECS ask the functions of a deployment (Amazon ECS Developer Guide,
// "Permissions required for Lambda functions in Amazon ECS blue/green deployments").
func emitHookRole(s *plan.Service, set *serviceResources) {
	var functions []string
	for _, hook := range s.Hooks {
		functions = plan.Union(functions, []string{hook.Lambda})
	}
	if len(functions) > 0 {
		set.roles = append(set.roles, &cfn.Resource{ID: hookRoleID(s.Name), Properties: &cfn.IAMRole{
			AssumeRolePolicyDocument: trustECS(),
			Policies: []cfn.IAMPolicy{inlinePolicy("AskHooks", []cfn.Statement{
				{Effect: "Allow", Action: []string{"lambda:InvokeFunction"}, Resource: texts(functions...)},
			})},
		}})
	}
}

// trustECS lets ECS itself take a role.
func trustECS() *cfn.PolicyDocument {
	return policyOf([]cfn.Statement{{
		Effect: "Allow", Principal: &cfn.Principal{Service: "ecs.amazonaws.com"}, Action: []string{"sts:AssumeRole"},
	}})
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
		AssumeRolePolicyDocument: trustECS(),
		ManagedPolicyArns:        []cfn.String{cfn.Sub("arn:${AWS::Partition}:iam::aws:policy/AmazonECSInfrastructureRolePolicyForLoadBalancers")},
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
