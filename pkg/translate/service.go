package translate

import (
	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var service = feature{
	name: "Services and deployments",
	about: "A service is an ECS service on Fargate, platform version LATEST, with `deploy.replicas` or `scale` tasks. A deployment that does not become stable is rolled back. " +
		"New tasks start before old ones stop, but a service with one task that writes to a volume is stopped first, so that two processes never open the same data; " +
		"`update_config.order` overrides that, and `x-aws-min_percent` and `x-aws-max_percent` set the bounds themselves.",
	reads: []attribute{
		{"services.*.deploy.replicas", "number of tasks"},
		{"services.*.scale", "number of tasks"},
		{"services.*.deploy.update_config.order", "start-first or stop-first"},
	},
	extensions: []extension{
		{"x-aws-min_percent", []string{"services.*.deploy", "services.*.deploy.update_config"}, "Percentage of the tasks that has to keep running during a deployment.", 0},
		{"x-aws-max_percent", []string{"services.*.deploy", "services.*.deploy.update_config"}, "Percentage of the tasks that may run during a deployment, old and new ones together.", 0},
	},
	kinds:       []diag.Kind{kindRollout, kindSharedData},
	lower:       lowerServices,
	emitService: emitECSService,
}

var kindRollout = diag.Kind{
	Code: "C2E-rollout", Severity: diag.Error,
	Title: "a deployment could not replace a task",
	Cause: "With the given percentages ECS may neither stop an old task first nor start a new one first.",
	Cure:  "let x-aws-min_percent be below 100, or x-aws-max_percent above it, and the first not above the second",
}

var kindSharedData = diag.Kind{
	Code: "C2E-shared-data", Severity: diag.Warning,
	Title: "several tasks write to the data of one program",
	Cause: "All tasks of a service mount the same file system. A database that finds its data in use does not start, or destroys it.",
	Cure:  "run one task of it, without x-aws-autoscaling; or acknowledge the finding with x-aws-ignore where the program shares its data with others",
}

// A Rollout is how a deployment replaces tasks: how many of them, in percent of the
// number of tasks, run at least and at most while it is under way.
type Rollout struct{ Minimum, Maximum int }

func lowerServices(l *lowering) {
	l.eachTask(func(s *Service, c types.ServiceConfig) {
		_, s.Replicas = askedTasks(c)
		order := ""
		if c.Deploy != nil && c.Deploy.UpdateConfig != nil {
			order = c.Deploy.UpdateConfig.Order
		}
		s.Rollout = lowerRollout(l, s, c, !s.Release.shifts() && (order == "stop-first" || order == "" && s.Replicas == 1 && s.Scaling == nil && l.plan.writesVolume(s)))
		reportSharedData(l, s)
	})
}

// reportSharedData looks for databases of which there are several on one file system.
func reportSharedData(l *lowering, s *Service) {
	most := s.Replicas
	if s.Scaling != nil {
		most = max(most, s.Scaling.Max)
	}
	if most < 2 || s.Life != Kept {
		return
	}
	for _, c := range l.plan.containers(s) {
		for _, m := range c.Mounts {
			if m.onEFS() && !m.ReadOnly && isDataDirectory(m.Path) {
				l.At("services", c.Name, "volumes", m.Path).Report(kindSharedData, "service %q: up to %d tasks write to the data at %s", c.Name, most, m.Path)
			}
		}
	}
}

func lowerRollout(l *lowering, s *Service, c types.ServiceConfig, stopFirst bool) Rollout {
	r := Rollout{Minimum: 100, Maximum: 200}
	if stopFirst { // one task after the other, as Compose does
		r = Rollout{Minimum: 100 * max(0, s.Replicas-1) / max(1, s.Replicas), Maximum: 100}
	}
	if c.Deploy == nil {
		return r
	}
	r = r.inSteps(l, s, c, stopFirst)
	places := map[string]map[string]any{"deploy": c.Deploy.Extensions}
	if c.Deploy.UpdateConfig != nil {
		places["update_config"] = c.Deploy.UpdateConfig.Extensions
	}
	for _, place := range sortedKeys(places) {
		path := []string{"services", s.Name, "deploy"}
		if place != "deploy" {
			path = append(path, place)
		}
		if percent, ok := decodeExtension[int](l, places[place], "x-aws-min_percent", path...); ok {
			r.Minimum = percent
		}
		if percent, ok := decodeExtension[int](l, places[place], "x-aws-max_percent", path...); ok {
			r.Maximum = percent
		}
	}
	if s.Life != Kept {
		return r
	}
	if r.Minimum < 0 || r.Maximum < r.Minimum || r.Maximum < 100 || !r.leavesRoom(s.fewestTasks()) {
		l.At("services", s.Name, "deploy").Report(kindRollout, "service %q: at least %d and at most %d percent of %d task(s) leave no room for a deployment", s.Name, r.Minimum, r.Maximum, s.fewestTasks())
	}
	return r
}

// leavesRoom tells whether ECS can replace one of so many tasks. It rounds the least up
// and the most down (Amazon ECS API Reference, "DeploymentConfiguration").
func (r Rollout) leavesRoom(tasks int) bool {
	least, most := (r.Minimum*tasks+99)/100, r.Maximum*tasks/100
	return tasks == 0 || least < tasks || most > tasks
}

// fewestTasks is how many tasks there are when there are fewest.
func (s *Service) fewestTasks() int {
	if s.Scaling != nil {
		return s.Scaling.Min
	}
	return s.Replicas
}

// writesVolume tells a service that keeps data.
func (p *Plan) writesVolume(s *Service) bool {
	for _, m := range p.mounts(s) {
		if m.onEFS() && !m.ReadOnly {
			return true
		}
	}
	return false
}

func emitECSService(p *Plan, s *Service, set *serviceSet) {
	c := set.service
	c.TaskDefinition = cfn.Ref(id(s.Name, "TaskDefinition"))
	if s.Scaling == nil { // else a deployment would undo what scaling did
		c.DesiredCount = cfn.Of(s.Replicas)
	}
	c.LaunchType, c.PlatformVersion = cfn.Of("FARGATE"), cfn.Of("LATEST")
	c.DeploymentConfiguration = &cfn.ECSDeploymentConfiguration{
		MinimumHealthyPercent: cfn.Of(s.Rollout.Minimum), MaximumPercent: cfn.Of(s.Rollout.Maximum),
	}
	s.Release.configure(c.DeploymentConfiguration)
	if s.Rollout.Maximum <= 100 {
		// Rebalancing starts a task in another zone before it stops the first one, and
		// needs more than 100 percent for it (Amazon ECS Developer Guide, "Balancing an
		// Amazon ECS service across Availability Zones").
		c.AvailabilityZoneRebalancing = cfn.Of("DISABLED")
	}
	c.PropagateTags = cfn.Of("SERVICE")
	c.Tags = tags(p, manifest.ServiceTag, s.Name)
}
