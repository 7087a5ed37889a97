package plan

import (
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// maxDiscoveryName is Amazon ECS API Reference, "ServiceConnectService": discoveryName.
const maxDiscoveryName = 64

// A Network is a security group.
type Network struct {
	Name       string
	GroupID    string        // an existing group, or "" for one made by the stack
	Unresolved cfn.LogicalID // the parameter for the existing group, where it was left open
	Internal   bool          // its members are to reach no other network through it
}

// existing is the group that the stack does not make.
func (n Network) existing() cfn.String {
	if n.Unresolved != "" {
		return cfn.Ref(n.Unresolved)
	}
	return cfn.Of(n.GroupID)
}

// NetworkGroups are the security groups of the service's networks, and those it has beside
// them.
func (p *Plan) NetworkGroups(s *Service) []cfn.String {
	var groups []cfn.String
	for _, n := range p.Networks {
		switch {
		case !slices.Contains(s.Networks, n.Name):
		case n.GroupID != "":
			groups = append(groups, n.existing())
		default:
			groups = append(groups, cfn.Ref(ID(n.Name, "Network")))
		}
	}
	for _, group := range s.Groups {
		if !slices.ContainsFunc(groups, func(g cfn.String) bool { return g.Target() == group }) {
			groups = append(groups, cfn.Of(group))
		}
	}
	return groups
}
