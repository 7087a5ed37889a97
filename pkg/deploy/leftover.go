package deploy

import (
	"context"
	"fmt"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// checkEmpty refuses a stack whose creation failed and that still has something.
func (c *Client) checkEmpty(ctx context.Context, stack Stack) error {
	left, err := c.resources(ctx, stack.ID)
	if err == nil && len(left) > 0 {
		err = failedf("delete or detach them, then run compose2ecs down", "creating the stack %s failed, and it still has %s", stack.Name,
			resourceList(left))
	}
	return err
}

// instead is the proposal to make a stack in place of an empty one.
func (c *Client) instead(leftover Stack, r Request, f *filler) *Proposal {
	set := &ChangeSet{Name: r.ChangeSet, Stack: leftover, Create: true}
	of := ownersOf(r.Template)
	for _, resource := range r.Template.Resources() {
		kind, _ := resource.Value.Get("Type").Text()
		id := cfn.LogicalID(resource.Key)
		set.Changes = append(set.Changes, Change{Action: Add, ID: id, Type: kind, Service: of.of(id)})
	}
	c.report(Notice{fmt.Sprintf("the stack %s is empty, since creating it failed: the deployment deletes it first", leftover.Name)})
	return &Proposal{ChangeSet: set, Filled: f.filled, Request: r, Leftover: true}
}

// ProposeAnew deletes a leftover, and proposes the deployment to where it was.
func (c *Client) ProposeAnew(ctx context.Context, p *Proposal) (*Proposal, error) {
	outcome, err := c.delete(ctx, p.Stack, nil, p.Request.RoleARN)
	if err == nil && outcome.Failure != nil {
		err = &FailedError{outcome}
	}
	if err != nil {
		return nil, err
	}
	return c.Propose(ctx, p.Request)
}
