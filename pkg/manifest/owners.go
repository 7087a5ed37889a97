package manifest

import (
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// An Owner is a Compose service, and the resources that are there for it alone.
type Owner struct {
	Service   string
	Resources []cfn.LogicalID
}

// Own says that a resource is there for a service alone.
func (m *Manifest) Own(service string, resource cfn.LogicalID) {
	i := slices.IndexFunc(m.Owners, func(o Owner) bool { return o.Service == service })
	if i < 0 {
		i = len(m.Owners)
		m.Owners = append(m.Owners, Owner{Service: service})
	}
	m.Owners[i].Resources = append(m.Owners[i].Resources, resource)
}

// OwnerOf is the service that a resource is there for, "" for what the services share.
func (m Manifest) OwnerOf(resource cfn.LogicalID) string {
	for _, o := range m.Owners {
		if slices.Contains(o.Resources, resource) {
			return o.Service
		}
	}
	return ""
}

// Has reports whether a Compose service is in the template: with tasks of its own, or with a
// container in those of another one.
func (m Manifest) Has(service string) bool {
	return slices.ContainsFunc(m.Owners, func(o Owner) bool { return o.Service == service }) ||
		slices.ContainsFunc(m.Sidecars, func(s Sidecar) bool { return s.Service == service })
}
