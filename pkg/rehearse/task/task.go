// Package task runs one task of a task definition on a Docker engine, by the rules of ECS: its containers share a network
// namespace, wait for each other, are checked and restarted, and the task ends with those that are essential.
package task

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/docker"
)

// The reasons for which ECS stops tasks, in its words ("Amazon ECS stopped tasks error messages" in the Amazon ECS Developer
// Guide).
const (
	failedToStart   = "Task failed to start"
	essentialExited = "Essential container in task exited"
	failedChecks    = "Task failed container health checks"
	asked           = "The rehearsal ended"
	outOfMemory     = "OutOfMemoryError: Container killed due to memory usage"
)

// A Status is how far a task is.
type Status struct {
	Running bool // its essential containers run
	Checked bool // some of them have a health check
	Healthy bool // these have all passed
}

// A Task is one task.
type Task struct {
	Spec
	Engine *docker.Engine
	Ended  chan string  // is sent the name of each container that ends
	Fail   chan string  // is sent why others find that the task has to stop
	Full   func(error)  // is told that the engine has no room left, which is nothing that the task can be blamed for
	Tell   func(Status) // is told of each new status
	Keep   bool         // leave the containers there

	containers []*container
	verdicts   chan judged
	status     Status
	reason     string     // why it stops, "" while it goes on
	culprit    *container // because of which
	began      time.Time
}

// judged is what the health check of a container has found.
type judged struct {
	*container
	verdict
}

// main is the container that a task is about: the first that is essential.
func (t *Task) main() *container {
	for _, c := range t.containers {
		if c.spec.IsEssential() {
			return c
		}
	}
	return nil
}

// Names are those of the containers of the task, as Docker knows them.
func (t *Task) Names() []string {
	var names []string
	for i := range t.Definition.Containers {
		names = append(names, t.containerName(&t.Definition.Containers[i]))
	}
	return names
}

// Succeeded reports whether the task ended because what it is about is done.
func (t *Task) Succeeded() bool {
	return t.reason == essentialExited && t.culprit.code != nil && *t.culprit.code == 0
}

// Began is when the task began.
func (t *Task) Began() time.Time { return t.began }

// Run runs the task until it stops, or the context ends and it is stopped.
func (t *Task) Run(ctx context.Context) deploy.TaskStopped {
	t.began, t.verdicts = time.Now(), make(chan judged)
	for i := range t.Definition.Containers {
		t.containers = append(t.containers, &container{spec: &t.Definition.Containers[i], name: t.containerName(&t.Definition.Containers[i])})
	}
	watching, stopWatching := context.WithCancel(ctx)
	defer stopWatching()
	t.hold(ctx)
	for t.reason == "" {
		for t.startNext(ctx, watching) {
		}
		if t.reason == "" {
			t.report()
			t.await(ctx, watching)
		}
	}
	stopWatching()
	return t.end(context.WithoutCancel(ctx))
}

// hold makes the network namespace.
func (t *Task) hold(ctx context.Context) {
	for _, args := range t.holder() {
		if _, err := t.Engine.Run(ctx, args...); err != nil {
			t.blame(err)
			t.stop("ResourceInitializationError: "+err.Error(), nil)
			return
		}
	}
}

// blame looks whether it is the engine that failed, and not the task.
func (t *Task) blame(err error) {
	if failure, is := errors.AsType[*docker.Error](err); is && failure.IsFull() {
		t.Full(err)
	}
}

// stop says why the task stops: the first reason counts.
func (t *Task) stop(reason string, culprit *container) {
	if t.reason == "" {
		t.reason, t.culprit = reason, culprit
	}
}

// startNext starts a container whose time has come, and reports whether there was one.
func (t *Task) startNext(ctx, watching context.Context) bool {
	for _, c := range t.containers {
		if c.state != waiting || t.reason != "" {
			continue
		}
		ready, hopeless := t.ready(c)
		if hopeless != nil {
			t.stop(failedToStart, hopeless)
		}
		if ready {
			t.start(ctx, watching, c)
			return true
		}
	}
	return false
}

// ready reports whether all that a container waits for is there; if that can never be, because of which other container.
func (t *Task) ready(c *container) (ready bool, hopeless *container) {
	ready = true
	for _, d := range c.spec.DependsOn {
		i := slices.IndexFunc(t.containers, func(other *container) bool { return other.spec.Name == d.ContainerName })
		if i < 0 {
			continue
		}
		met, possible := t.containers[i].meets(string(d.Condition))
		if !possible {
			return false, t.containers[i]
		}
		ready = ready && met
	}
	return ready, nil
}

func (t *Task) start(ctx, watching context.Context, c *container) {
	_, err := t.Engine.Call(ctx, t.run(c.spec))
	if err != nil {
		t.blame(err)
		c.state = exited
		c.reason = "CannotStartContainerError: " + err.Error()
		t.stop(failedToStart, c)
		return
	}
	c.began(watching, t)
}

// report tells of a new status.
func (t *Task) report() {
	s := Status{Running: true, Healthy: true}
	for _, c := range t.containers {
		if !c.spec.IsEssential() {
			continue
		}
		s.Running = s.Running && c.state == running
		if healthCommand(c.spec.HealthCheck) != nil {
			s.Checked = true
			s.Healthy = s.Healthy && c.healthy
		}
	}
	if s != t.status {
		t.status = s
		t.Tell(s)
	}
}

// await waits for something to happen.
func (t *Task) await(ctx, watching context.Context) {
	patience, late := t.patience()
	timer := time.NewTimer(patience)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		t.stop(asked, nil)
	case name := <-t.Ended:
		for _, c := range t.containers {
			if c.name == name {
				t.ended(ctx, watching, c)
			}
		}
	case v := <-t.verdicts:
		t.judge(v)
	case reason := <-t.Fail:
		t.stop(reason, t.main())
	case <-timer.C:
		if late != nil {
			late.reason = fmt.Sprintf("it could not start within %s: what it depends on was not there", late.startTimeout())
			t.stop(failedToStart, late)
		}
	}
}

// patience is how long the first of the containers that wait has left, and which that is.
func (t *Task) patience() (left time.Duration, late *container) {
	left = time.Hour
	for _, c := range t.containers {
		if until := time.Until(t.began.Add(c.startTimeout())); c.state == waiting && until < left {
			left, late = until, c
		}
	}
	return left, late
}

// ended is the end of a container: of the task too, if it is essential and is not restarted.
func (t *Task) ended(ctx, watching context.Context, c *container) {
	c.look(ctx, t.Engine)
	if c.state != exited || c.restart(ctx, watching, t) {
		return
	}
	if c.spec.IsEssential() {
		t.stop(essentialExited, c)
	}
}

func (t *Task) judge(v judged) {
	c := v.container
	c.healthy = v.verdict.healthy
	if !c.healthy && c.spec.IsEssential() {
		c.reason = "health check failed"
		if v.said != "" {
			c.reason += ": " + v.said
		}
		t.stop(failedChecks, c)
	}
}
