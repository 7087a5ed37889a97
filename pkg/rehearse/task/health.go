package task

import (
	"cmp"
	"context"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
)

// The settings of a health check that leaves them out ("HealthCheck" in the Amazon ECS API Reference).
const (
	defaultInterval = 30
	defaultTimeout  = 5
	defaultRetries  = 3
)

func seconds(n scene.Number) time.Duration { return time.Duration(n) * time.Second }

// A verdict is what a health check has found, with what the last command said.
type verdict struct {
	healthy bool
	said    string
}

// watchHealth checks as ECS does, until the context ends: the first time after an interval; failures count after the start
// period, or after the first success; so many in a row as there are retries make the container unhealthy.
func watchHealth(ctx context.Context, check *scene.HealthCheck, probe func(context.Context) (said string, ok bool), tell func(verdict)) {
	interval := seconds(cmp.Or(check.Interval, defaultInterval))
	timeout := seconds(cmp.Or(check.Timeout, defaultTimeout))
	retries := int(cmp.Or(check.Retries, defaultRetries))
	grace := time.NewTimer(seconds(check.StartPeriod))
	defer grace.Stop()
	counts, failures := false, 0
	for sleep(ctx, interval) {
		said, ok := limitedProbe(ctx, timeout, probe)
		select {
		case <-grace.C:
			counts = true
		default:
		}
		switch {
		case ctx.Err() != nil:
			return
		case ok:
			counts, failures = true, 0
			tell(verdict{healthy: true})
		case counts:
			failures++
			if failures >= retries {
				tell(verdict{said: said})
			}
		}
	}
}

func limitedProbe(ctx context.Context, timeout time.Duration, probe func(context.Context) (string, bool)) (string, bool) {
	limited, stop := context.WithTimeout(ctx, timeout)
	defer stop()
	said, ok := probe(limited)
	if limited.Err() != nil && ctx.Err() == nil {
		return "no answer within " + timeout.String(), false
	}
	return said, ok
}

// sleep waits, and reports whether the context still goes on.
func sleep(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-timer.C:
		return true
	}
}

// healthCommand is the command of a health check, without how it is written; nil if there is none.
func healthCommand(check *scene.HealthCheck) []string {
	if check == nil || len(check.Command) < 2 {
		return nil
	}
	switch words := scene.Strings(check.Command); words[0] {
	case "CMD":
		return words[1:]
	case "CMD-SHELL":
		return []string{"/bin/sh", "-c", words[1]}
	}
	return nil
}
