package permissions

// A Withheld is what a handler asks for with a property that the translation does not
// write. An overlay that sets the property needs the actions too.
type Withheld struct {
	Type, Property string
	Actions        []string
}

// NotGranted is what the policies leave out of what the schemas' handlers name.
func NotGranted() []Withheld { return withheld }

var withheld = []Withheld{
	{"AWS::ApplicationAutoScaling::ScalableTarget", "RoleARN", []string{"iam:PassRole"}},
	{"AWS::ApplicationAutoScaling::ScalingPolicy", "PredictiveScalingPolicyConfiguration", []string{"cloudwatch:GetMetricData"}},
	{"AWS::CertificateManager::Certificate", "CertificateAuthorityArn", []string{"acm-pca:GetCertificate", "acm-pca:IssueCertificate"}},
	{
		"AWS::EC2::FlowLog", "LogDestination",
		[]string{"logs:CreateLogDelivery", "logs:DeleteLogDelivery", "s3:GetBucketPolicy", "s3:PutBucketPolicy"},
	},
	{"AWS::EC2::NatGateway", "SecondaryAllocationIds", []string{"ec2:AssociateNatGatewayAddress", "ec2:DisassociateNatGatewayAddress"}},
	{
		"AWS::EC2::NatGateway", "SecondaryPrivateIpAddresses",
		[]string{"ec2:AssignPrivateNatGatewayAddress", "ec2:UnassignPrivateNatGatewayAddress"},
	},
	{"AWS::EC2::VPC", "InstanceTenancy", []string{"ec2:ModifyVpcTenancy"}},
	{"AWS::EC2::VPC", "VpcEncryptionControl", []string{"ec2:CreateVpcEncryptionControl"}},
	{"AWS::EC2::VPCCidrBlock", "Ipv6IpamPoolId", []string{"ec2:AllocateIpamPoolCidr"}},
	{"AWS::EC2::VPCEndpoint", "ServiceNetworkArn", []string{"vpc-lattice:CreateServiceNetworkVpcEndpointAssociation"}},
	{"AWS::EC2::VPCEndpoint", "ServiceRegion", []string{"vpce:AllowMultiRegion"}},
	{"AWS::EC2::VPCGatewayAttachment", "VpnGatewayId", []string{"ec2:AttachVpnGateway", "ec2:DetachVpnGateway"}},
	{"AWS::ECS::Cluster", "CapacityProviders", []string{"ecs:PutClusterCapacityProviders"}},
	{"AWS::ECS::Cluster", "Configuration", []string{"kms:DescribeKey"}},
	{"AWS::EFS::FileSystem", "FileSystemProtection", []string{"elasticfilesystem:UpdateFileSystemProtection"}},
	{
		"AWS::EFS::FileSystem", "ReplicationConfiguration",
		[]string{"elasticfilesystem:CreateReplicationConfiguration", "elasticfilesystem:DeleteReplicationConfiguration"},
	},
	{"AWS::ElasticLoadBalancingV2::LoadBalancer", "Ipv4IpamPoolId", []string{"ec2:DescribeIpamPools", "elasticloadbalancing:ModifyIpPools"}},
	{"AWS::ElasticLoadBalancingV2::LoadBalancer", "MinimumLoadBalancerCapacity", []string{"elasticloadbalancing:ModifyCapacityReservation"}},
	{
		"AWS::ElasticLoadBalancingV2::TargetGroup", "Targets",
		[]string{"elasticloadbalancing:DeregisterTargets", "elasticloadbalancing:RegisterTargets"},
	},
	{"AWS::Logs::LogGroup", "DataProtectionPolicy", []string{"logs:CreateLogDelivery", "logs:PutDataProtectionPolicy"}},
	{"AWS::Logs::LogGroup", "FieldIndexPolicies", []string{"logs:DeleteIndexPolicy", "logs:PutIndexPolicy"}},
	{"AWS::Logs::LogGroup", "ResourcePolicyDocument", []string{"logs:DeleteResourcePolicy", "logs:PutResourcePolicy"}},
	{
		"AWS::SecretsManager::Secret", "ReplicaRegions",
		[]string{"secretsmanager:RemoveRegionsFromReplication", "secretsmanager:ReplicateSecretToRegions"},
	},
}
