package emit

import (
	"fmt"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

func emitScaling(p *plan.Plan, s *plan.Service, set *serviceResources) {
	if s.Scaling == nil {
		return
	}
	service := cfn.GetAtt(plan.ID(s.Name, "Service"), "Name")
	target := plan.ID(s.Name, "ScalableTarget")
	set.scaling = append(set.scaling, &cfn.Resource{ID: target, Properties: &cfn.AutoScalingTarget{
		ServiceNamespace: cfn.Of("ecs"), ScalableDimension: cfn.Of("ecs:service:DesiredCount"),
		ResourceId:  cfn.Join("/", cfn.Of("service"), clusterName(p), service),
		MinCapacity: cfn.Of(s.Scaling.Min), MaxCapacity: cfn.Of(s.Scaling.Max),
		ScheduledActions: scheduledActions(s.Scaling),
	}})
	follow := func(what string, aim int, metric cfn.AutoScalingPredefinedMetric) {
		if aim == 0 {
			return
		}
		set.scaling = append(set.scaling, &cfn.Resource{ID: plan.ID(s.Name, what+"ScalingPolicy"), Properties: &cfn.AutoScalingPolicy{
			PolicyName: cfn.Of(what), PolicyType: cfn.Of("TargetTrackingScaling"), ScalingTargetId: cfn.Ref(target),
			TargetTrackingScalingPolicyConfiguration: &cfn.AutoScalingTargetTracking{
				PredefinedMetricSpecification: &metric,
				TargetValue:                   cfn.Of(aim), ScaleInCooldown: cfn.Of(s.Scaling.InCooldown),
				ScaleOutCooldown: cfn.Of(s.Scaling.OutCooldown),
			},
		}})
	}
	follow("Cpu", s.Scaling.CPU, cfn.AutoScalingPredefinedMetric{PredefinedMetricType: cfn.Of("ECSServiceAverageCPUUtilization")})
	follow("Memory", s.Scaling.Memory, cfn.AutoScalingPredefinedMetric{PredefinedMetricType: cfn.Of("ECSServiceAverageMemoryUtilization")})
	if t := s.Scaling.RequestsTo; t != nil {
		follow("Requests", s.Scaling.Requests, cfn.AutoScalingPredefinedMetric{
			PredefinedMetricType: cfn.Of("ALBRequestCountPerTarget"),
			ResourceLabel: cfn.Join("/", balancerFullName(p, t.Balancers[0]),
				cfn.GetAtt(plan.TargetGroupID(t.Container, *t), "TargetGroupFullName")),
		})
	}
}

// balancerFullName is the end of the ARN of a load balancer, app/NAME/ID, by which
// metrics name it.
func balancerFullName(p *plan.Plan, balancer cfn.LogicalID) cfn.String {
	i := slices.IndexFunc(p.LoadBalancers, func(lb *plan.LoadBalancer) bool { return lb.ID() == balancer })
	lb := p.LoadBalancers[i]
	if !p.Existing(lb) {
		return cfn.GetAtt(balancer, "LoadBalancerFullName")
	}
	const before = "loadbalancer/"
	if _, name, ok := strings.Cut(existingBalancer(p, lb), before); ok {
		return cfn.Of(name)
	}
	return cfn.Select(1, cfn.Split(before, balancerRef(p, lb)))
}

// scheduledActions are the scheduled actions of the scalable target, named by their place.
func scheduledActions(s *plan.Scaling) []cfn.AutoScalingScheduledAction {
	var list []cfn.AutoScalingScheduledAction
	for i, b := range s.Schedule {
		action := &cfn.AutoScalingTargetAction{}
		if b.Min != nil {
			action.MinCapacity = cfn.Of(*b.Min)
		}
		if b.Max != nil {
			action.MaxCapacity = cfn.Of(*b.Max)
		}
		list = append(list, cfn.AutoScalingScheduledAction{
			ScheduledActionName: cfn.Of(fmt.Sprintf("Bounds%d", i+1)), Schedule: cfn.Of(b.When), Timezone: optional(b.Timezone),
			ScalableTargetAction: action,
		})
	}
	return list
}
