package hazard

import (
	"maps"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// A Service is what an ECS service has that stays when nobody says it: its settings by their properties, as
// "DeploymentConfiguration.Alarms".
type Service struct{ Has map[string]bool }

// Stray lists what ECS services have and their template does not, nor did the one before: CloudFormation compares templates, and
// does not look.
func Stray(now Version, services map[cfn.LogicalID]Service) []Hazard {
	if len(services) == 0 {
		return nil
	}
	c := compare(now, now)
	for _, id := range c.after.of(service) {
		for _, property := range slices.Sorted(maps.Keys(services[id].Has)) {
			unused := property == grace && !c.checked(id)
			if services[id].Has[property] && !unused && at(c.after.properties[id], strings.ReplaceAll(property, ".", "/")) == nil {
				c.report(stray, []cfn.LogicalID{id}, "%s has %s, which is not in the template", id, property).Property = property
			}
		}
	}
	return c.found
}
