// Package acm has the read-only calls of AWS Certificate Manager that are made here. Its
// types are those of the API, reduced to the fields in use.
package acm

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awscall"
)

// A Client makes the calls with the settings of an account and Region.
type Client struct{ client awscall.Client }

// New is a client of an account and Region.
func New(cfg aws.Config) *Client {
	return &Client{awscall.New(cfg, awscall.Service{ID: "ACM", Name: "acm", Protocol: awscall.JSON("CertificateManager")})}
}

// The states of certificates, and of the names that they are to be for.
const (
	Issued            = "ISSUED"
	PendingValidation = "PENDING_VALIDATION"
	Success           = "SUCCESS"
)

// Imported is the type of a certificate that comes from elsewhere.
const Imported = "IMPORTED"

// A Summary is a certificate in a list.
type Summary struct {
	CertificateArn string
	DomainName     string
}

// ListCertificates answers with the certificates in a state; the token is of the page
// before.
func (c *Client) ListCertificates(ctx context.Context, status, token string) (awscall.Page[Summary], error) {
	in := struct {
		CertificateStatuses []string
		NextToken           string `json:",omitempty"`
	}{[]string{status}, token}
	var out struct {
		Items     []Summary `json:"CertificateSummaryList"`
		NextToken string
	}
	err := c.client.Call(ctx, "ListCertificates", in, &out)
	return awscall.Page[Summary](out), err
}

// A Certificate is a certificate.
type Certificate struct {
	DomainName              string
	SubjectAlternativeNames []string
	Status, Type            string
	NotAfter                float64 // in seconds since 1970; 0 for one that is not issued
	DomainValidationOptions []DomainValidation
}

// A DomainValidation says how far the proof is that a name is ours.
type DomainValidation struct {
	ValidationStatus string
	ResourceRecord   ResourceRecord // that proves it; the zero record is none
}

// A ResourceRecord is a record of the DNS.
type ResourceRecord struct{ Name, Type, Value string }

// DescribeCertificate answers with a certificate.
func (c *Client) DescribeCertificate(ctx context.Context, arn string) (Certificate, error) {
	var out struct{ Certificate Certificate }
	err := c.client.Call(ctx, "DescribeCertificate", struct{ CertificateArn string }{arn}, &out)
	return out.Certificate, err
}
