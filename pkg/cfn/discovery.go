package cfn

// ServiceDiscoveryPrivateDnsNamespace is AWS::ServiceDiscovery::PrivateDnsNamespace.
type ServiceDiscoveryPrivateDnsNamespace struct {
	Name        String
	Vpc         String
	Description String
	Tags        []Tag
}

// ResourceType implements Properties.
func (*ServiceDiscoveryPrivateDnsNamespace) ResourceType() string {
	return "AWS::ServiceDiscovery::PrivateDnsNamespace"
}

// Attributes implements Properties.
func (*ServiceDiscoveryPrivateDnsNamespace) Attributes() []string {
	return []string{"Arn", "HostedZoneId", "Id"}
}

// ServiceDiscoveryService is AWS::ServiceDiscovery::Service, a name in a namespace.
type ServiceDiscoveryService struct {
	Name                    String
	Description             String
	NamespaceId             String
	DnsConfig               *ServiceDiscoveryDnsConfig
	HealthCheckCustomConfig *ServiceDiscoveryHealthCheckCustomConfig
}

// ResourceType implements Properties.
func (*ServiceDiscoveryService) ResourceType() string { return "AWS::ServiceDiscovery::Service" }

// Attributes implements Properties.
func (*ServiceDiscoveryService) Attributes() []string { return []string{"Arn", "Id", "Name"} }

// ServiceDiscoveryInstance is AWS::ServiceDiscovery::Instance, what a name stands for.
type ServiceDiscoveryInstance struct {
	ServiceId          String
	InstanceAttributes map[string]String
}

// ResourceType implements Properties.
func (*ServiceDiscoveryInstance) ResourceType() string { return "AWS::ServiceDiscovery::Instance" }

// Attributes implements Properties.
func (*ServiceDiscoveryInstance) Attributes() []string { return []string{"InstanceId"} }

// ServiceDiscoveryDnsConfig are the DNS records of a name.
type ServiceDiscoveryDnsConfig struct {
	NamespaceId   String
	RoutingPolicy String
	DnsRecords    []ServiceDiscoveryDnsRecord
}

// ServiceDiscoveryDnsRecord is the kind of a DNS record; its TTL is in seconds.
type ServiceDiscoveryDnsRecord struct {
	Type String
	TTL  Int
}

// ServiceDiscoveryHealthCheckCustomConfig leaves the health of an instance to who
// registered it, which is ECS.
type ServiceDiscoveryHealthCheckCustomConfig struct{ FailureThreshold Int }
