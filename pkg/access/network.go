package access

import (
	"net/netip"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

const (
	securityGroup = "AWS::EC2::SecurityGroup"
	loadBalancer  = "AWS::ElasticLoadBalancingV2::LoadBalancer"
	listenerType  = "AWS::ElasticLoadBalancingV2::Listener"
)

// addresses adds what the internet can send to.
func (r *reader) addresses() {
	r.properties.Walk(func(at []string, n *cfn.Node) {
		if len(at) == 0 {
			return
		}
		value, _ := n.Text()
		switch name := at[len(at)-1]; {
		case name == "AssignPublicIp" && value == "ENABLED":
			r.add(Address, false, "tasks get public addresses")
		case name == "AssociatePublicIpAddress" && value == "true", name == "PubliclyAccessible" && value == "true":
			r.add(Address, true, "has a public address")
		}
	})
	auth, _ := r.properties.Get("AuthType").Text()
	switch {
	case r.kind == loadBalancer && r.public():
		r.add(Address, false, "has public addresses")
	case r.kind == "AWS::EC2::EIP":
		r.add(Address, false, "is an Elastic IP address, which is public")
	case r.kind == "AWS::Lambda::Url" && auth == "NONE":
		r.add(Address, true, "is a public URL without authentication")
	}
}

// public reports whether a load balancer is one that faces the internet, as it does if nobody says otherwise.
func (r *reader) public() bool {
	scheme, _ := r.properties.Get("Scheme").Text()
	return scheme != "internal"
}

// ports adds what is open to the internet: rules of security groups, and listeners of load balancers that have no group.
func (r *reader) ports() {
	switch r.kind {
	case securityGroup:
		for _, rule := range items(r.properties.Get("SecurityGroupIngress")) {
			r.rule(rule, r.id)
		}
	case "AWS::EC2::SecurityGroupIngress":
		group := r.id
		if targets := r.properties.Get("GroupId").Targets(); len(targets) > 0 {
			group = targets[0]
		}
		r.rule(r.properties, group)
	case listenerType:
		for _, id := range r.properties.Get("LoadBalancerArn").Targets() {
			balancer := r.template.Resource(id).Get("Properties")
			scheme, _ := balancer.Get("Scheme").Text()
			if balancer != nil && scheme != "internal" && balancer.Get("SecurityGroups") == nil {
				r.listens(r.id, r.properties.Get("Port").Plain())
			}
		}
	}
}

// rule adds a rule of a security group that lets the world in.
func (r *reader) rule(rule *cfn.Node, group cfn.LogicalID) {
	if !isWorld(rule.Get("CidrIp")) && !isWorld(rule.Get("CidrIpv6")) {
		return
	}
	protocol, _ := rule.Get("IpProtocol").Text()
	from, to := rule.Get("FromPort"), rule.Get("ToPort")
	if protocol == "-1" || from == nil || to == nil {
		r.add(Port, true, "opens all ports to the internet")
		return
	}
	if first, last := from.Plain(), to.Plain(); first != last {
		r.add(Port, true, "opens ports "+first+" to "+last+" ("+protocol+") to the internet")
		return
	}
	if listener := r.listener(group, from.Plain()); listener != "" {
		r.listens(listener, from.Plain())
		return
	}
	r.add(Port, true, "opens port "+from.Plain()+" ("+protocol+") to the internet; whether traffic is encrypted depends on what listens there")
}

// isWorld reports whether addresses, or one choice of them, are more than any organisation has.
func isWorld(n *cfn.Node) bool {
	return slices.ContainsFunc(texts(n), func(text string) bool {
		prefix, err := netip.ParsePrefix(text)
		return err == nil && (prefix.Addr().Is4() && prefix.Bits() < 8 || prefix.Addr().Is6() && prefix.Bits() < 16)
	})
}

// listener is what listens on a port of a load balancer that has a security group, "" if nothing does.
func (r *reader) listener(group cfn.LogicalID, port string) cfn.LogicalID {
	for _, resource := range r.template.Resources() {
		properties := resource.Value.Get("Properties")
		if kind, _ := resource.Value.Get("Type").Text(); kind != listenerType || !slices.Contains(texts(properties.Get("Port")), port) {
			continue
		}
		for _, id := range properties.Get("LoadBalancerArn").Targets() {
			if slices.Contains(r.template.Resource(id).Get("Properties").Get("SecurityGroups").Targets(), group) {
				return cfn.LogicalID(resource.Key)
			}
		}
	}
	return ""
}

// listens adds a port of a load balancer that is open to the internet.
func (r *reader) listens(listener cfn.LogicalID, port string) {
	speech := r.speech(listener)
	r.add(Port, false, "opens port "+port+" to the internet"+speech)
	if speech == plainHTTP {
		r.facts[len(r.facts)-1].HTTP = listener
	}
}

// speech says how a listener speaks.
func (r *reader) speech(id cfn.LogicalID) string {
	listener := r.template.Resource(id).Get("Properties")
	switch protocol, _ := listener.Get("Protocol").Text(); {
	case protocol == "HTTPS" || protocol == "TLS":
		return ", over TLS"
	case protocol == "HTTP" && redirectsToTLS(listener.Get("DefaultActions")) && r.rulesRedirect(id):
		return ", which redirects to HTTPS"
	case protocol == "HTTP":
		return plainHTTP
	default:
		return ", as " + strings.ToUpper(protocol) + ", not encrypted by the load balancer"
	}
}

const plainHTTP = ", in plain HTTP"

// rulesRedirect reports whether no rule of a listener answers by itself.
func (r *reader) rulesRedirect(listener cfn.LogicalID) bool {
	return !slices.ContainsFunc(r.template.Resources(), func(resource cfn.Entry) bool {
		kind, _ := resource.Value.Get("Type").Text()
		properties := resource.Value.Get("Properties")
		return kind == "AWS::ElasticLoadBalancingV2::ListenerRule" && slices.Contains(properties.Get("ListenerArn").Targets(), listener) &&
			!redirectsToTLS(properties.Get("Actions"))
	})
}

func redirectsToTLS(actions *cfn.Node) bool {
	return slices.ContainsFunc(items(actions), func(action *cfn.Node) bool {
		protocol, _ := action.Get("RedirectConfig").Get("Protocol").Text()
		return protocol == "HTTPS"
	})
}
