package plan_test

import (
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestMinutesOfALinearDeployment takes the number of steps as the documentation of
// AWS::ECS::Service LinearConfiguration counts them.
func TestMinutesOfALinearDeployment(t *testing.T) {
	for percent := 3; percent <= 100; percent++ {
		steps := 100 / percent
		if 100%percent == 0 {
			steps--
		}
		d := plan.Deployment{Strategy: "LINEAR", Percent: percent, Interval: 7, Bake: 5}
		if got, want := d.Minutes(), 5+7*steps; got != want {
			t.Errorf("steps of %d%%: %d minutes, want %d", percent, got, want)
		}
	}
}
