package lower

import (
	"fmt"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var deploymentsFeature = feature{
	name: "Releases",
	about: "A deployment replaces tasks a few at a time; one that fails is rolled back, unless `update_config.failure_action` is pause (it " +
		"stops where it is) or continue (ECS keeps trying). `update_config.parallelism` becomes percentages of the number of tasks. With " +
		"`deploy.x-aws-deployment`, ECS starts all new tasks beside the old ones and then shifts the traffic of the load balancer: " +
		"`blue_green` at once, `canary` a part first, `linear` in equal steps; the old tasks stay for the bake time, so that a rollback is " +
		"immediate. The load balancer then has a second target group for each port, and a rule whose weights ECS changes; behind a Network " +
		"Load Balancer, each shift takes ten minutes longer. Service Connect shifts the requests of other services; without it, their name " +
		"resolves to both old and new tasks in the meantime. CloudWatch `alarms` fail a deployment of any strategy. `hooks` name Lambda " +
		"functions that ECS invokes before and after the stages of such a deployment: the response FAILED rolls it back. `test_listener` " +
		"sends requests to the new tasks before any other listener does: through a listener on its own port, or a rule for requests with " +
		"certain headers.",
	reads: []attribute{
		{"services.*.deploy.update_config.parallelism", "minimum and maximum percent"},
		{"services.*.deploy.update_config.failure_action",
			"deployment circuit breaker: rollback; pause without one; continue without the breaker"},
	},
	extensions: []extension{
		{"x-aws-deployment", []string{"services.*.deploy"}, "How new tasks take over from old ones.", deploymentExtension{}}},
	kinds: []diag.Kind{kindDeployment, kindNoBreaker, kindParallelism, kindDeploymentData, kindShiftSignIn, kindTrafficShift},
	lower: lowerDeployments,
}

var (
	kindDeployment = diag.Kind{
		Code: "C2E-deployment", Severity: diag.Error,
		Title: "invalid x-aws-deployment",
		Cause: "Traffic can be shifted only for a service that is kept running, on one listener per port or through Service Connect. Times " +
			"are whole minutes, up to 24h each and 33h for the whole deployment; a canary gets 1 to 100 percent of the traffic, a linear step 3 " +
			"to 100 percent.",
		Fix: "correct or remove the setting",
	}
	kindNoBreaker = diag.Kind{
		Code: "C2E-no-breaker", Severity: diag.Warning,
		Title: "failing deployment is not stopped",
		Cause: "With failure_action: continue, ECS keeps starting tasks that fail, and CloudFormation waits for hours before it rolls back " +
			"the stack.",
		Fix: "use failure_action: rollback or pause",
	}
	kindParallelism = diag.Kind{
		Code: "C2E-parallelism", Severity: diag.Info,
		Title: "parallelism has no effect here",
		Cause: "It can be converted to percentages only if the number of tasks is fixed. A deployment that shifts traffic always starts all " +
			"new tasks first.",
		Fix: "set x-aws-min_percent and x-aws-max_percent instead",
	}
	kindDeploymentData = diag.Kind{
		Code: "C2E-deployment-data", Severity: diag.Warning,
		Title: "old and new tasks write to the same volume", OfService: true,
		Cause: "A deployment that shifts traffic runs old and new tasks side by side until the end of the bake time.",
		Fix:   "use strategy: rolling; or acknowledge the finding with x-aws-ignore if several instances of the program can share the data",
	}
	kindShiftSignIn = diag.Kind{
		Code: "C2E-shift-sign-in", Severity: diag.Warning,
		Title: "authentication may prevent traffic shifting",
		Cause: "The AWS documentation is inconsistent about rules with actions besides forwarding: some pages say that a deployment fails if " +
			`a service's rule also authenticates users (Amazon ECS Developer Guide, "Application Load Balancer resources for blue/green ` +
			`deployments", limitations).`,
		Fix: "try this strategy with a noncritical service first; or have the program authenticate requests",
	}
	kindTrafficShift = diag.Kind{
		Code: "C2E-traffic-shift", Severity: diag.Info,
		Title: "rule weights are managed by ECS",
		Cause: "ECS shifts the weights between two target groups. CloudFormation leaves them alone until something else in the rule changes " +
			"(hosts, paths, or priority; for a Network Load Balancer, the listener), and then sets them from the parameters whose names end in " +
			"Weight. `deploy` fills in the current values.",
		Fix: "nothing to do if you use compose2ecs deploy; otherwise pass the current weights, from aws elbv2 describe-rules, as parameters",
	}
)

// deploymentExtension is x-aws-deployment.
type deploymentExtension struct {
	Strategy string `yaml:"strategy" enum:"rolling,blue_green,canary,linear" doc:"rolling, blue_green, canary, or linear; default: rolling"`
	// time that the old tasks keep running after the traffic has been shifted, in whole minutes up to 24h;
	// default: 5m
	BakeTime *seconds `yaml:"bake_time"`
	// percentage of the traffic that a canary gets, 1 to 100, or that a linear deployment shifts in
	// each step, 3 to 100; default: 10
	Percent  *int     `yaml:"percent"`
	Interval *seconds `yaml:"interval" doc:"time after the canary, or between two steps, in whole minutes up to 24h; default: 5m"`
	Alarms   []string `yaml:"alarms" doc:"names of CloudWatch alarms; if one of them fires, the deployment fails"`
	Rollback *bool    `yaml:"rollback" doc:"roll back a failed deployment; default: according to update_config.failure_action, or true"`
	// Lambda functions that ECS invokes during the deployment; each can end it
	Hooks []hookExtension `yaml:"hooks"`
	// where the new tasks can be tested before the traffic is shifted to them, behind a load balancer
	TestListener *testListenerExtension `yaml:"test_listener"`
}

func (deploymentExtension) scalarKey() string { return "strategy" }

func (x deploymentExtension) shifts() bool {
	return x.Strategy == "blue_green" || x.Strategy == "canary" || x.Strategy == "linear"
}

// deploymentOf is x-aws-deployment of a service, which its listeners have to know; nil if there is none.
func (l *lowering) deploymentOf(s *plan.Service, c types.ServiceConfig) *deploymentExtension {
	if c.Deploy == nil {
		return nil
	}
	if _, looked := l.deployments[s.Name]; !looked {
		l.deployments[s.Name] = nil
		if x, ok := decodeExtension[deploymentExtension](l, c.Deploy.Extensions, "x-aws-deployment", "services", s.Name, "deploy"); ok {
			l.deployments[s.Name] = &x
		}
	}
	return l.deployments[s.Name]
}

const (
	maxBake     = 24 * 60 // minutes
	maxShift    = 33 * 60 // minutes
	defaultBake = 5 * 60  // seconds
)

// lowerDeployments comes after the listeners, in which it makes room for the shifting.
func lowerDeployments(l *lowering) {
	l.eachTask(func(s *plan.Service, c types.ServiceConfig) {
		s.Deployment = plan.Deployment{Breaker: true, Rollback: true}
		if c.Deploy == nil {
			return
		}
		if u := c.Deploy.UpdateConfig; u != nil {
			lowerFailureAction(l, s, u.FailureAction)
		}
		x := l.deploymentOf(s, c)
		if x == nil {
			return
		}
		lowerStrategy(l, s, *x)
		if s.Deployment.Shifts() && s.RunMode == plan.LongRunning {
			checkShift(l, s, c)
			prepareShift(l, s)
		}
	})
}

func lowerFailureAction(l *lowering, s *plan.Service, action string) {
	at := l.about(s.Name).AtValue("deploy", "update_config", "failure_action")
	switch action {
	case "", "rollback":
	case "pause":
		s.Deployment.Rollback = false
	case "continue":
		s.Deployment.Breaker, s.Deployment.Rollback = false, false
		at.Report(kindNoBreaker, "with failure_action: continue, ECS does not stop a failing deployment")
	default:
		at.Report(kindDeployment, "failure_action must be rollback, pause, or continue, not %q", action)
	}
}

func lowerStrategy(l *lowering, s *plan.Service, x deploymentExtension) {
	wrong := func(key, format string, args ...any) {
		l.about(s.Name).AtValue("deploy", "x-aws-deployment", key).Report(kindDeployment, format, args...)
	}
	minutes := func(key string, t *seconds) int {
		n := int(valueOr(t, defaultBake))
		if n < 0 || n%60 != 0 || n/60 > maxBake {
			wrong(key, "%s must be a whole number of minutes up to 24h, not %d seconds", key, n)
		}
		return n / 60
	}
	r := &s.Deployment
	switch x.Strategy {
	case "", "rolling", "blue_green", "canary", "linear":
		r.Strategy = strings.ToUpper(x.Strategy)
	default:
		l.about(s.Name).AtValue("deploy", "x-aws-deployment").Report(kindDeployment, "%q is not a deployment strategy", x.Strategy).
			WithHint("use rolling, blue_green, canary, or linear")
	}
	r.Alarms, r.Rollback = x.Alarms, valueOr(x.Rollback, r.Rollback)
	r.Bake = minutes("bake_time", x.BakeTime)
	s.Hooks = lowerHooks(l, s, x.Hooks)
	r.Percent, r.Interval = valueOr(x.Percent, 10), minutes("interval", x.Interval)
	stepped := r.Strategy == "CANARY" || r.Strategy == "LINEAR"
	reportUnusedShift(l, s, x, stepped)
	if low := map[string]int{"CANARY": 1, "LINEAR": 3}[r.Strategy]; stepped && (r.Percent < low || r.Percent > 100) {
		wrong("percent", "percent must be %d to 100, not %d", low, r.Percent)
		return
	}
	if n := r.Minutes(); n > maxShift && max(r.Bake, r.Interval) <= maxBake {
		takes := strings.TrimSuffix(fmt.Sprintf("%dh%02dm", n/60, n%60), "00m")
		l.about(s.Name).At("deploy", "x-aws-deployment").
			Report(kindDeployment, "the deployment takes %s, but CloudFormation waits only 33h", takes).
			WithHint("%s", shorter(*r))
	}
}

// reportUnusedShift reports settings that belong to other strategies.
func reportUnusedShift(l *lowering, s *plan.Service, x deploymentExtension, stepped bool) {
	shifts := s.Deployment.Shifts()
	for _, setting := range []struct {
		key     string
		applies bool
		others  string
	}{
		{"bake_time", x.BakeTime == nil || shifts, "blue_green, canary, or linear"},
		{"test_listener", x.TestListener == nil || shifts, "blue_green, canary, or linear"},
		{"percent", x.Percent == nil || stepped, "canary or linear"},
		{"interval", x.Interval == nil || stepped, "canary or linear"},
	} {
		if !setting.applies {
			l.about(s.Name).At("deploy", "x-aws-deployment", setting.key).Report(kindDeployment, "%s does not apply to this strategy", setting.key).
				WithHint("remove %s, or use strategy: %s", setting.key, setting.others)
		}
	}
}

// shorter is the way to a deployment that ends in time.
func shorter(r plan.Deployment) string {
	if r.Strategy == "LINEAR" {
		return "shorten interval or bake_time, or shift a larger percentage in each step"
	}
	return "shorten interval or bake_time"
}

// checkShift reports what a deployment that shifts traffic cannot have.
func checkShift(l *lowering, s *plan.Service, c types.ServiceConfig) {
	at := l.about(s.Name).At("deploy", "x-aws-deployment")
	strategy := strings.ToLower(s.Deployment.Strategy)
	if u := c.Deploy.UpdateConfig; u != nil && u.Order == "stop-first" {
		l.about(s.Name).AtValue("deploy", "update_config", "order").
			Report(kindDeployment, "%s starts new tasks first, but the order is stop-first", strategy).
			WithHint("remove order: stop-first, or use strategy: rolling")
	}
	// (Amazon ECS Developer Guide, "Use a target metric to scale Amazon ECS services")
	if s.Scaling != nil && s.Scaling.RequestsTo != nil {
		l.about(s.Name).At("deploy", "x-aws-autoscaling", "requests").
			Report(kindDeployment, "requests are counted for one target group, but %s switches between two", strategy).
			WithHint("use cpu or memory as the scaling target")
	}
	// (Amazon ECS Developer Guide, "Required resources for Amazon ECS canary deployments")
	// and "Required resources for Amazon ECS blue/green deployments": services that don't use
	// service discovery either can have it, but each service has a name here.
	if len(s.Targets) == 0 && !s.Served() {
		at.Report(kindDeployment, "%s shifts the traffic of a load balancer or of Service Connect, but no port of the service is behind either",
			strategy).
			WithHint("publish a port; use x-aws-discovery: connect, and declare a port with expose; or use strategy: rolling")
	}
	for _, t := range s.Targets {
		if len(t.Uses) > 1 {
			at.Report(kindDeployment, "%s shifts the traffic of one listener, but container port %d is behind %d listeners", strategy, t.ContainerPort,
				len(t.Uses)).
				WithHint("take one port off the load balancer with x-aws-listener: {exposure: none}, redirect it with redirect_http, or give an HTTPS " +
					"port its own container port with target_protocol: https")
		}
	}
	if l.plan.WritesVolume(s) {
		at.Report(kindDeploymentData, "with %s, old and new tasks write to its volume at the same time", strategy)
	}
	if len(s.Targets) > 0 {
		part, command := "listener rule", "describe-rules"
		if s.Targets[0].IsConnection() {
			part, command = "listener", "describe-listeners"
		}
		at.Report(kindTrafficShift, "ECS shifts its traffic with weights, which are reset when its %s changes", part).
			WithHint("nothing to do if you use compose2ecs deploy; otherwise pass the current weights, from aws elbv2 %s, as parameters", command)
	}
}

// prepareShift has listeners forward to both target groups of the service. An application
// load balancer shifts in a rule, of which the one that stands for the default action has
// no name in CloudFormation; so there is a rule for all requests, behind the others. The
// default action stays as it was, for the moments before the rule is there and after.
func prepareShift(l *lowering, s *plan.Service) {
	own := func(r plan.Route) bool { // of whichever of its containers
		return r.Answer == nil && slices.ContainsFunc(s.Targets, func(t plan.Target) bool { return t.Container == r.Service })
	}
	for _, lb := range l.plan.LoadBalancers {
		for _, listener := range lb.Listeners {
			for i, r := range listener.Rules {
				listener.Rules[i].Shift = r.Shift || own(r)
			}
			for _, r := range listener.Routes() {
				if own(r) && r.Auth != nil && !r.Test {
					l.about(r.Service).within(r.From).At("x-aws-listener", "auth").
						Report(kindShiftSignIn, "its rule authenticates requests, which may prevent %s from shifting traffic",
							strings.ToLower(s.Deployment.Strategy))
				}
			}
			switch {
			case !listener.Default || !own(listener.Route):
			case lb.Network:
				listener.Shift = true
			default:
				shiftDefault(l, s, listener)
			}
		}
	}
}

func shiftDefault(l *lowering, s *plan.Service, listener *plan.Listener) {
	rule := listener.Route
	rule.Conditions, rule.Priority, rule.Shift, rule.After = plan.Conditions{Paths: []string{"*"}}, plan.LastPriority, true, nil
	if n := len(listener.Rules); n > 0 && listener.Rules[n-1].Priority == plan.LastPriority {
		l.about(listener.Rules[n-1].Service).within(listener.Rules[n-1].From).At().
			Report(kindDeployment, "the priority %d is that of service %q, which gets all other requests", plan.LastPriority, s.Name).
			Also(listener.From...).WithHint("set priority to a lower number")
	}
	listener.Rules = append(listener.Rules, rule)
	listener.Shifted = true
	for i := range s.Targets {
		for j, use := range s.Targets[i].Uses {
			if use == listener.ListenerID() {
				s.Targets[i].Uses[j] = rule.RuleID()
			}
		}
	}
}

// inSteps are the bounds with which so many tasks at a time are replaced.
func inSteps(r plan.TaskBounds, l *lowering, s *plan.Service, c types.ServiceConfig, stopFirst bool) plan.TaskBounds {
	if c.Deploy.UpdateConfig == nil || c.Deploy.UpdateConfig.Parallelism == nil || s.Replicas == 0 {
		return r
	}
	if s.Scaling != nil || s.Deployment.Shifts() {
		why, hint := "the number of tasks varies", kindParallelism.Fix
		if s.Deployment.Shifts() {
			why, hint = "all new tasks start before traffic is shifted", "remove parallelism, or use strategy: rolling"
		}
		l.about(s.Name).At("deploy", "update_config", "parallelism").
			Report(kindParallelism, "parallelism has no effect, because %s", why).WithHint("%s", hint)
		return r
	}
	step := int(*c.Deploy.UpdateConfig.Parallelism)
	if step == 0 || step > s.Replicas { // all at once
		step = s.Replicas
	}
	if stopFirst {
		return plan.TaskBounds{Minimum: 100 * (s.Replicas - step) / s.Replicas, Maximum: 100}
	}
	return plan.TaskBounds{Minimum: 100, Maximum: 100 + (100*step+s.Replicas-1)/s.Replicas} // of which ECS takes the whole tasks
}
