package cost

import (
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/cost/prices"
)

const (
	balancerType = "AWS::ElasticLoadBalancingV2::LoadBalancer"
	natType      = "AWS::EC2::NatGateway"
	endpointType = "AWS::EC2::VPCEndpoint"
)

// balancer adds a load balancer: its hours, its capacity, and where the internet reaches it, its addresses, one in each subnet, and
// what it sends. A capacity unit is a GB an hour, as far as bytes are concerned ("Elastic Load Balancing pricing", LCU details).
func (e *estimator) balancer(id cfn.LogicalID) {
	p := e.properties(id)
	hour, capacity := prices.ALBHour, prices.ALBCapacity
	if text(p.Get("Type")) == "network" {
		hour, capacity = prices.NLBHour, prices.NLBCapacity
	}
	e.add(id, hour, exactly(Hours))
	e.add(id, capacity, exactly(e.Assumptions.Traffic))
	if text(p.Get("Scheme")) != "internal" {
		e.add(id, prices.TransferOut, exactly(e.Assumptions.Traffic))
		e.add(id, prices.PublicIPv4, exactly(e.addresses(p)*Hours))
	}
}

// addresses is how many public addresses a load balancer has.
func (e *estimator) addresses(p *cfn.Node) float64 {
	if text(p.Get("IpAddressType")) == "dualstack-without-public-ipv4" {
		return 0
	}
	return float64(max(len(items(p.Get("Subnets"))), len(items(p.Get("SubnetMappings")))))
}

func (e *estimator) nat(id cfn.LogicalID) {
	e.add(id, prices.NATHour, exactly(Hours))
	e.add(id, prices.NATData, exactly(e.Assumptions.Data))
}

// endpoint adds an interface endpoint, which is paid for in each zone. Gateways cost nothing.
func (e *estimator) endpoint(id cfn.LogicalID) {
	p := e.properties(id)
	if text(p.Get("VpcEndpointType")) != "Interface" {
		return
	}
	e.add(id, prices.EndpointHour, exactly(float64(len(items(p.Get("SubnetIds")))*Hours)))
	e.add(id, prices.EndpointData, exactly(e.Assumptions.Data))
}
