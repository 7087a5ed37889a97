package acm_test

import (
	"context"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"

	"github.com/compose2ecs/compose2ecs/internal/botocore"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/acm"
)

func TestModel(t *testing.T) {
	botocore.Compare(t, botocore.Client{
		Service: "acm",
		Calls: map[string]botocore.Call{
			"ListCertificates": {
				Arguments: map[string]any{"CertificateStatuses": []string{acm.Issued}, "NextToken": "a"},
				Make: func(ctx context.Context, cfg aws.Config) (any, error) {
					return acm.New(cfg).ListCertificates(ctx, acm.Issued, "a")
				},
			},
			"DescribeCertificate": {
				Arguments: map[string]any{"CertificateArn": "arn:aws:acm:us-east-1:1:certificate/1"},
				Make: func(ctx context.Context, cfg aws.Config) (any, error) {
					return acm.New(cfg).DescribeCertificate(ctx, "arn:aws:acm:us-east-1:1:certificate/1")
				},
			},
		},
		Enums: map[string][]string{
			"CertificateStatus": {acm.Issued, acm.PendingValidation}, "DomainStatus": {acm.Success}, "CertificateType": {acm.Imported},
		},
	})
}
