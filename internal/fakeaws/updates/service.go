package updates

import (
	"maps"
	"slices"
)

const ecsService = "AWS::ECS::Service"

// created is what AWS makes of the properties of a new resource.
func created(r *resource) map[string]any {
	actual := maps.Clone(r.given)
	if actual == nil {
		actual = map[string]any{}
	}
	if r.kind == ecsService {
		for name, value := range serviceDefaults {
			if actual[name] == nil {
				actual[name] = value
			}
		}
	}
	return actual
}

// serviceDefaults are what CreateService takes for what is not given
// (https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html).
var serviceDefaults = map[string]any{
	"AvailabilityZoneRebalancing": "ENABLED", "EnableECSManagedTags": false, "EnableExecuteCommand": false,
	"HealthCheckGracePeriodSeconds": float64(0), "PropagateTags": "NONE", "LoadBalancers": []any{}, "ServiceRegistries": []any{},
	"VolumeConfigurations": []any{}, "CapacityProviderStrategy": []any{}, "PlacementStrategies": []any{}, "PlacementConstraints": []any{},
	"ServiceConnectConfiguration": map[string]any{"Enabled": false},
	"DeploymentConfiguration":     map[string]any{},
}

// mergedService is what UpdateService makes of a service: what is not given stays
// (https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html; CloudFormation passes it on like that:
// https://github.com/aws/aws-cdk/pull/38776, https://github.com/aws/aws-cdk/issues/38771). What goes, goes by tags alone.
func mergedService(actual, given map[string]any) map[string]any {
	after := maps.Clone(actual)
	for _, name := range sorted(given) {
		after[name] = kept(name, actual[name], given[name])
	}
	if given["Tags"] == nil {
		delete(after, "Tags")
	}
	// Of the two, a service has one: the strategy takes the place of the launch type.
	if len(items(given["CapacityProviderStrategy"])) > 0 {
		delete(after, "LaunchType")
	}
	return after
}

// kept is what becomes of one property of a service.
func kept(name string, actual, given any) any {
	switch name {
	case "ServiceRegistries", "PlacementStrategies":
		// An empty list does not remove them: https://github.com/aws/containers-roadmap/issues/1746,
		// https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/2369
		if len(items(given)) == 0 {
			return actual
		}
	case "DeploymentConfiguration":
		// Parts that are not given stay too, as alarms do: https://github.com/aws/copilot-cli/pull/4565,
		// https://github.com/aws/aws-cdk/pull/30217; so do hooks, which an empty list removes:
		// https://github.com/hashicorp/terraform-provider-aws/pull/47096
		before, _ := actual.(map[string]any)
		after := maps.Clone(before)
		part, _ := given.(map[string]any)
		maps.Copy(after, part)
		return after
	}
	return given
}

// checkService refuses what CreateService and UpdateService do.
func (u *update) checkService(r *resource) error {
	task := u.find(r.actual["TaskDefinition"])
	if task == nil {
		return nil
	}
	for _, check := range []func(r, task *resource) error{u.checkTargets, checkVolumes, checkConnect} {
		if err := check(r, task); err != nil {
			return err
		}
	}
	// "The service couldn't be updated because a valid taskRoleArn is not being used":
	// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html
	if r.actual["EnableExecuteCommand"] == true && task.actual["TaskRoleArn"] == nil {
		return refuse(r, "a valid taskRoleArn is not being used")
	}
	return nil
}

func (u *update) checkTargets(r, task *resource) error {
	for _, entry := range items(r.actual["LoadBalancers"]) {
		container, port := text(at(entry, "ContainerName")), text(at(entry, "ContainerPort"))
		// https://github.com/hashicorp/terraform/issues/4227
		if !hasPort(task, container, "ContainerPort", port) {
			return refuse(r, "the container %s did not have a container port %s defined", container, port)
		}
		// https://github.com/aws/aws-cdk/issues/35446
		for _, group := range groups(entry) {
			if u.find(group) != nil && !u.associated(r.id, token(group)) {
				return refuse(r, "the target group %s does not have an associated load balancer", token(group))
			}
		}
		// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-implementation.html
		if shifts(r) && at(entry, "AdvancedConfiguration") == nil {
			return refuse(r, "advancedConfiguration is required for the deployment strategy %s", strategy(r))
		}
	}
	return nil
}

// groups are the target groups of an entry of a service's load balancers.
func groups(entry any) []any {
	list := []any{at(entry, "TargetGroupArn")}
	if alternate := at(entry, "AdvancedConfiguration", "AlternateTargetGroupArn"); alternate != nil {
		list = append(list, alternate)
	}
	return list
}

func hasPort(task *resource, container, property, value string) bool {
	return slices.ContainsFunc(items(task.actual["ContainerDefinitions"]), func(c any) bool {
		return (container == "" || text(at(c, "Name")) == container) && slices.ContainsFunc(items(at(c, "PortMappings")), func(p any) bool {
			return text(at(p, property)) == value
		})
	})
}

// checkVolumes: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ebs-volumes.html
func checkVolumes(r, task *resource) error {
	var launched, configured []string
	for _, v := range items(task.actual["Volumes"]) {
		if at(v, "ConfiguredAtLaunch") == true {
			launched = append(launched, text(at(v, "Name")))
		}
	}
	for _, v := range items(r.actual["VolumeConfigurations"]) {
		configured = append(configured, text(at(v, "Name")))
	}
	for _, name := range configured {
		if !slices.Contains(launched, name) {
			return refuse(r, "no matching configuredAtLaunch volume %s found in the task definition", name)
		}
	}
	for _, name := range launched {
		if !slices.Contains(configured, name) {
			return refuse(r, "the volume %s of the task definition is configuredAtLaunch, and has no configuration", name)
		}
	}
	return nil
}

// checkConnect: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectService.html
func checkConnect(r, task *resource) error {
	connect := r.actual["ServiceConnectConfiguration"]
	if at(connect, "Enabled") == false {
		return nil
	}
	for _, s := range items(at(connect, "Services")) {
		if name := text(at(s, "PortName")); !hasPort(task, "", "Name", name) {
			return refuse(r, "the task definition has no port mapping %s, which Service Connect has", name)
		}
	}
	return nil
}

// refuseService refuses changes of a service that cannot be made in place.
func (u *update) refuseService(before, after *resource) error {
	had, has := text(before.actual["CapacityProviderStrategy"]), text(after.actual["CapacityProviderStrategy"])
	forced := at(after.given, "ForceNewDeployment", "EnableForceNewDeployment") == true
	// "When switching from launch type to capacity provider strategy on an existing service, or making a change to a capacity
	// provider strategy …, you must force a new deployment": https://github.com/aws/aws-cdk/issues/34631
	if had != has && !forced {
		return refuse(after, "you must force a new deployment to change the capacity provider strategy")
	}
	return nil
}

func strategy(r *resource) string {
	if s := text(at(r.actual, "DeploymentConfiguration", "Strategy")); s != "" {
		return s
	}
	return "ROLLING"
}

// shifts reports whether ECS shifts the traffic of a service between two sets of target groups.
func shifts(r *resource) bool { return strategy(r) != "ROLLING" }

// deploying are the properties a change of which makes ECS replace the tasks (API_UpdateService, "triggers a new service deployment").
var deploying = []string{
	"TaskDefinition", "NetworkConfiguration", "LoadBalancers", "ServiceRegistries", "ServiceConnectConfiguration", "VolumeConfigurations",
	"PlatformVersion", "CapacityProviderStrategy",
}

// deployTasks has ECS replace the tasks of a service, where its change asks for that.
func (u *update) deployTasks(before, after *resource) {
	changes := func(name string) bool { return text(before.actual[name]) != text(after.actual[name]) }
	if after.kind != ecsService || !slices.ContainsFunc(deploying, changes) {
		return
	}
	if stopsFirst(after) {
		u.events = append(u.events, Event{Interrupted, after.id, "its task stops before the new one starts"})
	}
	u.shift(before, after)
}

// stopsFirst reports whether ECS leaves a service without a task for a time
// (https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html).
func stopsFirst(r *resource) bool {
	return !shifts(r) && text(at(r.actual, "DeploymentConfiguration", "MinimumHealthyPercent")) == "0" && text(r.actual["DesiredCount"]) != "0"
}

// stopTasks plays the removal of a service whose task definition stays: its tasks are stopped, and nothing starts others
// (https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteService.html).
func (u *update) stopTasks(r *resource) {
	if r.kind != ecsService {
		return
	}
	if task := tokens.FindStringSubmatch(text(r.given["TaskDefinition"])); task != nil && u.Resources[task[1]].Type != "" {
		u.events = append(u.events, Event{Interrupted, r.id, "its tasks stop, and nothing starts others"})
	}
}

// replacing plays the replacement of a service: the new one has its tasks before the old one loses them.
func (u *update) replacing(old, wanted *resource) {
	if old.kind == ecsService && stopsFirst(old) && text(wanted.given["DesiredCount"]) != "0" {
		u.events = append(u.events, Event{TwoAtOnce, old.id, "the tasks of the new service start before those of the old one stop"})
	}
	// A new load balancer has another DNS name.
	if old.kind == loadBalancer {
		u.events = append(u.events, Event{Interrupted, old.id, "its DNS name changes"})
	}
}
