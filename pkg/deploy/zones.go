package deploy

import (
	"context"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/route53"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// zone fills in the hosted zone of a domain: of those that all of its names are in, the one with the
// longest name. A zone that the stack has stays, while the names are in it.
func (f *filler) zone(ctx context.Context, p manifest.Parameter) error {
	found, err := f.zonesOf(ctx, p)
	now := f.stack.Parameters[string(p.ID)]
	known := err != nil || slices.ContainsFunc(found, func(z route53.HostedZone) bool { return z.PlainID() == now })
	if known && f.previous(p.ID) {
		return nil
	}
	if err != nil {
		return problem(err, "looking for the hosted zone of "+p.ZoneOf[0])
	}
	longest := slices.DeleteFunc(found, func(z route53.HostedZone) bool { return z.Name != found[0].Name })
	if len(longest) == 1 {
		f.set(p.ID, longest[0].PlainID(), "the "+kindOfZone(p)+" hosted zone "+strings.TrimSuffix(longest[0].Name, "."))
		return nil
	}
	f.done[p.ID] = true
	if len(longest) == 0 {
		f.problemf("Route 53 has no %s hosted zone in this account that contains %s: create one and delegate the domain to it, or set another "+
			"ID with the parameter %s; if DNS is hosted elsewhere, leave out x-aws-domain, and request a certificate for the names",
			kindOfZone(p), strings.Join(p.ZoneOf, ", "), p.ID)
		return nil
	}
	var ids []string
	for _, z := range longest {
		ids = append(ids, z.PlainID())
	}
	f.problemf("Route 53 has several %s hosted zones %s: set the ID of the one in use with the parameter %s: %s", kindOfZone(p),
		strings.TrimSuffix(longest[0].Name, "."), p.ID, strings.Join(ids, ", "))
	return nil
}

func kindOfZone(p manifest.Parameter) string {
	if p.PrivateZone {
		return "private"
	}
	return "public"
}

// zonesOf are the zones that all names are in, those with the longest names first.
func (f *filler) zonesOf(ctx context.Context, p manifest.Parameter) ([]route53.HostedZone, error) {
	var all []route53.HostedZone
	for name := strings.TrimPrefix(p.ZoneOf[0], "*."); strings.Contains(name, "."); _, name, _ = strings.Cut(name, ".") {
		if slices.ContainsFunc(p.ZoneOf, func(other string) bool { return !strings.HasSuffix("."+other, "."+name) }) {
			continue
		}
		listed, err := f.api.Zones.ListHostedZonesByName(ctx, name)
		if err != nil {
			return nil, err
		}
		for _, z := range listed {
			if z.Name == name+"." && z.Config.PrivateZone == p.PrivateZone {
				all = append(all, z)
			}
		}
	}
	return all, nil
}
