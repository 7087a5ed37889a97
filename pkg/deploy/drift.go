package deploy

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// driftWait is how long CloudFormation may take to compare a stack with what is there.
const driftWait = 15 * time.Minute

// Drift compares the resources of a stack with what the stack made them to be: somebody
// may have changed them by hand. The changes lead from the template to what is there.
func (c *Client) Drift(ctx context.Context, stack Stack) ([]Change, error) {
	begun, err := c.api.CloudFormation.DetectStackDrift(ctx, &cloudformation.DetectStackDriftInput{StackName: &stack.ID})
	if err != nil {
		return nil, problem(err, "looking for drift")
	}
	c.report(Notice{"comparing the stack " + stack.Name + " with its actual state"})
	if err := c.awaitDrift(ctx, aws.ToString(begun.StackDriftDetectionId)); err != nil {
		return nil, err
	}
	return c.drifts(ctx, stack)
}

// drifts is what the last comparison has found, without the weights that ECS moves.
func (c *Client) drifts(ctx context.Context, stack Stack) ([]Change, error) {
	var changes []Change
	pages := cloudformation.NewDescribeStackResourceDriftsPaginator(c.api.CloudFormation, &cloudformation.DescribeStackResourceDriftsInput{
		StackName: &stack.ID, StackResourceDriftStatusFilters: []types.StackResourceDriftStatus{
			types.StackResourceDriftStatusModified, types.StackResourceDriftStatusDeleted,
		},
	})
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return nil, problem(err, "looking for drift")
		}
		for _, d := range page.StackResourceDrifts {
			changes = append(changes, drifted(d))
		}
	}
	if !slices.ContainsFunc(changes, func(change Change) bool { return slices.ContainsFunc(change.Properties, isWeight) }) {
		return changes, nil
	}
	template, err := c.Template(ctx, stack.ID)
	if err != nil {
		return nil, err
	}
	return withoutShifts(changes, shiftingRules(template)), nil
}

// unchangedByHand refuses a stack of which the last comparison has found changes.
func (c *Client) unchangedByHand(ctx context.Context, stack Stack) error {
	changes, err := c.drifts(ctx, stack)
	if err != nil || len(changes) == 0 {
		return err
	}
	var ids []string
	for _, change := range changes {
		ids = append(ids, string(change.ID))
	}
	return refusedf("compose2ecs diff --drift shows the changes; revert them, or overwrite them with --allow-drift",
		"resources of the stack %s were changed manually: %s", stack.Name, strings.Join(ids, ", "))
}

// isWeight reports whether a property is how much of the traffic target groups get. The
// list has no order, so that a comparison may name the weight, or an entry as a whole.
func isWeight(p PropertyChange) bool { return strings.Contains(p.Path, "ForwardConfig/TargetGroups") }

// withoutShifts leaves out what ECS does in the listeners and rules in which it shifts
// traffic: nobody has changed that by hand.
func withoutShifts(changes []Change, shifting map[cfn.LogicalID]bool) []Change {
	var byHand []Change
	for _, change := range changes {
		if shifting[change.ID] && change.Action == Modify {
			change.Properties = slices.DeleteFunc(change.Properties, isWeight)
			if len(change.Properties) == 0 {
				continue
			}
		}
		byHand = append(byHand, change)
	}
	return byHand
}

// awaitDrift waits until the comparison is made.
func (c *Client) awaitDrift(ctx context.Context, id string) error {
	deadline := time.Now().Add(driftWait)
	for {
		out, err := c.api.CloudFormation.DescribeStackDriftDetectionStatus(ctx,
			&cloudformation.DescribeStackDriftDetectionStatusInput{StackDriftDetectionId: &id})
		switch {
		case err != nil:
			return problem(err, "looking for drift")
		case out.DetectionStatus == types.StackDriftDetectionStatusDetectionComplete:
			return nil
		case out.DetectionStatus == types.StackDriftDetectionStatusDetectionFailed:
			return failedf("", "CloudFormation cannot compare all resources with their actual state: %s", aws.ToString(out.DetectionStatusReason))
		case time.Now().After(deadline):
			return timedOutf("run the command again", "the comparison is not ready after %s", driftWait)
		}
		if err := sleep(ctx, eventInterval); err != nil {
			return err
		}
	}
}

func drifted(d types.StackResourceDrift) Change {
	change := Change{
		Action: Modify, ID: cfn.LogicalID(aws.ToString(d.LogicalResourceId)), Type: aws.ToString(d.ResourceType),
		PhysicalID: aws.ToString(d.PhysicalResourceId),
	}
	if d.StackResourceDriftStatus == types.StackResourceDriftStatusDeleted {
		change.Action = Remove
	}
	var expected map[string]json.RawMessage
	_ = json.Unmarshal([]byte(aws.ToString(d.ExpectedProperties)), &expected) // names are not known without it
	for _, p := range d.PropertyDifferences {
		property := PropertyChange{
			Path: strings.TrimPrefix(aws.ToString(p.PropertyPath), "/"), Before: aws.ToString(p.ExpectedValue), After: aws.ToString(p.ActualValue),
		}
		property.mask(expected)
		change.Properties = append(change.Properties, property)
	}
	return change
}
