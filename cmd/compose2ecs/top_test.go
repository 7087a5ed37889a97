package main

import (
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

// inMeasured is a test in which the shop runs, and CloudWatch knows what web uses: web had one task for half an hour, then
// none for six minutes, and two since then.
func inMeasured(t *testing.T, test func(*fakeaws.Cloud, *user)) {
	t.Helper()
	inLive(t, func(c *fakeaws.Cloud, u *user) {
		c.AddTaskDefinition(`{"family": "shop-web", "cpu": "256", "memory": "512", "containerDefinitions": [{"name": "web"}]}`)
		now := time.Now()
		cpu, memory := measured("CPUUtilization"), measured("MemoryUtilization")
		for ago := 60; ago >= 2; ago-- {
			minute := fakeaws.Minute{At: now.Add(-time.Duration(ago) * time.Minute), Average: 12.345, Maximum: 20, SampleCount: 2}
			switch {
			case ago > 30:
				minute.SampleCount = 1
			case ago > 24:
				continue
			}
			cpu.Minutes = append(cpu.Minutes, minute)
			minute.Average, minute.Maximum = 50, 62.5
			memory.Minutes = append(memory.Minutes, minute)
		}
		c.AddMetric(cpu)
		c.AddMetric(memory)
		test(c, u)
	})
}

func measured(name string) fakeaws.Metric {
	return fakeaws.Metric{Namespace: "AWS/ECS", Name: name, Cluster: "shop", Service: "web"}
}

func noMetricsOf(services string) string {
	return "no metrics for " + services + " in the last 10 minutes: the first ones arrive a few minutes after a task starts"
}

func TestTop(t *testing.T) {
	inMeasured(t, func(c *fakeaws.Cloud, u *user) {
		const table = `SERVICE  TASKS  CPU %  MAX   VCPU  MEM %  MAX   MEM USAGE / LIMIT  AGE
db       1/1    -      -     -     -      -     -                  -
web      2/2    12.3   20.0  0.25  50.0   62.5  256MiB / 512MiB    2m
`
		r := u.run("top").exits(exitDone)
		if r.stdout != table || r.stderr != noMetricsOf("db")+"\n" {
			u.Errorf("top prints\n%s%s", r.stdout, r.stderr)
		}
		if calls := c.Calls()["monitoring:GetMetricData"]; calls != 1 {
			u.Errorf("%d calls for all services", calls)
		}
		r = u.run("stats", "web", "--no-stream", "--format", "json").exits(exitDone, `[{"service":"web","desired":2,"running":2,"time":"`,
			`"cpu":{"average_percent":12.345,"maximum_percent":20,"vcpu":0.25},"memory":{"average_percent":50,"maximum_percent":62.5,`+
				`"usage_bytes":268435456,"limit_bytes":536870912}}]`)
		if strings.Count(r.stdout, "\n") != 1 {
			u.Errorf("not one line: %s", r.stdout)
		}
		u.run("top", "db", "--format", "json").exits(exitDone, `[{"service":"db","desired":1,"running":1}]`)
		u.run("top", "nope").exits(exitInput, `the stack shop has no service "nope"`)
	})
}

// TestTopWithoutMetrics is about a service whose tasks run, of which CloudWatch knows nothing yet.
func TestTopWithoutMetrics(t *testing.T) {
	inLive(t, func(c *fakeaws.Cloud, u *user) {
		u.run("top").exits(exitDone, "web      2/2    -", noMetricsOf("db, web"))
		c.Fail("GetMetricData", 1, fakeaws.Fault{
			Status: http.StatusForbidden, Code: "AccessDenied", Message: "User: me is not authorized to perform: cloudwatch:GetMetricData",
		})
		u.run("top").exits(exitAccess, "asking CloudWatch for the metrics of the services", "cloudwatch:GetMetricData")
	})
}

// TestTopWatches shows values until it is interrupted, and asks again only for what changes.
func TestTopWatches(t *testing.T) {
	inMeasured(t, func(c *fakeaws.Cloud, u *user) {
		ctx, interrupt := context.WithTimeout(u.Context(), 70*time.Second)
		defer interrupt()
		r := u.runUntil(ctx, "top", "web", "--watch").exits(exitInterrupted)
		if tables := strings.Count(r.stdout, "SERVICE "); tables != 3 || strings.Contains(r.stdout, "\x1b") {
			u.Errorf("%d tables in 70 s:\n%q", tables, r.stdout)
		}
		if !strings.Contains(r.stdout, "2m\n") || !strings.Contains(r.stdout, "3m\n") {
			u.Errorf("the values do not grow old:\n%s", r.stdout)
		}
		if calls := c.Calls(); calls["monitoring:GetMetricData"] != 3 || calls["ecs:DescribeTaskDefinition"] != 1 {
			u.Errorf("%v", calls)
		}
		u.run("top", "--interval", "soon").exits(exitInput, "--interval is a duration")
	})
}

func TestPsHistory(t *testing.T) {
	inMeasured(t, func(c *fakeaws.Cloud, u *user) {
		u.run("ps").exits(exitDone, "SERVICE  TASKS  STATE")
		if calls := c.Calls()["monitoring:GetMetricData"]; calls != 0 {
			u.Errorf("ps asks CloudWatch %d times without being asked to", calls)
		}
		plain := u.run("ps", "--history").exits(exitDone, "SERVICE  TASKS  LAST HOUR  STATE", "db       1/1    -          starting, ",
			"web      2/2    1-2        running")
		if strings.ContainsAny(plain.stdout, bars) {
			u.Errorf("a pipe gets a plot:\n%s", plain.stdout)
		}
		u.run("ps", "--history", "--ansi", "always").exits(exitDone, "web      2/2    1-2   ▄▄▄▄▄▄▄▄▄▄··████████  running")
		r := u.run("ps", "--history", "--format", "json", "web").exits(exitDone, `"history":[{"time":"`, `Z","running":1},{"time":"`)
		if points := strings.Count(r.stdout, `"running":2}`); points != 23 {
			u.Errorf("%d minutes with two tasks: %s", points, r.stdout)
		}
		c.AddMetric(fakeaws.Metric{
			Namespace: "ECS/ContainerInsights", Name: "RunningTaskCount", Cluster: "shop", Service: "web",
			Minutes: []fakeaws.Minute{{At: time.Now().Add(-2 * time.Minute), Average: 7, SampleCount: 1}},
		})
		u.run("ps", "--history").exits(exitDone, "web      2/2    7          running")
	})
}

func TestPlot(t *testing.T) {
	now := time.Date(2026, 1, 1, 13, 0, 30, 0, time.UTC)
	counts := func(running func(ago int) int) (all []deploy.TaskCount) {
		for ago := 60; ago > 0; ago-- {
			if n := running(ago); n >= 0 {
				all = append(all, deploy.TaskCount{Minute: now.Truncate(time.Minute).Add(-time.Duration(ago) * time.Minute), Running: n})
			}
		}
		return all
	}
	for _, c := range []struct {
		running func(ago int) int
		desired int32
		want    string
	}{
		{func(int) int { return -1 }, 1, "····················"},
		{func(int) int { return 0 }, 0, "▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁"},
		{func(int) int { return 1 }, 1, "████████████████████"},
		{func(ago int) int { return (60 - ago) / 3 }, 20, "▁▁▁▂▂▂▃▃▄▄▄▅▅▆▆▆▇▇██"},
		{func(ago int) int { return map[int]int{31: 1, 1: 0}[ago] }, 8, "▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁"},
		{func(int) int { return 60 }, 1, "████████████████████"},
	} {
		if got := plot(counts(c.running), c.desired, now); got != c.want {
			t.Errorf("%s, want %s", got, c.want)
		}
	}
}
