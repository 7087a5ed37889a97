package plan

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// An Alias is a further name of a service, in lower case.
type Alias struct {
	Name string
	From source.Path // the Compose path that gives it
}

// Dotted reports whether a resolver takes the name for complete, so that no search
// domain makes it one of the namespace.
func (a Alias) Dotted() bool { return strings.Contains(a.Name, ".") }

// Connect is what a service has with Service Connect: its tasks find others, and others
// find them on the endpoints.
type Connect struct{ Endpoints []Endpoint }

// An Endpoint is a TCP port on which others reach the service by its names.
type Endpoint struct {
	Container string // the service whose container listens
	Port      int
	Protocol  string // http, http2, grpc, or "" for any over TCP
}

// PortName has the protocol in it, which cannot change under a name.
func (e Endpoint) PortName() string { return fmt.Sprintf("%s-%d", cmp.Or(e.Protocol, "tcp"), e.Port) }

// maxDiscoveryName is Amazon ECS API Reference, "ServiceConnectService": discoveryName.
const maxDiscoveryName = 64

// DiscoveryName names the Cloud Map service that ECS makes for an endpoint. It has to be
// the only one in the namespace, where the service's own name is that of its DNS entry.
func (e Endpoint) DiscoveryName(name string) string {
	full := TaskName(name) + "-" + e.PortName()
	if len(full) <= maxDiscoveryName {
		return full
	}
	hash := fnv.New32a()
	fmt.Fprintf(hash, "%s", full)
	suffix := fmt.Sprintf("-%08x", hash.Sum32())
	return full[:maxDiscoveryName-len(suffix)] + suffix
}

// The ways in which names resolve.
const (
	ByDNS     = "dns"
	ByConnect = "connect"
)

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
