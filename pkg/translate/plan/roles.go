package plan

import (
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// ExistingRoles are the ARNs of roles that a task takes, "" for one that is made.
type ExistingRoles struct {
	Task      string
	Execution string
}

// Permissions are what the program in the task may do, beyond what its volumes need.
type Permissions struct {
	Policies           []string      // ARNs of managed policies
	Document           *cfn.Node     // an IAM policy document, as the user wrote it
	Registry           string        // ARN of the secret for the image's registry
	UnresolvedRegistry cfn.LogicalID // the parameter for it, where it was left open
	Boundary           string        // ARN of the policy that bounds the roles, "" for that of the project
}
