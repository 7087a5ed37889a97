package cost

import (
	"slices"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/cost/prices"
)

const scheduleType = "AWS::Scheduler::Schedule"

// A started is how often schedules start tasks of a definition in a month.
type started struct {
	tasks, public float64 // of which have a public address
}

// scheduled is what the schedules of the template start of a definition; false if none does, or if nobody can say how often.
func (e *estimator) scheduled(definition cfn.LogicalID) (all started, known bool) {
	for _, id := range e.of(scheduleType) {
		p := e.properties(id)
		target := p.Get("Target").Get("EcsParameters")
		if !refersTo(target.Get("TaskDefinitionArn"), definition) {
			continue
		}
		often, regular := runs(text(p.Get("ScheduleExpression")))
		if !regular {
			return started{}, false
		}
		known = true
		if text(p.Get("State")) == "DISABLED" {
			continue
		}
		tasks := often * number(target.Get("TaskCount"), 1)
		all.tasks += tasks
		if text(target.Get("NetworkConfiguration").Get("AwsvpcConfiguration").Get("AssignPublicIp")) == "ENABLED" {
			all.public += tasks
		}
	}
	return all, known
}

// jobs adds what the tasks cost that schedules start.
func (e *estimator) jobs(id cfn.LogicalID, t task, s started) {
	e.onSchedule = true
	hours := e.Assumptions.Minutes / 60
	cpu, memory := processor(t.arm, false)
	e.add(id, cpu, exactly(s.tasks*hours*t.cpu))
	e.add(id, memory, exactly(s.tasks*hours*t.memory))
	e.add(id, prices.FargateStorage, exactly(s.tasks*hours*t.storage))
	e.add(id, prices.PublicIPv4, exactly(s.public*hours))
}

// runs is how often a schedule starts in a month, on average over a year of 365 days; false for one that does not go on, or that
// is not understood ("Schedule types on EventBridge Scheduler" in the EventBridge Scheduler User Guide).
func runs(expression string) (float64, bool) {
	kind, rest, _ := strings.Cut(expression, "(")
	fields := strings.Fields(strings.TrimSuffix(rest, ")"))
	switch {
	case kind == "rate" && len(fields) == 2:
		return rate(fields[0], strings.TrimSuffix(fields[1], "s"))
	case kind == "cron" && len(fields) == 6:
		return cron(fields)
	}
	return 0, false
}

func rate(every, unit string) (float64, bool) {
	units := map[string]float64{"minute": 1.0 / 60, "hour": 1, "day": 24}
	number, valid := amountIn(every)
	hours := number * units[unit]
	if !valid || hours == 0 {
		return 0, false
	}
	return Hours / hours, true
}

// cron multiplies the minutes, the hours and the days on which a schedule starts, which may be none: no February has 30. The year is not
// looked at: what starts in some years only costs this in their months.
func cron(fields []string) (float64, bool) {
	minutes := cronField{0, 59, nil}.numbers(fields[0])
	hours := cronField{0, 23, nil}.numbers(fields[1])
	months := cronField{1, 12, strings.Fields("JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC")}.numbers(fields[3])
	days, understood := 0.0, len(minutes)*len(hours)*len(months) > 0
	for _, month := range months {
		more, ok := daysOf(lengths[month-1], fields[2], fields[4])
		days, understood = days+more, understood && ok
	}
	return float64(len(minutes)*len(hours)) * days / 12, understood
}

// lengths are those of the months, in a year of 365 days.
var lengths = [...]float64{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

// daysOf is on how many days of a month a schedule starts, by its field for days of the month and that for days of the week, one of
// which says nothing; false where that is not understood.
func daysOf(length float64, ofMonth, ofWeek string) (float64, bool) {
	nothing := []string{"*", "?"}
	week := cronField{1, 7, strings.Fields("SUN MON TUE WED THU FRI SAT")}
	switch {
	case slices.Contains(nothing, ofMonth) && slices.Contains(nothing, ofWeek):
		return length, true
	case strings.HasPrefix(ofMonth, "L"): // the last day, or the last working day
		return 1, true
	case slices.Contains(nothing, ofWeek):
		days := cronField{1, 31, nil}.numbers(strings.TrimSuffix(ofMonth, "W")) // of one day, the working day near to it
		return float64(len(slices.DeleteFunc(slices.Clone(days), func(day int) bool { return float64(day) > length }))), len(days) > 0
	case strings.HasSuffix(ofWeek, "#5"):
		return (length - 28) / 7, true
	case strings.Contains(ofWeek, "#"), strings.HasSuffix(ofWeek, "L") && len(ofWeek) > 1: // the third or the last Monday
		return 1, true
	case ofWeek == "L":
		return length / 7, true
	}
	days := week.numbers(ofWeek)
	return float64(len(days)) * length / 7, len(days) > 0
}

// A cronField has numbers, and perhaps words for them.
type cronField struct {
	low, high int
	words     []string
}

// numbers are those that a text names, such as 1,3-5 or */10; none where it is not understood.
func (f cronField) numbers(text string) []int {
	var list []int
	for part := range strings.SplitSeq(text, ",") {
		from, to, every := f.span(part)
		if from < f.low || to > f.high || every < 1 {
			return nil
		}
		for n := from; n <= to; n += every {
			list = append(list, n)
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// span is what a part of a field begins and ends with, and the step.
func (f cronField) span(part string) (from, to, every int) {
	span, step, stepped := strings.Cut(part, "/")
	first, last, ranged := strings.Cut(span, "-")
	from, to, every = f.number(first), f.number(first), 1
	switch {
	case span == "*":
		from, to = f.low, f.high
	case ranged:
		to = f.number(last)
	case stepped:
		to = f.high
	}
	if stepped {
		every, _ = strconv.Atoi(step) // 0 is none
	}
	if to < from {
		return -1, 0, 0
	}
	return from, to, every
}

// number is a number or a word, -1 for any other text.
func (f cronField) number(text string) int {
	if i := slices.IndexFunc(f.words, func(word string) bool { return strings.EqualFold(word, text) }); i >= 0 {
		return f.low + i
	}
	n, err := strconv.Atoi(text)
	if err != nil {
		return -1
	}
	return n
}
