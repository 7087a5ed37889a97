package lower

import (
	"fmt"
	"slices"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindScalingSchedule = diag.Kind{
	Code: "C2E-scaling-schedule", Severity: diag.Error,
	Title: "invalid scaling schedule",
	Cause: "Each entry has either cron (a crontab line of five fields or an AWS cron expression) or at (a date and a time), and sets min, " +
		"max, or both.",
	Fix: `write an entry such as {cron: "0 8 * * MON-FRI", timezone: Europe/Warsaw, min: 4}`,
}

// boundsExtension is one item of schedule in x-aws-autoscaling.
type boundsExtension struct {
	Cron     string `yaml:"cron" doc:"crontab line of five fields, or an expression of AWS, as in x-aws-schedule"`
	At       string `yaml:"at" doc:"date and time of a single change, for example 2027-01-31T08:00:00"`
	Timezone string `yaml:"timezone" doc:"name of a time zone, for example Europe/Warsaw; default: UTC"`
	Min      *int   `yaml:"min" doc:"minimum number of tasks from then on"`
	Max      *int   `yaml:"max" doc:"maximum number of tasks from then on"`
}

func lowerBounds(l *lowering, s *plan.Service, items []boundsExtension) []plan.ScheduledBounds {
	var list []plan.ScheduledBounds
	for i, x := range items {
		wrong := func(format string, args ...any) *diag.Finding {
			return l.about(s.Name).At("deploy", "x-aws-autoscaling", "schedule", fmt.Sprintf("[%d]", i)).
				Report(kindScalingSchedule, "entry %d of the schedule %s", i+1, fmt.Sprintf(format, args...))
		}
		b := plan.ScheduledBounds{Timezone: x.Timezone, Min: x.Min, Max: x.Max}
		switch {
		case (x.Cron == "") == (x.At == ""):
			wrong("must have either cron or at")
		case x.Cron != "":
			expression, err := scheduleExpression(x.Cron)
			if err != nil {
				wrong("is not valid: %q: %s", x.Cron, err)
			}
			b.When = expression
		default:
			at, err := parseAt(x.At)
			if err != nil {
				wrong("has the invalid date and time %q", x.At).
					WithHint(`write an entry such as {at: "2027-01-31T08:00:00", timezone: Europe/Warsaw, min: 4}`)
			}
			b.When = at.Format("at(2006-01-02T15:04:05)")
		}
		if _, err := time.LoadLocation(x.Timezone); err != nil {
			wrong("has the unknown time zone %q", x.Timezone)
		}
		low, high := valueOr(x.Min, s.Scaling.Min), valueOr(x.Max, s.Scaling.Max)
		switch {
		case x.Min == nil && x.Max == nil:
			wrong("sets neither min nor max")
		case low < 0 || x.Min != nil && x.Max != nil && low > high:
			wrong("scales between %d and %d tasks, which is not possible", low, high)
		}
		list = append(list, b)
	}
	checkBounds(l, s, list)
	return list
}

// checkBounds finds a bound that passes the other one as an earlier time has left it, and no
// time changes that again: such a time has no effect.
func checkBounds(l *lowering, s *plan.Service, list []plan.ScheduledBounds) {
	for i, b := range list {
		var low, high []int // that the other times leave
		for _, other := range list {
			if other.Min != nil {
				low = append(low, *other.Min)
			}
			if other.Max != nil {
				high = append(high, *other.Max)
			}
		}
		wrong := func(bound, passed, other string, left int) {
			l.about(s.Name).At("deploy", "x-aws-autoscaling", "schedule", fmt.Sprintf("[%d]", i)).
				Report(kindScalingSchedule, "entry %d of the schedule sets a %s %s the %s of %d set by another entry", i+1, bound, passed, other,
					left).
				WithHint("set both min and max in each entry")
		}
		switch {
		case b.Max == nil && b.Min != nil && len(high) > 0 && *b.Min > slices.Max(high):
			wrong("min", "that is higher than", "max", slices.Max(high))
		case b.Min == nil && b.Max != nil && len(low) > 0 && *b.Max < slices.Min(low):
			wrong("max", "that is lower than", "min", slices.Min(low))
		}
	}
}

// parseAt reads a date and a time, with seconds or without.
func parseAt(text string) (time.Time, error) {
	at, err := time.Parse("2006-01-02T15:04:05", text)
	if err != nil {
		at, err = time.Parse("2006-01-02T15:04", text)
	}
	return at, err
}
