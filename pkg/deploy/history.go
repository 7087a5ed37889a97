package deploy

import (
	"context"
	"slices"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// History are the events of the latest operation on a stack, oldest first: those of the
// stack have its name as ID.
func (c *Client) History(ctx context.Context, stack Stack, failedOnly bool) ([]ResourceChanged, error) {
	from, err := c.operationStart(ctx, stack)
	if err != nil {
		return nil, err
	}
	template, err := c.Template(ctx, stack.ID)
	if err != nil {
		template = nil // it only tells the services
	}
	known := ownersOf(template)
	var events []ResourceChanged
	pages := cloudformation.NewDescribeStackEventsPaginator(c.api.CloudFormation,
		&cloudformation.DescribeStackEventsInput{StackName: &stack.ID})
reading:
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return nil, problem(err, "reading the events of "+stack.Name)
		}
		for _, e := range page.StackEvents {
			if aws.ToString(e.EventId) == from.event {
				break reading
			}
			if failedOnly && !isFailing(e) {
				continue
			}
			id := cfn.LogicalID(aws.ToString(e.LogicalResourceId))
			events = append(events, ResourceChanged{
				Time: aws.ToTime(e.Timestamp), Service: known.of(id), ID: id, Type: aws.ToString(e.ResourceType),
				PhysicalID: aws.ToString(e.PhysicalResourceId), Status: string(e.ResourceStatus), Reason: aws.ToString(e.ResourceStatusReason),
			})
		}
	}
	slices.Reverse(events)
	return events, nil
}
