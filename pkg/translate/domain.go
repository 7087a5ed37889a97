package translate

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var domain = feature{
	name: "Domain",
	about: "`x-aws-domain` is the whole set-up of a name: a certificate of AWS Certificate Manager, which records in the given hosted zone of Route 53 validate, for all HTTPS and TLS " +
		"listeners that name no other; and alias records for the name, its aliases, and the hosts in the rules of listeners, to the load balancer that has them; where it is dual stack (`x-aws-loadbalancer: {ip_address_type: dualstack}`), for both kinds of addresses.",
	extensions: []extension{{"x-aws-domain", []string{""}, "The domain name of the application.", domainExtension{}}},
	kinds:      []diag.Kind{kindDomain, kindDomainHost},
	lower:      lowerDomain,
	emit:       emitDomain,
}

var kindDomain = diag.Kind{
	Code: "C2E-domain", Severity: diag.Error,
	Title: "x-aws-domain does not name a domain",
	Cause: "A certificate is for names such as www.example.com or *.example.com, at most ten without asking for more, and the records of all of them go to one hosted zone, named by its id (Z…).",
	Cure:  "give name and hosted_zone, as Route 53 shows them",
}

var kindDomainHost = diag.Kind{
	Code: "C2E-domain-host", Severity: diag.Warning,
	Title: "certificate is not for the host",
	Cause: "The certificate of x-aws-domain is for its name, its aliases and the hosts below the name. Whoever asks for another host by HTTPS is told that the certificate is for somebody else.",
	Cure:  "add the host to aliases, if it is in the same hosted zone; or name a certificate for it in x-aws-listener",
}

// domainExtension is x-aws-domain.
type domainExtension struct {
	Name       string   `yaml:"name" doc:"domain name of the application, as in shop.example.com"`
	HostedZone string   `yaml:"hosted_zone" doc:"id of the hosted zone of Route 53 that the names are in, Z…; default: the template parameter HostedZoneId"`
	Aliases    []string `yaml:"aliases" doc:"more names of the application"`
}

func (domainExtension) scalarKey() string { return "name" }

// A Domain is the name of the application, with all that is reached under it.
type Domain struct {
	Zone  string   // id of the hosted zone, or "" for the template parameter
	Names []string // of the certificate: the domain, then the others, sorted
	Hosts []Host   // that have a record, sorted by name
}

// A Host is a name and the load balancer that it leads to.
type Host struct {
	Name     string
	Balancer cfn.LogicalID
}

const (
	certificateID cfn.LogicalID = "Certificate"
	hostedZoneID  cfn.LogicalID = "HostedZoneId"
)

// maxNames is how many names a certificate has unless the quota is raised (AWS Certificate
// Manager User Guide, "Quotas").
const maxNames = 10

var (
	domainPattern = regexp.MustCompile(`^(\*\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$`)
	zonePattern   = regexp.MustCompile(`^Z[A-Z0-9]{5,31}$`)
)

// lowerDomain comes after load balancing, whose hosts get records.
func lowerDomain(l *lowering) {
	x, ok := decodeExtension[domainExtension](l, l.project.Extensions, "x-aws-domain")
	if !ok {
		return
	}
	d := &Domain{Zone: strings.TrimPrefix(x.HostedZone, "/hostedzone/")}
	if d.Zone != "" && !zonePattern.MatchString(d.Zone) {
		l.AtValue("x-aws-domain", "hosted_zone").Report(kindDomain, "x-aws-domain: %q is not the id of a hosted zone", x.HostedZone)
	}
	if len(l.plan.LoadBalancers) == 0 {
		l.At("x-aws-domain").Report(kindDomain, "x-aws-domain: nothing is published, so there is nothing to be reached under %s", x.Name).
			WithHint("publish a port, or remove x-aws-domain")
		return
	}
	main := mainBalancer(l.plan)
	d.add(l, x.Name, main, "name")
	for _, alias := range x.Aliases {
		d.add(l, alias, main, "aliases", alias)
	}
	for _, r := range l.plan.routes() {
		for _, host := range r.Conditions.Hosts {
			if host == x.Name || strings.HasSuffix(host, "."+x.Name) {
				d.add(l, host, r.balancerID())
			}
		}
	}
	if len(d.Names) > maxNames {
		l.At("x-aws-domain").Report(kindDomain, "x-aws-domain: the certificate would have %d names, more than %d", len(d.Names), maxNames).
			WithHint("a wildcard in aliases (*.%s) stands for all names of one level", x.Name)
	}
	slices.SortFunc(d.Hosts, func(a, b Host) int { return strings.Compare(a.Name, b.Name) })
	l.plan.Domain = d
	reportStrangers(l, d)
}

// reportStrangers finds hosts of listeners with the domain's certificate that it is not for.
func reportStrangers(l *lowering, d *Domain) {
	for _, lb := range l.plan.LoadBalancers {
		for _, listener := range lb.Listeners {
			if !listener.secure() || len(listener.Certificates) > 0 || listener.OverlayCertificate || listener.ListenerARN != "" {
				continue
			}
			for _, r := range listener.Rules {
				for _, host := range r.Conditions.Hosts {
					if !slices.ContainsFunc(d.Names, func(have string) bool { return have == host || covers(have, host) }) {
						l.AtValue(append(slices.Clone(r.from), "x-aws-listener", "hosts", host)...).Report(kindDomainHost, "service %q: the certificate of x-aws-domain is not for %s", r.Service, host)
					}
				}
			}
		}
	}
}

// mainBalancer is the one that the domain itself leads to: for HTTP before connections,
// public before internal, one of the
// project before others.
func mainBalancer(p *Plan) cfn.LogicalID {
	best := p.LoadBalancers[0]
	for _, lb := range p.LoadBalancers {
		if rank(lb) < rank(best) {
			best = lb
		}
	}
	return best.id()
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

// routes are all routes of the plan.
func (p *Plan) routes() []Route {
	var routes []Route
	for _, lb := range p.LoadBalancers {
		routes = append(routes, lb.routes()...)
	}
	return routes
}

// add adds a name to the certificate, unless a wildcard covers it, and a record for it.
func (d *Domain) add(l *lowering, name string, balancer cfn.LogicalID, path ...string) {
	if len(path) > 0 && !domainPattern.MatchString(name) {
		l.AtValue(append([]string{"x-aws-domain"}, path...)...).Report(kindDomain, "x-aws-domain: %q is not a domain name", name)
		return
	}
	if !slices.ContainsFunc(d.Names, func(have string) bool { return covers(have, name) }) {
		d.Names = append(d.Names, name)
	}
	if !slices.ContainsFunc(d.Hosts, func(h Host) bool { return h.Name == name }) {
		d.Hosts = append(d.Hosts, Host{name, balancer})
	}
}

// covers tells whether a certificate for one name is for another one too: a wildcard
// stands for one label.
func covers(have, name string) bool {
	if suffix, ok := strings.CutPrefix(have, "*"); ok {
		label, found := strings.CutSuffix(name, suffix)
		return found && !strings.Contains(label, ".")
	}
	return have == name
}

func emitDomain(p *Plan, e *emitter) {
	d := p.Domain
	if d == nil {
		return
	}
	const from = "x-aws-domain"
	zone := cfn.Of(d.Zone)
	if d.Zone == "" {
		zone = cfn.Ref(hostedZoneID)
		e.parameter(cfn.Parameter{
			ID: hostedZoneID, Type: "AWS::Route53::HostedZone::Id", Description: "Hosted zone of Route 53 that " + d.Names[0] + " is in",
		}, from)
	}
	if p.usesDomainCertificate() {
		certificate := &cfn.ACMCertificate{DomainName: cfn.Of(d.Names[0]), SubjectAlternativeNames: texts(d.Names[1:]...), ValidationMethod: cfn.Of("DNS"), Tags: tags(p, "", "")}
		for _, name := range d.Names {
			certificate.DomainValidationOptions = append(certificate.DomainValidationOptions, cfn.ACMDomainValidationOption{DomainName: cfn.Of(name), HostedZoneId: zone})
		}
		e.add(&cfn.Resource{ID: certificateID, Properties: certificate}, from)
	}
	for _, host := range d.Hosts {
		record := func(id cfn.LogicalID, kind string) {
			e.add(&cfn.Resource{ID: id, Properties: &cfn.Route53RecordSet{
				HostedZoneId: zone, Name: cfn.Of(host.Name), Type: cfn.Of(kind), AliasTarget: p.aliasTarget(host),
			}}, from)
		}
		record(recordID(host.Name), "A")
		if p.dualStack(host.Balancer) {
			record(recordID(host.Name)+"IPv6", "AAAA")
		}
	}
}

// recordID names a record after all of its labels: www.example.com is WwwExampleComRecord.
func recordID(name string) cfn.LogicalID {
	var b strings.Builder
	for label := range strings.SplitSeq(strings.Replace(name, "*", "any", 1), ".") {
		b.WriteString(stem(label))
	}
	return cfn.LogicalID(fmt.Sprintf("%sRecord", b.String()))
}

// usesDomainCertificate tells whether some listener needs the domain's certificate.
func (p *Plan) usesDomainCertificate() bool {
	return p.Domain != nil && slices.ContainsFunc(p.LoadBalancers, func(lb *LoadBalancer) bool {
		return slices.ContainsFunc(lb.Listeners, (*Listener).needsCertificate)
	})
}
