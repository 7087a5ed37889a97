package source

import (
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

// A foreignFormat is what a file of another tool is known by: a key at its top, and what the value
// of that key contains.
type foreignFormat struct{ key, part, name, hint string }

// foreignFormats are those that people give by mistake, or because they come from the tool.
var foreignFormats = []foreignFormat{
	{"type", " Service", "an AWS Copilot manifest", copilotHint}, // AWS Copilot CLI, "Manifest"
	{"type", " Job", "an AWS Copilot manifest", copilotHint},
	{"type", "Static Site", "an AWS Copilot manifest", copilotHint},
	{"apiVersion", "", "a Kubernetes manifest", "describe the containers in a Compose file, under services"},
	{
		"Resources", "", "a CloudFormation template",
		"compose2ecs deploy --template FILE deploys a template; x-aws-cloudformation in a Compose file adds resources to one",
	},
	{
		"containerDefinitions", "", "an ECS task definition", // Amazon ECS API Reference, "RegisterTaskDefinition"
		"docs/mapping.md shows which Compose attribute becomes which property",
	},
}

const copilotHint = "docs/migrating.md shows how to write each part of a manifest in a Compose file"

// foreign reports a file of another tool, in one finding instead of one for each key.
func (v *validator) foreign(root *yaml.Node) bool {
	if get(root, "services") != nil {
		return false
	}
	for _, h := range entries(root) {
		i := slices.IndexFunc(foreignFormats, func(f foreignFormat) bool {
			return h.key().Value == f.key && strings.Contains(h.value().Value, f.part)
		})
		if i >= 0 {
			at := v.below(place{node: root}, h, h.key().Value, nil)
			v.faults = append(v.faults, Fault{
				Kind: Schema, Path: at.path, Pos: at.hit.keyPos(true),
				Message: "this is " + foreignFormats[i].name + ", not a Compose file", Hint: foreignFormats[i].hint,
			})
			return true
		}
	}
	return false
}
