package translate

import (
	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var service = feature{
	name: "Services and deployments",
	about: "A service is an ECS service on Fargate, platform version LATEST, with `deploy.replicas` or `scale` tasks. A deployment that does not become stable is rolled back. " +
		"New tasks start before old ones stop, but a service with one task that writes to a volume is stopped first, so that two processes never open the same data; " +
		"`update_config.order` overrides that.",
	reads: []attribute{
		{"services.*.deploy.mode", "replicated; others are reported"},
		{"services.*.deploy.replicas", "number of tasks"},
		{"services.*.scale", "number of tasks"},
		{"services.*.deploy.update_config.order", "start-first or stop-first"},
		{"services.*.restart", "ECS replaces a task that ends; \"no\" is reported"},
	},
	kinds:       []diag.Kind{kindOneOff, kindDeployMode},
	lower:       lowerServices,
	emitService: emitECSService,
}

var (
	kindOneOff = diag.Kind{
		Code: "C2E-one-off", Severity: diag.Warning,
		Title: "service that should run once is kept running",
		Cause: "An ECS service starts a new task whenever one ends; tasks that run once come with a later version.",
		Cure:  "leave the service out with a profile, or let it stay up after its work",
	}
	kindDeployMode = diag.Kind{
		Code: "C2E-deploy-mode", Severity: diag.Warning,
		Title: "deploy mode has no counterpart",
		Cause: "There are no nodes on Fargate to run one task on each of, and jobs come with a later version.",
		Cure:  "say how many tasks there should be with deploy.replicas",
	}
)

// A Rollout is how a deployment replaces tasks.
type Rollout struct{ StopFirst bool }

func lowerServices(l *lowering) {
	l.eachService(func(s *Service, c types.ServiceConfig) {
		s.Replicas = 1
		if c.Scale != nil {
			s.Replicas = *c.Scale
		}
		order := ""
		if d := c.Deploy; d != nil {
			if d.Replicas != nil {
				s.Replicas = *d.Replicas
			}
			if d.UpdateConfig != nil {
				order = d.UpdateConfig.Order
			}
			if d.Mode != "" && d.Mode != "replicated" {
				l.AtValue("services", s.Name, "deploy", "mode").Report(kindDeployMode, "service %q: deploy mode %s becomes a service with %d task(s)", s.Name, d.Mode, s.Replicas)
			}
		}
		s.Rollout.StopFirst = order == "stop-first" || order == "" && s.Replicas == 1 && s.writesVolume()
		if c.Restart == types.RestartPolicyNo {
			l.AtValue("services", s.Name, "restart").Report(kindOneOff, "service %q: a service that should run once is kept running by ECS", s.Name)
		}
	})
}

// writesVolume tells a service that keeps data.
func (s *Service) writesVolume() bool {
	for _, m := range s.Mounts {
		if m.Volume != "" && !m.ReadOnly {
			return true
		}
	}
	return false
}

func emitECSService(p *Plan, s *Service, set *serviceSet) {
	c := set.service
	c.Cluster = cfn.Ref(clusterID)
	c.TaskDefinition = cfn.Ref(id(s.Name, "TaskDefinition"))
	c.DesiredCount = cfn.Of(s.Replicas)
	c.LaunchType, c.PlatformVersion = cfn.Of("FARGATE"), cfn.Of("LATEST")
	c.DeploymentConfiguration = &cfn.ECSDeploymentConfiguration{
		MinimumHealthyPercent: cfn.Of(100), MaximumPercent: cfn.Of(200),
		DeploymentCircuitBreaker: &cfn.ECSDeploymentCircuitBreaker{Enable: cfn.Of(true), Rollback: cfn.Of(true)},
	}
	if s.Rollout.StopFirst {
		c.DeploymentConfiguration.MinimumHealthyPercent, c.DeploymentConfiguration.MaximumPercent = cfn.Of(0), cfn.Of(100)
		// Rebalancing starts a task in another zone before it stops the first one, and
		// needs more than 100 percent for it (Amazon ECS Developer Guide, "Balancing an
		// Amazon ECS service across Availability Zones").
		c.AvailabilityZoneRebalancing = cfn.Of("DISABLED")
	}
	c.PropagateTags = cfn.Of("SERVICE")
	c.Tags = tags(p, "service", s.Name)
}
