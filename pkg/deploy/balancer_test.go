package deploy

import (
	"context"
	"strings"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/elasticloadbalancingv2"
	"github.com/aws/aws-sdk-go-v2/service/elasticloadbalancingv2/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// oneBalancer is an account with one load balancer.
type oneBalancer struct {
	loadBalancingAPI
	balancer types.LoadBalancer
}

func (o oneBalancer) DescribeLoadBalancers(context.Context, *elasticloadbalancingv2.DescribeLoadBalancersInput,
	...func(*elasticloadbalancingv2.Options)) (*elasticloadbalancingv2.DescribeLoadBalancersOutput, error) {
	return &elasticloadbalancingv2.DescribeLoadBalancersOutput{LoadBalancers: []types.LoadBalancer{o.balancer}}, nil
}

// TestSecurityGroupOfABalancer tells of a network load balancer that no security group of
// tasks can ever admit.
func TestSecurityGroupOfABalancer(t *testing.T) {
	template, err := cfn.Parse([]byte(`{"Parameters": {"Group": {"Type": "String"}}, "Resources": {"Topic": {"Type": "AWS::SNS::Topic"}}}`))
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name     string
		balancer types.LoadBalancer
		problem  string
	}{
		{"network, with a group", types.LoadBalancer{Type: types.LoadBalancerTypeEnumNetwork, SecurityGroups: []string{"sg-1"}}, ""},
		{"network, without", types.LoadBalancer{Type: types.LoadBalancerTypeEnumNetwork}, "cannot be given one"},
		{"application", types.LoadBalancer{Type: types.LoadBalancerTypeEnumApplication, SecurityGroups: []string{"sg-1"}}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			test.balancer.LoadBalancerArn = aws.String("arn")
			f := &filler{Client: &Client{api: API{LoadBalancing: oneBalancer{balancer: test.balancer}}}, done: map[cfn.LogicalID]bool{},
				request: Request{Template: template}}
			p := manifest.Parameter{ID: "Group", BalancerOf: "company", Attribute: manifest.BalancerGroup,
				Network: test.balancer.Type == types.LoadBalancerTypeEnumNetwork}
			if err := f.balancer(t.Context(), p); err != nil {
				t.Fatal(err)
			}
			got := strings.Join(f.problems, "\n")
			if test.problem == "" && got != "" || !strings.Contains(got, test.problem) {
				t.Errorf("problems: %q, want %q", got, test.problem)
			}
		})
	}
}
