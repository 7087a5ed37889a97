package deploy

import (
	"context"
	"slices"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ecs"
	"github.com/aws/aws-sdk-go-v2/service/ecs/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
	"github.com/compose2ecs/compose2ecs/pkg/hazard"
)

// live are the ECS services of the stack that the template has too, as they are.
func (f *filler) live(ctx context.Context, template *cfn.Document) (map[cfn.LogicalID]hazard.Service, error) {
	byCluster, ids := map[string][]string{}, map[string]cfn.LogicalID{}
	for _, r := range ecsServices(template) {
		if arn := physicalID(f.resources, cfn.LogicalID(r.Key)); arn != "" {
			byCluster[clusterOf(arn)] = append(byCluster[clusterOf(arn)], arn)
			ids[arn] = cfn.LogicalID(r.Key)
		}
	}
	found := map[cfn.LogicalID]hazard.Service{}
	for _, cluster := range sortedKeys(byCluster) {
		for chunk := range slices.Chunk(byCluster[cluster], maxDescribed) {
			out, err := f.api.ECS.DescribeServices(ctx, &ecs.DescribeServicesInput{Cluster: &cluster, Services: chunk})
			if awserr.KindOf(err) == awserr.Missing { // somebody has deleted the cluster by hand
				continue
			}
			if err != nil {
				return nil, problem(err, "checking the services")
			}
			for _, s := range out.Services {
				found[ids[aws.ToString(s.ServiceArn)]] = lasting(s)
			}
		}
	}
	return found, nil
}

// lasting are the settings of a service that stay when its template does not say them.
func lasting(s types.Service) hazard.Service {
	has := map[string]bool{
		"AvailabilityZoneRebalancing":   s.AvailabilityZoneRebalancing == types.AvailabilityZoneRebalancingDisabled,
		"LoadBalancers":                 len(s.LoadBalancers) > 0,
		"ServiceRegistries":             len(s.ServiceRegistries) > 0,
		"EnableExecuteCommand":          s.EnableExecuteCommand,
		"CapacityProviderStrategy":      len(s.CapacityProviderStrategy) > 0,
		"HealthCheckGracePeriodSeconds": aws.ToInt32(s.HealthCheckGracePeriodSeconds) > 0,
		"PropagateTags":                 s.PropagateTags != "" && s.PropagateTags != types.PropagateTagsNone,
		"EnableECSManagedTags":          s.EnableECSManagedTags,
	}
	for _, d := range s.Deployments {
		if aws.ToString(d.Status) != "PRIMARY" {
			continue
		}
		has["ServiceConnectConfiguration"] = d.ServiceConnectConfiguration != nil && d.ServiceConnectConfiguration.Enabled
		has["VolumeConfigurations"] = len(d.VolumeConfigurations) > 0
	}
	if c := s.DeploymentConfiguration; c != nil {
		has["DeploymentConfiguration.Alarms"] = c.Alarms != nil && c.Alarms.Enable
		has["DeploymentConfiguration.LifecycleHooks"] = len(c.LifecycleHooks) > 0
		has["DeploymentConfiguration.Strategy"] = c.Strategy != "" && c.Strategy != types.DeploymentStrategyRolling
	}
	return hazard.Service{Has: has}
}
