package deploy

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// An Action is what becomes of a resource.
type Action string

// The actions.
const (
	Add     Action = "add"
	Modify  Action = "modify"
	Replace Action = "replace" // a new one is made, then the old one goes
	Remove  Action = "remove"
	Detach  Action = "detach" // it is not of the stack, which would use it no more
)

// A Change is what becomes of one resource.
type Change struct {
	Action     Action
	Service    string // the Compose service that the resource is for, "" for what they share
	ID         cfn.LogicalID
	Type       string
	PhysicalID string
	Source     string // where in the Compose files the resource comes from: compose.yaml:3 services.web
	Maybe      bool   // whether it is replaced turns out only when it happens
	Kept       bool   // the resource leaves the stack, but is not deleted
	Properties []PropertyChange
}

// A PropertyChange is a property with its values before and after, as JSON; "" where
// there is none, or where CloudFormation does not say.
type PropertyChange struct {
	Path          string
	Before, After string
	Replaces      bool     // this is why the resource is replaced
	Causes        []string // resources and parameters that the new value comes from
}

// stateful are the types of resources that hold data which nothing brings back.
var stateful = []string{
	"AWS::EFS::FileSystem", "AWS::EC2::Volume", "AWS::S3::Bucket", "AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable",
	"AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::DocDB::DBCluster", "AWS::Neptune::DBCluster", "AWS::ElastiCache::ReplicationGroup",
	"AWS::ElastiCache::CacheCluster", "AWS::MemoryDB::Cluster", "AWS::OpenSearchService::Domain", "AWS::Redshift::Cluster",
	"AWS::FSx::FileSystem",
	"AWS::ECR::Repository", "AWS::KMS::Key", "AWS::Cognito::UserPool", "AWS::SQS::Queue", "AWS::Kinesis::Stream", "AWS::Timestream::Table",
}

// placeIn says where a resource comes from, by the template that has it now, or else by the one before.
func (c *Change) placeIn(now, before *cfn.Document) {
	c.Source = now.Source(c.ID)
	if c.Source == "" && before != nil {
		c.Source = before.Source(c.ID)
	}
}

// LosesData reports whether after a change data is gone, or out of the application's sight.
func (c Change) LosesData() bool {
	return slices.Contains(stateful, c.Type) && (c.Action == Remove || c.Action == Replace || c.Action == Detach)
}

func changeOf(r *types.ResourceChange) Change {
	change := Change{
		ID: cfn.LogicalID(aws.ToString(r.LogicalResourceId)), Type: aws.ToString(r.ResourceType), PhysicalID: aws.ToString(r.PhysicalResourceId),
		Kept: strings.HasSuffix(string(r.PolicyAction), "Retain") || strings.HasSuffix(string(r.PolicyAction), "Snapshot"),
	}
	switch r.Action {
	case types.ChangeActionAdd, types.ChangeActionImport:
		change.Action = Add
	case types.ChangeActionRemove:
		change.Action = Remove
	default:
		change.Action = Modify
		if r.Replacement == types.ReplacementTrue || r.Replacement == types.ReplacementConditional {
			change.Action, change.Maybe = Replace, r.Replacement == types.ReplacementConditional
		}
	}
	change.Properties = propertyChanges(r)
	return change
}

// propertyChanges are the properties that a change set names. One property can stand
// there several times, once for each thing that its value comes from.
func propertyChanges(r *types.ResourceChange) []PropertyChange {
	var list []PropertyChange
	for _, d := range r.Details {
		if d.Target == nil {
			continue
		}
		path := strings.TrimPrefix(aws.ToString(d.Target.Path), "/Properties/")
		if path == "" {
			path = aws.ToString(d.Target.Name)
		}
		if path == "" {
			path = string(d.Target.Attribute)
		}
		i := slices.IndexFunc(list, func(p PropertyChange) bool { return p.Path == path })
		if i < 0 {
			i = len(list)
			list = append(list, PropertyChange{Path: path})
		}
		p := &list[i]
		p.Before, p.After = firstOf(p.Before, aws.ToString(d.Target.BeforeValue)), firstOf(p.After, aws.ToString(d.Target.AfterValue))
		p.Replaces = p.Replaces || d.Target.RequiresRecreation == types.RequiresRecreationAlways
		if cause := aws.ToString(d.CausingEntity); cause != "" && !slices.Contains(p.Causes, cause) {
			p.Causes = append(p.Causes, cause)
		}
	}
	before, after := contextProperties(r.BeforeContext), contextProperties(r.AfterContext)
	for i := range list {
		top, _, _ := strings.Cut(list[i].Path, "/")
		if list[i].Before == "" && list[i].After == "" {
			list[i].Before, list[i].After = string(before[top]), string(after[top])
		}
		list[i].mask(after, before)
	}
	slices.SortStableFunc(list, func(a, b PropertyChange) int { return strings.Compare(a.Path, b.Path) })
	return list
}

// contextProperties are the properties in a resource's context, which is its part of the
// template with all values filled in.
func contextProperties(context *string) map[string]json.RawMessage {
	var holder struct{ Properties map[string]json.RawMessage }
	if context == nil || json.Unmarshal([]byte(*context), &holder) != nil {
		return nil
	}
	return holder.Properties
}

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// hide takes the values of secrets out of changes. CloudFormation does not show what came
// from a NoEcho parameter; this is for the day on which it does.
func hide(changes []Change, template *cfn.Document) {
	secret := map[string]bool{}
	for _, p := range template.Parameters() {
		noEcho, _ := p.Value.Get("NoEcho").Text()
		secret[p.Key] = noEcho == "true"
	}
	for i := range changes {
		for j := range changes[i].Properties {
			p := &changes[i].Properties[j]
			if changes[i].Type == "AWS::SecretsManager::Secret" || slices.ContainsFunc(p.Causes, func(cause string) bool { return secret[cause] }) {
				p.Before, p.After = "", ""
			}
		}
	}
}
