package cfn

// ACMCertificate is AWS::CertificateManager::Certificate.
type ACMCertificate struct {
	DomainName              String
	SubjectAlternativeNames []String
	ValidationMethod        String
	DomainValidationOptions []ACMDomainValidationOption
	Tags                    []Tag
}

// ResourceType implements Properties.
func (*ACMCertificate) ResourceType() string { return "AWS::CertificateManager::Certificate" }

// Attributes implements Properties.
func (*ACMCertificate) Attributes() []string { return []string{"Id"} }

// ACMDomainValidationOption says in which hosted zone the record goes that proves a name
// to be ours.
type ACMDomainValidationOption struct{ DomainName, HostedZoneId String }

// Route53RecordSet is AWS::Route53::RecordSet.
type Route53RecordSet struct {
	HostedZoneId String
	Name         String
	Type         String
	AliasTarget  *Route53AliasTarget
}

// ResourceType implements Properties.
func (*Route53RecordSet) ResourceType() string { return "AWS::Route53::RecordSet" }

// Attributes implements Properties.
func (*Route53RecordSet) Attributes() []string { return []string{"Id"} }

// Route53AliasTarget is what an alias record points to.
type Route53AliasTarget struct{ DNSName, HostedZoneId String }
