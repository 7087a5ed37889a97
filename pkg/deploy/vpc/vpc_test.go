package vpc_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/internal/exttools"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awscall"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/ec2"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/vpc"
)

// pages answers one item a page, whatever the page size.
type pages struct {
	vpc.API
	vpcs    []ec2.Vpc
	subnets []ec2.Subnet
	tables  []ec2.RouteTable
	groups  []ec2.SecurityGroup
	denied  string
}

func page[T any](all []T, token string) awscall.Page[T] {
	i := len(token)
	if i >= len(all) {
		return awscall.Page[T]{}
	}
	p := awscall.Page[T]{Items: all[i : i+1]}
	if i+1 < len(all) {
		p.NextToken = strings.Repeat("x", i+1)
	}
	return p
}

func (p pages) deny(action string) error {
	if p.denied == action {
		return errors.New("no " + action)
	}
	return nil
}

func (p pages) DescribeVpcs(_ context.Context, q ec2.Query) (awscall.Page[ec2.Vpc], error) {
	matching := slices.DeleteFunc(slices.Clone(p.vpcs), func(v ec2.Vpc) bool {
		return slices.ContainsFunc(q.Filters, func(f ec2.Filter) bool {
			return f.Name == "vpc-id" && !slices.Contains(f.Values, v.VpcID) || f.Name == "is-default" && !v.IsDefault
		})
	})
	return page(matching, q.NextToken), p.deny("DescribeVpcs")
}

func (p pages) DescribeVpcAttribute(_ context.Context, _ string, attribute ec2.VpcAttribute) (bool, error) {
	return attribute == ec2.EnableDNSSupport, p.deny("DescribeVpcAttribute " + string(attribute))
}

func (p pages) DescribeSubnets(_ context.Context, q ec2.Query) (awscall.Page[ec2.Subnet], error) {
	return page(p.subnets, q.NextToken), p.deny("DescribeSubnets")
}

func (p pages) DescribeRouteTables(_ context.Context, q ec2.Query) (awscall.Page[ec2.RouteTable], error) {
	return page(p.tables, q.NextToken), p.deny("DescribeRouteTables")
}

func (p pages) DescribeSecurityGroups(_ context.Context, q ec2.Query) (awscall.Page[ec2.SecurityGroup], error) {
	return page(p.groups, q.NextToken), p.deny("DescribeSecurityGroups")
}

func subnet(id, zone string, free int) ec2.Subnet {
	return ec2.Subnet{SubnetID: id, VpcID: "vpc-1", AvailabilityZone: zone, CidrBlock: "10.0.0.0/20", AvailableIPAddressCount: free}
}

func table(main bool, subnets []string, routes ...ec2.Route) ec2.RouteTable {
	t := ec2.RouteTable{Routes: routes}
	if main {
		t.Associations = append(t.Associations, ec2.Association{Main: true})
	}
	for _, s := range subnets {
		t.Associations = append(t.Associations, ec2.Association{SubnetID: s})
	}
	return t
}

// route is a default route; EC2 says of one to a NAT gateway in another field where it leads.
func route(gateway, state string) ec2.Route {
	return ec2.Route{DestinationCidrBlock: "0.0.0.0/0", State: state, GatewayID: gateway}
}

var fake = pages{
	vpcs: []ec2.Vpc{{VpcID: "vpc-1", CidrBlock: "10.0.0.0/16"}, {VpcID: "vpc-2", IsDefault: true}},
	subnets: []ec2.Subnet{
		subnet("subnet-9", "eu-west-1b", 10), subnet("subnet-8", "eu-west-1b", 10), subnet("subnet-7", "eu-west-1b", 9),
		subnet("subnet-6", "eu-west-1a", 5), subnet("subnet-5", "eu-west-1a", 50), subnet("subnet-4", "eu-west-1a", 60),
		subnet("subnet-3", "us-east-1-bos-1a", 60),
	},
	tables: []ec2.RouteTable{
		table(false, []string{"subnet-5"}, route("", "active")),
		table(false, []string{"subnet-4"}, route("igw-1", ec2.Blackhole)),
		table(true, nil, ec2.Route{DestinationCidrBlock: "10.0.0.0/16", GatewayID: "local"}, route("igw-1", "active")),
	},
	groups: []ec2.SecurityGroup{{GroupID: "sg-1", VpcID: "vpc-1"}, {GroupID: "sg-2", VpcID: "vpc-2"}},
}

func TestFindReadsAllPages(t *testing.T) {
	found, err := vpc.Find(t.Context(), fake, "vpc-1")
	if err != nil {
		t.Fatal(err)
	}
	made := func(id, zone string, public, egress bool, free int) vpc.Subnet {
		return vpc.Subnet{ID: id, VPC: "vpc-1", AZ: zone, CIDR: "10.0.0.0/20", Public: public, Egress: egress, FreeAddresses: free}
	}
	want := vpc.VPC{ID: "vpc-1", CIDR: "10.0.0.0/16", DNSSupport: true, Subnets: []vpc.Subnet{
		made("subnet-4", "eu-west-1a", false, false,
			60), made("subnet-5", "eu-west-1a", false, true, 50), made("subnet-6", "eu-west-1a", true, true, 5),
		made("subnet-7", "eu-west-1b", true, true,
			9), made("subnet-8", "eu-west-1b", true, true, 10), made("subnet-9", "eu-west-1b", true, true, 10),
		made("subnet-3", "us-east-1-bos-1a", true, true, 60),
	}}
	if diff := cmp.Diff(want, found); diff != "" {
		t.Error(diff)
	}
	if got := ids(found.OnePerZone(true)); !slices.Equal(got, []string{"subnet-6", "subnet-8"}) {
		t.Errorf("public subnets: %v", got)
	}
	if got := ids(found.OnePerZone(false)); !slices.Equal(got, []string{"subnet-4"}) {
		t.Errorf("private subnets: %v", got)
	}
	if s, has := found.Subnet("subnet-5"); !has || s.AZ != "eu-west-1a" {
		t.Errorf("%v, %v", s, has)
	}
	if _, has := found.Subnet("subnet-0"); has {
		t.Error("has a subnet that it does not have")
	}
}

func ids(subnets []vpc.Subnet) []string {
	var all []string
	for _, s := range subnets {
		all = append(all, s.ID)
	}
	return all
}

func TestLookUps(t *testing.T) {
	if id, err := vpc.DefaultVPC(t.Context(), fake); id != "vpc-2" || err != nil {
		t.Errorf("the default VPC: %q, %v", id, err)
	}
	if id, err := vpc.DefaultVPC(t.Context(), pages{}); id != "" || err != nil {
		t.Errorf("no default VPC: %q, %v", id, err)
	}
	if n, err := vpc.Count(t.Context(), fake); n != 2 || err != nil {
		t.Errorf("%d VPCs, %v", n, err)
	}
	groups, err := vpc.SecurityGroups(t.Context(), fake, "sg-1", "sg-2", "sg-3")
	if diff := cmp.Diff(map[string]string{"sg-1": "vpc-1", "sg-2": "vpc-2"}, groups); diff != "" || err != nil {
		t.Error(diff, err)
	}
	if groups, err := vpc.SecurityGroups(t.Context(), nil); len(groups) != 0 || err != nil {
		t.Error(groups, err)
	}
	if subnets, err := vpc.SubnetsByID(t.Context(), nil); subnets != nil || err != nil {
		t.Error(subnets, err)
	}
	if subnets, err := vpc.SubnetsByID(t.Context(), fake, "subnet-3"); len(subnets) != len(fake.subnets) || err != nil {
		t.Error(subnets, err)
	}
}

func TestErrors(t *testing.T) {
	_, err := vpc.Find(t.Context(), fake, "vpc-3")
	var absent *vpc.NotFoundError
	if !errors.As(err, &absent) || absent.ID != "vpc-3" || err.Error() != "there is no VPC vpc-3 in this Region" {
		t.Error(err)
	}
	for _, action := range []string{
		"DescribeVpcs", "DescribeVpcAttribute enableDnsSupport", "DescribeVpcAttribute enableDnsHostnames",
		"DescribeSubnets", "DescribeRouteTables",
	} {
		denied := fake
		denied.denied = action
		if _, err := vpc.Find(t.Context(), denied, "vpc-1"); err == nil || !strings.Contains(err.Error(), "no "+action) {
			t.Errorf("%s denied: %v", action, err)
		}
	}
}

// publicSubnets are the subnets of a VPC in the emulator, and which of them are public.
func publicSubnets(t *testing.T, client vpc.API, id string) map[string]bool {
	t.Helper()
	found, err := vpc.Find(t.Context(), client, id)
	if err != nil {
		t.Fatal(err)
	}
	if !found.DNSSupport || found.DNSHostnames || found.Default || found.CIDR != "10.0.0.0/16" {
		t.Errorf("%+v", found)
	}
	is := map[string]bool{}
	for _, s := range found.Subnets {
		is[s.ID] = s.Public
	}
	return is
}

func TestFindInMoto(t *testing.T) {
	moto := exttools.Moto(t)
	create := func(args ...string) string {
		var answer map[string]any
		moto.AWS(t, &answer, append([]string{"ec2"}, args...)...)
		for _, key := range []string{"Vpc", "Subnet", "InternetGateway", "RouteTable"} {
			if made, is := answer[key].(map[string]any); is {
				id, _ := made[key+"Id"].(string)
				return id
			}
		}
		return ""
	}
	id := create("create-vpc", "--cidr-block", "10.0.0.0/16")
	makeSubnet := func(zone, cidr string) string {
		return create("create-subnet", "--vpc-id", id, "--availability-zone", zone, "--cidr-block", cidr)
	}
	public, private := makeSubnet("us-east-1a", "10.0.1.0/24"), makeSubnet("us-east-1a", "10.0.2.0/24")
	undecided := makeSubnet("us-east-1b", "10.0.3.0/24")
	gateway := create("create-internet-gateway")
	moto.AWS(t, nil, "ec2", "attach-internet-gateway", "--vpc-id", id, "--internet-gateway-id", gateway)
	open, closed := create("create-route-table", "--vpc-id", id), create("create-route-table", "--vpc-id", id)
	create("create-route", "--route-table-id", open, "--destination-cidr-block", "0.0.0.0/0", "--gateway-id", gateway)
	create("associate-route-table", "--route-table-id", open, "--subnet-id", public)
	create("associate-route-table", "--route-table-id", closed, "--subnet-id", private)

	client := vpc.Client(aws.Config{
		Region: "us-east-1", BaseEndpoint: &moto.URL, Credentials: credentials.NewStaticCredentialsProvider("test", "test", ""),
	})
	if diff := cmp.Diff(map[string]bool{public: true, private: false, undecided: false}, publicSubnets(t, client, id)); diff != "" {
		t.Error(diff)
	}
	var tables struct {
		RouteTables []struct{ RouteTableId string }
	}
	moto.AWS(t, &tables, "ec2", "describe-route-tables", "--filters", "Name=vpc-id,Values="+id, "Name=association.main,Values=true")
	create("create-route", "--route-table-id", tables.RouteTables[0].RouteTableId, "--destination-cidr-block", "0.0.0.0/0", "--gateway-id",
		gateway)
	if diff := cmp.Diff(map[string]bool{public: true, private: false, undecided: true}, publicSubnets(t, client, id)); diff != "" {
		t.Error("the route is in the main table: ", diff)
	}
	if byDefault, err := vpc.DefaultVPC(t.Context(), client); err != nil || byDefault == "" || byDefault == id {
		t.Errorf("the default VPC: %q, %v", byDefault, err)
	}
	var absent *vpc.NotFoundError
	if _, err := vpc.Find(t.Context(), client, "vpc-0123456789abcdef0"); !errors.As(err, &absent) {
		t.Error(err)
	}
}
