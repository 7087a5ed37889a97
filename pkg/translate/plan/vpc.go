package plan

import (
	"encoding/binary"
	"net/netip"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// ExistingVPC is the parameter for a VPC that the file does not name.
const ExistingVPC = string(VpcID) + "Id"

// SubnetBits divide a VPC's CIDR block, which leaves room for sixteen subnets of at least a /28
// (Amazon VPC User Guide, "VPC CIDR blocks" and "Subnet CIDR blocks").
const SubnetBits = 4

// A VPC is where everything runs.
type VPC struct {
	Unresolved bool   // somebody left open which one it is
	Existing   string // its id, or the parameter that holds it; "" for one made by the stack
	Balancer   string // the existing load balancer whose VPC it is, if the file names no other
	Zones      int    // how many availability zones it spans, as far as subnets are not given
	Private    bool   // tasks are in private subnets, without public addresses

	PublicSubnets, PrivateSubnets []string // ids of existing ones; none: parameters, where they are needed

	CIDR      netip.Prefix
	NAT       int      // number of NAT gateways
	Isolated  bool     // it has subnets without a way out, for services of internal networks
	Endpoints []string // the services it has endpoints for, sorted
	FlowLogs  bool
	DualStack bool

	// automatic leaves it to the services which endpoints there are.
	Automatic bool
}

// Block is one of the sixteenths of the VPC's addresses.
func (v VPC) Block(i int) string {
	bits := v.CIDR.Bits() + SubnetBits
	first := v.CIDR.Addr().As4()
	var address [4]byte
	binary.BigEndian.PutUint32(address[:], binary.BigEndian.Uint32(first[:])+uint32(i)<<(32-bits))
	return netip.PrefixFrom(netip.AddrFrom4(address), bits).String()
}

// WithoutInternet reports whether the tasks of a service reach AWS services only through
// endpoints.
func (v VPC) WithoutInternet(s *Service) bool {
	return v.Existing == "" && (s.Isolated || v.Private && v.NAT == 0)
}

// Ref is the VPC as resources refer to it.
func (v VPC) Ref() cfn.String {
	switch v.Existing {
	case "":
		return cfn.Ref(VpcID)
	case ExistingVPC:
		return cfn.Ref(cfn.LogicalID(ExistingVPC))
	default:
		return cfn.Of(v.Existing)
	}
}

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

// PublicSubnetRefs are the subnets with a route to the internet.
func (v VPC) PublicSubnetRefs() []cfn.String { return v.refs(v.PublicSubnets, SubnetID) }

// PrivateSubnetRefs are the subnets without one.
func (v VPC) PrivateSubnetRefs() []cfn.String { return v.refs(v.PrivateSubnets, PrivateSubnetID) }

// TaskSubnetRefs are where tasks run.
func (v VPC) TaskSubnetRefs() []cfn.String {
	if v.Private {
		return v.PrivateSubnetRefs()
	}
	return v.PublicSubnetRefs()
}

// MountSubnetRefs are where file systems are reached. In a VPC of its own a stack leaves
// them in the public subnets, even when tasks move to private ones: a mount target serves
// the whole zone, admits nobody from the internet, and cannot be moved, since a zone has
// one at most and CloudFormation makes the new one first (Amazon EFS User Guide, "Managing
// mount targets").
func (v VPC) MountSubnetRefs() []cfn.String {
	if v.Existing == "" {
		return v.PublicSubnetRefs()
	}
	return v.TaskSubnetRefs()
}

// LoadBalancerSubnetRefs are those of a load balancer.
func (v VPC) LoadBalancerSubnetRefs(internal bool) []cfn.String {
	if internal && (v.Private || len(v.PrivateSubnets) > 0) {
		return v.PrivateSubnetRefs()
	}
	return v.PublicSubnetRefs()
}

// assignPublicIP says whether tasks have public addresses: without a NAT gateway that is
// the way to the registries, with one there is no use for them.
func (v VPC) assignPublicIP() string {
	if v.Private {
		return "DISABLED"
	}
	return "ENABLED"
}

// SubnetRefsOf are where the tasks of a service run.
func (v VPC) SubnetRefsOf(s *Service) []cfn.String {
	if s.Isolated {
		return v.refs(nil, IsolatedSubnetID)
	}
	return v.TaskSubnetRefs()
}

// AssignPublicIPTo is assignPublicIP for the tasks of a service.
func (v VPC) AssignPublicIPTo(s *Service) string {
	if s.Isolated {
		return "DISABLED"
	}
	return v.assignPublicIP()
}

// PrivateSubnetID is the logical id of a subnet without public addresses.
func PrivateSubnetID(i int) cfn.LogicalID { return "Private" + SubnetID(i) }

// IsolatedSubnetID is the logical id of a subnet that has no way out.
func IsolatedSubnetID(i int) cfn.LogicalID { return "Isolated" + SubnetID(i) }
