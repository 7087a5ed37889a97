package rehearse

import (
	"context"
	"slices"
	"strings"
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
		u.rehearsal.tell(deploy.Notice{Text: "running the pre-deployment task " + job.Name})
		failure := u.rehearsal.runJob(ctx, u.version, job, "the task has to succeed before the deployment continues")
		if failure != nil || ctx.Err() != nil {
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
func (r *Rehearsal) runJob(ctx context.Context, v *version, job *scene.Job, reason string) *deploy.Failure {
	stopped, well := r.runOnce(ctx, v, job)
	if well || ctx.Err() != nil {
		return nil
	}
	r.tell(stopped)
	first := deploy.ResourceChanged{
		Time: time.Now(), Service: job.Name, ID: job.ID, Type: "AWS::ECS::TaskDefinition", Status: "CREATE_FAILED", Source: job.Source,
		Reason: reason,
	}
	return &deploy.Failure{
		Status: "unstable", First: &first, Tasks: []deploy.TaskStopped{stopped},
		Causes: awserr.Causes(append([]string{stopped.Text()}, stopped.Log...)),
	}
}

// runOnce runs a task to its end, and reports whether it succeeded.
func (r *Rehearsal) runOnce(ctx context.Context, v *version, job *scene.Job) (deploy.TaskStopped, bool) {
	if container, problem := v.problem(job.Definition); problem != "" {
		return deploy.TaskStopped{
			Time: time.Now(), Service: job.Name, Task: "1", Reason: problem, Containers: []deploy.StoppedContainer{{Name: container}},
		}, false
	}
	t := r.newTask(v.spec(&job.Service, r.number(job.Name)))
	done := make(chan struct{})
	r.watch(t.Names(), t.Ended, done)
	stopped := t.Run(ctx)
	close(done)
	return stopped, t.Succeeded()
}

// RunTask runs a task of the template once, as its schedule or a request would.
func (r *Rehearsal) RunTask(ctx context.Context, name string) (*deploy.Failure, error) {
	i := slices.IndexFunc(r.version.Jobs, func(job *scene.Job) bool { return job.Name == name })
	if i < 0 {
		return nil, r.noTask(name)
	}
	job, alone := r.version.Jobs[i], *r.version.Scene
	alone.Services, alone.Before = nil, []*scene.Job{job}
	v, err := r.versionOf(ctx, &alone)
	if err == nil {
		err = r.connect(ctx, v)
	}
	if err == nil {
		err = r.furnish(ctx, v)
	}
	if err != nil {
		return nil, err
	}
	r.tell(deploy.Notice{Text: "running " + name})
	failure := r.runJob(ctx, v, job, "the task failed")
	if failure != nil {
		failure.Status = "TASK_FAILED"
	}
	return failure, ctx.Err()
}

func (r *Rehearsal) noTask(name string) error {
	var names []string
	for _, job := range r.version.Jobs {
		names = append(names, job.Name)
	}
	hint := "it has no task that runs on a schedule or on request"
	if len(names) > 0 {
		hint = "the tasks that can be run are: " + strings.Join(names, ", ")
	}
	return &deploy.Problem{Kind: deploy.Input, Message: "the rehearsal has no task " + name, Hint: hint}
}

// number is that of the next task of a job.
func (r *Rehearsal) number(job string) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.ran[job]++
	return r.ran[job]
}
