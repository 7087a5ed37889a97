package lower

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var targetsFeature = feature{
	name: "Load balancer targets",
	about: "A container port behind a listener is a target group, whose health check `x-aws-listener` sets. By default, a healthy task " +
		"is in service after 20 seconds, and in-flight requests get 30 seconds when a task is replaced. The path is that of the " +
		"service's `healthcheck`, if that is a request to the port with curl or wget (which also determines HTTP or HTTPS), or the one " +
		"that the image is known to answer. Otherwise it is /, and any status below 500 counts as healthy, because a program that " +
		"requires a login or its own host name is healthy too. With a variable such as `ALLOWED_HOSTS`, 400 counts as healthy as well. A " +
		"new task is not replaced during its grace period: five minutes, or two minutes for a task with at least one vCPU, unless its " +
		"health check or its image says otherwise.",
	kinds: []diag.Kind{kindHealthCheck, kindSharedTarget, kindHealthPath, kindUDPHealth, kindStickiness},
}

var (
	kindUDPHealth = diag.Kind{
		Code: "C2E-udp-health", Severity: diag.Warning,
		Title: "service has a UDP port that is checked over TCP", OfService: true,
		Cause: "A load balancer cannot check UDP. It opens a TCP connection instead, to the same port unless another one is set, and ECS " +
			"replaces a task that does not accept the connection.",
		Fix: "make the container accept TCP connections on that port too; or check another port, declared with expose, by setting " +
			"x-aws-listener: {health_check: {port: …}}",
	}
	kindStickiness = diag.Kind{
		Code: "C2E-stickiness", Severity: diag.Info,
		Title: "stickiness of connections has no duration",
		Cause: "A Network Load Balancer identifies clients by address, without a cookie that could expire. All clients behind the same " +
			"address use the same task.",
		Fix: "nothing to do; for HTTP, use protocol http or https, where a cookie lasts for the stickiness duration",
	}
	kindHealthCheck = diag.Kind{
		Code: "C2E-health-check", Severity: diag.Error,
		Title: "invalid setting of a target group",
		Cause: "A target group checks health every 5 to 300 seconds, with a timeout of 2 to 120 seconds that is shorter than the interval, " +
			"and thresholds from 2 to 10. In-flight requests get up to an hour to complete.",
		Fix: "use a value in this range",
	}
	kindSharedTarget = diag.Kind{
		Code: "C2E-shared-target", Severity: diag.Error,
		Title: "conflicting settings for one container port",
		Cause: "Published ports of a service with the same container port share a target group, which has a single protocol and health check.",
		Fix: "give both ports the same target_protocol, health_check, stickiness, slow_start, and deregistration_delay; if the overlay should " +
			"replace the port instead of adding one, use the same published port",
	}
)

// healthExtension is health_check in x-aws-listener.
type healthExtension struct {
	Path     string `yaml:"path" doc:"requested path; default: that of the healthcheck or the image, else /; for gRPC /grpc.health.v1.Health/Check"`
	Port     string `yaml:"port" doc:"port to check; default: the container port"`
	Protocol string `yaml:"protocol" doc:"http or https; default: that of the target"`
	// status codes that mean healthy, as in 200,204 or 200-399; default: 200-399; without a path 200-499; 200-400 for a program
	// that answers only for certain hosts; for gRPC 0,12, since a program without the health service answers 12
	Matcher            string   `yaml:"matcher"`
	Interval           *seconds `yaml:"interval" doc:"time between two checks; default: 10s"`
	Timeout            *seconds `yaml:"timeout" doc:"time to answer; default: 5s"`
	HealthyThreshold   *int     `yaml:"healthy_threshold" doc:"consecutive successful checks until a task is healthy; default: 2"`
	UnhealthyThreshold *int     `yaml:"unhealthy_threshold" doc:"consecutive failed checks until a task is unhealthy; default: 3"`
	GracePeriod        *seconds `yaml:"grace_period" doc:"time after its start during which a failing task is not replaced; default: 300s; 120s with one vCPU or more; longer if the healthcheck, the image, or a migration needs it"`
}

// addTarget puts the target of a listener to those of the service. Listeners of one
// container port share its target group.
func addTarget(l *lowering, s *plan.Service, r plan.Route) {
	i := slices.IndexFunc(s.Targets, func(t plan.Target) bool {
		return t.ContainerPort == r.Target.ContainerPort && t.Transport == r.Target.Transport
	})
	if i < 0 {
		s.Targets = append(s.Targets, r.Target)
		return
	}
	shared := &s.Targets[i]
	if shared.Container != r.Target.Container {
		l.about(r.Service).within(r.From).At().
			Report(kindSidecar, "service %q, in the same task, already uses container port %d", shared.Container, shared.ContainerPort).
			WithHint("containers in a task share their ports: make one of the two listen on another port")
		return
	}
	if balancer := r.Target.Balancers[0]; !slices.Contains(shared.Balancers, balancer) {
		shared.Balancers = append(shared.Balancers, balancer)
	}
	r.Target.Balancers = shared.Balancers
	switch {
	case len(shared.Balancers) > 1: // (AWS::ElasticLoadBalancingV2::TargetGroup: "can be associated with one load balancer")
		l.about(s.Name).within(r.From).At().
			Report(kindSharedTarget, "container port %d is behind two load balancers, but a target group can belong to only "+
				"one", shared.ContainerPort).
			WithHint("make the container listen on another port for the second load balancer")
	case !reflect.DeepEqual(*shared, r.Target):
		l.about(s.Name).within(r.From).At().
			Report(kindSharedTarget, "container port %d is published twice, with different settings for its target group", shared.ContainerPort)
	}
}

// useTargets records for each target who forwards to it, by ids that follow the places of rules.
func useTargets(l *lowering) {
	for _, r := range l.plan.Routes() {
		if r.Answer != nil {
			continue
		}
		targets := l.service(l.plan.Hosts(l.service(r.Service))[0]).Targets
		for i, t := range targets {
			if t.Container == r.Service && t.ContainerPort == r.Target.ContainerPort && t.Transport == r.Target.Transport {
				if r.Test {
					targets[i].Test = useOf(r)
				} else {
					targets[i].Uses = append(targets[i].Uses, useOf(r))
				}
			}
		}
	}
}

// lowerTarget decides on the target group of a published port.
func lowerTarget(l *lowering, s *plan.Service, p types.ServicePortConfig, x listenerExtension, r plan.Route) plan.Target {
	t := plan.Target{Container: s.Name, Transport: p.Protocol, ContainerPort: int(p.Target), Protocol: r.Protocol, Behind: r.Behind()}
	if r.Protocol == "TCP_UDP" {
		t.Transport = "tcp"
	}
	if !r.Network() {
		t.Protocol, t.Version = targetProtocol(l, s, p, x, r)
	} else if r.Protocol == "TLS" {
		t.Protocol = "TCP" // the load balancer takes the encryption off, as an Application Load Balancer does
	}
	inRange := func(key string, value *seconds, low, high, otherwise int) int {
		n := int(valueOr(value, seconds(otherwise)))
		if value != nil && (n < low || n > high) {
			l.about(s.Name).within(r.From).AtValue("x-aws-listener", key).
				Report(kindHealthCheck, "%s %d is not between %d and %d seconds", key, n, low, high)
		}
		return n
	}
	t.Deregistration = inRange("deregistration_delay", x.Deregistration, 0, 3600, 30)
	t.Stickiness = inRange("stickiness", x.Stickiness, 1, 604_800, 0)
	if r.Network() && t.Stickiness > 0 {
		l.about(s.Name).within(r.From).AtValue("x-aws-listener", "stickiness").
			Report(kindStickiness, "connections to port %d from the same IP address go to the same task, without a time limit", r.Port)
	}
	t.SlowStart = inRange("slow_start", x.SlowStart, 30, 900, 0)
	check := x.HealthCheck
	if !t.IsConnection() && t.Version != "GRPC" {
		if by, ok := checkedBy(l.Project.Services[s.Name], t.ContainerPort); ok && x.TargetProtocol == "" && p.AppProtocol == "" {
			t.Protocol = strings.ToUpper(by.scheme)
		}
		choosePath(l, s.Name, t, &check)
	}
	t.Check = lowerTargetCheck(l, s, t, check, r.From)
	if asked := check.GracePeriod; asked != nil {
		task := l.service(l.plan.Hosts(s)[0])
		task.Grace = new(max(valueOr(task.Grace, 0), int(*asked)))
	}
	return t
}

// targetProtocol is what the container speaks behind an HTTP listener.
func targetProtocol(l *lowering, s *plan.Service, p types.ServicePortConfig, x listenerExtension, r plan.Route) (protocol, version string) {
	protocol = "HTTP"
	c := l.Project.Services[s.Name]
	if p.AppProtocol == "" && (l.speaks(c, p) == overTLS || l.encrypts(c, int(p.Target))) || strings.EqualFold(p.AppProtocol, "https") {
		protocol = "HTTPS"
	}
	at := l.about(s.Name).within(r.From).AtValue("x-aws-listener", "target_protocol")
	switch strings.ToLower(cmp.Or(x.TargetProtocol, grpcOnly(p.AppProtocol))) {
	case "https":
		protocol = "HTTPS"
	case "http":
		protocol = "HTTP"
	case "http2":
		version = "HTTP2"
	case "grpc":
		version = "GRPC"
	case "":
	default:
		at.Report(kindListenerProtocol, "%s is not a valid target protocol", x.TargetProtocol).
			WithHint("set target_protocol to http, https, http2, or grpc; for any other protocol, remove target_protocol and set protocol: tcp")
	}
	if version != "" && r.Protocol != "HTTPS" { // ("Target groups for your Application Load Balancers", protocol version)
		at.Report(kindListenerProtocol, "%s needs an HTTPS listener, but this one uses %s", strings.NewReplacer("GRPC", "gRPC", "HTTP2", "HTTP/2").Replace(version),
			r.Protocol).
			WithHint("publish the port as 443 with protocol: https")
	}
	return protocol, version
}

// grpcOnly takes the Compose app_protocol for the target's protocol where it is one that
// a listener does not have.
func grpcOnly(appProtocol string) string {
	if p := strings.ToLower(appProtocol); p == "grpc" || p == "http2" {
		return p
	}
	return ""
}

var matcherPattern = lazyregexp.New(`^[2-4]\d\d((,|-)[2-4]\d\d)*$`)

// lowerTargetCheck fills in defaults that suit deployments: a healthy task is in
// service after 20 seconds, not after the two and a half minutes of AWS's own.
func lowerTargetCheck(l *lowering, s *plan.Service, t plan.Target, x healthExtension, from source.Path) plan.TargetCheck {
	check := plan.TargetCheck{
		Path: cmp.Or(x.Path, "/"), Port: cmp.Or(x.Port, "traffic-port"), Protocol: strings.ToUpper(cmp.Or(x.Protocol, t.Protocol)),
		Matcher:  cmp.Or(x.Matcher, "200-399"),
		Interval: int(valueOr(x.Interval, 10)), Timeout: int(valueOr(x.Timeout, 5)),
		Healthy: valueOr(x.HealthyThreshold, 2), Unhealthy: valueOr(x.UnhealthyThreshold, 3),
	}
	forConnections(&check, t, x)
	if t.Version == "GRPC" {
		check.Path, check.Matcher = cmp.Or(x.Path, "/grpc.health.v1.Health/Check"), cmp.Or(x.Matcher, "0,12")
	}
	wrong := func(key, format string, args ...any) *diag.Finding {
		return l.about(s.Name).within(from).AtValue("x-aws-listener", "health_check", key).
			Report(kindHealthCheck, "health check %s", fmt.Sprintf(format, args...))
	}
	if x.Port == "" {
		checkUDP(l, s, t, from)
	}
	if check.Path != "" && !strings.HasPrefix(check.Path, "/") {
		wrong("path", "path %q does not begin with /", check.Path).WithHint("write /%s", check.Path)
	}
	if check.Protocol != "HTTP" && check.Protocol != "HTTPS" && !(check.Protocol == "TCP" && t.IsConnection()) {
		wrong("protocol", "protocol %q is not supported", x.Protocol).WithHint("use http or https")
	}
	if check.Interval < 5 || check.Interval > 300 {
		wrong("interval", "interval %d is not between 5 and 300 seconds", check.Interval)
	}
	switch {
	case check.Timeout < 2 || check.Timeout > 120:
		wrong("timeout", "timeout %d is not between 2 and 120 seconds", check.Timeout)
	case check.Timeout >= check.Interval:
		wrong("timeout", "timeout %d is not below the interval of %d seconds", check.Timeout, check.Interval).
			WithHint("use a shorter timeout or a longer interval")
	}
	if _, err := strconv.ParseUint(check.Port, 10, 16); err != nil && check.Port != "traffic-port" {
		wrong("port", "port %q is not a port number", check.Port).WithHint("use a number, or remove port to check the container port")
	}
	if check.Matcher != "" && t.Version != "GRPC" && !matcherPattern.MatchString(check.Matcher) {
		wrong("matcher", "matcher %q is not a status code, or a list or range of them", check.Matcher).
			WithHint(`write a value such as "200", "200,302", or "200-299"`)
	}
	if valueOr(x.GracePeriod, 0) < 0 {
		wrong("grace_period", "grace_period %d is negative", *x.GracePeriod).WithHint("use zero or more seconds")
	}
	for key, threshold := range map[string]int{"healthy_threshold": check.Healthy, "unhealthy_threshold": check.Unhealthy} {
		if threshold < 2 || threshold > 10 {
			wrong(key, "%s %d is not between 2 and 10", key, threshold)
		}
	}
	return check
}

// checkUDP warns of a check that no program answers that speaks UDP alone.
func checkUDP(l *lowering, s *plan.Service, t plan.Target, from source.Path) {
	if t.Protocol == "UDP" && !declaresTCP(l.Project.Services[s.Name], t.ContainerPort) {
		l.about(s.Name).within(from).At().Report(kindUDPHealth, "the load balancer checks UDP port %d with TCP connections", t.ContainerPort)
	}
}

// declaresTCP reports whether a service declares a container port for TCP.
func declaresTCP(c types.ServiceConfig, port int) bool {
	exposed := strconv.Itoa(port)
	return slices.Contains(c.Expose, exposed) || slices.Contains(c.Expose, exposed+"/tcp") ||
		slices.ContainsFunc(c.Ports, func(p types.ServicePortConfig) bool { return int(p.Target) == port && p.Protocol == "tcp" })
}

// forConnections is the check of a target that need not speak HTTP: that it takes a
// connection, unless the user names a path (Elastic Load Balancing User Guide for Network
// Load Balancers, "Health checks for Network Load Balancer target groups").
func forConnections(check *plan.TargetCheck, t plan.Target, x healthExtension) {
	if !t.IsConnection() {
		return
	}
	if x.Path != "" || isHTTP(x.Protocol) {
		check.Protocol = strings.ToUpper(cmp.Or(x.Protocol, "http"))
		return
	}
	check.Protocol, check.Path, check.Matcher = "TCP", "", ""
}
