package plan

import (
	"strconv"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// A Schedule starts a task at set times.
type Schedule struct {
	Expression string // as EventBridge Scheduler has it
	Timezone   string // "" for UTC
}

// ScheduleID is the logical id of one of the schedules of a service, which are counted from 0.
func ScheduleID(service string, i int) cfn.LogicalID {
	id := ID(service, "Schedule")
	if i > 0 {
		id += cfn.LogicalID(strconv.Itoa(i + 1))
	}
	return id
}
