package deploy

import (
	"context"
	"maps"
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

const mountTarget = "AWS::EFS::MountTarget"

// checkMoves refuses an update in which a file system gets mount targets in another VPC:
// they are all in one, and CloudFormation deletes the old ones last (Amazon EFS User
// Guide, "Managing mount targets").
func (c *Client) checkMoves(ctx context.Context, set *ChangeSet, r Request) error {
	isNew := func(change Change) bool {
		return change.Type == mountTarget && (change.Action == Add || change.Action == Replace)
	}
	if set.Create || !slices.ContainsFunc(set.Changes, isNew) {
		return nil
	}
	values := map[string]string{}
	maps.Copy(values, set.Stack.Parameters)
	maps.Copy(values, r.Parameters)
	after := networksOf(r.Template, values)
	maps.DeleteFunc(after, func(system, _ string) bool { return set.makes(cfn.LogicalID(system)) })
	if len(after) == 0 {
		return nil
	}
	old, err := c.Template(ctx, set.Stack.ID)
	if err != nil {
		return err
	}
	system := set.moved(networksOf(old, set.Stack.Parameters), after)
	if system == "" {
		return nil
	}
	return refusedf("compose2ecs down keeps the data, and the next deploy attaches it in the other VPC",
		"the mount targets of %s would move to another VPC, which EFS does not allow until those in the current VPC are gone", system)
}

// moved is the first file system whose VPC does not stay.
func (s *ChangeSet) moved(before, after map[string]string) string {
	for _, system := range sortedKeys(after) {
		there, has := before[system]
		stays := there == after[system] && !(there == ownVPC && s.makesVPC())
		if has && !stays {
			return system
		}
	}
	return ""
}

// ownVPC stands for a VPC that the stack makes.
const ownVPC = "own"

// networksOf are the VPCs of file systems, by the id that these have in the template or in
// AWS.
func networksOf(template *cfn.Document, values map[string]string) map[string]string {
	found := map[string]string{}
	for _, r := range template.Resources() {
		if kind, _ := r.Value.Get("Type").Text(); kind != mountTarget {
			continue
		}
		system, _ := r.Value.Get("Properties").Get("FileSystemId").Text()
		network := ""
		for _, id := range template.Dependencies(cfn.LogicalID(r.Key)) {
			switch kind, _ := template.Resource(id).Get("Type").Text(); kind {
			case "AWS::EFS::FileSystem":
				system = string(id)
			case "AWS::EC2::SecurityGroup":
				var literal bool
				if network, literal = template.Resource(id).Get("Properties").Get("VpcId").WithValues(values).Text(); !literal {
					network = ownVPC
				}
			}
		}
		if system != "" && network != "" {
			found[system] = network
		}
	}
	return found
}

// makes reports whether a resource is there only after the update.
func (s *ChangeSet) makes(id cfn.LogicalID) bool {
	return slices.ContainsFunc(s.Changes, func(change Change) bool {
		return change.ID == id && (change.Action == Add || change.Action == Replace)
	})
}

// makesVPC reports whether an update makes a VPC, perhaps in place of another one.
func (s *ChangeSet) makesVPC() bool {
	return slices.ContainsFunc(s.Changes, func(change Change) bool { return change.Type == "AWS::EC2::VPC" && s.makes(change.ID) })
}
