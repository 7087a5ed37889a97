package translate

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

// TestVPCOnMoto creates the richest VPC that a stack makes, and asks EC2 what came of it.
func TestVPCOnMoto(t *testing.T) {
	moto := exttools.Moto(t)
	template, err := os.ReadFile(filepath.Join(goldenDir, "vpc-nat", "template.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	moto.CreateStack(t, "rich", template, nil)
	network := readNetwork(t, moto, "rich")
	t.Run("subnets", func(t *testing.T) { checkSubnetsOnMoto(t, network) })
	t.Run("routes", func(t *testing.T) { checkRoutesOnMoto(t, moto, network) })
	t.Run("endpoints", func(t *testing.T) { checkEndpointsOnMoto(t, moto, network) })
	t.Run("flow logs", func(t *testing.T) { checkFlowLogsOnMoto(t, moto, network) })
	t.Run("placement", func(t *testing.T) { checkPlacementOnMoto(t, moto, network) })
}

type nameTag struct{ Key, Value string }

// nameOf is the tag that the console shows, without the name of the stack.
func nameOf(tags []nameTag) string {
	for _, tag := range tags {
		if tag.Key == "Name" {
			_, name, _ := strings.Cut(tag.Value, " ")
			return name
		}
	}
	return ""
}

type motoSubnet struct {
	SubnetId, AvailabilityZone, CidrBlock            string
	MapPublicIpOnLaunch, AssignIpv6AddressOnCreation bool
	Ipv6CidrBlockAssociationSet                      []struct{ Ipv6CidrBlock string }
	Tags                                             []nameTag
}

// A motoNetwork is the VPC of a stack: its subnets by name.
type motoNetwork struct {
	vpc     string
	subnets map[string]motoSubnet
}

// names are the names of subnets.
func (n motoNetwork) names(ids []string) []string {
	var names []string
	for name, subnet := range n.subnets {
		if slices.Contains(ids, subnet.SubnetId) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

func readNetwork(t *testing.T, moto *exttools.Server, stack string) motoNetwork {
	t.Helper()
	var found struct {
		Vpcs []struct {
			VpcId, CidrBlock            string
			Ipv6CidrBlockAssociationSet []struct{ Ipv6CidrBlock string }
		}
	}
	moto.AWS(t, &found, "ec2", "describe-vpcs", "--filters", "Name=tag:Name,Values="+stack)
	expect.Equal(t, "VPCs", 1, len(found.Vpcs))
	expect.Equal(t, "addresses", "10.20.0.0/18", found.Vpcs[0].CidrBlock)
	expect.Equal(t, "IPv6 blocks", 1, len(found.Vpcs[0].Ipv6CidrBlockAssociationSet))
	n := motoNetwork{found.Vpcs[0].VpcId, map[string]motoSubnet{}}
	var subnets struct{ Subnets []motoSubnet }
	moto.AWS(t, &subnets, "ec2", "describe-subnets", "--filters", "Name=vpc-id,Values="+n.vpc)
	for _, s := range subnets.Subnets {
		n.subnets[nameOf(s.Tags)] = s
	}
	return n
}

func checkSubnetsOnMoto(t *testing.T, n motoNetwork) {
	t.Helper()
	cidrs, zones := map[string]string{}, map[string]string{}
	for name, s := range n.subnets {
		cidrs[name], zones[name] = s.CidrBlock, s.AvailabilityZone
		expect.Equal(t, name+" gives public addresses", strings.HasPrefix(name, "public"), s.MapPublicIpOnLaunch)
		expect.Equal(t, name+" gives IPv6 addresses", true, s.AssignIpv6AddressOnCreation && len(s.Ipv6CidrBlockAssociationSet) == 1)
	}
	expect.Equal(t, "addresses", map[string]string{
		"public A": "10.20.0.0/22", "public B": "10.20.4.0/22", "public C": "10.20.8.0/22",
		"private A": "10.20.16.0/22", "private B": "10.20.20.0/22", "private C": "10.20.24.0/22",
	}, cidrs)
	expect.Equal(t, "zones", 3, len(slices.Compact(slices.Sorted(maps.Values(zones)))))
	expect.Equal(t, "zone of the private subnet", zones["public B"], zones["private B"])
}

func checkRoutesOnMoto(t *testing.T, moto *exttools.Server, n motoNetwork) {
	t.Helper()
	var gateways struct {
		NatGateways []struct {
			NatGatewayId, SubnetId, State string
			NatGatewayAddresses           []struct{ AllocationId string }
		}
	}
	moto.AWS(t, &gateways, "ec2", "describe-nat-gateways", "--filter", "Name=vpc-id,Values="+n.vpc)
	in, addresses := map[string]string{}, map[string]bool{}
	for _, g := range gateways.NatGateways {
		in[g.NatGatewayId] = n.names([]string{g.SubnetId})[0]
		addresses[g.NatGatewayAddresses[0].AllocationId] = true
	}
	expect.Equal(t, "NAT gateways", []string{"public A", "public B", "public C"}, slices.Sorted(maps.Values(in)))
	expect.Equal(t, "addresses of NAT gateways", 3, len(addresses))
	var tables struct {
		RouteTables []struct {
			Associations []struct{ SubnetId string }
			Routes       []struct {
				DestinationCidrBlock, DestinationIpv6CidrBlock       string
				GatewayId, NatGatewayId, EgressOnlyInternetGatewayId string
			}
		}
	}
	moto.AWS(t, &tables, "ec2", "describe-route-tables", "--filters", "Name=vpc-id,Values="+n.vpc)
	routes := map[string]string{}
	for _, table := range tables.RouteTables {
		var v4, v6 string
		for _, r := range table.Routes {
			kind, _, _ := strings.Cut(r.GatewayId, "-")
			switch {
			case r.DestinationCidrBlock == "0.0.0.0/0" && r.NatGatewayId != "":
				v4 = "NAT in " + in[r.NatGatewayId]
			case r.DestinationCidrBlock == "0.0.0.0/0":
				v4 = kind
			case r.DestinationIpv6CidrBlock == "::/0" && r.EgressOnlyInternetGatewayId != "":
				v6 = "egress only"
			case r.DestinationIpv6CidrBlock == "::/0":
				v6 = kind
			}
		}
		for _, a := range table.Associations {
			if a.SubnetId != "" {
				routes[n.names([]string{a.SubnetId})[0]] = v4 + ", " + v6
			}
		}
	}
	expect.Equal(t, "default routes", map[string]string{
		"public A": "igw, igw", "public B": "igw, igw", "public C": "igw, igw",
		"private A": "NAT in public A, egress only", "private B": "NAT in public B, egress only", "private C": "NAT in public C, egress only",
	}, routes)
}

func checkEndpointsOnMoto(t *testing.T, moto *exttools.Server, n motoNetwork) {
	t.Helper()
	var found struct {
		VpcEndpoints []struct {
			ServiceName, VpcEndpointType string
			SubnetIds, RouteTableIds     []string
			PrivateDnsEnabled            bool
			Groups                       []struct{ GroupId string }
		}
	}
	moto.AWS(t, &found, "ec2", "describe-vpc-endpoints", "--filters", "Name=vpc-id,Values="+n.vpc)
	var services []string
	for _, e := range found.VpcEndpoints {
		services = append(services, strings.TrimPrefix(e.ServiceName, "com.amazonaws.us-east-1."))
		if e.VpcEndpointType == "Gateway" {
			expect.Equal(t, "route tables of "+e.ServiceName, 4, len(e.RouteTableIds))
			continue
		}
		expect.Equal(t, "subnets of "+e.ServiceName, []string{"private A", "private B", "private C"}, n.names(e.SubnetIds))
		expect.Equal(t, "names of "+e.ServiceName, true, e.PrivateDnsEnabled)
	}
	slices.Sort(services)
	expect.Equal(t, "endpoints", []string{"ecr.api", "ecr.dkr", "logs", "s3", "ssmmessages"}, services)
	var groups struct {
		SecurityGroups []struct {
			IpPermissions []struct {
				FromPort, ToPort int
				IpRanges         []struct{ CidrIp string }
			}
		}
	}
	moto.AWS(t, &groups, "ec2", "describe-security-groups", "--filters", "Name=vpc-id,Values="+n.vpc, "Name=tag:Name,Values=rich endpoints")
	rule := groups.SecurityGroups[0].IpPermissions[0]
	expect.Equal(t, "who may ask endpoints", "10.20.0.0/18", rule.IpRanges[0].CidrIp)
	expect.Equal(t, "port of endpoints", 443, rule.FromPort)
}

func checkFlowLogsOnMoto(t *testing.T, moto *exttools.Server, n motoNetwork) {
	t.Helper()
	var found struct {
		FlowLogs []struct{ ResourceId, TrafficType, LogGroupName, DeliverLogsPermissionArn string }
	}
	moto.AWS(t, &found, "ec2", "describe-flow-logs")
	expect.Equal(t, "flow logs", 1, len(found.FlowLogs))
	log := found.FlowLogs[0]
	expect.Equal(t, "what is logged", n.vpc+" ALL", log.ResourceId+" "+log.TrafficType)
	expect.Equal(t, "log group", "/docker-compose/rich/flow-logs", log.LogGroupName)
	expect.Equal(t, "it has a role", true, strings.Contains(log.DeliverLogsPermissionArn, "VpcFlowLogRole"))
}

// checkPlacementOnMoto finds out what is in which subnets.
func checkPlacementOnMoto(t *testing.T, moto *exttools.Server, n motoNetwork) {
	t.Helper()
	private, public := []string{"private A", "private B", "private C"}, []string{"public A", "public B", "public C"}
	var listed struct{ ServiceArns []string }
	moto.AWS(t, &listed, "ecs", "list-services", "--cluster", "rich")
	var described struct {
		Services []struct {
			ServiceName          string
			NetworkConfiguration struct {
				AwsvpcConfiguration struct {
					Subnets        []string
					AssignPublicIp string
				}
			}
		}
	}
	moto.AWS(t, &described, append([]string{"ecs", "describe-services", "--cluster", "rich", "--services"}, listed.ServiceArns...)...)
	expect.Equal(t, "services", 2, len(described.Services))
	for _, s := range described.Services {
		expect.Equal(t, "subnets of "+s.ServiceName, private, n.names(s.NetworkConfiguration.AwsvpcConfiguration.Subnets))
		expect.Equal(t, "public addresses of "+s.ServiceName, "DISABLED", s.NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp)
	}
	var balancers struct {
		LoadBalancers []struct {
			Scheme            string
			AvailabilityZones []struct{ SubnetId string }
		}
	}
	moto.AWS(t, &balancers, "elbv2", "describe-load-balancers")
	expect.Equal(t, "load balancers", 2, len(balancers.LoadBalancers))
	for _, lb := range balancers.LoadBalancers {
		var in []string
		for _, zone := range lb.AvailabilityZones {
			in = append(in, zone.SubnetId)
		}
		want := public
		if lb.Scheme == "internal" {
			want = private
		}
		expect.Equal(t, "subnets of the load balancer that is "+lb.Scheme, want, n.names(in))
	}
}
