package awslogs_test

import (
	"context"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"

	"github.com/compose2ecs/compose2ecs/internal/botocore"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awslogs"
)

func TestModel(t *testing.T) {
	botocore.Compare(t, botocore.Client{
		Service: "logs",
		Calls: map[string]botocore.Call{
			"FilterLogEvents": {
				Arguments: map[string]any{"logGroupName": "a", "logStreamNamePrefix": "b", "startTime": 1, "endTime": 2, "nextToken": "c"},
				Make: func(ctx context.Context, cfg aws.Config) (any, error) {
					return awslogs.New(cfg).FilterLogEvents(ctx, "", awslogs.Filter{Group: "a", Prefix: "b", Start: 1, End: 2, NextToken: "c"})
				},
			},
			"GetLogEvents": {
				Arguments: map[string]any{"logGroupName": "a", "logStreamName": "b", "limit": 3, "startFromHead": true, "nextToken": "c"},
				Make: func(ctx context.Context, cfg aws.Config) (any, error) {
					return awslogs.New(cfg).GetLogEvents(ctx, "", awslogs.Stretch{
						Group: "a", Stream: "b", Limit: 3, FromHead: true, NextToken: "c",
					})
				},
			},
			"DescribeLogGroups": {
				Arguments: map[string]any{"logGroupNamePrefix": "a", "nextToken": "b"},
				Make: func(ctx context.Context, cfg aws.Config) (any, error) {
					return awslogs.New(cfg).DescribeLogGroups(ctx, "a", "b")
				},
			},
		},
	})
}
