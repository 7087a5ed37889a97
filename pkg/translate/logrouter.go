package translate

import (
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var logRouters = feature{
	name: "Log routers",
	about: "A service whose log driver is `awsfirelens` hands its lines to a log router in its task, which sends them where the driver's options say: to Datadog, OpenSearch, S3, Kinesis, … " +
		"The router is AWS's image of Fluent Bit, unless a container of the task says with `x-aws-firelens` that it is one: an image of your own, a configuration file, which `configs` can bring, or Fluentd. " +
		"What the router itself prints is in the project's log group. It has the rights of the task: `x-aws-policies` or `x-aws-role` lets it write to other services of AWS.",
	extensions: []extension{{"x-aws-firelens", []string{"services.*"}, "The service is the log router of the task that it is in.", routerExtension{}}},
	kinds:      []diag.Kind{kindLogRouter},
	lower:      lowerLogRouters,
	emitService: func(_ *Plan, _ *Service, set *serviceSet) {
		for _, router := range set.containers {
			if router.of.Router != nil {
				emitLogRouter(router)
			}
		}
	},
}

var kindLogRouter = diag.Kind{
	Code: "C2E-log-router", Severity: diag.Error,
	Title: "log router does not fit",
	Cause: "A task has one log router, which starts before the containers that log through it, and prints its own lines to CloudWatch Logs.",
	Cure:  "have one container with x-aws-firelens in a task, and logging: {driver: awsfirelens} at others in it; or leave x-aws-firelens out for a router of AWS",
}

// firelens is the log driver that hands lines to a container of the task.
const firelens = "awsfirelens"

// routerImage is AWS for Fluent Bit in the version that AWS calls stable (Amazon ECS
// Developer Guide, "AWS for Fluent Bit image repositories for Amazon ECS").
const routerImage = "public.ecr.aws/aws-observability/aws-for-fluent-bit:stable"

// routerExtension is x-aws-firelens.
type routerExtension struct {
	Type     string `yaml:"type" doc:"fluentbit, which is the default, or fluentd"`
	Config   string `yaml:"config_file" doc:"path of a configuration file in the container, which is included in the one that ECS writes"`
	Metadata *bool  `yaml:"ecs_metadata" doc:"adds the names of cluster, task and container to each line; default true"`
}

func (routerExtension) scalarKey() string { return "type" }

// A LogRouter is how a container routes the lines of the others in its task.
type LogRouter struct {
	Type     string // fluentbit or fluentd
	Config   string // path of a file in the container, or ""
	Metadata *bool  // nil: as ECS does
}

func lowerLogRouters(l *lowering) {
	routers := map[string]*Service{} // by the service whose task it is
	l.eachService(func(s *Service, c types.ServiceConfig) {
		if _, asked := c.Extensions["x-aws-firelens"]; asked {
			lowerLogRouter(l, s, c, routers)
		}
	})
	missing := map[string]string{} // the services whose tasks lack a router, and who would log through it
	served := map[*Service]bool{}
	l.eachService(func(s *Service, _ types.ServiceConfig) {
		if s.Container.Log.Driver != firelens || s.Router != nil {
			return
		}
		for _, host := range l.plan.hosts(s) {
			router := routers[host]
			served[router] = true
			if router == nil && missing[host] == "" {
				missing[host] = s.Name
			}
		}
	})
	for _, host := range sortedKeys(missing) {
		addLogRouter(l, host, missing[host])
	}
	for _, host := range sortedKeys(routers) {
		if router := routers[host]; !served[router] {
			l.At("services", router.Name, "x-aws-firelens").Report(kindLogRouter, "service %q: no other container of its task has the log driver awsfirelens", router.Name).
				WithHint("name the service that logs through it with x-aws-sidecar_of, and give that one logging: {driver: awsfirelens}")
		}
	}
}

func lowerLogRouter(l *lowering, s *Service, c types.ServiceConfig, routers map[string]*Service) {
	where := []string{"services", s.Name, "x-aws-firelens"}
	x, _ := decodeExtension[routerExtension](l, c.Extensions, "x-aws-firelens", where[:2]...)
	s.Router = &LogRouter{"fluentbit", x.Config, x.Metadata}
	switch x.Type {
	case "", "fluentbit":
	case "fluentd":
		s.Router.Type = x.Type
	default:
		l.AtValue(append(where, "type")...).Report(kindExtensionValue, "x-aws-firelens: type is fluentbit or fluentd, not %q", x.Type)
	}
	if x.Config != "" && !path.IsAbs(x.Config) {
		l.AtValue(append(where, "config_file")...).Report(kindExtensionValue, "x-aws-firelens: config_file is a path in the container, as in /fluent-bit/extra.conf, not %q", x.Config)
	}
	if s.Container.Log.Driver == firelens {
		l.AtValue("services", s.Name, "logging", "driver").Report(kindLogRouter, "service %q: the log router cannot log through itself", s.Name)
	}
	checkRouterFiles(l, s, c)
	for _, name := range sortedKeys(c.DependsOn) {
		if l.active(name) && l.service(name).Container.Log.Driver == firelens && len(l.plan.apart(l.service(name), s)) == 0 {
			l.At("services", s.Name, "depends_on", name).Report(kindLogRouter, "service %q: it starts before %q, which logs through it, and cannot wait for it", s.Name, name)
		}
	}
	for _, host := range l.plan.hosts(s) {
		if other := routers[host]; other != nil {
			l.At(where...).Report(kindLogRouter, "service %q: the tasks of %q have a log router already", s.Name, host).Also("services", other.Name, "x-aws-firelens")
			continue
		}
		routers[host] = s
	}
}

// checkRouterFiles keeps away from the files that ECS mounts into a log router (aws-for-fluent-bit
// documentation, "FireLens Configuration Generation").
func checkRouterFiles(l *lowering, s *Service, c types.ServiceConfig) {
	check := func(target string, from ...string) {
		for _, dir := range []string{"/fluent-bit/etc", "/fluentd/etc"} {
			if within(target, dir) || within(path.Dir(target), dir) {
				l.At(append([]string{"services", s.Name}, from...)...).Report(kindLogRouter, "service %q: %s would hide what ECS writes into %s", s.Name, target, dir).
					WithHint("mount it in a directory of its own, as in /router/%s", path.Base(target))
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
		l.At("services", name).Report(kindNameClash, "service %q has the name of the log router of %q", name, host).Also("services", user, "logging")
		return
	}
	l.source.Alias([]string{"services", name}, "services", user, "logging")
	l.project.Services = maps.Clone(l.project.Services)
	l.project.Services[name] = types.ServiceConfig{
		Name: name, ContainerSpec: types.ContainerSpec{
			Image: routerImage, Platform: l.project.Services[host].Platform,
			NetworkMode: types.NetworkModeServicePrefix + host, // nobody reaches it by a name
		},
	}
	router := &Service{Name: name, In: []string{host}, Router: &LogRouter{Type: "fluentbit"}}
	router.Container.Log.Driver = awslogs
	l.plan.Services = append(l.plan.Services, router)
	slices.SortFunc(l.plan.Services, func(a, b *Service) int { return strings.Compare(a.Name, b.Name) })
}

// emitLogRouter has the containers that log through the router start after it, as ECS
// would by itself if none of them waited for another one (Amazon ECS Developer Guide,
// "Send Amazon ECS logs to an AWS service or AWS Partner").
func emitLogRouter(router *containerSet) {
	config := &cfn.ECSFirelensConfiguration{Type: cfn.Of(router.of.Router.Type), Options: map[string]cfn.String{}}
	if file := router.of.Router.Config; file != "" {
		config.Options["config-file-type"], config.Options["config-file-value"] = cfn.Of("file"), cfn.Of(file)
	}
	if metadata := router.of.Router.Metadata; metadata != nil {
		config.Options["enable-ecs-log-metadata"] = cfn.Of(strconv.FormatBool(*metadata))
	}
	router.container.FirelensConfiguration = config
	for _, c := range router.serviceSet.containers {
		if c.of.Container.Log.Driver == firelens {
			c.container.DependsOn = append(c.container.DependsOn, cfn.ECSContainerDependency{ContainerName: router.container.Name, Condition: cfn.Of("START")})
		}
	}
}
