package task

import (
	"context"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
)

// TestHealth is when a health check finds what, in seconds, for what its commands answer, one after the other.
func TestHealth(t *testing.T) {
	type finding struct {
		at      int
		healthy bool
	}
	check := func(interval, timeout, retries, start scene.Number) scene.HealthCheck {
		return scene.HealthCheck{Interval: interval, Timeout: timeout, Retries: retries, StartPeriod: start}
	}
	for name, c := range map[string]struct {
		check   scene.HealthCheck
		answers string // + passes, - fails, h hangs
		want    []finding
	}{
		"passes":                         {check(10, 5, 2, 0), "+", []finding{{10, true}}},
		"settings of ECS":                {check(0, 0, 0, 0), "---", []finding{{90, false}}},
		"retries in a row":               {check(10, 5, 2, 0), "-+--", []finding{{20, true}, {40, false}}},
		"start period":                   {check(10, 5, 2, 35), "-----", []finding{{50, false}}},
		"passes in the start period":     {check(10, 5, 2, 600), "-+--", []finding{{20, true}, {40, false}}},
		"hangs":                          {check(10, 5, 2, 0), "hh", []finding{{30, false}}},
		"unhealthy, and healthy at last": {check(5, 5, 1, 0), "-+", []finding{{5, false}, {10, true}}},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				ctx, stop := context.WithCancel(t.Context())
				began, answers := time.Now(), c.answers
				var got []finding
				probe := func(ctx context.Context) (string, bool) {
					if answers == "" {
						stop()
						return "", false
					}
					answer := answers[0]
					answers = answers[1:]
					if answer == 'h' {
						<-ctx.Done()
					}
					return "", answer == '+'
				}
				watchHealth(ctx, &c.check, probe, func(v verdict) {
					got = append(got, finding{int(time.Since(began).Seconds()), v.healthy})
				})
				if !slices.Equal(got, c.want) {
					t.Errorf("%v, not %v", got, c.want)
				}
			})
		})
	}
}

// TestMeets is when what a container waits for is there, and when it never will be.
func TestMeets(t *testing.T) {
	zero, one := int32(0), int32(1)
	for _, c := range []struct {
		container     container
		condition     string
		met, possible bool
	}{
		{container{state: waiting}, "START", false, true},
		{container{state: running}, "START", true, true},
		{container{state: exited, code: &one}, "START", true, true},
		{container{state: running}, "COMPLETE", false, true},
		{container{state: exited, code: &one}, "COMPLETE", true, true},
		{container{state: running}, "SUCCESS", false, true},
		{container{state: exited, code: &zero}, "SUCCESS", true, true},
		{container{state: exited, code: &one}, "SUCCESS", false, false},
		{container{state: exited}, "SUCCESS", false, false},
		{container{state: running}, "HEALTHY", false, true},
		{container{state: running, healthy: true}, "HEALTHY", true, true},
		{container{state: exited}, "HEALTHY", false, false},
	} {
		if met, possible := c.container.meets(c.condition); met != c.met || possible != c.possible {
			t.Errorf("%+v, %s: %v, %v", c.container, c.condition, met, possible)
		}
	}
}
