// Package vpc looks at a VPC that exists already: its subnets, which of them reach the
// internet, its settings. It stands apart because the EC2 client is by far the largest
// of all, and everything else compiles in a fraction of the time without it.
package vpc

import (
	"cmp"
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ec2"
	"github.com/aws/aws-sdk-go-v2/service/ec2/types"
)

// An API is all that this package asks of EC2.
type API interface {
	DescribeRouteTables(context.Context, *ec2.DescribeRouteTablesInput, ...func(*ec2.Options)) (*ec2.DescribeRouteTablesOutput, error)
	DescribeSecurityGroups(context.Context, *ec2.DescribeSecurityGroupsInput, ...func(*ec2.Options)) (*ec2.DescribeSecurityGroupsOutput, error)
	DescribeSubnets(context.Context, *ec2.DescribeSubnetsInput, ...func(*ec2.Options)) (*ec2.DescribeSubnetsOutput, error)
	DescribeVpcAttribute(context.Context, *ec2.DescribeVpcAttributeInput, ...func(*ec2.Options)) (*ec2.DescribeVpcAttributeOutput, error)
	DescribeVpcs(context.Context, *ec2.DescribeVpcsInput, ...func(*ec2.Options)) (*ec2.DescribeVpcsOutput, error)
}

// Client is the EC2 client of an account and region.
func Client(cfg aws.Config) API { return ec2.NewFromConfig(cfg) }

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

func (e *NotFoundError) Error() string { return "there is no VPC " + e.ID + " in this region" }

// Find looks at a VPC. The error is a *NotFoundError if it does not exist.
func Find(ctx context.Context, api API, vpcID string) (VPC, error) {
	// A filter, unlike an id, answers with nothing when there is no such VPC.
	found, err := vpcs(ctx, api, filter("vpc-id", vpcID))
	if err != nil {
		return VPC{}, err
	}
	if len(found) == 0 {
		return VPC{}, &NotFoundError{vpcID}
	}
	v := VPC{ID: vpcID, CIDR: aws.ToString(found[0].CidrBlock), Default: aws.ToBool(found[0].IsDefault)}
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
	found, err := vpcs(ctx, api, filter("is-default", "true"))
	if err != nil || len(found) == 0 {
		return "", err
	}
	return aws.ToString(found[0].VpcId), nil
}

// Count is how many VPCs the region has.
func Count(ctx context.Context, api API) (int, error) {
	found, err := vpcs(ctx, api)
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
	pages := ec2.NewDescribeSecurityGroupsPaginator(api, &ec2.DescribeSecurityGroupsInput{Filters: []types.Filter{filter("group-id", ids...)}})
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return nil, err
		}
		for _, group := range page.SecurityGroups {
			groups[aws.ToString(group.GroupId)] = aws.ToString(group.VpcId)
		}
	}
	return groups, nil
}

// zone is the name of an availability zone. A Local Zone (us-east-1-bos-1a) or a
// Wavelength Zone has another one, and Fargate runs in neither (Amazon ECS Developer
// Guide, "Amazon ECS applications in shared subnets, Local Zones, and Wavelength Zones").
var zone = regexp.MustCompile(`^[a-z]+(-[a-z]+)+-\d+[a-z]$`)

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

func filter(name string, values ...string) types.Filter {
	return types.Filter{Name: &name, Values: values}
}

func vpcs(ctx context.Context, api API, filters ...types.Filter) ([]types.Vpc, error) {
	var found []types.Vpc
	pages := ec2.NewDescribeVpcsPaginator(api, &ec2.DescribeVpcsInput{Filters: filters})
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return nil, err
		}
		found = append(found, page.Vpcs...)
	}
	return found, nil
}

// names asks for the two settings on which names within a VPC depend; EC2 answers one
// at a time.
func names(ctx context.Context, api API, vpcID string) (support, hostnames bool, err error) {
	out, err := api.DescribeVpcAttribute(ctx, &ec2.DescribeVpcAttributeInput{VpcId: &vpcID, Attribute: types.VpcAttributeNameEnableDnsSupport})
	if err != nil {
		return false, false, err
	}
	support = isOn(out.EnableDnsSupport)
	out, err = api.DescribeVpcAttribute(ctx, &ec2.DescribeVpcAttributeInput{
		VpcId: &vpcID, Attribute: types.VpcAttributeNameEnableDnsHostnames,
	})
	if err != nil {
		return false, false, err
	}
	return support, isOn(out.EnableDnsHostnames), nil
}

func isOn(v *types.AttributeBooleanValue) bool { return v != nil && aws.ToBool(v.Value) }

func subnets(ctx context.Context, api API, by types.Filter) ([]Subnet, error) {
	var found []Subnet
	pages := ec2.NewDescribeSubnetsPaginator(api, &ec2.DescribeSubnetsInput{Filters: []types.Filter{by}})
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return nil, err
		}
		for _, s := range page.Subnets {
			found = append(found, Subnet{
				ID: aws.ToString(s.SubnetId), VPC: aws.ToString(s.VpcId), AZ: aws.ToString(s.AvailabilityZone),
				CIDR: aws.ToString(s.CidrBlock), FreeAddresses: int(aws.ToInt32(s.AvailableIpAddressCount)),
			})
		}
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
	pages := ec2.NewDescribeRouteTablesPaginator(api, &ec2.DescribeRouteTablesInput{Filters: []types.Filter{filter("vpc-id", v.ID)}})
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return fmt.Errorf("route tables of %s: %w", v.ID, err)
		}
		for _, table := range page.RouteTables {
			route := defaultRouteOf(table)
			for _, association := range table.Associations {
				switch id := aws.ToString(association.SubnetId); {
				case aws.ToBool(association.Main):
					main = route
				case id != "":
					own[id] = route
				}
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

func defaultRouteOf(table types.RouteTable) (route defaultRoute) {
	for _, r := range table.Routes {
		if aws.ToString(r.DestinationCidrBlock) != "0.0.0.0/0" || r.State == types.RouteStateBlackhole {
			continue
		}
		route.any = true
		route.internet = route.internet || strings.HasPrefix(aws.ToString(r.GatewayId), "igw-")
	}
	return route
}
