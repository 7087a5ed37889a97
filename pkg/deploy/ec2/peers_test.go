package ec2_test

import (
	"context"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"

	"github.com/compose2ecs/compose2ecs/internal/botocore"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/ec2"
)

func TestModel(t *testing.T) {
	query := ec2.Query{Filters: []ec2.Filter{{Name: "a", Values: []string{"b", "c"}}, {Name: "d", Values: []string{"e"}}}, NextToken: "f"}
	arguments := map[string]any{
		"Filters":   []any{map[string]any{"Name": "a", "Values": []string{"b", "c"}}, map[string]any{"Name": "d", "Values": []string{"e"}}},
		"NextToken": "f",
	}
	botocore.Compare(t, botocore.Client{
		Service: "ec2",
		Calls: map[string]botocore.Call{
			"DescribeVpcs": {Arguments: arguments, Make: func(ctx context.Context, cfg aws.Config) (any, error) {
				return ec2.New(cfg).DescribeVpcs(ctx, query)
			}},
			"DescribeSubnets": {Arguments: arguments, Make: func(ctx context.Context, cfg aws.Config) (any, error) {
				return ec2.New(cfg).DescribeSubnets(ctx, query)
			}},
			"DescribeRouteTables": {Arguments: arguments, Make: func(ctx context.Context, cfg aws.Config) (any, error) {
				return ec2.New(cfg).DescribeRouteTables(ctx, query)
			}},
			"DescribeSecurityGroups": {Arguments: arguments, Make: func(ctx context.Context, cfg aws.Config) (any, error) {
				return ec2.New(cfg).DescribeSecurityGroups(ctx, query)
			}},
			"DescribeVpcAttribute": {
				Arguments: map[string]any{"VpcId": "vpc-1", "Attribute": string(ec2.EnableDNSSupport)},
				Make: func(ctx context.Context, cfg aws.Config) (any, error) {
					return ec2.New(cfg).DescribeVpcAttribute(ctx, "vpc-1", ec2.EnableDNSSupport)
				},
			},
		},
		Enums: map[string][]string{
			"RouteState": {ec2.Blackhole}, "VpcAttributeName": {string(ec2.EnableDNSSupport), string(ec2.EnableDNSHostnames)},
		},
	})
}
