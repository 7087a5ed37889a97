package route53_test

import (
	"context"
	"strings"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"

	"github.com/compose2ecs/compose2ecs/internal/botocore"
	"github.com/compose2ecs/compose2ecs/internal/exttools"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/route53"
)

func TestModel(t *testing.T) {
	botocore.Compare(t, botocore.Client{
		Service: "route53",
		Calls: map[string]botocore.Call{
			"ListHostedZonesByName": {
				Arguments: map[string]any{"DNSName": "shop.example.com"},
				Make: func(ctx context.Context, cfg aws.Config) (any, error) {
					return route53.New(cfg).ListHostedZonesByName(ctx, "shop.example.com")
				},
			},
		},
	})
}

// TestMoto asks an independent implementation of the API.
func TestMoto(t *testing.T) {
	moto := exttools.Moto(t)
	for _, name := range []string{"example.com", "shop.example.com", "zoo.example.org"} {
		moto.AWS(t, nil, "route53", "create-hosted-zone", "--name", name, "--caller-reference", name)
	}
	client := route53.New(aws.Config{
		Region: "eu-west-1", BaseEndpoint: &moto.URL, Credentials: credentials.NewStaticCredentialsProvider("test", "test", ""),
	})
	zones, err := client.ListHostedZonesByName(t.Context(), "shop.example.com")
	if err != nil {
		t.Fatal(err)
	}
	if len(zones) == 0 || zones[0].Name != "shop.example.com." || zones[0].Config.PrivateZone || strings.Contains(zones[0].PlainID(), "/") {
		t.Errorf("found %+v", zones)
	}
}
