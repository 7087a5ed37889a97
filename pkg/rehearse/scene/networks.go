package scene

import (
	"cmp"
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// names are those by which others reach a service: of Cloud Map, with the namespace and without, and of Service Connect.
func (r reader) names(service *cfn.Node) []string {
	var names []string
	for _, registry := range service.Get("ServiceRegistries").Items() {
		entry := r.properties(resource(textOf(registry.Get("RegistryArn"))))
		namespace := r.properties(resource(cmp.Or(textOf(entry.Get("DnsConfig").Get("NamespaceId")), textOf(entry.Get("NamespaceId")))))
		if name := textOf(entry.Get("Name")); name != "" {
			names = append(names, name)
			if domain := textOf(namespace.Get("Name")); domain != "" {
				names = append(names, name+"."+domain)
			}
		}
	}
	for _, offered := range service.Get("ServiceConnectConfiguration").Get("Services").Items() {
		for _, alias := range offered.Get("ClientAliases").Items() {
			if name := textOf(alias.Get("DnsName")); name != "" && !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	return names
}

// A permit lets one security group, or "" for everybody, reach another.
type permit struct{ from, to string }

// permits are what the security groups of the template let in.
func (r reader) permits() []permit {
	var found []permit
	add := func(to string, rule *cfn.Node) {
		p := permit{textOf(rule.Get("SourceSecurityGroupId")), to}
		p.from, p.to = string(resource(p.from)), string(resource(p.to))
		if !slices.Contains(found, p) {
			found = append(found, p)
		}
	}
	for _, id := range r.ofType(groupType) {
		for _, rule := range r.properties(id).Get("SecurityGroupIngress").Items() {
			add(string(id), rule)
		}
	}
	for _, id := range r.ofType(ingressType) {
		rule := r.properties(id)
		add(textOf(rule.Get("GroupId")), rule)
	}
	return found
}

// networks are the sets of services that reach each other: one for each permit that concerns more than one of them, and
// none for one that is part of another.
func (r reader) networks(services []*Service) []Network {
	var found []Network
	for _, p := range r.permits() {
		network := p.network(services)
		if len(network.Members) < 2 || slices.ContainsFunc(found, network.within) {
			continue
		}
		found = append(slices.DeleteFunc(found, func(other Network) bool { return other.within(network) }), network)
	}
	return found
}

// network are the services that a permit lets reach each other: none if nobody is to be reached.
func (p permit) network(services []*Service) Network {
	network, reached := Network{Name: p.to}, false
	for _, s := range services {
		in := slices.Contains(s.groups, p.to)
		reached = reached || in
		if in || p.from == "" || slices.Contains(s.groups, p.from) {
			network.Members = append(network.Members, s.ID)
		}
	}
	if !reached {
		network.Members = nil
	}
	return network
}

// within reports whether another network has all members.
func (n Network) within(other Network) bool {
	return !slices.ContainsFunc(n.Members, func(id cfn.LogicalID) bool { return !slices.Contains(other.Members, id) })
}

// isolated reports whether none of the subnets has a way to the internet, as far as the template says.
func (r reader) isolated(subnets []string) bool {
	open := map[string]bool{}
	for _, id := range r.ofType(routeType) {
		p := r.properties(id)
		if textOf(p.Get("DestinationCidrBlock")) == "0.0.0.0/0" || textOf(p.Get("DestinationIpv6CidrBlock")) == "::/0" {
			open[textOf(p.Get("RouteTableId"))] = true
		}
	}
	isClosed := map[string]bool{}
	for _, id := range r.ofType(subnetType) {
		isClosed[string(id)] = true
	}
	for _, id := range r.ofType(associationType) {
		p := r.properties(id)
		if open[textOf(p.Get("RouteTableId"))] {
			isClosed[textOf(p.Get("SubnetId"))] = false
		}
	}
	return len(subnets) > 0 && !slices.ContainsFunc(subnets, func(id string) bool { return !isClosed[id] })
}
