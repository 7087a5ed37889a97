package emit

import (
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// emitAddresses gives the container its variables with addresses, among the others.
func emitAddresses(p *plan.Plan, s *plan.Service, set *containerResources) {
	for _, v := range s.Addresses {
		value := addressURL(p, v.Address)
		if v.HostOnly {
			value = addressHost(p, v.Address)
		}
		set.container.Environment = append(set.container.Environment, cfn.ECSKeyValuePair{Name: cfn.Of(v.Name), Value: value})
	}
	slices.SortStableFunc(set.container.Environment, func(a, b cfn.ECSKeyValuePair) int {
		return strings.Compare(a.Name.Target(), b.Name.Target())
	})
}

// addressURL is an address as a URL, which CloudFormation completes where the name is that
// of a load balancer.
func addressURL(p *plan.Plan, a plan.Address) cfn.String {
	if a.Host != "" {
		return literal(a.URL(a.Host))
	}
	a.Path = cfn.EscapeSub(a.Path)
	return cfn.Sub(a.URL(dnsVariable(p, a.Balancer)))
}

func addressHost(p *plan.Plan, a plan.Address) cfn.String {
	switch {
	case a.Host != "":
		return literal(a.Host)
	case p.Existing(balancerByID(p, a.Balancer)):
		return cfn.Ref(a.Balancer + existingDNS)
	default:
		return cfn.GetAtt(a.Balancer, "DNSName")
	}
}

// dnsVariable is the DNS name of a load balancer inside of Sub.
func dnsVariable(p *plan.Plan, balancer cfn.LogicalID) string {
	if p.Existing(balancerByID(p, balancer)) {
		return "${" + string(balancer+existingDNS) + "}"
	}
	return "${" + string(balancer) + ".DNSName}"
}
