package emit

import (
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// A subject writes its part of the plan.
type subject struct {
	name      string
	shared    func(*plan.Plan, *emitter)
	container func(*plan.Plan, *plan.Service, *containerResources)
	service   func(*plan.Plan, *plan.Service, *serviceResources)
}

func subjects() []subject {
	return []subject{
		{name: "preDeploy", shared: emitPreDeployShared},
		{name: "sidecars", shared: emitSidecarsShared, container: emitSidecar, service: emitSidecarsService},
		{name: "jobs", service: emitJobsService},
		{name: "vpc", shared: emitVPC},
		{name: "network", shared: emitNetwork, service: emitServiceNetwork},
		{name: "cluster", shared: emitClusterShared, service: emitClusterService},
		{name: "logs", shared: emitLogsShared, container: emitLogsContainer, service: emitLogsService},
		{name: "logRouters", service: emitLogRoutersService},
		{name: "discovery", shared: emitNamespace, service: emitNames},
		{name: "volumes", container: emitMounts, service: emitTaskVolumes},
		{name: "efs", shared: emitEFS},
		{name: "ebs", service: emitEbsService},
		{name: "secretEnvironment", service: emitSecretEnvironment},
		{name: "secrets", shared: emitSecrets, container: emitSecretsContainer},
		{name: "files", service: emitFiles},
		{name: "storedFiles", service: emitStoredFiles},
		{name: "loadBalancing", shared: emitLoadBalancers},
		{name: "domain", shared: emitDomain},
		{name: "targets", service: emitTargets},
		{name: "image", container: emitImageContainer},
		{name: "task", container: emitContainer, service: emitTask},
		{name: "sysctls", container: emitSysctls},
		{name: "size", container: emitSizeContainer, service: emitSizeService},
		{name: "taskStorage", service: emitTaskStorageService},
		{name: "connect", service: emitConnectService},
		{name: "environment", container: emitEnvironmentContainer},
		{name: "health", container: emitHealthContainer},
		{name: "execCommand", service: emitExecCommandService},
		{name: "scaling", service: emitScaling},
		{name: "releases", service: emitTrafficShift},
		{name: "restarts", container: emitRestart},
		{name: "service", service: emitECSService},
		{name: "capacity", shared: emitCapacityProviders, service: emitCapacity},
		{name: "serviceTags", service: emitTags},
		{name: "dependencies", service: emitDependenciesService},
		{name: "seed", container: emitSeedContainer},
		{name: "roles", container: emitRegistry, service: emitRoles},
		{name: "existingRoles", service: emitExistingRolesService},
		{name: "placeholders", shared: emitPlaceholdersShared},
		{name: "schedules", service: emitSchedules},
	}
}
