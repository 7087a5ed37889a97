package translate

import (
	"cmp"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var targets = feature{
	name: "Targets of the load balancer",
	about: "A container port behind a listener is a target group, whose health check `x-aws-listener` sets. The defaults suit deployments: a healthy task is in service after 20 seconds, " +
		"requests under way get 30 seconds when a task is replaced, and a task that has just started gets two minutes before a failing check replaces it.",
	kinds:       []diag.Kind{kindHealthCheck, kindSharedTarget},
	emitService: emitTargets,
}

var (
	kindHealthCheck = diag.Kind{
		Code: "C2E-health-check", Severity: diag.Error,
		Title: "health check of the load balancer is out of range",
		Cause: "A target group checks every 5 to 300 seconds, with a timeout of 2 to 120 seconds below the interval, and thresholds of 2 to 10; requests under way get up to an hour.",
		Cure:  "give values in these ranges",
	}
	kindSharedTarget = diag.Kind{
		Code: "C2E-shared-target", Severity: diag.Error,
		Title: "two settings for one container port",
		Cause: "Ports of a service with the same container port share one target group, which has one protocol and one health check.",
		Cure:  "give both ports the same target_protocol, health_check and deregistration_delay",
	}
)

// healthExtension is health_check in x-aws-listener.
type healthExtension struct {
	Path               string   `yaml:"path" doc:"path that is asked for; default: /"`
	Port               string   `yaml:"port" doc:"port that is asked; default: the container port"`
	Protocol           string   `yaml:"protocol" doc:"http or https; default: that of the target"`
	Matcher            string   `yaml:"matcher" doc:"status codes that mean healthy, as in 200,204 or 200-399; default: 200-399"`
	Interval           *seconds `yaml:"interval" doc:"time between two checks; default: 10s"`
	Timeout            *seconds `yaml:"timeout" doc:"time to answer; default: 5s"`
	HealthyThreshold   *int     `yaml:"healthy_threshold" doc:"checks in a row that make a task healthy; default: 2"`
	UnhealthyThreshold *int     `yaml:"unhealthy_threshold" doc:"checks in a row that make a task unhealthy; default: 3"`
	GracePeriod        *seconds `yaml:"grace_period" doc:"time after its start in which a failing task is not replaced; default: 120s"`
}

// A Target is a container port behind a load balancer.
type Target struct {
	Transport      string // of the Compose port: tcp
	ContainerPort  int
	Protocol       string // HTTP or HTTPS
	Deregistration int    // seconds
	Check          TargetCheck
	ListenerPorts  []int // that forward to it
}

// A TargetCheck is how the load balancer checks a target; times are in seconds.
type TargetCheck struct {
	Path, Port, Protocol, Matcher                string
	Interval, Timeout, Healthy, Unhealthy, Grace int
}

// addTarget puts the target of a listener to those of the service. Listeners of one
// container port share its target group.
func addTarget(l *lowering, s *Service, listener Listener) {
	i := slices.IndexFunc(s.Targets, func(t Target) bool { return t.ContainerPort == listener.Target.ContainerPort })
	if i < 0 {
		s.Targets = append(s.Targets, listener.Target)
		return
	}
	shared := &s.Targets[i]
	shared.ListenerPorts = append(shared.ListenerPorts, listener.Port)
	listener.Target.ListenerPorts = shared.ListenerPorts
	if !reflect.DeepEqual(*shared, listener.Target) {
		l.At(listener.from...).Report(kindSharedTarget, "service %q: container port %d is asked to be checked in two ways", s.Name, shared.ContainerPort)
	}
}

// lowerTarget decides on the target group of a published port.
func lowerTarget(l *lowering, s *Service, p types.ServicePortConfig, x listenerExtension, from []string) Target {
	t := Target{Transport: p.Protocol, ContainerPort: int(p.Target), Protocol: "HTTP"}
	tls := httpPorts[p.Target] && p.AppProtocol == "" || strings.EqualFold(p.AppProtocol, "https")
	switch strings.ToLower(x.TargetProtocol) {
	case "https":
		tls = true
	case "http":
		tls = false
	case "":
	default:
		l.AtValue(append(from, "x-aws-listener", "target_protocol")...).Report(kindListenerProtocol, "service %q: the target protocol %s is not translated", s.Name, x.TargetProtocol)
	}
	if tls {
		t.Protocol = "HTTPS"
	}
	t.Deregistration = int(given(x.Deregistration, 30))
	if t.Deregistration < 0 || t.Deregistration > 3600 {
		l.AtValue(append(slices.Clone(from), "x-aws-listener", "deregistration_delay")...).Report(kindHealthCheck, "service %q: deregistration_delay %d is not between 0 and 3600 seconds", s.Name, t.Deregistration)
	}
	t.Check = lowerTargetCheck(l, s, t, x.HealthCheck, from)
	return t
}

var matcherPattern = regexp.MustCompile(`^[2-4]\d\d((,|-)[2-4]\d\d)*$`)

// lowerTargetCheck fills in defaults that suit deployments: a healthy task is in
// service after 20 seconds, not after the two and a half minutes of AWS's own.
func lowerTargetCheck(l *lowering, s *Service, t Target, x healthExtension, from []string) TargetCheck {
	check := TargetCheck{
		Path: cmp.Or(x.Path, "/"), Port: cmp.Or(x.Port, "traffic-port"), Protocol: strings.ToUpper(cmp.Or(x.Protocol, t.Protocol)), Matcher: cmp.Or(x.Matcher, "200-399"),
		Interval: int(given(x.Interval, 10)), Timeout: int(given(x.Timeout, 5)),
		Healthy: given(x.HealthyThreshold, 2), Unhealthy: given(x.UnhealthyThreshold, 3), Grace: int(given(x.GracePeriod, 120)),
	}
	wrong := func(key, format string, args ...any) {
		l.AtValue(append(slices.Clone(from), "x-aws-listener", "health_check", key)...).Report(kindHealthCheck, "service %q: health check "+format, append([]any{s.Name}, args...)...)
	}
	if !strings.HasPrefix(check.Path, "/") {
		wrong("path", "path %q does not begin with /", check.Path)
	}
	if check.Protocol != "HTTP" && check.Protocol != "HTTPS" {
		wrong("protocol", "protocol %q is neither http nor https", x.Protocol)
	}
	if check.Interval < 5 || check.Interval > 300 {
		wrong("interval", "interval %d is not between 5 and 300 seconds", check.Interval)
	}
	if check.Timeout < 2 || check.Timeout > 120 || check.Timeout >= check.Interval {
		wrong("timeout", "timeout %d is not between 2 and 120 seconds and below the interval", check.Timeout)
	}
	if _, err := strconv.ParseUint(check.Port, 10, 16); err != nil && check.Port != "traffic-port" {
		wrong("port", "port %q is not a port", check.Port)
	}
	if !matcherPattern.MatchString(check.Matcher) {
		wrong("matcher", "matcher %q is not a status code, a list or a range of them", check.Matcher)
	}
	if check.Grace < 0 {
		wrong("grace_period", "grace_period %d is not a time", check.Grace)
	}
	for key, threshold := range map[string]int{"healthy_threshold": check.Healthy, "unhealthy_threshold": check.Unhealthy} {
		if threshold < 2 || threshold > 10 {
			wrong(key, "%s %d is not between 2 and 10", key, threshold)
		}
	}
	return check
}

func emitTargets(p *Plan, s *Service, set *serviceSet) {
	grace := 0
	opened := map[int]bool{}
	for _, t := range s.Targets {
		// Services of a network reach every port without a mapping; a load balancer needs one.
		set.container.PortMappings = append(set.container.PortMappings, cfn.ECSPortMapping{ContainerPort: cfn.Of(t.ContainerPort), Protocol: cfn.Of("tcp")})
		target := targetGroupID(s.Name, t)
		set.service.LoadBalancers = append(set.service.LoadBalancers, cfn.ECSLoadBalancer{
			ContainerName: cfn.Of(taskName(s.Name)), ContainerPort: cfn.Of(t.ContainerPort), TargetGroupArn: cfn.Ref(target),
		})
		set.targetGroups = append(set.targetGroups, &cfn.Resource{ID: target, Properties: targetGroup(p, t)})
		for _, port := range t.ListenerPorts { // ECS refuses a target group that no load balancer uses
			set.dependsOn(listenerID(port))
		}
		grace = max(grace, t.Check.Grace)
		for _, port := range t.ports() {
			if !opened[port] {
				opened[port] = true
				set.group.SecurityGroupIngress = append(set.group.SecurityGroupIngress, cfn.EC2Ingress{
					Description: cfn.Of("From the load balancer"), IpProtocol: cfn.Of("tcp"), FromPort: cfn.Of(port), ToPort: cfn.Of(port),
					SourceSecurityGroupId: cfn.Ref(lbGroupID),
				})
			}
		}
	}
	set.service.HealthCheckGracePeriodSeconds = optional(grace)
}

// ports are the container ports that the load balancer has to reach.
func (t Target) ports() []int {
	ports := []int{t.ContainerPort}
	if check, err := strconv.Atoi(t.Check.Port); err == nil && check != t.ContainerPort {
		ports = append(ports, check)
	}
	return ports
}

func targetGroup(p *Plan, t Target) *cfn.ELBTargetGroup {
	return &cfn.ELBTargetGroup{
		VpcId: p.VPC.vpcRef(), TargetType: cfn.Of("ip"), Protocol: cfn.Of(t.Protocol), Port: cfn.Of(t.ContainerPort),
		HealthCheckProtocol: cfn.Of(t.Check.Protocol), HealthCheckPort: cfn.Of(t.Check.Port), HealthCheckPath: cfn.Of(t.Check.Path),
		HealthCheckIntervalSeconds: cfn.Of(t.Check.Interval), HealthCheckTimeoutSeconds: cfn.Of(t.Check.Timeout),
		HealthyThresholdCount: cfn.Of(t.Check.Healthy), UnhealthyThresholdCount: cfn.Of(t.Check.Unhealthy),
		Matcher: &cfn.ELBMatcher{HttpCode: cfn.Of(t.Check.Matcher)},
		TargetGroupAttributes: []cfn.ELBAttribute{
			{Key: cfn.Of("deregistration_delay.timeout_seconds"), Value: cfn.Of(strconv.Itoa(t.Deregistration))},
		},
	}
}
