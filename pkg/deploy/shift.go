package deploy

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// shifting are the listeners and rules in which ECS shifts the traffic of services.
func shifting(template *cfn.Document) map[cfn.LogicalID]bool {
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
			in[id] = in[id] || kind == "AWS::ElasticLoadBalancingV2::ListenerRule" || kind == "AWS::ElasticLoadBalancingV2::Listener"
		}
	}
	return in
}

// warnOfShifts tells of changes by which CloudFormation takes the weights back that ECS
// has moved: it writes a resource as a whole when anything of it changes.
func (c *Client) warnOfShifts(ctx context.Context, set *ChangeSet, template *cfn.Document) error {
	now := shifting(template)
	changed := slices.DeleteFunc(slices.Clone(set.Changes),
		func(change Change) bool { return change.Action == Add || change.Action == Remove || !now[change.ID] })
	if len(changed) == 0 {
		return nil
	}
	old, err := c.Template(ctx, set.Stack.ID)
	if err != nil {
		return err
	}
	before := shifting(old)
	for _, change := range changed {
		if before[change.ID] {
			c.report(Notice{
				fmt.Sprintf(
					"%s changes, and with it all its traffic goes to the first of its target groups: see that this is the one with the tasks (aws "+
						"elbv2 describe-target-health)",
					change.ID),
			})
		}
	}
	return nil
}

// shiftTime is how long a deployment of a service shifts traffic and bakes, beside what
// any other deployment takes.
func shiftTime(template *cfn.Document, id cfn.LogicalID) time.Duration {
	c := template.Resource(id).Get("Properties").Get("DeploymentConfiguration")
	minutes, _ := c.Get("BakeTimeInMinutes").Int()
	canary, _ := c.Get("CanaryConfiguration").Get("CanaryBakeTimeInMinutes").Int()
	minutes += canary
	if step, ok := c.Get("LinearConfiguration").Get("StepPercent").Int(); ok && step > 0 {
		interval, _ := c.Get("LinearConfiguration").Get("StepBakeTimeInMinutes").Int()
		minutes += (100 - 1) / step * interval // none after the last step
	}
	return time.Duration(minutes) * time.Minute
}
