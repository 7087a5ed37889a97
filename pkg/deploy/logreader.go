package deploy

import (
	"context"
	"fmt"
	"iter"
	"slices"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awslogs"
)

// A logReader shows the lines of some logs, each once.
type logReader struct {
	*Client
	sources []logSource
	show    func(LogLine)

	// high is how far each log has been read, by the times of its own lines. The clocks of this
	// machine and of AWS may differ, and this program may have slept.
	high  map[logSource]time.Time
	seen  map[string]time.Time // lines that were shown and may be read again
	blind bool                 // reading failed the last time
}

func newLogReader(c *Client, sources []logSource, show func(LogLine)) *logReader {
	return &logReader{Client: c, sources: sources, show: show, high: map[logSource]time.Time{}, seen: map[string]time.Time{}}
}

const (
	// lookBack is how far the first look goes for the last lines; each next one goes further.
	lookBack = 10 * time.Minute
	// logRetention is the longest that CloudWatch keeps lines by default here.
	logRetention = 30 * 24 * time.Hour
)

// past shows the lines there are. For the last few of them it looks back further and
// further, since CloudWatch reads forwards only.
func (r *logReader) past(ctx context.Context, q LogQuery) error {
	do := r.showOnce
	if !q.Follow { // then none comes again, and all of them need not be remembered
		do = func(_ logSource, e event) { r.show(e.LogLine) }
	}
	if q.Tail == 0 {
		return r.each(ctx, q.Since, q.Until, do)
	}
	end := q.Until
	if end.IsZero() {
		end = r.Now()
	}
	for back := lookBack; ; back *= 6 {
		since, all := end.Add(-back), back > logRetention
		if !q.Since.IsZero() {
			since, all = q.Since, true
		}
		last := make([]event, 0, q.Tail)
		err := r.each(ctx, since, q.Until, func(_ logSource, e event) {
			if len(last) == q.Tail {
				last = append(last[:0], last[1:]...)
			}
			last = append(last, e)
		})
		if err == nil && len(last) < q.Tail && !all {
			continue
		}
		for _, e := range last {
			do(logSource{}, e)
		}
		return err
	}
}

// Lines reach CloudWatch late and out of order, so each look goes back a little.
const (
	logInterval = 2 * time.Second
	logDelay    = 20 * time.Second
)

// follow shows new lines until it is interrupted.
func (r *logReader) follow(ctx context.Context) error {
	for {
		if err := sleep(ctx, logInterval); err != nil {
			return err
		}
		if err := r.told(r.each(ctx, time.Time{}, time.Time{}, r.showOnce)); err != nil {
			return err
		}
		r.forget()
	}
}

// told says that the log cannot be read at the moment, and that it can be again.
func (r *logReader) told(err error) error {
	switch {
	case err == nil && r.blind:
		r.blind = false
		r.report(Notice{"reading the log again: nothing is missing"})
	case err != nil && !isTransient(err):
		return err
	case err != nil && !r.blind:
		r.blind = true
		r.report(Notice{fmt.Sprintf("%v; trying again", err)})
	}
	return nil
}

// forget drops the lines that no look comes back to.
func (r *logReader) forget() {
	lowest := r.Now()
	for _, s := range r.sources {
		if high := r.high[s]; high.Before(lowest) {
			lowest = high
		}
	}
	for id, at := range r.seen {
		if at.Before(lowest.Add(-2 * logDelay)) {
			delete(r.seen, id)
		}
	}
}

func (r *logReader) showOnce(_ logSource, e event) {
	if _, old := r.seen[e.id]; !old {
		r.seen[e.id] = e.Time
		r.show(e.LogLine)
	}
}

// each hands on the lines of a time of all logs, in the order of their times, a page of each
// in memory. Without a beginning it goes on where it has been.
func (r *logReader) each(ctx context.Context, since, until time.Time, do func(logSource, event)) error {
	heads := make([]*head, len(r.sources))
	for i, s := range r.sources {
		from := since
		if from.IsZero() && !r.high[s].IsZero() {
			from = r.high[s].Add(-logDelay)
		}
		h := &head{source: s}
		next, stop := iter.Pull2(r.pages(ctx, s, from, until))
		defer stop()
		h.pull = next
		heads[i] = h
		if r.high[s].Before(since) {
			r.high[s] = since
		}
	}
	for {
		first, err := earliest(heads)
		if err != nil || first == nil {
			return err
		}
		e := first.events[0]
		first.events = first.events[1:]
		if e.Time.After(r.high[first.source]) {
			r.high[first.source] = e.Time
		}
		do(first.source, e)
	}
}

// A head is the beginning of what is left of a log.
type head struct {
	source logSource
	events []event
	pull   func() ([]event, error, bool)
	ended  bool
}

// earliest is the log whose next line is the oldest, nil if none has one.
func earliest(heads []*head) (*head, error) {
	var first *head
	for _, h := range heads {
		for len(h.events) == 0 && !h.ended {
			events, err, more := h.pull()
			if err != nil {
				return nil, err
			}
			h.events, h.ended = events, !more
		}
		if len(h.events) > 0 && (first == nil || h.events[0].Time.Before(first.events[0].Time)) {
			first = h
		}
	}
	return first, nil
}

// pages are the lines of a log, in the order of their times (Amazon CloudWatch Logs API
// Reference, "FilterLogEvents").
func (r *logReader) pages(ctx context.Context, s logSource, since, until time.Time) iter.Seq2[[]event, error] {
	filter := awslogs.Filter{Group: s.group, Prefix: s.prefix + "/"}
	if !since.IsZero() {
		filter.Start = max(since.UnixMilli(), 0)
	}
	if !until.IsZero() {
		filter.End = until.UnixMilli()
	}
	return func(yield func([]event, error) bool) {
		for {
			page, err := r.api.Logs.FilterLogEvents(ctx, s.region, filter)
			if err == nil && page.NextToken != "" && page.NextToken == filter.NextToken {
				err = awserr.ErrSamePage
			}
			if err = unlessMissing(problem(err, "reading the log of "+s.service)); err != nil {
				yield(nil, err)
				return
			}
			lines := make([]event, 0, len(page.Items))
			for _, e := range page.Items {
				lines = append(lines, lineOf(s, e))
			}
			slices.SortStableFunc(lines, func(a, b event) int { return a.Time.Compare(b.Time) })
			if !yield(lines, nil) || page.NextToken == "" {
				return
			}
			filter.NextToken = page.NextToken
		}
	}
}

// unlessMissing leaves out that a log is not there: nothing has been written to it yet.
func unlessMissing(err error) error {
	if awserr.KindOf(err) == awserr.Missing {
		return nil
	}
	return err
}
