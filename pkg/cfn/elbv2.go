package cfn

// ELBLoadBalancer is AWS::ElasticLoadBalancingV2::LoadBalancer.
type ELBLoadBalancer struct {
	Type          String
	Scheme        String
	IpAddressType String

	Subnets                []String
	SecurityGroups         []String
	LoadBalancerAttributes []ELBAttribute
	Tags                   []Tag
}

// ResourceType implements Properties.
func (*ELBLoadBalancer) ResourceType() string { return "AWS::ElasticLoadBalancingV2::LoadBalancer" }

// Attributes implements Properties.
func (*ELBLoadBalancer) Attributes() []string {
	return []string{
		"CanonicalHostedZoneID", "DNSName", "EnableCapacityReservationProvisionStabilize", "EnablePrefixForIpv6SourceNat",
		"EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", "IpAddressType", "Ipv4IpamPoolId", "LoadBalancerArn",
		"LoadBalancerAttributes", "LoadBalancerFullName", "LoadBalancerName", "Name", "Scheme", "SecurityGroups",
		"SubnetMappings", "Subnets", "Tags", "Type",
	}
}

// ELBAttribute is a setting of a load balancer or of a target group.
type ELBAttribute struct{ Key, Value String }

// ELBTargetGroup is AWS::ElasticLoadBalancingV2::TargetGroup.
type ELBTargetGroup struct {
	VpcId                      String
	TargetType                 String
	Protocol                   String
	ProtocolVersion            String
	Port                       Int
	HealthCheckEnabled         Bool
	HealthCheckProtocol        String
	HealthCheckPort            String
	HealthCheckPath            String
	HealthCheckIntervalSeconds Int
	HealthCheckTimeoutSeconds  Int
	HealthyThresholdCount      Int
	UnhealthyThresholdCount    Int
	Matcher                    *ELBMatcher
	TargetGroupAttributes      []ELBAttribute
	Tags                       []Tag
}

// ResourceType implements Properties.
func (*ELBTargetGroup) ResourceType() string { return "AWS::ElasticLoadBalancingV2::TargetGroup" }

// Attributes implements Properties.
func (*ELBTargetGroup) Attributes() []string {
	return []string{"LoadBalancerArns", "TargetGroupArn", "TargetGroupFullName", "TargetGroupName"}
}

// ELBMatcher is the answer of a healthy target.
type ELBMatcher struct {
	HttpCode String
	GrpcCode String
}

// ELBListener is AWS::ElasticLoadBalancingV2::Listener.
type ELBListener struct {
	LoadBalancerArn    String
	Port               Int
	Protocol           String
	SslPolicy          String
	Certificates       []ELBCertificate
	DefaultActions     []ELBAction[string]
	ListenerAttributes []ELBAttribute
}

// ResourceType implements Properties.
func (*ELBListener) ResourceType() string { return "AWS::ElasticLoadBalancingV2::Listener" }

// Attributes implements Properties.
func (*ELBListener) Attributes() []string { return []string{"ListenerArn"} }

// ELBListenerRule is AWS::ElasticLoadBalancingV2::ListenerRule.
type ELBListenerRule struct {
	ListenerArn String
	Priority    Int
	Conditions  []ELBRuleCondition
	Actions     []ELBAction[int]
}

// ResourceType implements Properties.
func (*ELBListenerRule) ResourceType() string { return "AWS::ElasticLoadBalancingV2::ListenerRule" }

// Attributes implements Properties.
func (*ELBListenerRule) Attributes() []string { return []string{"IsDefault", "RuleArn"} }

// ELBRuleCondition is what requests have to be like; one of the configurations is set.
type ELBRuleCondition struct {
	Field                   String
	HostHeaderConfig        *ELBValues
	PathPatternConfig       *ELBValues
	HttpHeaderConfig        *ELBHttpHeaderConfig
	HttpRequestMethodConfig *ELBValues
	QueryStringConfig       *ELBQueryStringConfig
	SourceIpConfig          *ELBValues
}

// ELBValues are the values of which one has to match.
type ELBValues struct{ Values []String }

// ELBHttpHeaderConfig is a header with the values of which one has to match.
type ELBHttpHeaderConfig struct {
	HttpHeaderName String
	Values         []String
}

// ELBQueryStringConfig are query parameters of which one has to match.
type ELBQueryStringConfig struct{ Values []ELBQueryStringKeyValue }

// ELBQueryStringKeyValue is a query parameter.
type ELBQueryStringKeyValue struct{ Key, Value String }

// ELBListenerCertificate is AWS::ElasticLoadBalancingV2::ListenerCertificate: those that
// SNI chooses from, beside the listener's own.
type ELBListenerCertificate struct {
	ListenerArn  String
	Certificates []ELBCertificate
}

// ResourceType implements Properties.
func (*ELBListenerCertificate) ResourceType() string {
	return "AWS::ElasticLoadBalancingV2::ListenerCertificate"
}

// Attributes implements Properties.
func (*ELBListenerCertificate) Attributes() []string { return []string{"Id"} }

// ELBCertificate is the certificate of an HTTPS or TLS listener.
type ELBCertificate struct{ CertificateArn String }

// ELBForwardConfig divides requests between target groups.
type ELBForwardConfig struct{ TargetGroups []ELBTargetGroupTuple }

// ELBTargetGroupTuple is the share of one target group.
type ELBTargetGroupTuple struct {
	TargetGroupArn String
	Weight         Int
}

// ELBFixedResponseConfig is an answer that needs no target.
type ELBFixedResponseConfig struct {
	StatusCode  String
	ContentType String
	MessageBody String
}

// ELBRedirectConfig sends the client elsewhere.
type ELBRedirectConfig struct {
	StatusCode String
	Protocol   String
	Host       String
	Port       String
	Path       String
	Query      String
}
