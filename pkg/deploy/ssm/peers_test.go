package ssm_test

import (
	"context"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"

	"github.com/compose2ecs/compose2ecs/internal/botocore"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/ssm"
)

func TestModel(t *testing.T) {
	parameters := map[string][]string{"portNumber": {"5432"}, "localPortNumber": {"15432"}}
	botocore.Compare(t, botocore.Client{
		Service: "ssm",
		Calls: map[string]botocore.Call{
			"StartSession": {
				Arguments: map[string]any{"Target": "ecs:shop_1_2", "DocumentName": "AWS-StartPortForwardingSession", "Parameters": parameters},
				Make: func(ctx context.Context, cfg aws.Config) (any, error) {
					return ssm.New(cfg).StartSession(ctx, ssm.Request{
						Target: "ecs:shop_1_2", DocumentName: "AWS-StartPortForwardingSession", Parameters: parameters,
					})
				},
			},
		},
	})
}
