package doctor

import (
	"testing"
	"time"
)

func TestSchedules(t *testing.T) {
	at := func(when time.Time) string { return when.UTC().Format("at(2006-01-02T15:04:05)") }
	past, soon := at(now.Add(-time.Hour)), at(now.Add(time.Hour))
	needs := Needs{Template: templateOf(resources{
		"Daily":   {"AWS::Scheduler::Schedule", object{"ScheduleExpression": "rate(1 day)"}},
		"Passed":  {"AWS::Scheduler::Schedule", object{"ScheduleExpression": past}},
		"Soon":    {"AWS::Scheduler::Schedule", object{"ScheduleExpression": soon, "ScheduleExpressionTimezone": "UTC"}},
		"Eastern": {"AWS::Scheduler::Schedule", object{"ScheduleExpression": soon, "ScheduleExpressionTimezone": "Asia/Tokyo"}},
		"Tasks": {"AWS::ApplicationAutoScaling::ScalableTarget", object{"ScheduledActions": []any{
			object{"Schedule": past}, object{"Schedule": "cron(0 0 * * ? *)"},
		}}},
	})}
	expect(t, findingsOf(t, &fakeAccount{}, "schedule", needs),
		"warning Eastern: "+soon+" is in the past, so the task would never start",
		"warning Passed: "+past+" is in the past, so the task would never start",
		"ok Soon: "+soon+" is in the future",
		"warning Tasks: "+past+" is in the past, so the task would never start")
}
