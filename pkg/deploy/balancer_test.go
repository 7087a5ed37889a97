package deploy

import (
	"context"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awscall"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/elb"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// oneBalancer is an account with one load balancer.
type oneBalancer struct {
	loadBalancingAPI
	balancer elb.LoadBalancer
}

func (o oneBalancer) DescribeLoadBalancers(context.Context, elb.BalancerQuery) (awscall.Page[elb.LoadBalancer], error) {
	return awscall.Page[elb.LoadBalancer]{Items: []elb.LoadBalancer{o.balancer}}, nil
}

// TestSecurityGroupOfABalancer tells of a Network Load Balancer that no security group of
// tasks can ever admit.
func TestSecurityGroupOfABalancer(t *testing.T) {
	template, err := cfn.Parse([]byte(`{"Parameters": {"Group": {"Type": "String"}}, "Resources": {"Topic": {"Type": "AWS::SNS::Topic"}}}`))
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name     string
		balancer elb.LoadBalancer
		problem  string
	}{
		{"network, with a group", elb.LoadBalancer{Type: "network", SecurityGroups: []string{"sg-1"}}, ""},
		{"network, without", elb.LoadBalancer{Type: "network"}, "none can be added"},
		{"application", elb.LoadBalancer{Type: "application", SecurityGroups: []string{"sg-1"}}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			test.balancer.ARN = "arn"
			f := &filler{Client: &Client{api: API{LoadBalancing: oneBalancer{balancer: test.balancer}}}, done: map[cfn.LogicalID]bool{},
				request: Request{Template: template}}
			p := manifest.Parameter{ID: "Group", BalancerOf: "company", Attribute: manifest.BalancerGroup,
				Network: test.balancer.Type == "network"}
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
