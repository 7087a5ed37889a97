package emit

import (
	"cmp"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

func emitJobsService(p *plan.Plan, s *plan.Service, set *serviceResources) {
	if s.RunMode != plan.LongRunning && s.RunMode != plan.BeforeDeploy { // those have an order
		set.e.manifest.Tasks = append(set.e.manifest.Tasks, taskToRun(p, s))
	}
}

// taskToRun describes for the deployment how a task without an ECS service is started.
func taskToRun(p *plan.Plan, s *plan.Service) manifest.Task {
	task := manifest.Task{
		Service: s.Name, TaskDefinition: plan.ID(s.Name, "TaskDefinition"), BeforeDeploy: s.RunMode == plan.BeforeDeploy,
		Repeatable: s.Repeatable,
		Cluster:    cmp.Or(string(p.UnresolvedCluster), p.Cluster),
		Subnets:    names(p.VPC.SubnetRefsOf(s)), SecurityGroups: names(p.NetworkGroups(s)), Needs: s.Waits,
	}
	if p.VPC.AssignPublicIPTo(s) == "DISABLED" {
		task.Private = true
		for _, way := range readyFor(p.VPC, s) {
			task.Ways = append(task.Ways, string(way))
		}
	}
	for _, m := range p.Mounts(s) {
		if m.OnEFS() {
			for _, target := range mountTargets(p, p.FileSystem(p.Volume(m.Volume))) {
				task.Ways = plan.Union(task.Ways, []string{string(target)})
			}
		}
	}
	if p.NeedsGroup(s) {
		task.SecurityGroups = append(task.SecurityGroups, string(plan.ID(s.Name, "SecurityGroup")))
	}
	return task
}

// names are ids, or the logical ids that refer to them.
func names(values []cfn.String) []string {
	var list []string
	for _, v := range values {
		list = append(list, v.Target())
	}
	return list
}

func emitPreDeployShared(p *plan.Plan, e *emitter) {
	for _, name := range p.BeforeDeploy {
		for _, s := range p.Tasks() {
			if s.Name == name {
				e.manifest.Tasks = append(e.manifest.Tasks, taskToRun(p, s))
			}
		}
	}
}
