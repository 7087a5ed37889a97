package deploy

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ecs"
	"github.com/aws/aws-sdk-go-v2/service/ecs/types"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awslogs"
)

const (
	runInterval = 2 * time.Second
	// ECS is eventually consistent: a task that has just been started may be missing from its
	// answers ("RunTask" in the Amazon ECS API Reference, which advises to ask for minutes).
	missingTime = time.Minute
)

// A taskWatch follows one task to its end.
type taskWatch struct {
	*Client
	once    OneOff
	arn     string
	show    func(LogLine)
	streams logStreams
	read    string // the token of what comes next in the log
	status  string
	found   time.Time // when ECS knew the task for the last time
	failed  int       // questions in a row
	blind   bool      // the log cannot be read
}

// Wait follows a one-off task to its end and shows what it writes. Whatever goes wrong with
// that, the task goes on, and the error says how to stop it.
func (c *Client) Wait(ctx context.Context, o OneOff, arn string, show func(LogLine)) (RunResult, error) {
	now := time.Now()
	w := &taskWatch{Client: c, once: o, arn: arn, show: show, streams: logStreams{client: c}, found: now}
	for {
		task, err := w.look(ctx)
		if err != nil {
			return RunResult{}, o.goesOn(arn, err)
		}
		if task != nil {
			w.tell(ctx, *task)
			if w.status == "STOPPED" {
				return resultOf(ctx, o.Service, *task, &w.streams)
			}
		}
		if err := sleep(ctx, runInterval); err != nil {
			return RunResult{}, err
		}
	}
}

// look asks for the task; nil if ECS has no answer at the moment.
func (w *taskWatch) look(ctx context.Context) (*types.Task, error) {
	out, err := w.api.ECS.DescribeTasks(ctx, &ecs.DescribeTasksInput{Cluster: &w.once.Cluster, Tasks: []string{w.arn}})
	if err != nil {
		err = problem(err, "checking the task of "+w.once.Service)
		if w.failed++; !isTransient(err) || w.failed >= giveUpAfter {
			return nil, err
		}
		w.report(Notice{fmt.Sprintf("%v; trying again", err)})
		return nil, nil //nolint:nilnil // asked again
	}
	w.failed = 0
	if len(out.Tasks) > 0 {
		w.found = time.Now()
		return &out.Tasks[0], nil
	}
	if time.Since(w.found) > missingTime {
		return nil, failedf("", "ECS cannot find the task %s of %s", shortID(w.arn), w.once.Service)
	}
	return nil, nil //nolint:nilnil // it is there soon
}

// tell reports what is new about the task. The log only adds to that: a task whose log
// cannot be read is followed all the same.
func (w *taskWatch) tell(ctx context.Context, task types.Task) {
	if now := aws.ToString(task.LastStatus); now != w.status {
		w.status = now
		w.report(ServiceMessage{time.Now(), w.once.Service, fmt.Sprintf("task %s is %s", shortID(w.arn), strings.ToLower(now))})
	}
	switch w.status {
	case "RUNNING", "DEPROVISIONING", "STOPPING", "STOPPED":
		if err := w.lines(ctx, task); err != nil && !w.blind && ctx.Err() == nil {
			w.blind = true
			w.report(Notice{fmt.Sprintf("%v: log lines of the task may be missing here", err)})
		}
	}
}

// lines shows the new lines of the task: its container has a stream of its own, which is read on
// from where the last look ended, whatever the clocks say.
func (w *taskWatch) lines(ctx context.Context, task types.Task) error {
	definition, err := w.streams.definition(ctx, aws.ToString(task.TaskDefinitionArn))
	if err != nil {
		return err
	}
	container := mainContainer(definition, w.once.Service)
	at, ok, err := w.streams.of(ctx, task, container)
	if err != nil || !ok {
		return err
	}
	for {
		page, err := w.api.Logs.GetLogEvents(ctx, at.region, awslogs.Stretch{
			Group: at.group, Stream: at.stream, FromHead: true, NextToken: w.read,
		})
		if err != nil {
			return unlessMissing(problem(err, "reading the log of "+w.once.Service)) // nothing has been written yet
		}
		for _, e := range page.Items {
			text := strings.TrimRight(e.Message, "\r\n")
			w.show(LogLine{time.UnixMilli(e.Timestamp), w.once.Service, container, shortID(w.arn), text})
		}
		if page.NextToken == "" || page.NextToken == w.read {
			return nil
		}
		w.read = page.NextToken
	}
}

// howToStop is how somebody stops a task without us.
func (o OneOff) howToStop(arn string) string {
	return fmt.Sprintf("aws ecs stop-task --cluster %s --task %s stops it", o.Cluster, arn)
}

// goesOn adds to a problem that the task goes on. An interrupt stays what it is.
func (o OneOff) goesOn(arn string, err error) error {
	p, is := errors.AsType[*Problem](err)
	if !is {
		return err
	}
	more := *p
	more.Hint = "the task may still be running: " + o.howToStop(arn)
	if p.Hint != "" {
		more.Hint = p.Hint + "; " + more.Hint
	}
	return &more
}

// StopTask stops a one-off task.
func (c *Client) StopTask(ctx context.Context, o OneOff, arn string) error {
	_, err := c.api.ECS.StopTask(ctx, &ecs.StopTaskInput{
		Cluster: &o.Cluster, Task: &arn, Reason: aws.String("Interrupted by the user of compose2ecs"),
	})
	return o.goesOn(arn, problem(err, "stopping the task of "+o.Service))
}
