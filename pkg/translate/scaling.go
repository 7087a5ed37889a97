package translate

import (
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var scaling = feature{
	name: "Scaling",
	about: "`deploy.x-aws-autoscaling` lets the number of tasks follow their CPU or memory use, or the requests that the load balancer sends to each of them, between a minimum and a maximum; " +
		"with `schedule` the two change at given times. With several targets, the one that asks for most tasks decides. The template then says nothing of the number itself, so that " +
		"a deployment does not undo what scaling did.",
	extensions:  []extension{{"x-aws-autoscaling", []string{"services.*.deploy"}, "How the number of tasks follows their load.", scalingExtension{}}},
	kinds:       []diag.Kind{kindScaling, kindScalingMax, kindScalingZero, kindScalingSchedule},
	lower:       lowerScaling,
	emitService: emitScaling,
}

var kindScaling = diag.Kind{
	Code: "C2E-scaling", Severity: diag.Error,
	Title: "scaling has no bounds or no target",
	Cause: "Scaling needs a maximum of at least 1, a minimum that is not above it, and something to follow: the use of CPU or memory in percent, the requests of each task in a minute, or a schedule.",
	Cure:  "write x-aws-autoscaling as in {min: 1, max: 4, cpu: 75}",
}

var kindScalingMax = diag.Kind{
	Code: "C2E-scaling-max", Severity: diag.Warning,
	Title: "scaling has no upper bound",
	Cause: "Each task costs money, so their number is bounded where the file does not do it.",
	Cure:  "write x-aws-autoscaling: {max: …}",
}

// (Amazon ECS Developer Guide, "Use a target metric to scale Amazon ECS services")
var kindScalingZero = diag.Kind{
	Code: "C2E-scaling-zero", Severity: diag.Warning,
	Title: "nothing brings a service back from no tasks",
	Cause: "The use of CPU and memory, and the requests of each task, are measured of tasks that run. Without any, there is nothing to follow, and their number stays as it is.",
	Cure:  "write min: 1; or give schedule a time with a min of 1 or more",
}

// scalingExtension is x-aws-autoscaling.
type scalingExtension struct {
	Min          *int              `yaml:"min" doc:"number of tasks at least; default: 1"`
	Max          *int              `yaml:"max" doc:"number of tasks at most; default: 10, or min if that is more"`
	CPU          int               `yaml:"cpu" doc:"percentage of the tasks' CPU that is aimed at"`
	Memory       int               `yaml:"memory" doc:"percentage of the tasks' memory that is aimed at"`
	Requests     int               `yaml:"requests" doc:"requests in a minute that each task is aimed to get from the load balancer"`
	RequestsPort int               `yaml:"requests_port" doc:"container port whose requests count; default: the first one behind an HTTP listener"`
	InCooldown   *seconds          `yaml:"scale_in_cooldown" doc:"time after tasks were taken away before more are, up to 1h; default: 60s"`
	OutCooldown  *seconds          `yaml:"scale_out_cooldown" doc:"time that new tasks get to take effect before more are added, up to 1h; default: 60s"`
	Schedule     []boundsExtension `yaml:"schedule" doc:"times at which the bounds change; they hold until the next one"`
}

// Scaling is how the number of tasks follows their load.
type Scaling struct {
	Min, Max                int
	CPU, Memory             int     // percent; 0: not looked at
	Requests                int     // per task and minute; 0: not looked at
	RequestsTo              *Target // whose requests count
	InCooldown, OutCooldown int     // seconds
	Schedule                []ScheduledBounds
}

const maxCooldown = 3600

// usualMax bounds what scaling costs where nobody has.
const usualMax = 10

func lowerScaling(l *lowering) {
	l.eachTask(func(s *Service, c types.ServiceConfig) {
		if c.Deploy == nil {
			return
		}
		x, ok := decodeExtension[scalingExtension](l, c.Deploy.Extensions, "x-aws-autoscaling", "services", s.Name, "deploy")
		if !ok {
			return
		}
		s.Scaling = &Scaling{
			Min: given(x.Min, 1), Max: given(x.Max, max(usualMax, given(x.Min, 1))), CPU: x.CPU, Memory: x.Memory, Requests: x.Requests,
			InCooldown: int(given(x.InCooldown, 60)), OutCooldown: int(given(x.OutCooldown, 60)),
		}
		if x.Max == nil {
			l.At("services", s.Name, "deploy", "x-aws-autoscaling").Report(kindScalingMax, "service %q: scaling has no max, so that there are %d tasks at most", s.Name, s.Scaling.Max)
		}
		s.Scaling.Schedule = lowerBounds(l, s, x.Schedule)
		checkScaling(l, s, len(x.Schedule) > 0)
		lowerRequests(l, s, x)
		if s.Life != Kept {
			s.Scaling = nil // a warning says so
		}
	})
}

func checkScaling(l *lowering, s *Service, scheduled bool) {
	wrong := func(key, format string, args ...any) {
		path := []string{"services", s.Name, "deploy", "x-aws-autoscaling"}
		if key != "" {
			path = append(path, key)
		}
		l.At(path...).Report(kindScaling, "service %q: "+format, append([]any{s.Name}, args...)...)
	}
	x := s.Scaling
	switch {
	case x.Max < 1:
		wrong("max", "scaling to %d tasks at most is not possible", x.Max)
	case x.Min < 0 || x.Min > x.Max:
		wrong("", "scaling between %d and %d tasks is not possible", x.Min, x.Max)
	}
	switch {
	case x.CPU == 0 && x.Memory == 0 && x.Requests == 0 && !scheduled:
		wrong("", "scaling has nothing to follow: neither cpu, memory nor requests, and no schedule")
	case !percentage(x.CPU) || !percentage(x.Memory):
		wrong("", "scaling aims at %d percent CPU and %d percent memory", x.CPU, x.Memory)
	case x.Requests < 0:
		wrong("requests", "scaling aims at %d requests", x.Requests)
	}
	if x.Min == 0 && x.Max > 0 && !slices.ContainsFunc(x.Schedule, func(b ScheduledBounds) bool { return b.Min != nil && *b.Min > 0 }) {
		l.At("services", s.Name, "deploy", "x-aws-autoscaling", "min").Report(kindScalingZero, "service %q: once it has no tasks, it gets none again", s.Name)
	}
	for key, cooldown := range map[string]int{"scale_in_cooldown": x.InCooldown, "scale_out_cooldown": x.OutCooldown} {
		if cooldown < 0 || cooldown > maxCooldown {
			wrong(key, "%s %d is not between 0 and %d seconds", key, cooldown, maxCooldown)
		}
	}
}

func percentage(n int) bool { return n >= 0 && n <= 100 }

// lowerRequests finds the target whose requests count: only an application load balancer
// counts them.
func lowerRequests(l *lowering, s *Service, x scalingExtension) {
	if x.Requests == 0 && x.RequestsPort == 0 {
		return
	}
	i := slices.IndexFunc(s.Targets, func(t Target) bool {
		return !t.isConnection() && (x.RequestsPort == 0 || t.ContainerPort == x.RequestsPort)
	})
	at := l.At("services", s.Name, "deploy", "x-aws-autoscaling", "requests")
	switch {
	case x.Requests == 0:
		l.At("services", s.Name, "deploy", "x-aws-autoscaling", "requests_port").Report(kindScaling, "service %q: scaling has a requests_port, and no requests to aim at", s.Name)
	case i >= 0:
		s.Scaling.RequestsTo = &s.Targets[i]
	case x.RequestsPort != 0:
		at.Report(kindScaling, "service %q: scaling counts the requests to port %d, which is not behind an HTTP listener", s.Name, x.RequestsPort)
	default:
		at.Report(kindScaling, "service %q: scaling counts requests, and no port of the service is behind an HTTP listener", s.Name).
			WithHint("publish a port as HTTP, or aim at cpu or memory")
	}
}

// aims are what the number of tasks follows, in the ids of the policies.
func (s *Scaling) aims() []string {
	if s == nil {
		return nil
	}
	var list []string
	for _, aim := range []struct {
		what  string
		value int
	}{{"Cpu", s.CPU}, {"Memory", s.Memory}, {"Requests", s.Requests}} {
		if aim.value != 0 {
			list = append(list, aim.what)
		}
	}
	return list
}

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
		ScheduledActions: s.Scaling.actions(),
	}})
	follow := func(what string, aim int, metric cfn.AutoScalingPredefinedMetric) {
		if aim == 0 {
			return
		}
		set.scaling = append(set.scaling, &cfn.Resource{ID: id(s.Name, what+"ScalingPolicy"), Properties: &cfn.AutoScalingPolicy{
			PolicyName: cfn.Of(what), PolicyType: cfn.Of("TargetTrackingScaling"), ScalingTargetId: cfn.Ref(target),
			TargetTrackingScalingPolicyConfiguration: &cfn.AutoScalingTargetTracking{
				PredefinedMetricSpecification: &metric,
				TargetValue:                   cfn.Of(aim), ScaleInCooldown: cfn.Of(s.Scaling.InCooldown), ScaleOutCooldown: cfn.Of(s.Scaling.OutCooldown),
			},
		}})
	}
	follow("Cpu", s.Scaling.CPU, cfn.AutoScalingPredefinedMetric{PredefinedMetricType: cfn.Of("ECSServiceAverageCPUUtilization")})
	follow("Memory", s.Scaling.Memory, cfn.AutoScalingPredefinedMetric{PredefinedMetricType: cfn.Of("ECSServiceAverageMemoryUtilization")})
	if t := s.Scaling.RequestsTo; t != nil {
		follow("Requests", s.Scaling.Requests, cfn.AutoScalingPredefinedMetric{
			PredefinedMetricType: cfn.Of("ALBRequestCountPerTarget"),
			ResourceLabel:        cfn.Join("/", p.balancerFullName(t.Balancers[0]), cfn.GetAtt(targetGroupID(t.Container, *t), "TargetGroupFullName")),
		})
	}
}

// balancerFullName is the end of the ARN of a load balancer, app/NAME/ID, by which
// metrics name it.
func (p *Plan) balancerFullName(balancer cfn.LogicalID) cfn.String {
	i := slices.IndexFunc(p.LoadBalancers, func(lb *LoadBalancer) bool { return lb.id() == balancer })
	lb := p.LoadBalancers[i]
	if !p.existing(lb) {
		return cfn.GetAtt(balancer, "LoadBalancerFullName")
	}
	const before = "loadbalancer/"
	if _, name, ok := strings.Cut(p.existingBalancer(lb), before); ok {
		return cfn.Of(name)
	}
	return cfn.Select(1, cfn.Split(before, p.balancerRef(lb)))
}
