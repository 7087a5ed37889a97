package emit

import "github.com/compose2ecs/compose2ecs/pkg/translate/plan"

// A step writes down what one subject has in the template.
type step struct {
	name      string
	shared    func(*plan.Plan, *emitter)                           // what the services share
	container func(*plan.Plan, *plan.Service, *containerResources) // what the container of a service has, in whichever task it is
	service   func(*plan.Plan, *plan.Service, *serviceResources)   // what the task and the ECS service have, after their containers

	after []reliance
}

// A reliance is why a step comes after another one. Steps that do not rely on each other,
// by whatever others between them, write the same resources in any order.
type reliance struct{ on, because string }

// Why most steps that rely on others do.
const (
	inParameters = "the parameters that a deployment fills in keep their order"
	inPolicy     = "the statements of a role keep their order"
	inWaits      = "the resources that a service waits for keep their order"
)

// steps is every step, in the order in which the resources stand in the template: what the
// services share, then each service with all that it has.
func steps() []step {
	return []step{
		{name: "predeploy", shared: emitPreDeployShared},
		{name: "tasks", shared: emitSidecarsShared, container: emitSidecar, service: emitSidecarsService},
		{name: "jobs", service: emitJobsService},
		{name: "vpc", shared: emitVPC},
		{name: "network", shared: emitNetwork, service: emitServiceNetwork},
		{name: "cluster", shared: emitClusterShared, service: emitClusterService},
		{name: "logs", shared: emitLogsShared, container: emitLogsContainer, service: emitLogsService},
		{name: "logs_router", service: emitLogRoutersService},
		{name: "names_resolver", service: emitResolver, after: []reliance{
			{"logs_router", "a container waits for the log router before it waits for the resolver"},
		}},
		{name: "names", shared: emitNamespace, service: emitNames, after: []reliance{{"network", inWaits}}},
		{name: "volumes", container: emitMounts, service: emitTaskVolumes, after: []reliance{{"network", inWaits}, {"names", inWaits}}},
		{name: "efs", shared: emitEFS},
		{name: "ebs", service: emitEBSVolumes},
		{name: "secrets_environment", service: emitSecretEnvironment},
		{name: "secrets", shared: emitSecrets, container: emitSecretsContainer, after: []reliance{{"efs", inParameters}, {"logs", inPolicy}}},
		{name: "files", service: emitFiles, after: []reliance{
			{"volumes", "the volumes of a task keep their order"},
			{"names_resolver", "a container waits for the resolver before it waits for its files"},
		}},
		{name: "files_stored", service: emitStoredFiles, after: []reliance{
			{"files", "the container that fetches an archive stands before the one that unpacks it, which has to be there"},
		}},
		{name: "balancer", shared: emitLoadBalancers, after: []reliance{{"vpc", inParameters}, {"secrets", inParameters}}},
		{name: "domain", shared: emitDomain, after: []reliance{{"balancer", inParameters}, {"secrets", inParameters}}},
		{name: "balancer_targets", service: emitTargets, after: []reliance{
			{"network", "load balancers are let into the security group of the service, which has to be there"}, {"volumes", inWaits},
		}},
		{name: "image", container: emitImageContainer, after: []reliance{{"logs", inPolicy}, {"secrets", inPolicy}}},
		{name: "container", container: emitContainer, service: emitTask},
		{name: "sysctls", container: emitSysctls},
		{name: "size", container: emitSizeContainer, service: emitSizeService},
		{name: "tmpfs", service: emitTaskStorageService},
		{name: "names_connect", service: emitConnectService, after: []reliance{
			{"balancer_targets", "a port that a load balancer reaches gets a name, and is not mapped again"},
		}},
		{name: "environment", container: emitEnvironmentContainer},
		{name: "addresses", container: emitAddresses, after: []reliance{{"environment", "variables stand sorted, whatever they have"}}},
		{name: "health", container: emitHealthContainer, service: emitHealthService},
		{name: "exec", service: emitExecCommandService, after: []reliance{{"volumes", inPolicy}}},
		{name: "scaling", service: emitScaling},
		{name: "deployments", service: emitDeployments, after: []reliance{
			{"balancer_targets", "each target group gets an alternate one, and has to be there"},
		}},
		{name: "restart", container: emitRestart},
		{name: "service", service: emitECSService},
		{name: "capacity", shared: emitCapacityProviders, service: emitCapacity, after: []reliance{
			{"service", "capacity providers stand in for the launch type of the service"}, {"volumes", inWaits},
		}},
		{name: "tags", service: emitTags, after: []reliance{{"service", "tags of the project come first"}}},
		{name: "dependencies", service: emitDependenciesService, after: []reliance{{"balancer_targets", inWaits}}},
		{name: "seed", container: emitSeedContainer, after: []reliance{
			{"image", "the container that copies files has the image of the service"},
		}},
		{name: "roles", container: emitRegistry, service: emitRoles, after: []reliance{
			{"files_stored", "the task role is for what the other steps need of it"},
			{"secrets", inPolicy},
			{"exec", "the task role is for what the other steps need of it"},
			{"secrets_environment", inPolicy},
		}},
		{name: "roles_existing", service: emitExistingRolesService, after: []reliance{
			{"exec", "what existing roles have to allow is what the other steps need"},
		}},
		{name: "placeholders", shared: emitPlaceholdersShared},
		{name: "schedules", service: emitSchedules, after: []reliance{
			{"roles", "a schedule hands on the roles of the task, which have to be there"},
			{"dependencies", "a schedule waits for what its task depends on"},
		}},
	}
}
