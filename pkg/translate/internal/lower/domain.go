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
	about: "`x-aws-domain` is the whole set-up of a name: a certificate of AWS Certificate Manager, which records in the given " +
		"hosted zone of Route 53 validate, for all HTTPS and TLS listeners that name no other; and alias records for the name, its " +
		"aliases, and the hosts in the rules of listeners, to the load balancer that has them; where it is dual stack " +
		"(`x-aws-loadbalancer: {ip_address_type: dualstack}`), for both kinds of addresses.",
	extensions: []extension{{"x-aws-domain", []string{""}, "The domain name of the application.", domainExtension{}}},
	kinds:      []diag.Kind{kindDomain, kindDomainHost},
	lower:      lowerDomain,
}

var kindDomain = diag.Kind{
	Code: "C2E-domain", Severity: diag.Error,
	Title: "x-aws-domain does not name a domain",
	Cause: "A certificate is for names such as www.example.com or *.example.com, at most ten without asking for more, and the " +
		"records of all of them go to one hosted zone, named by its id (Z…).",
	Fix: "give name and hosted_zone, as Route 53 shows them",
}

var kindDomainHost = diag.Kind{
	Code: "C2E-domain-host", Severity: diag.Warning,
	Title: "certificate is not for the host",
	Cause: "The certificate of x-aws-domain is for its name, its aliases and the hosts below the name. Whoever asks for another " +
		"host by HTTPS is told that the certificate is for somebody else.",
	Fix: "add the host to aliases, if it is in the same hosted zone; or name a certificate for it in x-aws-listener",
}

// domainExtension is x-aws-domain.
type domainExtension struct {
	Name string `yaml:"name" doc:"domain name of the application, as in shop.example.com"`
	// id of the hosted zone of Route 53 that the names are in, Z…; default: the template parameter
	// HostedZoneId
	HostedZone string   `yaml:"hosted_zone"`
	Aliases    []string `yaml:"aliases" doc:"more names of the application"`
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
		return
	}
	d := &plan.Domain{Zone: strings.TrimPrefix(x.HostedZone, "/hostedzone/")}
	if d.Zone != "" && !zonePattern().MatchString(d.Zone) {
		l.AtValue("x-aws-domain", "hosted_zone").Report(kindDomain, "x-aws-domain: %q is not the id of a hosted zone", x.HostedZone)
	}
	if len(l.plan.LoadBalancers) == 0 {
		l.At("x-aws-domain").Report(kindDomain, "x-aws-domain: nothing is published, so there is nothing to be reached under %s", x.Name).
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
	if len(d.Names) > maxNames {
		l.At("x-aws-domain").Report(kindDomain, "x-aws-domain: the certificate would have %d names, more than %d", len(d.Names), maxNames).
			WithHint("a wildcard in aliases (*.%s) stands for all names of one level", x.Name)
	}
	slices.SortFunc(d.Hosts, func(a, b plan.Host) int { return strings.Compare(a.Name, b.Name) })
	l.plan.Domain = d
	reportStrangers(l, d)
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
							Report(kindDomainHost, "the certificate of x-aws-domain is not for %s", host)
					}
				}
			}
		}
	}
}

// addHost adds a name to the certificate, unless a wildcard covers it, and a record for it.
func addHost(d *plan.Domain, l *lowering, name string, balancer cfn.LogicalID, path ...string) {
	if len(path) > 0 && !domainPattern().MatchString(name) {
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
