package deploy

import (
	"context"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/elb"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

func balancerType(p manifest.Parameter) string {
	if p.Network {
		return elb.Network
	}
	return elb.Application
}

// balancer fills in what the stack has to know of an existing load balancer.
func (f *filler) balancer(ctx context.Context, p manifest.Parameter) error {
	q := elb.BalancerQuery{Names: []string{p.BalancerOf}}
	if strings.HasPrefix(p.BalancerOf, "arn:") {
		q = elb.BalancerQuery{ARNs: []string{p.BalancerOf}}
	}
	found, err := f.api.LoadBalancing.DescribeLoadBalancers(ctx, q)
	f.done[p.ID] = true
	switch {
	case awserr.KindOf(err) == awserr.Missing || err == nil && len(found.Items) == 0:
		f.problemf("there is no load balancer %s in %s", p.BalancerOf, f.region)
		return nil
	case err != nil:
		return problem(err, "checking the load balancer "+p.BalancerOf)
	}
	lb := found.Items[0]
	if wanted := balancerType(p); p.Attribute == manifest.BalancerGroup && lb.Type != wanted {
		f.problemf("the load balancer %s is of the type %s, but the listeners of the project need the type %s", p.BalancerOf, lb.Type,
			wanted)
		return nil
	}
	value := map[string]string{
		manifest.BalancerARN: lb.ARN, manifest.BalancerDNSName: lb.DNSName,
		manifest.BalancerZone: lb.HostedZone, manifest.BalancerVPC: lb.VpcID,
	}[p.Attribute]
	if p.Attribute == manifest.BalancerGroup && len(lb.SecurityGroups) > 0 {
		value = lb.SecurityGroups[0]
	}
	switch {
	case value == "" && p.Network:
		f.problemf("the Network Load Balancer %s was created without a security group, and none can be added: the tasks cannot allow traffic "+
			"from it; use one that was created with a security group", p.BalancerOf)
		return nil
	case value == "":
		f.problemf("the load balancer %s has no security group for the tasks to allow: set one with the parameter %s", p.BalancerOf, p.ID)
		return nil
	}
	f.set(p.ID, value, "of the load balancer "+p.BalancerOf)
	return nil
}
