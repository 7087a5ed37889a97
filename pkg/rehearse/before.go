package rehearse

import (
	"context"
	"slices"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
)

// runBefore runs the jobs, one after the other, once what they need is stable. It is the failure of the first that fails.
func (u *update) runBefore(ctx context.Context) *deploy.Failure {
	for _, job := range u.Before {
		for _, r := range u.rollouts {
			if slices.Contains(job.Needs, r.Name) && u.needed()[r.ID] && !awaited(ctx, r.stable) {
				return nil
			}
		}
		if failure := u.rehearsal.runJob(ctx, u.version, job); failure != nil || ctx.Err() != nil {
			return failure
		}
	}
	close(u.ready)
	return nil
}

// awaited waits for a channel to be closed, and reports whether it is.
func awaited(ctx context.Context, closed <-chan struct{}) bool {
	select {
	case <-closed:
		return true
	case <-ctx.Done():
		return false
	}
}

// runJob runs a task that has to end well.
func (r *Rehearsal) runJob(ctx context.Context, v *version, job *scene.Job) *deploy.Failure {
	r.tell(deploy.Notice{Text: "running " + job.Name + " before the deployment"})
	stopped := deploy.TaskStopped{Time: time.Now(), Service: job.Name, Task: "1"}
	if container, problem := v.problem(job.Definition); problem != "" {
		stopped.Reason, stopped.Containers = problem, []deploy.StoppedContainer{{Name: container}}
	} else {
		t := r.newTask(v.spec(&job.Service, r.number(job.Name)))
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

// number is that of the next task of a job.
func (r *Rehearsal) number(job string) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.ran[job]++
	return r.ran[job]
}
