package deploy

import (
	"context"
	"crypto/rand"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation/types"
)

// A Remedy is what can be done about a stack that is under way or stuck.
type Remedy string

// The remedies.
const (
	CancelUpdate     Remedy = "cancel the update and roll it back"
	ContinueRollback Remedy = "continue the stuck rollback"
	RollBack         Remedy = "roll back the failed update"
)

// Remedy says what can be done about a stack.
func (s Stack) Remedy() (Remedy, error) {
	switch s.Status {
	case types.StackStatusUpdateInProgress:
		return CancelUpdate, nil
	case types.StackStatusUpdateRollbackFailed:
		return ContinueRollback, nil
	case types.StackStatusUpdateFailed:
		return RollBack, nil
	case types.StackStatusCreateInProgress, types.StackStatusCreateFailed, types.StackStatusRollbackFailed:
		return "", inputf("compose2ecs down deletes it once it has been created or has failed",
			"the stack %s is %s: there is no earlier state to go back to", s.Name, s.Status)
	}
	if !s.Exists() {
		return "", inputf("compose2ecs ls lists the existing stacks", "there is no stack %s", s.Name)
	}
	return "", inputf("", "the stack %s is %s: there is nothing to cancel", s.Name, s.Status)
}

// Cancel applies a remedy and follows it to the end. Resources to skip are those that a
// stuck rollback shall not try again.
func (c *Client) Cancel(ctx context.Context, stack Stack, remedy Remedy, skip []string) (Outcome, error) {
	from, err := c.mark(ctx, stack.ID)
	if err != nil {
		return Outcome{}, err
	}
	template, err := c.Template(ctx, stack.ID)
	if err != nil {
		template = nil // it only groups what is shown
	}
	token := aws.String("compose2ecs-" + rand.Text())
	switch remedy {
	case CancelUpdate:
		_, err = c.api.CloudFormation.CancelUpdateStack(ctx,
			&cloudformation.CancelUpdateStackInput{StackName: &stack.ID, ClientRequestToken: token})
	case ContinueRollback:
		_, err = c.api.CloudFormation.ContinueUpdateRollback(ctx, &cloudformation.ContinueUpdateRollbackInput{
			StackName: &stack.ID, ResourcesToSkip: skip, ClientRequestToken: token,
		})
	case RollBack:
		_, err = c.api.CloudFormation.RollbackStack(ctx, &cloudformation.RollbackStackInput{StackName: &stack.ID, ClientRequestToken: token})
	}
	if err != nil {
		return Outcome{}, problem(err, "trying to "+string(remedy))
	}
	c.report(Started{Stack: stack.Name, Operation: "rolling back"})
	outcome, err := c.follow(ctx, stack, template, from)
	if outcome.Stack.Status == types.StackStatusUpdateRollbackComplete {
		outcome.Failure = nil // that is what was asked for
	}
	return outcome, err
}
