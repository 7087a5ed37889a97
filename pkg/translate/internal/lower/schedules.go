package lower

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	_ "time/tzdata"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var schedulesFeature = feature{
	name: "Schedules",
	about: "A service with `x-aws-schedule` is a task that EventBridge Scheduler starts at set times, and that ends by itself. The times " +
		"are a crontab line (`0 3 * * *`, `@daily`), in UTC unless `timezone` names another time zone, or an AWS cron or rate expression. A " +
		"failed start is retried for ten minutes, so a task never starts hours late. Tasks overlap if one takes longer than the interval " +
		"between starts.",
	extensions: []extension{
		{"x-aws-schedule", []string{"services.*"}, "When the service's task is started: one schedule or a list of them.",
			[]scheduleExtension(nil)}},
	kinds: []diag.Kind{kindSchedule},
	lower: lowerSchedules,
}

var kindSchedule = diag.Kind{
	Code: "C2E-schedule", Severity: diag.Error,
	Title: "invalid schedule",
	Cause: "A schedule is a crontab line with five fields, an AWS cron expression with six fields, or a rate. In a crontab, if both a day " +
		"of the month and a day of the week are given, either one is enough; this cannot be expressed on AWS. A day that does not exist in " +
		"any month never comes.",
	Fix: `write a value such as "30 3 * * *" or rate(6 hours)`,
}

// scheduleExtension is x-aws-schedule.
type scheduleExtension struct {
	// crontab line of five fields, @hourly, @daily, @weekly, @monthly or @yearly, or an expression of
	// AWS: cron(…), rate(…) or at(…)
	Cron     string `yaml:"cron"`
	Timezone string `yaml:"timezone" doc:"zone of the times, as in Europe/Berlin; default: UTC"`
}

func (scheduleExtension) scalarKey() string { return "cron" }

// maxStarts is EventBridge Scheduler API Reference, "EcsParameters": TaskCount.
const maxStarts = 10

func lowerSchedules(l *lowering) {
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		const key = "x-aws-schedule"
		list, ok := decodeExtension[[]scheduleExtension](l, c.Extensions, key, "services", s.Name)
		for _, x := range list {
			at := l.about(s.Name).AtValue(key)
			expression, err := scheduleExpression(x.Cron)
			if err != nil && (ok || x.Cron != "") { // else what is wrong is said already
				at.Report(kindSchedule, "schedule %q: %s", x.Cron, err)
			}
			if _, err := time.LoadLocation(x.Timezone); err != nil {
				at.Report(kindSchedule, "%q is not a time zone", x.Timezone).
					WithHint("use a name from the IANA time zone database, such as Europe/Berlin or UTC")
			}
			s.Schedules = append(s.Schedules, plan.Schedule{Expression: expression, Timezone: x.Timezone})
		}
		if n := s.Replicas; len(s.Schedules) > 0 && len(s.TaskOf) == 0 && (n < 1 || n > maxStarts) {
			l.about(s.Name).At(key).Report(kindSchedule, "a schedule can start 1 to %d tasks, not %d", maxStarts, n).
				WithHint("set deploy.replicas to a number from 1 to %d", maxStarts)
		}
		if len(list) > 0 && s.RunMode == plan.BeforeDeploy {
			l.about(s.Name).At(key).ReportThat(kindPreDeploy, "cannot run both in each deployment and on a schedule")
		}
	})
}

var (
	crontabNames = map[string]string{
		"@hourly": "0 * * * *", "@daily": "0 0 * * *", "@midnight": "0 0 * * *", "@weekly": "0 0 * * 0",
		"@monthly": "0 0 1 * *", "@yearly": "0 0 1 1 *", "@annually": "0 0 1 1 *",
	}
	// EventBridge Scheduler User Guide, "Schedule types in EventBridge Scheduler".
	ratePattern = lazyregexp.New(`^rate\([1-9]\d* (minutes?|hours?|days?)\)$`)
	cronPattern = lazyregexp.New(`^cron\(([^()]+)\)$`)
)

// crontabFields are the fields of a crontab line and their ranges.
var crontabFields = []struct {
	name      string
	low, high int
	words     []string // for the numbers from low on
}{
	{"minute", 0, 59, nil},
	{"hour", 0, 23, nil},
	{"day of the month", 1, 31, nil},
	{"month", 1, 12, []string{"JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"}},
	{"day of the week", 0, 7, []string{"SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"}},
}

// scheduleExpression is a schedule as EventBridge Scheduler has it, if it ever starts anything.
func scheduleExpression(text string) (string, error) {
	expression, err := readSchedule(text)
	if cron := cronPattern.FindStringSubmatch(expression); cron != nil && !starts(strings.Fields(cron[1])) {
		return "", errors.New("no such day exists")
	}
	return expression, err
}

func readSchedule(text string) (string, error) {
	text = strings.TrimSpace(text)
	if cron := cronPattern.FindStringSubmatch(text); cron != nil || len(strings.Fields(text)) == 6 {
		return awsCron(strings.Fields(strings.TrimSuffix(strings.TrimPrefix(text, "cron("), ")")))
	}
	if _, err := time.Parse("at(2006-01-02T15:04:05)", text); err == nil || ratePattern.MatchString(text) {
		return text, nil
	}
	if line, ok := crontabNames[text]; ok {
		text = line
	}
	fields := strings.Fields(text)
	if len(fields) != len(crontabFields) {
		return "", errors.New("a crontab line has five fields")
	}
	for i := range fields {
		field, err := crontabField(fields[i], i)
		if err != nil {
			return "", err
		}
		fields[i] = field
	}
	// AWS wants exactly one of the two days to be open.
	switch {
	case fields[4] == "*":
		fields[4] = "?"
	case fields[2] == "*":
		fields[2] = "?"
	default:
		return "", errors.New("AWS cannot combine a day of the month with a day of the week")
	}
	return "cron(" + strings.Join(fields, " ") + " *)", nil
}

// crontabField checks one field, and counts the days of the week as AWS does: from one,
// which is Sunday.
func crontabField(text string, field int) (string, error) {
	var items []string
	for item := range strings.SplitSeq(text, ",") {
		span, step, stepped := strings.Cut(item, "/")
		if n, err := strconv.Atoi(step); stepped && (err != nil || n < 1) {
			return "", fmt.Errorf("%q is not a valid step for the %s", step, crontabFields[field].name)
		}
		if span == "*" && stepped && crontabFields[field].high == 7 {
			span = "0-6"
		}
		if span != "*" {
			var err error
			if span, err = crontabSpan(span, step, field); err != nil {
				return "", err
			}
		}
		if stepped && crontabFields[field].high != 7 {
			span += "/" + step
		}
		items = append(items, span)
	}
	return strings.Join(items, ","), nil
}

// crontabSpan is a number or a range. The last day of a week of AWS is Saturday, and it has
// no steps of days: a range up to the Sunday after it is a list, and so is one with a step.
func crontabSpan(text, step string, field int) (string, error) {
	f := crontabFields[field]
	first, last, isRange := strings.Cut(text, "-")
	from, ok := crontabNumber(first, field)
	if !ok {
		return "", fmt.Errorf("%q is not a valid %s", first, f.name)
	}
	if !isRange && f.high == 7 && step != "" {
		last, isRange = strconv.Itoa(max(from, 6)), true
	}
	if !isRange {
		return crontabName(first, from, field), nil
	}
	to, ok := crontabNumber(last, field)
	if !ok {
		return "", fmt.Errorf("%q is not a valid %s", last, f.name)
	}
	if f.high == 7 && to == 0 && from > 0 {
		to = 7 // as in FRI-SUN
	}
	if from > to {
		return "", fmt.Errorf("%q is not a valid range for the %s", text, f.name)
	}
	if f.high != 7 || to < 7 && step == "" {
		return crontabName(first, from, field) + "-" + crontabName(last, to, field), nil
	}
	var days []string
	by, err := strconv.Atoi(step)
	if err != nil {
		by = 1
	}
	for day := from; day <= to; day += by {
		if name := crontabName("", day, field); !slices.Contains(days, name) {
			days = append(days, name)
		}
	}
	return strings.Join(days, ","), nil
}

// crontabName is a number as AWS counts, from one for Sunday, or a word as it was given.
func crontabName(text string, n, field int) string {
	if word := strings.ToUpper(text); slices.Contains(crontabFields[field].words, word) {
		return word
	}
	if crontabFields[field].high == 7 {
		n = n%7 + 1
	}
	return strconv.Itoa(n)
}

func crontabNumber(text string, field int) (int, bool) {
	f := crontabFields[field]
	for i, word := range f.words {
		if strings.EqualFold(text, word) {
			return f.low + i, true
		}
	}
	n, err := strconv.Atoi(text)
	return n, err == nil && n >= f.low && n <= f.high
}
