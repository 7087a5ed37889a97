package translate

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// balancerName is the beginning of the ids of all that a load balancer has: nothing for
// the usual one, since those ids are in overlays.
func balancerName(network, internal bool) string {
	name := ""
	if internal {
		name = "Internal"
	}
	if network {
		name += "Network"
	}
	return name
}

func (lb *LoadBalancer) id() cfn.LogicalID {
	if lb.ARN != "" {
		return lb.Listeners[0].balancerID()
	}
	return cfn.LogicalID(balancerName(lb.Network, lb.Internal)) + loadBalancerID
}

func (r Route) balancerID() cfn.LogicalID {
	if r.ListenerARN != "" {
		return existingName(r.ListenerARN) + loadBalancerID
	}
	return cfn.LogicalID(balancerName(r.network(), r.Internal)) + loadBalancerID
}

func (r Route) listenerID() cfn.LogicalID {
	if r.ListenerARN != "" {
		return existingName(r.ListenerARN) + listenerID(r.Port)
	}
	return cfn.LogicalID(balancerName(r.network(), r.Internal)) + listenerID(r.Port)
}

// use is what makes a load balancer use the route's target group.
func (r Route) use() cfn.LogicalID {
	if r.Conditions.empty() {
		return r.listenerID()
	}
	return r.ruleID()
}

// balancerGroup is the security group of a load balancer.
func balancerGroup(balancer cfn.LogicalID) cfn.LogicalID { return balancer + "SecurityGroup" }

// needsCertificate tells whether the certificate has to come as a parameter.
func (listener *Listener) needsCertificate() bool {
	return listener.secure() && listener.ListenerARN == "" && len(listener.Certificates) == 0 && !listener.OverlayCertificate
}

func emitLoadBalancers(p *Plan, e *emitter) {
	for _, lb := range p.LoadBalancers {
		if i := slices.IndexFunc(lb.Listeners, (*Listener).needsCertificate); i >= 0 && p.Domain == nil {
			e.filled(cfn.Parameter{
				ID: certificateARN, Type: "String", AllowedPattern: `arn:aws[a-z-]*:(acm|iam):.+`,
				Description: "ARN of the certificate for HTTPS, in the region of the stack", ConstraintDescription: "the ARN of a certificate",
			}, manifest.Parameter{Certificate: true}, lb.Listeners[0].from...)
			break
		}
	}
	for _, lb := range p.LoadBalancers {
		if p.existing(lb) {
			emitExisting(p, e, lb)
		} else {
			emitLoadBalancer(p, e, lb)
		}
		for _, listener := range lb.Listeners {
			emitListener(p, e, lb, listener)
		}
	}
}

func emitLoadBalancer(p *Plan, e *emitter, lb *LoadBalancer) {
	first := lb.Listeners[0].from
	about, from := "Load balancer: from the internet to its listeners", "${AWS::StackName} load balancer"
	if lb.Internal {
		about, from = "Load balancer: from private addresses to its listeners", "${AWS::StackName} internal load balancer"
	}
	if lb.Network {
		from = strings.Replace(from, "load balancer", "network load balancer", 1)
	}
	group := &cfn.EC2SecurityGroup{GroupDescription: cfn.Of(about), VpcId: p.VPC.vpcRef(), Tags: named(from)}
	for _, listener := range lb.Listeners {
		group.SecurityGroupIngress = append(group.SecurityGroupIngress, listener.ingress()...)
	}
	e.add(&cfn.Resource{ID: balancerGroup(lb.id()), Properties: group}, first...)
	balancer := &cfn.ELBLoadBalancer{
		Type: cfn.Of("application"), Scheme: cfn.Of("internet-facing"),
		Subnets: p.VPC.loadBalancerSubnets(lb.Internal), SecurityGroups: []cfn.String{cfn.Ref(balancerGroup(lb.id()))}, Tags: tags(p, "", ""),
	}
	if lb.Internal {
		balancer.Scheme = cfn.Of("internal")
	}
	if lb.Network {
		balancer.Type = cfn.Of("network")
		// Tasks of a service are not in all zones alike, and a client that meets an empty
		// zone would get no answer.
		balancer.LoadBalancerAttributes = []cfn.ELBAttribute{{Key: cfn.Of("load_balancing.cross_zone.enabled"), Value: cfn.Of("true")}}
	} else {
		balancer.LoadBalancerAttributes = []cfn.ELBAttribute{{Key: cfn.Of("routing.http.drop_invalid_header_fields.enabled"), Value: cfn.Of(strconv.FormatBool(!p.Balancer.KeepInvalidHeaders))}}
	}
	e.add(&cfn.Resource{ID: lb.id(), DependsOn: internetRoute(p), Properties: balancer}, first...)
	if mainBalancer(p) == lb.id() {
		applySettings(p, e, lb, balancer)
	}
}

// applySettings gives the main load balancer what x-aws-loadbalancer says.
func applySettings(p *Plan, e *emitter, lb *LoadBalancer, balancer *cfn.ELBLoadBalancer) {
	balancer.IpAddressType = optional(p.Balancer.AddressType)
	if p.dualStack(lb.id()) && lb.hasUDP() { // of IPv6 clients, whose UDP takes source NAT (Elastic Load Balancing API Reference, "LoadBalancer")
		balancer.EnablePrefixForIpv6SourceNat = cfn.Of("on")
	}
	for _, a := range p.Balancer.Attributes {
		if lb.Network && strings.HasPrefix(a[0], "idle_timeout") {
			continue // a network load balancer has it on its listeners
		}
		balancer.LoadBalancerAttributes = append(balancer.LoadBalancerAttributes, cfn.ELBAttribute{Key: cfn.Of(a[0]), Value: cfn.Of(a[1])})
	}
	if p.Balancer.WebACL != "" && !lb.Network {
		e.add(&cfn.Resource{ID: "WebACLAssociation", Properties: &cfn.WAFv2WebACLAssociation{ResourceArn: cfn.Ref(lb.id()), WebACLArn: cfn.Of(p.Balancer.WebACL)}}, "x-aws-loadbalancer")
	}
}

// ingress lets those in that may reach the listener.
func (listener *Listener) ingress() []cfn.EC2Ingress {
	about := fmt.Sprintf("Listener %d", listener.Port)
	if listener.Default || listener.Redirect != 0 { // not a service with a rule, which others do without
		about += " of " + listener.Service
	}
	var rules []cfn.EC2Ingress
	for _, transport := range listener.transports() {
		for _, cidr := range listener.Allow {
			rule := cfn.EC2Ingress{Description: cfn.Of(about), IpProtocol: cfn.Of(transport), FromPort: cfn.Of(listener.Port), ToPort: cfn.Of(listener.Port)}
			if strings.Contains(cidr, ":") {
				rule.CidrIpv6 = cfn.Of(cidr)
			} else {
				rule.CidrIp = cfn.Of(cidr)
			}
			rules = append(rules, rule)
		}
	}
	return rules
}

// transports are below which protocols a listener is reached.
func (listener *Listener) transports() []string {
	switch listener.Protocol {
	case "UDP":
		return []string{"udp"}
	case "TCP_UDP":
		return []string{"tcp", "udp"}
	}
	return []string{"tcp"}
}

// internetRoute is what an internet-facing load balancer needs in a VPC that is made
// with it (AWS::EC2::VPCGatewayAttachment, "DependsOn attribute").
func internetRoute(p *Plan) []cfn.LogicalID {
	if p.VPC.Existing != "" {
		return nil
	}
	return []cfn.LogicalID{attachmentID}
}

func emitListener(p *Plan, e *emitter, lb *LoadBalancer, listener *Listener) {
	if lb.ARN == "" {
		e.add(&cfn.Resource{ID: listener.listenerID(), Properties: listener.properties(p, lb)}, listener.from...)
	}
	if len(listener.Certificates) > 1 {
		more := &cfn.ELBListenerCertificate{ListenerArn: cfn.Ref(listener.listenerID())}
		for _, arn := range listener.Certificates[1:] {
			more.Certificates = append(more.Certificates, cfn.ELBCertificate{CertificateArn: cfn.Of(arn)})
		}
		e.add(&cfn.Resource{ID: listener.listenerID() + "Certificates", Properties: more}, listener.from...)
	}
	for _, r := range listener.Rules {
		e.addFor(p.hostOf(r.Service), &cfn.Resource{ID: r.ruleID(), DependsOn: r.After, Properties: r.rule(p)}, r.from...)
	}
	for _, r := range listener.routes() {
		e.address(manifest.NewAddress(listener.urlID(r), r.Service, p.hostOf(r.Service)), r.url(p), r.from...)
	}
}

// urlID names the output with a service's address after the port. Of several container
// ports of a service on one listener, those after the lowest are named too.
func (listener *Listener) urlID(r Route) cfn.LogicalID {
	name := fmt.Sprintf("%sURL%d", balancerName(r.network(), r.Internal), r.Port)
	if slices.ContainsFunc(listener.routes(), func(other Route) bool {
		return other.Service == r.Service && other.Target.ContainerPort < r.Target.ContainerPort
	}) {
		name += fmt.Sprintf("Port%d", r.Target.ContainerPort)
	}
	return id(r.Service, name+r.as())
}

func (listener *Listener) properties(p *Plan, lb *LoadBalancer) *cfn.ELBListener {
	properties := &cfn.ELBListener{LoadBalancerArn: p.balancerRef(lb), Port: cfn.Of(listener.Port), Protocol: cfn.Of(listener.Protocol), DefaultActions: listener.actions(p)}
	if !listener.secure() {
		return properties
	}
	properties.SslPolicy = cfn.Of(listener.SSLPolicy)
	switch {
	case len(listener.Certificates) > 0:
		properties.Certificates = []cfn.ELBCertificate{{CertificateArn: cfn.Of(listener.Certificates[0])}}
	case p.Domain != nil && !listener.OverlayCertificate:
		properties.Certificates = []cfn.ELBCertificate{{CertificateArn: cfn.Ref(certificateID)}}
	case !listener.OverlayCertificate:
		properties.Certificates = []cfn.ELBCertificate{{CertificateArn: cfn.Ref(certificateARN)}}
	}
	return properties
}

// actions are what happens to a request that no rule is for.
func (listener *Listener) actions(p *Plan) []cfn.ELBAction[string] {
	switch {
	case listener.Redirect != 0:
		return []cfn.ELBAction[string]{{Type: cfn.Of("redirect"), RedirectConfig: &cfn.ELBRedirectConfig{
			StatusCode: cfn.Of("HTTP_301"), Protocol: cfn.Of("HTTPS"), Port: cfn.Of(strconv.Itoa(listener.Redirect)),
		}}}
	case !listener.Default:
		return []cfn.ELBAction[string]{{Type: cfn.Of("fixed-response"), FixedResponseConfig: &cfn.ELBFixedResponseConfig{
			StatusCode: cfn.Of("404"), ContentType: cfn.Of("text/plain"), MessageBody: cfn.Of("Not found"),
		}}}
	default:
		return forward(p, listener.Route, strconv.Itoa)
	}
}

// forward is what happens to a request for a service. A session's time is text or a
// number, whichever the resource wants.
func forward[Time cfn.Scalar](p *Plan, r Route, seconds func(int) Time) []cfn.ELBAction[Time] {
	last := cfn.ELBAction[Time]{Type: cfn.Of("forward")}
	if r.Shift {
		last.ForwardConfig = shiftingForward(r)
	} else {
		last.TargetGroupArn = cfn.Ref(targetGroupID(r.Service, r.Target))
	}
	if r.Auth == nil {
		return []cfn.ELBAction[Time]{last}
	}
	first := authenticate(p, r.Auth, seconds)
	first.Order, last.Order = cfn.Of(1), cfn.Of(2)
	return []cfn.ELBAction[Time]{first, last}
}

// routes are those of a listener: of its default action, then of its rules.
func (listener *Listener) routes() []Route {
	if listener.Default && !listener.Shifted {
		return append([]Route{listener.Route}, listener.Rules...)
	}
	return listener.Rules
}

// routes are all routes of a load balancer.
func (lb *LoadBalancer) routes() []Route {
	var routes []Route
	for _, listener := range lb.Listeners {
		routes = append(routes, listener.routes()...)
	}
	return routes
}

// host is the name that a service is reached by, if the file says one.
func (r Route) host(p *Plan) string {
	if i := slices.IndexFunc(r.Conditions.Hosts, func(h string) bool { return !isWildcard(h) }); i >= 0 {
		return r.Conditions.Hosts[i]
	}
	if p.Domain != nil && r.balancerID() == mainBalancer(p) {
		return p.Domain.Names[0]
	}
	return ""
}

// url is where the service is reached: by the host of its rule, if that is one.
func (r Route) url(p *Plan) cfn.String {
	host, value := r.host(p), cfn.Of[string]
	if host == "" {
		host, value = p.dnsVariable(r), cfn.Sub
	}
	address := strings.ToLower(r.Protocol) + "://" + host
	if usual := map[string]int{"HTTP": 80, "HTTPS": 443}[r.Protocol]; r.Port != usual {
		address += ":" + strconv.Itoa(r.Port)
	}
	if i := slices.IndexFunc(r.Conditions.Paths, func(p string) bool { return strings.HasPrefix(p, "/") }); i >= 0 {
		path, _, _ := strings.Cut(r.Conditions.Paths[i], "*")
		address += strings.TrimSuffix(path, "/") // a path pattern has no ${
	}
	return value(address)
}
