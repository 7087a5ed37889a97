package lower

import (
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindExistingListener = diag.Kind{
	Code: "C2E-existing-listener", Severity: diag.Error,
	Title: "invalid settings for an existing listener",
	Cause: "arn in x-aws-listener refers to an existing listener of an Application Load Balancer. The stack adds a rule with conditions to " +
		"it, but does not change its default action, certificates, TLS policy, or security group.",
	Fix: "give the port conditions, such as hosts or paths, and remove settings that belong to the listener itself",
}

// balancerOf is the ARN of the load balancer of a listener, "" for none.
func balancerOf(listener string) string {
	if listener == "" {
		return ""
	}
	if match := plan.ListenerARN.FindStringSubmatch(listener); match != nil {
		return match[1] + "loadbalancer/" + match[2]
	}
	return ""
}

// lowerListenerARN puts a route on a listener that exists, and reports whether it can be there.
func lowerListenerARN(l *lowering, r *plan.Route, x listenerExtension) bool {
	report := func(key, format string, args ...any) *diag.Finding {
		return l.about(r.Service).within(r.From).At("x-aws-listener", key).Report(kindExistingListener, format, args...)
	}
	if !plan.ListenerARN.MatchString(x.ARN) {
		report("arn", "%q is not a valid ARN of an Application Load Balancer listener", x.ARN).
			WithHint("copy the ARN from the console: arn:aws:elasticloadbalancing:…:listener/app/…")
		return false
	}
	if r.Conditions.Empty() {
		report("arn", "the port has no conditions, but the stack does not change the default action of an existing listener").
			WithHint("add hosts or paths, or another condition")
		return false
	}
	if r.Network() {
		report("arn", "only an HTTP or HTTPS listener can have rules, but this one uses %s", r.Protocol).
			WithHint("set protocol to that of the existing listener, http or https")
		return false
	}
	for _, belongs := range []struct {
		key   string
		given bool
	}{
		{"certificate", len(x.Certificate) > 0}, {"ssl_policy", x.SSLPolicy != ""}, {"redirect_http", x.RedirectHTTP},
		{"exposure", x.Exposure != ""},
	} {
		if belongs.given {
			report(belongs.key, "%s belongs to the listener, which already exists", belongs.key).WithHint("remove %s, or remove arn", belongs.key)
		}
	}
	if l.plan.VPC.Existing == "" {
		report("arn", "x-aws-vpc must specify the VPC of the existing listener").WithHint("specify the VPC of its load balancer with x-aws-vpc")
	}
	r.Project = l.plan.Project
	r.ListenerARN, r.Internal, r.RedirectHTTP, r.Certificate = x.ARN, false, false, nil
	return true
}

// reportExisting says what is left to whoever has made a load balancer.
func reportExisting(l *lowering, lb *plan.LoadBalancer) {
	switch {
	case lb.ARN != "":
		l.At(lb.Listeners[0].From.Sub("x-aws-listener", "arn")...).
			Report(kindExistingBalancer, "x-aws-listener: the security group of %q must allow traffic to the tasks", lb.ARN)
	case l.plan.Existing(lb):
		l.At("x-aws-loadbalancer").
			Report(kindExistingBalancer, "x-aws-loadbalancer: the security group of %q must allow %s", l.plan.Balancer.Existing, portsOf(lb))
	}
}
