package deploy

import (
	"context"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ecs"
	"github.com/aws/aws-sdk-go-v2/service/ecs/types"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awslogs"
)

// logStreams finds the log streams of tasks. The awslogs driver names them
// PREFIX/CONTAINER/TASK (Amazon ECS Developer Guide, "Send Amazon ECS logs to
// CloudWatch"); group and prefix stand in the task definition.
type logStreams struct {
	client      *Client
	definitions map[string]*types.TaskDefinition // by ARN
}

// definition reads a task definition, once.
func (l *logStreams) definition(ctx context.Context, arn string) (*types.TaskDefinition, error) {
	if d, ok := l.definitions[arn]; ok {
		return d, nil
	}
	out, err := l.client.api.ECS.DescribeTaskDefinition(ctx, &ecs.DescribeTaskDefinitionInput{TaskDefinition: &arn})
	if err != nil {
		return nil, problem(err, "reading the task definition "+shortID(arn))
	}
	if out.TaskDefinition == nil {
		return nil, noDefinition(arn)
	}
	if l.definitions == nil {
		l.definitions = map[string]*types.TaskDefinition{}
	}
	l.definitions[arn] = out.TaskDefinition
	return out.TaskDefinition, nil
}

func noDefinition(arn string) error {
	return failedf(runAgain, "ECS did not return the task definition %s", shortID(arn))
}

// A logStream is where one container of one task writes to.
type logStream struct{ group, stream, region string }

// of is the stream of a container, false if it does not write to CloudWatch.
func (l *logStreams) of(ctx context.Context, task types.Task, container string) (logStream, bool, error) {
	definition, err := l.definition(ctx, aws.ToString(task.TaskDefinitionArn))
	if err != nil {
		return logStream{}, false, err
	}
	for _, c := range definition.ContainerDefinitions {
		if aws.ToString(c.Name) != container || c.LogConfiguration == nil || c.LogConfiguration.LogDriver != types.LogDriverAwslogs {
			continue
		}
		options := c.LogConfiguration.Options
		stream := strings.Join([]string{options["awslogs-stream-prefix"], container, shortID(aws.ToString(task.TaskArn))}, "/")
		return logStream{options["awslogs-group"], stream, options["awslogs-region"]}, true, nil
	}
	return logStream{}, false, nil
}

// tailLines is how many log lines of a failed container are shown: the error message is
// nearly always among them.
const tailLines = 10

// tail is the end of a container's log. It only adds to what is known already, so that
// there is none is no error.
func (l *logStreams) tail(ctx context.Context, task types.Task, container string) []string {
	at, ok, err := l.of(ctx, task, container)
	if err != nil || !ok {
		return nil
	}
	events, err := l.client.api.Logs.GetLogEvents(ctx, at.region, awslogs.Stretch{Group: at.group, Stream: at.stream, Limit: tailLines})
	if err != nil {
		return nil
	}
	var lines []string
	for _, e := range events.Items {
		lines = append(lines, strings.TrimRight(e.Message, "\r\n"))
	}
	return lines
}
