package deploy

import (
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/hazard"
)

// shiftingRules are the listeners and rules in which ECS shifts the traffic of services.
func shiftingRules(template *cfn.Document) map[cfn.LogicalID]bool {
	in := map[cfn.LogicalID]bool{}
	for _, service := range template.Resources() {
		if kind, _ := service.Value.Get("Type").Text(); kind != serviceType {
			continue
		}
		strategy, _ := service.Value.Get("Properties").Get("DeploymentConfiguration").Get("Strategy").Text()
		if strategy == "" || strategy == "ROLLING" {
			continue
		}
		for _, id := range template.Dependencies(cfn.LogicalID(service.Key)) {
			kind, _ := template.Resource(id).Get("Type").Text()
			in[id] = in[id] || kind == listenerRule || kind == listener
		}
	}
	return in
}

// shiftTime is how long a deployment of a service shifts traffic and bakes, beside what
// any other deployment takes.
func shiftTime(template *cfn.Document, id cfn.LogicalID) time.Duration {
	return hazard.Shift(template.Resource(id).Get("Properties"))
}
