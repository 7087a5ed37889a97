package cfn

// EC2VPC is AWS::EC2::VPC.
type EC2VPC struct {
	CidrBlock          String
	EnableDnsSupport   Bool
	EnableDnsHostnames Bool
	Tags               []Tag
}

// ResourceType implements Properties.
func (*EC2VPC) ResourceType() string { return "AWS::EC2::VPC" }

// Attributes implements Properties.
func (*EC2VPC) Attributes() []string {
	return []string{
		"CidrBlock", "CidrBlockAssociations", "DefaultNetworkAcl", "DefaultSecurityGroup", "EnableDnsHostnames",
		"EnableDnsSupport", "InstanceTenancy", "Ipv4IpamPoolId", "Ipv4NetmaskLength", "Ipv6CidrBlocks", "Tags", "VpcId",
	}
}

// EC2Subnet is AWS::EC2::Subnet.
type EC2Subnet struct {
	VpcId                       String
	AvailabilityZone            String
	CidrBlock                   String
	Ipv6CidrBlock               String
	MapPublicIpOnLaunch         Bool
	AssignIpv6AddressOnCreation Bool
	Tags                        []Tag
}

// ResourceType implements Properties.
func (*EC2Subnet) ResourceType() string { return "AWS::EC2::Subnet" }

// Attributes implements Properties.
func (*EC2Subnet) Attributes() []string {
	return []string{
		"AssignIpv6AddressOnCreation", "AvailabilityZone", "AvailabilityZoneId", "CidrBlock", "EnableDns64",
		"EnableLniAtDeviceIndex", "Ipv4IpamPoolId", "Ipv4NetmaskLength", "Ipv6CidrBlock", "Ipv6CidrBlocks",
		"Ipv6IpamPoolId", "Ipv6Native", "Ipv6NetmaskLength", "MapPublicIpOnLaunch", "NetworkAclAssociationId",
		"OutpostArn", "SubnetId", "Tags", "VpcId",
	}
}

// EC2InternetGateway is AWS::EC2::InternetGateway.
type EC2InternetGateway struct {
	Tags []Tag
}

// ResourceType implements Properties.
func (*EC2InternetGateway) ResourceType() string { return "AWS::EC2::InternetGateway" }

// Attributes implements Properties.
func (*EC2InternetGateway) Attributes() []string { return []string{"InternetGatewayId"} }

// EC2VPCGatewayAttachment is AWS::EC2::VPCGatewayAttachment.
type EC2VPCGatewayAttachment struct {
	VpcId             String
	InternetGatewayId String
}

// ResourceType implements Properties.
func (*EC2VPCGatewayAttachment) ResourceType() string { return "AWS::EC2::VPCGatewayAttachment" }

// Attributes implements Properties.
func (*EC2VPCGatewayAttachment) Attributes() []string { return []string{"AttachmentType"} }

// EC2RouteTable is AWS::EC2::RouteTable.
type EC2RouteTable struct {
	VpcId String
	Tags  []Tag
}

// ResourceType implements Properties.
func (*EC2RouteTable) ResourceType() string { return "AWS::EC2::RouteTable" }

// Attributes implements Properties.
func (*EC2RouteTable) Attributes() []string { return []string{"RouteTableId"} }

// EC2Route is AWS::EC2::Route.
type EC2Route struct {
	RouteTableId                String
	DestinationCidrBlock        String
	DestinationIpv6CidrBlock    String
	GatewayId                   String
	NatGatewayId                String
	EgressOnlyInternetGatewayId String
}

// ResourceType implements Properties.
func (*EC2Route) ResourceType() string { return "AWS::EC2::Route" }

// Attributes implements Properties.
func (*EC2Route) Attributes() []string { return []string{"CidrBlock"} }

// EC2SubnetRouteTableAssociation is AWS::EC2::SubnetRouteTableAssociation.
type EC2SubnetRouteTableAssociation struct {
	SubnetId     String
	RouteTableId String
}

// ResourceType implements Properties.
func (*EC2SubnetRouteTableAssociation) ResourceType() string {
	return "AWS::EC2::SubnetRouteTableAssociation"
}

// Attributes implements Properties.
func (*EC2SubnetRouteTableAssociation) Attributes() []string { return []string{"Id"} }

// EC2EIP is AWS::EC2::EIP.
type EC2EIP struct {
	Domain String
	Tags   []Tag
}

// ResourceType implements Properties.
func (*EC2EIP) ResourceType() string { return "AWS::EC2::EIP" }

// Attributes implements Properties.
func (*EC2EIP) Attributes() []string { return []string{"AllocationId", "PublicIp"} }

// EC2NatGateway is AWS::EC2::NatGateway.
type EC2NatGateway struct {
	AllocationId String
	SubnetId     String
	Tags         []Tag
}

// ResourceType implements Properties.
func (*EC2NatGateway) ResourceType() string { return "AWS::EC2::NatGateway" }

// Attributes implements Properties.
func (*EC2NatGateway) Attributes() []string {
	return []string{"AutoProvisionZones", "AutoScalingIps", "EniId", "NatGatewayId", "RouteTableId"}
}

// EC2VPCCidrBlock is AWS::EC2::VPCCidrBlock.
type EC2VPCCidrBlock struct {
	VpcId                       String
	AmazonProvidedIpv6CidrBlock Bool
}

// ResourceType implements Properties.
func (*EC2VPCCidrBlock) ResourceType() string { return "AWS::EC2::VPCCidrBlock" }

// Attributes implements Properties.
func (*EC2VPCCidrBlock) Attributes() []string {
	return []string{"Id", "IpSource", "Ipv6AddressAttribute"}
}

// EC2EgressOnlyInternetGateway is AWS::EC2::EgressOnlyInternetGateway.
type EC2EgressOnlyInternetGateway struct {
	VpcId String
	Tags  []Tag
}

// ResourceType implements Properties.
func (*EC2EgressOnlyInternetGateway) ResourceType() string {
	return "AWS::EC2::EgressOnlyInternetGateway"
}

// Attributes implements Properties.
func (*EC2EgressOnlyInternetGateway) Attributes() []string { return []string{"Id"} }

// EC2FlowLog is AWS::EC2::FlowLog.
type EC2FlowLog struct {
	ResourceId               String
	Resource                 String `cfn:"ResourceType"` // the method has its name
	TrafficType              String
	LogDestinationType       String
	LogGroupName             String
	DeliverLogsPermissionArn String
	Tags                     []Tag
}

// ResourceType implements Properties.
func (*EC2FlowLog) ResourceType() string { return "AWS::EC2::FlowLog" }

// Attributes implements Properties.
func (*EC2FlowLog) Attributes() []string { return []string{"Id"} }

// EC2DHCPOptions is AWS::EC2::DHCPOptions.
type EC2DHCPOptions struct {
	DomainName        String
	DomainNameServers []String
	Tags              []Tag
}

// ResourceType implements Properties.
func (*EC2DHCPOptions) ResourceType() string { return "AWS::EC2::DHCPOptions" }

// Attributes implements Properties.
func (*EC2DHCPOptions) Attributes() []string { return []string{"DhcpOptionsId"} }

// EC2VPCDHCPOptionsAssociation is AWS::EC2::VPCDHCPOptionsAssociation.
type EC2VPCDHCPOptionsAssociation struct {
	VpcId         String
	DhcpOptionsId String
}

// ResourceType implements Properties.
func (*EC2VPCDHCPOptionsAssociation) ResourceType() string {
	return "AWS::EC2::VPCDHCPOptionsAssociation"
}

// Attributes implements Properties.
func (*EC2VPCDHCPOptionsAssociation) Attributes() []string { return nil }

// EC2VPCEndpoint is AWS::EC2::VPCEndpoint.
type EC2VPCEndpoint struct {
	VpcId             String
	ServiceName       String
	VpcEndpointType   String
	RouteTableIds     []String
	SubnetIds         []String
	SecurityGroupIds  []String
	PrivateDnsEnabled Bool
	Tags              []Tag
}

// ResourceType implements Properties.
func (*EC2VPCEndpoint) ResourceType() string { return "AWS::EC2::VPCEndpoint" }

// Attributes implements Properties.
func (*EC2VPCEndpoint) Attributes() []string {
	return []string{"CreationTimestamp", "DnsEntries", "Id", "NetworkInterfaceIds"}
}

// EC2SecurityGroup is AWS::EC2::SecurityGroup.
type EC2SecurityGroup struct {
	GroupDescription     String
	VpcId                String
	SecurityGroupIngress []EC2Ingress
	Tags                 []Tag
}

// ResourceType implements Properties.
func (*EC2SecurityGroup) ResourceType() string { return "AWS::EC2::SecurityGroup" }

// Attributes implements Properties.
func (*EC2SecurityGroup) Attributes() []string {
	return []string{
		"GroupDescription", "GroupId", "GroupName", "Id", "SecurityGroupEgress", "SecurityGroupIngress", "Tags", "VpcId",
	}
}

// EC2Ingress is a rule of a security group for what comes in.
type EC2Ingress struct {
	Description           String
	IpProtocol            String
	FromPort              Int
	ToPort                Int
	CidrIp                String
	CidrIpv6              String
	SourceSecurityGroupId String
}

// EC2SecurityGroupIngress is AWS::EC2::SecurityGroupIngress, a rule on its own.
type EC2SecurityGroupIngress struct {
	GroupId               String
	Description           String
	IpProtocol            String
	FromPort              Int
	ToPort                Int
	CidrIp                String
	SourceSecurityGroupId String
}

// ResourceType implements Properties.
func (*EC2SecurityGroupIngress) ResourceType() string { return "AWS::EC2::SecurityGroupIngress" }

// Attributes implements Properties.
func (*EC2SecurityGroupIngress) Attributes() []string { return []string{"Id"} }
