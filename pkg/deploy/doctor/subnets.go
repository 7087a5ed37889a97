package doctor

import (
	"context"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/vpc"
	"github.com/compose2ecs/compose2ecs/pkg/registry"
)

// A placement is a set of subnets that something is put in.
type placement struct {
	id      string // of the resource; of the file system, for mount targets
	subnets []string

	perZone   int  // how many subnets it takes in a zone, 0 for any number
	zones     int  // how many zones it needs at least
	addresses int  // how many free ones it needs in each subnet
	internet  bool // the internet has to reach it
	pulls     bool // it reaches registries
	public    bool // it has public addresses to do so
	private   bool // all it pulls is in ECR, which a VPC can have an endpoint for
}

// placements are what goes into subnets that exist already.
func (t *template) placements() []placement {
	var all []placement
	for _, r := range t.of("AWS::ElasticLoadBalancingV2::LoadBalancer") {
		all = append(all, loadBalancerPlacement(r))
	}
	for _, r := range t.of("AWS::ECS::Service") {
		network := r.at("NetworkConfiguration", "AwsvpcConfiguration")
		definition, _ := t.resource(r.at("TaskDefinition"))
		all = append(all, placement{
			id: r.id, subnets: texts(at(network, "Subnets")), pulls: true, addresses: 1,
			public:  scalar(at(network, "AssignPublicIp")) == "ENABLED",
			private: onlyECR(definition),
		})
	}
	return append(all, t.mountTargets()...)
}

// loadBalancerPlacement is what a load balancer asks of its subnets (Elastic Load
// Balancing, User Guide for Application Load Balancers, "Subnets for your load
// balancer").
func loadBalancerPlacement(r resource) placement {
	p := placement{id: r.id, subnets: texts(r.at("Subnets")), perZone: 1, addresses: 8, internet: scalar(r.at("Scheme")) != "internal"}
	if kind := scalar(r.at("Type")); kind == "" || kind == "application" {
		p.zones = 2
	}
	for _, mapping := range itemsOf(r.at("SubnetMappings")) {
		if id := scalar(at(mapping, "SubnetId")); id != "" {
			p.subnets = append(p.subnets, id)
		}
	}
	if len(itemsOf(r.at("Subnets")))+len(itemsOf(r.at("SubnetMappings"))) != len(p.subnets) {
		p.zones = 0 // the others are not known yet
	}
	return p
}

// mountTargets are the mount targets, those of a file system together: it has one a zone
// (Amazon EFS User Guide, "Managing mount targets").
func (t *template) mountTargets() []placement {
	var all []placement
	for _, r := range t.of("AWS::EFS::MountTarget") {
		system := r.at("FileSystemId")
		id := scalar(system)
		if made, is := system.(reference); is {
			id = string(made)
		}
		i := slices.IndexFunc(all, func(p placement) bool { return p.id == id })
		if i < 0 {
			i = len(all)
			all = append(all, placement{id: id, perZone: 1, addresses: 1})
		}
		if subnet := scalar(r.at("SubnetId")); subnet != "" {
			all[i].subnets = append(all[i].subnets, subnet)
		}
	}
	return all
}

func onlyECR(definition resource) bool {
	containers := itemsOf(definition.at("ContainerDefinitions"))
	for _, c := range containers {
		if registry.ECRRegion(scalar(at(c, "Image"))) == "" {
			return false
		}
	}
	return len(containers) > 0
}

func checkSubnets(ctx context.Context, e *examination) []Finding {
	placements := e.template.placements()
	named := uses{}
	for _, p := range placements {
		for _, subnet := range p.subnets {
			named.add(subnet, p.id)
		}
	}
	if len(named) == 0 {
		return nil
	}
	known, findings := e.subnets(ctx, named.sorted())
	for _, p := range placements {
		findings = append(findings, p.check(known)...)
	}
	for _, u := range named.sorted() {
		bad := slices.ContainsFunc(findings, func(f Finding) bool { return f.Subject == u.id })
		if s, has := known[u.id]; has && !bad {
			findings = append(findings, okf(u.id, "the subnet exists, in %s", s.AZ))
		}
	}
	return findings
}

// subnets looks the subnets up, and says what is wrong with those it does not return.
func (e *examination) subnets(ctx context.Context, named []use) (map[string]vpc.Subnet, []Finding) {
	ids := make([]string, len(named))
	for i, u := range named {
		ids[i] = u.id
	}
	found, err := vpc.SubnetsByID(ctx, e.API.Network, ids...)
	if err != nil {
		return nil, []Finding{unknown(strings.Join(ids, ", "), err, "subnets")}
	}
	known := map[string]vpc.Subnet{}
	var findings []Finding
	vpcs := e.existingVPCs()
	for _, u := range named {
		i := slices.IndexFunc(found, func(s vpc.Subnet) bool { return s.ID == u.id })
		if i < 0 {
			findings = append(findings,
				failedf(u.id, "create the subnet, or correct its ID", "there is no such subnet in %s; it is used by %s", e.Region, u.users()))
			continue
		}
		in := found[i].VPC
		if len(vpcs) > 0 && vpcs[in] == nil {
			findings = append(findings,
				failedf(u.id, "use subnets of the VPC in x-aws-vpc", "the subnet belongs to another VPC, %s; it is used by %s", in, u.users()))
			continue
		}
		v, err := e.network(ctx, in)
		if err != nil {
			findings = append(findings, unknown(u.id, err, "the routes of the subnet: the VPC "+in))
			continue
		}
		if s, has := v.Subnet(u.id); has {
			known[u.id] = s
		}
	}
	return known, findings
}

// check says what is wrong with the subnets of a placement, as far as they are known.
func (p placement) check(known map[string]vpc.Subnet) []Finding {
	var findings []Finding
	zones := map[string][]string{}
	complete := true
	for _, id := range p.subnets {
		s, has := known[id]
		if !has {
			complete = false
			continue
		}
		zones[s.AZ] = append(zones[s.AZ], id)
		findings = append(findings, p.reach(s)...)
		if s.FreeAddresses < p.addresses {
			findings = append(findings,
				warningf(id, "free addresses in it, or use another subnet", "the subnet has %d free addresses, and %s needs %d", s.FreeAddresses, p.id,
					p.addresses))
		}
	}
	for _, id := range p.subnets {
		if s := known[id]; p.perZone > 0 && len(zones[s.AZ]) > p.perZone && zones[s.AZ][0] == id {
			findings = append(findings,
				failedf(id, "use one subnet of each Availability Zone", "%s are both in %s, and %s needs one subnet per zone",
					sentence.And(zones[s.AZ]), s.AZ, p.id))
		}
	}
	if complete && len(p.subnets) > 0 && len(zones) < p.zones {
		findings = append(findings,
			failedf(p.id, "use subnets of different Availability Zones",
				"a load balancer needs subnets in %d Availability Zones, and these are in %d", p.zones, len(zones)))
	}
	return findings
}

// reach looks at where the subnet's default route leads. A public address is of use with
// an internet gateway only, and an internet gateway with a public address only (Amazon
// VPC User Guide, "Connect to the internet using an internet gateway").
func (p placement) reach(s vpc.Subnet) []Finding {
	switch {
	case p.internet && !s.Public:
		return []Finding{
			failedf(s.ID, "add a route for 0.0.0.0/0 to an internet gateway, or use a public subnet",
				"the subnet has no route to an internet gateway, and %s must be reachable from the internet", p.id),
		}
	case !p.pulls, s.Public && p.public, s.Egress && !s.Public:
		return nil
	}
	why := "no route to the internet"
	if s.Public {
		why = "a route to an internet gateway but no public addresses"
	}
	const hint = "add a NAT gateway, or an internet gateway and public addresses"
	if p.private {
		return []Finding{
			warningf(s.ID, hint+", or endpoints for ECR, S3, and CloudWatch Logs",
				"the subnet has %s: the tasks of %s can pull their images only if the VPC has endpoints for these services", why, p.id),
		}
	}
	return []Finding{failedf(s.ID, hint, "the subnet has %s: the tasks of %s cannot pull their images", why, p.id)}
}
