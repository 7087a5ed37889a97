package plan

import (
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// A Build is an image that is built from the project's files, and where it is pushed.
type Build struct {
	Service   string
	Parameter cfn.LogicalID // the parameter of the template for the image
	Platform  string        // as Docker calls that of the tasks: linux/amd64 or linux/arm64
	// the image that it is pushed as, without a tag if one is to be made; "": it goes to Repository
	Reference  string
	Repository string // of the account's registry in Amazon ECR
	Existing   bool   // somebody else looks after the repository
	Public     bool   // Reference is in a registry where others may publish it
	Missing    string // what it is built from, but does not exist
	Pulled     bool   // pull_policy takes the image from its registry instead
}

// Platform is what Docker calls an architecture of ECS.
func Platform(architecture string) string {
	if architecture == "ARM64" {
		return "linux/arm64"
	}
	return "linux/amd64"
}
