package lower

import (
	"net/netip"
	"slices"
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

// TestNeedsHTTPSAdvice names the port that browsers use, and does not ask for a domain where there is one.
func TestNeedsHTTPSAdvice(t *testing.T) {
	t.Parallel()
	const domain = "x-aws-domain: {name: shop.example.com, hosted_zone: Z0123456789ABCDEFGHIJ}\n"
	const secure, front = "\n    environment: {FORCE_SSL: 'true'}", "\n  front:\n    image: nginx:1.29\n    ports: ['8000:80']\n    depends_on: [web]"
	own := func(ports string) string {
		return web("    image: example/web:1\n    ports: ['" + ports + "']" + secure)
	}
	for text, want := range map[string]string{
		own("80:80"):            "add x-aws-domain, and publish 443 with protocol: https instead of 80",
		domain + own("80:80"):   "publish 443 with protocol: https instead of 80",
		own("8080:80"):          "add x-aws-domain, and set x-aws-listener: {protocol: https} on port 8080",
		domain + own("8080:80"): "set x-aws-listener: {protocol: https} on port 8080",
		web("    image: example/web:1" + secure + front): "add x-aws-domain, and set x-aws-listener: {protocol: https} on port 8000 of front",
	} {
		var hints []string
		l := loweredFrom(t, text)
		for _, f := range l.Resolve(l.Source) {
			if f.Code == kindNeedsHTTPS.Code {
				hints = append(hints, f.Hint)
			}
		}
		if !slices.Contains(hints, want) {
			t.Errorf("%s: advised to %q", text, hints)
		}
	}
}
