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
		value := addressText(p, v.Parts...)
		set.container.Environment = append(set.container.Environment, cfn.ECSKeyValuePair{Name: cfn.Of(v.Name), Value: value})
	}
	slices.SortStableFunc(set.container.Environment, func(a, b cfn.ECSKeyValuePair) int {
		return strings.Compare(a.Name.Target(), b.Name.Target())
	})
}

// addressText is a text with addresses, which CloudFormation completes where the name is that of a
// load balancer.
func addressText(p *plan.Plan, parts ...plan.AddressPart) cfn.String {
	if len(parts) == 1 && parts[0].Form == plan.HostOnly {
		return addressHost(p, parts[0].Address)
	}
	var known, completed strings.Builder
	open := false
	for _, part := range parts {
		host := part.Address.Host
		known.WriteString(part.With(host))
		if part.Text == "" && host == "" {
			open, host = true, dnsVariable(p, part.Address.Balancer)
		}
		part.Text, part.Address.Path = cfn.EscapeSub(part.Text), cfn.EscapeSub(part.Address.Path)
		completed.WriteString(part.With(host))
	}
	if !open {
		return literal(known.String())
	}
	return cfn.Sub(completed.String())
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
