package hazard

import "sync"

// The types of resources that the rules are about.
const (
	service       = "AWS::ECS::Service"
	cluster       = "AWS::ECS::Cluster"
	task          = "AWS::ECS::TaskDefinition"
	balancer      = "AWS::ElasticLoadBalancingV2::LoadBalancer"
	listener      = "AWS::ElasticLoadBalancingV2::Listener"
	listenerRule  = "AWS::ElasticLoadBalancingV2::ListenerRule"
	targetGroup   = "AWS::ElasticLoadBalancingV2::TargetGroup"
	mountTarget   = "AWS::EFS::MountTarget"
	accessPoint   = "AWS::EFS::AccessPoint"
	fileSystem    = "AWS::EFS::FileSystem"
	subnet        = "AWS::EC2::Subnet"
	vpc           = "AWS::EC2::VPC"
	registry      = "AWS::ServiceDiscovery::Service"
	instance      = "AWS::ServiceDiscovery::Instance"
	namespace     = "AWS::ServiceDiscovery::PrivateDnsNamespace"
	record        = "AWS::Route53::RecordSet"
	certificate   = "AWS::CertificateManager::Certificate"
	alarm         = "AWS::CloudWatch::Alarm"
	webACL        = "AWS::WAFv2::WebACLAssociation"
	scalable      = "AWS::ApplicationAutoScaling::ScalableTarget"
	scalingPolicy = "AWS::ApplicationAutoScaling::ScalingPolicy"
)

// The large tables are made when they are first used: most commands compare nothing.

// createOnly are the properties of which a change makes another resource ("Update requires: Replacement" in the AWS
// CloudFormation Template Reference). A change of one with a question mark does so unless it is left out.
var createOnly = sync.OnceValue(func() map[string][]string {
	return map[string][]string{
		service: {"Cluster", "LaunchType?", "SchedulingStrategy", "ServiceName", "Role"},
		cluster: {"ClusterName"},
		task: {"Family", "ContainerDefinitions", "Cpu", "Memory", "ExecutionRoleArn", "TaskRoleArn", "Volumes",
			"RuntimePlatform", "NetworkMode", "EphemeralStorage", "RequiresCompatibilities", "PidMode", "IpcMode", "ProxyConfiguration",
			"PlacementConstraints", "EnableFaultInjection", "InferenceAccelerators"},
		balancer:     {"Name", "Scheme", "Type"},
		listener:     {"LoadBalancerArn"},
		listenerRule: {"ListenerArn"},
		targetGroup:  {"Name", "Port", "Protocol", "ProtocolVersion", "TargetType", "VpcId", "IpAddressType"},
		mountTarget:  {"FileSystemId", "SubnetId", "IpAddress", "IpAddressType", "Ipv6Address"},
		accessPoint:  {"FileSystemId", "PosixUser", "RootDirectory", "ClientToken"},
		fileSystem:   {"AvailabilityZoneName", "Encrypted", "KmsKeyId", "PerformanceMode"},
		subnet:       {"AvailabilityZone", "AvailabilityZoneId", "CidrBlock", "VpcId", "Ipv6CidrBlock?"},
		vpc:          {"CidrBlock", "InstanceTenancy?"},
		registry:     {"Name", "NamespaceId", "HealthCheckCustomConfig", "Type"},
		instance:     {"ServiceId"},
		namespace:    {"Name", "Vpc"},
		record:       {"HostedZoneId", "HostedZoneName", "Name"},
		certificate: {"DomainName", "DomainValidationOptions", "SubjectAlternativeNames", "ValidationMethod", "KeyAlgorithm",
			"CertificateAuthorityArn"},
		alarm:         {"AlarmName"},
		webACL:        {"ResourceArn", "WebACLArn"},
		scalable:      {"ResourceId", "ScalableDimension", "ServiceNamespace"},
		scalingPolicy: {"PolicyName", "ResourceId", "ScalableDimension", "ScalingTargetId", "ServiceNamespace"},

		"AWS::EC2::SecurityGroup": {"GroupDescription", "GroupName", "VpcId"},
		"AWS::EC2::SecurityGroupIngress": {"GroupId", "IpProtocol", "FromPort", "ToPort", "SourceSecurityGroupId",
			"CidrIp", "CidrIpv6", "SourcePrefixListId"},
		"AWS::EC2::RouteTable": {"VpcId"},
		"AWS::EC2::Route":      {"RouteTableId", "DestinationCidrBlock", "DestinationIpv6CidrBlock"},
		"AWS::EC2::NatGateway": {"SubnetId", "AllocationId", "ConnectivityType", "PrivateIpAddress", "VpcId",
			"AvailabilityMode"},
		"AWS::EC2::VPCEndpoint":               {"ServiceName", "VpcEndpointType", "VpcId", "ServiceRegion"},
		"AWS::EC2::EgressOnlyInternetGateway": {"VpcId"},
		"AWS::EC2::DHCPOptions": {"DomainName", "DomainNameServers", "NtpServers", "NetbiosNameServers",
			"NetbiosNodeType"},
		"AWS::Logs::LogGroup":                           {"LogGroupName"},
		"AWS::Scheduler::Schedule":                      {"Name"},
		"AWS::SecretsManager::Secret":                   {"Name"},
		"AWS::IAM::Role":                                {"Path", "RoleName"},
		"AWS::ServiceDiscovery::HttpNamespace":          {"Name"},
		"AWS::ECS::CapacityProvider":                    {"Name", "ClusterName"},
		"AWS::ECS::ClusterCapacityProviderAssociations": {"Cluster"},
		"AWS::ECR::Repository":                          {"RepositoryName", "EncryptionConfiguration"},
	}
})

// A uniqueKey is what two resources of a type cannot have in common, not even for the time of an update.
type uniqueKey struct {
	what  string   // in words
	parts []string // the properties, as paths; without the last of them there is no key
}

var uniqueKeys = sync.OnceValue(func() map[string]uniqueKey {
	return map[string]uniqueKey{
		listener:     {"the port of the load balancer", []string{"LoadBalancerArn", "Port"}},
		listenerRule: {"the priority on the listener", []string{"ListenerArn", "Priority"}},
		balancer:     {"the name", []string{"Name"}},
		targetGroup:  {"the name", []string{"Name"}},
		registry:     {"the name in the namespace", []string{"DnsConfig/NamespaceId", "Name"}},
		namespace:    {"the name", []string{"Name"}},
		cluster:      {"the name", []string{"ClusterName"}},
		record:       {"the name in the hosted zone", []string{"HostedZoneId", "Type", "Name"}},
		mountTarget:  {"the zone of the file system", nil}, // see mountKey
		subnet:       {"the addresses", []string{"VpcId", "CidrBlock"}},

		"AWS::ServiceDiscovery::HttpNamespace": {"the name", []string{"Name"}},
		"AWS::Logs::LogGroup":                  {"the name", []string{"LogGroupName"}},
		"AWS::Scheduler::Schedule":             {"the name", []string{"GroupName", "Name"}},
		"AWS::SecretsManager::Secret":          {"the name", []string{"Name"}},
		"AWS::IAM::Role":                       {"the name", []string{"RoleName"}},
		"AWS::ECR::Repository":                 {"the name", []string{"RepositoryName"}},
		"AWS::ECS::CapacityProvider":           {"the name", []string{"Name"}},
		"AWS::EC2::Route": {"the destination in the route table", []string{"DestinationIpv6CidrBlock",
			"DestinationCidrBlock", "RouteTableId"}},
		"AWS::EC2::NatGateway":           {"the address", []string{"AllocationId"}},
		"AWS::EC2::VPCGatewayAttachment": {"the VPC", []string{"VpcId"}},
		"AWS::EC2::VPCEndpoint":          {"the service in the VPC", []string{"VpcId", "ServiceName"}},
		"AWS::EC2::SecurityGroup":        {"the name in the VPC", []string{"VpcId", "GroupName"}},
		"AWS::EC2::SecurityGroupIngress": {"what it lets in", []string{"FromPort", "ToPort", "SourceSecurityGroupId", "CidrIp",
			"CidrIpv6", "GroupId", "IpProtocol"}},
	}
})

// setBy are the resources that set something of another one, which they take away when they are deleted, whoever has set it
// again by then; and the properties that say of what.
var setBy = map[string][]string{
	webACL:        {"ResourceArn"},
	scalable:      {"ResourceId", "ScalableDimension"},
	scalingPolicy: {"ResourceId", "ScalingTargetId", "PolicyName"},
	alarm:         {"AlarmName"},

	"AWS::EC2::VPCDHCPOptionsAssociation":           {"VpcId"},
	"AWS::EC2::SubnetRouteTableAssociation":         {"SubnetId"},
	"AWS::ECS::ClusterCapacityProviderAssociations": {"Cluster"},
}
