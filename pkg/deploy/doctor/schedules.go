package doctor

import (
	"context"
	"time"
)

// checkSchedules looks for times that have passed: what is to happen once, then, never happens.
func checkSchedules(_ context.Context, e *examination) []Finding {
	var found []Finding
	for _, r := range e.template.of("AWS::Scheduler::Schedule") {
		found = append(found, e.once(r.id, scalar(r.at("ScheduleExpression")), scalar(r.at("ScheduleExpressionTimezone")))...)
	}
	for _, r := range e.template.of("AWS::ApplicationAutoScaling::ScalableTarget") {
		actions, _ := r.at("ScheduledActions").([]any)
		for _, action := range actions {
			found = append(found, e.once(r.id, scalar(at(action, "Schedule")), scalar(at(action, "Timezone")))...)
		}
	}
	return found
}

// once is what there is to say about a schedule for one time; nothing about others, which go on.
func (e *examination) once(id, expression, zone string) []Finding {
	location, err := time.LoadLocation(zone)
	if err != nil {
		location = time.UTC
	}
	due, err := time.ParseInLocation("at(2006-01-02T15:04:05)", expression, location)
	switch {
	case err != nil:
		return nil
	case due.Before(e.Now):
		return []Finding{warningf(id, "set a time in the future, or remove the schedule", "%s is in the past, so the task would never "+
			"start", expression)}
	}
	return []Finding{okf(id, "%s is in the future", expression)}
}
