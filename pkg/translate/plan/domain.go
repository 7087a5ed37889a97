package plan

import (
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// A Domain is the name of the application, with all that is reached under it.
type Domain struct {
	Zone       string   // id of the hosted zone, or "" for the template parameter
	Private    bool     // the zone is for the VPCs that it is associated with
	Validation string   // id of the zone whose records validate the certificate; "" for the same zone
	Names      []string // of the certificate: the domain, then the others, sorted
	Hosts      []Host   // that have a record, sorted by name
}

// Certifies reports whether the domain brings a certificate: one is validated by records
// that everybody sees.
func (d *Domain) Certifies() bool { return d != nil && (!d.Private || d.Validation != "") }

// A Host is a name and the load balancer that it leads to.
type Host struct {
	Name     string
	Balancer cfn.LogicalID
}

// MainBalancer is the one that the domain itself leads to: for HTTP before connections,
// public before internal, one of the project before others.
func MainBalancer(p *Plan) cfn.LogicalID {
	best := p.LoadBalancers[0]
	for _, lb := range p.LoadBalancers {
		if rank(lb) < rank(best) {
			best = lb
		}
	}
	return best.ID()
}

func rank(lb *LoadBalancer) int {
	n := 0
	if lb.ARN != "" {
		n += 4
	}
	if lb.Internal {
		n += 2
	}
	if lb.Network {
		n++
	}
	return n
}
