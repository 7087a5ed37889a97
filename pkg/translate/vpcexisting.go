package translate

import (
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// maxSubnets is how many subnets a task can be put into (Amazon ECS Developer Guide,
// "Amazon ECS service quotas").
const maxSubnets = 16

// lowerExistingVPC reads the ids of a VPC that the stack does not make.
func lowerExistingVPC(l *lowering, v *VPC, x vpcExtension) {
	v.Existing = existingVPC
	if x.ID != "" {
		lowerVPCID(l, v, x.ID)
	}
	for _, key := range givenKeys(l, ownKeys) {
		l.At("x-aws-vpc", key).Report(kindVPCSettings, "x-aws-vpc.%s is for a VPC that the stack makes, and this one exists", key).
			WithHint("remove it, or the VPC's id, or existing")
	}
	v.PublicSubnets, v.PrivateSubnets = x.PublicSubnets, x.PrivateSubnets
	lowerSubnets(l, "public_subnets", x.PublicSubnets)
	lowerSubnets(l, "private_subnets", x.PrivateSubnets)
	lowerSubnets(l, "subnets", x.Subnets)
	if len(x.Subnets) > 0 {
		if len(x.PublicSubnets) > 0 {
			l.At("x-aws-vpc", "subnets").Report(kindVPCSettings, "x-aws-vpc: subnets and public_subnets are the same")
		}
		v.PublicSubnets = x.Subnets
	}
	for _, subnet := range v.PrivateSubnets {
		if slices.Contains(v.PublicSubnets, subnet) {
			l.AtValue("x-aws-vpc", "private_subnets", subnet).Report(kindVPCSettings, "x-aws-vpc: %s cannot be both public and private", subnet).
				WithHint("a subnet is public if its default route leads to an internet gateway")
		}
	}
	v.Private = len(v.PrivateSubnets) > 0
	switch x.Tasks {
	case "":
	case "public", "private":
		v.Private = x.Tasks == "private"
	default:
		l.AtValue("x-aws-vpc", "tasks").Report(kindExtensionValue, "x-aws-vpc.tasks is public or private, not %q", x.Tasks).
			WithHint("private subnets need a NAT gateway, or endpoints for ECR, S3 and CloudWatch Logs")
	}
}

func lowerVPCID(l *lowering, v *VPC, id string) {
	at := []string{"x-aws-vpc", "id"}
	if !l.source.Exact(at...) { // the short form
		at = at[:1]
	}
	named := id[strings.LastIndex(id, "/")+1:] // an ARN ends in the id
	switch {
	case vpcPattern.MatchString(named):
		v.Existing = named
	case leftOpen(id):
		v.Open = true
		l.reportOpen(id, cfn.LogicalID(existingVPC), at...)
	default:
		l.AtValue(at...).Report(kindVPC, "x-aws-vpc: %q is not the id of a VPC", id)
	}
}

// lowerSubnets checks one list of subnets.
func lowerSubnets(l *lowering, key string, ids []string) {
	seen := map[string]bool{}
	for _, subnet := range ids {
		at := l.AtValue("x-aws-vpc", key, subnet)
		switch {
		case !subnetPattern.MatchString(subnet):
			at.Report(kindVPC, "x-aws-vpc: %q is not the id of a subnet", subnet)
		case seen[subnet]:
			at.Report(kindVPC, "x-aws-vpc.%s has %s twice", key, subnet).WithHint("name one subnet of each availability zone")
		}
		seen[subnet] = true
	}
	if len(ids) > maxSubnets {
		l.At("x-aws-vpc", key).Report(kindVPC, "x-aws-vpc.%s: %d subnets, more than %d", key, len(ids), maxSubnets).
			WithHint("name one subnet of each availability zone")
	}
}

// vpcRef is the VPC as resources refer to it.
func (v VPC) vpcRef() cfn.String {
	switch v.Existing {
	case "":
		return cfn.Ref(vpcID)
	case existingVPC:
		return cfn.Ref(cfn.LogicalID(existingVPC))
	default:
		return cfn.Of(v.Existing)
	}
}

func privateSubnetID(i int) cfn.LogicalID { return "Private" + subnetID(i) }

func isolatedSubnetID(i int) cfn.LogicalID { return "Isolated" + subnetID(i) }

// refs are subnets as resources refer to them: those that were given, else resources or
// parameters.
func (v VPC) refs(given []string, id func(int) cfn.LogicalID) []cfn.String {
	var refs []cfn.String
	for _, subnet := range given {
		refs = append(refs, cfn.Of(subnet))
	}
	for i := 0; i < v.Zones && len(given) == 0; i++ {
		refs = append(refs, cfn.Ref(id(i)))
	}
	return refs
}

func (v VPC) publicSubnets() []cfn.String { return v.refs(v.PublicSubnets, subnetID) }

func (v VPC) privateSubnets() []cfn.String { return v.refs(v.PrivateSubnets, privateSubnetID) }

// taskSubnets are where tasks run.
func (v VPC) taskSubnets() []cfn.String {
	if v.Private {
		return v.privateSubnets()
	}
	return v.publicSubnets()
}

// mountSubnets are where file systems are reached. In a VPC of its own a stack leaves
// them in the public subnets, even when tasks move to private ones: a mount target serves
// the whole zone, admits nobody from the internet, and cannot be moved, since a zone has
// one at most and CloudFormation makes the new one first (Amazon EFS User Guide, "Managing
// mount targets").
func (v VPC) mountSubnets() []cfn.String {
	if v.Existing == "" {
		return v.publicSubnets()
	}
	return v.taskSubnets()
}

// loadBalancerSubnets are those of a load balancer.
func (v VPC) loadBalancerSubnets(internal bool) []cfn.String {
	if internal && (v.Private || len(v.PrivateSubnets) > 0) {
		return v.privateSubnets()
	}
	return v.publicSubnets()
}

// assignPublicIP tells whether tasks have public addresses: without a NAT gateway that is
// the way to the registries, with one there is no use for them.
func (v VPC) assignPublicIP() string {
	if v.Private {
		return "DISABLED"
	}
	return "ENABLED"
}

// subnetsOf are where the tasks of a service run.
func (v VPC) subnetsOf(s *Service) []cfn.String {
	if s.Isolated {
		return v.refs(nil, isolatedSubnetID)
	}
	return v.taskSubnets()
}

// assignPublicIPTo is assignPublicIP for the tasks of a service.
func (v VPC) assignPublicIPTo(s *Service) string {
	if s.Isolated {
		return "DISABLED"
	}
	return v.assignPublicIP()
}

// lookup is where the deployment finds the VPC.
func (v VPC) lookup() manifest.Parameter {
	if v.Balancer != "" {
		return manifest.Parameter{BalancerOf: v.Balancer, Attribute: manifest.BalancerVPC}
	}
	return manifest.Parameter{VPC: true}
}

// emitExistingVPC declares what an existing VPC is to be asked for: no subnets that
// nothing is put into.
func emitExistingVPC(p *Plan, e *emitter) {
	const from = "x-aws-vpc"
	v := p.VPC
	name := v.Existing
	if v.Existing == existingVPC {
		name = "the VPC"
		parameter := cfn.Parameter{ID: cfn.LogicalID(existingVPC), Type: "AWS::EC2::VPC::Id", Description: "The VPC that everything runs in"}
		if v.Open { // it is not just any VPC
			e.parameter(parameter, from)
		} else {
			e.filled(parameter, v.lookup(), from)
		}
	}
	used := map[string]bool{}
	use := func(subnets []cfn.String) {
		for _, subnet := range subnets {
			used[subnet.Target()] = true
		}
	}
	use(v.taskSubnets())
	for _, lb := range p.LoadBalancers {
		if !p.existing(lb) {
			use(v.loadBalancerSubnets(lb.Internal))
		}
	}
	declare := func(id cfn.LogicalID, what string, public bool) {
		if used[string(id)] {
			e.filled(cfn.Parameter{
				ID: id, Type: "AWS::EC2::Subnet::Id", Description: "A subnet of " + name + " " + what + ", in another availability zone than the others",
			}, manifest.Parameter{SubnetOf: v.Existing, Public: public}, from)
		}
	}
	for i := range v.Zones {
		declare(subnetID(i), "with a route to the internet", true)
	}
	for i := range v.Zones {
		declare(privateSubnetID(i), "without a route to an internet gateway", false)
	}
}
