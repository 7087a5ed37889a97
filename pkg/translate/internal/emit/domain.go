package emit

import (
	"fmt"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

const (
	certificateID cfn.LogicalID = "Certificate"
	hostedZoneID  cfn.LogicalID = "HostedZoneId"
)

func emitDomain(p *plan.Plan, e *emitter) {
	d := p.Domain
	if d == nil {
		return
	}
	const from = "x-aws-domain"
	zone := cfn.Of(d.Zone)
	if d.Zone == "" {
		zone = cfn.Ref(hostedZoneID)
		e.filled(cfn.Parameter{
			ID: hostedZoneID, Type: "AWS::Route53::HostedZone::Id", Description: "Route 53 hosted zone that contains " + d.Names[0],
		}, manifest.Parameter{ZoneOf: hostNames(d), PrivateZone: d.Private}, from)
	}
	if usesDomainCertificate(p) {
		certificate := &cfn.ACMCertificate{DomainName: cfn.Of(d.Names[0]), SubjectAlternativeNames: texts(d.Names[1:]...),
			ValidationMethod: cfn.Of("DNS"), Tags: tags(p, "", "")}
		validation := zone
		if d.Validation != "" {
			validation = cfn.Of(d.Validation)
		}
		for _, name := range d.Names {
			certificate.DomainValidationOptions = append(certificate.DomainValidationOptions,
				cfn.ACMDomainValidationOption{DomainName: cfn.Of(name), HostedZoneId: validation})
		}
		e.add(&cfn.Resource{ID: certificateID, Properties: certificate}, from)
	}
	for _, host := range d.Hosts {
		record := func(id cfn.LogicalID, kind string) {
			e.add(&cfn.Resource{ID: id, Properties: &cfn.Route53RecordSet{
				HostedZoneId: zone, Name: cfn.Of(host.Name), Type: cfn.Of(kind), AliasTarget: aliasTarget(p, host),
			}}, from)
		}
		record(recordID(host.Name), "A")
		if p.DualStack(host.Balancer) {
			record(recordID(host.Name)+"IPv6", "AAAA")
		}
	}
}

// hostNames are the names that get records.
func hostNames(d *plan.Domain) []string {
	var names []string
	for _, host := range d.Hosts {
		names = append(names, host.Name)
	}
	return names
}

// recordID names a record after all of its labels: www.example.com is WwwExampleComRecord.
func recordID(name string) cfn.LogicalID {
	var b strings.Builder
	for label := range strings.SplitSeq(strings.Replace(name, "*", "any", 1), ".") {
		b.WriteString(plan.Stem(label))
	}
	return cfn.LogicalID(fmt.Sprintf("%sRecord", b.String()))
}

// usesDomainCertificate reports whether some listener needs the domain's certificate.
func usesDomainCertificate(p *plan.Plan) bool {
	return p.Domain.Certifies() && slices.ContainsFunc(p.LoadBalancers, func(lb *plan.LoadBalancer) bool {
		return slices.ContainsFunc(lb.Listeners, func(listener *plan.Listener) bool { return listener.NeedsCertificate() })
	})
}
