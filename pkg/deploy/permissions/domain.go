package permissions

// domainTypes are the certificate of a domain and the records that lead to it, in a zone
// that is there already.
var domainTypes = map[string][]grant{
	"AWS::CertificateManager::Certificate": {
		{inRegion, []string{"acm:RequestCertificate"}},
		{certificates, []string{
			"acm:AddTagsToCertificate", "acm:DeleteCertificate", "acm:DescribeCertificate", "acm:ListTagsForCertificate",
			"acm:RemoveTagsFromCertificate", "acm:UpdateCertificateOptions",
		}},
		{domainZone, []string{"route53:ChangeResourceRecordSets"}},
	},
	"AWS::Route53::RecordSet": {
		{anywhere, []string{"route53:ListHostedZones"}},
		{domainZone, []string{"route53:ChangeResourceRecordSets", "route53:ListResourceRecordSets"}},
		{zones, []string{"route53:GetChange", "route53:GetHostedZone"}},
	},
}
