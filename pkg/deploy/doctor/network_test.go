package doctor

import (
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/ec2"
)

const existing = "vpc-0123456789abcdef0"

func subnetIn(vpc, id, zone string, free int) ec2.Subnet {
	return ec2.Subnet{SubnetID: id, VpcID: vpc, AvailabilityZone: zone, AvailableIPAddressCount: free}
}

// routed is a route table of subnets with a default route, "" for the main one's.
func routed(gateway string, subnets ...string) ec2.RouteTable {
	table := ec2.RouteTable{Routes: []ec2.Route{{DestinationCidrBlock: "0.0.0.0/0", GatewayID: gateway}}}
	if gateway == "" {
		table.Routes = nil
	}
	for _, id := range subnets {
		table.Associations = append(table.Associations, ec2.Association{SubnetID: id})
	}
	return table
}

const subnetA, subnetB, subnetC = "subnet-0123456789abcdef0", "subnet-0123456789abcdef1", "subnet-0123456789abcdef2"

func networked() *fakeAccount {
	return &fakeAccount{
		vpcs:    map[string]bool{existing: true},
		subnets: []ec2.Subnet{subnetIn(existing, subnetA, "eu-west-1a", 200), subnetIn(existing, subnetB, "eu-west-1b", 200)},
		tables:  []ec2.RouteTable{routed("igw-1", subnetA, subnetB)},
		groups:  map[string]string{"sg-0123456789abcdef0": existing, "sg-0123456789abcdef1": existing},
	}
}

func TestVPC(t *testing.T) {
	n := Needs{Template: golden(t, "network-existing-vpc")}
	expect(t, findingsOf(t, networked(), "vpc", n),
		"ok vpc-0123456789abcdef0: the VPC exists and has DNS support",
		"ok vpc-0123456789abcdef0: the VPC has subnets for SubnetA, SubnetB: subnet-0123456789abcdef0 in eu-west-1a, subnet-0123456789abcdef1 "+
			"in eu-west-1b")
	small := networked()
	small.vpcs[existing], small.tables = false, []ec2.RouteTable{routed("igw-1", subnetA), routed("nat-1", subnetB)}
	expect(t, findingsOf(t, small, "vpc", n),
		"failed vpc-0123456789abcdef0: DNS names are not resolved in the VPC: enableDnsSupport is off",
		"failed vpc-0123456789abcdef0: services and file systems get no DNS names in the VPC: enableDnsHostnames is off",
		"failed vpc-0123456789abcdef0: the VPC has subnets with a route to an internet gateway in 1 Availability Zones, and SubnetA, SubnetB "+
			"need 2")
	expect(t, findingsOf(t, &fakeAccount{}, "vpc", n), "failed vpc-0123456789abcdef0: there is no such VPC in eu-west-1")
	expect(t, findingsOf(t, &fakeAccount{errors: map[string]error{"DescribeVpcs": errDenied}}, "vpc", n),
		"unknown vpc-0123456789abcdef0: the VPC vpc-0123456789abcdef0 could not be checked: the action some:Action is not allowed")
	expect(t, findingsOf(t, networked(), "vpc", Needs{Template: golden(t, "websight")}))
}

func TestVPCAsParameter(t *testing.T) {
	n := Needs{Template: golden(t, "vpc-existing-parameter")}
	expect(t, findingsOf(t, networked(), "vpc", n)) // nobody has named it yet
	n.Parameters = map[string]string{"VpcId": existing}
	expect(t, findingsOf(t, networked(), "vpc", n),
		"ok vpc-0123456789abcdef0: the VPC exists and has DNS support",
		"ok vpc-0123456789abcdef0: the VPC has subnets for SubnetA, SubnetB: subnet-0123456789abcdef0 in eu-west-1a, subnet-0123456789abcdef1 "+
			"in eu-west-1b")
}

func TestSubnetsInParameters(t *testing.T) {
	n := Needs{Template: golden(t, "network-existing-vpc"), Parameters: map[string]string{"SubnetA": subnetA, "SubnetB": subnetB}}
	expect(t, findingsOf(t, networked(), "vpc", n), "ok vpc-0123456789abcdef0: the VPC exists and has DNS support")
	expect(t, findingsOf(t, networked(), "subnet", n), "ok "+subnetA+": the subnet exists, in eu-west-1a",
		"ok "+subnetB+": the subnet exists, in eu-west-1b")
	n.Parameters = nil
	expect(t, findingsOf(t, networked(), "subnet", n))
}

func TestSubnets(t *testing.T) {
	n := Needs{Template: golden(t, "network-existing-subnets")}
	expect(t, findingsOf(t, networked(), "subnet", n), "ok "+subnetA+": the subnet exists, in eu-west-1a",
		"ok "+subnetB+": the subnet exists, in eu-west-1b")

	closed := networked()
	closed.tables = []ec2.RouteTable{routed("igw-1", subnetA), routed("", subnetB)}
	closed.subnets[0].AvailableIPAddressCount = 3
	expect(t, findingsOf(t, closed, "subnet", n),
		"warning "+subnetA+": the subnet has 3 free addresses, and LoadBalancer needs 8",
		"failed "+subnetB+": the subnet has no route to an internet gateway, and LoadBalancer must be reachable from the internet",
		"failed "+subnetB+": the subnet has no route to the internet: the tasks of WebService cannot pull their images")

	narrow := networked()
	narrow.subnets[1].AvailabilityZone = "eu-west-1a"
	expect(t, findingsOf(t, narrow, "subnet", n),
		"failed "+subnetA+": "+subnetA+" and "+subnetB+" are both in eu-west-1a, and LoadBalancer needs one subnet per zone",
		"failed LoadBalancer: a load balancer needs subnets in 2 Availability Zones, and these are in 1",
		"failed "+subnetA+": "+subnetA+" and "+subnetB+" are both in eu-west-1a, and DataFilesystem needs one subnet per zone",
		"ok "+subnetB+": the subnet exists, in eu-west-1a")

	foreign := networked()
	foreign.subnets = []ec2.Subnet{subnetIn("vpc-2", subnetA, "eu-west-1a", 200)}
	expect(t, findingsOf(t, foreign, "subnet", n),
		"failed "+subnetA+": the subnet belongs to another VPC, vpc-2; it is used by LoadBalancer, WebService, and DataFilesystem",
		"failed "+subnetB+": there is no such subnet in eu-west-1; it is used by LoadBalancer, WebService, and DataFilesystem")

	expect(t, findingsOf(t, &fakeAccount{errors: map[string]error{"DescribeSubnets": errDenied}}, "subnet", n),
		"unknown "+subnetA+", "+subnetB+": subnets could not be checked: the action some:Action is not allowed")
	half := networked()
	half.errors = map[string]error{"DescribeVpcAttribute": errDenied}
	expect(t, findingsOf(t, half, "subnet", n),
		"unknown "+subnetA+": the routes of the subnet: the VPC "+existing+" could not be checked: the action some:Action is not allowed",
		"unknown "+subnetB+": the routes of the subnet: the VPC "+existing+" could not be checked: the action some:Action is not allowed")
}

func TestReach(t *testing.T) {
	template := func(image, public string) Needs {
		return Needs{Template: templateOf(resources{
			"Web": {"AWS::ECS::Service", object{
				"TaskDefinition":       refTo("Task"),
				"NetworkConfiguration": object{"AwsvpcConfiguration": object{"AssignPublicIp": public, "Subnets": []string{subnetA, subnetB, subnetC}}},
			}},
			"Task": {"AWS::ECS::TaskDefinition", object{"ContainerDefinitions": []any{object{"Image": image}}}},
		})}
	}
	n := networked()
	n.subnets = append(n.subnets, subnetIn(existing, subnetC, "eu-west-1c", 10))
	n.tables = []ec2.RouteTable{routed("igw-1", subnetA), routed("nat-1", subnetB), routed("", subnetC)}
	expect(t, findingsOf(t, n, "subnet", template("nginx", "ENABLED")),
		"failed "+subnetC+": the subnet has no route to the internet: the tasks of Web cannot pull their images",
		"ok "+subnetA+": the subnet exists, in eu-west-1a", "ok "+subnetB+": the subnet exists, in eu-west-1b")
	expect(t, findingsOf(t, n, "subnet", template("123456789012.dkr.ecr.eu-west-1.amazonaws.com/app", "DISABLED")),
		"warning "+subnetA+": the subnet has a route to an internet gateway but no public addresses: the tasks of Web "+
			"can pull their images only if the VPC has endpoints for these services",
		"warning "+subnetC+": the subnet has no route to the internet: the tasks of Web can pull their images only if the VPC has endpoints "+
			"for these services",
		"ok "+subnetB+": the subnet exists, in eu-west-1b")
}

func TestSecurityGroups(t *testing.T) {
	n := Needs{Template: golden(t, "network-external-group")}
	used := findingsOf(t, &fakeAccount{}, "security-group", n)
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
	here := &fakeAccount{groups: map[string]string{"sg-1": "vpc-1"}}
	expect(t, findingsOf(t, here, "security-group", group("vpc-1", false)), "ok sg-1: the security group exists")
	expect(t, findingsOf(t, here, "security-group", group("vpc-2", true)), "ok sg-1: the security group exists")
	expect(t, findingsOf(t, here, "security-group", group("vpc-2", false)),
		"failed sg-1: the security group belongs to another VPC, vpc-1; it is used by Rule")
	expect(t, findingsOf(t, here, "security-group", group("", false)),
		"failed sg-1: the security group belongs to vpc-1, and the template creates its own VPC")
	expect(t, findingsOf(t, &fakeAccount{}, "security-group", group("vpc-1", false)),
		"failed sg-1: there is no such security group in eu-west-1; it is used by Rule")
	expect(t, findingsOf(t, &fakeAccount{errors: map[string]error{"DescribeSecurityGroups": errDenied}}, "security-group",
		group("vpc-1", false)),
		"unknown sg-1: security groups could not be checked: the action some:Action is not allowed")
}
