package deploy

import (
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/hazard"
)

// Compare is what a deployment of one template over another would do, as far as the
// templates tell: CloudFormation is not asked, nor what runs. The region is where its cost is told for.
func Compare(before, after *cfn.Document, values map[string]string, region string) *Proposal {
	old, now := hazard.Version{Template: before, Values: values}, hazard.Version{Template: after, Values: values}
	owners := ownersOf(after, before)
	p := &Proposal{Request: Request{Template: after}, ChangeSet: &ChangeSet{}, Hazards: hazard.Find(old, now)}
	p.compare(before, after, region, values)
	p.between = p.stage(old, now)
	for _, c := range hazard.Changes(old, now) {
		change := Change{Action: Modify, ID: c.ID, Service: owners.of(c.ID), Type: typeOf(after, c.ID)}
		policy := "UpdateReplacePolicy"
		switch {
		case c.Comes && c.Goes:
			change.Action = Replace
		case c.Comes:
			change.Action = Add
		case c.Goes:
			change.Action, change.Type, policy = Remove, typeOf(before, c.ID), "DeletionPolicy"
		}
		kept, _ := before.Resource(c.ID).Get(policy).Text()
		change.Kept = strings.HasPrefix(kept, "Retain") || kept == "Snapshot"
		for _, property := range c.Properties {
			change.Properties = append(change.Properties, propertyOf(property))
		}
		change.placeIn(after, before)
		p.Changes = append(p.Changes, change)
	}
	p.Unchanged = len(p.Changes) == 0
	return p
}

func typeOf(template *cfn.Document, id cfn.LogicalID) string {
	kind, _ := template.Resource(id).Get("Type").Text()
	return kind
}

func propertyOf(p hazard.Property) PropertyChange {
	change := PropertyChange{Path: p.Name, Before: shown(p.Before), After: shown(p.After), Replaces: p.Replaces}
	change.mask()
	for _, id := range p.Causes {
		change.Causes = append(change.Causes, string(id))
	}
	if change.Before == change.After { // it refers to another one by the same name
		change.Before, change.After = "", ""
	}
	return change
}

// shown is a value as a change set has it: text as it is, and JSON for all else.
func shown(n *cfn.Node) string {
	if n == nil {
		return ""
	}
	if text, ok := n.Text(); ok {
		return text
	}
	return string(n.JSON())
}
