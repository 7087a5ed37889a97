package lower

import (
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindUnusedSetting = diag.Kind{
	Code: "C2E-unused-setting", Severity: diag.Warning,
	Title: "x-aws-loadbalancer setting has no effect",
	Cause: "The settings apply to the main load balancer that the stack creates: the public one for HTTP or, if there is none, the next " +
		"one. That load balancer has no listener that this setting applies to.",
	Fix: "remove the setting, or publish a port that it applies to",
}

// The idle timeouts that an Application Load Balancer and a TCP listener take (Elastic Load
// Balancing API Reference, "LoadBalancerAttribute" and "ListenerAttribute").
const (
	maxIdleTimeout    = 4000
	minTCPIdleTimeout = 60
	maxTCPIdleTimeout = 6000
)

// checkSettings comes after the listeners: what the settings mean depends on the load
// balancer that they are for.
func checkSettings(l *lowering) {
	b := l.plan.Balancer
	if b.Existing != "" {
		return // whose settings have been looked at
	}
	var main *plan.LoadBalancer
	for _, lb := range l.plan.LoadBalancers {
		if lb.ID() == plan.MainBalancer(l.plan) && lb.ARN == "" {
			main = lb
		}
	}
	checkIdleTimeout(l, main)
	speaks := func(protocols ...string) bool {
		return main != nil && slices.ContainsFunc(main.Listeners, func(listener *plan.Listener) bool {
			return slices.Contains(protocols, listener.Protocol)
		})
	}
	if b.WebACL != "" && main != nil && main.Network {
		l.At("x-aws-loadbalancer", "waf_acl").
			Report(kindBalancer, "x-aws-loadbalancer: waf_acl inspects HTTP requests, but the project has only a Network Load Balancer").
			WithHint("remove it, or publish the ports with protocol http or https")
	}
	for _, setting := range []struct {
		key            string
		given, fitting bool
	}{
		{"waf_acl", b.WebACL != "", main != nil},
		{"drop_invalid_headers", b.KeepInvalidHeaders, speaks("HTTP", "HTTPS")},
		{"ssl_policy", b.SSLPolicy != "", speaks("HTTPS", "TLS")},
		{"ip_address_type", b.AddressType != "", main != nil},
		{"access_logs", b.AccessLogs(), speaks("HTTP", "HTTPS", "TLS")}, // ("Access logs for your Network Load Balancer")
	} {
		if setting.given && !setting.fitting {
			l.At("x-aws-loadbalancer", setting.key).
				Report(kindUnusedSetting, "x-aws-loadbalancer: %s has no effect, because no listener uses it", setting.key)
		}
	}
}

// checkIdleTimeout reports an idle timeout that the load balancer does not take.
func checkIdleTimeout(l *lowering, main *plan.LoadBalancer) {
	timeout := l.plan.Balancer.IdleTimeout
	at := l.AtValue("x-aws-loadbalancer", "idle_timeout")
	low, high := 1, maxIdleTimeout
	if main != nil && main.Network {
		low, high = minTCPIdleTimeout, maxTCPIdleTimeout
	}
	tcp := func(listener *plan.Listener) bool { return listener.Protocol == "TCP" }
	switch {
	case timeout < 1: // none, or reported
	case timeout < low || timeout > high:
		at.Report(kindBalancer, "x-aws-loadbalancer: idle_timeout %d is not between %d and %d seconds", timeout, low, high)
	case main == nil || main.Network && !slices.ContainsFunc(main.Listeners, tcp):
		at.Report(kindUnusedSetting, "x-aws-loadbalancer: idle_timeout has no effect, because no listener uses it")
	}
}
