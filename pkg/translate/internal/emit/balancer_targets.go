package emit

import (
	"reflect"
	"slices"
	"strconv"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

func emitTargets(p *plan.Plan, s *plan.Service, set *serviceResources) {
	for _, t := range s.Targets {
		// Services of a network reach every port without a mapping; a load balancer needs one.
		for _, transport := range t.Transports() {
			set.containerOf(t.Container).PortMappings = append(set.containerOf(t.Container).PortMappings,
				cfn.ECSPortMapping{ContainerPort: cfn.Of(t.ContainerPort), Protocol: cfn.Of(transport)})
		}
		target := plan.TargetGroupID(t.Container, t)
		set.service.LoadBalancers = append(set.service.LoadBalancers, cfn.ECSLoadBalancer{
			ContainerName: cfn.Of(plan.TaskName(t.Container)), ContainerPort: cfn.Of(t.ContainerPort), TargetGroupArn: cfn.Ref(target),
		})
		set.targetGroups = append(set.targetGroups, &cfn.Resource{ID: target, Properties: targetGroup(p, t)})
		if !s.Deployment.Shifts() { // else the service refers to them
			set.dependsOn(t.Uses...) // ECS refuses a target group that no load balancer uses
		}
		for _, rule := range targetIngress(t) {
			if !slices.ContainsFunc(set.group.SecurityGroupIngress, func(other cfn.EC2Ingress) bool { return reflect.DeepEqual(other, rule) }) {
				set.group.SecurityGroupIngress = append(set.group.SecurityGroupIngress, rule)
			}
		}
	}
}

// targetIngress lets the load balancers reach the port, and the one that is checked.
func targetIngress(t plan.Target) []cfn.EC2Ingress {
	var rules []cfn.EC2Ingress
	add := func(balancer cfn.LogicalID, transport string, port int) {
		rules = append(rules, cfn.EC2Ingress{
			Description: cfn.Of("From the load balancer"), IpProtocol: cfn.Of(transport), FromPort: cfn.Of(port), ToPort: cfn.Of(port),
			SourceSecurityGroupId: cfn.Ref(balancerGroup(balancer)),
		})
	}
	for _, balancer := range t.Balancers {
		for _, transport := range t.Transports() {
			add(balancer, transport, t.ContainerPort)
		}
		check, err := strconv.Atoi(t.Check.Port)
		switch {
		case err == nil && check != t.ContainerPort:
			add(balancer, "tcp", check)
		case t.Protocol == "UDP": // whose health is checked by TCP
			add(balancer, "tcp", t.ContainerPort)
		}
	}
	return rules
}

func targetGroup(p *plan.Plan, t plan.Target) *cfn.ELBTargetGroup {
	group := &cfn.ELBTargetGroup{
		VpcId: p.VPC.Ref(), TargetType: cfn.Of("ip"), Protocol: cfn.Of(t.Protocol), ProtocolVersion: optional(t.Version),
		Port:                cfn.Of(t.ContainerPort),
		HealthCheckProtocol: cfn.Of(t.Check.Protocol), HealthCheckPort: cfn.Of(t.Check.Port), HealthCheckPath: optional(t.Check.Path),
		HealthCheckIntervalSeconds: cfn.Of(t.Check.Interval), HealthCheckTimeoutSeconds: cfn.Of(t.Check.Timeout),
		HealthyThresholdCount: cfn.Of(t.Check.Healthy), UnhealthyThresholdCount: cfn.Of(t.Check.Unhealthy),
		TargetGroupAttributes: []cfn.ELBAttribute{
			{Key: cfn.Of("deregistration_delay.timeout_seconds"), Value: cfn.Of(strconv.Itoa(t.Deregistration))},
		},
	}
	switch {
	case t.Version == "GRPC":
		group.Matcher = &cfn.ELBMatcher{GrpcCode: cfn.Of(t.Check.Matcher)}
	case t.Check.Matcher != "":
		group.Matcher = &cfn.ELBMatcher{HttpCode: cfn.Of(t.Check.Matcher)}
	}
	group.TargetGroupAttributes = append(group.TargetGroupAttributes, targetAttributes(t)...)
	return group
}

// targetAttributes are the settings that only some targets have. The others say that they
// do not: an attribute that goes from the template stays with the target group (aws-cdk
// 17111, cloudformation-cli 992). Slow start is a matter of Application Load Balancers.
func targetAttributes(t plan.Target) []cfn.ELBAttribute {
	var list []cfn.ELBAttribute
	add := func(key, value string) { list = append(list, cfn.ELBAttribute{Key: cfn.Of(key), Value: cfn.Of(value)}) }
	switch {
	case t.Stickiness == 0:
		add("stickiness.enabled", "false")
	case t.IsConnection():
		add("stickiness.enabled", "true")
		add("stickiness.type", "source_ip")
	default:
		add("stickiness.enabled", "true")
		add("stickiness.type", "lb_cookie")
		add("stickiness.lb_cookie.duration_seconds", strconv.Itoa(t.Stickiness))
	}
	if !t.IsConnection() {
		add("slow_start.duration_seconds", strconv.Itoa(t.SlowStart))
	}
	return list
}
