package emit

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// configureDeployment writes what a deployment does.
func configureDeployment(s *plan.Service, c *cfn.ECSDeploymentConfiguration) {
	r := s.Deployment
	c.Strategy = cfn.Of(cmp.Or(r.Strategy, "ROLLING")) // ECS keeps one that is not said
	c.DeploymentCircuitBreaker = &cfn.ECSDeploymentCircuitBreaker{Enable: cfn.Of(r.Breaker), Rollback: cfn.Of(r.Rollback && r.Breaker)}
	if len(r.Alarms) > 0 {
		c.Alarms = &cfn.ECSDeploymentAlarms{AlarmNames: texts(r.Alarms...), Enable: cfn.Of(true), Rollback: cfn.Of(r.Rollback)}
	}
	if r.Shifts() {
		c.BakeTimeInMinutes = cfn.Of(r.Bake)
	}
	c.LifecycleHooks = []cfn.ECSLifecycleHook{} // those that are not said stay (terraform-provider-aws 47096)
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
		set.emitWeight(t.Uses[0], plan.TargetGroupID(t.Container, t), 100, false)
		set.emitWeight(t.Uses[0], alternate, 0, false)
		if t.Test != "" {
			set.service.LoadBalancers[i].AdvancedConfiguration.TestListenerRule = cfn.Ref(t.Test)
			set.emitWeight(t.Test, plan.TargetGroupID(t.Container, t), 100, true)
			set.emitWeight(t.Test, alternate, 0, true)
		}
	}
}

// weightID is the parameter for the weight of a target group, of all requests or of tests.
func weightID(group cfn.LogicalID, test bool) cfn.LogicalID {
	if test {
		return group + "TestWeight"
	}
	return group + "Weight"
}

// emitWeight declares how many of the requests go to a target group, in percent. ECS moves
// the weights with each deployment, and CloudFormation writes those of the template when it
// changes anything of the listener or the rule, so the deployment fills in what they are
// (aws-cdk 36649, containers-roadmap 2853). At first all is on the first group, as ECS wants
// it before its first deployment (Amazon ECS Developer Guide, "Troubleshooting Amazon ECS
// blue/green deployments").
func (set *serviceResources) emitWeight(on, group cfn.LogicalID, first int, test bool) {
	of := "requests"
	if test {
		of = "tests"
	}
	set.e.filled(cfn.Parameter{
		ID: weightID(group, test), Type: "Number", Default: cfn.Of(strconv.Itoa(first)),
		Description: "Percentage of the " + of + " that go to " + string(group) + ", which Amazon ECS moves",
	}, manifest.Parameter{WeightOn: on, TargetGroup: group}, set.path.Sub("deploy", "x-aws-deployment", string(group))...)
}

// shiftingForward sends requests to both target groups of the service, by weights that ECS
// moves.
func shiftingForward(r plan.Route) *cfn.ELBForwardConfig {
	c := &cfn.ELBForwardConfig{}
	for _, group := range []cfn.LogicalID{plan.TargetGroupID(r.Service, r.Target), alternateGroupID(r.Service, r.Target)} {
		c.TargetGroups = append(c.TargetGroups, cfn.ELBTargetGroupTuple{TargetGroupArn: cfn.Ref(group), Weight: cfn.NumberOf(weightID(group, r.Test))})
	}
	return c
}
