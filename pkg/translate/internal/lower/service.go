package lower

import (
	"maps"
	"slices"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var serviceFeature = feature{
	name: "Services and deployments",
	about: "A service is an ECS service on Fargate, platform version LATEST, with `deploy.replicas` or `scale` tasks. A " +
		"deployment that does not become stable is rolled back. New tasks start before old ones stop, but a service with one task " +
		"that writes to a volume is stopped first, so that two processes never open the same data; `update_config.order` overrides " +
		"that, and `x-aws-min_percent` and `x-aws-max_percent` set the bounds themselves.",
	reads: []attribute{
		{"services.*.deploy.replicas", "number of tasks"},
		{"services.*.scale", "number of tasks"},
		{"services.*.deploy.update_config.order", "start-first or stop-first"},
	},
	extensions: []extension{
		{"x-aws-min_percent", []string{"services.*.deploy", "services.*.deploy.update_config"},
			"Percentage of the tasks that has to keep running during a deployment.", 0},
		{"x-aws-max_percent", []string{"services.*.deploy", "services.*.deploy.update_config"},
			"Percentage of the tasks that may run during a deployment, old and new ones together.", 0},
	},
	kinds: []diag.Kind{kindTaskBounds, kindSharedData, kindSharedSocket},
	lower: lowerServices,
}

var kindTaskBounds = diag.Kind{
	Code: "C2E-rollout", Severity: diag.Error,
	Title: "deployment could not replace any task",
	Cause: "With these percentages, ECS can neither stop an old task first nor start a new one first.",
	Fix:   "lower x-aws-min_percent, or raise x-aws-max_percent; the minimum cannot be above the maximum",
}

var kindSharedData = diag.Kind{
	Code: "C2E-shared-data", Severity: diag.Warning,
	Title: "several tasks write to the same data",
	Cause: "All tasks of a service, and all services with the same volume, mount the same file system. A database that finds its data in " +
		"use does not start, or corrupts the data.",
	Fix: "run a single task, without x-aws-autoscaling; or acknowledge the finding with x-aws-ignore if several instances of the program " +
		"can share the data",

	Breaks: true,
}

func lowerServices(l *lowering) {
	l.eachTask(func(s *plan.Service, c types.ServiceConfig) {
		_, s.Replicas = askedTasks(c)
		order := ""
		if c.Deploy != nil && c.Deploy.UpdateConfig != nil {
			order = c.Deploy.UpdateConfig.Order
		}
		s.Deployment.TaskBounds = lowerTaskBounds(l, s, c,
			!s.Deployment.Shifts() && (order == "stop-first" || order == "" && s.Replicas == 1 && s.Scaling == nil && l.plan.WritesVolume(s)))
		reportSharedData(l, s)
	})
	reportSharedVolumes(l)
	reportSharedSockets(l)
}

// reportSharedData looks for databases of which there are several on one file system.
func reportSharedData(l *lowering, s *plan.Service) {
	most := s.Replicas
	if s.Scaling != nil {
		most = max(most, s.Scaling.Max)
	}
	if most < 2 || s.RunMode != plan.LongRunning {
		return
	}
	for _, c := range l.plan.Containers(s) {
		for _, m := range c.Mounts {
			if m.OnEFS() && !m.ReadOnly && (isDataDirectory(m.Path) || l.writesAlone(l.Project.Services[c.Name], m.Path)) {
				l.about(c.Name).At("volumes", m.Path).Report(kindSharedData, "up to %d tasks write to the same data directory, %s", most, m.Path)
			}
		}
	}
}

// writesAlone reports whether the image of a container is known to keep data in a directory that only one of it
// may write to.
func (l *lowering) writesAlone(c types.ServiceConfig, dir string) bool {
	facts := l.imageFacts(c)
	return (facts.SingleWriter.Value || facts.Backend.Value == "database") && overlaps(facts.Data.Value, dir)
}

func lowerTaskBounds(l *lowering, s *plan.Service, c types.ServiceConfig, stopFirst bool) plan.TaskBounds {
	r := plan.TaskBounds{Minimum: 100, Maximum: 200}
	if stopFirst { // one task after the other, as Compose does
		r = plan.TaskBounds{Minimum: 100 * max(0, s.Replicas-1) / max(1, s.Replicas), Maximum: 100}
	}
	if c.Deploy == nil {
		return r
	}
	r = inSteps(r, l, s, c, stopFirst)
	places := map[string]map[string]any{"deploy": c.Deploy.Extensions}
	if c.Deploy.UpdateConfig != nil {
		places["update_config"] = c.Deploy.UpdateConfig.Extensions
	}
	for _, place := range slices.Sorted(maps.Keys(places)) {
		path := source.Path{"services", s.Name, "deploy"}
		if place != "deploy" {
			path = path.Sub(place)
		}
		if percent, ok := decodeExtension[int](l, places[place], "x-aws-min_percent", path...); ok {
			r.Minimum = percent
		}
		if percent, ok := decodeExtension[int](l, places[place], "x-aws-max_percent", path...); ok {
			r.Maximum = percent
		}
	}
	if s.RunMode != plan.LongRunning {
		return r
	}
	if r.Minimum < 0 || r.Maximum < r.Minimum || r.Maximum < 100 || !r.LeavesRoom(s.FewestTasks()) {
		l.about(s.Name).At("deploy").
			Report(kindTaskBounds, "a minimum of %d and a maximum of %d percent leave no room for a deployment (number of tasks: "+
				"%d)", r.Minimum, r.Maximum,
				s.FewestTasks())
	}
	return r
}
