package lower

import (
	"maps"
	"slices"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// testListenerExtension is test_listener in x-aws-deployment.
type testListenerExtension struct {
	// port of a separate listener, with the other settings of the service's own; default: the
	// service's own listener
	Port *int `yaml:"port"`
	// HTTP headers, with their values, that mark test requests; default: all requests to the port
	Headers map[string][]string `yaml:"headers"`
	// priority of the rule for these headers, 1 to 50000, which has to come before the one of the
	// service; default: computed
	Priority *int `yaml:"priority"`
	// CIDR blocks whose clients may test; default: those that may reach the service
	Allow []string `yaml:"allow"`
}

func (testListenerExtension) scalarKey() string { return "port" }

// testRoutes are the ways to the new tasks of a deployment, beside those to the service
// (Amazon ECS API Reference, "AdvancedConfiguration": testListenerRule is a rule, or the
// listener of a network load balancer).
func testRoutes(l *lowering, routes []plan.Route) []plan.Route {
	var tests []plan.Route
	l.eachTask(func(s *plan.Service, c types.ServiceConfig) {
		x := l.deploymentOf(s, c)
		if x == nil || x.TestListener == nil || !x.shifts() || s.RunMode != plan.LongRunning {
			return
		}
		own := slices.DeleteFunc(slices.Clone(routes), func(r plan.Route) bool {
			return r.Answer != nil || l.plan.Hosts(l.service(r.Service))[0] != s.Name
		})
		for _, r := range own {
			if test, ok := testRoute(l, s, r, *x.TestListener, len(own)); ok {
				tests = append(tests, test)
			}
		}
		if len(own) == 0 {
			l.about(s.Name).At("deploy", "x-aws-deployment", "test_listener").
				Report(kindDeployment, "no port of the service is behind a load balancer, which a test listener needs").
				WithHint("publish a port of the service, or remove test_listener")
		}
	})
	return tests
}

// testRoute is the way to the new tasks beside one to the service, of which there are so many.
func testRoute(l *lowering, s *plan.Service, r plan.Route, x testListenerExtension, ways int) (plan.Route, bool) {
	port := valueOr(x.Port, r.Port)
	wrong := ""
	switch {
	case port < 1 || port > 65535:
		wrong = "the port of a test listener must be between 1 and 65535"
	case x.Port == nil && len(x.Headers) == 0 || port == r.Port && len(x.Headers) == 0:
		wrong = "a test listener needs its own port, or headers that distinguish test requests from others"
	case r.Network() && (len(x.Headers) > 0 || x.Priority != nil):
		wrong = "a Network Load Balancer has no rules: its test listener needs a port, and takes neither headers nor a priority"
	case port != r.Port && r.ListenerARN != "":
		wrong = "the stack adds no listener to an existing load balancer: use headers instead of a port"
	case port != r.Port && ways > 1:
		wrong = "a test listener with its own port is only for a service with one published port: use headers instead"
	}
	from := source.Path{"services", s.Name, "deploy", "x-aws-deployment", "test_listener"}
	if wrong != "" {
		l.about(s.Name).within(from).At().Report(kindDeployment, "%s", wrong)
		return plan.Route{}, false
	}
	test := r
	test.Port, test.HostPort, test.Published, test.RedirectHTTP, test.From, test.Test = port, "", "", false, from, true
	test.Priority, test.Conditions.Headers = 0, slices.Clone(r.Conditions.Headers)
	for _, name := range slices.Sorted(maps.Keys(x.Headers)) {
		test.Conditions.Headers = append(test.Conditions.Headers, plan.NamedValues{Name: name, Values: x.Headers[name]})
	}
	if test.Conditions.Empty() && !r.Network() { // ECS shifts in a rule, as in shiftDefault
		test.Conditions.Paths, test.Priority = []string{"*"}, plan.LastPriority
	}
	if x.Priority != nil {
		test.Priority = lowerPriority(l, test, *x.Priority)
	}
	if len(x.Allow) > 0 {
		test.Allow = lowerAllow(l, test, x.Allow)
	}
	checkConditions(l, test)
	return test, true
}
