package deploy

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awscall"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/ec2"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/vpc"
)

// A fakeRegion is what EC2 knows of a region: each VPC has public subnets in three zones,
// subnet-VPC-a to -c, and private ones, subnet-VPC-pa to -pc.
type fakeRegion struct {
	vpc.API
	vpcs       []string
	defaultVPC string
	denied     bool
}

func filterValues(filters []ec2.Filter, name string) []string {
	for _, f := range filters {
		if f.Name == name {
			return f.Values
		}
	}
	return nil
}

func (r fakeRegion) DescribeVpcs(_ context.Context, q ec2.Query) (page awscall.Page[ec2.Vpc], err error) {
	if r.denied {
		return page, errors.New("no DescribeVpcs")
	}
	for _, id := range r.vpcs {
		byDefault := id == r.defaultVPC
		if slices.Contains(filterValues(q.Filters, "vpc-id"), id) || byDefault && filterValues(q.Filters, "is-default") != nil {
			page.Items = append(page.Items, ec2.Vpc{VpcID: id, IsDefault: byDefault})
		}
	}
	return page, nil
}

func (r fakeRegion) DescribeVpcAttribute(context.Context, string, ec2.VpcAttribute) (bool, error) {
	return false, nil
}

func (r fakeRegion) DescribeSubnets(_ context.Context, q ec2.Query) (page awscall.Page[ec2.Subnet], err error) {
	in := filterValues(q.Filters, "vpc-id")[0]
	for i, zone := range []string{"a", "b", "c"} {
		for _, kind := range []string{"", "p"} {
			page.Items = append(page.Items, ec2.Subnet{
				SubnetID: "subnet-" + in + "-" + kind + zone, VpcID: in, AvailabilityZone: "eu-west-1" + zone, AvailableIPAddressCount: 100 - i,
			})
		}
	}
	return page, nil
}

// DescribeRouteTables answers with one table with a way to the internet, for the public
// subnets, and the main one, without.
func (r fakeRegion) DescribeRouteTables(_ context.Context, q ec2.Query) (page awscall.Page[ec2.RouteTable], err error) {
	id := filterValues(q.Filters, "vpc-id")[0]
	public := ec2.RouteTable{Routes: []ec2.Route{{DestinationCidrBlock: "0.0.0.0/0", GatewayID: "igw-1"}}}
	for _, zone := range []string{"a", "b", "c"} {
		public.Associations = append(public.Associations, ec2.Association{SubnetID: "subnet-" + id + "-" + zone})
	}
	page.Items = []ec2.RouteTable{public, {Associations: []ec2.Association{{Main: true}}}}
	return page, nil
}

// wanting is a template with a parameter for a VPC, two public subnets and two private
// ones.
func wanting(t *testing.T) *cfn.Document {
	t.Helper()
	manifest := []string{`{"ID":"VpcId","VPC":true}`}
	parameters := []string{`"VpcId":{"Type":"AWS::EC2::VPC::Id"}`}
	for _, id := range []string{"SubnetA", "SubnetB", "PrivateSubnetA", "PrivateSubnetB"} {
		manifest = append(manifest, fmt.Sprintf(`{"ID":%q,"SubnetOf":"VpcId","Public":%t}`, id, !strings.HasPrefix(id, "Private")))
		parameters = append(parameters, fmt.Sprintf(`%q:{"Type":"AWS::EC2::Subnet::Id"}`, id))
	}
	text := fmt.Sprintf(`{"Metadata":{"Compose2ecs":{"Project":"shop","Parameters":[%s]}},"Parameters":{%s},`+
		`"Resources":{"Cluster":{"Type":"AWS::ECS::Cluster","Properties":{}}}}`,
		strings.Join(manifest, ","), strings.Join(parameters, ","))
	document, err := cfn.Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return document
}

// filledIn is what the deployment finds for each parameter; "as it was" for what stays.
func filledIn(t *testing.T, r fakeRegion, stack, given map[string]string) (map[string]string, []Filled, error) {
	t.Helper()
	c := &Client{api: API{Network: r}}
	filler, err := c.fill(t.Context(), Request{Template: wanting(t), Parameters: given}, Stack{Parameters: stack})
	if err != nil {
		return nil, nil, err
	}
	found := map[string]string{}
	for _, p := range filler.parameters {
		found[*p.ParameterKey] = aws.ToString(p.ParameterValue)
		if aws.ToBool(p.UsePreviousValue) {
			found[*p.ParameterKey] = "as it was"
		}
	}
	return found, filler.filled, nil
}

var ireland = fakeRegion{vpcs: []string{"vpc-1", "vpc-2"}, defaultVPC: "vpc-2"}

// expected values of all parameters, for the subnets of a VPC.
func inVPC(vpcID, value string) map[string]string {
	return map[string]string{
		"VpcId": value, "SubnetA": "subnet-" + vpcID + "-a", "SubnetB": "subnet-" + vpcID + "-b",
		"PrivateSubnetA": "subnet-" + vpcID + "-pa", "PrivateSubnetB": "subnet-" + vpcID + "-pb",
	}
}

func TestVPCIsFilledIn(t *testing.T) {
	kept := map[string]string{
		"VpcId": "as it was", "SubnetA": "as it was", "SubnetB": "as it was", "PrivateSubnetA": "as it was", "PrivateSubnetB": "as it was",
	}
	partly := inVPC("vpc-2", "vpc-2")
	delete(partly, "SubnetB")
	partlyKept := inVPC("vpc-2", "as it was")
	partlyKept["SubnetA"], partlyKept["PrivateSubnetA"], partlyKept["PrivateSubnetB"] = "as it was", "as it was", "as it was"
	mixed := inVPC("vpc-2", "vpc-2")
	mixed["SubnetA"], mixed["SubnetB"] = "subnet-vpc-2-b", "subnet-vpc-2-a"
	older := inVPC("vpc-2", "vpc-2")
	delete(older, "VpcId")
	olderKept := map[string]string{
		"VpcId": "vpc-2", "SubnetA": "as it was", "SubnetB": "as it was", "PrivateSubnetA": "as it was", "PrivateSubnetB": "as it was",
	}
	for name, test := range map[string]struct{ stack, given, want map[string]string }{
		"the default VPC":                          {nil, nil, inVPC("vpc-2", "vpc-2")},
		"the one that is given":                    {nil, map[string]string{"VpcId": "vpc-1"}, inVPC("vpc-1", "vpc-1")},
		"what the stack has stays":                 {inVPC("vpc-1", "vpc-1"), nil, kept},
		"and what is new is of the same VPC":       {partly, nil, partlyKept},
		"another VPC has other subnets":            {inVPC("vpc-2", "vpc-2"), map[string]string{"VpcId": "vpc-1"}, inVPC("vpc-1", "vpc-1")},
		"a subnet that is given takes its zone":    {nil, map[string]string{"SubnetA": "subnet-vpc-2-b"}, mixed},
		"subnets stay when the VPC gets parameter": {older, nil, olderKept},
	} {
		t.Run(name, func(t *testing.T) {
			found, _, err := filledIn(t, ireland, test.stack, test.given)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, found); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestDefaultVPCIsShown(t *testing.T) {
	_, filled, err := filledIn(t, ireland, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]Filled{
		{"VpcId", "vpc-2, the Region's default VPC"},
		{"SubnetA", "subnet-vpc-2-a, in eu-west-1a"}, {"SubnetB", "subnet-vpc-2-b, in eu-west-1b"},
		{"PrivateSubnetA", "subnet-vpc-2-pa, in eu-west-1a"}, {"PrivateSubnetB", "subnet-vpc-2-pb, in eu-west-1b"},
	}, filled); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestVPCIsNotFound(t *testing.T) {
	for name, test := range map[string]struct {
		region fakeRegion
		given  map[string]string
		want   string
	}{
		"no default VPC": {fakeRegion{vpcs: []string{"vpc-1"}}, nil, "no default VPC: set the VPC to use with the parameter VpcId"},
		"no such VPC":    {ireland, map[string]string{"VpcId": "vpc-3"}, "there is no VPC vpc-3 in this Region"},
		"no permission":  {fakeRegion{denied: true}, nil, "no DescribeVpcs"},
	} {
		t.Run(name, func(t *testing.T) {
			_, _, err := filledIn(t, test.region, nil, test.given)
			if err == nil || !strings.Contains(err.Error(), test.want) || strings.Contains(err.Error(), "Subnet") {
				t.Errorf("got %v", err)
			}
		})
	}
}
