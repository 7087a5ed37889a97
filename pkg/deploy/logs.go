package deploy

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	ecstypes "github.com/aws/aws-sdk-go-v2/service/ecs/types"

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
		return inputf("services with another logging driver write elsewhere", "none of the services writes to CloudWatch Logs")
	}
	r := newLogReader(c, sources, show)
	if err := r.past(ctx, q); err != nil || !q.Follow {
		return err
	}
	return r.follow(ctx)
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

// lineOf reads the container and the task from the name of the stream.
func lineOf(s logSource, e awslogs.Event) event {
	rest := strings.TrimPrefix(e.Stream, s.prefix+"/")
	container, task, _ := strings.Cut(rest, "/")
	return event{
		LogLine{time.UnixMilli(e.Timestamp), s.service, container, task, strings.TrimRight(e.Message, "\r\n")},
		e.ID,
	}
}
