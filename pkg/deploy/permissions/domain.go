package permissions

// domainTypes are the certificate of a domain and the records that lead to it. The zone
// is there already, and its id is not known before, so the limit is none; in an account
// with zones of others, name it in place of the asterisk.
var domainTypes = map[string][]grant{
	"AWS::CertificateManager::Certificate": {
		{inRegion, []string{"acm:RequestCertificate"}},
		{certificates, []string{
			"acm:AddTagsToCertificate", "acm:DeleteCertificate", "acm:DescribeCertificate", "acm:ListTagsForCertificate",
			"acm:RemoveTagsFromCertificate", "acm:UpdateCertificateOptions",
		}},
		{zones, []string{"route53:ChangeResourceRecordSets"}},
	},
	"AWS::Route53::RecordSet": {
		{anywhere, []string{"route53:ListHostedZones"}},
		{zones, []string{"route53:ChangeResourceRecordSets", "route53:GetChange", "route53:GetHostedZone", "route53:ListResourceRecordSets"}},
	},
}
