package lower

import (
	"net/netip"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// The load balancers are in a list of trusted proxies if it has the whole VPC, which is known unless it exists already, or if it says
// it in a way that is not understood.
func TestHasBalancers(t *testing.T) {
	for list, want := range map[string]struct{ made, existing bool }{
		"":                         {false, false},
		"127.0.0.1":                {false, true},
		"10.0.0.7":                 {false, true},
		"10.0.0.0/16":              {true, true},
		"10.0.0.0/8":               {true, true},
		"0.0.0.0/0":                {true, true},
		"10.0.0.0/24":              {false, true},
		"10.1.0.0/16":              {false, true},
		"172.16.0.0/12":            {false, true},
		"127.0.0.1,10.0.0.0/8":     {true, true},
		"127.0.0.1 10.0.0.0/8":     {true, true},
		"127.0.0.1, 192.168.0.0/1": {false, true},
		"*":                        {true, true},
		"private_ranges":           {true, true},
	} {
		l := &lowering{plan: &plan.Plan{VPC: plan.VPC{CIDR: netip.MustParsePrefix("10.0.0.0/16")}}}
		if got := l.hasBalancers(list); got != want.made {
			t.Errorf("%q, in a VPC of the stack: %t", list, got)
		}
		l.plan.VPC = plan.VPC{Existing: "vpc-1"}
		if got := l.hasBalancers(list); got != want.existing {
			t.Errorf("%q, in a VPC that exists: %t", list, got)
		}
	}
}
