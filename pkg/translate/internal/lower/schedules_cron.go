package lower

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
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
		return "", fmt.Errorf("an AWS cron expression has six fields, not %d", len(fields))
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

func (f awsField) check(text string) error {
	for item := range strings.SplitSeq(text, ",") {
		span, step, stepped := strings.Cut(item, "/")
		if n, err := strconv.Atoi(step); stepped && (err != nil || n < 1 || !f.steps) {
			return fmt.Errorf("%q is not a %s: AWS does not support that step", item, f.name)
		}
		if !f.hasSpan(span) && (stepped || text != item || !f.hasSpecial(span)) {
			return fmt.Errorf("%q is not a %s", item, f.name)
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
