package deploy

import (
	"context"
	"fmt"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/vpc"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// subnets fills in all subnets of an existing VPC, each in a zone of its own: a load
// balancer takes one a zone, and so does a file system.
func (f *filler) subnets(ctx context.Context, first manifest.Parameter) error {
	network, err := vpc.Find(ctx, f.api.Network, first.SubnetOf)
	if err != nil {
		return problem(err, "looking at the VPC "+first.SubnetOf)
	}
	free := network.OnePerZone(first.Public)
	for _, p := range f.manifest.Parameters {
		if p.SubnetOf != first.SubnetOf || p.Public != first.Public || f.done[p.ID] || f.previous(p.ID) {
			continue
		}
		if len(free) == 0 {
			f.problems = append(f.problems, fmt.Sprintf("%s has no subnet for %s: %s", first.SubnetOf, p.ID, describe(network, first.Public)))
			f.done[p.ID] = true
			continue
		}
		f.set(p.ID, free[0].ID, "in "+free[0].AZ)
		free = free[1:]
	}
	return nil
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
		subnets = []string{"none at all"}
	}
	return fmt.Sprintf("each has to be %s and in a zone of its own; it has %s", wanted, strings.Join(subnets, ", "))
}
