package deploy

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/pricelist"
)

// Prices are what AWS charges in the region of the settings.
func Prices(ctx context.Context, cfg aws.Config) (pricelist.Prices, error) {
	found, err := pricelist.New(cfg).Fetch(ctx, cfg.Region)
	return found, problem(err, "reading the prices")
}
