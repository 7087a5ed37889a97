package emit

import (
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// lookupVPC is where the deployment finds the VPC.
func lookupVPC(v plan.VPC) manifest.Parameter {
	if v.Balancer != "" {
		return manifest.Parameter{BalancerOf: v.Balancer, Attribute: manifest.BalancerVPC}
	}
	return manifest.Parameter{VPC: true}
}

// emitExistingVPC declares what an existing VPC is to be asked for: no subnets that
// nothing is put into.
func emitExistingVPC(p *plan.Plan, e *emitter) {
	const from = "x-aws-vpc"
	v := p.VPC
	name := v.Existing
	if v.Existing == plan.ExistingVPC {
		name = "the VPC"
		parameter := cfn.Parameter{ID: cfn.LogicalID(plan.ExistingVPC), Type: "AWS::EC2::VPC::Id", Description: "VPC that everything runs in"}
		if v.Unresolved { // it is not just any VPC
			e.parameter(parameter, from)
		} else {
			e.filled(parameter, lookupVPC(v), from)
		}
	}
	used := map[string]bool{}
	use := func(subnets []cfn.String) {
		for _, subnet := range subnets {
			used[subnet.Target()] = true
		}
	}
	use(v.TaskSubnetRefs())
	for _, lb := range p.LoadBalancers {
		if !p.Existing(lb) {
			use(v.LoadBalancerSubnetRefs(lb.Internal))
		}
	}
	declare := func(id cfn.LogicalID, what string, public bool) {
		if used[string(id)] {
			e.filled(cfn.Parameter{
				ID: id, Type: "AWS::EC2::Subnet::Id",
				Description: "A subnet of " + name + " " + what + ", in a different Availability Zone from the others",
			}, manifest.Parameter{SubnetOf: v.Existing, Public: public}, from)
		}
	}
	for i := range v.Zones {
		declare(plan.SubnetID(i), "with a route to the internet", true)
	}
	for i := range v.Zones {
		declare(plan.PrivateSubnetID(i), "without a route to an internet gateway", false)
	}
}
