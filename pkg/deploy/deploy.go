package deploy

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/access"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/cost"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
	"github.com/compose2ecs/compose2ecs/pkg/hazard"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// A Request is a deployment that somebody asks for.
type Request struct {
	Stack      string
	Template   *cfn.Document
	Parameters map[string]string                 // given for this deployment; others are looked up or stay
	Secrets    map[string]func() (string, error) // the values of secrets, by their Compose names
	Tags       map[string]string                 // of the stack and, by CloudFormation, of its resources
	RoleARN    string                            // the role that CloudFormation takes, "" for the caller's own rights
	Objects    map[string][]byte                 // what the tasks fetch from the bucket, by key
	// for Objects, and a template above cfn.MaxInlineSize; "" makes one for the account and Region
	Bucket    string
	ChangeSet string   // its name; "" for one of our own
	Adopt     bool     // update a stack that compose2ecs did not create
	Services  []string // the template has only these and what they depend on; none: all of the project
	OverDrift bool     // update a stack that somebody changed by hand
	Review    bool     // nobody executes it: what is stored for it lies where no deployment reads
	// AllowFailure are the resources of which it is agreed that their update may fail
	AllowFailure []string
	Built        map[string]string // images that were made for this deployment, by service
	Unproven     []string          // images of which nothing says that their registry has them
	Commit       string            // of the project, for the history; "" if it is not known
	Dirty        bool              // the project has changes that nobody has committed
	BackTo       string            // the record of the history that it goes back to, "" for a deployment of the project

	stored []string // keys of what the tasks fetch, where it is in the bucket already
}

// A Proposal is a deployment that only waits to be agreed to.
type Proposal struct {
	*ChangeSet
	Filled []Filled
	// Detached are file systems that the stack does not have itself, but uses, and would
	// use no more.
	Detached  []Change
	Hazards   []hazard.Hazard // what happens on the way
	Access    []access.Change // what is allowed that was not before
	Images    []ImageChange   // which services get another image
	Cost      *cost.Change    // what a month costs before and after; nil if nobody knows what was before
	LacksRole bool            // LinkedRole is not there, and is made before
	Request   Request
	// Leftover is an empty stack whose creation failed: CloudFormation takes no change set for
	// it before it is deleted. The changes are those of the template.
	Leftover bool

	between *cfn.Document     // a template to deploy before, nil if there need not be one
	values  map[string]string // of the parameters, but for secrets
	started bool              // it is being carried out
}

// maxOvertaken is how often a proposal is made anew because somebody else was faster.
const maxOvertaken = 3

// Propose brings the stack into a state that can be deployed to, finds values for the
// template's parameters, and has CloudFormation compute what would change. It changes
// nothing that runs.
func (c *Client) Propose(ctx context.Context, r Request) (*Proposal, error) {
	for attempt := 1; ; attempt++ {
		proposal, err := c.propose(ctx, r)
		if !isOvertaken(err) || attempt == maxOvertaken {
			return proposal, err
		}
		c.report(Notice{fmt.Sprintf("someone else has started to change the stack %s: checking again", r.Stack)})
		if err := sleep(ctx, firstInterval); err != nil {
			return nil, err
		}
	}
}

// isOvertaken reports whether the stack is not any more as it was a moment ago.
func isOvertaken(err error) bool {
	return awserr.KindOf(err) == awserr.Overtaken || errors.Is(err, errChangeSetGone)
}

func (c *Client) propose(ctx context.Context, r Request) (*Proposal, error) {
	stack, err := c.ready(ctx, r)
	if err != nil {
		return nil, err
	}
	leftover := stack
	if stack.Status == types.StackStatusRollbackComplete {
		stack = Stack{Name: stack.Name}
	}
	f, err := c.fill(ctx, r, stack)
	if err != nil {
		return nil, err
	}
	if leftover.Exists() && !stack.Exists() {
		return c.instead(leftover, r, f), nil
	}
	n := newChangeSet{name: r.ChangeSet, roleARN: r.RoleARN, template: r.Template, parameters: f.parameters, tags: r.tags()}
	if size := r.Template.InlineSize(); size > cfn.MaxInlineSize {
		if n.location, err = c.upload(ctx, r); err != nil {
			return nil, err
		}
	}
	set, err := c.createChangeSet(ctx, stack, n)
	if err == nil {
		err = c.checkMoves(ctx, set, r)
	}
	p := &Proposal{ChangeSet: set, Filled: f.filled, Detached: detached(stack, r.Template, r.Parameters), Request: r, values: f.values()}
	if err == nil {
		p.LacksRole, err = c.lacksRole(ctx, set, r.Template)
	}
	if err == nil {
		err = c.foresee(ctx, p, f)
	}
	if err == nil {
		err = c.compareImages(ctx, p)
	}
	if err != nil {
		c.Withdraw(ctx, set)
		return nil, c.mask.error(err)
	}
	return p, nil
}

// tags are those that were asked for, and the one that marks our stacks.
func (r Request) tags() map[string]string {
	tags := maps.Clone(r.Tags)
	if tags == nil {
		tags = map[string]string{}
	}
	m, _ := manifest.Of(r.Template)
	tags[projectTag] = m.Project
	if m.Project == "" {
		tags[projectTag] = r.Stack
	}
	return tags
}

// stackName is AWS CloudFormation API Reference, "CreateStack".
var stackName = lazyregexp.New(`^[a-zA-Z][-a-zA-Z0-9]{0,127}$`)

// ready waits for whoever works on the stack, and says why a stack cannot be deployed to.
func (c *Client) ready(ctx context.Context, r Request) (Stack, error) {
	if !stackName.MatchString(r.Stack) {
		return Stack{}, inputf("choose another project name for AWS: set name: in the AWS overlay, or use -p",
			"%q is not a valid stack name: use only letters, digits, and hyphens, starting with a letter", r.Stack)
	}
	stack, err := c.Stack(ctx, r.Stack)
	if err != nil {
		return stack, err
	}
	if stack.InProgress() {
		c.report(Notice{fmt.Sprintf("someone is already %s the stack %s: waiting for that to finish", operationOf(stack.Status), r.Stack)})
		outcome, err := c.Attach(ctx, stack)
		if err != nil {
			return stack, err
		}
		if outcome.Failure != nil {
			return stack, &FailedError{outcome}
		}
		if stack, err = c.Stack(ctx, r.Stack); err != nil {
			return stack, err
		}
	}
	if !stack.Exists() {
		return stack, nil
	}
	if err := c.usable(ctx, stack, r); err != nil {
		return stack, err
	}
	if stack.Status == types.StackStatusRollbackComplete {
		return stack, c.checkEmpty(ctx, stack)
	}
	return stack, nil
}

// A FailedError is a deployment that was followed to a bad end.
type FailedError struct{ Outcome Outcome }

func (e *FailedError) Error() string {
	return fmt.Sprintf("the stack %s is %s", e.Outcome.Stack.Name, e.Outcome.Failure.Status)
}

// usable says why a stack cannot be deployed to ("View stack status codes" in the AWS
// CloudFormation User Guide).
func (c *Client) usable(ctx context.Context, stack Stack, r Request) error {
	switch stack.Status {
	case types.StackStatusUpdateRollbackFailed:
		return failedf("compose2ecs cancel continues the rollback; compose2ecs events --failed shows what failed",
			"the stack %s is stuck: its last update failed, and so did the rollback%s", stack.Name, because(stack.Reason))
	case types.StackStatusDeleteFailed:
		return failedf("compose2ecs down tries again; compose2ecs events --failed shows what could not be deleted",
			"the stack %s is only partly deleted%s", stack.Name, because(stack.Reason))
	case types.StackStatusRollbackFailed, types.StackStatusCreateFailed:
		return failedf("compose2ecs events --failed shows why; compose2ecs down deletes it",
			"creating the stack %s failed and left part of it behind%s", stack.Name, because(stack.Reason))
	case types.StackStatusUpdateFailed:
		return failedf("compose2ecs cancel rolls it back", "the last update of the stack %s failed and was not rolled back%s", stack.Name,
			because(stack.Reason))
	}
	if stack.Drifted && !r.OverDrift {
		if err := c.unchangedByHand(ctx, stack); err != nil {
			return err
		}
	}
	if r.Adopt {
		return nil
	}
	ours, err := c.ours(ctx, stack)
	if err != nil || ours {
		return err
	}
	return refusedf("choose another project name with -p, or replace that stack's resources with --adopt",
		"the stack %s already exists, but compose2ecs did not create it", stack.Name)
}

func because(reason string) string {
	if reason == "" {
		return ""
	}
	return ": " + reason
}

func resourceList(resources []Resource) string {
	var names []string
	for _, r := range resources {
		names = append(names, string(r.ID))
	}
	return strings.Join(names, ", ")
}

// Removed is a resource that would go because the template has only some services, ""
// if there is none: whoever deploys one service does not mean to remove the others.
func (p *Proposal) Removed() cfn.LogicalID {
	for _, change := range p.Changes {
		if change.Action == Remove && len(p.Request.Services) > 0 {
			return change.ID
		}
	}
	return ""
}

// LosingData are the changes after which data is gone or out of sight, without those
// that somebody agreed to by name.
func (p *Proposal) LosingData(agreed []string) []Change {
	var list []Change
	for _, change := range slices.Concat(p.Changes, p.Detached) {
		if change.LosesData() && !slices.Contains(agreed, string(change.ID)) {
			list = append(list, change)
		}
	}
	return list
}

// Execute carries a proposal out and follows it to the end. An error means that it is
// not known how it ended; a failure is in the outcome.
func (c *Client) Execute(ctx context.Context, p *Proposal) (Outcome, error) {
	stack, err := c.start(ctx, p)
	if err != nil {
		return Outcome{}, err
	}
	return c.follow(ctx, stack.stack, p.Request.Template, stack.mark)
}

// startedOperation is an operation that was started.
type startedOperation struct {
	stack Stack
	mark  mark
}

// Start carries a proposal out, and does not wait for it.
func (c *Client) Start(ctx context.Context, p *Proposal) error {
	_, err := c.start(ctx, p)
	return err
}

func (c *Client) start(ctx context.Context, p *Proposal) (startedOperation, error) {
	var from mark
	err := c.verify(ctx, p)
	if err == nil {
		from, err = c.mark(ctx, p.Stack.ID)
	}
	if err == nil {
		err = c.makeLinkedRole(ctx, p)
	}
	if err == nil {
		err = c.use(ctx, p)
	}
	if err == nil {
		err = c.Store(ctx, p.Request)
	}
	if err == nil {
		err = c.execute(ctx, p)
	} else {
		c.Withdraw(ctx, p.ChangeSet)
	}
	if err != nil {
		return startedOperation{}, err
	}
	operation := "updating"
	if p.Create {
		operation = "creating"
	}
	c.report(Started{Stack: p.Stack.Name, Operation: operation, Expected: expected(p.Request.Template, p.Changes), Changes: p.Changes})
	return startedOperation{p.Stack, from}, nil
}

// execute has CloudFormation execute a change set. One that it refuses to execute goes.
func (c *Client) execute(ctx context.Context, p *Proposal) error {
	if err := ctx.Err(); err != nil {
		c.Withdraw(ctx, p.ChangeSet)
		return err
	}
	calm, stop := settled(ctx)
	defer stop()
	// The token makes it safe to send the request again when its answer was lost.
	_, err := c.api.CloudFormation.ExecuteChangeSet(calm, &cloudformation.ExecuteChangeSetInput{
		ChangeSetName: &p.ID, StackName: &p.Stack.ID, ClientRequestToken: aws.String("compose2ecs-" + rand.Text()),
	})
	p.started = err == nil || calm.Err() != nil // who gives up waiting does not know whether it is
	if awserr.KindOf(err) == awserr.Outdated && c.isExecuted(calm, p.ChangeSet) {
		p.started = true
		return nil // by an attempt whose answer was lost
	}
	if awserr.IsRefusal(err) {
		c.Withdraw(ctx, p.ChangeSet)
	}
	const again = "run the command again to see what would change now"
	switch awserr.KindOf(err) {
	case awserr.Outdated:
		return failedf(again, "the change set %s can no longer be executed: %s", p.Name, c.mask.hide(awserr.Text(err)))
	case awserr.Missing:
		return failedf(again, "the change set %s no longer exists: someone else has since deployed the stack %s or deleted the change "+
			"set", p.Name,
			p.Stack.Name)
	}
	return c.mask.error(problem(err, "executing the change set"))
}

// isExecuted reports whether CloudFormation has begun to execute a change set.
func (c *Client) isExecuted(ctx context.Context, set *ChangeSet) bool {
	out, err := c.api.CloudFormation.DescribeChangeSet(ctx, &cloudformation.DescribeChangeSetInput{
		ChangeSetName: &set.ID, StackName: &set.Stack.ID,
	})
	return err == nil && (out.ExecutionStatus == types.ExecutionStatusExecuteInProgress ||
		out.ExecutionStatus == types.ExecutionStatusExecuteComplete)
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
