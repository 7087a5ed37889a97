package task

import (
	"context"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

// logLines is how much of the log of a container that failed is shown.
const logLines = 10

// end stops what still runs, says how the task ended, and removes it.
func (t *Task) end(ctx context.Context) deploy.TaskStopped {
	if t.Keep && t.reason == asked { // it is left running
		return deploy.TaskStopped{}
	}
	t.stopContainers(ctx)
	stopped := deploy.TaskStopped{
		Time: time.Now(), Service: t.Service, Task: strconv.Itoa(t.Number), Reason: t.reason, TaskDefinition: string(t.Definition.ID),
	}
	if t.culprit != nil {
		stopped.Log = t.Engine.Tail(ctx, t.culprit.name, logLines)
		slices.SortStableFunc(t.containers, func(a, b *container) int { return t.rank(a) - t.rank(b) })
	}
	for _, c := range t.containers {
		stopped.Containers = append(stopped.Containers, deploy.StoppedContainer{
			Name: string(c.spec.Name), ExitCode: c.code, Reason: c.reason, Image: string(c.spec.Image),
		})
	}
	if !t.Keep {
		t.remove(ctx)
	}
	return stopped
}

// rank puts the container first that is at fault.
func (t *Task) rank(c *container) int {
	if c == t.culprit {
		return 0
	}
	return 1
}

// stopContainers stops those first on which no other depends. What they exit with then says nothing.
func (t *Task) stopContainers(ctx context.Context) {
	for {
		var last []*container
		for _, c := range t.containers {
			if c.state == running && !t.isNeeded(c) {
				last = append(last, c)
			}
		}
		if len(last) == 0 {
			return
		}
		var group sync.WaitGroup
		for _, c := range last {
			group.Go(func() {
				_, _ = t.Engine.Run(ctx, "stop", "--time", c.stopTimeout(), c.name) // what cannot be stopped is removed by force
				c.state = exited
			})
		}
		group.Wait()
	}
}

// isNeeded reports whether a container that runs depends on this one.
func (t *Task) isNeeded(c *container) bool {
	for _, other := range t.containers {
		for _, d := range other.spec.DependsOn {
			if other.state == running && d.ContainerName == c.spec.Name {
				return true
			}
		}
	}
	return false
}

// remove removes all that the task was made of, but for the directories of file systems.
func (t *Task) remove(ctx context.Context) {
	args := []string{"rm", "--force", "--volumes"}
	for _, c := range t.containers {
		args = append(args, c.name)
	}
	_, _ = t.Engine.Run(ctx, append(args, t.name())...) // those that never came to be are not there
	for i := range t.Definition.Volumes {
		if v := &t.Definition.Volumes[i]; v.EFS == nil {
			_, _ = t.Engine.Run(ctx, "volume", "rm", "--force", t.VolumeName(v))
		}
	}
}
