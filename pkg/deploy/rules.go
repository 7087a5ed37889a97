package deploy

import (
	"context"
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

const listenerRule = "AWS::ElasticLoadBalancingV2::ListenerRule"

// checkPlaces refuses an update in which a rule of a listener gets the priority of one that
// is removed: CloudFormation changes the one first, deletes the other when all is done, and
// fails in between.
func (c *Client) checkPlaces(ctx context.Context, set *ChangeSet, template *cfn.Document) error {
	gone := func(change Change) bool { return change.Type == listenerRule && change.Action == Remove }
	if !slices.ContainsFunc(set.Changes, gone) {
		return nil
	}
	old, err := c.Template(ctx, set.Stack.ID)
	if err != nil {
		return err
	}
	to, from := handedDown(old, template)
	if to == "" {
		return nil
	}
	if err := c.Discard(ctx, set); err != nil {
		return err
	}
	return inputf("write priority: "+placeOf(old, to).priority+", which it has now, into the x-aws-listener of its port; or remove the "+
		"other one in a deployment before",
		"the rule %s would get the priority of %s, which CloudFormation removes only after that", to, from)
}

// handedDown finds a rule that has another place in the new template: that of a rule
// which is not in it.
func handedDown(old, template *cfn.Document) (to, from cfn.LogicalID) {
	left := map[place]cfn.LogicalID{}
	for _, r := range old.Resources() {
		if id := cfn.LogicalID(r.Key); isRule(r.Value) && template.Resource(id) == nil {
			left[placeOf(old, id)] = id
		}
	}
	for _, r := range template.Resources() {
		id := cfn.LogicalID(r.Key)
		if !isRule(r.Value) || old.Resource(id) == nil {
			continue
		}
		if from, has := left[placeOf(template, id)]; has {
			return id, from
		}
	}
	return "", ""
}

// A place is where a rule stands on its listener.
type place struct{ listener, priority string }

func placeOf(template *cfn.Document, id cfn.LogicalID) place {
	rule := template.Resource(id).Get("Properties")
	priority, _ := rule.Get("Priority").Text()
	return place{string(rule.Get("ListenerArn").JSON()), priority}
}

func isRule(resource *cfn.Node) bool {
	kind, _ := resource.Get("Type").Text()
	return kind == listenerRule
}
