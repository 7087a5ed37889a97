package translate

import (
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

func checkBlueGreen(t *testing.T, moto *exttools.Server) {
	t.Helper()
	services := servicesOf(t, moto, "deployments-blue-green")
	strategies := map[string]string{}
	for name, s := range services {
		strategies[name] = s.DeploymentConfiguration.Strategy
		for _, b := range s.LoadBalancers {
			if shifts := s.DeploymentConfiguration.Strategy == "BLUE_GREEN"; shifts != (b.AdvancedConfiguration != nil) {
				t.Errorf("%s: strategy %q, %+v", name, s.DeploymentConfiguration.Strategy, b.AdvancedConfiguration)
			} else if shifts {
				expect.Equal(t, name+" has a place to shift to", true,
					strings.Contains(b.AdvancedConfiguration.AlternateTargetGroupArn, ":targetgroup/"))
				expect.Equal(t, name+" has a listener or rule to shift", true,
					strings.Contains(b.AdvancedConfiguration.ProductionListenerRule, ":listener"))
				expect.Equal(t, name+" has a role to shift with", true, strings.Contains(b.AdvancedConfiguration.RoleArn, ":role/"))
			}
		}
	}
	expect.Equal(t, "strategies",
		map[string]string{"web": "BLUE_GREEN", "api": "BLUE_GREEN", "mqtt": "BLUE_GREEN", "admin": "ROLLING"}, strategies)
	web := services["web"].DeploymentConfiguration
	expect.Equal(t, "bake time", 15, web.BakeTimeInMinutes)
	expect.Equal(t, "alarms", []string{"web-errors", "web-latency"}, web.Alarms.AlarmNames)
}

func checkCapacityProviders(t *testing.T, moto *exttools.Server) {
	t.Helper()
	var described struct {
		Clusters []struct{ CapacityProviders []string }
	}
	moto.AWS(t, &described, "ecs", "describe-clusters", "--clusters", "capacity-spot")
	expect.Equal(t, "providers of the cluster", []string{"FARGATE", "FARGATE_SPOT"}, described.Clusters[0].CapacityProviders)
	shares := map[string][]string{}
	for name, s := range servicesOf(t, moto, "capacity-spot") {
		expect.Equal(t, name+" has no launch type", "", s.LaunchType)
		for _, share := range s.CapacityProviderStrategy {
			shares[name] = append(shares[name], share.CapacityProvider+strings.Repeat(" base", share.Base)+strings.Repeat(" weight", share.Weight))
		}
	}
	expect.Equal(t, "shares", map[string][]string{
		"web": {"FARGATE base weight", "FARGATE_SPOT weight weight weight"}, "worker": {"FARGATE_SPOT weight"}, "db": {"FARGATE weight"},
		"cache": {"FARGATE_SPOT weight"},
	}, shares)
}

func checkScalingOnMoto(t *testing.T, moto *exttools.Server) {
	t.Helper()
	service := func(resource string) string { return resource[strings.LastIndex(resource, "/")+1:] }
	names := map[string]string{}
	for name, s := range servicesOf(t, moto, "scaling-requests") {
		names[s.ServiceName] = name
	}
	var targets struct {
		ScalableTargets []struct {
			ResourceId               string
			MinCapacity, MaxCapacity int
		}
	}
	moto.AWS(t, &targets, "application-autoscaling", "describe-scalable-targets", "--service-namespace", "ecs")
	bounds := map[string][2]int{}
	for _, target := range targets.ScalableTargets {
		bounds[names[service(target.ResourceId)]] = [2]int{target.MinCapacity, target.MaxCapacity}
	}
	expect.Equal(t, "bounds", map[string][2]int{"web": {1, 10}, "api": {2, 4}, "nightly": {0, 1}}, bounds)
	var policies struct {
		ScalingPolicies []struct {
			ResourceId                               string
			TargetTrackingScalingPolicyConfiguration struct {
				TargetValue                   float64
				ScaleInCooldown               int
				ScaleOutCooldown              int
				PredefinedMetricSpecification struct{ PredefinedMetricType, ResourceLabel string }
			}
		}
	}
	moto.AWS(t, &policies, "application-autoscaling", "describe-scaling-policies", "--service-namespace", "ecs")
	followed := map[string]float64{}
	for _, p := range policies.ScalingPolicies {
		c := p.TargetTrackingScalingPolicyConfiguration
		metric := c.PredefinedMetricSpecification
		followed[names[service(p.ResourceId)]+" "+metric.PredefinedMetricType] = c.TargetValue
		if requests := metric.PredefinedMetricType == "ALBRequestCountPerTarget"; requests !=
			(strings.HasPrefix(metric.ResourceLabel, "app/") && strings.Contains(metric.ResourceLabel, "/targetgroup/")) {
			t.Errorf("%s of %s", metric.PredefinedMetricType, metric.ResourceLabel)
		}
		if names[service(p.ResourceId)] == "web" {
			expect.Equal(t, "cool-downs", [2]int{300, 30}, [2]int{c.ScaleInCooldown, c.ScaleOutCooldown})
		}
	}
	expect.Equal(t, "metrics",
		map[string]float64{"web ECSServiceAverageCPUUtilization": 70, "web ALBRequestCountPerTarget": 1000, "api ALBRequestCountPerTarget": 200},
		followed)
	var actions struct {
		ScheduledActions []struct{ ResourceId, Schedule, Timezone string }
	}
	moto.AWS(t, &actions, "application-autoscaling", "describe-scheduled-actions", "--service-namespace", "ecs")
	count := map[string]int{}
	for _, a := range actions.ScheduledActions {
		count[names[service(a.ResourceId)]]++
	}
	expect.Equal(t, "scheduled changes", map[string]int{"web": 3, "nightly": 2}, count)
}
