package task

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/rehearse/docker"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
)

type state int

const (
	waiting state = iota
	running
	exited
)

// A container is one of a task, as it is now.
type container struct {
	spec    *scene.Container
	name    string // that Docker knows it by
	state   state
	since   time.Time // when it was started last
	healthy bool
	code    *int32 // with which it exited, nil if it never ran
	reason  string
	unwatch context.CancelFunc
}

// meets reports whether a container is as far as another one waits for, and whether it still can be.
func (c *container) meets(condition string) (met, possible bool) {
	switch condition {
	case "START":
		return c.state != waiting, true
	case "COMPLETE":
		return c.state == exited, true
	case "SUCCESS":
		succeeded := c.state == exited && c.code != nil && *c.code == 0
		return succeeded, succeeded || c.state != exited
	case "HEALTHY":
		return c.healthy, c.state != exited
	}
	return false, false
}

// startTimeout is how long a container waits for others; on Fargate three minutes, if it does not say ("startTimeout" in the
// Amazon ECS API Reference).
func (c *container) startTimeout() time.Duration {
	const usual = 180
	return seconds(cmp.Or(c.spec.StartTimeout, usual))
}

// stopTimeout is how long a container has between SIGTERM and SIGKILL, in seconds.
func (c *container) stopTimeout() string {
	const usual = 30
	return strconv.Itoa(int(cmp.Or(c.spec.StopTimeout, usual)))
}

// began notes that a container runs, and has its health watched.
func (c *container) began(watching context.Context, t *Task) {
	c.state, c.since, c.healthy = running, time.Now(), false
	watching, c.unwatch = context.WithCancel(watching)
	command := healthCommand(c.spec.HealthCheck)
	if command == nil {
		return
	}
	probe := func(ctx context.Context) (string, bool) {
		said, err := t.Engine.Run(ctx, append([]string{"exec", c.name}, command...)...)
		if failure, is := errors.AsType[*docker.Error](err); is && said == "" {
			said = failure.Text
		}
		return said, err == nil
	}
	go watchHealth(watching, c.spec.HealthCheck, probe, func(v verdict) {
		select {
		case t.verdicts <- judged{c, v}:
		case <-watching.Done():
		}
	})
}

// look asks the engine how a container ended: it may run again by now.
func (c *container) look(ctx context.Context, engine *docker.Engine) {
	text, err := engine.Run(ctx, "inspect", "--format", "{{.State.Running}} {{.State.ExitCode}} {{.State.OOMKilled}}", c.name)
	words := strings.Fields(text)
	if err != nil || len(words) != 3 || words[0] == "true" {
		return
	}
	c.state, c.healthy = exited, false
	if c.unwatch != nil {
		c.unwatch()
	}
	if code, err := strconv.ParseInt(words[1], 10, 32); err == nil {
		exit := int32(code)
		c.code = &exit
	}
	if words[2] == "true" && c.code != nil && *c.code != 0 {
		c.reason = outOfMemory
	}
}

// restart restarts a container whose restart policy says so: it must have run for a while ("Restart individual containers in
// Amazon ECS tasks with container restart policies" in the Amazon ECS Developer Guide).
func (c *container) restart(ctx, watching context.Context, t *Task) bool {
	const usual = 300
	policy := c.spec.RestartPolicy
	if !bool(policy.Enabled) || c.code == nil || slices.Contains(policy.IgnoredExitCodes, scene.Number(*c.code)) ||
		time.Since(c.since) < seconds(cmp.Or(policy.RestartAttemptPeriod, usual)) {
		return false
	}
	if _, err := t.Engine.Run(ctx, "start", c.name); err != nil {
		return false
	}
	c.reason = ""
	c.began(watching, t)
	return true
}
