package permissions

// balancerTypes are the types of Elastic Load Balancing, and that of its firewall. It
// looks at the network with the rights of the caller ("Elastic Load Balancing API
// permissions" in its User Guide); GetSecurityGroupsForVpc, which is neither there nor in
// the schema, is what CreateLoadBalancer and SetSecurityGroups check the groups with
// (kubernetes-sigs/aws-load-balancer-controller 3917).
var balancerTypes = map[string][]grant{
	"AWS::ElasticLoadBalancingV2::LoadBalancer": {
		{anywhere, []string{
			"ec2:DescribeAccountAttributes", "ec2:DescribeAddresses", "ec2:DescribeInternetGateways", "ec2:DescribeSecurityGroups",
			"ec2:DescribeSubnets", "ec2:DescribeVpcs", "ec2:GetSecurityGroupsForVpc", "elasticloadbalancing:DescribeCapacityReservation",
			"elasticloadbalancing:DescribeLoadBalancerAttributes", "elasticloadbalancing:DescribeLoadBalancers", "elasticloadbalancing:DescribeTags",
		}},
		{balancers, []string{
			"elasticloadbalancing:AddTags", "elasticloadbalancing:CreateLoadBalancer", "elasticloadbalancing:DeleteLoadBalancer",
			"elasticloadbalancing:ModifyLoadBalancerAttributes", "elasticloadbalancing:RemoveTags", "elasticloadbalancing:SetIpAddressType",
			"elasticloadbalancing:SetSecurityGroups", "elasticloadbalancing:SetSubnets",
		}},
		{linkedRoles, []string{"iam:CreateServiceLinkedRole"}},
	},
	"AWS::ElasticLoadBalancingV2::TargetGroup": {
		{anywhere, []string{
			"ec2:DescribeInternetGateways", "ec2:DescribeVpcs", "elasticloadbalancing:DescribeTags",
			"elasticloadbalancing:DescribeTargetGroupAttributes",
			"elasticloadbalancing:DescribeTargetGroups", "elasticloadbalancing:DescribeTargetHealth",
		}},
		{balancers, []string{
			"elasticloadbalancing:AddTags", "elasticloadbalancing:CreateTargetGroup", "elasticloadbalancing:DeleteTargetGroup",
			"elasticloadbalancing:ModifyTargetGroup", "elasticloadbalancing:ModifyTargetGroupAttributes", "elasticloadbalancing:RemoveTags",
		}},
	},
	"AWS::ElasticLoadBalancingV2::Listener": {
		{anywhere, []string{
			"cognito-idp:DescribeUserPoolClient", "elasticloadbalancing:DescribeListenerAttributes", "elasticloadbalancing:DescribeListeners",
		}},
		{balancers, []string{"elasticloadbalancing:CreateListener"}},
		{listeners, []string{
			"elasticloadbalancing:DeleteListener", "elasticloadbalancing:ModifyListener", "elasticloadbalancing:ModifyListenerAttributes",
		}},
	},
	"AWS::ElasticLoadBalancingV2::ListenerRule": {
		{anywhere, []string{"cognito-idp:DescribeUserPoolClient", "elasticloadbalancing:DescribeRules"}},
		{listeners, []string{
			"elasticloadbalancing:CreateRule", "elasticloadbalancing:DeleteRule", "elasticloadbalancing:ModifyRule",
			"elasticloadbalancing:SetRulePriorities",
		}},
	},
	// The actions for what else can have a firewall (API Gateway, AppSync, Cognito, App
	// Runner), which the schema has too, are left out: a load balancer is all there is.
	"AWS::WAFv2::WebACLAssociation": {
		{firewalls, []string{"wafv2:AssociateWebACL", "wafv2:DisassociateWebACL", "wafv2:GetWebACL", "wafv2:GetWebACLForResource"}},
		{inRegion, []string{"elasticloadbalancing:SetWebAcl"}},
	},
	// This type is older than the schemas and has no handlers in its own; these are the
	// operations that the Elastic Load Balancing API Reference has for it.
	"AWS::ElasticLoadBalancingV2::ListenerCertificate": {
		{anywhere, []string{"elasticloadbalancing:DescribeListenerCertificates"}},
		{listeners, []string{"elasticloadbalancing:AddListenerCertificates", "elasticloadbalancing:RemoveListenerCertificates"}},
	},
}
