package lower

import (
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var logRoutersFeature = feature{
	name: "Log routers",
	about: "A service with the log driver `awsfirelens` sends its lines to a log router in its task, which forwards them to the " +
		"destination in the driver's options: Datadog, OpenSearch, S3, Kinesis, … The router is the AWS image of Fluent Bit, unless " +
		"a container of the task is declared as the router with `x-aws-firelens`: with your own image, with a configuration file " +
		"(for example from `configs`), or with Fluentd. The output of the router itself is in the project's log group. It has the " +
		"permissions of the task: `x-aws-policies` or `x-aws-role` lets it write to other AWS services.",
	extensions: []extension{
		{"x-aws-firelens", []string{"services.*"}, "The service is the log router of the task that it is in.", routerExtension{}}},
	kinds: []diag.Kind{kindLogRouter},
	lower: lowerLogRouters,
}

var kindLogRouter = diag.Kind{
	Code: "C2E-log-router", Severity: diag.Error,
	Title: "invalid log router",
	Cause: "A task has one log router, which starts before the containers that log through it and sends its own output to CloudWatch Logs.",
	Fix: "set x-aws-firelens on one container of the task and logging: {driver: awsfirelens} on the others; or remove x-aws-firelens to " +
		"use the AWS image",
}

// routerImage is AWS for Fluent Bit in the version that AWS calls stable (Amazon ECS
// Developer Guide, "AWS for Fluent Bit image repositories for Amazon ECS").
const routerImage = "public.ecr.aws/aws-observability/aws-for-fluent-bit:stable"

// routerExtension is x-aws-firelens.
type routerExtension struct {
	Type     string `yaml:"type" enum:"fluentbit,fluentd" doc:"fluentbit (default) or fluentd"`
	Config   string `yaml:"config_file" doc:"path of a configuration file in the container, which is included in the one that ECS writes"`
	Metadata *bool  `yaml:"ecs_metadata" doc:"adds the names of cluster, task, and container to each line; default true"`
}

func (routerExtension) scalarKey() string { return "type" }

func lowerLogRouters(l *lowering) {
	routers := map[string]*plan.Service{} // by the service whose task it is
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		if _, asked := c.Extensions["x-aws-firelens"]; asked {
			lowerLogRouter(l, s, c, routers)
		}
	})
	missing := map[string]string{} // the services whose tasks lack a router, and who would log through it
	served := map[*plan.Service]bool{}
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		if !usesRouter(c) || s.Router != nil {
			return
		}
		for _, host := range l.plan.Hosts(s) {
			router := routers[host]
			served[router] = true
			if router == nil && missing[host] == "" {
				missing[host] = s.Name
			}
		}
	})
	for _, host := range slices.Sorted(maps.Keys(missing)) {
		addLogRouter(l, host, missing[host])
	}
	for _, host := range slices.Sorted(maps.Keys(routers)) {
		if router := routers[host]; !served[router] {
			l.about(router.Name).At("x-aws-firelens").Report(kindLogRouter, "no other container of its task has the log driver awsfirelens").
				WithHint("set x-aws-sidecar_of to the service that logs through it, and give that service logging: {driver: awsfirelens}")
		}
	}
}

// usesRouter reports whether a service hands its lines to a log router.
func usesRouter(c types.ServiceConfig) bool {
	return c.Logging != nil && c.Logging.Driver == plan.Firelens
}

func lowerLogRouter(l *lowering, s *plan.Service, c types.ServiceConfig, routers map[string]*plan.Service) {
	where := source.Path{"services", s.Name, "x-aws-firelens"}
	x, _ := decodeExtension[routerExtension](l, c.Extensions, "x-aws-firelens", where[:2]...)
	s.Router = &plan.LogRouter{Type: "fluentbit", Config: x.Config, Metadata: x.Metadata}
	switch x.Type {
	case "", "fluentbit":
	case "fluentd":
		s.Router.Type = x.Type
	default:
		l.AtValue(where.Sub("type")...).Report(kindExtensionValue, "x-aws-firelens: type must be fluentbit or fluentd, not %q", x.Type)
	}
	if x.Config != "" && !path.IsAbs(x.Config) {
		l.AtValue(where.Sub("config_file")...).
			Report(kindExtensionValue, "x-aws-firelens: config_file must be an absolute path in the container, such as "+
				"/fluent-bit/extra.conf, not %q", x.Config)
	}
	if usesRouter(c) {
		l.about(s.Name).AtValue("logging", "driver").Report(kindLogRouter, "the log router cannot log through itself")
	}
	checkRouterFiles(l, s, c)
	for _, name := range slices.Sorted(maps.Keys(c.DependsOn)) {
		if l.active(name) && usesRouter(l.Project.Services[name]) && len(l.plan.Apart(l.service(name), s)) == 0 {
			l.about(s.Name).At("depends_on", name).ReportThat(kindLogRouter, "cannot wait for %q, which logs through it and starts later", name).
				WithHint("remove the dependency on %q", name)
		}
	}
	for _, host := range l.plan.Hosts(s) {
		if other := routers[host]; other != nil {
			l.about(s.Name).At("x-aws-firelens").Report(kindLogRouter, "the tasks of %q already have a log router", host).
				Also("services", other.Name, "x-aws-firelens")
			continue
		}
		routers[host] = s
	}
}

// checkRouterFiles keeps away from the files that ECS mounts into a log router (aws-for-fluent-bit
// documentation, "FireLens Configuration Generation").
func checkRouterFiles(l *lowering, s *plan.Service, c types.ServiceConfig) {
	check := func(target string, from ...string) {
		for _, dir := range []string{"/fluent-bit/etc", "/fluentd/etc"} {
			if plan.Within(target, dir) || plan.Within(path.Dir(target), dir) {
				l.about(s.Name).At(from...).Report(kindLogRouter, "mounting %s would hide the files that ECS writes to %s, because "+
					"a task mounts whole directories", target, dir).
					WithHint("mount it in another directory, for example at /router/%s", path.Base(target))
			}
		}
	}
	for _, v := range c.Volumes {
		check(v.Target, "volumes", v.Target)
	}
	for _, config := range c.Configs {
		check(config.Target, "configs", config.Target)
	}
}

// addLogRouter puts AWS's log router into the tasks of a service, as if the project had it.
func addLogRouter(l *lowering, host, user string) {
	name := host + "-log-router"
	if l.active(name) {
		l.about(name).At().ReportThat(KindNameClash, "has the name of the log router of %q", host).Also("services", user, "logging")
		return
	}
	l.Source.Alias(source.Path{"services", name}, "services", user, "logging")
	l.Project.Services[name] = types.ServiceConfig{
		Name: name, ContainerSpec: types.ContainerSpec{
			Image: routerImage, Platform: l.Project.Services[host].Platform,
			NetworkMode: types.NetworkModeServicePrefix + host, // nobody reaches it by a name
		},
	}
	router := &plan.Service{Name: name, Router: &plan.LogRouter{Type: "fluentbit"}}
	l.plan.PutInTasks(router, host)
	l.plan.Services = append(l.plan.Services, router)
	slices.SortFunc(l.plan.Services, func(a, b *plan.Service) int { return strings.Compare(a.Name, b.Name) })
}
