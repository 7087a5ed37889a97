package lower

import (
	"slices"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var scalingFeature = feature{
	name: "Scaling",
	about: "`deploy.x-aws-autoscaling` lets the number of tasks follow their CPU or memory use, or the requests that the load balancer " +
		"sends to each of them, between a minimum and a maximum; with `schedule` the two change at given times. With several targets, the one " +
		"that needs the most tasks takes effect. The template then does not contain the number itself, so that a deployment does not undo " +
		"scaling.",
	extensions: []extension{
		{"x-aws-autoscaling", []string{"services.*.deploy"}, "How the number of tasks follows the load.", scalingExtension{}}},
	kinds: []diag.Kind{kindScaling, kindScalingMax, kindScalingZero, kindScalingStart, kindScalingSchedule},
	lower: lowerScaling,
}

var kindScaling = diag.Kind{
	Code: "C2E-scaling", Severity: diag.Error,
	Title: "invalid scaling bounds or target",
	Cause: "Scaling needs a maximum of at least 1, a minimum no higher than that, and a target (CPU or memory utilization in " +
		"percent, or requests per task per minute), a schedule, or both.",
	Fix: "write x-aws-autoscaling like this: {min: 1, max: 4, cpu: 75}",
}

var kindScalingMax = diag.Kind{
	Code: "C2E-scaling-max", Severity: diag.Warning,
	Title: "service has no maximum for scaling", OfService: true,
	Cause: "Each task costs money, so a limit applies if the file does not set a maximum.",
	Fix:   "set max in x-aws-autoscaling",
}

// kindScalingStart is AWS CloudFormation Template Reference, "AWS::ECS::Service", DesiredCount:
// "For new services, if a desired count is not specified, a default value of 1 is used."
var kindScalingStart = diag.Kind{
	Code: "C2E-scaling-start", Severity: diag.Info,
	Title: "first deployment starts one task",
	Cause: "The number of tasks is left to scaling so that a deployment does not undo it. A new service therefore starts with one task, " +
		"which scaling then removes.",
	Fix: "nothing to do; to stop the task right away, scale the service to 0 after the first deployment",
}

// (Amazon ECS Developer Guide, "Use a target metric to scale Amazon ECS services")
var kindScalingZero = diag.Kind{
	Code: "C2E-scaling-zero", Severity: diag.Warning,
	Title:     "service cannot scale out from zero tasks",
	OfService: true,
	Cause: "CPU and memory utilization and requests per task are measured on running tasks. Without any, there is nothing to measure, so " +
		"the number of tasks stays at zero.",
	Fix: "set min: 1, or add an entry with min: 1 or more to the schedule",
}

// scalingExtension is x-aws-autoscaling.
type scalingExtension struct {
	Min      *int `yaml:"min" doc:"minimum number of tasks; default: 1"`
	Max      *int `yaml:"max" doc:"maximum number of tasks; default: 10, or min if that is more"`
	CPU      int  `yaml:"cpu" doc:"target CPU utilization of the tasks in percent"`
	Memory   int  `yaml:"memory" doc:"target memory utilization of the tasks in percent"`
	Requests int  `yaml:"requests" doc:"target number of requests per minute and task from the load balancer"`
	// container port whose requests count; default: the first one behind an HTTP listener
	RequestsPort int      `yaml:"requests_port"`
	InCooldown   *seconds `yaml:"scale_in_cooldown" doc:"time after tasks were removed before more are removed, up to 1h; default: 60s"`
	// time that new tasks get to take effect before more are added, up to 1h; default: 60s
	OutCooldown *seconds          `yaml:"scale_out_cooldown"`
	Schedule    []boundsExtension `yaml:"schedule" doc:"times at which the bounds change; they hold until the next one"`
}

const maxCooldown = 3600

// usualMax bounds what scaling costs where nobody has.
const usualMax = 10

func lowerScaling(l *lowering) {
	l.eachTask(func(s *plan.Service, c types.ServiceConfig) {
		if c.Deploy == nil {
			return
		}
		x, ok := decodeExtension[scalingExtension](l, c.Deploy.Extensions, "x-aws-autoscaling", "services", s.Name, "deploy")
		if !ok {
			return
		}
		s.Scaling = &plan.Scaling{
			Min: valueOr(x.Min, 1), Max: valueOr(x.Max, max(usualMax, valueOr(x.Min, 1))), CPU: x.CPU, Memory: x.Memory, Requests: x.Requests,
			InCooldown: int(valueOr(x.InCooldown, 60)), OutCooldown: int(valueOr(x.OutCooldown, 60)),
		}
		if x.Max == nil {
			l.about(s.Name).At("deploy", "x-aws-autoscaling").
				Report(kindScalingMax, "scaling has no max, so a limit of %d tasks applies", s.Scaling.Max)
		}
		s.Scaling.Schedule = lowerBounds(l, s, x.Schedule)
		checkScaling(l, s, len(x.Schedule) > 0)
		lowerRequests(l, s, x)
		if s.RunMode != plan.LongRunning {
			s.Scaling = nil // a warning says so
		}
	})
}

func checkScaling(l *lowering, s *plan.Service, scheduled bool) {
	wrong := func(key, format string, args ...any) *diag.Finding {
		path := source.Path{"deploy", "x-aws-autoscaling"}
		if key != "" {
			path = path.Sub(key)
		}
		return l.about(s.Name).At(path...).Report(kindScaling, format, args...)
	}
	x := s.Scaling
	switch {
	case x.Max < 1:
		wrong("max", "scaling to a maximum of %d tasks is not possible", x.Max)
	case x.Min < 0 || x.Min > x.Max:
		wrong("", "scaling between %d and %d tasks is not possible", x.Min, x.Max)
	}
	switch {
	case x.CPU == 0 && x.Memory == 0 && x.Requests == 0 && !scheduled:
		wrong("", "scaling has no target (cpu, memory, or requests) and no schedule")
	case !percentage(x.CPU):
		wrong("cpu", "the scaling target cannot be %d percent CPU", x.CPU)
	case !percentage(x.Memory):
		wrong("memory", "the scaling target cannot be %d percent memory", x.Memory)
	case x.Requests < 0:
		wrong("requests", "the scaling target cannot be %d requests", x.Requests).WithHint("correct the value")
	}
	if x.Min == 0 && x.Max > 0 && !slices.ContainsFunc(x.Schedule, func(b plan.ScheduledBounds) bool { return b.Min != nil && *b.Min > 0 }) {
		l.about(s.Name).At("deploy", "x-aws-autoscaling", "min").Report(kindScalingZero, "once it has no tasks, it cannot scale out again")
	}
	if x.Min == 0 && x.Max > 0 {
		l.about(s.Name).At("deploy", "x-aws-autoscaling", "min").Report(kindScalingStart, "the first deployment starts one task, "+
			"although min is 0")
	}
	for key, cooldown := range map[string]int{"scale_in_cooldown": x.InCooldown, "scale_out_cooldown": x.OutCooldown} {
		if cooldown < 0 || cooldown > maxCooldown {
			wrong(key, "%s %d is not between 0 and %d seconds", key, cooldown, maxCooldown).WithHint("correct the value")
		}
	}
}

func percentage(n int) bool { return n >= 0 && n <= 100 }

// lowerRequests finds the target whose requests count: only an Application Load Balancer
// counts them.
func lowerRequests(l *lowering, s *plan.Service, x scalingExtension) {
	if x.Requests == 0 && x.RequestsPort == 0 {
		return
	}
	i := slices.IndexFunc(s.Targets, func(t plan.Target) bool {
		return !t.IsConnection() && (x.RequestsPort == 0 || t.ContainerPort == x.RequestsPort)
	})
	at := l.about(s.Name).At("deploy", "x-aws-autoscaling", "requests")
	switch {
	case x.Requests == 0:
		l.about(s.Name).At("deploy", "x-aws-autoscaling", "requests_port").
			Report(kindScaling, "scaling has a requests_port but no target for requests").
			WithHint("set requests, or remove requests_port")
	case i >= 0:
		s.Scaling.RequestsTo = &s.Targets[i]
	case x.RequestsPort != 0:
		at.Report(kindScaling, "scaling counts the requests to port %d, which is not behind an HTTP listener", x.RequestsPort).
			WithHint("set requests_port to a container port behind an HTTP listener")
	default:
		at.Report(kindScaling, "scaling counts requests, but no port of the service is behind an HTTP listener").
			WithHint("publish a port as HTTP, or use cpu or memory as the target")
	}
}
