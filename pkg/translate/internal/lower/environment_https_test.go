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

// TestNeedsHTTPSAdvice does not ask for a domain where there is one.
func TestNeedsHTTPSAdvice(t *testing.T) {
	t.Parallel()
	text := web("    image: example/web:1\n    ports: ['80:80']\n    environment: {FORCE_SSL: 'true'}")
	for domain, want := range map[string]string{
		"": kindNeedsHTTPS.Fix,
		"x-aws-domain: {name: shop.example.com, hosted_zone: Z0123456789ABCDEFGHIJ}\n": publishHTTPS,
	} {
		l, advised := loweredFrom(t, domain+text), false
		for _, f := range l.Resolve(l.Source) {
			advised = advised || f.Code == kindNeedsHTTPS.Code && f.Hint == want
		}
		if !advised {
			t.Errorf("%q: not advised to %s", domain, want)
		}
	}
}
