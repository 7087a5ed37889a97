package deploy

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/vpc"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// vpc fills in the Region's default VPC: people had that in mind who said that there
// is a VPC, and neither wrote nor told us which one.
func (f *filler) vpc(ctx context.Context, p manifest.Parameter) error {
	id, err := vpc.DefaultVPC(ctx, f.api.Network)
	switch {
	case err != nil:
		return problem(err, "looking for the default VPC")
	case id == "":
		f.problemf("the Region has no default VPC: set the VPC to use with the parameter %s", p.ID)
		f.done[p.ID] = true
	default:
		f.set(p.ID, id, "the Region's default VPC")
	}
	return nil
}

// vpcOf is the VPC that a subnet is to be of, "" if none was found.
func (f *filler) vpcOf(p manifest.Parameter) string {
	if !f.declared(cfn.LogicalID(p.SubnetOf)) {
		return p.SubnetOf
	}
	return f.value(p.SubnetOf)
}

// value is what a parameter will be: what was given or found, else what it is.
func (f *filler) value(name string) string {
	for _, p := range f.parameters {
		if aws.ToString(p.ParameterKey) == name && p.ParameterValue != nil {
			return *p.ParameterValue
		}
	}
	return f.stack.Parameters[name]
}

// keep keeps the value that the stack has, except subnets of a VPC that it leaves, and reports whether it did.
func (f *filler) keep(p manifest.Parameter) bool {
	moved := p.SubnetOf != "" && f.declared(cfn.LogicalID(p.SubnetOf)) && f.vpcOf(p) != f.stack.Parameters[p.SubnetOf]
	return !moved && f.previous(p.ID)
}

// subnets fills in all subnets of an existing VPC, each in a zone of its own: a load
// balancer takes one a zone, and so does a file system.
func (f *filler) subnets(ctx context.Context, first manifest.Parameter) error {
	in := f.vpcOf(first)
	if in == "" { // which is a problem of its own
		f.done[first.ID] = true
		return nil
	}
	network, err := vpc.Find(ctx, f.api.Network, in)
	if missing, ok := errors.AsType[*vpc.NotFoundError](err); ok {
		return inputf("correct x-aws-vpc, or select its Region with --region", "%s", missing.Error())
	}
	if err != nil {
		return problem(err, "checking the VPC "+in)
	}
	free := slices.DeleteFunc(network.OnePerZone(first.Public), func(s vpc.Subnet) bool { return f.zoneTaken(network, s.AZ, first.Public) })
	for _, p := range f.manifest.Parameters {
		if p.SubnetOf != first.SubnetOf || p.Public != first.Public || f.done[p.ID] || f.keep(p) || f.stays(network, p) {
			continue
		}
		if len(free) == 0 {
			f.problemf("%s has no subnet for %s: %s", in, p.ID, describe(network, first.Public))
			f.done[p.ID] = true
			continue
		}
		f.set(p.ID, free[0].ID, "in "+free[0].AZ)
		free = free[1:]
	}
	return nil
}

// stays keeps a subnet that the stack has, if it is in the VPC, and reports whether it did.
func (f *filler) stays(network vpc.VPC, p manifest.Parameter) bool {
	_, of := network.Subnet(f.stack.Parameters[string(p.ID)])
	return of && f.previous(p.ID)
}

// zoneTaken reports whether a subnet that was given, or that the stack has, is in a zone.
func (f *filler) zoneTaken(network vpc.VPC, zone string, public bool) bool {
	return slices.ContainsFunc(f.manifest.Parameters, func(p manifest.Parameter) bool {
		value, given := f.request.Parameters[string(p.ID)]
		if !given {
			value = f.stack.Parameters[string(p.ID)]
		}
		subnet, ok := network.Subnet(value)
		return ok && p.SubnetOf != "" && p.Public == public && f.vpcOf(p) == network.ID && subnet.AZ == zone
	})
}

// describe says what was looked at, for those who wonder why nothing fits.
func describe(network vpc.VPC, public bool) string {
	wanted := "private"
	if public {
		wanted = "public (with a route to an internet gateway)"
	}
	var subnets []string
	for _, s := range network.Subnets {
		kind := "private"
		if s.Public {
			kind = "public"
		}
		subnets = append(subnets, fmt.Sprintf("%s (%s, %s)", s.ID, kind, s.AZ))
	}
	if len(subnets) == 0 {
		subnets = []string{"none"}
	}
	return fmt.Sprintf("each must be %s and in a different zone; the VPC has %s", wanted, strings.Join(subnets, ", "))
}
