package doctor

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/vpc"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// network looks at a VPC, once for all checks.
func (e *examination) network(ctx context.Context, id string) (vpc.VPC, error) {
	return e.vpcs.get(id, func() (vpc.VPC, error) { return vpc.Find(ctx, e.API.Network, id) })
}

// existingVPCs are the VPCs that the template does not make.
func (e *examination) existingVPCs() uses {
	named := uses{}
	for _, r := range e.template.resources {
		r.each(func(key, text string) {
			if (key == "VpcId" || key == "Vpc") && strings.HasPrefix(text, "vpc-") {
				named.add(text, r.id)
			}
		})
	}
	for _, p := range e.template.manifest.Parameters {
		if in := e.template.vpcOf(p); in != "" {
			named.add(in, string(p.ID))
		}
	}
	return named
}

// vpcOf is the VPC that a parameter wants a subnet of, "" if it wants none or nobody has
// named the VPC yet.
func (t *template) vpcOf(p manifest.Parameter) string {
	if slices.ContainsFunc(t.manifest.Parameters, func(other manifest.Parameter) bool { return other.VPC && string(other.ID) == p.SubnetOf }) {
		return t.supplied[p.SubnetOf]
	}
	return p.SubnetOf
}

func checkVPCs(ctx context.Context, e *examination) []Finding {
	return parallel(e.existingVPCs().sorted(), func(u use) []Finding { return e.vpc(ctx, u.id) })
}

func (e *examination) vpc(ctx context.Context, id string) []Finding {
	v, err := e.network(ctx, id)
	var absent *vpc.NotFoundError
	switch {
	case errors.As(err, &absent):
		return []Finding{failedf(id, "correct x-aws-vpc, or deploy to the VPC's Region", "there is no such VPC in %s", e.Region)}
	case err != nil:
		return []Finding{unknown(id, err, "the VPC "+id)}
	}
	findings := e.names(v)
	if len(findings) == 0 {
		findings = []Finding{okf(id, "the VPC exists and has DNS support")}
	}
	return append(findings, e.unfilled(v)...)
}

// names looks at the settings without which nothing in the VPC has a name: Cloud Map and
// file systems need both (Amazon VPC User Guide, "DNS attributes for your VPC"; Amazon
// EFS User Guide, "Mounting with DNS names").
func (e *examination) names(v vpc.VPC) []Finding {
	var findings []Finding
	if !v.DNSSupport {
		findings = append(findings, failedf(v.ID, `aws ec2 modify-vpc-attribute --vpc-id `+v.ID+` --enable-dns-support '{"Value":true}'`,
			"DNS names are not resolved in the VPC: enableDnsSupport is off"))
	}
	named := len(e.template.of("AWS::ServiceDiscovery::PrivateDnsNamespace")) > 0 || len(e.template.of("AWS::EFS::MountTarget")) > 0
	if !v.DNSHostnames && named {
		findings = append(findings, failedf(v.ID, `aws ec2 modify-vpc-attribute --vpc-id `+v.ID+` --enable-dns-hostnames '{"Value":true}'`,
			"services and file systems get no DNS names in the VPC: enableDnsHostnames is off"))
	}
	return findings
}

// unfilled reports whether the VPC has a subnet for each of the parameters that want one
// and have no value yet.
func (e *examination) unfilled(v vpc.VPC) []Finding {
	var findings []Finding
	for _, public := range []bool{true, false} {
		var wanting []string
		for _, p := range e.template.manifest.Parameters {
			if e.template.vpcOf(p) == v.ID && p.Public == public && e.template.supplied[string(p.ID)] == "" {
				wanting = append(wanting, string(p.ID))
			}
		}
		kind := "without a route to an internet gateway"
		if public {
			kind = "with a route to an internet gateway"
		}
		has := v.OnePerZone(public)
		switch {
		case len(wanting) == 0:
		case len(has) < len(wanting):
			findings = append(findings, failedf(v.ID, "add subnets, or set those to use in x-aws-vpc",
				"the VPC has subnets %s in %d Availability Zones, and %s need %d", kind, len(has), strings.Join(wanting, ", "), len(wanting)))
		default:
			var ids []string
			for _, s := range has[:len(wanting)] {
				ids = append(ids, s.ID+" in "+s.AZ)
			}
			findings = append(findings, okf(v.ID, "the VPC has subnets for %s: %s", strings.Join(wanting, ", "), strings.Join(ids, ", ")))
		}
	}
	return findings
}

// checkGroups looks at the security groups that the template does not make.
func checkGroups(ctx context.Context, e *examination) []Finding {
	named, peers := uses{}, map[string]bool{}
	for _, r := range e.template.resources {
		r.each(func(key, text string) {
			if strings.HasPrefix(text, "sg-") {
				named.add(text, r.id)
				// Rules may speak of the groups of a peered VPC.
				peers[text] = peers[text] || key == "SourceSecurityGroupId" || key == "DestinationSecurityGroupId"
			}
		})
	}
	groups := named.sorted()
	if len(groups) == 0 {
		return nil
	}
	ids := make([]string, len(groups))
	for i, g := range groups {
		ids[i] = g.id
	}
	has, err := vpc.SecurityGroups(ctx, e.API.Network, ids...)
	if err != nil {
		return []Finding{unknown(strings.Join(ids, ", "), err, "security groups")}
	}
	var findings []Finding
	for _, g := range groups {
		findings = append(findings, e.group(g, has[g.id], peers[g.id]))
	}
	return findings
}

func (e *examination) group(g use, in string, peer bool) Finding {
	vpcs := e.existingVPCs()
	switch {
	case in == "":
		return failedf(g.id, "create the security group, or correct its ID", "there is no such security group in %s; it is used by %s", e.Region,
			g.users())
	case vpcs[in] != nil || peer:
		return okf(g.id, "the security group exists")
	case len(vpcs) == 0:
		return failedf(g.id, "set that VPC in x-aws-vpc, or remove the security group",
			"the security group belongs to %s, and the template creates its own VPC", in)
	}
	return failedf(g.id, "use a security group of the VPC in x-aws-vpc",
		"the security group belongs to another VPC, %s; it is used by %s", in, g.users())
}
