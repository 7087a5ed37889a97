package emit

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// balancerGroup is the security group of a load balancer.
func balancerGroup(balancer cfn.LogicalID) cfn.LogicalID { return balancer + "SecurityGroup" }

func emitLoadBalancers(p *plan.Plan, e *emitter) {
	for _, lb := range p.LoadBalancers {
		if i := slices.IndexFunc(lb.Listeners, func(listener *plan.Listener) bool { return listener.NeedsCertificate() }); i >= 0 &&
			!p.Domain.Certifies() {
			e.filled(cfn.Parameter{
				ID: plan.CertificateARN, Type: "String", AllowedPattern: `arn:aws[a-z-]*:(acm|iam):.+`,
				Description: "ARN of the certificate for HTTPS, in the Region of the stack", ConstraintDescription: "the ARN of a certificate",
			}, manifest.Parameter{Certificate: true}, lb.Listeners[0].From...)
			break
		}
	}
	for _, lb := range p.LoadBalancers {
		if p.Existing(lb) {
			emitExisting(p, e, lb)
		} else {
			emitLoadBalancer(p, e, lb)
		}
		for _, listener := range lb.Listeners {
			emitListener(p, e, lb, listener)
		}
	}
}

func emitLoadBalancer(p *plan.Plan, e *emitter, lb *plan.LoadBalancer) {
	first := lb.Listeners[0].From
	about, from := "Load balancer: from the internet to its listeners", "${AWS::StackName} load balancer"
	if lb.Internal {
		about, from = "Load balancer: from private addresses to its listeners", "${AWS::StackName} internal load balancer"
	}
	if lb.Network {
		from = strings.Replace(from, "load balancer", "Network Load Balancer", 1)
	}
	group := &cfn.EC2SecurityGroup{GroupDescription: cfn.Of(about), VpcId: p.VPC.Ref(), Tags: nameTags(from)}
	var waits []cfn.LogicalID
	for _, listener := range lb.Listeners {
		group.SecurityGroupIngress = append(group.SecurityGroupIngress, listenerIngress(listener)...)
		if listener.VPCIPv6 {
			waits = []cfn.LogicalID{ipv6BlockID}
		}
	}
	e.add(&cfn.Resource{ID: balancerGroup(lb.ID()), DependsOn: waits, Properties: group}, first...)
	balancer := &cfn.ELBLoadBalancer{
		Type: cfn.Of("application"), Scheme: cfn.Of("internet-facing"),
		Subnets: p.VPC.LoadBalancerSubnetRefs(lb.Internal), SecurityGroups: []cfn.String{cfn.Ref(balancerGroup(lb.ID()))}, Tags: tags(p, "", ""),
		IpAddressType: cfn.Of("ipv4"),
	}
	if lb.Internal {
		balancer.Scheme = cfn.Of("internal")
	}
	if lb.Network {
		balancer.Type = cfn.Of("network")
		// Tasks of a service are not in all zones alike, and a client that meets an empty
		// zone would get no answer.
		setAttribute(balancer, "load_balancing.cross_zone.enabled", "true")
	} else {
		setAttribute(balancer, "routing.http.drop_invalid_header_fields.enabled", strconv.FormatBool(!p.Balancer.KeepInvalidHeaders))
		setAttribute(balancer, "idle_timeout.timeout_seconds", "60")
	}
	setAttribute(balancer, "access_logs.s3.enabled", "false")
	setAttribute(balancer, "deletion_protection.enabled", "false")
	e.add(&cfn.Resource{ID: lb.ID(), DependsOn: internetRoute(p), Properties: balancer}, first...)
	if plan.MainBalancer(p) == lb.ID() {
		applySettings(p, e, lb, balancer)
	}
}

// setAttribute gives a load balancer an attribute in place of what it had. Each attribute
// that a project can ask for is always said, since one that goes from the template stays
// with the load balancer (cloudformation-coverage-roadmap 554).
func setAttribute(balancer *cfn.ELBLoadBalancer, key, value string) {
	for i, a := range balancer.LoadBalancerAttributes {
		if a.Key.Target() == key {
			balancer.LoadBalancerAttributes[i].Value = cfn.Of(value)
			return
		}
	}
	balancer.LoadBalancerAttributes = append(balancer.LoadBalancerAttributes, cfn.ELBAttribute{Key: cfn.Of(key), Value: cfn.Of(value)})
}

// applySettings gives the main load balancer what x-aws-loadbalancer says.
func applySettings(p *plan.Plan, e *emitter, lb *plan.LoadBalancer, balancer *cfn.ELBLoadBalancer) {
	balancer.IpAddressType = cfn.Of(cmp.Or(p.Balancer.AddressType, "ipv4"))
	if p.Balancer.IdleTimeout != 0 && !lb.Network { // which has it on its listeners
		setAttribute(balancer, "idle_timeout.timeout_seconds", strconv.Itoa(p.Balancer.IdleTimeout))
	}
	for _, a := range p.Balancer.Attributes {
		setAttribute(balancer, a[0], a[1])
	}
	if p.Balancer.WebACL != "" && !lb.Network {
		e.add(&cfn.Resource{ID: "WebACLAssociation",
			Properties: &cfn.WAFv2WebACLAssociation{ResourceArn: cfn.Ref(lb.ID()), WebACLArn: cfn.Of(p.Balancer.WebACL)}}, "x-aws-loadbalancer")
	}
}

// listenerIngress lets those in that may reach the listener.
func listenerIngress(listener *plan.Listener) []cfn.EC2Ingress {
	about := fmt.Sprintf("Listener %d", listener.Port)
	if listener.Default || listener.Redirect != 0 { // not a service with a rule, which others do without
		about += " of " + listener.Service
	}
	var rules []cfn.EC2Ingress
	for _, transport := range listener.Transports() {
		rule := cfn.EC2Ingress{Description: cfn.Of(about), IpProtocol: cfn.Of(transport), FromPort: cfn.Of(listener.Port),
			ToPort: cfn.Of(listener.Port)}
		for _, cidr := range listener.Allow {
			admitting := rule
			if strings.Contains(cidr, ":") {
				admitting.CidrIpv6 = cfn.Of(cidr)
			} else {
				admitting.CidrIp = cfn.Of(cidr)
			}
			rules = append(rules, admitting)
		}
		if listener.VPCIPv6 {
			rule.CidrIpv6 = vpcIPv6Block()
			rules = append(rules, rule)
		}
	}
	return rules
}

// internetRoute is what an internet-facing load balancer needs in a VPC that is made
// with it (AWS::EC2::VPCGatewayAttachment, "DependsOn attribute").
func internetRoute(p *plan.Plan) []cfn.LogicalID {
	if p.VPC.Existing != "" {
		return nil
	}
	return []cfn.LogicalID{attachmentID}
}

func emitListener(p *plan.Plan, e *emitter, lb *plan.LoadBalancer, listener *plan.Listener) {
	if lb.ARN == "" {
		e.add(&cfn.Resource{ID: listener.ListenerID(), Properties: listenerProperties(listener, p, lb)}, listener.From...)
	}
	if len(listener.Certificates) > 1 {
		more := &cfn.ELBListenerCertificate{ListenerArn: cfn.Ref(listener.ListenerID())}
		for _, arn := range listener.Certificates[1:] {
			more.Certificates = append(more.Certificates, cfn.ELBCertificate{CertificateArn: cfn.Of(arn)})
		}
		e.add(&cfn.Resource{ID: listener.ListenerID() + "Certificates", Properties: more}, listener.From...)
	}
	for _, r := range listener.Rules {
		if r.Computed {
			emitPriority(e, r)
		}
		rule := &cfn.Resource{ID: r.RuleID(), DependsOn: r.After, Properties: listenerRule(r, p)}
		e.addFor(p.HostOf(r.Service), rule, r.From...)
	}
	for _, r := range listener.Forwards() {
		if r.Test && hasOwn(listener, r) {
			continue // tests have the address of the service, and headers
		}
		url := addressText(p, plan.AddressPart{Address: p.Address(r)})
		e.address(manifest.NewAddress(urlID(listener, r), r.Service, p.HostOf(r.Service)), url, r.From...)
	}
}

// hasOwn reports whether a listener for tests of a service is the one of the service.
func hasOwn(listener *plan.Listener, test plan.Route) bool {
	return slices.ContainsFunc(listener.Forwards(), func(r plan.Route) bool { return r.Service == test.Service && !r.Test })
}

// urlID names the output with a service's address after the port. Of several container
// ports of a service on one listener, those after the lowest are named too.
func urlID(listener *plan.Listener, r plan.Route) cfn.LogicalID {
	name := fmt.Sprintf("%sURL%d", plan.BalancerName(r.Network(), r.Internal), r.Port)
	if r.Test {
		name = "Test" + name
	}
	if slices.ContainsFunc(listener.Forwards(), func(other plan.Route) bool {
		return other.Service == r.Service && other.Target.ContainerPort < r.Target.ContainerPort
	}) {
		name += fmt.Sprintf("Port%d", r.Target.ContainerPort)
	}
	return plan.ID(r.Service, name+r.As())
}

// idleTimeout is how many seconds a connection of TCP may be idle. One that is not said any more
// would stay, so that the default is said too (ELB API Reference, "ListenerAttribute").
func idleTimeout(p *plan.Plan, lb *plan.LoadBalancer) int {
	const usual = 350
	if plan.MainBalancer(p) == lb.ID() {
		return cmp.Or(p.Balancer.IdleTimeout, usual)
	}
	return usual
}

func listenerProperties(listener *plan.Listener, p *plan.Plan, lb *plan.LoadBalancer) *cfn.ELBListener {
	properties := &cfn.ELBListener{LoadBalancerArn: balancerRef(p, lb), Port: cfn.Of(listener.Port), Protocol: cfn.Of(listener.Protocol),
		DefaultActions: listenerActions(listener, p)}
	if listener.Protocol == "TCP" {
		properties.ListenerAttributes = []cfn.ELBAttribute{
			{Key: cfn.Of("tcp.idle_timeout.seconds"), Value: cfn.Of(strconv.Itoa(idleTimeout(p, lb)))}}
	}
	if !listener.Secure() {
		return properties
	}
	properties.SslPolicy = cfn.Of(listener.SSLPolicy)
	switch {
	case len(listener.Certificates) > 0:
		properties.Certificates = []cfn.ELBCertificate{{CertificateArn: cfn.Of(listener.Certificates[0])}}
	case p.Domain.Certifies() && !listener.OverlayCertificate:
		properties.Certificates = []cfn.ELBCertificate{{CertificateArn: cfn.Ref(certificateID)}}
	case !listener.OverlayCertificate:
		properties.Certificates = []cfn.ELBCertificate{{CertificateArn: cfn.Ref(plan.CertificateARN)}}
	}
	return properties
}

// listenerActions are what happens to a request that no rule is for.
func listenerActions(listener *plan.Listener, p *plan.Plan) []cfn.ELBAction[string] {
	switch {
	case listener.Redirect != 0:
		return []cfn.ELBAction[string]{answer[string](plan.ToHTTPS(listener.Redirect))}
	case !listener.Default:
		return []cfn.ELBAction[string]{
			answer[string](&plan.Answer{Response: &plan.Response{Status: 404, ContentType: "text/plain", Body: "Not found"}})}
	default:
		return forward(p, listener.Route, strconv.Itoa)
	}
}

// forward is what happens to a request for a service. A session's time is text or a
// number, whichever the resource wants.
func forward[Time cfn.Scalar](p *plan.Plan, r plan.Route, seconds func(int) Time) []cfn.ELBAction[Time] {
	last := cfn.ELBAction[Time]{Type: cfn.Of("forward")}
	switch {
	case r.Answer != nil:
		last = answer[Time](r.Answer)
	case r.Shift:
		last.ForwardConfig = shiftingForward(r)
	default:
		last.TargetGroupArn = cfn.Ref(plan.TargetGroupID(r.Service, r.Target))
	}
	if r.Auth == nil {
		return []cfn.ELBAction[Time]{last}
	}
	first := authenticate(p, r.Auth, seconds)
	first.Order, last.Order = cfn.Of(1), cfn.Of(2)
	return []cfn.ELBAction[Time]{first, last}
}

// existingBalancer is the name or the ARN of a load balancer that the stack does not make.
func existingBalancer(p *plan.Plan, lb *plan.LoadBalancer) string {
	return cmp.Or(lb.ARN, p.Balancer.Existing)
}

// What a parameter for an attribute of an existing load balancer is called, after its id.
const (
	existingDNS  = "DNSName"
	existingZone = "Zone"
)

// emitExisting declares what the deployment looks up of an existing load balancer, as far
// as something needs it. Its security group is a parameter under the id that the group of
// one of ours has.
func emitExisting(p *plan.Plan, e *emitter, lb *plan.LoadBalancer) {
	from := source.Path{"x-aws-loadbalancer"}
	if lb.ARN != "" {
		from = lb.Listeners[0].From
	}
	name := existingBalancer(p, lb)
	look := func(suffix cfn.LogicalID, kind, what, attribute string) {
		e.filled(cfn.Parameter{ID: lb.ID() + suffix, Type: kind, Description: what + " of the load balancer " + name},
			manifest.Parameter{BalancerOf: name, Attribute: attribute}, from...)
	}
	if !strings.HasPrefix(name, "arn:") {
		look(plan.ExistingARN, "String", "ARN", manifest.BalancerARN)
	}
	e.filled(cfn.Parameter{ID: balancerGroup(lb.ID()), Type: "AWS::EC2::SecurityGroup::Id",
		Description: "Security group of the load balancer " + name},
		manifest.Parameter{BalancerOf: name, Attribute: manifest.BalancerGroup, Network: lb.Network}, from...)
	named := p.Domain != nil && slices.ContainsFunc(p.Domain.Hosts, func(h plan.Host) bool { return h.Balancer == lb.ID() })
	if named || slices.ContainsFunc(lb.Routes(), func(r plan.Route) bool { return p.Address(r).Host == "" }) {
		look(existingDNS, "String", "DNS name", manifest.BalancerDNSName)
	}
	if named {
		look(existingZone, "String", "Hosted zone of the DNS name", manifest.BalancerZone)
	}
}

// balancerRef is the ARN of a load balancer, whoever made it.
func balancerRef(p *plan.Plan, lb *plan.LoadBalancer) cfn.String {
	switch {
	case !p.Existing(lb):
		return cfn.Ref(lb.ID())
	case strings.HasPrefix(p.Balancer.Existing, "arn:"):
		return cfn.Of(p.Balancer.Existing)
	default:
		return cfn.Ref(lb.ID() + plan.ExistingARN)
	}
}

// listenerRef is the ARN of a route's listener, whoever made it.
func listenerRef(r plan.Route) cfn.String {
	if r.ListenerARN != "" {
		return cfn.Of(r.ListenerARN)
	}
	return cfn.Ref(r.ListenerID())
}

// balancerByID is the load balancer with an id.
func balancerByID(p *plan.Plan, id cfn.LogicalID) *plan.LoadBalancer {
	return p.LoadBalancers[slices.IndexFunc(p.LoadBalancers, func(lb *plan.LoadBalancer) bool { return lb.ID() == id })]
}

// aliasTarget is the load balancer that a host leads to, as a record names it.
func aliasTarget(p *plan.Plan, h plan.Host) *cfn.Route53AliasTarget {
	if p.Existing(balancerByID(p, h.Balancer)) {
		return &cfn.Route53AliasTarget{DNSName: cfn.Ref(h.Balancer + existingDNS), HostedZoneId: cfn.Ref(h.Balancer + existingZone)}
	}
	return &cfn.Route53AliasTarget{DNSName: cfn.GetAtt(h.Balancer, "DNSName"), HostedZoneId: cfn.GetAtt(h.Balancer, "CanonicalHostedZoneID")}
}
