package lower

import (
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindDualStackUDP = diag.Kind{
	Code: "C2E-dual-stack-udp", Severity: diag.Error,
	Title: "UDP on a dual-stack load balancer",
	Cause: "A UDP listener on a dual-stack Network Load Balancer forwards only to targets with IPv6 addresses, but ECS registers tasks " +
		"with their IPv4 addresses.",
	Fix: "remove ip_address_type from x-aws-loadbalancer",
}

// checkDatagrams reports UDP where a load balancer has both kinds of addresses (Elastic
// Load Balancing User Guide for Network Load Balancers, "Listener configuration").
func checkDatagrams(l *lowering, lb *plan.LoadBalancer) {
	if !l.plan.DualStack(lb.ID()) {
		return
	}
	for _, listener := range lb.Listeners {
		if strings.Contains(listener.Protocol, "UDP") {
			l.about(listener.Service).within(listener.From).At().
				Report(kindDualStackUDP, "port %d uses UDP, which a dual-stack load balancer cannot forward to the IPv4 addresses of tasks",
					listener.Port).
				Also("x-aws-loadbalancer", "ip_address_type")
		}
	}
}
