package lower

import (
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var domainFeature = feature{
	name: "Domain",
	about: "`x-aws-domain` sets up everything for a domain name: a certificate from AWS Certificate Manager, validated by records in the " +
		"given Route 53 hosted zone, for all HTTPS and TLS listeners that do not name another one; and alias records for the name, its " +
		"aliases, and the hosts in listener rules, pointing to their load balancer, for both kinds of addresses if that is dual-stack " +
		"(`x-aws-loadbalancer: {ip_address_type: dualstack}`). In a private hosted zone the records are visible only in the VPCs that the " +
		"zone is associated with, so they cannot validate a certificate: that takes the public zone of the same name, or an existing " +
		"certificate.",
	extensions: []extension{{"x-aws-domain", []string{""}, "The domain name of the application.", domainExtension{}}},
	kinds:      []diag.Kind{kindDomain, kindDomainHost, kindDomainPlain, kindPrivateZone, kindNeedsCertificate},
	lower:      lowerDomain,
}

var kindDomainPlain = diag.Kind{
	Code: "C2E-domain-plain", Severity: diag.Warning,
	Title: "domain without HTTPS",
	Cause: "x-aws-domain creates a certificate for the HTTPS listeners of the project, but no port has an HTTPS listener.",
	Fix: "publish the port as 443, as in {target: 80, published: \"443\", x-aws-listener: {redirect_http: true}}; for any other port, set " +
		"x-aws-listener: {protocol: https}",

	Breaks: true,
}

var kindDomain = diag.Kind{
	Code: "C2E-domain", Severity: diag.Error,
	Title: "invalid x-aws-domain",
	Cause: "A certificate covers names such as www.example.com or *.example.com, up to ten unless your quota is higher. The records for " +
		"all of them must be in the same hosted zone: the one whose ID (Z…) is in hosted_zone, or the one that deploy finds by name.",
	Fix: "use lowercase letters, digits, hyphens, and dots, as in shop.example.com",
}

var kindDomainHost = diag.Kind{
	Code: "C2E-domain-host", Severity: diag.Warning,
	Title:  "certificate does not cover the host",
	Titles: "certificate does not cover the hosts",
	Cause: "The certificate created by x-aws-domain covers its name, its aliases, and the hosts below the name. For any other host, " +
		"browsers report an invalid certificate.",
	Fix: "add the host to x-aws-domain.aliases if it is in the same hosted zone; otherwise specify a certificate for it in x-aws-listener",
}

// kindPrivateZone is about zones that the internet does not see (Amazon Route 53 Developer
// Guide, "Working with private hosted zones"; AWS Certificate Manager User Guide, "DNS
// validation").
var kindPrivateZone = diag.Kind{
	Code: "C2E-private-zone", Severity: diag.Warning,
	Title: "private hosted zone has limitations",
	Cause: "The names in a private hosted zone resolve only in the VPCs associated with it, and CloudFormation cannot associate an " +
		"existing zone. AWS Certificate Manager looks up validation records on the internet, so a private hosted zone cannot validate a " +
		"certificate.",
	Fix: "set validation_zone to the ID of the domain's public hosted zone; or specify a certificate in x-aws-listener",
}

// domainExtension is x-aws-domain.
type domainExtension struct {
	Name string `yaml:"name" pattern:"^[^_ ]+[.][^_ ]+$" doc:"domain name of the application, for example shop.example.com"`
	// ID of the hosted zone of Route 53 that the names are in, Z…; default: the template parameter
	// HostedZoneId, for which deploy finds the zone with the longest name that matches
	HostedZone string   `yaml:"hosted_zone" pattern:"^Z[0-9A-Z]+$"`
	Aliases    []string `yaml:"aliases" doc:"additional names of the application"`
	// the hosted zone is a private one: no certificate is created, unless validation_zone is given
	Private bool `yaml:"private"`
	// ID of the public hosted zone whose records validate the certificate; default: hosted_zone
	ValidationZone string `yaml:"validation_zone"`
}

func (domainExtension) scalarKey() string { return "name" }

// maxNames is how many names a certificate has unless the quota is raised (AWS Certificate
// Manager User Guide, "Quotas").
const maxNames = 10

var (
	domainPattern = lazyregexp.New(`^(\*\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$`)
	zonePattern   = lazyregexp.New(`^Z[A-Z0-9]{5,31}$`)
)

// lowerDomain comes after load balancing, whose hosts get records.
func lowerDomain(l *lowering) {
	x, ok := decodeExtension[domainExtension](l, l.Project.Extensions, "x-aws-domain")
	if !ok {
		reportNoCertificate(l)
		return
	}
	d := &plan.Domain{Zone: lowerZone(l, "hosted_zone", x.HostedZone), Private: x.Private,
		Validation: lowerZone(l, "validation_zone", x.ValidationZone)}
	if len(l.plan.LoadBalancers) == 0 {
		l.At("x-aws-domain").Report(kindDomain, "x-aws-domain: no port is published, so nothing would answer at %s", x.Name).
			WithHint("publish a port, or remove x-aws-domain")
		return
	}
	main := plan.MainBalancer(l.plan)
	addHost(d, l, x.Name, main, "name")
	for _, alias := range x.Aliases {
		addHost(d, l, alias, main, "aliases", alias)
	}
	for _, r := range l.plan.Routes() {
		for _, host := range r.Conditions.Hosts {
			if host == x.Name || strings.HasSuffix(host, "."+x.Name) {
				addHost(d, l, host, r.BalancerID())
			}
		}
	}
	if len(d.Names) == 0 { // none is a domain name
		return
	}
	if len(d.Names) > maxNames {
		l.At("x-aws-domain").Report(kindDomain, "x-aws-domain: the certificate would have %d names; the maximum is %d", len(d.Names), maxNames).
			WithHint("in aliases, write *.%s in place of the names that it covers", x.Name)
	}
	slices.SortFunc(d.Hosts, func(a, b plan.Host) int { return strings.Compare(a.Name, b.Name) })
	l.plan.Domain = d
	if !d.Private && !slices.ContainsFunc(l.plan.Routes(), plan.Route.Secure) {
		l.At("x-aws-domain").Report(kindDomainPlain, "x-aws-domain: no port is published as HTTPS, so https://%s does not work", x.Name)
	}
	if d.Certifies() {
		reportStrangers(l, d)
	}
	if d.Private {
		checkPrivateZone(l, d, main)
	}
}

// lowerZone is the id of a hosted zone.
func lowerZone(l *lowering, key, given string) string {
	id := strings.TrimPrefix(given, "/hostedzone/")
	if id != "" && !zonePattern.MatchString(id) {
		l.AtValue("x-aws-domain", key).Report(kindDomain, "x-aws-domain: %q is not a valid hosted zone ID", given).
			WithHint("set %s to the ID shown in Route 53 (Z…), or remove it", key)
	}
	return id
}

// checkPrivateZone reports what a private zone leaves open.
func checkPrivateZone(l *lowering, d *plan.Domain, main cfn.LogicalID) {
	at := l.At("x-aws-domain", "private")
	if l.plan.VPC.Existing == "" {
		at.Report(kindPrivateZone, "x-aws-domain: the private hosted zone is not associated with the VPC that the stack creates, so its "+
			"names do not resolve there").
			WithHint("after the first deployment, run aws route53 associate-vpc-with-hosted-zone; or set x-aws-vpc to a VPC associated with " +
				"the zone")
	}
	for _, lb := range l.plan.LoadBalancers {
		needs := slices.ContainsFunc(lb.Listeners, func(listener *plan.Listener) bool { return listener.NeedsCertificate() })
		if needs && !d.Certifies() {
			at.Report(kindPrivateZone, "x-aws-domain: a private hosted zone cannot validate a certificate, so the certificate becomes "+
				"the parameter %s", plan.CertificateARN)
		}
		if lb.ID() == main && lb.ARN == "" && !lb.Internal && !l.plan.Existing(lb) {
			at.Report(kindPrivateZone, "x-aws-domain: the names in the private hosted zone point to a load balancer that is also reachable "+
				"from the internet").
				WithHint("write x-aws-loadbalancer: {internal: true}, or exposure: internal in x-aws-listener")
		}
	}
}

// reportStrangers finds hosts of listeners with the domain's certificate that it is not for.
func reportStrangers(l *lowering, d *plan.Domain) {
	for _, lb := range l.plan.LoadBalancers {
		for _, listener := range lb.Listeners {
			if !listener.Secure() || len(listener.Certificates) > 0 || listener.OverlayCertificate || listener.ListenerARN != "" {
				continue
			}
			for _, r := range listener.Rules {
				for _, host := range r.Conditions.Hosts {
					if !slices.ContainsFunc(d.Names, func(have string) bool { return have == host || covers(have, host) }) {
						l.about(r.Service).within(r.From).AtValue("x-aws-listener", "hosts", host).
							Report(kindDomainHost, "the certificate of x-aws-domain does not cover %s", host)
					}
				}
			}
		}
	}
}

// addHost adds a name to the certificate, unless a wildcard covers it, and a record for it.
func addHost(d *plan.Domain, l *lowering, name string, balancer cfn.LogicalID, path ...string) {
	if len(path) > 0 && !domainPattern.MatchString(name) {
		l.AtValue(append([]string{"x-aws-domain"}, path...)...).Report(kindDomain, "x-aws-domain: %q is not a domain name", name)
		return
	}
	if !slices.ContainsFunc(d.Names, func(have string) bool { return covers(have, name) }) {
		d.Names = append(d.Names, name)
	}
	if !slices.ContainsFunc(d.Hosts, func(h plan.Host) bool { return h.Name == name }) {
		d.Hosts = append(d.Hosts, plan.Host{Name: name, Balancer: balancer})
	}
}

// covers reports whether a certificate for one name is for another one too: a wildcard
// stands for one label.
func covers(have, name string) bool {
	if suffix, ok := strings.CutPrefix(have, "*"); ok {
		label, found := strings.CutSuffix(name, suffix)
		return found && !strings.Contains(label, ".")
	}
	return have == name
}
