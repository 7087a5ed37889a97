package cost

import (
	"fmt"
	"math"
	"strings"
	"testing"
)

// TestRuns counts how often schedules start, for a year, of which each twelfth is a month. That February has no 30 is known.
func TestRuns(t *testing.T) {
	for expression, want := range map[string]float64{
		"rate(1 hour)": 8760, "rate(5 minutes)": 105120, "rate(2 days)": 182.5, "rate(1 day)": 365,
		"cron(30 3 * * ? *)": 365, "cron(* * * * ? *)": 525600, "cron(0 12 ? * MON-FRI *)": 5 * 365.0 / 7, "cron(0 0 ? * 1,sat *)": 2 * 365.0 / 7,
		"cron(0/15 8-17 * * ? *)": 4 * 10 * 365, "cron(*/20 0 1 * ? 2026)": 36, "cron(0 0 31 * ? *)": 7, "cron(0 0 30 2 ? *)": 0,
		"cron(0 0 29,30 FEB,MAR ? *)": 2, "cron(0 0 L * ? *)": 12, "cron(0 0 LW * ? *)": 12, "cron(0 0 3W JAN ? *)": 1, "cron(0 0 31W * ? *)": 7,
		"cron(0 0 ? * 6L *)": 12, "cron(0 0 ? * L *)": 365.0 / 7, "cron(0 0 ? * 2#1 *)": 12, "cron(0 0 ? * 2#5 *)": 29.0 / 7,
		"cron(10,10,20 1-9/4 1 1/6 ? *)": 2 * 3 * 2,
		"at(2026-11-28T10:00:00)":        0, "rate(0 hours)": 0, "rate(x hours)": 0, "rate(5 weeks)": 0, "rate(5)": 0,
		"": 0, "cron(0 0 * * ?)": 0,
		"cron(60 0 * * ? *)": 0, "cron(5-2 0 * * ? *)": 0, "cron(0/0 0 * * ? *)": 0, "cron(-1 0 * * ? *)": 0, "cron(0 x * * ? *)": 0,
		"cron(0 0 ? * FOO *)": 0, "cron(0 0 32 * ? *)": 0, "cron(1//2 0 * * ? *)": 0, "hourly": 0,
	} {
		got, known := runs(expression)
		if math.Abs(got*12-want) > 1e-6 || known != (want > 0 || strings.Contains(expression, " 30 2 ")) {
			t.Errorf("%s starts %v times a year (%v), want %v", expression, got*12, known, want)
		}
	}
}

// TestScheduled adds what schedules start: by the number of tasks and the assumed time. What starts once, or is started by hand, is told by
// the hour.
func TestScheduled(t *testing.T) {
	const schedule = `  %s: {Type: AWS::Scheduler::Schedule, Properties: {ScheduleExpression: %s, State: %s,
    Target: {EcsParameters: {TaskCount: %d, TaskDefinitionArn: {Ref: Task},
    NetworkConfiguration: {AwsvpcConfiguration: {AssignPublicIp: %s}}}}}}
`
	hourly := fmt.Sprintf(schedule, "A", "rate(1 hour)", "ENABLED", 2, "ENABLED")
	for _, c := range []struct {
		schedules string
		minutes   float64
		want      string // USD a month, and per hour
	}{
		{"", 10, "0.00, 1"},
		// 1460 tasks of an hour: 1460 vCPU-hours x 0.04048 = 59.10, 2920 GB-hours x 0.004445 = 12.98, addresses 1460 x 0.005 = 7.30
		{hourly, 60, "79.38, 0"},
		{hourly, 30, "39.69, 0"},
		{hourly, 0, "0.00, 0"},
		{hourly + fmt.Sprintf(schedule, "B", "rate(1 hour)", "ENABLED", 1, "DISABLED"), 60, "115.42, 0"}, // + 29.55 + 6.49
		{hourly + fmt.Sprintf(schedule, "B", "rate(1 hour)", "DISABLED", 9, "ENABLED"), 60, "79.38, 0"},
		{hourly + fmt.Sprintf(schedule, "B", "'cron(0 0 30 2 ? *)'", "ENABLED", 9, "ENABLED"), 60, "79.38, 0"},
		{hourly + fmt.Sprintf(schedule, "B", "at(2026-01-01T00:00:00)", "ENABLED", 1, "ENABLED"), 60, "0.00, 1"},
	} {
		o := options("us-east-1")
		o.Assumptions.Minutes = c.minutes
		e := Of(template(t, someTask+c.schedules), o)
		if got := fmt.Sprintf("%s, %d", e.Total, len(e.Running)); got != c.want {
			t.Errorf("%v minutes of\n%s: %s, want %s", c.minutes, c.schedules, got, c.want)
		}
		last := e.Assumptions[len(e.Assumptions)-1]
		if assumed := last.Flag == "minutes"; assumed != strings.HasSuffix(c.want, " 0") {
			t.Errorf("%s: the last assumption is %+v", c.schedules, last)
		}
	}
}
