// Package vpc looks at a VPC that exists already: its subnets, which of them reach the
// internet, its settings.
package vpc

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awscall"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/ec2"
)

// An API is all that this package asks of EC2.
type API interface {
	DescribeRouteTables(context.Context, ec2.Query) (awscall.Page[ec2.RouteTable], error)
	DescribeSecurityGroups(context.Context, ec2.Query) (awscall.Page[ec2.SecurityGroup], error)
	DescribeSubnets(context.Context, ec2.Query) (awscall.Page[ec2.Subnet], error)
	DescribeVpcAttribute(ctx context.Context, vpcID string, attribute ec2.VpcAttribute) (bool, error)
	DescribeVpcs(context.Context, ec2.Query) (awscall.Page[ec2.Vpc], error)
}

// Client is the EC2 client of an account and Region.
func Client(cfg aws.Config) API { return ec2.New(cfg) }

// A VPC is a VPC with its subnets.
type VPC struct {
	ID, CIDR                          string
	Default, DNSSupport, DNSHostnames bool
	Subnets                           []Subnet // by zone, then by id
}

// A Subnet is a subnet of a VPC.
type Subnet struct {
	ID, VPC, AZ, CIDR string
	Public            bool // it has a default route to an internet gateway
	Egress            bool // it has a default route to anything: an internet or NAT gateway, a transit gateway, …
	FreeAddresses     int
}

// A NotFoundError says that a VPC is not there.
type NotFoundError struct{ ID string }

func (e *NotFoundError) Error() string { return "there is no VPC " + e.ID + " in this Region" }

// Find looks at a VPC. The error is a *NotFoundError if it does not exist.
func Find(ctx context.Context, api API, vpcID string) (VPC, error) {
	// A filter, unlike an id, answers with nothing when there is no such VPC.
	found, err := all(ctx, api.DescribeVpcs, filter("vpc-id", vpcID))
	if err != nil {
		return VPC{}, err
	}
	if len(found) == 0 {
		return VPC{}, &NotFoundError{vpcID}
	}
	v := VPC{ID: vpcID, CIDR: found[0].CidrBlock, Default: found[0].IsDefault}
	if v.DNSSupport, v.DNSHostnames, err = names(ctx, api, vpcID); err != nil {
		return VPC{}, err
	}
	if v.Subnets, err = subnets(ctx, api, filter("vpc-id", vpcID)); err != nil {
		return VPC{}, err
	}
	return v, routes(ctx, api, &v)
}

// DefaultVPC is the id of the region's default VPC, "" if it has none.
func DefaultVPC(ctx context.Context, api API) (id string, err error) {
	found, err := all(ctx, api.DescribeVpcs, filter("is-default", "true"))
	if err != nil || len(found) == 0 {
		return "", err
	}
	return found[0].VpcID, nil
}

// Count is how many VPCs the region has.
func Count(ctx context.Context, api API) (int, error) {
	found, err := all(ctx, api.DescribeVpcs)
	return len(found), err
}

// SubnetsByID looks subnets up, whatever VPC they are in; those that do not exist are
// left out. What their routes lead to is not looked at: Find does that.
func SubnetsByID(ctx context.Context, api API, ids ...string) ([]Subnet, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	return subnets(ctx, api, filter("subnet-id", ids...))
}

// SecurityGroups is the VPC of each of the security groups; those that do not exist are
// left out.
func SecurityGroups(ctx context.Context, api API, ids ...string) (map[string]string, error) {
	groups := map[string]string{}
	if len(ids) == 0 {
		return groups, nil
	}
	found, err := all(ctx, api.DescribeSecurityGroups, filter("group-id", ids...))
	for _, group := range found {
		groups[group.GroupID] = group.VpcID
	}
	return groups, err
}

// zone is the name of an availability zone. A Local Zone (us-east-1-bos-1a) or a
// Wavelength Zone has another one, and Fargate runs in neither (Amazon ECS Developer
// Guide, "Amazon ECS applications in shared subnets, Local Zones, and Wavelength Zones").
var zone = lazyregexp.New(`^[a-z]+(-[a-z]+)+-\d+[a-z]$`)

// OnePerZone chooses a subnet in each availability zone: the one with the most free
// addresses of those that are public, or of those that are not.
func (v VPC) OnePerZone(public bool) []Subnet {
	best := map[string]Subnet{}
	for _, s := range v.Subnets { // by id within a zone, so that a tie goes to the first
		if s.Public != public || !zone.MatchString(s.AZ) {
			continue
		}
		if other, taken := best[s.AZ]; !taken || s.FreeAddresses > other.FreeAddresses {
			best[s.AZ] = s
		}
	}
	var chosen []Subnet
	for _, s := range v.Subnets {
		if best[s.AZ].ID == s.ID {
			chosen = append(chosen, s)
		}
	}
	return chosen
}

// Subnet is the subnet of that id.
func (v VPC) Subnet(id string) (Subnet, bool) {
	i := slices.IndexFunc(v.Subnets, func(s Subnet) bool { return s.ID == id })
	if i < 0 {
		return Subnet{}, false
	}
	return v.Subnets[i], true
}

func filter(name string, values ...string) ec2.Filter {
	return ec2.Filter{Name: name, Values: values}
}

// all is what the filters let through, of all pages.
func all[T any](ctx context.Context, ask func(context.Context, ec2.Query) (awscall.Page[T], error), filters ...ec2.Filter) ([]T, error) {
	return awscall.All(func(token string) (awscall.Page[T], error) {
		return ask(ctx, ec2.Query{Filters: filters, NextToken: token})
	})
}

// names asks for the two settings on which names within a VPC depend; EC2 answers one
// at a time.
func names(ctx context.Context, api API, vpcID string) (support, hostnames bool, err error) {
	if support, err = api.DescribeVpcAttribute(ctx, vpcID, ec2.EnableDNSSupport); err != nil {
		return false, false, err
	}
	hostnames, err = api.DescribeVpcAttribute(ctx, vpcID, ec2.EnableDNSHostnames)
	return support, hostnames, err
}

func subnets(ctx context.Context, api API, by ec2.Filter) ([]Subnet, error) {
	items, err := all(ctx, api.DescribeSubnets, by)
	if err != nil {
		return nil, err
	}
	var found []Subnet
	for _, s := range items {
		found = append(found, Subnet{
			ID: s.SubnetID, VPC: s.VpcID, AZ: s.AvailabilityZone, CIDR: s.CidrBlock, FreeAddresses: s.AvailableIPAddressCount,
		})
	}
	slices.SortFunc(found, func(a, b Subnet) int { return cmp.Or(cmp.Compare(a.AZ, b.AZ), cmp.Compare(a.ID, b.ID)) })
	return found, nil
}

// routes finds out where the subnets' default routes lead. A subnet that is associated
// with no route table has the main one of its VPC (Amazon VPC User Guide, "Subnet route
// tables").
func routes(ctx context.Context, api API, v *VPC) error {
	var main defaultRoute
	own := map[string]defaultRoute{}
	tables, err := all(ctx, api.DescribeRouteTables, filter("vpc-id", v.ID))
	if err != nil {
		return fmt.Errorf("route tables of %s: %w", v.ID, err)
	}
	for _, table := range tables {
		route := defaultRouteOf(table)
		for _, association := range table.Associations {
			switch {
			case association.Main:
				main = route
			case association.SubnetID != "":
				own[association.SubnetID] = route
			}
		}
	}
	for i := range v.Subnets {
		route, has := own[v.Subnets[i].ID]
		if !has {
			route = main
		}
		v.Subnets[i].Public, v.Subnets[i].Egress = route.internet, route.any
	}
	return nil
}

type defaultRoute struct{ internet, any bool }

func defaultRouteOf(table ec2.RouteTable) (route defaultRoute) {
	for _, r := range table.Routes {
		if r.DestinationCidrBlock != "0.0.0.0/0" || r.State == ec2.Blackhole {
			continue
		}
		route.any = true
		route.internet = route.internet || strings.HasPrefix(r.GatewayID, "igw-")
	}
	return route
}
