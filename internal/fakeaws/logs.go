package fakeaws

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"
)

var logsOperations = map[string]handler{
	"FilterLogEvents":    (*Cloud).filterLogEvents,
	"GetLogEvents":       (*Cloud).getLogEvents,
	"DescribeLogStreams": (*Cloud).describeLogStreams,
	"DescribeLogGroups":  (*Cloud).describeLogGroups,
}

// LogLine is a line that is written at a time.
type LogLine struct {
	After   time.Duration
	Message string
}

type logLine struct {
	LogLine
	clock
	id, stream string
}

// AddLog writes lines to a log. Times count from this call.
func (c *Cloud) AddLog(group, stream string, lines ...LogLine) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.addLog(group, stream, clock{added: now()}, lines)
}

// AddStackLog writes lines to a log. Times count from when the creation or update of the stack begins.
func (c *Cloud) AddStackLog(stack, group, stream string, lines ...LogLine) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.addLog(group, stream, c.clock(stack), lines)
}

// LogPage says how many events a page has at most; 10000 where it is not said.
func (c *Cloud) LogPage(n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.logPage = n
}

func (c *Cloud) addLog(group, stream string, k clock, lines []LogLine) {
	if c.logs[group] == nil {
		c.logs[group] = map[string][]logLine{}
	}
	list := c.logs[group][stream]
	for _, l := range lines {
		list = append(list, logLine{l, k, fmt.Sprintf("%056d", c.next()), stream})
	}
	c.logs[group][stream] = list
}

// logged is a line that has been written.
type logged struct {
	at int64 // in milliseconds, as everything of this service
	logLine
}

func (c *Cloud) written(lines []logLine, from, to int64) []logged {
	var list []logged
	for _, l := range lines {
		origin, begun := c.origin(l.clock)
		at := origin.Add(l.After)
		if ms := at.UnixMilli(); begun && !at.After(now()) && ms >= from && (to == 0 || ms < to) {
			list = append(list, logged{ms, l})
		}
	}
	slices.SortStableFunc(list, func(a, b logged) int { return cmp.Or(cmp.Compare(a.at, b.at), strings.Compare(a.id, b.id)) })
	return list
}

type logQuery struct {
	LogGroupName, LogGroupIdentifier       string
	LogStreamName, LogStreamNamePrefix     string
	LogStreamNames                         []string
	FilterPattern, NextToken, OrderBy      string
	StartTime, EndTime                     int64
	Limit                                  int
	StartFromHead, Descending, Interleaved bool
	LogGroupNamePrefix                     string
}

// group is the log group that a request is about.
func (c *Cloud) group(r *Request) (logQuery, map[string][]logLine, error) {
	q, err := decode[logQuery](r)
	if err != nil {
		return q, nil, err
	}
	name := q.LogGroupName
	if _, after, ok := strings.Cut(q.LogGroupIdentifier, ":log-group:"); ok {
		name = strings.TrimSuffix(after, ":*")
	}
	name = cmp.Or(name, q.LogGroupIdentifier)
	streams, ok := c.logs[name]
	if !ok {
		return q, nil, refusal("ResourceNotFoundException", "The specified log group does not exist.")
	}
	return q, streams, nil
}

func (c *Cloud) filterLogEvents(r *Request) (any, error) {
	q, streams, err := c.group(r)
	if err != nil {
		return nil, err
	}
	pattern := strings.Trim(q.FilterPattern, `"`)
	var all []logLine
	for _, name := range sortedKeys(streams) {
		if len(q.LogStreamNames) > 0 && !slices.Contains(q.LogStreamNames, name) || !strings.HasPrefix(name, q.LogStreamNamePrefix) {
			continue
		}
		for _, l := range streams[name] {
			if strings.Contains(l.Message, pattern) {
				all = append(all, l)
			}
		}
	}
	part, next, err := page(c.written(all, q.StartTime, q.EndTime), q.NextToken, min(cmp.Or(q.Limit, c.logPage), c.logPage))
	if err != nil {
		return nil, refusal("InvalidParameterException", "The specified nextToken is invalid.")
	}
	events := []jsonObject{}
	for _, e := range part {
		events = append(events, jsonObject{
			"eventId": e.id, "logStreamName": e.stream, "message": e.Message, "timestamp": e.at, "ingestionTime": e.at,
		})
	}
	o := jsonObject{"events": events, "searchedLogStreams": []any{}}
	put(o, "nextToken", next)
	return o, nil
}

func (c *Cloud) getLogEvents(r *Request) (any, error) {
	q, streams, err := c.group(r)
	if err != nil {
		return nil, err
	}
	lines, ok := streams[q.LogStreamName]
	if !ok {
		return nil, refusal("ResourceNotFoundException", "The specified log stream does not exist.")
	}
	all := c.written(lines, q.StartTime, q.EndTime)
	size := min(cmp.Or(q.Limit, c.logPage), c.logPage)
	from := max(len(all)-size, 0)
	if q.StartFromHead {
		from = 0
	}
	to := min(from+size, len(all))
	var n int
	if _, err := fmt.Sscanf(q.NextToken, "f/%d", &n); err == nil {
		from = min(n, len(all))
		to = min(from+size, len(all))
	} else if _, err := fmt.Sscanf(q.NextToken, "b/%d", &n); err == nil {
		to = min(n, len(all))
		from = max(to-size, 0)
	} else if q.NextToken != "" {
		return nil, refusal("InvalidParameterException", "The specified nextToken is invalid.")
	}
	events := []jsonObject{}
	for _, e := range all[from:to] {
		events = append(events, jsonObject{"message": e.Message, "timestamp": e.at, "ingestionTime": e.at})
	}
	return jsonObject{
		"events": events, "nextForwardToken": fmt.Sprintf("f/%d", to), "nextBackwardToken": fmt.Sprintf("b/%d", from),
	}, nil
}

func (c *Cloud) describeLogStreams(r *Request) (any, error) {
	q, streams, err := c.group(r)
	if err != nil {
		return nil, err
	}
	list := []jsonObject{}
	for _, name := range sortedKeys(streams) {
		lines := c.written(streams[name], 0, 0)
		if !strings.HasPrefix(name, q.LogStreamNamePrefix) || len(lines) == 0 {
			continue
		}
		first, last := lines[0].at, lines[len(lines)-1].at
		list = append(list, jsonObject{
			"logStreamName": name, "creationTime": first, "firstEventTimestamp": first, "lastEventTimestamp": last,
			"lastIngestionTime": last,
		})
	}
	if q.OrderBy == "LastEventTime" {
		slices.SortStableFunc(list, func(a, b jsonObject) int {
			return cmp.Compare(a["lastEventTimestamp"].(int64), b["lastEventTimestamp"].(int64))
		})
	}
	if q.Descending {
		slices.Reverse(list)
	}
	part, next, err := page(list, q.NextToken, cmp.Or(q.Limit, 50))
	if err != nil {
		return nil, refusal("InvalidParameterException", "The specified nextToken is invalid.")
	}
	o := jsonObject{"logStreams": part}
	put(o, "nextToken", next)
	return o, nil
}

func (c *Cloud) describeLogGroups(r *Request) (any, error) {
	q, err := decode[logQuery](r)
	if err != nil {
		return nil, err
	}
	list := []jsonObject{}
	for _, name := range sortedKeys(c.logs) {
		if strings.HasPrefix(name, q.LogGroupNamePrefix) {
			list = append(list, jsonObject{"logGroupName": name, "arn": arn("logs", "log-group:"+name+":*")})
		}
	}
	part, next, err := page(list, q.NextToken, cmp.Or(q.Limit, 50))
	o := jsonObject{"logGroups": part}
	put(o, "nextToken", next)
	return o, err
}
