package cloudwatch_test

import (
	"context"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"

	"github.com/compose2ecs/compose2ecs/internal/botocore"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/cloudwatch"
)

func TestModel(t *testing.T) {
	noon := time.Date(2026, 1, 1, 12, 0, 0, 0, time.UTC)
	botocore.Compare(t, botocore.Client{
		Service: "cloudwatch",
		Calls: map[string]botocore.Call{
			"GetMetricData": {
				Arguments: map[string]any{
					"MetricDataQueries": []any{map[string]any{"Id": "cpu", "MetricStat": map[string]any{
						"Metric": map[string]any{
							"Namespace": "AWS/ECS", "MetricName": "CPUUtilization",
							"Dimensions": []any{map[string]any{"Name": "ClusterName", "Value": "a"}, map[string]any{"Name": "ServiceName", "Value": "b"}},
						},
						"Period": 60, "Stat": cloudwatch.Average,
					}}},
					"StartTime": "2026-01-01T12:00:00Z", "EndTime": "2026-01-01T12:10:00Z", "ScanBy": "TimestampDescending", "NextToken": "c",
				},
				Make: func(ctx context.Context, cfg aws.Config) (any, error) {
					return cloudwatch.New(cfg).GetMetricData(ctx, []cloudwatch.MetricQuery{{
						ID: "cpu", Namespace: "AWS/ECS", Metric: "CPUUtilization", Statistic: cloudwatch.Average,
						Dimensions: []cloudwatch.Dimension{{Name: "ClusterName", Value: "a"}, {Name: "ServiceName", Value: "b"}},
					}}, cloudwatch.Span{Start: noon, End: noon.Add(10 * time.Minute), Period: time.Minute}, "c")
				},
			},
		},
		Enums: map[string][]string{"ScanBy": {"TimestampDescending"}, "StatusCode": {cloudwatch.InternalError}},
	})
}
