package load

import (
	"fmt"
	"maps"
	"slices"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// derive makes services of what Compose runs beside them, so that the features need to
// know of services only: top-level jobs, hooks that run before a service starts, and what is prepared for one.
// Findings and comments about them name the place where they are written.
func (in *Input) derive(selected []string) {
	services := maps.Clone(in.Project.Services)
	if len(selected) == 0 { // as docker compose up runs the named services, and no job
		for name, job := range in.Project.Jobs {
			services[name] = serviceOfJob(name, job)
			in.Source.Alias(source.Path{"services", name}, "jobs", name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(in.Project.Services)) {
		parent := services[name]
		after := ""
		for i, hook := range parent.PreStart {
			own := fmt.Sprintf("%s-pre-start-%d", name, i+1)
			services[own] = serviceOfHook(own, parent, hook, after)
			in.Source.Alias(source.Path{"services", own}, "services", name, "pre_start")
			in.Hooks[own] = hookOf{Service: name, PerReplica: hook.PerReplica}
			after = own
		}
		if after != "" {
			parent.DependsOn = maps.Clone(parent.DependsOn)
			if parent.DependsOn == nil {
				parent.DependsOn = types.DependsOnConfig{}
			}
			parent.DependsOn[after] = completed
			services[name] = parent
		}
	}
	in.derivePreparations(services)
	in.Project.Services = services
}

// A hookOf is a hook of a service.
type hookOf struct {
	Service    string
	PerReplica bool
	Prepares   bool          // it is a step of x-aws-prepare
	Own        []source.Path // what the step has of its own, and not from the service
}

var completed = types.ServiceDependency{Condition: types.ServiceConditionCompletedSuccessfully, Required: true}

// serviceOfJob is a job as the service with the extensions that say the same.
func serviceOfJob(name string, job types.JobConfig) types.ServiceConfig {
	s := types.ServiceConfig{
		Name: name, ContainerSpec: job.ContainerSpec, WorkloadSpec: job.WorkloadSpec,
		Deploy: &types.DeployConfig{Mode: "replicated-job"}, Extensions: maps.Clone(job.Extensions),
	}
	if job.Triggers == nil || len(job.Triggers.Schedule) == 0 {
		return s
	}
	if s.Extensions == nil {
		s.Extensions = types.Extensions{}
	}
	var times []any
	for _, schedule := range job.Triggers.Schedule {
		times = append(times, map[string]any{"cron": schedule.Cron, "timezone": schedule.Timezone})
	}
	s.Extensions["x-aws-schedule"] = times
	return s
}

// serviceOfHook is a hook as an init container. The loader has filled in what it inherits,
// but for the volumes: those come from the service's container when Docker runs the hook.
func serviceOfHook(name string, parent types.ServiceConfig, hook types.PreStartHook, after string) types.ServiceConfig {
	s := types.ServiceConfig{Name: name, ContainerSpec: hook.ContainerSpec, Extensions: hook.Extensions}
	for _, v := range parent.Volumes {
		if !hasTarget(s.Volumes, v.Target) {
			s.Volumes = append(s.Volumes, v)
		}
	}
	if after != "" {
		s.DependsOn = types.DependsOnConfig{after: completed}
	}
	return s
}

func hasTarget(volumes []types.ServiceVolumeConfig, target string) bool {
	for _, v := range volumes {
		if v.Target == target {
			return true
		}
	}
	return false
}
