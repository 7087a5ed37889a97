package lower

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// An awsField is a field of a cron expression of AWS: its numbers count the days of the week
// from one, which is Sunday (EventBridge Scheduler User Guide, "Cron-based schedules").
type awsField struct {
	name      string
	low, high int
	words     []string // for the numbers from low on
	steps     bool     // takes /
	days      bool     // takes ? and L
}

var awsFields = []awsField{
	{"minute", 0, 59, nil, true, false},
	{"hour", 0, 23, nil, true, false},
	{"day of the month", 1, 31, nil, true, true},
	{"month", 1, 12, crontabFields[3].words, true, false},
	{"day of the week", 1, 7, crontabFields[4].words, false, true},
	{"year", 1970, 2199, nil, true, false},
}

// awsCron checks an expression that has a year, and says ? for the one of the two days
// that does not count.
func awsCron(fields []string) (string, error) {
	if len(fields) != len(awsFields) {
		return "", fmt.Errorf("an AWS cron expression has 6 fields, not %d", len(fields))
	}
	if (fields[2] == "?") == (fields[4] == "?") {
		return "", errors.New("in an AWS cron expression, exactly one of the two day fields must be ?")
	}
	for i, field := range fields {
		if err := awsFields[i].check(field); err != nil {
			return "", err
		}
	}
	return "cron(" + strings.Join(fields, " ") + ")", nil
}

// starts reports whether a cron expression of AWS that was checked ever names a day: 31 February is none.
func starts(fields []string) bool {
	for _, year := range awsFields[5].values(fields[5]) {
		for _, month := range awsFields[3].values(fields[3]) {
			last := time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC)
			if hasDay(fields[2], last) && hasNth(fields[4], last) {
				return true
			}
		}
	}
	return false
}

// hasDay reports whether a month with this last day has one of the days of a field.
func hasDay(text string, last time.Time) bool {
	for item := range strings.SplitSeq(text, ",") {
		days := awsFields[2].values(strings.TrimSuffix(item, "W"))
		if len(days) == 0 || days[0] <= last.Day() { // no number: ? or L
			return true
		}
	}
	return false
}

// hasNth reports whether a month with this last day has the day of the week of a field so often, if that says how often.
func hasNth(text string, last time.Time) bool {
	day, nth, numbered := strings.Cut(text, "#")
	if !numbered || nth != "5" {
		return true
	}
	weekday, _ := awsFields[4].number(day)
	first := (weekday-1-int(last.AddDate(0, 0, 1-last.Day()).Weekday())+7)%7 + 1
	return first+28 <= last.Day()
}

// values are the numbers that a text of numbers, ranges and steps names, in its order; none of any other text.
func (f awsField) values(text string) []int {
	var all []int
	for item := range strings.SplitSeq(text, ",") {
		span, step, stepped := strings.Cut(item, "/")
		first, last, isRange := strings.Cut(span, "-")
		from, ok := f.number(first)
		to, _ := f.number(last)
		switch {
		case span == "*":
			from, to = f.low, f.high
		case !ok:
			continue
		case !isRange && stepped:
			to = f.high
		case !isRange:
			to = from
		}
		by, err := strconv.Atoi(step)
		if err != nil {
			by = 1
		}
		for n := from; n <= to; n += by {
			all = append(all, n)
		}
	}
	return all
}

func (f awsField) check(text string) error {
	for item := range strings.SplitSeq(text, ",") {
		span, step, stepped := strings.Cut(item, "/")
		if n, err := strconv.Atoi(step); stepped && (err != nil || n < 1 || !f.steps) {
			return fmt.Errorf("%q is not a valid %s: AWS does not support that step", item, f.name)
		}
		if !f.hasSpan(span) && (stepped || text != item || !f.hasSpecial(span)) {
			return fmt.Errorf("%q is not a valid %s", item, f.name)
		}
	}
	return nil
}

// hasSpan reports whether a text is *, a number or a range.
func (f awsField) hasSpan(text string) bool {
	if text == "*" {
		return true
	}
	first, last, isRange := strings.Cut(text, "-")
	from, ok := f.number(first)
	to, ok2 := f.number(last)
	return ok && (!isRange || ok2 && from <= to)
}

// hasSpecial reports whether a text is one of the other ways to name a day: ?, L, LW, 3W, 6L
// or 3#2.
func (f awsField) hasSpecial(text string) bool {
	day, nth, numbered := strings.Cut(text, "#")
	_, ok := f.number(strings.TrimRight(day, "LW"))
	week := f.high == 7
	switch {
	case !f.days:
		return false
	case slices.Contains([]string{"?", "L"}, text), text == "LW" && !week:
		return true
	case numbered:
		return ok && week && len(nth) == 1 && "1" <= nth && nth <= "5" && day == strings.TrimRight(day, "LW")
	case week:
		return ok && strings.HasSuffix(day, "L") && len(day) > 1
	}
	return ok && strings.HasSuffix(day, "W")
}

func (f awsField) number(text string) (int, bool) {
	for i, word := range f.words {
		if strings.EqualFold(text, word) {
			return f.low + i, true
		}
	}
	n, err := strconv.Atoi(text)
	return n, err == nil && n >= f.low && n <= f.high
}
