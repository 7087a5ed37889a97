package deploy

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	ecstypes "github.com/aws/aws-sdk-go-v2/service/ecs/types"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awscall"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awslogs"
)

// A LogLine is a line that a container wrote.
type LogLine struct {
	Time                     time.Time
	Service, Container, Task string
	Text                     string
}

// A LogQuery says which lines are wanted.
type LogQuery struct {
	Since, Until time.Time // zero: no bound
	Tail         int       // only so many of the last lines; 0: all
	Follow       bool      // go on with new lines until interrupted
}

// A logSource is where a service writes to.
type logSource struct{ service, group, prefix, region string }

// Logs hands the lines of services to show, in the order of their times.
func (c *Client) Logs(ctx context.Context, services []Service, q LogQuery, show func(LogLine)) error {
	sources, err := c.logSources(ctx, services)
	if err != nil {
		return err
	}
	if len(sources) == 0 {
		return inputf("services with another logging driver write to where that driver sends it", "none of the services writes to CloudWatch")
	}
	began := time.Now()
	lines, err := c.pastLines(ctx, sources, q)
	if err != nil {
		return err
	}
	for _, line := range lines {
		show(line.LogLine)
	}
	if !q.Follow {
		return nil
	}
	return c.followLines(ctx, sources, began, lines, show)
}

// logSources reads from the task definitions where the services write to.
func (c *Client) logSources(ctx context.Context, services []Service) ([]logSource, error) {
	streams := logStreams{client: c}
	var sources []logSource
	for _, s := range services {
		definition, err := streams.definition(ctx, s.TaskDefinition)
		if err != nil {
			return nil, err
		}
		for _, container := range definition.ContainerDefinitions {
			if container.LogConfiguration == nil || container.LogConfiguration.LogDriver != ecstypes.LogDriverAwslogs {
				continue
			}
			options := container.LogConfiguration.Options
			source := logSource{s.Name, options["awslogs-group"], options["awslogs-stream-prefix"], options["awslogs-region"]}
			// What prepares a service writes under its name, a sidecar under its own.
			if name := aws.ToString(container.Name); source.prefix == name {
				source.service = name
			}
			if s.Asked != "" && source.service != s.Asked && source.service != s.container(definition) {
				continue
			}
			if !slices.Contains(sources, source) {
				sources = append(sources, source)
			}
		}
	}
	return sources, nil
}

// An event is a line with what tells it from the same line at the same time.
type event struct {
	LogLine
	id string
}

// lookBack is how far the first look goes for the last lines; each next one goes further.
const lookBack = 10 * time.Minute

// logRetention is the longest that CloudWatch keeps lines by default here.
const logRetention = 30 * 24 * time.Hour

// pastLines are the lines there are. For the last few of them it looks back further and
// further, since CloudWatch reads forwards only.
func (c *Client) pastLines(ctx context.Context, sources []logSource, q LogQuery) ([]event, error) {
	if q.Tail == 0 || !q.Since.IsZero() {
		lines, err := c.read(ctx, sources, q.Since, q.Until)
		return lastLines(lines, q.Tail), err
	}
	end := q.Until
	if end.IsZero() {
		end = time.Now()
	}
	for back := lookBack; ; back *= 6 {
		lines, err := c.read(ctx, sources, end.Add(-back), q.Until)
		if err != nil || len(lines) >= q.Tail || back > logRetention {
			return lastLines(lines, q.Tail), err
		}
	}
}

func lastLines(lines []event, n int) []event {
	if n == 0 {
		return lines
	}
	return lines[max(0, len(lines)-n):]
}

// read reads the lines of a time, of all sources.
func (c *Client) read(ctx context.Context, sources []logSource, since, until time.Time) ([]event, error) {
	var lines []event
	for _, s := range sources {
		filter := awslogs.Filter{Group: s.group, Prefix: s.prefix + "/"}
		if !since.IsZero() {
			filter.Start = since.UnixMilli()
		}
		if !until.IsZero() {
			filter.End = until.UnixMilli()
		}
		events, err := awscall.All(func(token string) (awscall.Page[awslogs.Event], error) {
			filter.NextToken = token
			return c.api.Logs.FilterLogEvents(ctx, s.region, filter)
		})
		if err != nil && awserr.KindOf(err) != awserr.Missing { // or nothing has been written yet
			return nil, problem(err, "reading the log of "+s.service)
		}
		for _, e := range events {
			lines = append(lines, lineOf(s, e))
		}
	}
	slices.SortStableFunc(lines, func(a, b event) int { return a.Time.Compare(b.Time) })
	return lines, nil
}

// lineOf reads the container and the task from the name of the stream.
func lineOf(s logSource, e awslogs.Event) event {
	rest := strings.TrimPrefix(e.Stream, s.prefix+"/")
	container, task, _ := strings.Cut(rest, "/")
	return event{
		LogLine{time.UnixMilli(e.Timestamp), s.service, container, task, strings.TrimRight(e.Message, "\r\n")},
		e.ID,
	}
}

// Lines reach CloudWatch late and out of order, so each look goes back a little.
const (
	logInterval = 2 * time.Second
	logDelay    = 20 * time.Second
)

// followLines shows new lines until it is interrupted.
func (c *Client) followLines(ctx context.Context, sources []logSource, from time.Time, shown []event, show func(LogLine)) error {
	seen := map[string]time.Time{}
	for _, e := range shown {
		seen[e.id] = e.Time
	}
	for {
		if err := sleep(ctx, logInterval); err != nil {
			return err
		}
		since := time.Now().Add(-logDelay)
		if since.Before(from) {
			since = from
		}
		lines, err := c.read(ctx, sources, since, time.Time{})
		if err != nil && !isTransient(err) {
			return err
		}
		for _, e := range lines {
			if _, old := seen[e.id]; !old {
				seen[e.id] = e.Time
				show(e.LogLine)
			}
		}
		for id, at := range seen {
			if at.Before(since.Add(-logDelay)) {
				delete(seen, id)
			}
		}
	}
}
