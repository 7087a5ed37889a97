package main

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

// A column is one more of a table; nil is none.
type column struct {
	title string
	cell  func(row) string
}

func (c *column) head() string {
	if c == nil {
		return ""
	}
	return c.title + "\t"
}

func (c *column) of(r row) string {
	if c == nil {
		return ""
	}
	return c.cell(r) + "\t"
}

// lastHour is a column with the task counts until now: their range, and on a terminal a plot.
func (u *ui) lastHour(wanted bool, now time.Time) *column {
	if !wanted {
		return nil
	}
	plotted := u.onScreen()
	return &column{"LAST HOUR", func(r row) string {
		text := rangeOf(r.History)
		if plotted {
			text += strings.Repeat(" ", max(0, len("10-20")-len(text))) + " " + plot(r.History, r.Desired, now)
		}
		return text
	}}
}

// rangeOf is the lowest and the highest count of those that are known.
func rangeOf(counts []deploy.TaskCount) string {
	if len(counts) == 0 {
		return "-"
	}
	lowest, highest := math.MaxInt, 0
	for _, c := range counts {
		lowest, highest = min(lowest, c.Running), max(highest, c.Running)
	}
	if lowest == highest {
		return strconv.Itoa(lowest)
	}
	return fmt.Sprintf("%d-%d", lowest, highest)
}

const (
	plotWidth = 20
	plotStep  = time.Hour / plotWidth
	unknown   = '·'
)

// plot draws the counts of the hour before now, a character for three minutes: the lowest count in them, as a part of what is desired
// or of the highest. Where nothing is known it has a dot: nothing ran, or it is too recent.
func plot(counts []deploy.TaskCount, desired int32, now time.Time) string {
	full, lowest := int(desired), [plotWidth]int{}
	for i := range lowest {
		lowest[i] = -1
	}
	for _, c := range counts {
		full = max(full, c.Running)
		i := plotWidth - 1 - int(now.Truncate(time.Minute).Add(-time.Minute).Sub(c.Minute)/plotStep)
		if i >= 0 && i < plotWidth && (lowest[i] < 0 || c.Running < lowest[i]) {
			lowest[i] = c.Running
		}
	}
	var drawn strings.Builder
	for _, count := range lowest {
		drawn.WriteRune(bar(count, full))
	}
	return drawn.String()
}

// bars are the heights that a count is drawn with.
const bars = "▁▂▃▄▅▆▇█"

func bar(count, full int) rune {
	if count < 0 {
		return unknown
	}
	heights := []rune(bars)
	return heights[max(0, (count*len(heights)+full-1)/max(full, 1)-1)]
}
