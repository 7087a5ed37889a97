package lower

import (
	"testing"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestStepsOfADeployment computes from the percentages what ECS makes of them: it rounds
// the least number of tasks up and the most down.
func TestStepsOfADeployment(t *testing.T) {
	for tasks := 1; tasks <= 100; tasks++ {
		for step := 1; step <= tasks; step++ {
			parallelism := uint64(step)
			c := types.ServiceConfig{Deploy: &types.DeployConfig{UpdateConfig: &types.UpdateConfig{Parallelism: &parallelism}}}
			s := &plan.Service{Replicas: tasks}
			l := &lowering{List: &diag.List{}}
			more := inSteps(plan.TaskBounds{}, l, s, c, false)
			if extra := more.Maximum*tasks/100 - tasks; extra != step || more.Minimum != 100 {
				t.Errorf("%d of %d tasks, new ones first: %+v starts %d", step, tasks, more, extra)
			}
			fewer := inSteps(plan.TaskBounds{}, l, s, c, true)
			if stopped := tasks - (fewer.Minimum*tasks+99)/100; stopped != step || fewer.Maximum != 100 {
				t.Errorf("%d of %d tasks, old ones first: %+v stops %d", step, tasks, fewer, stopped)
			}
		}
	}
}
