package lower

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// lowerPort decides what a published port becomes: a route of a listener, or nothing.
func lowerPort(l *lowering, s *plan.Service, p types.ServicePortConfig) (plan.Route, bool) {
	from := source.Path{"services", s.Name, "ports", portIdentity(p)}
	x, _ := decodeExtension[listenerExtension](l, p.Extensions, "x-aws-listener", from...)
	asked := p.Extensions["x-aws-listener"] != nil
	if legacy, ok := decodeExtension[string](l, p.Extensions, "x-aws-protocol", from...); ok && x.Protocol == "" {
		x.Protocol, asked = legacy, true
	}
	if x.Exposure == "none" {
		return plan.Route{}, false
	}
	if x.Exposure != "" && x.Exposure != "public" && x.Exposure != "internal" {
		l.about(s.Name).within(from).AtValue("x-aws-listener", "exposure").
			Report(kindExtensionValue, "exposure must be public, internal, or none, not %q", x.Exposure)
	}
	oneOff := s.Init || l.service(l.plan.Hosts(s)[0]).RunMode != plan.LongRunning
	if why := l.closed(l.Project.Services[s.Name], p, x.Protocol, asked, oneOff); why != (reason{}) {
		l.closedPorts = append(l.closedPorts, closedPort{s.Name, p, from, why})
		return plan.Route{}, false
	}
	number, ok := listenerPort(l, s, p, x, from)
	if !ok {
		return plan.Route{}, false
	}
	r := plan.Route{
		Service: s.Name, Port: number, Internal: x.Exposure == "internal" || x.Exposure == "" && l.plan.Balancer.Internal,
		Certificate: x.Certificate, SSLPolicy: x.SSLPolicy,
		Conditions: lowerConditions(x), RedirectHTTP: x.RedirectHTTP, HostPort: p.Published, From: from,
	}
	r.Certificate = slices.DeleteFunc(r.Certificate, func(arn string) bool { return arn == "" }) // an unset variable
	r.Protocol = listenerProtocol(l, s, p, x, r)
	if x.ARN != "" {
		if !lowerListenerARN(l, &r, x) {
			return plan.Route{}, false
		}
	} else {
		l.overlay.adoptListener(&r, int(p.Target), p.Protocol)
	}
	r.SSLPolicy = cmp.Or(r.SSLPolicy, l.plan.Balancer.SSLPolicy, sslPolicy)
	if x.Priority != nil {
		r.Priority = lowerPriority(l, r, *x.Priority)
	}
	r.Allow = lowerAllow(l, r, x.Allow)
	checkCertificate(l, &r)
	checkConditions(l, r)
	checkProtocol(l, r, x)
	r.Auth = lowerAuth(l, r, x.Auth)
	if r.Answer = lowerAnswer(l, r, p, x); r.Answer != nil {
		r.Target = plan.Target{Container: s.Name, Transport: p.Protocol, ContainerPort: int(p.Target)}
		return r, true
	}
	if !asked {
		l.reportUnproven(l.Project.Services[s.Name], p, from)
	}
	r.Target = lowerTarget(l, s, p, x, r)
	r.Target.Balancers = []cfn.LogicalID{r.BalancerID()}
	checkMismatch(l, r, p, x)
	return r, true
}

// ephemeral reports whether the machine chooses a port of its own for the port.
func ephemeral(p types.ServicePortConfig) bool { return p.Published == "" || p.Published == "0" }

// isHTTPS reports whether the image of a service is known to speak HTTPS on a port.
func (l *lowering) isHTTPS(c types.ServiceConfig, p types.ServicePortConfig) bool {
	_, byNumber := httpPorts[int(p.Target)]
	return !byNumber && p.AppProtocol == "" && l.speaks(c, p) == overTLS
}

func isHTTP(protocol string) bool {
	switch strings.ToLower(protocol) {
	case "http", "https":
		return true
	}
	return false
}

func listenerPort(l *lowering, s *plan.Service, p types.ServicePortConfig, x listenerExtension, from source.Path) (int, bool) {
	if x.Port != nil {
		if *x.Port < 1 || *x.Port > 65535 {
			l.about(s.Name).within(from).AtValue("x-aws-listener", "port").Report(kindPortRange, "%d is not a valid port", *x.Port).
				WithHint("use a port from 1 to 65535")
			return 0, false
		}
		return *x.Port, true
	}
	if ephemeral(p) {
		return int(p.Target), true
	}
	number, err := strconv.Atoi(p.Published)
	if err != nil || number < 1 || number > 65535 {
		what := "port"
		if strings.Contains(p.Published, "-") {
			what = "port range"
		}
		l.about(s.Name).within(from).AtValue("published").Report(kindPortRange, "a listener cannot use the %s %q", what, p.Published)
		return 0, false
	}
	return number, true
}

// listenerProtocol is what the listener speaks.
func listenerProtocol(l *lowering, s *plan.Service, p types.ServicePortConfig, x listenerExtension, r plan.Route) string {
	protocol := strings.ToUpper(x.Protocol)
	switch protocol {
	case "HTTP", "HTTPS", "TCP", "UDP", "TCP_UDP", "TLS":
	case "":
		protocol = "HTTP"
		if p.Protocol == "udp" {
			protocol = "UDP"
		} else if len(r.Certificate) > 0 || r.Port == 443 || r.Port == 8443 || l.isHTTPS(l.Project.Services[s.Name], p) ||
			strings.EqualFold(p.AppProtocol, "https") {
			protocol = "HTTPS"
		}
	default:
		l.about(s.Name).within(r.From).At().Report(kindListenerProtocol, "%s is not a valid listener protocol", x.Protocol)
		return "HTTP"
	}
	return protocol
}

// checkProtocol reports settings that the protocol of a listener does not have.
func checkProtocol(l *lowering, r plan.Route, x listenerExtension) {
	wrong := func(key string) {
		l.about(r.Service).within(r.From).At("x-aws-listener", key).
			Report(kindRuleProtocol, "%s cannot be used with a %s listener", key, r.Protocol)
	}
	for key, given := range map[string]bool{
		"hosts": len(x.Hosts) > 0, "paths": len(x.Paths) > 0, "headers": len(x.Headers) > 0, "methods": len(x.Methods) > 0,
		"query":      len(x.Query) > 0,
		"source_ips": len(x.SourceIPs) > 0, "target_protocol": x.TargetProtocol != "", "slow_start": x.SlowStart != nil,
	} {
		if given && r.Network() {
			wrong(key)
		}
	}
	switch {
	case r.Network() && r.RedirectHTTP:
		wrong("redirect_http")
	case r.Protocol == "HTTP" && r.RedirectHTTP:
		l.about(r.Service).within(r.From).At("x-aws-listener", "redirect_http").
			Report(kindRuleProtocol, "redirect_http needs an HTTPS listener to redirect to, but this one uses HTTP").
			WithHint("publish the port as 443, add protocol: https, or remove redirect_http")
	}
	if r.Priority != 0 && r.Conditions.Empty() {
		l.about(r.Service).within(r.From).At("x-aws-listener", "priority").Report(kindRule, "the default action of a listener has no priority").
			WithHint("give the service conditions such as hosts or paths, or remove priority")
	}
}

var certificatePattern = lazyregexp.New(`^arn:aws[a-z-]*:(acm:[a-z0-9-]+:\d{12}:certificate|iam::\d{12}:server-certificate)/.+$`)

// checkCertificate looks at the certificates that a port names. A single one that was left
// open is as one that is not named.
func checkCertificate(l *lowering, r *plan.Route) {
	path := r.From.Sub("x-aws-listener", "certificate")
	if r.Secure() && len(r.Certificate) == 1 && !certificatePattern.MatchString(r.Certificate[0]) && isUnresolved(r.Certificate[0]) {
		l.reportUnresolved(r.Certificate[0], plan.CertificateARN, path...)
		r.Certificate, r.OverlayCertificate = nil, false
	}
	for _, arn := range r.Certificate {
		at := l.about(r.Service).within(path).AtValue()
		switch {
		case !r.Secure():
			at.Report(kindNoCertificate, "a listener for %s cannot have a certificate", r.Protocol).
				WithHint("remove the certificate, or set protocol: https (tls for a Network Load Balancer)")
			return
		case !certificatePattern.MatchString(arn):
			at.Report(kindNoCertificate, "%q is not a valid certificate ARN", arn)
		}
	}
}

// portIdentity is how a position names a port: by the container's side of it.
func portIdentity(p types.ServicePortConfig) string {
	switch {
	case p.HostIP != "" && p.Published != "":
		return fmt.Sprintf("%s:%s:%d/%s", p.HostIP, p.Published, p.Target, p.Protocol)
	case p.Published != "":
		return fmt.Sprintf("%s:%d/%s", p.Published, p.Target, p.Protocol)
	}
	return fmt.Sprintf("%d/%s", p.Target, p.Protocol)
}
