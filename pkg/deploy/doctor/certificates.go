package doctor

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/acm"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
)

// A secured is a listener with its certificates.
type secured struct {
	id           string
	certificates []string // ARNs
	hosts        []string // of its rules
}

// secured are the listeners with certificates that are known.
func (t *template) secured() []secured {
	var all []secured
	for _, r := range t.of("AWS::ElasticLoadBalancingV2::Listener") {
		l := secured{id: r.id, certificates: certificatesOf(r)}
		for _, more := range t.of("AWS::ElasticLoadBalancingV2::ListenerCertificate") {
			if more.at("ListenerArn") == reference(r.id) {
				l.certificates = append(l.certificates, certificatesOf(more)...)
			}
		}
		for _, rule := range t.of("AWS::ElasticLoadBalancingV2::ListenerRule") {
			if rule.at("ListenerArn") == reference(r.id) {
				l.hosts = append(l.hosts, hostsOf(rule)...)
			}
		}
		if len(l.certificates) > 0 {
			all = append(all, l)
		}
	}
	return all
}

func certificatesOf(r resource) []string {
	var arns []string
	for _, c := range itemsOf(r.at("Certificates")) {
		if arn := scalar(at(c, "CertificateArn")); arn != "" {
			arns = append(arns, arn)
		}
	}
	return arns
}

// hostsOf are the host names of a rule. Those that are regular expressions are left out.
func hostsOf(rule resource) []string {
	var hosts []string
	for _, condition := range itemsOf(rule.at("Conditions")) {
		if scalar(at(condition, "Field")) == "host-header" {
			hosts = append(hosts, texts(at(condition, "Values"))...)
			hosts = append(hosts, texts(at(condition, "HostHeaderConfig", "Values"))...)
		}
	}
	return hosts
}

func checkCertificates(ctx context.Context, e *examination) []Finding {
	named := uses{}
	listeners := e.template.secured()
	for _, l := range listeners {
		for _, arn := range l.certificates {
			named.add(arn, l.id)
		}
	}
	var known memo[acm.Certificate]
	look := func(arn string) (acm.Certificate, error) {
		return known.get(arn, func() (acm.Certificate, error) { return e.API.Certificates.DescribeCertificate(ctx, arn) })
	}
	findings := parallel(named.sorted(), func(u use) []Finding {
		if f, bad := e.elsewhere(u); bad {
			return []Finding{f}
		}
		detail, err := look(u.id)
		return []Finding{e.certificate(u, detail, err)}
	})
	for _, l := range listeners {
		findings = append(findings, l.uncovered(look)...)
	}
	for _, u := range e.template.unknownCertificates().sorted() {
		findings = append(findings,
			unknownf(u.id, "set the ARN of a certificate with the parameter "+u.id, "the certificate is not known yet; it is used by %s", u.users()))
	}
	return findings
}

// unknownCertificates are the parameters for certificates that have no value yet.
func (t *template) unknownCertificates() uses {
	unfilled := uses{}
	for _, r := range t.resources {
		for _, c := range itemsOf(r.at("Certificates")) {
			if parameter, is := at(c, "CertificateArn").(unfilledParameter); is {
				unfilled.add(string(parameter), r.id)
			}
		}
	}
	return unfilled
}

// elsewhere is the finding for a certificate that a load balancer here cannot use, or
// that is not in Certificate Manager.
func (e *examination) elsewhere(u use) (Finding, bool) {
	service, region := arnPart(u.id, 2), arnPart(u.id, 3)
	switch {
	case service == "iam":
		return unknownf(u.id, "use a certificate from Certificate Manager: it can be checked, and renews automatically",
			"the certificate is in IAM, which is not checked"), true
	case service != "acm":
		return failedf(u.id, "use the ARN of a certificate, arn:aws:acm:…", "this is not a valid certificate ARN; it is used by %s",
			u.users()), true
	case region != e.Region:
		return failedf(u.id, "request one in "+e.Region+", or deploy to "+region,
			"the certificate is in %s, and the load balancer in %s accepts only those in its own Region", region, e.Region), true
	}
	return Finding{}, false
}

func (e *examination) certificate(u use, c acm.Certificate, err error) Finding {
	const soon = 30 * 24 * time.Hour
	end := time.Unix(int64(c.NotAfter), 0)
	switch {
	case awserr.KindOf(err) == awserr.Missing:
		return failedf(u.id, "request a certificate, or correct the ARN", "there is no such certificate in %s; it is used by %s", e.Region,
			u.users())
	case err != nil:
		return unknown(u.id, err, "the certificate")
	case c.Status == "":
		return unknownf(u.id, "", "AWS returned nothing about the certificate")
	case c.Status != acm.Issued:
		return failedf(u.id, cure(c), "the certificate for %s is %s, and a listener needs one that is ISSUED", c.DomainName, c.Status)
	case c.NotAfter != 0 && end.Sub(e.Now) < soon:
		return warningf(u.id, renewal(c), "the certificate for %s expires on %s", c.DomainName, end.UTC().Format(time.DateOnly))
	}
	return okf(u.id, "the certificate for %s is issued", strings.Join(namesOf(c), ", "))
}

// cure is what makes a certificate an issued one: for one that waits for it, the DNS
// records that prove the ownership of its names.
func cure(c acm.Certificate) string {
	if c.Status != acm.PendingValidation {
		return "request another certificate"
	}
	var records []string
	for _, o := range c.DomainValidationOptions {
		if r := o.ResourceRecord; r.Name != "" && o.ValidationStatus != acm.Success {
			record := r.Type + " " + r.Name + " " + r.Value
			if !slices.Contains(records, record) {
				records = append(records, record)
			}
		}
	}
	if len(records) == 0 {
		return "follow the instructions in the email that Certificate Manager sent to the owner of the domain"
	}
	return "add to the DNS of the domain: " + strings.Join(records, "; ")
}

func renewal(c acm.Certificate) string {
	if c.Type == acm.Imported {
		return "import the renewed certificate under the same ARN"
	}
	return "check why Certificate Manager does not renew it: its DNS validation records must still exist"
}

func namesOf(c acm.Certificate) []string {
	names := slices.Clone(c.SubjectAlternativeNames)
	if domain := c.DomainName; domain != "" && !slices.Contains(names, domain) {
		names = append(names, domain)
	}
	return names
}

// uncovered are the host names for which the listener has no certificate. Nothing is
// said when one of its certificates could not be checked.
func (l secured) uncovered(look func(arn string) (acm.Certificate, error)) []Finding {
	var names, missing []string
	if len(l.hosts) == 0 {
		return nil
	}
	for _, arn := range l.certificates {
		c, err := look(arn)
		if err != nil || c.Status == "" {
			return nil
		}
		names = append(names, namesOf(c)...)
	}
	for _, host := range l.hosts {
		if host != "*" && !slices.ContainsFunc(names, func(name string) bool { return covers(name, host) }) {
			missing = append(missing, host)
		}
	}
	if len(missing) > 0 {
		return []Finding{
			failedf(l.id, "request a certificate that also covers those names", "no certificate of the listener covers %s: they cover %s",
				strings.Join(missing, ", "), strings.Join(names, ", ")),
		}
	}
	return []Finding{okf(l.id, "the certificates of the listener cover %s", strings.Join(l.hosts, ", "))}
}

// covers reports whether a certificate for a name is good for a host, which may be a
// pattern. The wildcard of a certificate stands for one label, that of a pattern for any
// text (RFC 9525, section 6.3; User Guide for Application Load Balancers, "Host
// conditions"). A pattern that can mean more than one label is taken for one.
func covers(name, host string) bool {
	name, host = strings.ToLower(name), strings.ToLower(host)
	if name == host {
		return true
	}
	domain, wildcard := strings.CutPrefix(name, "*.")
	_, parent, _ := strings.Cut(host, ".")
	return wildcard && parent == domain
}
