package lower

import (
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// redirects adds the listener on port 80 that sends clients to HTTPS, or what sends them
// to the listener that is there.
func redirects(l *lowering, lb *plan.LoadBalancer) {
	i := slices.IndexFunc(lb.Listeners, func(listener *plan.Listener) bool { return listenerRedirects(listener) })
	if i < 0 {
		return
	}
	to := lb.Listeners[i]
	for _, other := range lb.Listeners[i+1:] {
		if listenerRedirects(other) {
			l.about(other.Service).within(other.From).At("x-aws-listener", "redirect_http").
				Report(kindListenerClash, "port 80 cannot redirect to port %d, because it already redirects to port %d for service %q",
					other.Port, to.Port, to.Service).
				WithHint("keep redirect_http on only one of the two ports").Also(to.From...)
		}
	}
	if taken := slices.IndexFunc(lb.Listeners, func(other *plan.Listener) bool { return other.Port == 80 }); taken >= 0 {
		redirectBeside(l, to, lb.Listeners[taken])
		return
	}
	redirect := &plan.Listener{
		Route:    plan.Route{Service: to.Service, Port: 80, Protocol: "HTTP", Internal: to.Internal, Allow: to.Allow, From: to.From},
		Redirect: to.Port}
	lb.Listeners = append(lb.Listeners, redirect)
}

// redirectBeside has a listener that services have on port 80 redirect the rest of the
// requests; or, where one of them gets the rest, those that are for the services behind HTTPS.
func redirectBeside(l *lowering, to, taken *plan.Listener) {
	if taken.Secure() {
		l.about(to.Service).within(to.From).At("x-aws-listener", "redirect_http").
			Report(kindListenerClash, "port 80 cannot redirect, because it uses HTTPS for service %q", taken.Service).
			WithHint("use another port for HTTPS, or remove redirect_http").Also(taken.From...)
		return
	}
	if !taken.Default {
		taken.Redirect = to.Port
		return
	}
	if to.Default && to.RedirectHTTP {
		l.about(to.Service).within(to.From).At("x-aws-listener", "redirect_http").
			Report(kindListenerClash, "port 80 cannot redirect, because service %q uses it", taken.Service).
			WithHint("set hosts or paths for one of the two services, or remove redirect_http").Also(taken.From...)
	}
	for _, r := range to.Rules {
		if r.RedirectHTTP {
			taken.Rules = append(taken.Rules, plan.Route{
				Service: r.Service, Port: taken.Port, Protocol: taken.Protocol, Internal: r.Internal, Conditions: r.Conditions,
				Target:    plan.Target{Container: r.Service, Transport: r.Target.Transport, ContainerPort: r.Target.ContainerPort},
				Published: r.HostPort, HostPort: r.HostPort, From: r.From, Answer: plan.ToHTTPS(to.Port),
			})
		}
	}
}

// listenerRedirects reports whether clients are sent to a listener from port 80. That
// one for HTTP cannot be is said where its protocol is looked at.
func listenerRedirects(listener *plan.Listener) bool {
	return listener.Secure() &&
		(listener.RedirectHTTP || slices.ContainsFunc(listener.Rules, func(r plan.Route) bool { return r.RedirectHTTP }))
}
