package deploy

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
)

// How often AWS is asked. A change of the stack is seen within three seconds, and five
// minutes of ten services cost less than 200 calls.
const (
	firstInterval   = 500 * time.Millisecond // grows to eventInterval: small changes are over soon
	eventInterval   = 2500 * time.Millisecond
	rolloutInterval = 10 * time.Second
	slowestInterval = 30 * time.Second // while AWS throttles
	silenceInterval = 30 * time.Second // without any event, after which the stack itself is looked at
	giveUpAfter     = 10               // polls in a row that failed, each after its retries
)

// An Outcome is how an operation on a stack ended.
type Outcome struct {
	Stack   Stack
	Elapsed time.Duration
	Failure *Failure // nil: it ended well
}

// A follower watches one operation on one stack to its end.
type follower struct {
	*Client
	stack    Stack
	template *cfn.Document // nil when it is not known
	owners   owners

	seen         string    // id of the newest event that was there before
	started      time.Time // of the operation
	lastEventAt  time.Time // of the last new event
	status       types.StackStatus
	reason       string // of the stack, why it fails
	failed       []ResourceChanged
	failuresSeen int // how many of them have been looked at
	states       map[cfn.LogicalID]string
	rollout      *rollouts
	blind        bool // nothing is known of the rollouts
}

// A mark is a point in the events of a stack: what comes after it belongs to an
// operation.
type mark struct {
	event string    // the newest event before; "" is the beginning
	time  time.Time // when the mark was made
}

// mark remembers where the events of a stack end now.
func (c *Client) mark(ctx context.Context, stack string) (mark, error) {
	out, err := c.api.CloudFormation.DescribeStackEvents(ctx, &cloudformation.DescribeStackEventsInput{StackName: &stack})
	switch {
	case awserr.KindOf(err) == awserr.Missing:
		return mark{time: time.Now()}, nil
	case err != nil:
		return mark{}, problem(err, "reading the events of "+stack)
	case len(out.StackEvents) == 0:
		return mark{time: time.Now()}, nil
	}
	return mark{aws.ToString(out.StackEvents[0].EventId), time.Now()}, nil
}

// follow reports what happens after the mark until the stack comes to rest.
func (c *Client) follow(ctx context.Context, stack Stack, template *cfn.Document, from mark) (Outcome, error) {
	f := &follower{
		Client: c, stack: stack, template: template, owners: ownersOf(template),
		seen: from.event, started: from.time, lastEventAt: from.time, status: types.StackStatusCreateInProgress,
		states: map[cfn.LogicalID]string{},
	}
	f.rollout = newRollouts(f)
	if err := f.watch(ctx); err != nil {
		return Outcome{}, err
	}
	f.report(Ended{f.stack.Name, string(f.status)})
	now, err := f.Stack(ctx, f.stack.ID)
	if err != nil {
		return Outcome{}, err
	}
	outcome := Outcome{Stack: now, Elapsed: time.Since(f.started)}
	if !endedWell(f.status) {
		f.reason = cmp.Or(f.reason, f.mask.hide(now.Reason))
		outcome.Failure = f.explain()
	}
	return outcome, nil
}

func endedWell(status types.StackStatus) bool {
	switch status {
	case types.StackStatusCreateComplete, types.StackStatusUpdateComplete, types.StackStatusDeleteComplete, types.StackStatusImportComplete:
		return true
	}
	return false
}

// watch polls until the stack comes to rest.
func (f *follower) watch(ctx context.Context) error {
	usual, pause, failures := firstInterval, firstInterval, 0
	var rolloutsDue time.Time
	for {
		err := f.poll(ctx)
		if err == nil && !inProgress(f.status) {
			f.rollout.finish(ctx)
			return nil
		}
		if err == nil && (!time.Now().Before(rolloutsDue) || f.newFailure()) {
			err = f.withoutAccess(f.rollout.poll(ctx))
			rolloutsDue = time.Now().Add(rolloutInterval)
		}
		switch {
		case err == nil:
			pause, failures = usual, 0
			usual = min(2*usual, eventInterval)
		case !isTransient(err):
			return err
		default:
			if failures++; failures >= giveUpAfter {
				return err
			}
			pause = min(2*pause, slowestInterval)
			f.report(Notice{fmt.Sprintf("%v; trying again", err)})
		}
		if err := sleep(ctx, pause); err != nil {
			return err
		}
	}
}

// withoutAccess goes on without the rollouts where the credentials are not for ECS: the
// stack is followed all the same.
func (f *follower) withoutAccess(err error) error {
	var p *Problem
	if !errors.As(err, &p) || p.Kind != Access {
		return err
	}
	if !f.blind {
		f.blind = true
		f.report(Notice{fmt.Sprintf("%v: only the stack is followed", err)})
	}
	return nil
}

// newFailure reports, once, whether something has failed since the last time: what ECS knows of
// it is worth a look before the rollback takes it away.
func (f *follower) newFailure() bool {
	fresh := len(f.failed) > f.failuresSeen
	f.failuresSeen = len(f.failed)
	return fresh
}

// isTransient reports whether it is worth asking again after an error: the operation
// itself goes on whether it is watched or not.
func isTransient(err error) bool {
	var p *Problem
	return errors.As(err, &p) && (p.Kind == Failed || awserr.KindOf(p.Err) == awserr.Unreachable)
}

// poll reports the new events, oldest first.
func (f *follower) poll(ctx context.Context) error {
	events, err := f.newEvents(ctx)
	if err != nil {
		return err
	}
	for _, e := range events {
		f.handle(e)
	}
	if len(events) > 0 {
		f.lastEventAt = time.Now()
		return nil
	}
	if time.Since(f.lastEventAt) < silenceInterval {
		return nil
	}
	f.lastEventAt = time.Now()
	now, err := f.Stack(ctx, f.stack.ID)
	if err == nil && now.Exists() && !now.InProgress() && now.Status != types.StackStatusReviewInProgress {
		f.status = now.Status
	}
	return err
}

// newEvents reads the events since the last time; AWS lists the newest first.
func (f *follower) newEvents(ctx context.Context) ([]types.StackEvent, error) {
	var fresh []types.StackEvent
	pages := cloudformation.NewDescribeStackEventsPaginator(f.api.CloudFormation,
		&cloudformation.DescribeStackEventsInput{StackName: &f.stack.ID})
reading:
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return nil, problem(err, "following the stack "+f.stack.Name)
		}
		for _, e := range page.StackEvents {
			if aws.ToString(e.EventId) == f.seen {
				break reading
			}
			fresh = append(fresh, e)
		}
	}
	if len(fresh) > 0 {
		f.seen = aws.ToString(fresh[0].EventId)
	}
	slices.Reverse(fresh)
	return fresh, nil
}

func (f *follower) handle(e types.StackEvent) {
	if isStackEvent(e) {
		f.status = types.StackStatus(e.ResourceStatus)
		reason := f.mask.hide(aws.ToString(e.ResourceStatusReason))
		if f.reason == "" && isFailing(e) {
			f.reason = reason
		}
		f.report(StackChanged{aws.ToTime(e.Timestamp), f.stack.Name, string(e.ResourceStatus), reason})
		return
	}
	r := ResourceChanged{
		Time: aws.ToTime(e.Timestamp), ID: cfn.LogicalID(aws.ToString(e.LogicalResourceId)), Type: aws.ToString(e.ResourceType),
		PhysicalID: aws.ToString(e.PhysicalResourceId), Status: string(e.ResourceStatus),
		Reason: f.mask.hide(aws.ToString(e.ResourceStatusReason)),
	}
	r.Service = f.owners.of(r.ID)
	if f.template != nil {
		r.Source = f.template.Source(r.ID)
	}
	if strings.HasSuffix(r.Status, "_FAILED") && !awserr.IsCascade(r.Reason) {
		f.failed = append(f.failed, r)
	}
	f.rollout.resource(r)
	if f.states[r.ID] == r.Status && awserr.IsUnderWay(r.Reason) {
		return // the resource has its physical id now, which is no news for people
	}
	f.states[r.ID] = r.Status
	f.report(r)
}

// isStackEvent reports whether an event is of the stack itself, not of a resource.
func isStackEvent(e types.StackEvent) bool {
	return aws.ToString(e.PhysicalResourceId) == aws.ToString(e.StackId) && aws.ToString(e.ResourceType) == stackType
}

// isFailing reports whether an event is of a failure. One of a stack is also the beginning of a
// rollback: somebody may have asked for it, and no resource has failed.
func isFailing(e types.StackEvent) bool {
	status := string(e.ResourceStatus)
	return strings.HasSuffix(status, "_FAILED") || isStackEvent(e) && strings.HasSuffix(status, "ROLLBACK_IN_PROGRESS")
}

const stackType = "AWS::CloudFormation::Stack"

// Attach follows an operation that somebody began, to its end.
func (c *Client) Attach(ctx context.Context, stack Stack) (Outcome, error) {
	template, err := c.Template(ctx, stack.ID)
	if err != nil {
		template = nil // a stack that is being made may have none to show yet
	}
	from, err := c.operationStart(ctx, stack)
	if err != nil {
		return Outcome{}, err
	}
	c.report(Started{Stack: stack.Name, Operation: operationOf(stack.Status)})
	return c.follow(ctx, stack, template, from)
}

// operationOf is what a stack in progress is about.
func operationOf(status types.StackStatus) string {
	switch word, _, _ := strings.Cut(string(status), "_"); {
	case strings.Contains(string(status), "ROLLBACK"):
		return "rolling back"
	case word == "CREATE":
		return "creating"
	case word == "DELETE":
		return "deleting"
	default:
		return "updating"
	}
}

// operationStart is the mark right before the operation that is under way: it began with
// the latest event of the stack that a user asked for.
func (c *Client) operationStart(ctx context.Context, stack Stack) (mark, error) {
	found := false
	pages := cloudformation.NewDescribeStackEventsPaginator(c.api.CloudFormation,
		&cloudformation.DescribeStackEventsInput{StackName: &stack.ID})
	from := mark{time: stack.Changed}
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return mark{}, problem(err, "following the stack "+stack.Name)
		}
		for _, e := range page.StackEvents {
			if found {
				from.event = aws.ToString(e.EventId)
				return from, nil
			}
			if isStackEvent(e) && beginsOperation(e) {
				found, from.time = true, aws.ToTime(e.Timestamp)
			}
		}
	}
	return from, nil
}

func beginsOperation(e types.StackEvent) bool {
	switch types.StackStatus(e.ResourceStatus) {
	case types.StackStatusCreateInProgress, types.StackStatusUpdateInProgress, types.StackStatusDeleteInProgress,
		types.StackStatusImportInProgress:
		return true
	}
	return false
}
