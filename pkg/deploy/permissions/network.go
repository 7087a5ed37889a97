package permissions

// What CloudFormation does with each type is in "handlers" of the type's schema, which
// CloudFormation publishes (aws cloudformation describe-type; the copies that were read
// are in the repository of the Terraform provider awscc, internal/service/cloudformation/
// schemas). What a handler asks for alone when a property is set that the translation
// does not write is left out, and stands in withheld.

// networkTypes are the types of Amazon EC2.
var networkTypes = map[string][]grant{
	"AWS::EC2::VPC": {
		// Fn::GetAZs, which chooses the subnets' zones, takes DescribeAvailabilityZones,
		// DescribeAccountAttributes and DescribeSubnets (its page in the CloudFormation
		// Template Reference).
		{anywhere, []string{
			"ec2:DescribeAccountAttributes", "ec2:DescribeAvailabilityZones", "ec2:DescribeNetworkAcls", "ec2:DescribeSecurityGroups",
			"ec2:DescribeSubnets", "ec2:DescribeVpcAttribute", "ec2:DescribeVpcEncryptionControls", "ec2:DescribeVpcs",
		}},
		{newNetwork, []string{"ec2:CreateTags", "ec2:CreateVpc", "ec2:DeleteTags", "ec2:ModifyVpcAttribute"}},
		{network, []string{"ec2:DeleteVpc"}},
	},
	"AWS::EC2::Subnet": {
		// DescribeSubnets is also what a parameter of the type AWS::EC2::Subnet::Id takes.
		{anywhere, []string{"ec2:DescribeNetworkAcls", "ec2:DescribeSubnets"}},
		{newNetwork, []string{
			"ec2:AssociateSubnetCidrBlock", "ec2:CreateSubnet", "ec2:CreateTags", "ec2:DeleteTags", "ec2:ModifySubnetAttribute",
		}},
		{network, []string{"ec2:DeleteSubnet", "ec2:DisassociateSubnetCidrBlock"}},
	},
	"AWS::EC2::InternetGateway": {
		{anywhere, []string{"ec2:DescribeInternetGateways"}},
		{newNetwork, []string{"ec2:CreateInternetGateway", "ec2:CreateTags", "ec2:DeleteTags"}},
		{network, []string{"ec2:DeleteInternetGateway"}},
	},
	"AWS::EC2::VPCGatewayAttachment": {
		{anywhere, []string{"ec2:DescribeInternetGateways", "ec2:DescribeVpnGateways"}},
		{network, []string{"ec2:AttachInternetGateway", "ec2:DetachInternetGateway"}},
	},
	// AcceptAddressTransfer, AssociateAddress and DisassociateAddress, which the schema has
	// too, are for addresses of others and of instances.
	"AWS::EC2::EIP": {
		{anywhere, []string{"ec2:DescribeAddresses", "ec2:DescribeTags"}},
		{newNetwork, []string{"ec2:AllocateAddress", "ec2:CreateTags", "ec2:DeleteTags"}},
		{network, []string{"ec2:ReleaseAddress"}},
	},
	"AWS::EC2::NatGateway": {
		{anywhere, []string{"ec2:DescribeNatGateways"}},
		{newNetwork, []string{"ec2:CreateNatGateway", "ec2:CreateTags", "ec2:DeleteTags"}},
		{network, []string{"ec2:DeleteNatGateway"}},
	},
	"AWS::EC2::VPCCidrBlock": {
		{anywhere, []string{"ec2:DescribeVpcs"}},
		{network, []string{"ec2:AssociateVpcCidrBlock", "ec2:DisassociateVpcCidrBlock"}},
	},
	"AWS::EC2::EgressOnlyInternetGateway": {
		{anywhere, []string{"ec2:DescribeEgressOnlyInternetGateways", "ec2:DescribeTags", "ec2:DescribeVpcs"}},
		{newNetwork, []string{"ec2:CreateEgressOnlyInternetGateway", "ec2:CreateTags", "ec2:DeleteTags"}},
		{network, []string{"ec2:DeleteEgressOnlyInternetGateway"}},
	},
	"AWS::EC2::FlowLog": {
		{anywhere, []string{"ec2:DescribeFlowLogs"}},
		{newNetwork, []string{"ec2:CreateFlowLogs", "ec2:CreateTags", "ec2:DeleteTags"}},
		{network, []string{"ec2:DeleteFlowLogs"}},
		{giveRoles, []string{"iam:PassRole"}},
	},
	"AWS::EC2::RouteTable": {
		{anywhere, []string{"ec2:DescribeRouteTables"}},
		{newNetwork, []string{"ec2:CreateRouteTable", "ec2:CreateTags", "ec2:DeleteTags"}},
		{network, []string{"ec2:DeleteRouteTable"}},
	},
	"AWS::EC2::Route": {
		{anywhere, []string{"ec2:DescribeNetworkInterfaces", "ec2:DescribeRouteTables"}},
		{network, []string{"ec2:CreateRoute", "ec2:DeleteRoute", "ec2:ReplaceRoute"}},
	},
	"AWS::EC2::SubnetRouteTableAssociation": {
		{anywhere, []string{"ec2:DescribeRouteTables", "ec2:DescribeSubnets"}},
		{network, []string{"ec2:AssociateRouteTable", "ec2:DisassociateRouteTable", "ec2:ReplaceRouteTableAssociation"}},
	},
	"AWS::EC2::DHCPOptions": {
		{anywhere, []string{"ec2:DescribeDhcpOptions", "ec2:DescribeTags"}},
		{newNetwork, []string{"ec2:CreateDhcpOptions", "ec2:CreateTags", "ec2:DeleteTags"}},
		{network, []string{"ec2:DeleteDhcpOptions"}},
	},
	"AWS::EC2::VPCDHCPOptionsAssociation": {
		{anywhere, []string{"ec2:DescribeVpcs"}},
		{network, []string{"ec2:AssociateDhcpOptions"}},
	},
	"AWS::EC2::VPCEndpoint": {
		{anywhere, []string{"ec2:DescribeSecurityGroups", "ec2:DescribeSubnets", "ec2:DescribeVpcEndpoints", "ec2:DescribeVpcs"}},
		{newNetwork, []string{"ec2:CreateTags", "ec2:CreateVpcEndpoint", "ec2:DeleteTags", "ec2:ModifyVpcEndpoint"}},
		{network, []string{"ec2:DeleteVpcEndpoints"}},
		// An endpoint with private names takes it, which the schema does not say ("Actions,
		// resources, and condition keys for Amazon EC2" in the Service Authorization
		// Reference: the dependent actions of CreateVpcEndpoint).
		{joinZones, []string{"route53:AssociateVPCWithHostedZone"}},
	},
	"AWS::EC2::SecurityGroup": {
		{groupsInVPCs, []string{"ec2:CreateSecurityGroup"}},
		// Its deletion lists instances, although there are none.
		{anywhere, []string{"ec2:DescribeInstances", "ec2:DescribeSecurityGroups"}},
		{newNetwork, []string{
			"ec2:AuthorizeSecurityGroupEgress", "ec2:AuthorizeSecurityGroupIngress", "ec2:CreateSecurityGroup", "ec2:CreateTags",
			"ec2:DeleteTags", "ec2:RevokeSecurityGroupEgress", "ec2:RevokeSecurityGroupIngress",
			"ec2:UpdateSecurityGroupRuleDescriptionsEgress", "ec2:UpdateSecurityGroupRuleDescriptionsIngress",
		}},
		{network, []string{"ec2:DeleteSecurityGroup"}},
	},
	"AWS::EC2::SecurityGroupIngress": {
		{anywhere, []string{"ec2:DescribeSecurityGroupRules", "ec2:DescribeSecurityGroups"}},
		{newNetwork, []string{
			"ec2:AuthorizeSecurityGroupIngress", "ec2:RevokeSecurityGroupIngress",
			"ec2:UpdateSecurityGroupRuleDescriptionsIngress",
		}},
	},
}
