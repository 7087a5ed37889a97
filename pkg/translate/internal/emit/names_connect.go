package emit

import (
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

func emitConnectService(_ *plan.Plan, s *plan.Service, set *serviceResources) {
	if s.Connect != nil {
		set.emitConnect(s)
	}
}

// emitConnect gives the tasks the proxy. The namespace is the one that has the DNS names
// too ("Service Connect concepts": its type does not matter), given by its ARN: a name
// need not be the only one of its kind in the account.
func (set *serviceResources) emitConnect(s *plan.Service) {
	c := &cfn.ECSServiceConnectConfiguration{Enabled: cfn.Of(true), Namespace: cfn.GetAtt(namespaceID, "Arn"),
		LogConfiguration: set.cloudWatch(s.Name+"-service-connect", nil)}
	for _, e := range s.Connect.Endpoints {
		set.namePort(e)
		for _, name := range s.ConnectNames() {
			// There is one client alias for each entry, and several entries for a port (Amazon
			// ECS API Reference, "ServiceConnectService"; Developer Guide, "Service Connect
			// service configuration").
			entry := cfn.ECSServiceConnectService{
				PortName: cfn.Of(e.PortName()), DiscoveryName: cfn.Of(e.DiscoveryName(name)),
				ClientAliases: []cfn.ECSServiceConnectClientAlias{{Port: cfn.Of(e.Port), DnsName: cfn.Of(name)}},
				// If it is not said, a connection without traffic ends, after five minutes with HTTP, after an hour with
				// TCP (Amazon ECS API Reference, "TimeoutConfiguration"), which it does not locally.
				Timeout: &cfn.ECSServiceConnectTimeout{IdleTimeoutSeconds: cfn.Of(s.ProxyTimeouts.Idle)},
			}
			if e.Protocol != "" {
				entry.Timeout.PerRequestTimeoutSeconds = cfn.Of(s.ProxyTimeouts.Request) // if it is not said, a request ends after 15 seconds
			}
			c.Services = append(c.Services, entry)
		}
	}
	set.service.ServiceConnectConfiguration = c
}

// namePort names the port mapping of an endpoint, which a load balancer may have made.
func (set *serviceResources) namePort(e plan.Endpoint) {
	mappings := &set.containerOf(e.Container).PortMappings
	i := slices.IndexFunc(*mappings, func(m cfn.ECSPortMapping) bool {
		port, _ := m.ContainerPort.Literal()
		return port == e.Port && m.Protocol.Target() == "tcp"
	})
	if i < 0 {
		i = len(*mappings)
		*mappings = append(*mappings, cfn.ECSPortMapping{ContainerPort: cfn.Of(e.Port), Protocol: cfn.Of("tcp")})
	}
	(*mappings)[i].Name, (*mappings)[i].AppProtocol = cfn.Of(e.PortName()), optional(e.Protocol)
}
