package doctor

import (
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	ec2types "github.com/aws/aws-sdk-go-v2/service/ec2/types"
)

const existing = "vpc-0123456789abcdef0"

func subnetIn(vpc, id, zone string, free int32) ec2types.Subnet {
	return ec2types.Subnet{SubnetId: &id, VpcId: &vpc, AvailabilityZone: &zone, AvailableIpAddressCount: &free}
}

// routed is a route table of subnets with a default route, "" for the main one's.
func routed(gateway string, subnets ...string) ec2types.RouteTable {
	table := ec2types.RouteTable{Routes: []ec2types.Route{{DestinationCidrBlock: aws.String("0.0.0.0/0"), GatewayId: &gateway}}}
	if gateway == "" {
		table.Routes = nil
	}
	for _, id := range subnets {
		table.Associations = append(table.Associations, ec2types.RouteTableAssociation{SubnetId: &id})
	}
	return table
}

const a, b, c = "subnet-0123456789abcdef0", "subnet-0123456789abcdef1", "subnet-0123456789abcdef2"

func networked() *account {
	return &account{
		vpcs:    map[string]bool{existing: true},
		subnets: []ec2types.Subnet{subnetIn(existing, a, "eu-west-1a", 200), subnetIn(existing, b, "eu-west-1b", 200)},
		tables:  []ec2types.RouteTable{routed("igw-1", a, b)},
		groups:  map[string]string{"sg-0123456789abcdef0": existing, "sg-0123456789abcdef1": existing},
	}
}

func TestVPC(t *testing.T) {
	n := Needs{Template: golden(t, "network-existing-vpc")}
	expect(t, findings(t, networked(), "vpc", n),
		"ok vpc-0123456789abcdef0: the VPC is there, with its names switched on",
		"ok vpc-0123456789abcdef0: the VPC has subnets for SubnetA, SubnetB: subnet-0123456789abcdef0 in eu-west-1a, subnet-0123456789abcdef1 "+
			"in eu-west-1b")
	small := networked()
	small.vpcs[existing], small.tables = false, []ec2types.RouteTable{routed("igw-1", a), routed("nat-1", b)}
	expect(t, findings(t, small, "vpc", n),
		"failed vpc-0123456789abcdef0: names are not resolved in the VPC: enableDnsSupport is off",
		"failed vpc-0123456789abcdef0: services and file systems get no names in the VPC: enableDnsHostnames is off",
		"failed vpc-0123456789abcdef0: the VPC has subnets with a route to an internet gateway in 1 availability zones, and SubnetA, SubnetB "+
			"need 2")
	expect(t, findings(t, &account{}, "vpc", n), "failed vpc-0123456789abcdef0: there is no such VPC in eu-west-1")
	expect(t, findings(t, &account{errors: map[string]error{"DescribeVpcs": errDenied}}, "vpc", n),
		"unknown vpc-0123456789abcdef0: the VPC vpc-0123456789abcdef0 could not be looked at: the action some:Action is not allowed")
	expect(t, findings(t, networked(), "vpc", Needs{Template: golden(t, "websight")}))
}

func TestVPCAsParameter(t *testing.T) {
	n := Needs{Template: golden(t, "vpc-existing-parameter")}
	expect(t, findings(t, networked(), "vpc", n)) // nobody has named it yet
	n.Parameters = map[string]string{"VpcId": existing}
	expect(t, findings(t, networked(), "vpc", n),
		"ok vpc-0123456789abcdef0: the VPC is there, with its names switched on",
		"ok vpc-0123456789abcdef0: the VPC has subnets for SubnetA, SubnetB: subnet-0123456789abcdef0 in eu-west-1a, subnet-0123456789abcdef1 "+
			"in eu-west-1b")
}

func TestSubnetsInParameters(t *testing.T) {
	n := Needs{Template: golden(t, "network-existing-vpc"), Parameters: map[string]string{"SubnetA": a, "SubnetB": b}}
	expect(t, findings(t, networked(), "vpc", n), "ok vpc-0123456789abcdef0: the VPC is there, with its names switched on")
	expect(t, findings(t, networked(), "subnet", n), "ok "+a+": the subnet is there, in eu-west-1a",
		"ok "+b+": the subnet is there, in eu-west-1b")
	n.Parameters = nil
	expect(t, findings(t, networked(), "subnet", n))
}

func TestSubnets(t *testing.T) {
	n := Needs{Template: golden(t, "network-existing-subnets")}
	expect(t, findings(t, networked(), "subnet", n), "ok "+a+": the subnet is there, in eu-west-1a",
		"ok "+b+": the subnet is there, in eu-west-1b")

	closed := networked()
	closed.tables = []ec2types.RouteTable{routed("igw-1", a), routed("", b)}
	closed.subnets[0].AvailableIpAddressCount = aws.Int32(3)
	expect(t, findings(t, closed, "subnet", n),
		"warning "+a+": the subnet has 3 free addresses, and LoadBalancer needs 8",
		"failed "+b+": the subnet has no route to an internet gateway, and LoadBalancer has to be reached from the internet",
		"failed "+b+": the subnet has no route to the internet: the tasks of WebService cannot pull their images")

	narrow := networked()
	narrow.subnets[1].AvailabilityZone = aws.String("eu-west-1a")
	expect(t, findings(t, narrow, "subnet", n),
		"failed "+a+": "+a+" and "+b+" are both in eu-west-1a, and LoadBalancer takes one subnet a zone",
		"failed LoadBalancer: a load balancer needs subnets in 2 availability zones, and these are in 1",
		"failed "+a+": "+a+" and "+b+" are both in eu-west-1a, and DataFilesystem takes one subnet a zone",
		"ok "+b+": the subnet is there, in eu-west-1a")

	foreign := networked()
	foreign.subnets = []ec2types.Subnet{subnetIn("vpc-2", a, "eu-west-1a", 200)}
	expect(t, findings(t, foreign, "subnet", n),
		"failed "+a+": the subnet belongs to another VPC, vpc-2; it is used by LoadBalancer, WebService, DataFilesystem",
		"failed "+b+": there is no such subnet in eu-west-1; it is used by LoadBalancer, WebService, DataFilesystem")

	expect(t, findings(t, &account{errors: map[string]error{"DescribeSubnets": errDenied}}, "subnet", n),
		"unknown "+a+", "+b+": subnets could not be looked at: the action some:Action is not allowed")
	half := networked()
	half.errors = map[string]error{"DescribeVpcAttribute": errDenied}
	expect(t, findings(t, half, "subnet", n),
		"unknown "+a+": what the subnet has routes to: the VPC "+existing+" could not be looked at: the action some:Action is not allowed",
		"unknown "+b+": what the subnet has routes to: the VPC "+existing+" could not be looked at: the action some:Action is not allowed")
}

func TestReach(t *testing.T) {
	template := func(image, public string) Needs {
		return Needs{Template: templateOf(resources{
			"Web": {"AWS::ECS::Service", object{
				"TaskDefinition":       ref("Task"),
				"NetworkConfiguration": object{"AwsvpcConfiguration": object{"AssignPublicIp": public, "Subnets": []string{a, b, c}}},
			}},
			"Task": {"AWS::ECS::TaskDefinition", object{"ContainerDefinitions": []any{object{"Image": image}}}},
		})}
	}
	n := networked()
	n.subnets = append(n.subnets, subnetIn(existing, c, "eu-west-1c", 10))
	n.tables = []ec2types.RouteTable{routed("igw-1", a), routed("nat-1", b), routed("", c)}
	expect(t, findings(t, n, "subnet", template("nginx", "ENABLED")),
		"failed "+c+": the subnet has no route to the internet: the tasks of Web cannot pull their images",
		"ok "+a+": the subnet is there, in eu-west-1a", "ok "+b+": the subnet is there, in eu-west-1b")
	expect(t, findings(t, n, "subnet", template("123456789012.dkr.ecr.eu-west-1.amazonaws.com/app", "DISABLED")),
		"warning "+a+": the subnet has a route to an internet gateway, which is of no use without public addresses: the tasks of Web can pull "+
			"their images only if the VPC has endpoints for them",
		"warning "+c+": the subnet has no route to the internet: the tasks of Web can pull their images only if the VPC has endpoints for them",
		"ok "+b+": the subnet is there, in eu-west-1b")
}

func TestSecurityGroups(t *testing.T) {
	n := Needs{Template: golden(t, "network-external-group")}
	used := findings(t, &account{}, "security-group", n)
	if len(used) == 0 {
		t.Fatal("the example has no security group")
	}
	group := func(in string, peer bool) Needs {
		rule := object{"GroupId": "sg-1"}
		if peer {
			rule = object{"SourceSecurityGroupId": "sg-1"}
		}
		r := resources{"Rule": {"AWS::EC2::SecurityGroupIngress", rule}}
		if in != "" {
			r["Group"] = [2]any{"AWS::EC2::SecurityGroup", object{"VpcId": in}}
		}
		return Needs{Template: templateOf(r)}
	}
	here := &account{groups: map[string]string{"sg-1": "vpc-1"}}
	expect(t, findings(t, here, "security-group", group("vpc-1", false)), "ok sg-1: the security group is there")
	expect(t, findings(t, here, "security-group", group("vpc-2", true)), "ok sg-1: the security group is there")
	expect(t, findings(t, here, "security-group", group("vpc-2", false)),
		"failed sg-1: the security group belongs to another VPC, vpc-1; it is used by Rule")
	expect(t, findings(t, here, "security-group", group("", false)),
		"failed sg-1: the security group belongs to vpc-1, and the template makes a VPC of its own")
	expect(t, findings(t, &account{}, "security-group", group("vpc-1", false)),
		"failed sg-1: there is no such security group in eu-west-1; it is used by Rule")
	expect(t, findings(t, &account{errors: map[string]error{"DescribeSecurityGroups": errDenied}}, "security-group", group("vpc-1", false)),
		"unknown sg-1: security groups could not be looked at: the action some:Action is not allowed")
}
