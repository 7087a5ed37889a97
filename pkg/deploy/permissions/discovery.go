package permissions

// discoveryTypes are the types of AWS Cloud Map, which keeps its names in Route 53 with
// the rights of the caller ("AWS Cloud Map API permissions: actions, resources, and
// conditions reference" in the AWS Cloud Map Developer Guide).
var discoveryTypes = map[string][]grant{
	"AWS::ServiceDiscovery::PrivateDnsNamespace": {
		{anywhere, []string{
			"ec2:DescribeRegions", "ec2:DescribeVpcs", "route53:ListHostedZonesByName", "servicediscovery:GetOperation",
			"servicediscovery:ListTagsForResource",
		}},
		{inRegion, []string{"servicediscovery:CreatePrivateDnsNamespace", "servicediscovery:TagResource", "servicediscovery:UntagResource"}},
		{namespaces, []string{
			"servicediscovery:DeleteNamespace", "servicediscovery:GetNamespace", "servicediscovery:UpdatePrivateDnsNamespace",
		}},
		{newZones, []string{"route53:CreateHostedZone"}},
		{nameRecords, []string{"route53:ChangeResourceRecordSets"}},
		{zones, []string{"route53:DeleteHostedZone", "route53:GetHostedZone"}},
	},
	"AWS::ServiceDiscovery::Service": {
		{anywhere, []string{"servicediscovery:GetOperation", "servicediscovery:ListServices", "servicediscovery:ListTagsForResource"}},
		{inRegion, []string{"servicediscovery:CreateService", "servicediscovery:TagResource", "servicediscovery:UntagResource"}},
		{namespaces, []string{
			"servicediscovery:DeleteService", "servicediscovery:DeleteServiceAttributes", "servicediscovery:GetNamespace",
			"servicediscovery:GetService",
			"servicediscovery:GetServiceAttributes", "servicediscovery:UpdateService", "servicediscovery:UpdateServiceAttributes",
		}},
		// An update of a service writes its records anew; the page above has
		// ChangeResourceRecordSets and health checks with UpdateService, and these services
		// have no health checks of Route 53.
		{nameRecords, []string{"route53:ChangeResourceRecordSets"}},
	},
	// Health checks, and the instances of EC2, are for other kinds of entries.
	"AWS::ServiceDiscovery::Instance": {
		{anywhere, []string{"servicediscovery:GetOperation"}},
		{namespaces, []string{
			"servicediscovery:DeregisterInstance", "servicediscovery:GetInstance", "servicediscovery:GetService",
			"servicediscovery:RegisterInstance",
		}},
		{nameRecords, []string{"route53:ChangeResourceRecordSets"}},
		{zones, []string{"route53:GetHostedZone"}},
	},
}
