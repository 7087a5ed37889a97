package translate

import (
	"fmt"
	"net/netip"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var loadBalancing = feature{
	name: "Load balancing",
	about: "A port published as HTTP gets a listener on the project's application load balancer, which is made when there is one. A port is HTTP if `x-aws-listener`, `x-aws-protocol` or " +
		"`app_protocol` says so, or if it is a usual HTTP port (80, 443, 3000, 5000, 8000, 8080, 8443); any other is not exposed, which an info says. Ports on a loopback address are never exposed. " +
		"The internet reaches the load balancer on its listeners' ports, the load balancer reaches the tasks on theirs, and nothing else does.",
	reads: []attribute{
		{"services.*.ports.[].target", "container port, target group"},
		{"services.*.ports.[].published", "listener port"},
		{"services.*.ports.[].protocol", "tcp; udp is not exposed"},
		{"services.*.ports.[].app_protocol", "protocol of listener and target group"},
		{"services.*.ports.[].host_ip", "a loopback address is not exposed"},
		{"services.*.ports.[].mode", "no difference on AWS"},
		{"services.*.ports.[].name", "no difference on AWS"},
	},
	extensions: []extension{
		{"x-aws-listener", []string{"services.*.ports.[]"}, "The listener of a published port.", listenerExtension{}},
		{"x-aws-protocol", []string{"services.*.ports.[]"}, "`http` or `https`: the older, shorter way to say that a port is HTTP.", ""},
	},
	kinds: []diag.Kind{kindNotExposed, kindListenerClash, kindListenerProtocol, kindPortRange, kindNoCertificate},
	lower: lowerLoadBalancing,
	emit:  emitLoadBalancer,
}

var (
	kindNotExposed = diag.Kind{
		Code: "C2E-not-exposed", Severity: diag.Info,
		Title: "published port is not exposed",
		Cause: "Only HTTP ports are exposed on the internet without being asked for; the services of a network reach each other's ports all the same.",
		Cure:  "if it speaks HTTP and the internet should reach it, write the port in long syntax with x-aws-listener: {protocol: http}",
	}
	kindListenerClash = diag.Kind{
		Code: "C2E-listener-clash", Severity: diag.Error,
		Title: "two listeners on one port",
		Cause: "A load balancer has one listener on a port, and it forwards to one service.",
		Cure:  "give one of the two another port with x-aws-listener: {port: …}, or take it off the load balancer with exposure: none",
	}
	kindListenerProtocol = diag.Kind{
		Code: "C2E-listener-protocol", Severity: diag.Error,
		Title: "listener protocol is not translated",
		Cause: "The load balancer of this version speaks HTTP and HTTPS.",
		Cure:  "use http or https",
	}
	kindPortRange = diag.Kind{
		Code: "C2E-port-range", Severity: diag.Error,
		Title: "listener port is not a port",
		Cause: "A listener has one port, between 1 and 65535.",
		Cure:  "publish one port, or name the listener's port with x-aws-listener: {port: …}",
	}
	kindNoCertificate = diag.Kind{
		Code: "C2E-certificate", Severity: diag.Error,
		Title: "certificate does not fit the listener",
		Cause: "An HTTPS listener takes the ARN of a certificate in AWS Certificate Manager or IAM; an HTTP listener takes none.",
		Cure:  "give the certificate's ARN (arn:aws:acm:…:certificate/…), or leave it out: it becomes the parameter CertificateArn",
	}
)

// listenerExtension is x-aws-listener.
type listenerExtension struct {
	Port           *int            `yaml:"port" doc:"port of the listener; default: the published port"`
	Protocol       string          `yaml:"protocol" doc:"http or https; default: https on 443 and 8443 and with a certificate, else http"`
	TargetProtocol string          `yaml:"target_protocol" doc:"http or https: what the container speaks; default: https on its ports 443 and 8443, else http"`
	Certificate    string          `yaml:"certificate" doc:"ARN of the certificate of an HTTPS listener; default: the template parameter CertificateArn"`
	SSLPolicy      string          `yaml:"ssl_policy" doc:"TLS policy of an HTTPS listener; default: ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09"`
	Exposure       string          `yaml:"exposure" doc:"public, or none: not on the load balancer; default: public"`
	HealthCheck    healthExtension `yaml:"health_check" doc:"how the load balancer tells a healthy task"`
	Deregistration *seconds        `yaml:"deregistration_delay" doc:"time that requests under way get when a task is replaced; default: 30s"`
}

// A LoadBalancer is the application load balancer of the project.
type LoadBalancer struct{ Listeners []Listener }

// A Listener is a port of the load balancer and the target it forwards to.
type Listener struct {
	Port        int
	HTTPS       bool
	Certificate string // ARN, or "" for the template parameter
	SSLPolicy   string
	// OverlayCertificate is set when the overlay gives the listener its certificate.
	OverlayCertificate bool
	Service            string
	Target             Target

	from []string // the Compose path of the port
}

// httpPorts are container ports that speak HTTP unless the user says otherwise, and
// whether they do so over TLS.
var httpPorts = map[uint32]bool{80: false, 443: true, 3000: false, 5000: false, 8000: false, 8080: false, 8443: true}

// sslPolicy is what the AWS console picks for a new listener; CloudFormation's own
// default is from 2016 (Elastic Load Balancing User Guide for Application Load
// Balancers, "Security policies for your Application Load Balancer").
const sslPolicy = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09"

func lowerLoadBalancing(l *lowering) {
	var listeners []Listener
	l.eachService(func(s *Service, c types.ServiceConfig) {
		for _, port := range c.Ports {
			listener, ok := lowerPort(l, s, port)
			if !ok || slices.ContainsFunc(listeners, listener.same) {
				continue
			}
			addTarget(l, s, listener)
			listeners = append(listeners, listener)
		}
	})
	slices.SortStableFunc(listeners, func(a, b Listener) int { return a.Port - b.Port })
	for i := 1; i < len(listeners); i++ {
		if a, b := listeners[i-1], listeners[i]; a.Port == b.Port {
			l.At(b.from...).Report(kindListenerClash, "service %q: port %d of the load balancer is taken by service %q", b.Service, b.Port, a.Service).Also(a.from...)
		}
	}
	if len(listeners) > 0 {
		l.plan.LoadBalancer = &LoadBalancer{Listeners: listeners}
	}
}

// same tells a port that is published twice, as on an IPv4 and an IPv6 address.
func (l Listener) same(other Listener) bool {
	return l.Service == other.Service && l.Port == other.Port && l.Target.ContainerPort == other.Target.ContainerPort
}

// lowerPort decides what a published port becomes: a listener, or nothing.
func lowerPort(l *lowering, s *Service, p types.ServicePortConfig) (Listener, bool) {
	from := []string{"services", s.Name, "ports", portIdentity(p)}
	x, _ := decodeExtension[listenerExtension](l, p.Extensions, "x-aws-listener", from...)
	asked := p.Extensions["x-aws-listener"] != nil
	if legacy, ok := decodeExtension[string](l, p.Extensions, "x-aws-protocol", from...); ok && x.Protocol == "" {
		x.Protocol, asked = legacy, true
	}
	if x.Exposure == "none" {
		return Listener{}, false
	}
	if x.Exposure != "" && x.Exposure != "public" {
		l.AtValue(append(from, "x-aws-listener", "exposure")...).Report(kindExtensionValue, "service %q: exposure is public or none, not %q", s.Name, x.Exposure)
	}
	if why := closed(p, asked, s.OneOff); why != "" {
		l.At(from...).Report(kindNotExposed, "service %q: port %d is not exposed on the internet: %s", s.Name, p.Target, why)
		return Listener{}, false
	}
	number, ok := listenerPort(l, s, p, x, from)
	if !ok {
		return Listener{}, false
	}
	listener := Listener{Port: number, Certificate: x.Certificate, SSLPolicy: x.SSLPolicy, Service: s.Name, from: from}
	listener.HTTPS = listenerIsHTTPS(l, s, p, x, number, from)
	l.overlay.adoptListener(&listener, int(p.Target), p.Protocol)
	if listener.SSLPolicy == "" {
		listener.SSLPolicy = sslPolicy
	}
	checkCertificate(l, listener)
	listener.Target = lowerTarget(l, s, p, x, from)
	listener.Target.ListenerPorts = []int{listener.Port}
	return listener, true
}

// closed says why a published port stays off the load balancer, or "".
func closed(p types.ServicePortConfig, asked, oneOff bool) string {
	address, err := netip.ParseAddr(p.HostIP)
	_, usual := httpPorts[p.Target]
	switch {
	case oneOff:
		return "the service runs once, before the others start"
	case err == nil && address.IsLoopback():
		return "it is published on a loopback address"
	case p.Protocol == "udp":
		return "the load balancer of this version speaks HTTP only"
	case asked:
		return ""
	case err == nil && !address.IsUnspecified():
		return "it is published on one address of the machine"
	case p.Published == "":
		return "it is published on no fixed port"
	case isHTTP(p.AppProtocol) || usual && p.AppProtocol == "":
		return ""
	default:
		return "it is not known to speak HTTP"
	}
}

func isHTTP(protocol string) bool {
	switch strings.ToLower(protocol) {
	case "http", "https":
		return true
	}
	return false
}

func listenerPort(l *lowering, s *Service, p types.ServicePortConfig, x listenerExtension, from []string) (int, bool) {
	if x.Port != nil {
		if *x.Port < 1 || *x.Port > 65535 {
			l.AtValue(append(from, "x-aws-listener", "port")...).Report(kindPortRange, "service %q: %d is not a port", s.Name, *x.Port)
			return 0, false
		}
		return *x.Port, true
	}
	if p.Published == "" {
		return int(p.Target), true
	}
	number, err := strconv.Atoi(p.Published)
	if err != nil || number < 1 || number > 65535 {
		l.AtValue(append(from, "published")...).Report(kindPortRange, "service %q: a listener cannot be on %q", s.Name, p.Published)
		return 0, false
	}
	return number, true
}

func listenerIsHTTPS(l *lowering, s *Service, p types.ServicePortConfig, x listenerExtension, number int, from []string) bool {
	switch strings.ToLower(x.Protocol) {
	case "https":
		return true
	case "http":
		return false
	case "":
		return x.Certificate != "" || number == 443 || number == 8443 || strings.EqualFold(p.AppProtocol, "https")
	}
	l.At(from...).Report(kindListenerProtocol, "service %q: the listener protocol %s is not translated", s.Name, x.Protocol)
	return false
}

var certificatePattern = regexp.MustCompile(`^arn:aws[a-z-]*:(acm:[a-z0-9-]+:\d{12}:certificate|iam::\d{12}:server-certificate)/.+$`)

func checkCertificate(l *lowering, listener Listener) {
	at := l.AtValue(append(slices.Clone(listener.from), "x-aws-listener", "certificate")...)
	switch {
	case listener.Certificate == "":
	case !listener.HTTPS:
		at.Report(kindNoCertificate, "service %q: an HTTP listener has no certificate", listener.Service)
	case !certificatePattern.MatchString(listener.Certificate):
		at.Report(kindNoCertificate, "service %q: %q is not the ARN of a certificate", listener.Service, listener.Certificate)
	}
}

// portIdentity is how a position names a port: by the container's side of it.
func portIdentity(p types.ServicePortConfig) string {
	if p.Published != "" {
		return fmt.Sprintf("%s:%d/%s", p.Published, p.Target, p.Protocol)
	}
	return fmt.Sprintf("%d/%s", p.Target, p.Protocol)
}

// needsCertificate tells whether a certificate has to come as a parameter.
func (lb *LoadBalancer) needsCertificate() bool {
	return slices.ContainsFunc(lb.Listeners, func(l Listener) bool { return l.HTTPS && l.Certificate == "" && !l.OverlayCertificate })
}

func emitLoadBalancer(p *Plan, e *emitter) {
	lb := p.LoadBalancer
	if lb == nil {
		return
	}
	first := lb.Listeners[0].from
	if lb.needsCertificate() {
		e.filled(cfn.Parameter{
			ID: certificateARN, Type: "String", AllowedPattern: `arn:aws[a-z-]*:(acm|iam):.+`,
			Description: "ARN of the certificate for HTTPS, in the region of the stack", ConstraintDescription: "the ARN of a certificate",
		}, manifest.Parameter{Certificate: true}, first...)
	}
	group := &cfn.EC2SecurityGroup{
		GroupDescription: cfn.Of("Load balancer: from the internet to its listeners"), VpcId: p.VPC.vpcRef(), Tags: named("${AWS::StackName} load balancer"),
	}
	for _, l := range lb.Listeners {
		group.SecurityGroupIngress = append(group.SecurityGroupIngress, cfn.EC2Ingress{
			Description: cfn.Of(fmt.Sprintf("Listener %d of %s", l.Port, l.Service)), IpProtocol: cfn.Of("tcp"),
			FromPort: cfn.Of(l.Port), ToPort: cfn.Of(l.Port), CidrIp: cfn.Of("0.0.0.0/0"),
		})
	}
	e.add(&cfn.Resource{ID: lbGroupID, Properties: group}, first...)
	e.add(&cfn.Resource{ID: loadBalancerID, DependsOn: internetRoute(p), Properties: &cfn.ELBLoadBalancer{
		Type: cfn.Of("application"), Scheme: cfn.Of("internet-facing"),
		Subnets: p.VPC.subnetRefs(), SecurityGroups: []cfn.String{cfn.Ref(lbGroupID)},
		LoadBalancerAttributes: []cfn.ELBAttribute{
			{Key: cfn.Of("routing.http.drop_invalid_header_fields.enabled"), Value: cfn.Of("true")},
		},
		Tags: tags(p, "", ""),
	}}, first...)
	for _, l := range lb.Listeners {
		e.add(&cfn.Resource{ID: listenerID(l.Port), Properties: listenerProperties(l)}, l.from...)
		e.output(cfn.Output{
			ID: id(l.Service, fmt.Sprintf("URL%d", l.Port)), Description: fmt.Sprintf("Service %s", l.Service), Value: l.url(),
		}, l.from...)
	}
}

// internetRoute is what an internet-facing load balancer needs in a VPC that is made
// with it (AWS::EC2::VPCGatewayAttachment, "DependsOn attribute").
func internetRoute(p *Plan) []cfn.LogicalID {
	if p.VPC.Existing != "" {
		return nil
	}
	return []cfn.LogicalID{attachmentID}
}

func listenerProperties(l Listener) *cfn.ELBListener {
	listener := &cfn.ELBListener{
		LoadBalancerArn: cfn.Ref(loadBalancerID), Port: cfn.Of(l.Port), Protocol: cfn.Of("HTTP"),
		DefaultActions: []cfn.ELBAction{{Type: cfn.Of("forward"), TargetGroupArn: cfn.Ref(targetGroupID(l.Service, l.Target))}},
	}
	if l.HTTPS {
		certificate := cfn.Ref(certificateARN)
		if l.Certificate != "" {
			certificate = cfn.Of(l.Certificate)
		}
		listener.Protocol, listener.SslPolicy = cfn.Of("HTTPS"), cfn.Of(l.SSLPolicy)
		if l.Certificate == "" && l.OverlayCertificate {
			return listener
		}
		listener.Certificates = []cfn.ELBCertificate{{CertificateArn: certificate}}
	}
	return listener
}

func (l Listener) url() cfn.String {
	scheme, usual := "http", 80
	if l.HTTPS {
		scheme, usual = "https", 443
	}
	address := scheme + "://${" + string(loadBalancerID) + ".DNSName}"
	if l.Port != usual {
		address += ":" + strconv.Itoa(l.Port)
	}
	return cfn.Sub(address)
}
