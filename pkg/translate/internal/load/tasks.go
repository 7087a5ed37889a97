package load

import (
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// A SidecarReason is why a container is in another one's task.
type SidecarReason struct {
	Host string
	Path source.Path // of the attribute that says so
}

// ReasonsOf are the ways in which a service says that it shares a task with another one.
func ReasonsOf(c types.ServiceConfig) []SidecarReason {
	var found []SidecarReason
	add := func(host string, path ...string) {
		found = append(found, SidecarReason{host, source.Path{"services", c.Name}.Sub(path...)})
	}
	if host, ok := c.Extensions["x-aws-sidecar_of"].(string); ok {
		add(host, "x-aws-sidecar_of")
	}
	if host, ok := strings.CutPrefix(c.NetworkMode, types.ServicePrefix); ok {
		add(host, "network_mode")
	}
	if host, ok := strings.CutPrefix(c.Pid, types.ServicePrefix); ok {
		add(host, "pid")
	}
	for _, from := range c.VolumesFrom {
		name, _, _ := strings.Cut(from, ":")
		if name != "container" && c.DependsOn[name].Condition != types.ServiceConditionCompletedSuccessfully {
			add(name, "volumes_from", from)
		}
	}
	return found
}
