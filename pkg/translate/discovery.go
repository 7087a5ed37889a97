package translate

import (
	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var discovery = feature{
	name: "Names",
	about: "Services find each other by their Compose names, on every port and with no sidecar: each has a name in a private Cloud Map namespace, `<project>.internal`, and the VPC's DHCP " +
		"options make that namespace the search domain of every task. An existing VPC keeps its own DHCP options: there the full name, `mongo.<project>.internal`, resolves everywhere, " +
		"and bare names are a matter of Service Connect, see there. `x-aws-discovery` chooses between the two. " +
		"Network `aliases` and the aliases of `links` are names too, and so are `container_name` and `hostname` where another service mentions them: each is an entry of the namespace " +
		"that leads to that of its service. A name stands for one service on AWS, on all networks alike.",
	reads: []attribute{
		{"services.*.networks.*.aliases.**", "more names of the service"},
		{"services.*.networks.*.use_service_name_alias", "the service's name resolves in any case"},
		{"services.*.links.**", "DependsOn, and more names of the other service"},
		{"services.*.container_name", "a name of the service, if another one mentions it"},
		{"services.*.hostname", "a name of the service, if another one mentions it; the host name within the task is ECS's own"},
	},
	extensions: []extension{{
		"x-aws-discovery", []string{"", "services.*"},
		"How names resolve: `dns`, or `connect` for Service Connect. Of a service: whether its tasks have the proxy of Service Connect, by which they find others and others find them. " +
			"Default: dns in a VPC that the stack makes, connect in an existing one.", "",
	}},
	kinds: []diag.Kind{kindAlias, kindAliasClash, kindUnusedName, kindHostname},
	lower: func(l *lowering) {
		lowerDiscovery(l)
		lowerAliases(l)
	},
	emit:        emitNamespace,
	emitService: emitNames,
}

// namespace is the domain of the services' names.
const namespace = "${AWS::StackName}.internal"

// The ways in which names resolve.
const (
	byDNS     = "dns"
	byConnect = "connect"
)

// lowerDiscovery decides for each service how its tasks find others.
func lowerDiscovery(l *lowering) {
	otherwise := byDNS
	if l.plan.VPC.Existing != "" {
		otherwise = byConnect
	}
	otherwise = l.discoveryOf(l.project.Extensions, otherwise)
	l.eachTask(func(s *Service, c types.ServiceConfig) {
		s.Discovery = l.discoveryOf(c.Extensions, otherwise, "services", s.Name)
	})
}

func (l *lowering) discoveryOf(extensions map[string]any, otherwise string, path ...string) string {
	const key = "x-aws-discovery"
	value, ok := decodeExtension[string](l, extensions, key, path...)
	switch {
	case !ok || value == "":
	case value == byDNS || value == byConnect:
		return value
	default:
		at := append(path, key)
		l.AtValue(at...).Report(kindExtensionValue, "%s is dns or connect, not %q", extensionName(at), value)
	}
	return otherwise
}

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

// nameTTL is short: a replaced task has another address, and clients should not keep the
// old one.
const nameTTL = 10

func emitNames(_ *Plan, s *Service, set *serviceSet) {
	set.discovery = &cfn.ServiceDiscoveryService{
		Name: cfn.Of(s.Name),
		DnsConfig: &cfn.ServiceDiscoveryDnsConfig{
			NamespaceId: cfn.GetAtt(namespaceID, "Id"), RoutingPolicy: cfn.Of("MULTIVALUE"),
			DnsRecords: []cfn.ServiceDiscoveryDnsRecord{{Type: cfn.Of("A"), TTL: cfn.Of(nameTTL)}},
		},
		HealthCheckCustomConfig: &cfn.ServiceDiscoveryHealthCheckCustomConfig{FailureThreshold: cfn.Of(1)},
	}
	set.service.ServiceRegistries = []cfn.ECSServiceRegistry{{RegistryArn: cfn.GetAtt(id(s.Name, "ServiceDiscoveryEntry"), "Arn")}}
	if s.Life != Kept {
		return
	}
	for _, a := range s.Aliases {
		if !a.dotted() {
			set.emitAlias(s, a)
			// Who waits for the service finds the name; one that is asked for too early would be
			// remembered as missing.
			set.dependsOn(aliasTargetID(a))
		}
	}
}

func aliasTargetID(a Alias) cfn.LogicalID { return id(a.Name, "AliasTarget") }

// emitAlias adds a name that leads to the one of the service. The ids follow the name and
// not its service: when a name moves to another service, its target changes, and no second
// entry of that name has to be made while the first one is there.
//
// An ECS service has one service registry only (Amazon ECS API Reference, "CreateService",
// serviceRegistries), so its tasks cannot be registered under a second name. Cloud Map
// makes other records itself, and an entry for CNAME records has the routing policy
// WEIGHTED (AWS Cloud Map API Reference, "DnsRecord" and "RegisterInstance":
// AWS_INSTANCE_CNAME).
func (set *serviceSet) emitAlias(s *Service, a Alias) {
	entry := id(a.Name, "AliasEntry")
	set.aliases = append(set.aliases,
		namedResource{&cfn.Resource{ID: entry, Properties: &cfn.ServiceDiscoveryService{
			Name: cfn.Of(a.Name),
			DnsConfig: &cfn.ServiceDiscoveryDnsConfig{
				NamespaceId: cfn.GetAtt(namespaceID, "Id"), RoutingPolicy: cfn.Of("WEIGHTED"),
				DnsRecords: []cfn.ServiceDiscoveryDnsRecord{{Type: cfn.Of("CNAME"), TTL: cfn.Of(nameTTL)}},
			},
		}}, a.from},
		namedResource{&cfn.Resource{ID: aliasTargetID(a), Properties: &cfn.ServiceDiscoveryInstance{
			ServiceId: cfn.Ref(entry), InstanceAttributes: map[string]cfn.String{"AWS_INSTANCE_CNAME": cfn.Sub(s.Name + "." + namespace)},
		}}, a.from},
	)
}
