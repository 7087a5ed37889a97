package manifest

import (
	"cmp"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// An Address is an output of the template where a Compose service is reached.
type Address struct {
	Output  cfn.LogicalID
	Service string // the Compose service
	TaskOf  string `json:",omitempty"` // the one in whose tasks its container is, if it has none of its own
}

// NewAddress is an address of a service whose container is in the tasks of host, which may
// be the service itself.
func NewAddress(output cfn.LogicalID, service, host string) Address {
	if service == host {
		return Address{Output: output, Service: service}
	}
	return Address{Output: output, Service: service, TaskOf: host}
}

// Description is what the output says of itself to people.
func (a Address) Description() string {
	if a.TaskOf == "" {
		return "Service " + a.Service
	}
	return "Service " + a.Service + inTasksOf + a.TaskOf
}

const inTasksOf = ", in the tasks of "

// IsAddress reports whether an output, with its description, is an address of the tasks of
// a service. The manifests of stacks that were deployed before it had addresses do not
// say: their outputs are known by their descriptions alone.
func (m Manifest) IsAddress(output cfn.LogicalID, description, service string) bool {
	if len(m.Addresses) == 0 {
		return describesTasksOf(service, description)
	}
	return slices.ContainsFunc(m.Addresses, func(a Address) bool {
		return a.Output == output && cmp.Or(a.TaskOf, a.Service) == service
	})
}

func describesTasksOf(service, description string) bool {
	return description == Address{Service: service}.Description() ||
		strings.HasPrefix(description, "Service ") && strings.HasSuffix(description, inTasksOf+service)
}
