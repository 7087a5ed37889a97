package hazard

import (
	"fmt"
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// A lasting setting of an ECS service stays when the template does not say it any more.
type lasting struct {
	property string
	nothing  string // the value that means none
}

var lastings = []lasting{
	{"LoadBalancers", "[]"}, {"ServiceRegistries", "[]"}, {"VolumeConfigurations", "[]"}, {"CapacityProviderStrategy", "[]"},
	{"ServiceConnectConfiguration", `{"Enabled":false}`}, {"EnableExecuteCommand", "false"}, {grace, "0"},
	{"AvailabilityZoneRebalancing", "ENABLED"}, {"PropagateTags", "NONE"}, {"EnableECSManagedTags", "false"},
	{"PlacementConstraints", "[]"}, {"PlacementStrategies", "[]"}, {"DesiredCount", ""},
}

// services finds what becomes of ECS services that stay.
func (c *comparison) services() {
	for _, id := range c.after.of(service) {
		switch {
		case !c.stays(id):
			c.inherits(id)
		case c.replaced[id]:
			c.twice(id)
		default:
			c.keptSettings(id)
			c.keptDeployment(id)
			c.force(id)
			c.stops(id)
		}
	}
}

// jobs finds ECS services that go while their tasks can still be run.
func (c *comparison) jobs() {
	for _, id := range c.before.of(service) {
		definition := c.before.one(c.before.properties[id].Get("TaskDefinition"), task)
		if c.after.properties[id] == nil && c.after.has(definition, task) {
			c.report(noService, []cfn.LogicalID{id, definition}, "%s is deleted, and %s is no longer kept running", id, definition)
		}
	}
}

// twice reports services that are replaced and must not run twice.
func (c *comparison) twice(id cfn.LogicalID) {
	if stopsFirst(c.before.properties[id]) && text(c.after.properties[id].Get("DesiredCount")) != "0" {
		c.report(twoTasks, []cfn.LogicalID{id}, "%s is replaced: the tasks of the new service start while those of the old one run", id)
	}
}

// inherits finds a new service with the data of one that goes, as after another name: CloudFormation starts the one before it
// deletes the other.
func (c *comparison) inherits(id cfn.LogicalID) {
	if !stopsFirst(c.after.properties[id]) {
		return
	}
	directories := c.after.directoriesOf(id)
	for _, old := range c.before.of(service) {
		shared := slices.ContainsFunc(c.before.directoriesOf(old), func(d cfn.LogicalID) bool { return slices.Contains(directories, d) })
		if c.after.properties[old] == nil && shared && stopsFirst(c.before.properties[old]) {
			h := c.report(twoTasks, []cfn.LogicalID{id, old},
				"%s is new, and uses the data of %s, whose tasks run until the end of the update", id, old)
			h.Hint = "stop the old service first, with compose2ecs scale SERVICE=0"
		}
	}
}

// directoriesOf are the access points that the tasks of a service mount.
func (s side) directoriesOf(id cfn.LogicalID) []cfn.LogicalID {
	var list []cfn.LogicalID
	definition := s.properties[s.one(s.properties[id].Get("TaskDefinition"), task)]
	for _, v := range definition.Get("Volumes").Items() {
		if point := s.one(at(v, "EFSVolumeConfiguration/AuthorizationConfig/AccessPointId"), accessPoint); point != "" {
			list = append(list, point)
		}
	}
	return list
}

// stopsFirst reports whether a service has no task for a time when its tasks are replaced.
func stopsFirst(s *cfn.Node) bool {
	strategy := text(at(s, "DeploymentConfiguration/Strategy"))
	return text(at(s, "DeploymentConfiguration/MinimumHealthyPercent")) == "0" && (strategy == "" || strategy == "ROLLING") &&
		text(s.Get("DesiredCount")) != "0"
}

// keptSettings finds the settings that stay, and those of them that do not fit the tasks any more.
func (c *comparison) keptSettings(id cfn.LogicalID) {
	was, now := c.before.properties[id], c.after.properties[id]
	for _, l := range lastings {
		had := text(was.Get(l.property))
		if had == "" || had == l.nothing {
			continue
		}
		switch given := now.Get(l.property); {
		case given == nil && (l.property == "DesiredCount" || l.property == grace && !c.checked(id)):
			// scaling has the number of tasks, and without a check nothing uses a grace period
		case given == nil:
			c.reportKept(id, l)
		case text(given) == "[]" && (l.property == "ServiceRegistries" || l.property == "PlacementStrategies"):
			c.report(emptyKept, []cfn.LogicalID{id}, "%s may keep %s, though the template has none", id, l.property).Property = l.property
		}
	}
}

const grace = "HealthCheckGracePeriodSeconds"

// checked reports whether a load balancer or a health check tells ECS how the tasks of a service are (Amazon ECS API Reference,
// "UpdateService": without one the grace period is unused).
func (c *comparison) checked(id cfn.LogicalID) bool {
	balancers := c.after.properties[id].Get("LoadBalancers")
	if balancers == nil { // they stay
		balancers = c.before.properties[id].Get("LoadBalancers")
	}
	return len(balancers.Items()) > 0 || slices.ContainsFunc(c.definition(id).Get("ContainerDefinitions").Items(), func(n *cfn.Node) bool {
		return n.Get("HealthCheck") != nil
	})
}

func (c *comparison) reportKept(id cfn.LogicalID, l lasting) {
	h := c.keptOrRefused(id, l.property)
	h.Property = l.property
	if l.nothing != "" {
		h.Hint = overlay(id, l.property+": "+l.nothing)
	}
}

func (c *comparison) keptOrRefused(id cfn.LogicalID, property string) *Hazard {
	if why := c.refuses(id, property); why != "" {
		return c.report(keptRefused, []cfn.LogicalID{id}, "%s keeps %s, and %s", id, property, why)
	}
	return c.report(kept, []cfn.LogicalID{id}, "%s keeps %s, which the template no longer contains", id, property)
}

// overlay is how a Compose file says a property that the translation leaves out.
func overlay(id cfn.LogicalID, property string) string {
	return fmt.Sprintf("set it explicitly: x-aws-cloudformation: {Resources: {%s: {Properties: {%s}}}}", id, property)
}

// refuses is why ECS does not take a new task definition with a setting that stays, "" if it does.
func (c *comparison) refuses(id cfn.LogicalID, property string) string {
	was, definition := c.before.properties[id].Get(property), c.definition(id)
	switch property {
	case "LoadBalancers":
		for _, entry := range was.Items() {
			if port := text(entry.Get("ContainerPort")); !hasPort(definition, "ContainerPort", port) {
				return "the task definition has no port " + port
			}
		}
	case "ServiceConnectConfiguration":
		for _, s := range was.Get("Services").Items() {
			if name := text(s.Get("PortName")); !hasPort(definition, "Name", name) {
				return "the task definition has no port called " + name
			}
		}
	case "VolumeConfigurations":
		for _, v := range was.Items() {
			if name := text(v.Get("Name")); !slices.ContainsFunc(definition.Get("Volumes").Items(), func(d *cfn.Node) bool {
				return text(d.Get("Name")) == name && text(d.Get("ConfiguredAtLaunch")) == "true"
			}) {
				return "the task definition has no volume " + name
			}
		}
	case "EnableExecuteCommand":
		if definition.Get("TaskRoleArn") == nil {
			return "the task definition has no task role"
		}
	}
	return ""
}

// definition is the task definition that a service gets.
func (c *comparison) definition(id cfn.LogicalID) *cfn.Node {
	return c.after.properties[c.after.one(c.after.properties[id].Get("TaskDefinition"), task)]
}

func hasPort(definition *cfn.Node, property, value string) bool {
	return slices.ContainsFunc(definition.Get("ContainerDefinitions").Items(), func(container *cfn.Node) bool {
		return slices.ContainsFunc(container.Get("PortMappings").Items(), func(m *cfn.Node) bool { return text(m.Get(property)) == value })
	})
}

// keptDeployment finds the parts of a deployment configuration that stay.
func (c *comparison) keptDeployment(id cfn.LogicalID) {
	was, now := c.before.properties[id].Get("DeploymentConfiguration"), c.after.properties[id].Get("DeploymentConfiguration")
	if c.before.shifts(id) && now.Get("Strategy") == nil {
		h := c.keptStrategy(id, text(was.Get("Strategy")))
		h.Property, h.Hint = "DeploymentConfiguration.Strategy", overlay(id, "DeploymentConfiguration: {Strategy: ROLLING}")
	}
	for _, part := range []string{"Alarms", "DeploymentCircuitBreaker", "LifecycleHooks"} {
		if had := was.Get(part); had != nil && now.Get(part) == nil && text(had.Get("Enable")) != "false" && text(had) != "[]" {
			h := c.report(kept, []cfn.LogicalID{id}, "%s keeps DeploymentConfiguration.%s, which the template no longer contains", id, part)
			h.Property = "DeploymentConfiguration." + part
			switch part {
			case "Alarms": // all three are required
				h.Hint = overlay(id, "DeploymentConfiguration: {Alarms: {AlarmNames: [], Enable: false, Rollback: false}}")
			case "LifecycleHooks":
				h.Hint = overlay(id, "DeploymentConfiguration: {LifecycleHooks: []}")
			}
		}
	}
}

func (c *comparison) keptStrategy(id cfn.LogicalID, strategy string) *Hazard {
	entries := c.after.properties[id].Get("LoadBalancers").Items()
	if len(entries) > 0 && entries[0].Get("AdvancedConfiguration") == nil {
		return c.report(keptRefused, []cfn.LogicalID{id},
			"%s keeps the deployment strategy %s, but no longer has a second target group for it", id, strategy)
	}
	return c.report(kept, []cfn.LogicalID{id}, "%s keeps the deployment strategy %s", id, strategy)
}

// force finds changes of what tasks run on.
func (c *comparison) force(id cfn.LogicalID) {
	was, now := c.before.properties[id], c.after.properties[id]
	strategy := now.Get("CapacityProviderStrategy")
	if strategy == nil || text(strategy) == text(was.Get("CapacityProviderStrategy")) || text(at(now,
		"ForceNewDeployment/EnableForceNewDeployment")) == "true" {
		return
	}
	if text(strategy) == "[]" && was.Get("CapacityProviderStrategy") == nil {
		return
	}
	c.report(capacity, []cfn.LogicalID{id}, "%s changes its capacity, which requires a forced deployment", id)
}

// stops finds deployments of services that stop first.
func (c *comparison) stops(id cfn.LogicalID) {
	var why []string
	for _, property := range []string{
		"TaskDefinition", "NetworkConfiguration", "LoadBalancers", "ServiceRegistries", "ServiceConnectConfiguration", "VolumeConfigurations",
		"PlatformVersion", "CapacityProviderStrategy",
	} {
		if c.after.properties[id].Get(property) != nil && c.changes(id, property) {
			why = append(why, property)
		}
	}
	none := text(c.before.properties[id].Get("DesiredCount")) == "0" && c.after.properties[id].Get("DesiredCount") == nil
	if len(why) > 0 && !none && stopsFirst(c.after.properties[id]) {
		c.report(stopFirst, []cfn.LogicalID{id}, "%s stops before its new task starts, since %s", id, changes(why))
	}
}

func changes(properties []string) string {
	if len(properties) == 1 {
		return properties[0] + " changes"
	}
	return fmt.Sprintf("%s change", list(properties))
}

// leftovers finds resources that a service holds by a setting that it keeps.
func (c *comparison) leftovers() {
	for _, id := range c.after.of(service) {
		if !c.stays(id) || c.replaced[id] {
			continue
		}
		for _, property := range []string{"ServiceRegistries", "ServiceConnectConfiguration"} {
			if given := c.after.properties[id].Get(property); given != nil && text(given) != "[]" {
				continue
			}
			c.left(id, c.before.properties[id].Get(property))
		}
	}
}

func (c *comparison) left(id cfn.LogicalID, setting *cfn.Node) {
	for _, held := range setting.Targets() {
		if c.goes(held) {
			c.report(leftBehind, []cfn.LogicalID{held, id}, "%s cannot be deleted: %s still uses it", held, id)
			if space := c.before.one(at(c.before.properties[held], "DnsConfig/NamespaceId"), namespace); c.goes(space) {
				c.report(leftBehind, []cfn.LogicalID{space, held, id}, "%s cannot be deleted: %s is still in it", space, held)
			}
		}
	}
}
