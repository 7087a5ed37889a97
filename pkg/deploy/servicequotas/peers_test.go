package servicequotas_test

import (
	"context"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"

	"github.com/compose2ecs/compose2ecs/internal/botocore"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/servicequotas"
)

func TestModel(t *testing.T) {
	arguments := map[string]any{"ServiceCode": "vpc", "QuotaCode": "L-1"}
	quota := servicequotas.Quota{ServiceCode: "vpc", QuotaCode: "L-1"}
	botocore.Compare(t, botocore.Client{
		Service: "service-quotas",
		Calls: map[string]botocore.Call{
			"GetServiceQuota": {Arguments: arguments, Make: func(ctx context.Context, cfg aws.Config) (any, error) {
				return servicequotas.New(cfg).GetServiceQuota(ctx, quota)
			}},
			"GetAWSDefaultServiceQuota": {Arguments: arguments, Make: func(ctx context.Context, cfg aws.Config) (any, error) {
				return servicequotas.New(cfg).GetAWSDefaultServiceQuota(ctx, quota)
			}},
		},
	})
}
