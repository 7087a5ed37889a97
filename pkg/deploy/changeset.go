package deploy

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation/types"

	"github.com/compose2ecs/compose2ecs/pkg/access"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
)

// A ChangeSet is what a deployment would do to a stack.
type ChangeSet struct {
	ID, Name  string
	Stack     Stack // as it was when the change set was made
	Create    bool  // the stack does not exist yet
	Stored    bool  // it was made before, for whoever executes it
	Fetched   bool  // CloudFormation took the template from S3
	Changes   []Change
	Unchanged bool // there is nothing to do; the change set is gone already
}

// newChangeSet is what a change set is made from.
type newChangeSet struct {
	name, roleARN string
	template      *cfn.Document
	location      string // of the template in S3, or ""
	parameters    []types.Parameter
	tags          map[string]string
}

// changeSetWait is how long CloudFormation may take to compute a change set.
const changeSetWait = 5 * time.Minute

// createChangeSet has CloudFormation compute what a template would change. After an error too
// there may be a change set.
func (c *Client) createChangeSet(ctx context.Context, stack Stack, n newChangeSet) (*ChangeSet, error) {
	set := &ChangeSet{Name: n.name, Stack: stack, Create: !stack.Exists() || stack.Status == types.StackStatusReviewInProgress}
	if set.Name == "" {
		set.Name = "compose2ecs-" + strings.ToLower(rand.Text()[:12])
	}
	in := &cloudformation.CreateChangeSetInput{
		StackName: &stack.Name, ChangeSetName: &set.Name, ChangeSetType: types.ChangeSetTypeUpdate,
		Parameters: n.parameters, ClientToken: aws.String("compose2ecs-" + rand.Text()), // a name may come again
	}
	for _, capability := range access.Capabilities(n.template) {
		in.Capabilities = append(in.Capabilities, types.Capability(capability))
	}
	if set.Create {
		in.ChangeSetType = types.ChangeSetTypeCreate
	}
	if n.roleARN != "" {
		in.RoleARN = &n.roleARN
	}
	if n.location != "" {
		in.TemplateURL, set.Fetched = &n.location, true
	} else {
		in.TemplateBody = aws.String(string(n.template.Minified()))
	}
	for _, key := range slices.Sorted(maps.Keys(n.tags)) {
		in.Tags = append(in.Tags, types.Tag{Key: aws.String(key), Value: aws.String(n.tags[key])})
	}
	if err := c.makeChangeSet(ctx, set, in); err != nil || set.Unchanged {
		return set, err
	}
	if err := c.awaitChangeSet(ctx, set); err != nil {
		return set, err
	}
	return set, c.assign(ctx, set, n.template)
}

// makeChangeSet asks for a change set. Where the answer is not known there may be one.
func (c *Client) makeChangeSet(ctx context.Context, set *ChangeSet, in *cloudformation.CreateChangeSetInput) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	calm, stop := settled(ctx)
	defer stop()
	out, err := c.api.CloudFormation.CreateChangeSet(calm, in)
	switch {
	case err != nil && awserr.IsNoChange(awserr.Text(err)):
		set.Unchanged = true
		return nil
	case err == nil:
		set.ID, set.Stack.ID = aws.ToString(out.Id), aws.ToString(out.StackId)
		return ctx.Err()
	case !awserr.IsRefusal(err):
		set.ID, set.Stack.ID = set.Name, set.Stack.Name
	}
	return problem(err, "creating a change set")
}

// assign says which changes are for which service. Only the old template knows the
// services that are removed.
func (c *Client) assign(ctx context.Context, set *ChangeSet, template *cfn.Document) error {
	hide(set.Changes, template)
	known := ownersOf(template)
	var before *cfn.Document
	if slices.ContainsFunc(set.Changes, func(change Change) bool { return change.Action == Remove }) {
		old, err := c.Template(ctx, set.Stack.ID)
		if err != nil {
			return err
		}
		known, before = ownersOf(template, old), old
	}
	for i := range set.Changes {
		set.Changes[i].Service = known.of(set.Changes[i].ID)
		set.Changes[i].placeIn(template, before)
	}
	return nil
}

// awaitChangeSet waits until a change set is computed, and reads it.
func (c *Client) awaitChangeSet(ctx context.Context, set *ChangeSet) error {
	deadline := time.Now().Add(changeSetWait)
	for pause := 200 * time.Millisecond; ; pause = min(2*pause, 3*time.Second) {
		out, err := c.api.CloudFormation.DescribeChangeSet(ctx, &cloudformation.DescribeChangeSetInput{
			ChangeSetName: &set.ID, StackName: &set.Stack.ID, IncludePropertyValues: aws.Bool(true),
		})
		switch {
		case err != nil:
			return changeSetProblem(err)
		case out.Status == types.ChangeSetStatusCreateComplete:
			return c.readChanges(ctx, set, out)
		case out.Status == types.ChangeSetStatusFailed && awserr.IsNoChange(aws.ToString(out.StatusReason)):
			set.Unchanged = true
			return c.Discard(ctx, set)
		case out.Status == types.ChangeSetStatusFailed:
			return c.changeSetFailed(ctx, set, aws.ToString(out.StatusReason))
		case time.Now().After(deadline):
			return timedOutf("run the command again", "the change set %s is not ready after %s", set.Name, changeSetWait)
		}
		if err := sleep(ctx, pause); err != nil {
			return err
		}
	}
}

// errChangeSetGone is that somebody deleted a change set while it was looked at.
var errChangeSetGone = errors.New("the change set is gone")

func changeSetProblem(err error) error {
	if awserr.KindOf(err) == awserr.Missing {
		err = fmt.Errorf("%w: %w", errChangeSetGone, err)
	}
	return problem(err, "checking the change set")
}

// changeSetFailed collects what CloudFormation's validation found, which its status
// reason does not say.
func (c *Client) changeSetFailed(ctx context.Context, set *ChangeSet, reason string) error {
	lines := []string{"CloudFormation rejected the change set: " + reason}
	if events, err := c.api.CloudFormation.DescribeEvents(ctx, &cloudformation.DescribeEventsInput{ChangeSetName: &set.ID}); err == nil {
		for _, e := range events.OperationEvents {
			if text := aws.ToString(e.ValidationStatusReason); text != "" {
				lines = append(lines, fmt.Sprintf("%s: %s", strings.TrimPrefix(aws.ToString(e.ValidationPath), "/Resources/"), text))
			}
		}
	}
	return failedf("nothing was changed", "%s", strings.Join(lines, "\n"))
}

// readChanges reads all pages of a change set.
func (c *Client) readChanges(ctx context.Context, set *ChangeSet, first *cloudformation.DescribeChangeSetOutput) error {
	for page := first; ; {
		for _, change := range page.Changes {
			if change.ResourceChange != nil {
				set.Changes = append(set.Changes, changeOf(change.ResourceChange))
			}
		}
		if page.NextToken == nil {
			return nil
		}
		next, err := c.api.CloudFormation.DescribeChangeSet(ctx, &cloudformation.DescribeChangeSetInput{
			ChangeSetName: &set.ID, StackName: &set.Stack.ID, IncludePropertyValues: aws.Bool(true), NextToken: page.NextToken,
		})
		if err != nil {
			return changeSetProblem(err)
		}
		page = next
	}
}

// Withdraw takes a change set away that nobody executes any more. One that was stored before
// stays with whoever stored it.
func (c *Client) Withdraw(ctx context.Context, set *ChangeSet) {
	if set == nil || set.Stored {
		return
	}
	if err := c.Discard(ctx, set); err != nil {
		c.report(Notice{fmt.Sprintf("keeping the change set %s: %v", set.Name, err)})
	}
}

// Discard takes a change set away that is not executed, and the empty stack that was
// made for it, also after an interrupt.
func (c *Client) Discard(ctx context.Context, set *ChangeSet) error {
	if set.ID == "" {
		return nil
	}
	ctx, stop := settled(ctx)
	defer stop()
	if _, err := c.api.CloudFormation.DeleteChangeSet(ctx,
		&cloudformation.DeleteChangeSetInput{
			ChangeSetName: &set.ID, StackName: &set.Stack.ID,
		}); err != nil && awserr.KindOf(err) != awserr.Missing {
		return problem(err, "deleting the change set "+set.Name)
	}
	if !set.Create {
		return nil
	}
	return c.deleteEmpty(ctx, set.Stack)
}

// deleteEmpty deletes a stack that never had a resource. Somebody else may have filled
// it meanwhile, or be about to: then it stays. That is looked at last, and the request is sent
// once: what comes later may meet another deployment.
func (c *Client) deleteEmpty(ctx context.Context, stack Stack) error {
	if others, err := c.changeSets(ctx, stack); others > 0 || awserr.KindOf(err) == awserr.Missing {
		return nil
	} else if err != nil {
		return err
	}
	now, err := c.Stack(ctx, stack.ID)
	if err != nil || now.Status != types.StackStatusReviewInProgress {
		return err
	}
	once := func(o *cloudformation.Options) { o.Retryer = aws.NopRetryer{} }
	if _, err = c.api.CloudFormation.DeleteStack(ctx, &cloudformation.DeleteStackInput{StackName: &stack.ID}, once); err != nil {
		return problem(err, "deleting the empty stack "+stack.Name)
	}
	for range emptyStackChecks { // it takes a moment, in which nobody could deploy
		if now, err = c.Stack(ctx, stack.Name); err != nil || !now.Exists() {
			return err
		}
		if err := sleep(ctx, emptyStackInterval); err != nil {
			return err
		}
	}
	return nil
}

// How long an empty stack may take to go: it has nothing to delete.
const (
	emptyStackChecks   = 20
	emptyStackInterval = 500 * time.Millisecond
)

// changeSets counts the change sets that a stack has.
func (c *Client) changeSets(ctx context.Context, stack Stack) (int, error) {
	out, err := c.api.CloudFormation.ListChangeSets(ctx, &cloudformation.ListChangeSetsInput{StackName: &stack.ID})
	if err != nil {
		return 0, problem(err, "listing the change sets of "+nameOf(stack.ID))
	}
	return len(out.Summaries), nil
}

// sleep waits, or until it is interrupted.
func sleep(ctx context.Context, pause time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(pause):
		return nil
	}
}

// Stored is a proposal from a change set that was made before, nil if the stack has none
// of that name.
func (c *Client) Stored(ctx context.Context, r Request) (*Proposal, error) {
	out, err := c.api.CloudFormation.DescribeChangeSet(ctx, &cloudformation.DescribeChangeSetInput{
		ChangeSetName: &r.ChangeSet, StackName: &r.Stack, IncludePropertyValues: aws.Bool(true),
	})
	switch {
	case awserr.KindOf(err) == awserr.Missing:
		return nil, nil //nolint:nilnil // none of that name is an answer
	case err != nil:
		return nil, problem(err, "checking the change set "+r.ChangeSet)
	case out.ExecutionStatus == types.ExecutionStatusExecuteComplete:
		c.report(Notice{"the change set " + r.ChangeSet + " has already been executed"})
		return &Proposal{ChangeSet: &ChangeSet{Name: r.ChangeSet, Stack: Stack{Name: r.Stack}, Unchanged: true}, Request: r}, nil
	case out.Status != types.ChangeSetStatusCreateComplete || out.ExecutionStatus != types.ExecutionStatusAvailable:
		return nil, failedf("delete it or choose another name", "the change set %s cannot be executed: it is %s, %s", r.ChangeSet, out.Status,
			out.ExecutionStatus)
	}
	stack, err := c.Stack(ctx, aws.ToString(out.StackId))
	if err != nil {
		return nil, err
	}
	set := &ChangeSet{
		ID: aws.ToString(out.ChangeSetId), Name: r.ChangeSet, Stack: stack, Stored: true,
		Create: stack.Status == types.StackStatusReviewInProgress,
	}
	if err := c.readChanges(ctx, set, out); err != nil {
		return nil, err
	}
	given := map[string]string{}
	for _, p := range out.Parameters {
		if !aws.ToBool(p.UsePreviousValue) {
			given[aws.ToString(p.ParameterKey)] = aws.ToString(p.ParameterValue)
		}
	}
	if err := c.assign(ctx, set, r.Template); err != nil {
		return nil, err
	}
	values := maps.Clone(stack.Parameters)
	maps.Copy(values, given)
	p := &Proposal{
		ChangeSet: set, Detached: detached(stack, r.Template, given), Request: r.lookingIn(given, stack), values: values,
	}
	if p.LacksRole, err = c.lacksRole(ctx, set, r.Template); err != nil {
		return nil, err
	}
	return p, c.foreseeStored(ctx, p, out.Parameters)
}
