package deploy

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/ecs"

	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// A database without a health check counts as running as soon as its container does, minutes before a new one accepts connections.
const (
	mostTries         = 6
	pauseBetweenTries = 30 * time.Second
)

// RunTasks runs the tasks that come before a deployment, one after the other. One that an
// earlier deployment has left running is followed: a migration must not run twice at once.
func (c *Client) RunTasks(ctx context.Context, stack string, tasks []manifest.Task, show func(LogLine)) error {
	now, err := c.Stack(ctx, stack)
	if err != nil {
		return err
	}
	for _, task := range tasks {
		c.report(Notice{"running the pre-deployment task " + task.Service})
		once, err := c.OneOff(ctx, now, task.Service)
		if err != nil {
			return err
		}
		once.StartedBy = markOf(now, once)
		result, err := c.runOrAttach(ctx, once, show)
		for tries := 1; err == nil && result.ExitCode != 0 && task.Repeatable && tries < mostTries; tries++ {
			c.report(Notice{fmt.Sprintf("%s ended with exit code %d, perhaps because a database is still starting: running it again in %s",
				task.Service, result.ExitCode, pauseBetweenTries)})
			if err = sleep(ctx, pauseBetweenTries); err == nil {
				result, err = c.runOrAttach(ctx, once, show)
			}
		}
		if err != nil {
			return err
		}
		if result.ExitCode != 0 {
			return failedf("the other services are unchanged; fix the problem, then run the command again",
				"the pre-deployment task %s ended with exit code %d", task.Service, result.ExitCode)
		}
		c.report(Notice{fmt.Sprintf("%s is done", task.Service)})
	}
	return nil
}

// markOf distinguishes the tasks of a stack's definition from all others. It has the letters and the length that ECS
// takes for startedBy.
func markOf(stack Stack, o OneOff) string {
	sum := sha256.Sum256([]byte(stack.ID + " " + o.TaskDefinition))
	return "compose2ecs/" + hex.EncodeToString(sum[:16])
}

func (c *Client) runOrAttach(ctx context.Context, o OneOff, show func(LogLine)) (RunResult, error) {
	arn, err := c.alreadyRunning(ctx, o)
	if err == nil && arn == "" {
		arn, err = c.StartTask(ctx, o)
	}
	if err != nil {
		return RunResult{}, err
	}
	result, err := c.Wait(ctx, o, arn, show)
	if err != nil && ctx.Err() != nil {
		c.report(Notice{fmt.Sprintf("the task %s of %s keeps running, and the next deployment resumes following it; %s", arn, o.Service,
			o.howToStop(arn))})
	}
	return result, err
}

// alreadyRunning is the task with the mark of this one that runs, "" if none does.
func (c *Client) alreadyRunning(ctx context.Context, o OneOff) (string, error) {
	// startedBy must be the only filter ("ListTasks" in the Amazon ECS API Reference).
	out, err := c.api.ECS.ListTasks(ctx, &ecs.ListTasksInput{Cluster: &o.Cluster, StartedBy: &o.StartedBy})
	if err != nil {
		return "", problem(err, "looking for a running task of "+o.Service)
	}
	if len(out.TaskArns) == 0 {
		return "", nil
	}
	arn := out.TaskArns[0]
	c.report(Notice{fmt.Sprintf("a task of %s is already running: following %s; %s", o.Service, arn, o.howToStop(arn))})
	return arn, nil
}
