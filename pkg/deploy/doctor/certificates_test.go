package doctor

import (
	"strings"
	"testing"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/acm"
)

const certificate = "arn:aws:acm:eu-west-1:123456789012:certificate/1"

func listening(arn any, hosts ...string) Needs {
	r := resources{"Listener": {"AWS::ElasticLoadBalancingV2::Listener", object{"Certificates": []any{object{"CertificateArn": arn}}}}}
	if hosts != nil {
		r["Rule"] = [2]any{"AWS::ElasticLoadBalancingV2::ListenerRule", object{
			"ListenerArn": refTo("Listener"), "Conditions": []any{
				object{"Field": "path-pattern", "Values": []string{"/api"}},
				object{"Field": "host-header", "HostHeaderConfig": object{"Values": hosts}},
			},
		}}
	}
	return Needs{Template: templateOf(r)}
}

func having(c acm.Certificate) *fakeAccount {
	if c.Status == "" {
		c.Status = acm.Issued
	}
	c.DomainName = "example.com"
	return &fakeAccount{certificates: map[string]acm.Certificate{certificate: c}}
}

func TestCertificates(t *testing.T) {
	names := []string{"example.com", "*.example.com"}
	expect(t, findingsOf(t, having(acm.Certificate{SubjectAlternativeNames: names, NotAfter: float64(now.AddDate(1, 0, 0).Unix())}),
		"certificate", listening(certificate)),
		"ok "+certificate+": the certificate for example.com, *.example.com is issued")
	expect(t, findingsOf(t, having(acm.Certificate{NotAfter: float64(now.Add(29 * 24 * time.Hour).Unix())}), "certificate",
		listening(certificate)),
		"warning "+certificate+": the certificate for example.com expires on 2025-03-30")
	expect(t, findingsOf(t, having(acm.Certificate{Status: "EXPIRED"}), "certificate", listening(certificate)),
		"failed "+certificate+": the certificate for example.com is EXPIRED, and a listener needs one that is ISSUED")
	expect(t, findingsOf(t, &fakeAccount{}, "certificate", listening(certificate)),
		"failed "+certificate+": there is no such certificate in eu-west-1; it is used by Listener")
	expect(t, findingsOf(t, &fakeAccount{errors: map[string]error{"DescribeCertificate": errDenied}}, "certificate",
		listening(certificate, "example.com")),
		"unknown "+certificate+": the certificate could not be checked: the action some:Action is not allowed")
	expect(t, findingsOf(t, &fakeAccount{}, "certificate", listening("arn:aws:acm:us-east-1:123456789012:certificate/1")),
		"failed arn:aws:acm:us-east-1:123456789012:certificate/1: the certificate is in us-east-1, and the load balancer in eu-west-1 accepts "+
			"only those in its own Region")
	expect(t, findingsOf(t, &fakeAccount{}, "certificate", listening("arn:aws:iam::123456789012:server-certificate/1")),
		"unknown arn:aws:iam::123456789012:server-certificate/1: the certificate is in IAM, which is not checked")
	expect(t, findingsOf(t, &fakeAccount{}, "certificate", listening("example.com")),
		"failed example.com: this is not a valid certificate ARN; it is used by Listener")
	expect(t, findingsOf(t, &fakeAccount{}, "certificate", listening(refTo("CertificateMadeHere"))))
}

func TestCertificateInParameter(t *testing.T) {
	n := Needs{
		Template: []byte(`{"Parameters": {"CertificateArn": {"Type": "String"}}, "Resources": {"Listener": {"Type": ` +
			`"AWS::ElasticLoadBalancingV2::Listener", "Properties": {"Certificates": [{"CertificateArn": {"Ref": "CertificateArn"}}]}}}}`),
	}
	expect(t, findingsOf(t, &fakeAccount{}, "certificate", n),
		"unknown CertificateArn: the certificate is not known yet; it is used by Listener")
	n.Parameters = map[string]string{"CertificateArn": certificate}
	expect(t, findingsOf(t, having(acm.Certificate{}), "certificate", n), "ok "+certificate+": the certificate for example.com is issued")
}

func TestHostNames(t *testing.T) {
	names := acm.Certificate{SubjectAlternativeNames: []string{"example.com", "*.example.com"}}
	issued := "ok " + certificate + ": the certificate for example.com, *.example.com is issued"
	expect(t, findingsOf(t, having(names), "certificate", listening(certificate, "example.com", "WWW.example.com", "*.example.com", "*")),
		issued, "ok Listener: the certificates of the listener cover example.com, WWW.example.com, *.example.com, *")
	expect(t, findingsOf(t, having(names), "certificate",
		listening(certificate, "a.b.example.com", "www.example.com", "example.org", "*.example.org")),
		issued, "failed Listener: no certificate of the listener covers a.b.example.com, example.org, *.example.org: they cover "+
			"example.com, *.example.com")
}

func TestMoreCertificates(t *testing.T) {
	const second = "arn:aws:acm:eu-west-1:123456789012:certificate/2"
	account := having(acm.Certificate{})
	account.certificates[second] = acm.Certificate{Status: acm.Issued, DomainName: "example.org"}
	r := resources{
		"Listener": {"AWS::ElasticLoadBalancingV2::Listener", object{"Certificates": []any{object{"CertificateArn": certificate}}}},
		"More": {"AWS::ElasticLoadBalancingV2::ListenerCertificate", object{
			"ListenerArn": refTo("Listener"), "Certificates": []any{object{"CertificateArn": second}},
		}},
		"Rule": {"AWS::ElasticLoadBalancingV2::ListenerRule", object{
			"ListenerArn": refTo("Listener"), "Conditions": []any{object{"Field": "host-header", "Values": []string{"example.org"}}},
		}},
	}
	expect(t, findingsOf(t, account, "certificate", Needs{Template: templateOf(r)}),
		"ok "+certificate+": the certificate for example.com is issued", "ok "+second+": the certificate for example.org is issued",
		"ok Listener: the certificates of the listener cover example.org")
}

func TestCures(t *testing.T) {
	record := func(value, status string) acm.DomainValidation {
		return acm.DomainValidation{
			ValidationStatus: status, ResourceRecord: acm.ResourceRecord{Name: "_x.example.com.", Type: "CNAME", Value: value},
		}
	}
	pending := acm.Certificate{Status: acm.PendingValidation}
	if hint := cure(pending); !strings.HasPrefix(hint, "follow the instructions in the email") {
		t.Error(hint)
	}
	pending.DomainValidationOptions = []acm.DomainValidation{
		record("1.", "PENDING_VALIDATION"), record("1.", "PENDING_VALIDATION"), record("2.", "SUCCESS"),
	}
	if hint := cure(pending); hint != "add to the DNS of the domain: CNAME _x.example.com. 1." {
		t.Error(hint)
	}
	if imported := renewal(acm.Certificate{Type: acm.Imported}); !strings.HasPrefix(imported, "import") {
		t.Error(imported)
	}
}
