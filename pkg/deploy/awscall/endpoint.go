package awscall

import (
	"cmp"
	"context"
	"net/url"
	"os"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ecs"
)

// endpoint is where the calls go to: an endpoint that the settings name, or the region's,
// the FIPS or the dual-stack one if the settings ask for that.
//
// The SDK keeps its table of partitions to its clients. Amazon ECS, whose client is linked
// anyway, has hosts named as those of other services, but for FIPS in the partition
// aws-us-gov: there only those of ECS have another name for it, and of the services called here
// the Price List API, whose hosts are not named as the service is.
func endpoint(ctx context.Context, cfg aws.Config, service Service) (*url.URL, error) {
	region, legacyFIPS := regionOf(cfg)
	fips := legacyFIPS || setting(ctx, cfg, fipsSetting.GetUseFIPSEndpoint) == aws.FIPSEndpointStateEnabled
	dualStack := setting(ctx, cfg, dualStackSetting.GetUseDualStackEndpoint) == aws.DualStackEndpointStateEnabled
	named := configured(ctx, cfg, service)
	found, err := ecs.NewDefaultEndpointResolverV2().ResolveEndpoint(ctx, ecs.EndpointParameters{
		Region: &region, UseFIPS: &fips, UseDualStack: &dualStack, Endpoint: named,
	})
	if err != nil {
		return nil, err
	}
	found.URI.Path = strings.TrimSuffix(found.URI.Path, "/") + "/"
	switch {
	case named != nil:
	case service.Global:
		found.URI.Host = globalHost(service, &found.URI, region, fips, dualStack)
	default:
		prefix, rest, _ := strings.Cut(found.URI.Host, ".")
		if strings.HasPrefix(region, "us-gov-") && (!dualStack || service.GovernmentFIPS) && service.Host == "" {
			prefix = "ecs"
		}
		found.URI.Host = strings.Replace(prefix, "ecs", cmp.Or(service.Host, service.Name), 1) + "." + rest
	}
	return &found.URI, nil
}

// regionOf is the region, without the mark of FIPS that it may have ("us-east-1-fips").
func regionOf(cfg aws.Config) (region string, fips bool) {
	region = strings.TrimSuffix(strings.TrimPrefix(cfg.Region, "fips-"), "-fips")
	return region, region != cfg.Region
}

// configured is the endpoint that the settings name for the service, or else for all; nil
// if there is none. As in the clients of the SDK, AWS_ENDPOINT_URL is stronger than what
// the profile has for a service.
func configured(ctx context.Context, cfg aws.Config, service Service) *string {
	_, general := os.LookupEnv("AWS_ENDPOINT_URL")
	_, special := os.LookupEnv("AWS_ENDPOINT_URL_" + strings.ToUpper(strings.ReplaceAll(service.ID, " ", "_")))
	if general && !special || setting(ctx, cfg, ignoreSetting.GetIgnoreConfiguredEndpoints) {
		return cfg.BaseEndpoint
	}
	named := setting(ctx, cfg, func(s endpointSetting, ctx context.Context) (string, bool, error) {
		return s.GetServiceBaseEndpoint(ctx, service.ID)
	})
	if named == "" {
		return cfg.BaseEndpoint
	}
	return &named
}

// The settings as the sources of a configuration give them: flags, environment, profile.
type (
	fipsSetting interface {
		GetUseFIPSEndpoint(ctx context.Context) (aws.FIPSEndpointState, bool, error)
	}
	dualStackSetting interface {
		GetUseDualStackEndpoint(ctx context.Context) (aws.DualStackEndpointState, bool, error)
	}
	ignoreSetting interface {
		GetIgnoreConfiguredEndpoints(ctx context.Context) (bool, bool, error)
	}
	endpointSetting interface {
		GetServiceBaseEndpoint(ctx context.Context, sdkID string) (string, bool, error)
	}
)

// setting is the value in the first source that has it.
func setting[S, V any](ctx context.Context, cfg aws.Config, get func(S, context.Context) (V, bool, error)) (none V) {
	for _, source := range cfg.ConfigSources {
		if s, has := source.(S); has {
			if value, found, err := get(s, ctx); found && err == nil {
				return value
			}
		}
	}
	return none
}
