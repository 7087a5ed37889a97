package rehearse

import (
	"context"
	"slices"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/task"
)

// all are the services and the jobs: all that has tasks.
func (r *Rehearsal) all() []*scene.Service {
	list := slices.Clone(r.Scene.Services)
	for _, job := range r.Scene.Before {
		list = append(list, &job.Service)
	}
	return list
}

// needed are the services that jobs need, and those that these wait for: they start first.
func (r *Rehearsal) needed() map[cfn.LogicalID]bool {
	needed := map[cfn.LogicalID]bool{}
	for _, job := range r.Scene.Before {
		for _, s := range r.Scene.Services {
			if slices.Contains(job.Needs, s.Name) {
				needed[s.ID] = true
				for _, id := range s.After {
					needed[id] = true
				}
			}
		}
	}
	return needed
}

// runBefore runs the jobs, one after the other, once what they need is stable. It is the failure of the first that fails.
func (r *Rehearsal) runBefore(ctx context.Context) *deploy.Failure {
	for _, job := range r.Scene.Before {
		for _, s := range r.services {
			if slices.Contains(job.Needs, s.Name) && !s.awaited(ctx) {
				return nil
			}
		}
		if failure := r.runJob(ctx, job); failure != nil || ctx.Err() != nil {
			return failure
		}
	}
	close(r.ready)
	return nil
}

// awaited waits until a service is stable, and reports whether it is.
func (s *service) awaited(ctx context.Context) bool {
	select {
	case <-s.stable:
		return true
	case <-ctx.Done():
		return false
	}
}

func (r *Rehearsal) runJob(ctx context.Context, job *scene.Job) *deploy.Failure {
	r.tell(deploy.Notice{Text: "running " + job.Name + " before the deployment"})
	stopped := deploy.TaskStopped{Time: time.Now(), Service: job.Name, Task: "1"}
	if container, problem := r.definitionProblem(job.Definition); problem != "" {
		stopped.Reason, stopped.Containers = problem, []deploy.StoppedContainer{{Name: container}}
	} else {
		t := &task.Task{
			Spec: r.spec(&job.Service, 1), Engine: r.Engine, Ended: make(chan string), Fail: make(chan string), Keep: r.Keep,
			Tell: func(task.Status) {},
		}
		done := make(chan struct{})
		r.watch(t.Names(), t.Ended, done)
		stopped = t.Run(ctx)
		close(done)
		if ctx.Err() != nil || t.Succeeded() {
			return nil
		}
	}
	r.tell(stopped)
	first := deploy.ResourceChanged{
		Time: time.Now(), Service: job.Name, ID: job.ID, Type: "AWS::ECS::TaskDefinition", Status: "CREATE_FAILED", Source: job.Source,
		Reason: "the task has to end well before the deployment goes on",
	}
	return &deploy.Failure{
		Status: "unstable", First: &first, Tasks: []deploy.TaskStopped{stopped},
		Causes: awserr.Causes(append([]string{stopped.Text()}, stopped.Log...)),
	}
}
