package elb_test

import (
	"context"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"

	"github.com/compose2ecs/compose2ecs/internal/botocore"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/elb"
)

func TestModel(t *testing.T) {
	botocore.Compare(t, botocore.Client{
		Service: "elbv2",
		Calls: map[string]botocore.Call{
			"DescribeLoadBalancers": {
				Arguments: map[string]any{"Names": []string{"a", "b"}, "LoadBalancerArns": []string{"c"}, "Marker": "d"},
				Make: func(ctx context.Context, cfg aws.Config) (any, error) {
					return elb.New(cfg).DescribeLoadBalancers(ctx, elb.BalancerQuery{Names: []string{"a", "b"}, ARNs: []string{"c"}, Marker: "d"})
				},
			},
			"DescribeListeners": {
				Arguments: map[string]any{"ListenerArns": []string{"a"}},
				Make: func(ctx context.Context, cfg aws.Config) (any, error) {
					return elb.New(cfg).DescribeListeners(ctx, "a")
				},
			},
			"DescribeRules": {
				Arguments: map[string]any{"ListenerArn": "a", "Marker": "b"},
				Make: func(ctx context.Context, cfg aws.Config) (any, error) {
					return elb.New(cfg).DescribeRules(ctx, "a", "b")
				},
			},
			"DescribeTargetHealth": {
				Arguments: map[string]any{"TargetGroupArn": "a"},
				Make: func(ctx context.Context, cfg aws.Config) (any, error) {
					return elb.New(cfg).DescribeTargetHealth(ctx, "a")
				},
			},
		},
		Enums: map[string][]string{"LoadBalancerTypeEnum": {elb.Application, elb.Network}, "TargetHealthStateEnum": {elb.Healthy, elb.Draining}},
	})
}
