package translate

import (
	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var scaling = feature{
	name: "Scaling",
	about: "`deploy.x-aws-autoscaling` lets the number of tasks follow their CPU or memory use, between a minimum and a maximum. The template then says nothing of the number itself, so that " +
		"a deployment does not undo what scaling did.",
	extensions:  []extension{{"x-aws-autoscaling", []string{"services.*.deploy"}, "How the number of tasks follows their load.", scalingExtension{}}},
	kinds:       []diag.Kind{kindScaling},
	lower:       lowerScaling,
	emitService: emitScaling,
}

var kindScaling = diag.Kind{
	Code: "C2E-scaling", Severity: diag.Error,
	Title: "scaling has no bounds or no target",
	Cause: "Scaling needs a maximum of at least 1, a minimum that is not above it, and the use of CPU or memory in percent that it keeps to.",
	Cure:  "write x-aws-autoscaling as in {min: 1, max: 4, cpu: 75}",
}

// scalingExtension is x-aws-autoscaling.
type scalingExtension struct {
	Min    *int `yaml:"min" doc:"number of tasks at least; default: 1"`
	Max    int  `yaml:"max" doc:"number of tasks at most"`
	CPU    int  `yaml:"cpu" doc:"percentage of the tasks' CPU that is aimed at"`
	Memory int  `yaml:"memory" doc:"percentage of the tasks' memory that is aimed at"`
}

// Scaling is how the number of tasks follows their load.
type Scaling struct {
	Min, Max    int
	CPU, Memory int // percent; 0: not looked at
}

func lowerScaling(l *lowering) {
	l.eachTask(func(s *Service, c types.ServiceConfig) {
		if c.Deploy == nil {
			return
		}
		x, ok := decodeExtension[scalingExtension](l, c.Deploy.Extensions, "x-aws-autoscaling", "services", s.Name, "deploy")
		if !ok {
			return
		}
		s.Scaling = &Scaling{Min: given(x.Min, 1), Max: x.Max, CPU: x.CPU, Memory: x.Memory}
		at := l.At("services", s.Name, "deploy", "x-aws-autoscaling")
		switch {
		case x.Max < 1:
			at.Report(kindScaling, "service %q: scaling has no max, the number of tasks at most", s.Name)
		case s.Scaling.Min < 0 || s.Scaling.Min > x.Max:
			at.Report(kindScaling, "service %q: scaling between %d and %d tasks is not possible", s.Name, s.Scaling.Min, x.Max)
		}
		if x.CPU == 0 && x.Memory == 0 {
			at.Report(kindScaling, "service %q: scaling has neither cpu nor memory to aim at", s.Name)
		} else if !percentage(x.CPU) || !percentage(x.Memory) {
			at.Report(kindScaling, "service %q: scaling aims at %d percent CPU and %d percent memory", s.Name, x.CPU, x.Memory)
		}
	})
}

func percentage(n int) bool { return n >= 0 && n <= 100 }

func emitScaling(p *Plan, s *Service, set *serviceSet) {
	if s.Scaling == nil {
		return
	}
	service := cfn.GetAtt(id(s.Name, "Service"), "Name")
	target := id(s.Name, "ScalableTarget")
	set.scaling = append(set.scaling, &cfn.Resource{ID: target, Properties: &cfn.AutoScalingTarget{
		ServiceNamespace: cfn.Of("ecs"), ScalableDimension: cfn.Of("ecs:service:DesiredCount"),
		ResourceId:  cfn.Join("/", cfn.Of("service"), p.clusterName(), service),
		MinCapacity: cfn.Of(s.Scaling.Min), MaxCapacity: cfn.Of(s.Scaling.Max),
	}})
	follow := func(what, metric string, percent int) {
		if percent == 0 {
			return
		}
		set.scaling = append(set.scaling, &cfn.Resource{ID: id(s.Name, what+"ScalingPolicy"), Properties: &cfn.AutoScalingPolicy{
			PolicyName: cfn.Of(what), PolicyType: cfn.Of("TargetTrackingScaling"), ScalingTargetId: cfn.Ref(target),
			TargetTrackingScalingPolicyConfiguration: &cfn.AutoScalingTargetTracking{
				PredefinedMetricSpecification: &cfn.AutoScalingPredefinedMetric{PredefinedMetricType: cfn.Of(metric)},
				TargetValue:                   cfn.Of(percent), ScaleInCooldown: cfn.Of(60), ScaleOutCooldown: cfn.Of(60),
			},
		}})
	}
	follow("Cpu", "ECSServiceAverageCPUUtilization", s.Scaling.CPU)
	follow("Memory", "ECSServiceAverageMemoryUtilization", s.Scaling.Memory)
}
