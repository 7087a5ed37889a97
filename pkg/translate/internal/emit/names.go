package emit

import (
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// namespace is the domain of the services' names.
const namespace = "${AWS::StackName}.internal"

func emitNamespace(p *plan.Plan, e *emitter) {
	e.add(&cfn.Resource{ID: namespaceID, Properties: &cfn.ServiceDiscoveryPrivateDnsNamespace{
		Name: cfn.Sub(namespace), Vpc: p.VPC.Ref(), Description: cfn.Of("Names of the Compose services"),
	}}, "services")
	if p.VPC.Existing != "" {
		return
	}
	// Amazon VPC User Guide, "DHCP option sets in Amazon VPC": the domain name is what
	// a resolver appends to an unqualified name.
	e.add(&cfn.Resource{ID: dhcpOptionsID, Properties: &cfn.EC2DHCPOptions{
		DomainName: cfn.Sub(namespace), DomainNameServers: []cfn.String{cfn.Of("AmazonProvidedDNS")}, Tags: nameTags("${AWS::StackName}"),
	}}, "services")
	e.add(&cfn.Resource{ID: dhcpAttachedID, Properties: &cfn.EC2VPCDHCPOptionsAssociation{
		VpcId: cfn.Ref(plan.VpcID), DhcpOptionsId: cfn.Ref(dhcpOptionsID),
	}}, "services")
}

// nameTTL is short: a replaced task has another address, and clients should not keep the
// old one.
const nameTTL = 10

func emitNames(_ *plan.Plan, s *plan.Service, set *serviceResources) {
	set.discovery = &cfn.ServiceDiscoveryService{
		Name: cfn.Of(s.Name),
		DnsConfig: &cfn.ServiceDiscoveryDnsConfig{
			NamespaceId: cfn.GetAtt(namespaceID, "Id"), RoutingPolicy: cfn.Of("MULTIVALUE"),
			DnsRecords: []cfn.ServiceDiscoveryDnsRecord{{Type: cfn.Of("A"), TTL: cfn.Of(nameTTL)}},
		},
		HealthCheckCustomConfig: &cfn.ServiceDiscoveryHealthCheckCustomConfig{FailureThreshold: cfn.Of(1)},
	}
	set.service.ServiceRegistries = []cfn.ECSServiceRegistry{{RegistryArn: cfn.GetAtt(plan.ID(s.Name, "ServiceDiscoveryEntry"), "Arn")}}
	if s.RunMode != plan.LongRunning {
		return
	}
	for _, a := range s.Aliases {
		if !a.Dotted() || !s.Served() || len(a.Shared) > 0 {
			set.emitAlias(s, a)
			// Who waits for the service finds the name; one that is asked for too early would be
			// remembered as missing.
			set.dependsOn(aliasTargetID(s, a))
		}
	}
}

func aliasEntryID(a plan.Alias) cfn.LogicalID { return plan.ID(a.Name, "AliasEntry") }

func aliasTargetID(s *plan.Service, a plan.Alias) cfn.LogicalID {
	if a.FirstOf(s.Name) {
		return plan.ID(a.Name, "AliasTarget")
	}
	return plan.ID(a.Name, "AliasTarget"+plan.Stem(s.Name))
}

// emitAlias adds a name that leads to the one of the service. The ids follow the name and
// not its service: when a name moves to another service, its target changes, and no second
// entry of that name has to be made while the first one is there.
//
// An ECS service has one service registry only (Amazon ECS API Reference, "CreateService",
// serviceRegistries), so its tasks cannot be registered under a second name. Cloud Map
// makes other records itself, and an entry for CNAME records has the routing policy
// WEIGHTED (AWS Cloud Map API Reference, "DnsRecord" and "RegisterInstance":
// AWS_INSTANCE_CNAME). Of several instances, that policy picks one at random for each
// answer, with the same weight for all ("DnsConfig": RoutingPolicy). CloudFormation gives
// each an id of its own.
func (set *serviceResources) emitAlias(s *plan.Service, a plan.Alias) {
	if a.FirstOf(s.Name) {
		set.aliases = append(set.aliases, namedResource{&cfn.Resource{ID: aliasEntryID(a), Properties: &cfn.ServiceDiscoveryService{
			Name: cfn.Of(a.Name),
			DnsConfig: &cfn.ServiceDiscoveryDnsConfig{
				NamespaceId: cfn.GetAtt(namespaceID, "Id"), RoutingPolicy: cfn.Of("WEIGHTED"),
				DnsRecords: []cfn.ServiceDiscoveryDnsRecord{{Type: cfn.Of("CNAME"), TTL: cfn.Of(nameTTL)}},
			},
		}}, a.From})
	}
	target := &cfn.ServiceDiscoveryInstance{
		ServiceId: cfn.Ref(aliasEntryID(a)), InstanceAttributes: map[string]cfn.String{"AWS_INSTANCE_CNAME": cfn.Sub(s.Name + "." + namespace)},
	}
	set.aliases = append(set.aliases, namedResource{&cfn.Resource{ID: aliasTargetID(s, a), Properties: target}, a.From})
}
