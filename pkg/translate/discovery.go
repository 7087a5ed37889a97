package translate

import (
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var discovery = feature{
	name: "Names",
	about: "Services find each other by their Compose names, on every port and with no sidecar: each has a name in a private Cloud Map namespace, `<project>.internal`, and the VPC's DHCP " +
		"options make that namespace the search domain of every task. An existing VPC keeps its own DHCP options: there the full name, `mongo.<project>.internal`, is what resolves.",
	kinds: []diag.Kind{kindBareNames},
	lower: func(l *lowering) {
		if l.plan.VPC.Existing != "" && len(l.plan.Services) > 1 {
			l.At("x-aws-vpc").Report(kindBareNames, "in an existing VPC services do not find each other by bare names")
		}
	},
	emit: emitNamespace,
	emitService: func(_ *Plan, s *Service, set *serviceSet) {
		set.discovery = &cfn.ServiceDiscoveryService{
			Name: cfn.Of(s.Name),
			// A short TTL: a replaced task has another address, and clients should not keep the old one.
			DnsConfig: &cfn.ServiceDiscoveryDnsConfig{
				NamespaceId: cfn.GetAtt(namespaceID, "Id"), RoutingPolicy: cfn.Of("MULTIVALUE"),
				DnsRecords: []cfn.ServiceDiscoveryDnsRecord{{Type: cfn.Of("A"), TTL: cfn.Of(10)}},
			},
			HealthCheckCustomConfig: &cfn.ServiceDiscoveryHealthCheckCustomConfig{FailureThreshold: cfn.Of(1)},
		}
		set.service.ServiceRegistries = []cfn.ECSServiceRegistry{{RegistryArn: cfn.GetAtt(id(s.Name, "ServiceDiscoveryEntry"), "Arn")}}
	},
}

var kindBareNames = diag.Kind{
	Code: "C2E-bare-names", Severity: diag.Warning,
	Title: "bare service names do not resolve in an existing VPC",
	Cause: "A bare name resolves when the VPC's DHCP options name the project's namespace as the search domain, which compose2ecs sets in a VPC of its own only.",
	Cure:  "use full names (mongo.<project>.internal) in the settings of the services, or let the VPC's DHCP options name that domain",
}

// namespace is the domain of the services' names.
const namespace = "${AWS::StackName}.internal"

func emitNamespace(p *Plan, e *emitter) {
	e.add(&cfn.Resource{ID: namespaceID, Properties: &cfn.ServiceDiscoveryPrivateDnsNamespace{
		Name: cfn.Sub(namespace), Vpc: p.VPC.vpcRef(), Description: cfn.Of("Names of the Compose services"),
	}}, "services")
	if p.VPC.Existing != "" {
		return
	}
	// Amazon VPC User Guide, "DHCP option sets in Amazon VPC": the domain name is what
	// a resolver appends to an unqualified name.
	e.add(&cfn.Resource{ID: dhcpOptionsID, Properties: &cfn.EC2DHCPOptions{
		DomainName: cfn.Sub(namespace), DomainNameServers: []cfn.String{cfn.Of("AmazonProvidedDNS")}, Tags: named("${AWS::StackName}"),
	}}, "services")
	e.add(&cfn.Resource{ID: dhcpAttachedID, Properties: &cfn.EC2VPCDHCPOptionsAssociation{
		VpcId: cfn.Ref(vpcID), DhcpOptionsId: cfn.Ref(dhcpOptionsID),
	}}, "services")
}
